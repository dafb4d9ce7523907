"""Limits on the requests per second and on the requests under way."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from contextlib import contextmanager


class RateLimit:
    """Lets a limited number of requests through."""

    def __init__(self, per_second: float | None, parallel: int | None) -> None:
        """Keep the limits.

        Args:
            per_second: The requests that may begin in a second; `None` for no limit.
            parallel: The requests that may be under way at once; `None` for no limit.
        """
        self._interval = 0.0 if per_second is None else 1 / per_second
        self._parallel = parallel
        self._under_way: set[object] = set()
        self._next_turn = 0.0
        self._is_closed = False
        self._changed = threading.Condition()

    @contextmanager
    def turn(self, deadline: float) -> Generator[bool]:
        """Wait for a turn and hold it while the context lasts.

        Args:
            deadline: The end of the wait, on the monotonic clock.

        Yields:
            Whether the turn came in time; false as soon as the limit is closed.
        """
        if self._parallel is None and not self._interval:
            yield True
            return
        # A token and not a count: leaving is safe wherever an interrupt strikes.
        token = object()
        try:
            yield self._enter(token, deadline)
        finally:
            with self._changed:
                self._under_way.discard(token)
                self._changed.notify()

    def close(self) -> None:
        """End all waits."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def _enter(self, token: object, deadline: float) -> bool:
        with self._changed:
            while self._parallel is not None and len(self._under_way) >= self._parallel:
                if not self._wait(deadline):
                    return False
            if self._is_closed:
                return False
            turn = max(self._next_turn, time.monotonic())
            if turn > deadline:
                return False
            self._under_way.add(token)
            self._next_turn = turn + self._interval
            while time.monotonic() < turn and not self._is_closed:
                self._changed.wait(turn - time.monotonic())
            return not self._is_closed

    def _wait(self, deadline: float) -> bool:
        rest = deadline - time.monotonic()
        if rest <= 0 or self._is_closed:
            return False
        self._changed.wait(rest)
        return True
