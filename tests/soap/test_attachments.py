"""Uploads from files, MTOM responses, and their use of memory."""

from __future__ import annotations

import base64
import codecs
import io
import socket
import threading
import tracemalloc
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import pytest

from cfclient import (
    CallFireError,
    Client,
    DecodeError,
    FromFile,
    NotFoundFault,
    ResponseTooLarge,
    ValidationError,
    to_xml,
)
from cfclient._soap import Upload, read_multipart, write_envelope, write_request
from cfclient.operations import CREATE_SOUND, GET_SOUND_DATA
from cfclient.sandbox import Sandbox
from cfclient.types import ContactSource, CreateSound, GetSoundData
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


@pytest.fixture
def sound_file(tmp_path: Path) -> Iterator[Any]:
    """A file with other content before a sound, positioned at the sound."""
    path = tmp_path / "sound.mp3"
    path.write_bytes(b"xx" + MP3)
    with path.open("rb") as file:
        file.seek(2)
        yield file


def test_against_the_sandbox(sandbox: Sandbox, sound_file: Any) -> None:
    """A file is sent from its current position in each attempt, and keeps that position."""
    sandbox.faults.add("status", operation="CreateSound")
    with sandbox.client() as client:
        with pytest.raises(CallFireError):
            client.calls.create_sound(data=FromFile(sound_file))
        key = client.calls.create_sound(data=FromFile(sound_file))

        assert MP3 == client.calls.get_sound_data(id=key)
    assert 2 == sound_file.tell()


def test_files_in_other_fields(sandbox: Sandbox) -> None:
    """A file in a nested field is sent, and sent again after a lost response."""
    sandbox.faults.add("drop-response", operation="CreateContactList")
    table = io.BytesIO(b"firstName,homePhone\nAda,13105550123\n")
    with sandbox.client() as client:
        key = client.contacts.create_contact_list(
            name="Guests", contact_source=ContactSource(file=FromFile(table))
        )

        assert 1 == client.contacts.get_contact_list(id=key).size


def test_outside_a_call() -> None:
    """A file is written to a document as its content."""
    document = to_xml(CreateSound(data=FromFile(io.BytesIO(MP3))))

    assert to_xml(CreateSound(data=MP3)) == document
    assert f"FromFile({len(MP3)} bytes)" == repr(FromFile(io.BytesIO(MP3)))


def test_files_that_cannot_be_read_twice() -> None:
    """A file that is not seekable is rejected, since a retry could not send all of it."""

    class Stream(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with pytest.raises(ValueError, match="not seekable"):
        FromFile(Stream())


def test_files_that_are_not_binary(tmp_path: Path) -> None:
    """A file in text mode or opened for writing, and other objects, are rejected at once."""
    path = tmp_path / "sound"
    path.write_bytes(MP3)
    with (
        path.open(encoding="latin-1") as text,
        path.open("rb") as raw,
    ):
        for file in (text, codecs.getreader("latin-1")(raw), io.StringIO("x")):
            with pytest.raises(ValueError, match="open the file in binary mode"):
                FromFile(cast("Any", file))
    with path.open("ab") as writing, pytest.raises(ValueError, match="read"):
        FromFile(cast("Any", writing))
    with pytest.raises(TypeError, match="takes an open file, not str"):
        FromFile(cast("Any", "greeting.mp3"))


def test_files_that_grow() -> None:
    """A file that grows is sent with its initial size."""
    for size in (0, 1, 2, 3, 49_152, 99_999):
        file = io.BytesIO(SOUND[:size])
        plain = write_request(CREATE_SOUND, CreateSound(data=SOUND[:size]))
        body = write_request(CREATE_SOUND, CreateSound(data=FromFile(file))).body
        announced = len(body)
        file.seek(0, io.SEEK_END)
        file.write(b"more")
        file.seek(0)

        assert plain.body == bytes(body)
        assert announced == len(body) == len(bytes(body))
        assert 0 == file.tell()


@pytest.mark.parametrize("size", [0, 1, 49_152, 99_998])
def test_files_that_shrink(size: int) -> None:
    """A file that shrinks raises an error instead of sending a shorter body."""
    file = io.BytesIO(SOUND[:99_999])
    body = write_request(CREATE_SOUND, CreateSound(data=FromFile(file))).body
    file.truncate(size)

    with pytest.raises(OSError, match="became shorter while it was sent"):
        bytes(body)


class Slow(io.BytesIO):
    """An unbuffered file with short reads."""

    def read(self, size: int | None = -1) -> bytes:
        """Read at most 1000 bytes."""
        return super().read(1000 if size is None or size < 0 else min(size, 1000))


class Generous(io.BytesIO):
    """A file that returns more than requested."""

    def read(self, size: int | None = -1) -> bytes:
        """Read one byte more than requested."""
        return super().read(size if not size else size + 1)


def test_short_reads() -> None:
    """A file with short reads is sent completely; one that returns too much raises an error."""
    plain = write_request(CREATE_SOUND, CreateSound(data=SOUND[:99_999]))
    slow = write_request(CREATE_SOUND, CreateSound(data=FromFile(Slow(SOUND[:99_999]))))
    generous = write_request(CREATE_SOUND, CreateSound(data=FromFile(Generous(SOUND[:99_999]))))

    assert plain.body == bytes(slow.body)
    with pytest.raises(OSError, match="more bytes than it was asked for"):
        bytes(generous.body)


def test_files_that_are_closed(demo_client: Client) -> None:
    """A closed file is rejected before anything is sent."""
    file = io.BytesIO(MP3)
    sound = FromFile(file)
    file.close()

    with pytest.raises(ValidationError, match="CreateSound/Data: the file cannot be read"):
        demo_client.calls.create_sound(data=sound)


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
