"""Files that change while they are sent."""

from __future__ import annotations

import io
from typing import Any

import pytest

from cfclient import Client, FromFile, TransportError
from cfclient.sandbox import Sandbox

SOUND = b"ID3" + bytes(200_000)


class Growing(io.BytesIO):
    """A file that others write to while it is read."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and append as much."""
        content = super().read(size)
        here = self.tell()
        self.seek(0, io.SEEK_END)
        self.write(content)
        self.seek(here)
        return content


class Shrinking(io.BytesIO):
    """A file that is truncated while it is read."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and drop the rest."""
        content = super().read(size)
        if content:
            self.truncate(self.tell())
        return content


class Broken(io.BytesIO):
    """A file that fails while it is read."""

    def read(self, size: int | None = -1, /) -> Any:
        """Fail."""
        if size:
            raise TypeError("a bug in the file")
        return b""


def test_a_file_that_grows(client: Client) -> None:
    """What is appended to a file while it is sent is not sent."""
    key = client.calls.create_sound(name="a", data=FromFile(Growing(SOUND)))

    assert SOUND == client.calls.get_sound_data(id=key)


@pytest.mark.parametrize("kind", [Shrinking, Broken])
def test_a_file_that_cannot_be_sent(sandbox: Sandbox, kind: type[io.BytesIO]) -> None:
    """A file that gets shorter or fails ends the call, and the next call is sound."""
    with sandbox.client(retries=0, timeout=5) as client:
        with pytest.raises(TransportError, match="CreateSound: the connection failed") as caught:
            client.calls.create_sound(name="a", data=FromFile(kind(SOUND)))
        assert 0 == client.labels.query_labels().total_results

    assert 1 == caught.value.attempts
