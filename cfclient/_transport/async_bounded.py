"""Receives a response of bounded size without holding up an event loop."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import aclosing, suppress
from typing import Any, BinaryIO

import anyio
import httpx2
from anyio.lowlevel import checkpoint

from cfclient._transport.bounded import FRAMING, require_announced, too_large
from cfclient._transport.call import RawResponse

# Decompressing this much, in bytes, takes a few milliseconds.
_BREATH = 1 << 20


async def receive(response: httpx2.Response, most: int, spool: BinaryIO | None) -> RawResponse:
    """Read a response to its end.

    Args:
        response: A response whose body was not read.
        most: The limit of the body, decompressed, in bytes.
        spool: A file for the body; in memory if there is none.

    Raises:
        ResponseTooLarge: The body exceeds the limit.
    """
    body = io.BytesIO() if spool is None else spool
    pieces = aiter(response.stream)  # type: ignore[arg-type]
    try:
        await _read(response, pieces, most, body)
    finally:
        await _close(response, pieces)
    content = body.getvalue() if isinstance(body, io.BytesIO) else b""
    return RawResponse(response.status_code, _headers_of(response), content)


async def _read(
    response: httpx2.Response, pieces: AsyncIterator[bytes], most: int, into: BinaryIO
) -> None:
    require_announced(response.headers.get("Content-Length", ""), most)
    headers = response.headers
    decoded = httpx2.Response(response.status_code, headers=headers, stream=_Bounded(pieces, most))
    size = breath = 0
    # Decompressed chunk by chunk, so that a small body cannot become a large one.
    async with aclosing(decoded.aiter_bytes()) as chunks:
        async for chunk in chunks:
            size += len(chunk)
            if size > most:
                raise too_large(most)
            into.write(chunk)
            if size >= breath + _BREATH:
                breath = size
                await checkpoint()


async def _close(response: httpx2.Response, pieces: AsyncIterator[bytes]) -> None:
    """Give the connection back if the exchange was clean, and close it if not."""
    state = _state_of(response)
    if state is not None and state.trailing_data[0]:
        # What is left of an exchange would be read as the response to the next one.
        state.send_failed()
    with anyio.CancelScope(shield=True):
        await response.stream.aclose()  # type: ignore[union-attr]
        # The iterators below end only with what they wait for.
        with suppress(Exception):
            async for _ in pieces:
                pass


def _state_of(response: httpx2.Response) -> Any:
    """Return the protocol state of the connection; httpx2 does not show it."""
    found: Any = response.stream
    for name in ("_httpcore_stream", "_stream", "_connection", "_h11_state"):
        found = getattr(found, name, None)
    return found


def _headers_of(response: httpx2.Response) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in response.headers.raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


class _Bounded(httpx2.AsyncByteStream):
    """A body that ends in an error where more than a limit would be read."""

    def __init__(self, pieces: AsyncIterator[bytes], most: int) -> None:
        self._pieces = pieces
        self._most = most
        # Compression can also make a content larger, but not by much.
        self._left = 8 * most + FRAMING

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        piece = await anext(self._pieces)
        self._left -= len(piece)
        if self._left < 0:
            raise too_large(self._most)
        return piece
