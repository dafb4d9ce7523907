"""The state of a sandbox with everything that changes it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from cfclient._codec import to_plain
from cfclient._soap import SOAP_12, Soap
from cfclient.dialplan import Event
from cfclient.errors import ConfigurationError
from cfclient.sandbox.engine.agenda import TICK, run
from cfclient.sandbox.engine.clone import clone
from cfclient.sandbox.engine.collector import without_collector
from cfclient.sandbox.engine.errors import ServiceFaultError
from cfclient.sandbox.engine.exchanges import Exchanges, SoapResponse
from cfclient.sandbox.engine.fetching import fetch
from cfclient.sandbox.engine.incoming import outbox, receive_call, receive_text
from cfclient.sandbox.engine.ivr import set_callee
from cfclient.sandbox.engine.journal import Journal
from cfclient.sandbox.engine.lifecycle import progress_of
from cfclient.sandbox.engine.notifications import Notifications
from cfclient.sandbox.engine.phone_numbers import dialed
from cfclient.sandbox.engine.postbacks import prepare
from cfclient.sandbox.engine.seeds import SIZE, seeded
from cfclient.sandbox.engine.state import Callee, Trace
from cfclient.sandbox.engine.store import Store
from cfschema.types import Broadcast, Call, Text

# Returns the response of the services to a request: the state, the path, the message, and the
# SOAP version of the response if the message has none.
Respond = Callable[[Store, str, bytes, Soap], SoapResponse]

# How many of the newest calls and texts the page shows.
_SHOWN = 200
_OK = 200
_CLOCK, _TEXTS, _CALLS, _CALLEES = "clock", "texts", "calls", "callees"
_RECEIVE: dict[str, Callable[..., Call | Text | Callee]] = {
    _TEXTS: receive_text,
    _CALLS: receive_call,
    _CALLEES: set_callee,
}
# The longest step of the clock: a schedule has a few thousand events in it.
_LONGEST_STEP = timedelta(days=3660)
# So early that any lease, retry and schedule that begins before it ends before the year 10000.
_LATEST = datetime(5000, 1, 1, tzinfo=UTC)


class Engine:
    """The state and the behavior of one sandbox, without any server.

    Attributes:
        store: The current state.
        notifications: The notifications of the sandbox.
        fetches: Whether dialplans request addresses on this machine.
    """

    def __init__(
        self, respond: Respond, seed: str, state: Path | None, *, size: int = SIZE
    ) -> None:
        """Start with a seed, or restore the state from a file.

        Args:
            respond: Returns the response of the services to a request.
            seed: The name of the seed.
            state: The state file; `None` keeps the state in memory.
            size: The number of calls and texts of the seed `demo`.

        Raises:
            ConfigurationError: The seed does not exist, or the file cannot be used.
        """
        self._respond = respond
        self._seed = (seed, size)
        self.fetches: bool = False
        # Held while a request is processed, so that each sees the state between two others.
        self._lock = threading.RLock()
        self.store: Store = seeded(seed, size)
        self.notifications: Notifications = Notifications()
        self._exchanges = Exchanges()
        self._journal = (
            None if state is None else Journal(state, seed if size == SIZE else f"{seed} {size}")
        )
        if self._journal is not None:
            self._restore(self._journal, state)
        self._connect()

    def respond(self, path: str, content: bytes, soap: Soap = SOAP_12) -> SoapResponse:
        """Return the response to a SOAP request.

        Args:
            path: The path of the service below the endpoint.
            content: The bytes of the message.
            soap: The SOAP version of the response if the message has none. Default: 1.2.
        """
        with self._lock, without_collector():
            response = self._process(path, content, soap)
            self.notifications.deliver(self.store.take_published())
            return response

    def advance(self, step: timedelta) -> datetime:
        """Advance the time and return it.

        Raises:
            ValueError: The step is negative or too long, or the time would be after the year 4999.
            ConfigurationError: The state file cannot be written; the time is as it was.
        """
        if not timedelta(0) <= step <= _LONGEST_STEP:
            raise ValueError(
                f"the clock cannot go back, nor more than {_LONGEST_STEP.days} days at once: {step}"
            )
        if self.store.now + step > _LATEST:
            raise ValueError(f"the clock cannot go beyond the year {_LATEST.year - 1}")
        with self._changing(_CLOCK, b""):
            run(self.store, self.store.now + step)
            return self.store.now

    def follow(self, step: timedelta) -> None:
        """Advance the time by a step of the wall clock.

        A state file keeps the time alone, since what happens follows from it.

        Raises:
            NotKeptError: The state file cannot be written; the time is as it was.
        """
        with self._lock:
            with self.store.transaction():
                run(self.store, self.store.now + step)
                self.store.keep("", b"")
            self.notifications.deliver(self.store.take_published())

    def receive_text(self, **values: str) -> Text:
        """Receive a text; the arguments are those of `incoming.receive_text`."""
        return cast("Text", self._receive(_TEXTS, values))

    def receive_call(self, **values: str) -> Call:
        """Receive a call; the arguments are those of `incoming.receive_call`."""
        return cast("Call", self._receive(_CALLS, values))

    def set_callee(self, **values: str) -> None:
        """Set the keys of a callee; the arguments are those of `ivr.set_callee`."""
        self._receive(_CALLEES, values)

    def keys_of(self, number: str) -> str:
        """Return the keys that the person at a number presses."""
        with self._lock:
            callee = self.store.find(Callee, dialed(number))
            return "" if callee is None else callee.keys

    def trace(self, call_id: int) -> list[Event]:
        """Return what happened in a call that followed a dialplan; nothing for any other."""
        with self._lock:
            trace = self.store.find(Trace, call_id)
            return [] if trace is None else list(trace.events)

    def outbox(self) -> list[Call | Text]:
        """Return copies of the captured calls and texts, oldest first."""
        with self._lock:
            return outbox(self.store)

    def overview(self) -> dict[str, Any]:
        """Return the content of the page as plain data: time, outbox and broadcasts."""
        with self._lock:
            out = [{"kind": type(i).__name__, **to_plain(i)} for i in outbox(self.store)[-_SHOWN:]]
            broadcasts = [
                {
                    "id": broadcast.id,
                    "name": broadcast.name,
                    "type": broadcast.type,
                    "status": broadcast.status,
                    "open": progress_of(self.store, broadcast.id).open,
                }
                for broadcast in self.store.all(Broadcast)
            ]
            return {"now": self.store.now.isoformat(), "outbox": out, "broadcasts": broadcasts}

    def view(self, show: Callable[..., dict[str, Any]], *arguments: Any) -> dict[str, Any]:
        """Return what a function of `views` shows of the state.

        Args:
            show: The function; it gets the state and the arguments.
            *arguments: Its arguments.
        """
        with self._lock:
            return show(self.store, *arguments)

    def exchanges(self, operation: str, first: int, size: int) -> dict[str, Any]:
        """Return a page of the last exchanges, the newest first, and how many there are.

        Args:
            operation: A part of the name of the operation, in any case.
            first: The place of the first one, from 0.
            size: The number of them.
        """
        wanted = operation.casefold()
        with self._lock:
            every = [each.summary() for each in self._exchanges.newest()]
        found = [each for each in every if wanted in each["operation"].casefold()]
        return {"total": len(found), "items": found[first : first + size]}

    def exchange_by_number(self, number: int) -> dict[str, Any]:
        """Return an exchange by its number; an empty one if it is no longer kept."""
        with self._lock:
            found = self._exchanges.get(number)
        return {} if found is None else found.detail()

    def pulse(self) -> tuple[object, ...]:
        """Return what differs whenever the page shows something else."""
        return (id(self.store), self.store.transactions, self.notifications.changes)

    def exchange(self, kind: str, key: int) -> dict[str, Any] | None:
        """Return the SOAP exchange that created a call or text, or `None`.

        Args:
            kind: `Call` or `Text`.
            key: Its id.
        """
        with self._lock:
            return self._exchanges.find(kind, key)

    def reset(self) -> None:
        """Return to the seed.

        Raises:
            ConfigurationError: The state file cannot be written; nothing was changed.
        """
        with self._lock:
            if self._journal is not None:
                self._journal.clear()
            self.store = seeded(*self._seed)
            self._exchanges.clear()
            self._connect()

    def close(self) -> None:
        """Stop posting notifications and close the state file."""
        self.notifications.stop()
        with self._lock:
            if self._journal is not None:
                self._journal.close()

    def _connect(self) -> None:
        self.store.prepare = prepare
        self.store.request = self._request
        if self._journal is not None:
            self.store.keep = self._keep

    def _request(self, method: str, address: str) -> str:
        return fetch(method, address) if self.fetches else ""

    def _keep(self, path: str, content: bytes) -> None:
        assert self._journal is not None
        if path:
            self._journal.keep(self.store.now, path, content)
        else:
            self._journal.keep_time(self.store.now)

    @contextmanager
    def _changing(self, path: str, content: bytes) -> Generator[None]:
        with self._lock, without_collector():
            try:
                with self.store.transaction():
                    yield
                    self.store.require_valid()
                    self.store.keep(path, content)
            except ServiceFaultError as refusal:
                raise ConfigurationError(str(refusal)) from refusal
            self.notifications.deliver(self.store.take_published())

    def _process(self, path: str, content: bytes, soap: Soap = SOAP_12) -> SoapResponse:
        before = self._exchanges.mark(self.store)
        response = self._respond(self.store, path, content, soap)
        self._exchanges.note(self.store, before, path, content, response)
        return response

    def _receive(self, path: str, values: dict[str, Any]) -> Call | Text | Callee:
        for name, value in values.items():
            if not isinstance(value, str):
                raise ConfigurationError(f"{name} must be a str, not {type(value).__name__}")
        with self._changing(path, json.dumps(values).encode()):
            return clone(_RECEIVE[path](self.store, **values))

    def _restore(self, journal: Journal, state: Path | None) -> None:
        try:
            for moment, path, content in journal.changes():
                self._replay(moment, path, content)
            self._catch_up(journal.moment() or self.store.now)
        except Exception as error:
            journal.close()
            raise ConfigurationError(
                f"{state} cannot be restored by this version ({error}); use another file"
            ) from error

    def _replay(self, moment: datetime, path: str, content: bytes) -> None:
        if path == _CLOCK:
            with self._changing(path, content):
                run(self.store, moment)
        elif path in _RECEIVE:
            self._catch_up(moment)
            with self._changing(path, content):
                _RECEIVE[path](self.store, **json.loads(content))
        else:
            # A request takes a tick itself.
            self._catch_up(moment - TICK)
            status = self._process(path, content).status
            if status != _OK:
                raise ValueError(f"a request to {path} has the status {status}")

    def _catch_up(self, moment: datetime) -> None:
        # What a request has planned for its own time happens with the next one, not before.
        if moment > self.store.now:
            with self.store.transaction():
                run(self.store, moment)
