"""Limits how many requests begin in a second, and how many are under way."""

from __future__ import annotations

import threading
import time
from typing import Self


class Limiter:
    """A door that lets so many requests through.

    Use it as a context manager after `wait`.
    """

    def __init__(self, per_second: float | None, parallel: int | None) -> None:
        """Take the limits.

        Args:
            per_second: How many requests may begin in a second; `None` for no limit.
            parallel: How many may be under way; `None` for no limit.
        """
        self._interval = 0.0 if per_second is None else 1 / per_second
        self._places = None if parallel is None else threading.BoundedSemaphore(parallel)
        self._next = 0.0
        self._lock = threading.Lock()

    def wait(self, deadline: float) -> bool:
        """Wait for a place and a turn, and return whether they came in time.

        Args:
            deadline: Until when to wait, on the monotonic clock.
        """
        now = time.monotonic()
        if self._places is not None and not self._places.acquire(timeout=max(0, deadline - now)):
            return False
        with self._lock:
            turn = max(self._next, time.monotonic())
            if turn > deadline:
                self._leave()
                return False
            self._next = turn + self._interval
        rest = turn - time.monotonic()
        if rest > 0:
            time.sleep(rest)
        return True

    def __enter__(self) -> Self:
        """Go through, once `wait` said so."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Make place for the next."""
        self._leave()

    def _leave(self) -> None:
        if self._places is not None:
            self._places.release()
