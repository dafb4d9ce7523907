"""Receives a response of bounded size, whatever its framing announces."""

from __future__ import annotations

import io
from http.client import HTTPResponse
from typing import Any, BinaryIO, cast

import requests

from cfclient._transport.call import RawResponse
from cfclient.errors import ResponseTooLarge

_CHUNK = 1 << 16
# Room for the framing of chunks and for trailers, in bytes.
FRAMING = 1 << 20
# Lower statuses are interim ones: the final response is still to come.
FINAL = 200


def receive(response: requests.Response, most: int, spool: BinaryIO | None) -> RawResponse:
    """Read a response to its end.

    Args:
        response: A response whose body was not read.
        most: The limit of the body, decompressed, in bytes.
        spool: A file for the body; in memory if there is none.

    Raises:
        ResponseTooLarge: The body exceeds the limit.
    """
    body = io.BytesIO() if spool is None else spool
    connection = getattr(response.raw, "connection", None)
    is_clean = False
    try:
        _read(response.raw, most, body)
        is_clean = response.status_code >= FINAL
    finally:
        # What is left of an exchange would be read as the response to the next one.
        if not is_clean and connection is not None:
            connection.close()
        response.close()
    headers = {name.lower(): value for name, value in response.headers.items()}
    content = body.getvalue() if isinstance(body, io.BytesIO) else b""
    return RawResponse(response.status_code, headers, content)


def _read(raw: Any, most: int, into: BinaryIO) -> None:
    message: Any = getattr(raw, "_fp", None)
    if isinstance(message, HTTPResponse) and not message.isclosed():
        cast("Any", message).fp = BoundedReader(message.fp, most)
    require_announced(raw.headers.get("Content-Length", ""), most)
    size = 0
    # Decompressed chunk by chunk, so that a small body cannot become a large one.
    while chunk := raw.read(_CHUNK, decode_content=True):
        size += len(chunk)
        if size > most:
            raise too_large(most)
        into.write(chunk)


def require_announced(length: str, most: int) -> None:
    """Reject a response that announces more than the limit.

    Args:
        length: The `Content-Length` header.
        most: The limit of the body, in bytes.

    Raises:
        ResponseTooLarge: It does.
    """
    if length.isdecimal() and (len(length) > len(str(most)) or int(length) > most):
        raise too_large(most)


def too_large(most: int) -> ResponseTooLarge:
    """Return the error for a response that exceeds the limit.

    Args:
        most: The limit of the body, in bytes.
    """
    return ResponseTooLarge(
        f"the response has more than the {most} bytes that max_response_bytes allows"
    )


class BoundedReader(io.BufferedIOBase):
    """A buffered reader that ends in an error where more than a limit would be read.

    Lengths and chunk sizes are whatever a server writes: a chunk of the size -1 would be read up
    to the end of the connection, however far that is.
    """

    def __init__(self, reader: Any, most: int) -> None:
        """Wrap the reader of a connection.

        Args:
            reader: The buffered reader.
            most: The limit of the body, in bytes.
        """
        self._reader = reader
        self._most = most
        # The framing of a chunk can be larger than its content, but not by much.
        self._left = 8 * most + FRAMING

    def read(self, size: int | None = -1, /) -> bytes:
        """Return up to so many bytes; without a size, everything."""
        return self._counted(self._reader.read(self._allowed(size)))

    def read1(self, size: int = -1, /) -> bytes:
        """Return the bytes of one read of the socket at most."""
        return self._counted(self._reader.read1(self._allowed(size)))

    def readline(self, size: int | None = -1, /) -> bytes:
        """Return a line."""
        return self._counted(self._reader.readline(self._allowed(size)))

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer."""
        content = self.read(len(buffer))
        buffer[: len(content)] = content
        return len(content)

    def peek(self, size: int = 0, /) -> bytes:
        """Return the next bytes and leave them."""
        content: bytes = self._reader.peek(size)
        return content

    def close(self) -> None:
        """Close the reader."""
        self._reader.close()
        super().close()

    def _allowed(self, size: int | None) -> int:
        most = self._left + 1
        return most if size is None or size < 0 else min(size, most)

    def _counted(self, content: bytes) -> bytes:
        self._left -= len(content)
        if self._left < 0:
            raise too_large(self._most)
        return content
