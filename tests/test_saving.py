"""Saving a sound: the whole of it, or nothing."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from cfclient import Client, NotFoundFault, TransportError, ValidationError
from cfclient._coroutines import completed
from cfclient._saving import Target
from cfclient.operations import GET_SOUND_DATA
from cfclient.sandbox import Sandbox
from cfclient.types import GetSoundData

SOUND = b"ID3" + bytes(range(256)) * 1000
OLD = b"old " * 100_000


@pytest.fixture
def sound(sandbox: Sandbox, client: Client) -> int:
    """The id of a sound in the sandbox."""
    assert sandbox.endpoint
    return client.calls.create_sound(name="Greeting", data=SOUND)


class Short(io.FileIO):
    """An unbuffered file that accepts a hundred bytes per write."""

    def write(self, content: Any, /) -> int:
        """Write the first bytes."""
        return super().write(bytes(content)[:100])


class Full(io.BytesIO):
    """A file on a disk that runs full."""

    def write(self, content: Any, /) -> int:
        """Write the bytes that fit."""
        if self.tell() + len(content) > len(SOUND) // 2:
            raise OSError(28, "No space left on device")
        return super().write(content)


class Stuck(io.BytesIO):
    """A file that accepts no bytes."""

    def write(self, _: Any, /) -> int:
        """Write nothing."""
        return 0


class Reported(io.BytesIO):
    """A file that reports a number of its own for what it wrote."""

    def __init__(self, count: int) -> None:
        """Keep the number."""
        super().__init__()
        self.count = count

    def write(self, content: Any, /) -> int:
        """Write the bytes, and report another number."""
        super().write(content)
        return self.count


class Failing(io.BytesIO):
    """A file that fails after the first chunk."""

    def __init__(self, error: BaseException) -> None:
        """Keep the error."""
        super().__init__(OLD)
        self.error: BaseException | None = error

    def write(self, content: Any, /) -> int:
        """Write the first chunk, raise the error once, and write again."""
        if self.tell() and self.error:
            error, self.error = self.error, None
            raise error
        return super().write(content)


def test_whole_sound(client: Client, sound: int, tmp_path: Path) -> None:
    """A sound is written from the current position, and its size returned."""
    file = io.BytesIO(b"before")
    file.seek(3)

    assert len(SOUND) == client.save(GET_SOUND_DATA, GetSoundData(id=sound), file)
    assert b"bef" + SOUND == file.getvalue()
    with Short(tmp_path / "short", "w") as short:
        assert len(SOUND) == client.save(GET_SOUND_DATA, GetSoundData(id=sound), short)
    assert SOUND == (tmp_path / "short").read_bytes()


@pytest.mark.parametrize("file", [Full(b"old"), Stuck(b"old")], ids=["full", "stuck"])
def test_disk_full(client: Client, sound: int, file: io.BytesIO) -> None:
    """If a sound cannot be written completely, nothing of it is left."""
    file.seek(0, io.SEEK_END)
    with pytest.raises(TransportError, match="the file cannot be written") as caught:
        client.save(GET_SOUND_DATA, GetSoundData(id=sound), file)

    assert b"old" == file.getvalue()
    assert ("GetSoundData", False) == (caught.value.operation, caught.value.retryable)


@pytest.mark.parametrize("count", [-1, len(SOUND) * 2])
def test_a_file_that_reports_nonsense(client: Client, sound: int, count: int) -> None:
    """A number of bytes that cannot have been written is an error, and ends the writing."""
    file = Reported(count)
    with pytest.raises(TransportError, match=f"says that it took {count} of 65536 bytes"):
        client.save(GET_SOUND_DATA, GetSoundData(id=sound), file)

    assert b"" == file.getvalue()


@pytest.mark.parametrize("error", [OSError(28, "full"), KeyError("a bug"), KeyboardInterrupt()])
def test_an_older_content_is_restored(client: Client, sound: int, error: BaseException) -> None:
    """Whatever a file raises, it has the content and the position that it had before."""
    file = Failing(error)
    kind = TransportError if isinstance(error, Exception) else KeyboardInterrupt
    with pytest.raises(kind):
        client.save(GET_SOUND_DATA, GetSoundData(id=sound), file)

    assert (OLD, 0) == (file.getvalue(), file.tell())


def _closed() -> Any:
    file = io.BytesIO()
    file.close()
    return file


def _read_only() -> Any:
    return Path(__file__).open("rb")


def _pipe() -> Any:
    reader, writer = os.pipe()
    os.close(reader)
    return open(writer, "wb")  # noqa: PTH123 - closed by the test


def _not_at_the_end() -> Any:
    file = tempfile.TemporaryFile("wb")  # noqa: SIM115 - closed by the test
    file.write(b"old")
    file.seek(0)
    return file


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (_closed, "is closed"),
        (io.StringIO, "is in text mode"),
        (_read_only, "is read-only"),
        (_pipe, "is not seekable"),
        (object, "cannot be written"),
        (_not_at_the_end, "has a content after its position that a failure could lose"),
    ],
)
def test_unusable_files(sandbox: Sandbox, client: Client, make: Any, problem: str) -> None:
    """An unusable file is rejected before anything is sent."""
    sandbox.faults.add("status", status=404)
    file: BinaryIO = make()
    with pytest.raises(ValidationError, match=problem):
        client.save(GET_SOUND_DATA, GetSoundData(id=1), file)
    with pytest.raises(ValidationError, match="open it with mode 'wb'"):
        completed(Target.of(file))
    getattr(file, "close", int)()


def test_failed_call(client: Client) -> None:
    """A call that fails leaves the file as it was."""
    file = io.BytesIO(b"old")
    with pytest.raises(NotFoundFault):
        client.save(GET_SOUND_DATA, GetSoundData(id=9), file)

    assert (b"old", 0) == (file.getvalue(), file.tell())
