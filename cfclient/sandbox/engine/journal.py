"""A state that survives a restart: every change is kept before it is acknowledged.

The sandbox does the same for the same requests, ids and times included. So what is kept is what
was asked, and a restart does it again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from cfclient.errors import ConfigurationError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sandbox (seed TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS change (
    number INTEGER PRIMARY KEY, moment TEXT NOT NULL, path TEXT NOT NULL, content BLOB NOT NULL
);
"""

Change = tuple[datetime, str, bytes]


class Journal:
    """The changes of one sandbox, in a SQLite file."""

    def __init__(self, path: Path, seed: str) -> None:
        """Open the file, or make it.

        Args:
            path: The file.
            seed: What the sandbox begins with.

        Raises:
            ConfigurationError: The file cannot be used, or was begun with another seed.
        """
        try:
            # One connection, used under the lock of the store only.
            self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise _unusable(path, error) from error
        try:
            kept = self._prepare(seed)
        except sqlite3.Error as error:
            self.close()
            raise _unusable(path, error) from error
        if kept != seed:
            self.close()
            raise ConfigurationError(f"{path}: was begun with the seed {kept}, not {seed}")

    def changes(self) -> Iterator[Change]:
        """Yield all changes in their order: when, by which path, and what was asked."""
        rows = self._database.execute("SELECT moment, path, content FROM change ORDER BY number")
        for moment, path, content in rows.fetchall():
            yield datetime.fromisoformat(moment), path, content

    def keep(self, moment: datetime, path: str, content: bytes) -> None:
        """Keep a change; when this returns, it survives."""
        self._database.execute(
            "INSERT INTO change (moment, path, content) VALUES (?, ?, ?)",
            (moment.isoformat(), path, content),
        )

    def clear(self) -> None:
        """Forget all changes."""
        self._database.execute("DELETE FROM change")

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _prepare(self, seed: str) -> str:
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.executescript(_SCHEMA)
        (kept,) = self._database.execute("SELECT seed FROM sandbox").fetchone() or (None,)
        if kept is None:
            self._database.execute("INSERT INTO sandbox VALUES (?)", (seed,))
        return kept or seed


def _unusable(path: Path, error: sqlite3.Error) -> ConfigurationError:
    return ConfigurationError(f"{path}: cannot keep the state: {error}")
