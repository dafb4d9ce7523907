"""Misbehaving servers, written on bare sockets, and the expected error of a call to each."""

from __future__ import annotations

import gzip
import itertools
import socket
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from cfclient import (
    AuthenticationError,
    CallFireError,
    DecodeError,
    ResponseTooLarge,
    TransportError,
    TransportTimeout,
    UnexpectedResponse,
)
from cfclient._soap import write_envelope

CONTACT = write_envelope('<Contact xmlns="http://api.callfire.com/data" id="3"/>')
# The maximum size of a response, and the deadline of a call in seconds.
MOST, DEADLINE = 1 << 22, 1.0

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml\r\n"
_DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">%s]>'

# Small on the wire, but eight times the maximum size when decompressed.
_PACKED = gzip.compress(bytes(MOST * 8))

Bytes = Iterator[bytes]


@dataclass(frozen=True, slots=True)
class Case:
    """A misbehaving server.

    Attributes:
        name: The behaviour of the server.
        response: The bytes it sends, chunk by chunk.
        error: The expected error of a call.
        message: A part of the expected error message.
    """

    name: str
    response: Callable[[], Bytes]
    error: type[CallFireError]
    message: str


def _whole(body: bytes, headers: bytes = b"") -> Bytes:
    yield _HEAD + headers + b"Content-Length: %d\r\n\r\n" % len(body) + body


def _pieces(*pieces: bytes) -> Callable[[], Bytes]:
    return lambda: iter(pieces)


def _drip(content: bytes) -> Bytes:
    for place in range(len(content)):
        yield content[place : place + 1]
        time.sleep(0.05)


def _endless(start: bytes, piece: bytes) -> Bytes:
    yield start
    while True:
        yield piece


def _silent() -> Bytes:
    time.sleep(DEADLINE * 1.5)
    yield b""


def _bomb() -> Bytes:
    yield from _whole(_PACKED, b"Content-Encoding: gzip\r\n")


def _endless_bomb() -> Bytes:
    yield _HEAD + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n"
    yield from itertools.repeat(_PACKED)


# Built once, since a client with a short timeout would not wait for it.
_NESTED = write_envelope("<a>" * 1_000_000)
_ATTRIBUTES = " ".join(f"b{number}='1'" for number in range(100_000))
_CROWDED = write_envelope(f"<a {_ATTRIBUTES}/>")


def _laughs() -> bytes:
    levels = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 9))
    return (_DOCTYPE % levels).replace(b"ENTITY a ", b"ENTITY a0 ") + b'<x y="&a8;">&a8;</x>'


CASES = [
    Case("closes at once", _pieces(), TransportError, "may have been processed"),
    Case("half a status line", _pieces(b"HTTP/1.1 2"), TransportError, "connection failed"),
    Case("not HTTP", _pieces(b"220 mail ready\r\n\r\n"), TransportError, "connection failed"),
    Case(
        "an endless status line",
        lambda: _endless(b"HTTP/1.1 200 ", b"x" * 4096),
        TransportError,
        "connection failed",
    ),
    Case(
        "endless headers",
        lambda: _endless(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"),
        TransportError,
        "connection failed",
    ),
    Case(
        "drips its status line",
        lambda: _drip(b"HTTP/1.1 200 OK" * 20),
        TransportTimeout,
        "no complete response within the deadline of 1 s",
    ),
    Case(
        "drips its body",
        lambda: _drip(_HEAD + b"Content-Length: 999\r\n\r\n" + CONTACT),
        TransportTimeout,
        "no complete response within the deadline of 1 s",
    ),
    Case("sends nothing", _silent, TransportTimeout, "no response within 0.6 s"),
    Case(
        "less than announced",
        _pieces(_HEAD + b"Content-Length: 999\r\n\r\n" + CONTACT),
        TransportError,
        "connection failed",
    ),
    Case(
        "more than announced",
        _pieces(_HEAD + b"Content-Length: 40\r\n\r\n" + CONTACT),
        DecodeError,
        "not well-formed",
    ),
    Case(
        "announces too much",
        _pieces(_HEAD + b"Content-Length: 99999999999\r\n\r\n"),
        ResponseTooLarge,
        "more than the 4194304 bytes that",
    ),
    Case(
        "an endless body",
        lambda: _endless(_HEAD + b"Connection: close\r\n\r\n", b" " * 65536),
        ResponseTooLarge,
        "more than the 4194304 bytes that",
    ),
    Case(
        "invalid chunks",
        _pieces(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n"),
        TransportError,
        "connection failed",
    ),
    Case(
        "a truncated chunk",
        _pieces(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n" + CONTACT[:40]),
        TransportError,
        "connection failed",
    ),
    Case("a gzip bomb", _bomb, ResponseTooLarge, "more than the 4194304 bytes that"),
    Case("endless gzip bombs", _endless_bomb, ResponseTooLarge, "more than the 4194304 bytes"),
    Case(
        "invalid gzip",
        lambda: _whole(CONTACT, b"Content-Encoding: gzip\r\n"),
        TransportError,
        "connection failed",
    ),
    Case(
        "1,000,000 nested elements",
        lambda: _whole(_NESTED),
        DecodeError,
        "more than 1000000 tags",
    ),
    Case(
        "100,000 attributes",
        lambda: _whole(_CROWDED),
        DecodeError,
        "an element with more than 10000 attributes",
    ),
    Case("a billion laughs", lambda: _whole(_laughs()), DecodeError, "amplification"),
    Case(
        "an external entity",
        lambda: _whole(_DOCTYPE % b'<!ENTITY b SYSTEM "file:///etc/hostname">' + b"<x>&b;</x>"),
        DecodeError,
        "has a DOCTYPE",
    ),
    Case("a truncated response", lambda: _whole(CONTACT[:-9]), DecodeError, "not well-formed"),
    Case(
        "an envelope of an unknown version",
        lambda: _whole(CONTACT.replace(b"2003/05", b"2033/05")),
        UnexpectedResponse,
        "not a SOAP message",
    ),
    Case(
        "an HTML page",
        _pieces(
            b"HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\nContent-Length: 9\r\n\r\n<p>Bad</p"
        ),
        UnexpectedResponse,
        "HTTP 502",
    ),
    Case(
        "rejects the login",
        _pieces(b"HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"),
        AuthenticationError,
        "rejected the login",
    ),
    Case(
        "a redirect",
        _pieces(
            b"HTTP/1.1 307 Gone\r\nLocation: https://example.com/\r\nContent-Length: 0\r\n\r\n"
        ),
        UnexpectedResponse,
        "a redirect, which is not followed",
    ),
]


@contextmanager
def serving(case: Case, end: bytes = b"Envelope>") -> Generator[str]:
    """Serve a case to every connection that has sent an end marker, and yield the endpoint."""
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=_serve, args=(listener, case, end), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        listener.close()


def _serve(listener: socket.socket, case: Case, end: bytes) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection, suppress(OSError):
            connection.settimeout(10)
            received = b""
            while end not in received:
                received += connection.recv(65536)
            for piece in case.response():
                connection.sendall(piece)
            connection.shutdown(socket.SHUT_WR)
