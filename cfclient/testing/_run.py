"""What one test runs against: its cassette, a sandbox, or the service itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from unittest import mock

from cfclient._client import Client
from cfclient._settings import ENVIRONMENT
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import LOGIN, PASSWORD
from cfclient.testing._cassette import Cassette, Mode
from cfclient.testing._network import blocked
from cfschema import ENDPOINT
from cfschema.base import Operation

Target = Literal["cassette", "sandbox", "live"]

_CREDENTIALS = "cassette"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the options and the marker say.

    Attributes:
        path: The cassette.
        record: What to record: `none`, `missing` or `all`.
        target: What to run against.
        seed: What a sandbox begins with.
        volatile: Names of elements that make no difference between two requests.
        redact: What to replace before it is written.
        command: What records the test; the mode is put behind it.
        refuse: Called with a reason instead of changing anything at the service itself.
        allowed: The operations that may change something there.
    """

    path: Path
    record: Literal["none", "missing", "all"]
    target: Target
    seed: str
    volatile: Collection[str]
    redact: Collection[str]
    command: str
    refuse: Callable[[str], None]
    allowed: Collection[str]

    @property
    def source(self) -> Target:
        """What is really called: without a recording, a sandbox takes the place of a cassette."""
        if self.target == "cassette" and self.record != "none":
            return "sandbox"
        return self.target

    @property
    def mode(self) -> Mode:
        """What the cassette does."""
        if self.record == "none" and self.target != "cassette":
            return "off"
        return self.record


@dataclass(frozen=True, slots=True)
class Run:
    """A test that has begun.

    Attributes:
        cassette: What it plays or records.
        client: A client for it.
        sandbox: The sandbox that it runs against, if it does.
    """

    cassette: Cassette
    client: Client
    sandbox: Sandbox | None


@contextmanager
def begun(settings: Settings) -> Generator[Run]:
    """Set everything up for a test, and take it down after it.

    Args:
        settings: What the options and the marker say.

    Raises:
        CassetteError: There is no recording, or it cannot be used.
        ConfigurationError: The environment has no credentials for the service itself.
    """
    with ExitStack() as stack:
        sandbox = None
        environment = {"endpoint": ENDPOINT, "login": _CREDENTIALS, "password": _CREDENTIALS}
        if settings.source == "sandbox":
            sandbox = stack.enter_context(Sandbox(seed=settings.seed))
            environment = {"endpoint": sandbox.endpoint, "login": LOGIN, "password": PASSWORD}
        if settings.source != "live":
            stack.enter_context(blocked())
            variables = {ENVIRONMENT[name]: value for name, value in environment.items()}
            stack.enter_context(mock.patch.dict(os.environ, variables))
        # What is recorded is what happened once; a repetition would be an exchange of its own.
        client = stack.enter_context(Client.from_env(retries=0))
        cassette = Cassette(
            settings.path,
            mode=settings.mode,
            against=settings.source,
            volatile=settings.volatile,
            redact=settings.redact,
            command=settings.command,
            before_sending=_guard(settings),
        )
        yield Run(stack.enter_context(cassette), client, sandbox)


def _guard(settings: Settings) -> Callable[[Operation[Any, Any]], None]:
    def guard(operation: Operation[Any, Any]) -> None:
        is_change = not operation.read_only and operation.name not in settings.allowed
        if settings.source == "live" and is_change:
            settings.refuse(f"{operation.name} would change something at the service itself")

    return guard
