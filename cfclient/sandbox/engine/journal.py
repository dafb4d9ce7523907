"""A state that survives a restart: every change is in a file before it is acknowledged.

The sandbox is deterministic: the same requests at the same simulated times give the same state,
ids included. So the file holds the requests that changed the state, and a restart replays them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from cfclient.errors import ConfigurationError
from cfclient.sandbox.engine.errors import NotKeptError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS sandbox (seed TEXT NOT NULL, moment TEXT);
CREATE TABLE IF NOT EXISTS change (
    number INTEGER PRIMARY KEY, moment TEXT NOT NULL, path TEXT NOT NULL, content BLOB NOT NULL
);
"""

Change = tuple[datetime, str, bytes]


class Journal:
    """The changes of one sandbox in a SQLite file, which no other process can open meanwhile."""

    def __init__(self, path: Path, seed: str) -> None:
        """Open the file, or create it.

        Args:
            path: The file.
            seed: The data that the sandbox starts with.

        Raises:
            ConfigurationError: The file cannot be used, is in use, or has another seed.
        """
        try:
            # One connection, used under the lock of the engine only; a lock is not waited for.
            self._database = sqlite3.connect(
                path, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise _unusable(path, error) from error
        try:
            kept = self._prepare(seed)
        except sqlite3.Error as error:
            self.close()
            raise _unusable(path, error) from error
        if kept != seed:
            self.close()
            raise ConfigurationError(
                f"{path} was created with the seed {kept}, not {seed}; use another file"
            )

    def changes(self) -> Iterator[Change]:
        """Yield the changes in order: the time, the path and the content of each request."""
        rows = self._database.execute("SELECT moment, path, content FROM change ORDER BY number")
        for moment, path, content in rows.fetchall():
            yield datetime.fromisoformat(moment), path, content

    def moment(self) -> datetime | None:
        """Return the last time of the state, or `None` if it has not moved."""
        (moment,) = self._database.execute(
            "SELECT max(moment) FROM (SELECT moment FROM sandbox UNION SELECT moment FROM change)"
        ).fetchone()
        return None if moment is None else datetime.fromisoformat(moment)

    def keep(self, moment: datetime, path: str, content: bytes) -> None:
        """Write a change; it survives the end of the process and a power failure.

        Raises:
            NotKeptError: It could not be written; the file is as it was.
        """
        statement = "INSERT INTO change (moment, path, content) VALUES (?, ?, ?)"
        self._write("FULL", (statement, (moment.isoformat(), path, content)))

    def keep_time(self, moment: datetime) -> None:
        """Write the time of a request that changed nothing; it survives the end of the process.

        Raises:
            NotKeptError: It could not be written; the file is as it was.
        """
        # Waiting for the disk would cost every query a millisecond.
        self._write("NORMAL", ("UPDATE sandbox SET moment = ?", (moment.isoformat(),)))

    def clear(self) -> None:
        """Remove all changes.

        Raises:
            NotKeptError: They could not be removed; the file is as it was.
        """
        self._write("FULL", ("DELETE FROM change", ()), ("UPDATE sandbox SET moment = NULL", ()))

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _write(self, synchronous: str, *statements: tuple[str, tuple[object, ...]]) -> None:
        try:
            self._database.execute(f"PRAGMA synchronous = {synchronous}")
            self._database.execute("BEGIN IMMEDIATE")
            for statement, values in statements:
                self._database.execute(statement, values)
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            with suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")
            raise NotKeptError(
                f"the state file cannot be written ({error}); nothing was changed"
            ) from error

    def _prepare(self, seed: str) -> str:
        self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._database.execute("PRAGMA journal_mode = WAL")
        # The first transaction takes the lock, which is held until the file is closed.
        self._database.execute("BEGIN EXCLUSIVE")
        for statement in _SCHEMA.split(";"):
            self._database.execute(statement)
        (kept,) = self._database.execute("SELECT seed FROM sandbox").fetchone() or (None,)
        if kept is None:
            self._database.execute("INSERT INTO sandbox (seed) VALUES (?)", (seed,))
        self._database.execute("COMMIT")
        return kept or seed


def _unusable(path: Path, error: sqlite3.Error) -> ConfigurationError:
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
        return ConfigurationError(
            f"{path} is in use by another sandbox; stop it or use another file"
        )
    return ConfigurationError(f"{path} cannot be used as a state file: {error}")
