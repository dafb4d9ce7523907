"""Requests whose files are read while they are sent, so that no file is in memory as a whole."""

from __future__ import annotations

import base64
from collections.abc import Generator, Iterator, Mapping
from contextlib import suppress

from cfclient._codec import FromFile

# A multiple of three, so that the base64 of the chunks can be joined.
_CHUNK = 3 << 14


class Upload:
    """An HTTP body whose files are read while it is sent.

    Exactly as much of each file is sent as it had when the request was validated.
    """

    def __init__(self, text: bytes, files: Mapping[str, tuple[FromFile, int]]) -> None:
        """Split the message at the tokens.

        Args:
            text: The message, with tokens in the place of files.
            files: The files, with their sizes, by token, in the order of the message.
        """
        self._parts: list[bytes | tuple[FromFile, int]] = []
        for token, file in files.items():
            before, _, text = text.partition(token.encode())
            self._parts += [before, file]
        self._parts.append(text)
        self._reading: Generator[bytes] | None = None

    def __len__(self) -> int:
        """Return the size of the body in bytes."""
        return sum(
            len(part) if isinstance(part, bytes) else -(-part[1] // 3) * 4 for part in self._parts
        )

    def __iter__(self) -> Iterator[bytes]:
        """Return an iterator over the body in chunks, from its beginning.

        It raises an `OSError` if a file is shorter than it was.
        """
        self._reading = self._chunks()
        return self._reading

    def close(self) -> None:
        """Give the files their positions back, wherever the last iterator stopped."""
        if self._reading is not None:
            self._reading.close()

    def _chunks(self) -> Generator[bytes]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from _encoded(*part)

    def __bytes__(self) -> bytes:
        """Return the whole body."""
        return b"".join(self)


def _encoded(content: FromFile, size: int) -> Generator[bytes]:
    """Yield exactly so many bytes of a file in base64."""
    try:
        for place in range(0, size, _CHUNK):
            # Another call can have read from the same file meanwhile.
            content.file.seek(content.begin + place)
            yield base64.b64encode(_read(content, min(_CHUNK, size - place)))
    finally:
        with suppress(OSError, ValueError):
            content.file.seek(content.begin)


def _read(content: FromFile, size: int) -> bytes:
    """Return exactly so many bytes of a file, whose reads can be short if it has no buffer."""
    chunk = b""
    while len(chunk) < size:
        piece = content.file.read(size - len(chunk))
        if not piece:
            raise OSError("the file became shorter while it was sent")
        chunk += piece
    if len(chunk) > size:
        raise OSError("the file gave more bytes than it was asked for")
    return chunk
