"""Ends what takes too long: a thread that cuts connections whose time is up.

The timeouts of a socket are for the next bytes; a server that drips them keeps every one of them.
"""

from __future__ import annotations

import heapq
import itertools
import socket
import threading
import time
from typing import Any, Self

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

# How long the thread stays when there is nothing to watch over, in seconds.
_IDLE = 5.0

_here = threading.local()


class Guard:
    """Watches over one request.

    Attributes:
        is_cut: Whether its connection was cut.
    """

    def __init__(self, watch: Watch, deadline: float) -> None:
        """Take the time at which to cut, on the monotonic clock."""
        self.is_cut: bool = False
        self.is_over: bool = False
        self._watch = watch
        self._deadline = deadline
        self._connection: HTTPConnection | None = None

    def __enter__(self) -> Self:
        """Begin to watch; connections that this thread uses are those that are cut."""
        _here.guard = self
        self._watch.add(self._deadline, self)
        return self

    def __exit__(self, *exception: object) -> None:
        """Stop watching."""
        _here.guard = None
        self.is_over = True
        self._connection = None
        self._watch.remove(self)

    @property
    def has_begun(self) -> bool:
        """Whether the request began to be written; over TLS the connection stands by then."""
        return self._connection is not None

    def hold(self, connection: HTTPConnection) -> None:
        """Take the connection that the request goes over."""
        self._connection = connection
        if self.is_cut:
            self.cut()

    def cut(self) -> None:
        """Cut the connection, so that whoever waits for it goes on at once."""
        self.is_cut = True
        sock: Any = getattr(self._connection, "sock", None)
        if sock is None:
            return
        try:
            # What TLS keeps of its own is left to the thread that uses it.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        except (OSError, TypeError):
            return


class Watch:
    """Cuts the connections of guards whose time is up."""

    def __init__(self) -> None:
        """Begin with nobody to watch over; the thread starts with the first."""
        self._waiting: list[tuple[float, int, Guard]] = []
        self._guards: set[Guard] = set()
        self._number = itertools.count()
        self._changed = threading.Condition()
        self._is_awake = False
        self._looks_at = 0.0

    def guard(self, deadline: float) -> Guard:
        """Return a guard for one request.

        Args:
            deadline: When to cut, on the monotonic clock.
        """
        return Guard(self, deadline)

    def add(self, deadline: float, guard: Guard) -> None:
        """Watch over a guard."""
        with self._changed:
            self._guards.add(guard)
            self._forget()
            heapq.heappush(self._waiting, (deadline, next(self._number), guard))
            if not self._is_awake:
                self._is_awake = True
                threading.Thread(target=self._work, name="cfclient-watch", daemon=True).start()
            elif deadline < self._looks_at:
                self._changed.notify()

    def remove(self, guard: Guard) -> None:
        """Watch over a guard no more."""
        with self._changed:
            self._guards.discard(guard)

    def cut_all(self) -> None:
        """Cut everything that is under way."""
        with self._changed:
            guards = list(self._guards)
        for guard in guards:
            guard.cut()

    def _forget(self) -> None:
        while self._waiting and self._waiting[0][2].is_over:
            heapq.heappop(self._waiting)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._forget()
                now = time.monotonic()
                if not self._waiting or self._waiting[0][0] > now:
                    # A thread is dear to start, so it stays for those who come soon.
                    until = self._waiting[0][0] if self._waiting else now + _IDLE
                    self._looks_at = until
                    self._changed.wait(until - now)
                    self._forget()
                    if not self._waiting:
                        self._is_awake = False
                        return
                    continue
                guard = heapq.heappop(self._waiting)[2]
            guard.cut()


def _hold(connection: HTTPConnection) -> None:
    guard: Guard | None = getattr(_here, "guard", None)
    if guard is not None:
        guard.hold(connection)


class _WatchedConnection(HTTPConnection):
    def putrequest(self, method: str, url: str, *args: Any, **options: Any) -> None:
        """Let the guard of this thread know; here no header is known yet, and so no secret."""
        _hold(self)
        super().putrequest(method, url, *args, **options)


class _WatchedSecureConnection(HTTPSConnection):
    def putrequest(self, method: str, url: str, *args: Any, **options: Any) -> None:
        """Let the guard of this thread know; here no header is known yet, and so no secret."""
        _hold(self)
        super().putrequest(method, url, *args, **options)


class _WatchedPool(HTTPConnectionPool):
    ConnectionCls: Any = _WatchedConnection


class _WatchedSecurePool(HTTPSConnectionPool):
    ConnectionCls: Any = _WatchedSecureConnection


POOLS = {"http": _WatchedPool, "https": _WatchedSecurePool}
