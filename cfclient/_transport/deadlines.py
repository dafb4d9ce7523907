"""Deadlines: a watchdog closes connections whose time is up.

The timeout of a socket is for the next bytes; a server that sends one at a time meets every one
of them.
"""

from __future__ import annotations

import heapq
import itertools
import math
import os
import socket
import threading
import time
from typing import Any, Protocol, Self

# The time the watchdog waits for further work before it ends, in seconds.
_IDLE = 1.0
# A connection that is being opened gets its socket at any moment, so closing is repeated.
_AGAIN = 0.05
# So many ended deadlines may wait for their turn to leave.
_FEW = 64


class Connection(Protocol):
    """A connection whose socket can be shut down."""

    sock: Any


class Deadline:
    """Bounds one exchange; a context manager.

    Attributes:
        has_expired: Whether the connection was closed because the time was up.
        was_cancelled: Whether the connection was closed because the client was.
        is_connected: Whether the connection was open before anything was sent; over TLS the
            handshake was complete.
        is_over: Whether the exchange has ended.
    """

    def __init__(self, at: float) -> None:
        """Keep the time.

        Args:
            at: The time on the monotonic clock.
        """
        self.at: float = at
        self.has_expired: bool = False
        self.was_cancelled: bool = False
        self.is_connected: bool = False
        self.is_over: bool = False
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        """Begin to watch."""
        _watchdog.add(self)
        return self

    def __exit__(self, *exception: object) -> None:
        """Stop watching."""
        self.is_over = True
        self._connection = None
        _watchdog.remove(self)

    def watch(self, connection: Connection) -> None:
        """Name the connection to close."""
        self._connection = connection

    @property
    def was_closed(self) -> bool:
        """Whether the connection was closed before the exchange ended."""
        return self.has_expired or self.was_cancelled

    def expire(self) -> None:
        """Close the connection because the time is up."""
        self.has_expired = True
        self._close()

    def cancel(self) -> None:
        """Close the connection because the client is closed."""
        self.was_cancelled = True
        self._close()

    def _close(self) -> None:
        # Whoever waits for the connection goes on at once. The state of TLS is left to them.
        sock: Any = getattr(self._connection, "sock", None)
        try:
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        except (OSError, TypeError):
            return


class _Watchdog:
    """Expires deadlines, in one thread per process that ends when it is not needed."""

    def __init__(self) -> None:
        self._waiting: list[tuple[float, int, Deadline]] = []
        self._over = 0
        self._number = itertools.count()
        self._changed = threading.Condition()
        self._is_running = False
        self._wakes_at = 0.0

    def add(self, deadline: Deadline) -> None:
        with self._changed:
            if not self._is_running:
                threading.Thread(target=self._run, name="cfclient-watchdog", daemon=True).start()
                self._is_running = True
            self._push(deadline.at, deadline)
            if deadline.at < self._wakes_at:
                self._changed.notify()

    def remove(self, deadline: Deadline) -> None:
        with self._changed:
            self._over += 1
            if self._waiting and self._waiting[0][2] is deadline:
                heapq.heappop(self._waiting)
            # The others leave when they are due, or earlier if they become the most.
            if self._over > _FEW and self._over * 2 > len(self._waiting):
                self._waiting = [entry for entry in self._waiting if not entry[2].is_over]
                heapq.heapify(self._waiting)
                self._over = 0

    def _push(self, at: float, deadline: Deadline) -> None:
        heapq.heappush(self._waiting, (at, next(self._number), deadline))

    def _run(self) -> None:
        with self._changed:
            idle_since = now = time.monotonic()
            while self._waiting or now < idle_since + _IDLE:
                self._expire_due(now)
                if self._waiting:
                    idle_since = now
                # Waking up now and then is how the thread notices that nothing is left.
                next_due = self._waiting[0][0] if self._waiting else math.inf
                self._wakes_at = min(next_due, now + _IDLE)
                self._changed.wait(self._wakes_at - now)
                now = time.monotonic()
            self._is_running = False

    def _expire_due(self, now: float) -> None:
        while self._waiting and (self._waiting[0][0] <= now or self._waiting[0][2].is_over):
            deadline = heapq.heappop(self._waiting)[2]
            if not deadline.is_over:
                deadline.expire()
                self._push(now + _AGAIN, deadline)


_watchdog = _Watchdog()


def _restart() -> None:
    # Threads do not survive a fork, and a lock may have been held at that moment.
    global _watchdog  # noqa: PLW0603 - one per process
    _watchdog = _Watchdog()


os.register_at_fork(after_in_child=_restart)
