"""Which recorded request a new one equals, and how it differs from the nearest."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from cfclient._xml import local_name
from cfclient.testing._exchange import Exchange
from cfclient.testing._messages import Request, canonical, difference, likeness
from cfclient.testing._redaction import masked
from cfclient.testing._steps import Step

_VOLATILE = frozenset({"RequestId"})
_GENERATED_ID = re.compile(r"urn:uuid:[0-9a-f-]{36}")


class Matcher:
    """Compares requests by what they say.

    Attributes:
        redacted: What is not compared, since recordings have fictional values there.
    """

    def __init__(self, volatile: Collection[str], redacted: Collection[str]) -> None:
        """Compare everything but request ids.

        Args:
            volatile: Names of further elements that are not compared.
            redacted: What is redacted.
        """
        self.redacted: frozenset[str] = frozenset(redacted)
        self._volatile = _VOLATILE | frozenset(volatile)
        self._ids: dict[str, str] = {}

    def is_same(self, request: Request, recorded: Request) -> bool:
        """Return whether two requests say the same."""
        return request.operation.name == recorded.operation.name and self._comparable(
            request
        ) == self._comparable(recorded)

    def is_same_step(self, step: Step, recorded: Step) -> bool:
        """Return whether two uses of the sandbox are the same."""
        if self.redacted:
            # Texts are fictional in the recording.
            return step.name == recorded.name and set(step.arguments) == set(recorded.arguments)
        return step.name == recorded.name and step.arguments == recorded.arguments

    def number_ids(self, payload: Any) -> Any:
        """Replace generated request ids by numbers, so that two recordings are the same."""
        for element in payload.iter():
            text = element.text or ""
            if local_name(str(element.tag)) in _VOLATILE and _GENERATED_ID.fullmatch(text):
                number = f"urn:uuid:00000000-0000-4000-8000-{len(self._ids) + 1:012}"
                element.text = self._ids.setdefault(text, number)
        return payload

    def with_known_payload(self, exchange: Exchange, known: Iterable[Exchange]) -> Exchange:
        """Return an exchange with the payload of a known one that says the same.

        A value that is not compared then makes no difference in the file either.
        """
        request = Request(exchange.operation, exchange.payload)
        for each in known:
            if self.is_same(request, Request(each.operation, each.payload)):
                return replace(exchange, payload=each.payload)
        return exchange

    def nearest(self, request: Request, recorded: Iterable[Exchange]) -> tuple[Exchange, str]:
        """Return the most similar exchange, and how its request differs."""
        nearest = max(recorded, key=lambda each: likeness(each.payload, request.payload))
        return nearest, difference(nearest.payload, request.payload, self._volatile)

    def _comparable(self, request: Request) -> str:
        payload = request.payload
        if self.redacted:
            payload = masked(request.operation, payload, self.redacted)
        return canonical(payload, self._volatile)
