"""Recognizes events that were handled before."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path
from typing import Protocol, Self

from cfclient.errors import ConfigurationError
from cfschema.types import BroadcastNotification, CallFinished, Notification, TextNotification

_DAY = 86_400.0
_MOST_KEYS = 100_000
_BUSY_SECONDS = 10.0
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS handled (key TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS handled_at ON handled (at);
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


class Store(Protocol):
    """Remembers the keys of the events that were handled. It is used by several threads."""

    def contains(self, key: str) -> bool:
        """Return whether an event was handled within the window."""
        ...

    def add(self, key: str) -> None:
        """Remember that an event was handled."""
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

    def contains(self, key: str) -> bool:
        """Return whether an event was handled within the window."""
        with self._lock:
            added = self._added.get(key)
        return added is not None and time.monotonic() - added < self._window

    def add(self, key: str) -> None:
        """Remember that an event was handled."""
        with self._lock:
            now = time.monotonic()
            # The oldest is the first, so a key that is added again goes to the end.
            self._added.pop(key, None)
            self._added[key] = now
            while len(self._added) > self._size or self._is_over(now):
                del self._added[next(iter(self._added))]

    def _is_over(self, now: float) -> bool:
        return now - next(iter(self._added.values())) >= self._window


class SQLiteStore:
    """Remembers handled events in a SQLite file, which survives restarts and kills.

    Several processes can share a file on a local disk. A power failure can lose the last events,
    which are then handled again if they are posted again.
    """

    def __init__(self, path: str | Path, *, window: float = _DAY) -> None:
        """Open or create the file.

        Args:
            path: The path of the file.
            window: How long an event is remembered, in seconds. Default: a day.

        Raises:
            ConfigurationError: The file cannot be used.
        """
        self._window = window
        self._lock = threading.Lock()
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
        except sqlite3.Error as error:
            raise ConfigurationError(f"{path} cannot be used as a store: {error}") from error

    def contains(self, key: str) -> bool:
        """Return whether an event was handled within the window."""
        with self._lock:
            found = self._connection.execute(
                "SELECT 1 FROM handled WHERE key = ? AND at > ?", (key, time.time() - self._window)
            ).fetchone()
        return found is not None

    def add(self, key: str) -> None:
        """Remember that an event was handled."""
        now = time.time()
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO handled VALUES (?, ?)", (key, now))
            self._connection.execute("DELETE FROM handled WHERE at <= ?", (now - self._window,))

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
