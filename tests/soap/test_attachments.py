"""MTOM responses, and the use of memory of large requests and responses."""

from __future__ import annotations

import base64
import io
import socket
import threading
import tracemalloc
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from cfclient import (
    Client,
    DecodeError,
    FromFile,
    NotFoundFault,
    ResponseTooLarge,
    ValidationError,
)
from cfclient._soap import Upload, read_multipart, write_envelope, write_request
from cfclient.operations import CREATE_SOUND, GET_SOUND_DATA
from cfclient.sandbox import Sandbox
from cfclient.types import CreateSound, GetSoundData
from tests.support.wire import Wire, response

MP3 = b"ID3\x04\x00 not much of a sound"
MEBIBYTE = 1 << 20
SOUND = bytes(range(256)) * (24 * MEBIBYTE // 256)
ROOM: dict[str, Any] = {"max_response_bytes": 64 * MEBIBYTE, "retries": 0, "timeout": 20}

_ENVELOPE = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>'
    '<SoundData xmlns="http://api.callfire.com/service/xsd">%s</SoundData></s:Body></s:Envelope>'
)
_INCLUDE = '<x:Include xmlns:x="http://www.w3.org/2004/08/xop/include" href="cid:%s"/>'
_TYPE = (
    'multipart/related; boundary="=_b"; type="application/xop+xml"; start="<root@example.com>"; '
    'start-info="application/soap+xml"'
)


def mtom(sound: bytes, cid: str = "a%40example.com", ending: bytes = b"--") -> bytes:
    """Return an MTOM response with a sound."""
    return (
        b"--=_b\r\nContent-Type: application/xop+xml\r\nContent-ID: <root@example.com>\r\n\r\n"
        + (_ENVELOPE % (_INCLUDE % cid)).encode()
        + b"\r\n--=_b\r\nContent-Type: audio/mpeg\r\nContent-ID: <a@example.com>\r\n\r\n"
        + sound
        + b"\r\n--=_b"
        + ending
    )


def encoded(sound: bytes) -> bytes:
    """Return an MTOM response with a sound in base64 as its attachment."""
    header = b"Content-Type: audio/mpeg\r\n"
    packaged = mtom(base64.encodebytes(sound))
    return packaged.replace(header, header + b"Content-Transfer-Encoding: base64\r\n")


def in_line(sound: bytes) -> bytes:
    """Return a response with a sound in base64."""
    return (_ENVELOPE % base64.encodebytes(sound).decode()).encode()


TWICE = ((_INCLUDE % "a%40example.com").encode(), (_INCLUDE % "a%40example.com").encode() * 2)
RESPONSES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "MTOM": (mtom, _TYPE),
    "base64": (in_line, "application/soap+xml"),
}
ENCODED = {**RESPONSES, "MTOM in base64": (encoded, _TYPE)}
every_response = pytest.mark.parametrize("kind", RESPONSES)


def client_of(endpoint: str, **settings: Any) -> Client:
    """Return a client that accepts large responses."""
    return Client(login="a", password="b", endpoint=endpoint, **{**ROOM, **settings})


@contextmanager
def serving(kind: str, sound: bytes) -> Generator[Client]:
    """Yield a client of a service that has one sound."""
    make, content_type = ENCODED[kind]
    with Wire(response(make(sound), content_type=content_type)) as wire:
        with client_of(wire.endpoint) as client:
            yield client


@pytest.mark.parametrize("kind", ENCODED)
@pytest.mark.parametrize("sound", [b"", MP3, b"x--=_b\r\r" * 3, SOUND], ids=len)
def test_reading(kind: str, sound: bytes, tmp_path: Path) -> None:
    """A sound is returned and saved unchanged, in either encoding."""
    with serving(kind, sound) as client:
        assert sound == client.calls.get_sound_data(id=1)
        with (tmp_path / "sound").open("wb") as file:
            assert len(sound) == client.save(GET_SOUND_DATA, GetSoundData(id=1), file)

    assert sound == (tmp_path / "sound").read_bytes()


def peak(call: Callable[[], object]) -> float:
    """Return the peak of Python's memory during a call, in sizes of the sound.

    Threads of other tests may still allocate, so the lowest of three peaks is returned.
    """
    call()
    peaks: list[int] = []
    for _ in range(3):
        tracemalloc.start()
        call()
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    return min(peaks) / len(SOUND)


@every_response
def test_memory_of_reading(kind: str, tmp_path: Path) -> None:
    """Saving a sound takes almost no memory; returning it takes less than three times its size."""
    sink: Any = tmp_path.joinpath("sound").open("wb")
    with sink, serving(kind, SOUND) as client:
        saved = peak(lambda: client.save(GET_SOUND_DATA, GetSoundData(id=1), sink))
        returned = peak(lambda: client.calls.get_sound_data(id=1))

    assert saved < 0.1
    assert returned < 3


@contextmanager
def discarding() -> Generator[str]:
    """Yield the endpoint of a server that discards all requests."""
    body = write_envelope('<CreatedId xmlns="http://api.callfire.com/service/xsd">7</CreatedId>')

    def serve() -> None:
        buffer = bytearray(MEBIBYTE)
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection:
                    tail = b""
                    while b"Envelope>" not in tail:
                        size = connection.recv_into(buffer)
                        tail = (tail + bytes(buffer[max(0, size - 64) : size]))[-64:]
                    connection.sendall(response(body))

    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        listener.close()


