"""A sandbox that is brought into the state before an example."""

from __future__ import annotations

from cfclient.operations import SEND_CALL
from cfclient.sandbox import Sandbox
from reference.examples.source import Example


class Stage:
    """A sandbox that is brought into the state before an example; what only reads keeps it."""

    def __init__(self, sandbox: Sandbox) -> None:
        """Start with the demo data."""
        self.sandbox = sandbox
        self._holds: str | None = ""

    def prepare(self, example: Example) -> str:
        """Bring it into the state before an example, and return its endpoint.

        Args:
            example: The example.
        """
        wanted = example.entry.name if example.before else ""
        if self._holds != wanted:
            self.sandbox.reset()
            with self.sandbox.client() as client:
                for exchange in example.before:
                    client.call(exchange.operation, exchange.request)
                    if exchange.operation is SEND_CALL:
                        self.sandbox.clock.advance(minutes=5)
        self._holds = wanted if example.operation.read_only else None
        return self.sandbox.endpoint
