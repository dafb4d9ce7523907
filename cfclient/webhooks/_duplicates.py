"""Recognizes events that were handled before, or are being handled."""

from __future__ import annotations

import sqlite3
import threading
import time
from enum import Enum
from pathlib import Path
from typing import Protocol, Self

from cfclient.errors import ConfigurationError
from cfschema.types import BroadcastNotification, CallFinished, Notification, TextNotification

_DAY = 86_400.0
_MOST_KEYS = 100_000
_BUSY_SECONDS = 10.0
_A_MINUTE = 60.0
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS handled (key TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS handled_at ON handled (at);
    CREATE TABLE IF NOT EXISTS claimed (key TEXT PRIMARY KEY, until REAL NOT NULL) WITHOUT ROWID;
"""


def key_of(event: Notification) -> str | None:
    """Return what identifies an event: the subscription and the call, text or broadcast.

    Notifications have no id of their own. A broadcast can change its status more than once, so
    its key also has the status and the time of the change.

    Args:
        event: The notification.

    Returns:
        The key, without phone numbers and texts; `None` where the notification lacks an id.
    """
    # What the body lacks is None, whatever its type says.
    item = _item(event)
    key = getattr(item, "id", None)
    if key is None:
        return None
    parts = [type(item).__name__, event.subscription_id, key]
    if isinstance(event, BroadcastNotification):
        parts += [type(event).__name__, event.broadcast.status, event.broadcast.last_modified]
    return " ".join(map(str, parts))


def _item(event: Notification) -> object:
    if isinstance(event, TextNotification):
        return event.text
    if isinstance(event, CallFinished):
        return event.call
    return event.broadcast if isinstance(event, BroadcastNotification) else None


class Claim(Enum):
    """What a store says of an event that is to be handled.

    Attributes:
        GRANTED: It is to be handled now, and nobody else gets it meanwhile.
        HELD: It is being handled.
        HANDLED: It was handled within the window.
    """

    GRANTED = "granted"
    HELD = "held"
    HANDLED = "handled"


class Store(Protocol):
    """Remembers the keys of the events that were handled. It is used by several threads.

    What was granted is given up by either `add` or `release`.
    """

    def claim(self, key: str) -> Claim:
        """Keep an event for the caller, unless it was handled or is being handled."""
        ...

    def add(self, key: str) -> None:
        """Remember that an event was handled."""
        ...

    def release(self, key: str) -> None:
        """Give up the claim on an event that was not handled; one that is not held is ignored."""
        ...


class MemoryStore:
    """Remembers handled events in memory, until the process ends."""

    def __init__(self, *, window: float = _DAY, size: int = _MOST_KEYS) -> None:
        """Start with nothing.

        Args:
            window: How long an event is remembered, in seconds. Default: a day.
            size: The number of events to remember; the oldest are forgotten first.
                Default: 100,000.
        """
        self._window, self._size = window, size
        self._lock = threading.Lock()
        self._added: dict[str, float] = {}
        self._held: set[str] = set()

    def claim(self, key: str) -> Claim:
        """Keep an event for the caller, unless it was handled or is being handled."""
        with self._lock:
            if key in self._held:
                return Claim.HELD
            added = self._added.get(key)
            if added is not None and time.monotonic() - added < self._window:
                return Claim.HANDLED
            self._held.add(key)
            return Claim.GRANTED

    def add(self, key: str) -> None:
        """Remember that an event was handled."""
        with self._lock:
            now = time.monotonic()
            self._held.discard(key)
            # The oldest is the first, so a key that is added again goes to the end.
            self._added.pop(key, None)
            self._added[key] = now
            while len(self._added) > self._size or self._is_over(now):
                del self._added[next(iter(self._added))]

    def release(self, key: str) -> None:
        """Give up the claim on an event that was not handled; one that is not held is ignored."""
        with self._lock:
            self._held.discard(key)

    def _is_over(self, now: float) -> bool:
        return now - next(iter(self._added.values())) >= self._window


class SQLiteStore:
    """Remembers handled events in a SQLite file, which survives restarts and kills.

    Several processes can share a file on a local disk: an event that arrives at two of them at the
    same moment is handled by one. A power failure can lose the last events, which are then handled
    again if they are posted again.
    """

    def __init__(self, path: str | Path, *, window: float = _DAY, lease: float = _A_MINUTE) -> None:
        """Open or create the file.

        Args:
            path: The path of the file.
            window: How long an event is remembered, in seconds. Default: a day.
            lease: How long other processes leave an event to the one that is handling it, in
                seconds. After a crash, the event is put off for as long; a handler that takes
                longer can run twice. Default: a minute.

        Raises:
            ConfigurationError: The file cannot be used.
        """
        self._window, self._lease = window, lease
        self._lock = threading.Lock()
        # What this process is handling; it knows how long that takes.
        self._held: set[str] = set()
        try:
            self._connection = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("PRAGMA synchronous = NORMAL")
                self._connection.executescript(_SCHEMA)
            except sqlite3.Error:
                self._connection.close()
                raise
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise ConfigurationError(f"{path} cannot be used as a store: {error}") from error

    def claim(self, key: str) -> Claim:
        """Keep an event for the caller, unless it was handled or is being handled."""
        now = time.time()
        with self._lock:
            if key in self._held:
                return Claim.HELD
            claimed = self._connection.execute(
                "INSERT INTO claimed VALUES (?, ?) ON CONFLICT (key) "
                "DO UPDATE SET until = excluded.until WHERE until <= ?",
                (key, now + self._lease, now),
            )
            if not claimed.rowcount:
                return Claim.HELD
            # Looked up after the claim, since who held it before has added it before giving it up.
            handled = self._connection.execute(
                "SELECT 1 FROM handled WHERE key = ? AND at > ?", (key, now - self._window)
            )
            if handled.fetchone() is not None:
                self._connection.execute("DELETE FROM claimed WHERE key = ?", (key,))
                return Claim.HANDLED
            self._held.add(key)
            return Claim.GRANTED

    def add(self, key: str) -> None:
        """Remember that an event was handled."""
        now = time.time()
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO handled VALUES (?, ?)", (key, now))
            self._connection.execute("DELETE FROM handled WHERE at <= ?", (now - self._window,))
            self._give_up(key, now)

    def release(self, key: str) -> None:
        """Give up the claim on an event that was not handled; one that is not held is ignored."""
        with self._lock:
            if key in self._held:
                self._give_up(key, time.time())

    def _give_up(self, key: str, now: float) -> None:
        self._held.discard(key)
        self._connection.execute("DELETE FROM claimed WHERE key = ? OR until <= ?", (key, now))

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        """Return the store."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Close the file."""
        self.close()
