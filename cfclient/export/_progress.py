"""What an export reports: its progress, and its summary."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How much of an export is done.

    Attributes:
        rows: The rows that were received, those of earlier runs included.
        total_rows: The rows of all parts when the export was planned; `None` if the service does
            not count them.
        parts: The parts that are done.
        total_parts: All parts.
    """

    rows: int
    total_rows: int | None
    parts: int
    total_parts: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A part that is not done.

    Attributes:
        part: Its name.
        message: Why, in one line.
    """

    part: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The outcome of a run.

    Attributes:
        rows: The rows of all files.
        bytes: The size of all files.
        parts: The number of files.
        new_parts: How many of them this run wrote; the others were done before.
        elapsed: The duration of the run in seconds.
        failures: The parts that failed; another run tries them again.
    """

    rows: int
    bytes: int
    parts: int
    new_parts: int
    elapsed: float
    failures: tuple[Failure, ...]


OnProgress = Callable[[Progress], None]


class Tracker:
    """Counts what the workers do."""

    def __init__(self, on_progress: OnProgress | None) -> None:
        """Keep who wants to know.

        Args:
            on_progress: Called after each page and part, by one thread at a time.
        """
        self._on_progress = on_progress
        self._lock = threading.Lock()
        self._now = Progress(rows=0, total_rows=None, parts=0, total_parts=0)

    def begin(self, now: Progress) -> None:
        """Begin with what is done."""
        with self._lock:
            self._report(now)

    def advance(self, rows: int, parts: int = 0) -> None:
        """Count rows, which are less than zero where a part begins again, and parts."""
        with self._lock:
            now = self._now
            self._report(
                Progress(
                    rows=now.rows + rows,
                    total_rows=now.total_rows,
                    parts=now.parts + parts,
                    total_parts=now.total_parts,
                )
            )

    def _report(self, now: Progress) -> None:
        self._now = now
        if self._on_progress is not None:
            self._on_progress(now)
