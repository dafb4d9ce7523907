"""Uploads of files that change during the upload."""

from __future__ import annotations

import io
from typing import Any

import pytest

from cfclient import FromFile, TransportError
from cfclient.sandbox import Sandbox
from tests.support.clients import Client, sandbox_client

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
