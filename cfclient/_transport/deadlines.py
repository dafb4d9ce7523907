"""Deadlines: a watchdog closes connections whose time is up.

The timeout of a socket is for the next bytes; a server that sends one at a time meets every one
of them.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from collections import deque
from collections.abc import Iterator
from typing import Any, Protocol, Self

from cfclient._transport.adapter import Progress

# How often the watchdog looks, and for how long it looks at nothing before it ends, in seconds.
_PERIOD = 0.05
_IDLE = 1.0


class Connection(Protocol):
    """A connection whose socket can be shut down."""

    sock: Any


class Deadline:
    """Bounds one exchange; a context manager.

    Attributes:
        at: The time, on the monotonic clock.
        progress: How far the exchange came, and whether it was ended.
        is_over: Whether the exchange has ended.
    """

    def __init__(self, at: float, progress: Progress) -> None:
        """Keep the time.

        Args:
            at: The time on the monotonic clock.
            progress: Kept up to date.
        """
        self.at: float = at
        self.progress: Progress = progress
        self.is_over: bool = False
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        """Begin to watch."""
        try:
            _watchdog.add(self)
        except RuntimeError:
            self.is_over = True
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        """Stop watching."""
        self.is_over = True
        self._connection = None

    def watch(self, connection: Connection) -> None:
        """Name the connection to close."""
        self._connection = connection

    def allows(self, seconds: float) -> bool:
        """Return whether something that takes so long would end in time."""
        return not self.progress.was_ended and time.monotonic() + seconds <= self.at

    def expire(self) -> None:
        """Close the connection because the time is up."""
        self.progress.has_expired = True
        self._close()

    def cancel(self) -> None:
        """Close the connection because the client is closed."""
        self.progress.was_cancelled = True
        self._close()

    def _close(self) -> None:
        # Whoever waits for the connection goes on at once. The state of TLS is left to them.
        sock: Any = getattr(self._connection, "sock", None)
        try:
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        except (OSError, TypeError):
            return


class _Watchdog:
    """Expires deadlines, in one thread per process that ends when it is not needed.

    The thread looks at the deadlines now and then instead of being woken. So a call costs it
    nothing, and no interrupt can leave a lock behind that all later calls would wait for.
    """

    def __init__(self) -> None:
        self._new: deque[Deadline] = deque()
        self._lock = threading.Lock()
        self._is_running = False

    def add(self, deadline: Deadline) -> None:
        self._new.append(deadline)
        with self._lock:
            if not self._is_running:
                threading.Thread(target=self._run, name="cfclient-watchdog", daemon=True).start()
                self._is_running = True

    def _run(self) -> None:
        waiting: list[Deadline] = []
        needed_at = time.monotonic()
        while self._is_needed(needed_at):
            time.sleep(_PERIOD)
            waiting = [each for each in (*waiting, *self._take()) if not each.is_over]
            now = time.monotonic()
            for deadline in waiting:
                # Again and again: a connection that is being opened gets its socket at any moment.
                if deadline.at <= now:
                    deadline.expire()
            if waiting:
                needed_at = now

    def _take(self) -> Iterator[Deadline]:
        while self._new:
            yield self._new.popleft()

    def _is_needed(self, needed_at: float) -> bool:
        with self._lock:
            self._is_running = bool(self._new) or time.monotonic() < needed_at + _IDLE
            return self._is_running


_watchdog = _Watchdog()


def _restart() -> None:
    # Threads do not survive a fork, and a lock may have been held at that moment.
    global _watchdog  # noqa: PLW0603 - one per process
    _watchdog = _Watchdog()


os.register_at_fork(after_in_child=_restart)
