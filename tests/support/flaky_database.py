"""A state file whose writes fail."""

from __future__ import annotations

import sqlite3
from typing import Any


class FlakyConnection:
    """A connection to a state file whose next statements can fail."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Wrap a connection; no statement fails yet."""
        self._connection = connection
        self.remaining: int | None = None

    def execute(self, statement: str, values: Any = ()) -> Any:
        """Execute a statement, or fail if it is due to fail."""
        if self.remaining is not None and statement != "ROLLBACK":
            if self.remaining == 0:
                raise sqlite3.OperationalError("database or disk is full")
            self.remaining -= 1
        return self._connection.execute(statement, values)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
