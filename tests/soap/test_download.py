"""Responses that are read from a file, and their contents written to another."""

from __future__ import annotations

import io

import pytest

from cfclient._codec import write
from cfclient._soap import Download, write_envelope
from cfclient.operations import GET_SOUND_DATA
from tests.support.reading import response_of

SOUND = b"RIFF" + bytes(range(256)) * 100


class Spool(io.BytesIO):
    """A file that knows how much was read of it at once."""

    largest = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and note how much."""
        content = super().read(size)
        self.largest = max(self.largest, len(content))
        return content


@pytest.mark.parametrize(("size", "largest"), [(1 << 20, 1 << 20), ((1 << 20) + 1, 3 << 14)])
def test_large_responses_are_read_piece_by_piece(size: int, largest: int) -> None:
    """Up to a megabyte is read at once, and a larger response in pieces, with the same result."""
    assert GET_SOUND_DATA.response is not None
    document = write_envelope(write(GET_SOUND_DATA.response(value=SOUND)))
    spool, content = Spool(document.ljust(size)), io.BytesIO()

    Download(spool, content).read(response_of(b"", operation=GET_SOUND_DATA))

    assert (SOUND, largest) == (content.getvalue(), spool.largest)