def test_memory_of_sending() -> None:
    """Uploading a sound from a file takes almost no memory."""
    file = FromFile(io.BytesIO(SOUND))
    with discarding() as endpoint, client_of(endpoint) as client:
        taken = peak(lambda: client.calls.create_sound(data=file))

    assert taken < 0.1


def test_the_same_message() -> None:
    """A file and its bytes yield the same message, with the declared length."""
    for size in (0, 1, 2, 3, 4, 99_999):
        content = SOUND[:size]
        plain = write_request(CREATE_SOUND, CreateSound(name="a", data=content))
        message = write_request(
            CREATE_SOUND, CreateSound(name="a", data=FromFile(io.BytesIO(content)))
        )

        assert isinstance(message.body, Upload)
        assert plain.body == bytes(message.body)
        assert len(plain.content) == len(message.body)


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (mtom(MP3), "multipart/related", "has no boundary"),
        (b"nothing", _TYPE, "no complete part"),
        (mtom(MP3)[:300], _TYPE, "no complete part"),
        (mtom(MP3, cid="b"), _TYPE, "the attachment 'b' is missing"),
        (
            mtom(MP3).replace(*TWICE),
            _TYPE,
            "SoundData has more than the attachment 'a@example.com'",
        ),
        (mtom(MP3, ending=b"\r\n\r\n\r\n--=_b" * 999), _TYPE, "more than 1000 attachments"),
        (
            mtom(MP3, ending=b"\r\nA: " + b"a" * 16_384 + b"\r\n\r\n\r\n--=_b--"),
            _TYPE,
            "large headers",
        ),
        (mtom(MP3), 'multipart/related; boundary="\xe9"', "no complete part"),
    ],
)
def test_broken_attachments(content: bytes, content_type: str, message: str) -> None:
    """A malformed multipart message raises an error that names the problem."""
    with Wire(response(content, content_type=content_type)) as wire:
        with client_of(wire.endpoint) as client, pytest.raises(DecodeError, match=message):
            client.calls.get_sound_data(id=1)


def test_malformed_content_type() -> None:
    """A content type that the standard library cannot parse raises a `CallFireError`."""
    with pytest.raises(DecodeError, match="the response cannot be read: TypeError"):
        read_multipart(mtom(MP3), "multipart/related; boundary*=a; boundary*0=B", "response")


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (in_line(SOUND)[:-40], "application/soap+xml", "cannot be read"),
        (in_line(SOUND).replace(b"A", b"!", 9), "application/soap+xml", "cannot be read"),
        (b"<a>" + b" " * 2 * MEBIBYTE + b"</a>", "application/soap+xml", "has no"),
        (b"<!DOCTYPE a []>" + in_line(SOUND), "application/soap+xml", "has a DOCTYPE"),
        (mtom(SOUND, ending=b"")[:-9], _TYPE, "is missing"),
        (mtom(SOUND).replace(b"Include ", b"Exclude "), _TYPE, "with an attachment"),
    ],
)
def test_malformed_large_responses(
    content: bytes, content_type: str, message: str, tmp_path: Path
) -> None:
    """A large response that cannot be decoded leaves the file unchanged."""
    path = tmp_path / "sound"
    with Wire(response(content, content_type=content_type)) as wire:
        with client_of(wire.endpoint) as client, path.open("w+b") as file:
            file.write(b"kept")
            with pytest.raises(DecodeError, match=message):
                client.save(GET_SOUND_DATA, GetSoundData(id=1), file)

    assert b"kept" == path.read_bytes()


def test_limits_and_faults(sandbox: Sandbox) -> None:
    """Saving raises the same errors as reading."""
    file = io.BytesIO()
    with sandbox.client() as client:
        with pytest.raises(NotFoundFault):
            client.save(GET_SOUND_DATA, GetSoundData(id=9), file)
        with pytest.raises(ValidationError):
            client.save(GET_SOUND_DATA, GetSoundData(id=-(2**70)), file)
        key = client.calls.create_sound(data=b"ID3" + bytes(3 * MEBIBYTE))
        small = client.with_options(max_response_bytes=MEBIBYTE)
        with pytest.raises(ResponseTooLarge):
            small.save(GET_SOUND_DATA, GetSoundData(id=key), file)

        assert 3 * MEBIBYTE + 3 == client.save(GET_SOUND_DATA, GetSoundData(id=key), file)
    assert 3 * MEBIBYTE + 3 == len(file.getvalue())


def test_an_include_without_a_parent() -> None:
    """A root element that is itself an include is left unchanged."""
    start = b"--=_b\r\nContent-Type: application/xop+xml\r\nContent-ID: <root@example.com>\r\n\r\n"
    content = (
        start + (_INCLUDE % "a%40example.com").encode() + mtom(b"RIFF").partition(b">\r\n--=_b")[2]
    )
    root = read_multipart(content.replace(b'"/>', b'"/>\r\n--=_b', 1), _TYPE, "response")

    assert "{http://www.w3.org/2004/08/xop/include}Include" == root.tag
