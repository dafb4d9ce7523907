"""Uploads of files that change during the upload."""

from __future__ import annotations

import io
import socket
from typing import Any

import pytest

from cfclient import ConnectError, FromFile, TransportError, TransportTimeout, ValidationError
from cfclient.sandbox import Sandbox
from tests.support.clients import Client, sandbox_client
from tests.transport.test_calls import free_port

SOUND = b"ID3" + bytes(200_000)


class Growing(io.BytesIO):
    """A file that grows while it is read."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and append as many bytes."""
        content = super().read(size)
        here = self.tell()
        self.seek(0, io.SEEK_END)
        self.write(content)
        self.seek(here)
        return content


class Shrinking(io.BytesIO):
    """A file that is truncated while it is read."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and truncate the file."""
        content = super().read(size)
        if content:
            self.truncate(self.tell())
        return content


class Broken(io.BytesIO):
    """A file that fails while it is read."""

    def read(self, size: int | None = -1, /) -> Any:
        """Raise an error."""
        if size:
            raise TypeError("a bug in the file")
        return b""


class Closing(io.BytesIO):
    """A file that is closed as soon as it was sent."""

    was_sent = False

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and remember the end."""
        content = super().read(size)
        self.was_sent = bool(content) and self.tell() == len(SOUND)
        return content

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move, and close the file after it was read to its end."""
        place = super().seek(offset, whence)
        if self.was_sent:
            self.close()
        return place


def test_a_file_that_grows(client: Client) -> None:
    """Bytes appended to a file during the upload are not sent."""
    key = client.calls.create_sound(name="a", data=FromFile(Growing(SOUND)))

    assert SOUND == client.calls.get_sound_data(id=key)


@pytest.mark.parametrize("kind", [Shrinking, Broken])
def test_a_file_that_cannot_be_sent(sandbox: Sandbox, kind: type[io.BytesIO]) -> None:
    """A file that shrinks or fails raises an error, and the next call succeeds."""
    with sandbox_client(sandbox, retries=0, timeout=5) as client:
        with pytest.raises(TransportError, match="CreateSound: the connection failed") as caught:
            client.calls.create_sound(name="a", data=FromFile(kind(SOUND)))
        assert 0 == client.labels.query_labels().total_results

    assert 1 == caught.value.attempts


def test_a_file_that_is_closed_too_early(client: Client) -> None:
    """A file that is closed before the response has arrived was sent all the same."""
    data = FromFile(Closing(SOUND))
    key = client.calls.create_sound(name="a", data=data)

    assert SOUND == client.calls.get_sound_data(id=key)
    assert "FromFile(I/O operation on closed file.)" == repr(data)


def test_a_position_after_the_end(client: Client) -> None:
    """A file whose position is after its end is not sent with a negative length."""
    file = io.BytesIO(SOUND)
    file.seek(len(SOUND) + 1)
    data = FromFile(file)

    with pytest.raises(ValidationError, match="its position, 200004, is after its end, 200003"):
        client.calls.create_sound(name="a", data=data)


def test_a_call_that_never_begins() -> None:
    """Where no connection opens, nothing of the file is read."""
    file = io.BytesIO(SOUND)
    file.seek(3)
    settings: dict[str, Any] = {"endpoint": f"http://127.0.0.1:{free_port()}", "retries": 0}
    with Client(login="a", password="b", **settings) as client, pytest.raises(ConnectError):
        client.calls.create_sound(data=FromFile(file))

    assert 3 == file.tell()


def test_a_call_that_fails_midway(sandbox: Sandbox) -> None:
    """After a call that failed during the upload, the file is sent from its beginning."""
    file = io.BytesIO(b"before" + SOUND * 20)
    file.seek(6)
    data = FromFile(file)
    with sandbox_client(sandbox) as client:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            elsewhere = client.with_options(
                endpoint=f"http://127.0.0.1:{silent.getsockname()[1]}", deadline=0.3
            )
            with pytest.raises(TransportTimeout) as caught:
                elsewhere.calls.create_sound(name="a", data=data)
        place = file.tell()
        file.seek(9)
        key = client.calls.create_sound(name="a", data=data)

        assert (6, "read") == (place, caught.value.phase)
        assert SOUND * 20 == client.calls.get_sound_data(id=key)
