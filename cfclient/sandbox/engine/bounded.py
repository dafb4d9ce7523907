"""Sockets whose reads and writes share one deadline."""

from __future__ import annotations

import io
import socket
import time
from typing import Any


class BoundedSocket:
    """A connected socket that can be used until a deadline, however slowly the other side is.

    It has what `http.client` and `http.server` need of a socket.
    """

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        """Start the time.

        Args:
            connection: The connected socket.
            seconds: The time for everything that is read and written.
        """
        self._connection = connection
        self._deadline = time.monotonic() + seconds

    def sendall(self, data: Any) -> None:
        """Send all data.

        Raises:
            TimeoutError: The deadline is over.
        """
        self._bound()
        self._connection.sendall(data)

    def recv_into(self, buffer: Any) -> int:
        """Receive what has arrived, or wait for it, and return its length.

        Raises:
            TimeoutError: The deadline is over.
        """
        self._bound()
        return self._connection.recv_into(buffer)

    def makefile(self, _: str = "rb") -> io.BufferedReader:
        """Return a file that reads from the socket."""
        return io.BufferedReader(_Reader(self))

    def close(self) -> None:
        """Close the socket."""
        self._connection.close()

    def _bound(self) -> None:
        remaining = self._deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError("timed out")
        self._connection.settimeout(remaining)


class _Reader(io.RawIOBase):
    def __init__(self, connection: BoundedSocket) -> None:
        self._connection = connection

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._connection.recv_into(buffer)
