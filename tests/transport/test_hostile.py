"""Whatever bytes a server sends, a call returns its result or raises one `CallFireError`."""

from __future__ import annotations

import base64
import socket
import threading
import traceback
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient import CallFireError, Client
from cfclient._soap import write_envelope
from cfclient.types import TextBroadcastConfig

PASSWORD = "correct horse"
SECRET = base64.b64encode(f"ada:{PASSWORD}".encode()).decode()
CONTACT = write_envelope('<Contact xmlns="http://api.callfire.com/data" id="%d"/>').decode()
HUGE = "9" * 5000


class Server:
    """A server that sends the bytes given by a test and keeps the connection open."""

    def __init__(self) -> None:
        """Listen on a free loopback port."""
        self.script: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._respond, args=(connection,), daemon=True).start()

    def _respond(self, connection: socket.socket) -> None:
        with connection, suppress(OSError, IndexError):
            connection.settimeout(5)
            for _ in range(9):
                received = b""
                while b"Envelope>" not in received:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    received += piece
                content = self.script.pop(0)
                connection.sendall(content)
                if b"close" in content.lower() or b"content-length" not in content.lower():
                    return


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server shared by all tests of this module."""
    running = Server()
    yield running
    running.close()


@contextmanager
def calling(server: Server, *script: bytes, retries: int = 0) -> Generator[Client]:
    """Return a client of the scripted server."""
    server.script[:] = script
    with Client(
        login="ada",
        password=PASSWORD,
        endpoint=server.endpoint,
        timeout=2,
        deadline=4,
        retries=retries,
        max_response_bytes=1 << 16,
    ) as client:
        yield client


def whole(number: int = 3, headers: str = "") -> bytes:
    """Return a response with a contact."""
    body = CONTACT % number
    return (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml\r\n{headers}"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


def header(text: str, status: str = "200 OK") -> bytes:
    """Return a response with a contact whose body ends when the connection is closed."""
    return f"HTTP/1.1 {status}\r\n{text}\r\nConnection: close\r\n\r\n{CONTACT % 3}".encode(
        "latin-1", "replace"
    )


HOSTILE = {
    "Content-Length of 5,000 digits": header(f"Content-Length: {HUGE}"),
    "negative Content-Length": header("Content-Length: -5"),
    "two Content-Lengths": header("Content-Length: 5\r\nContent-Length: 6"),
    "Retry-After of 5,000 digits": header(f"Retry-After: {HUGE}", "503 Busy"),
    "Retry-After in the year 99999": header(
        "Retry-After: Fri, 31 Dec 99999 23:59:59 GMT", "503 Busy"
    ),
    "Location that is not ASCII": header("Location: \xff", "302 Found"),
    "Location without an end": header("Location: http://[", "302 Found"),
    "negative chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc",
    "endless chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n"
    + b"x" * (1 << 20),
    "chunk size of 5,000 digits": f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{HUGE}\r\n"
    "abc".encode(),
    "boundary in pieces": header("Content-Type: multipart/related; boundary*=a; boundary*0=B"),
    "unknown charset": header("Content-Type: text/xml; charset=\xff\xfe"),
    "unknown encoding": header("Content-Encoding: gzip, br, x, gzip"),
    "broken gzip": header("Content-Encoding: gzip"),
    "status without a number": b"HTTP/1.1 OK\r\n\r\n",
    "status of 5,000 digits": f"HTTP/1.1 {HUGE} OK\r\n\r\n".encode(),
    "not HTTP": b"\x16\x03\x01 hello",
    "nothing": b"",
    "header without an end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000,
    "ten thousand headers": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 10_000,
    "redirect with a large body": header("Location: /x", "302 Found") + b"x" * (1 << 20),
}


def held(error: BaseException | None) -> Iterator[str]:
    """Yield the arguments of an error and its causes, and the variables of their frames."""
    while error is not None:
        yield repr(error.args)
        for frame, _ in traceback.walk_tb(error.__traceback__):
            yield from map(repr, frame.f_locals.values())
        error = error.__cause__ or error.__context__


def check(error: CallFireError) -> None:
    """Assert what holds for every error."""
    shown = "".join(traceback.format_exception(error))
    assert ("SendText", 1) == (error.operation, error.attempts)
    assert error.request_id is not None
    assert PASSWORD not in shown
    assert "Basic" not in shown
    assert len(str(error)) < 1000
    assert not [value for value in held(error) if SECRET in value or PASSWORD in value]


def send(client: Client) -> CallFireError | None:
    """Send a text and return the error it raises."""
    try:
        client.texts.send_text(
            to_number="13105550123", text_broadcast_config=TextBroadcastConfig(message="Hi")
        )
    except CallFireError as error:
        return error
    return None


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_hostile_responses(server: Server, content: bytes) -> None:
    """A response with broken framing raises one error, and the next call succeeds."""
    with calling(server, content, whole(7)) as client:
        error = send(client)
        server.script[:] = [whole(7)]
        following = client.contacts.get_contact(id=7)

    assert error is not None
    check(error)
    assert 7 == following.id


HEADER = st.sampled_from(
    [
        *("Content-Length", "Content-Type", "Content-Encoding", "Transfer-Encoding", "Location"),
        *("Retry-After", "Set-Cookie", "Connection", "WWW-Authenticate", "Trailer", "Upgrade"),
    ]
)
VALUE = st.one_of(
    st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=30),
    st.integers(-(10**6), 10**9).map(str),
    st.sampled_from(
        [
            *("chunked", "gzip", "gzip, gzip", "deflate", "identity", "http://[", "//", "close"),
            *("multipart/related; boundary=", 'multipart/related; boundary="a"', "text/html"),
            *("application/soap+xml; charset=utf-16", "a=b; Domain=127.0.0.1; Path=/", HUGE),
        ]
    ),
)


@given(
    status=st.sampled_from([100, 101, 199, 200, 204, 206, 301, 304, 401, 429, 500, 503, 999]),
    headers=st.lists(st.tuples(HEADER, VALUE), max_size=5),
    body=st.one_of(st.binary(max_size=300), st.just((CONTACT % 3).encode())),
)
def test_any_response(
    server: Server, status: int, headers: list[tuple[str, str]], body: bytes
) -> None:
    """Any response ends in a result or in one error of ours, within the deadline."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    content = f"HTTP/1.1 {status} X\r\n{lines}Connection: close\r\n\r\n".encode("latin-1") + body
    with calling(server, content) as client:
        error = send(client)

    if error is not None:
        check(error)


@pytest.mark.parametrize("status", [101, 102, 103, 199])
def test_interim_responses(server: Server, status: int) -> None:
    """A connection with a pending final response is not reused."""
    interim = f"HTTP/1.1 {status} Later\r\nContent-Length: 0\r\n\r\n".encode() + whole(3)
    with calling(server, interim, whole(4)) as client:
        with pytest.raises(CallFireError):
            client.contacts.get_contact(id=3)
        assert 4 == client.contacts.get_contact(id=4).id


def test_excess_content(server: Server) -> None:
    """Bytes after the end of a response are not read as the next response."""
    with calling(server, whole(3) + whole(3), whole(4)) as client:
        assert 3 == client.contacts.get_contact(id=3).id
        assert 4 == client.contacts.get_contact(id=4).id


def test_no_cookies(server: Server) -> None:
    """A cookie set by the service is neither stored nor sent."""
    with calling(server, *(whole(3, f"Set-Cookie: id={n}; Path=/\r\n") for n in range(3))) as one:
        other = one.with_options(login="ben")
        for client in (one, other, one):
            client.contacts.get_contact(id=3)
        sessions = one._transport._connections()._sessions.values()

    assert [0] == [len(session.cookies) for session in sessions]
