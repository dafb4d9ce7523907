"""A server on loopback that answers whatever bytes a test gives it."""

from __future__ import annotations

import socket
import threading
from types import TracebackType
from typing import Self

_END_OF_HEAD = b"\r\n\r\n"


def response(
    body: bytes, *, status: str = "200 OK", content_type: str = "application/soap+xml"
) -> bytes:
    """Return the bytes of an HTTP response."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n"
    return f"{head}Connection: close\r\n\r\n".encode() + body


class Wire:
    """Answers each connection with the next of the given bytes; `None` closes it unanswered.

    Attributes:
        requests: The bytes of each request that came, in order.
    """

    def __init__(self, *answers: bytes | None) -> None:
        """Take the answers; the last one is repeated."""
        self._answers = answers
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.requests: list[bytes] = []

    @property
    def endpoint(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Begin to answer."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening."""
        # A shutdown wakes the thread that waits for a connection; a close alone does not.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self.requests.append(_read(connection))
                answer = self._answers[min(len(self.requests), len(self._answers)) - 1]
                if answer is not None:
                    connection.sendall(answer)


def _read(connection: socket.socket) -> bytes:
    received = b""
    while _END_OF_HEAD not in received:
        piece = connection.recv(65536)
        if not piece:
            return received
        received += piece
    head, _, body = received.partition(_END_OF_HEAD)
    length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + _END_OF_HEAD + body
