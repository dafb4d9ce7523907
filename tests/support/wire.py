"""A loopback server that sends the bytes given by a test."""

from __future__ import annotations

import socket
import threading
from types import TracebackType
from typing import Self

_END_OF_HEADERS = b"\r\n\r\n"


def response(
    body: bytes, *, status: str = "200 OK", content_type: str = "application/soap+xml"
) -> bytes:
    """Return the bytes of an HTTP response."""
    headers = (
        f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n"
    )
    return f"{headers}Connection: close\r\n\r\n".encode() + body


class Wire:
    """A server that sends one given response per connection; `None` closes it without one.

    Attributes:
        requests: The bytes of each request received, in order.
    """

    def __init__(self, *responses: bytes | None) -> None:
        """Set the responses; the last one is sent to all later connections."""
        self._responses = responses
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.requests: list[bytes] = []

    @property
    def endpoint(self) -> str:
        """The URL of the server."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Start serving."""
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
                content = self._responses[min(len(self.requests), len(self._responses)) - 1]
                if content is not None:
                    connection.sendall(content)


def _read(connection: socket.socket) -> bytes:
    received = b""
    while _END_OF_HEADERS not in received:
        piece = connection.recv(65536)
        if not piece:
            return received
        received += piece
    headers, _, body = received.partition(_END_OF_HEADERS)
    length = int(headers.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)
    while len(body) < length:
        body += connection.recv(65536)
    return headers + _END_OF_HEADERS + body
