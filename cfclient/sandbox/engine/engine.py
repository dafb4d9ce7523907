"""The state of a sandbox with everything that changes it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from cfclient._codec import to_plain
from cfclient.sandbox.engine.exchanges import Exchanges, SoapResponse
from cfclient.sandbox.engine.incoming import outbox, receive_call, receive_text
from cfclient.sandbox.engine.journal import Journal
from cfclient.sandbox.engine.lifecycle import TICK, progress_of, run
from cfclient.sandbox.engine.notifications import Notifications
from cfclient.sandbox.engine.seeds import seeded
from cfclient.sandbox.engine.store import Store
from cfschema.types import Broadcast, Call, Text

# Returns the response of the services to a request: the state, the path, the message.
Respond = Callable[[Store, str, bytes], SoapResponse]

# How many of the newest calls and texts the page shows.
_SHOWN = 200
_CLOCK, _TEXTS, _CALLS = "clock", "texts", "calls"


class Engine:
    """What one sandbox knows and does, without any network of its own.

    Attributes:
        store: The present state.
        notifications: The notifications that were posted, or are being posted.
        exchanges: The last SOAP exchanges that made calls or texts.
    """

    def __init__(self, respond: Respond, seed: str, state: Path | None) -> None:
        """Begin with a seed, or go on where a state was left.

        Args:
            respond: Returns the response of the services to a request.
            seed: What it begins with.
            state: The file in which the state survives; `None` keeps it in memory.

        Raises:
            ConfigurationError: There is no such seed, or the file cannot be used.
        """
        self._respond = respond
        self._seed = seed
        self.store: Store = seeded(seed)
        self.notifications: Notifications = Notifications()
        self.exchanges: Exchanges = Exchanges()
        self._journal = None if state is None else Journal(state, seed)
        if self._journal is not None:
            for moment, path, content in self._journal.changes():
                self._do_again(moment, path, content)
        self._listen()

    def respond(self, path: str, content: bytes) -> SoapResponse:
        """Return the response to a SOAP request."""
        with self.store.lock:
            before = self.exchanges.mark(self.store)
            response = self._respond(self.store, path, content)
            self.exchanges.note(self.store, before, content, response.content)
            return response

    def advance(self, step: timedelta) -> datetime:
        """Move the time on and return it."""
        with self.store.lock:
            run(self.store, self.store.now + step)
            self.store.keep(_CLOCK, b"")
            return self.store.now

    def receive_text(self, **values: str) -> Text:
        """Let a text come in."""
        return cast("Text", self._receive(_TEXTS, receive_text, values))

    def receive_call(self, **values: str) -> Call:
        """Let a call come in."""
        return cast("Call", self._receive(_CALLS, receive_call, values))

    def outbox(self) -> list[Call | Text]:
        """Return the calls and texts that would have gone out, the oldest first."""
        with self.store.lock:
            return outbox(self.store)

    def overview(self) -> dict[str, Any]:
        """Return what the page shows: the time, the outbox and the broadcasts, as plain values."""
        with self.store.lock:
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

    def reset(self) -> None:
        """Go back to the seed."""
        with self.store.lock:
            if self._journal is not None:
                self._journal.clear()
            self.store = seeded(self._seed)
            self.exchanges.clear()
            self._listen()

    def close(self) -> None:
        """Stop posting notifications and close the file of the state."""
        self.notifications.stop()
        if self._journal is not None:
            self._journal.close()

    def _listen(self) -> None:
        self.store.publish = self.notifications.publish
        journal = self._journal
        if journal is not None:
            self.store.keep = lambda path, content: journal.keep(self.store.now, path, content)

    def _receive(self, path: str, receive: Callable[..., Any], values: dict[str, str]) -> Any:
        with self.store.lock:
            received = receive(self.store, **values)
            self.store.keep(path, json.dumps(values).encode())
            return copy.deepcopy(received)

    def _do_again(self, moment: datetime, path: str, content: bytes) -> None:
        if path in (_CLOCK, _TEXTS, _CALLS):
            run(self.store, moment)
            if path != _CLOCK:
                receive = receive_text if path == _TEXTS else receive_call
                receive(self.store, **json.loads(content))
        else:
            # A request takes a tick itself.
            run(self.store, moment - TICK)
            self._respond(self.store, path, content)
