"""Uploads from files."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from cfclient import (
    CallFireError,
    Client,
    FromFile,
    ValidationError,
    to_xml,
)
from cfclient._soap import write_request
from cfclient.operations import CREATE_SOUND
from cfclient.sandbox import Sandbox
from cfclient.types import ContactSource, CreateSound

MP3 = b"ID3\x04\x00 not much of a sound"
SOUND = bytes(range(256)) * 400


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
