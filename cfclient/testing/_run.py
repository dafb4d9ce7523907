"""The surroundings of a test with a cassette: a sandbox or the service, environment and network."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast, get_args
from unittest import mock

from cfclient._client import Client
from cfclient._settings import ENVIRONMENT, from_environment
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import LOGIN, PASSWORD
from cfclient.testing._cassette import Cassette, Mode
from cfclient.testing._errors import CassetteError
from cfclient.testing._network import blocked, placeholder
from cfclient.testing._redaction import Redactor
from cfclient.testing._responding import Upstream
from cfschema import ENDPOINT
from cfschema.operations import OPERATIONS

if TYPE_CHECKING:
    from cfclient._async_client import AsyncClient

Target = Literal["cassette", "sandbox", "live"]
Record = Literal["none", "missing", "all"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of a test.

    Attributes:
        path: The cassette.
        record: What to record: `none`, `missing` or `all`.
        target: What to run against.
        seed: The seed of the sandbox.
        volatile: Names of elements that are not compared.
        redact: What to replace before it is written.
        how_to_record: Says for a value of `record` how to record the test.
        refuse: Called with a reason instead of changing anything at the service itself.
        allowed: The operations that may change something there.
    """

    path: Path
    record: Record
    target: Target
    seed: str
    volatile: Collection[str]
    redact: Collection[str]
    how_to_record: Callable[[str], str]
    refuse: Callable[[str], None]
    allowed: Collection[str]

    def __post_init__(self) -> None:
        """Check what could be misspelled.

        Raises:
            CassetteError: The mode or the target does not exist.
        """
        for name, value, known in (
            ("mode", self.record, get_args(Record)),
            ("target", self.target, get_args(Target)),
        ):
            if value not in known:
                raise CassetteError(f"there is no {name} {value!r}; use one of: {', '.join(known)}")

    @property
    def source(self) -> Target:
        """What calls go to: while a test is recorded, a sandbox is the default."""
        if self.target == "cassette" and self.record != "none":
            return "sandbox"
        return self.target

    @property
    def mode(self) -> Mode:
        """The mode of the cassette."""
        if self.record == "none" and self.target != "cassette":
            return "off"
        return self.record

    def guard(self, name: str) -> None:
        """Refuse what must not be done at the service itself.

        Args:
            name: An operation, or a method of the sandbox.
        """
        if self.source != "live" or name in self.allowed:
            return
        operation = OPERATIONS.get(name)
        if operation is None:
            self.refuse(f"{name} needs a sandbox, and this test runs against the service itself")
        elif not operation.read_only:
            self.refuse(f"{name} would change something at the service itself")


def names_of(argument: str, given: object) -> tuple[str, ...]:
    """Return the names in an argument; a text is one name.

    Args:
        argument: The name of the argument.
        given: Its value.

    Raises:
        CassetteError: It is neither a text nor a collection of texts.
    """
    if isinstance(given, str):
        return (given,)
    items: tuple[Any, ...] = tuple(cast("Any", given)) if isinstance(given, Collection) else (None,)
    names = tuple(each for each in items if isinstance(each, str))
    if names != items:
        raise CassetteError(f"{argument} must be a list of names, not {given!r:.80}")
    return names


@dataclass(frozen=True, slots=True)
class Run:
    """A running test.

    Attributes:
        cassette: The cassette it replays or records.
        client: A client for it.
    """

    cassette: Cassette
    client: Client

    def async_client(self) -> AsyncClient:
        """Return an async client for it.

        Raises:
            ConfigurationError: The extra `async` is not installed.
        """
        from cfclient._async_client import AsyncClient

        return AsyncClient.from_env(retries=0)


@contextmanager
def running(settings: Settings) -> Generator[Run]:
    """Set up the surroundings of a test.

    Args:
        settings: The settings of the test.

    Raises:
        CassetteError: There is no recording, or it cannot be used.
        ConfigurationError: The environment has no credentials for the service itself.
    """
    with ExitStack() as stack:
        sandbox = None
        login, password, endpoint = LOGIN, PASSWORD, ENDPOINT
        if settings.source == "sandbox":
            sandbox = stack.enter_context(Sandbox(seed=settings.seed))
            endpoint = sandbox.endpoint
        # A retry would be recorded as an exchange of its own.
        if settings.source == "live":
            client = Client.from_env(retries=0)
            found = from_environment()
            login, password = found["login"], found["password"]
            endpoint = found.get("endpoint", ENDPOINT)
        else:
            stack.enter_context(blocked())
            client = None
        shown = endpoint if settings.target == "sandbox" else stack.enter_context(placeholder())
        upstream = Upstream(placeholder=shown, endpoint=endpoint, login=login, password=password)
        values = {"endpoint": shown, "login": LOGIN, "password": PASSWORD}
        variables = {ENVIRONMENT[name]: value for name, value in values.items()}
        stack.enter_context(mock.patch.dict(os.environ, variables))
        cassette = Cassette(
            settings.path,
            mode=settings.mode,
            against=settings.source,
            volatile=settings.volatile,
            redactor=Redactor(settings.redact),
            how_to_record=settings.how_to_record,
            before_sending=settings.guard,
            upstream=upstream,
            sandbox=sandbox,
        )
        client = stack.enter_context(client or Client.from_env(retries=0))
        yield Run(stack.enter_context(cassette), client)
