"""Limits on the requests per second and on the requests under way."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Generator
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue

from cfclient._settings import Options
from cfclient._transport.cancellation import require_wanted
from cfclient.errors import ConfigurationError, TransportTimeout

# How often a wait looks whether it is still wanted, in seconds.
_PERIOD = 0.05


def require_turn(options: Options, *, is_in_time: bool, is_closed: bool) -> None:
    """Raise the error for a turn that did not come.

    Args:
        options: The settings of the call.
        is_in_time: Whether the turn came before the deadline.
        is_closed: Whether the client was closed.

    Raises:
        ConfigurationError: The client was closed.
        TransportTimeout: The turn did not come in time.
    """
    if is_closed:
        raise ConfigurationError("the client was closed while the call waited for its turn")
    if not is_in_time:
        raise TransportTimeout(
            f"no turn within the deadline of {options.deadline:g} s; requests_per_second "
            "or parallel_requests let no more requests through",
            phase="connect",
        )


class _Token:
    """Stands for a request under way, for as long as something refers to it."""

    __slots__ = ("__weakref__",)


class RateLimit:
    """Lets a limited number of requests through.

    Requests stand in line with a token, and the first ones in line are let through. A token leaves
    the line by going out of existence. So a place is free again wherever an interrupt strikes.
    """

    def __init__(self, per_second: float | None, parallel: int | None) -> None:
        """Keep the limits.

        Args:
            per_second: The requests that may begin in a second; `None` for no limit.
            parallel: The requests that may be under way at once; `None` for no limit.
        """
        self._interval = None if per_second is None else 1 / per_second
        self._parallel = parallel
        self._line: list[weakref.ref[_Token]] = []
        self._freed: SimpleQueue[None] = SimpleQueue()
        self._lock = threading.Lock()
        self._next_turn = 0.0
        self._is_closed = False

    @contextmanager
    def turn(self, deadline: float) -> Generator[bool]:
        """Wait for a turn and hold it while the context lasts.

        Args:
            deadline: The end of the wait, on the monotonic clock.

        Yields:
            Whether the turn came in time; false as soon as the limit is closed.
        """
        token = _Token()
        try:
            yield self._await_place(token, deadline) and self._await_turn(deadline)
        finally:
            # An error keeps this frame, and with it would keep the token.
            del token
            if self._parallel is not None and self._freed.empty():
                self._freed.put(None)

    def close(self) -> None:
        """End all waits."""
        self._is_closed = True

    def _await_place(self, token: _Token, deadline: float) -> bool:
        if self._parallel is None:
            return not self._is_closed
        # Appending to a list and removing from it are single steps, so that no lock is needed.
        self._line.append(weakref.ref(token))
        while not self._is_closed:
            if self._place_of(token) < self._parallel:
                return True
            require_wanted()
            rest = deadline - time.monotonic()
            if rest <= 0:
                break
            # Whoever leaves says so, but an interrupt may have kept them from it.
            with suppress(Empty):
                self._freed.get(timeout=min(rest, _PERIOD))
        return False

    def _place_of(self, token: _Token) -> int:
        line = list(self._line)
        for ref in line:
            if ref() is None:
                with suppress(ValueError):
                    self._line.remove(ref)
        return [other for ref in line if (other := ref()) is not None].index(token)

    def _await_turn(self, deadline: float) -> bool:
        if self._is_closed or self._interval is None:
            return not self._is_closed
        with self._lock:
            turn = max(self._next_turn, time.monotonic())
            if turn > deadline:
                return False
            self._next_turn = turn + self._interval
        while (rest := turn - time.monotonic()) > 0 and not self._is_closed:
            require_wanted()
            time.sleep(min(rest, _PERIOD))
        return not self._is_closed
