"""Writes a sound to a file of the user's: the whole sound, or nothing."""

from __future__ import annotations

import io
from contextlib import suppress
from inspect import isawaitable
from typing import Any, BinaryIO, Protocol

from cfclient.errors import Problem, TransportError, ValidationError

_CHUNK = 1 << 16


class AsyncFile(Protocol):
    """A binary file whose methods are coroutines, such as one that `anyio.open_file` opens."""

    async def write(self, content: bytes, /) -> Any:
        """Write bytes and return how many were written."""
        ...

    async def seek(self, offset: int, /) -> Any:
        """Move to a position."""
        ...

    async def tell(self) -> int:
        """Return the position."""
        ...

    async def truncate(self) -> Any:
        """Drop what follows the position."""
        ...

    async def flush(self) -> Any:
        """Write what is buffered."""
        ...


class Target:
    """A file that a sound is written to.

    Attributes:
        blocks: Whether its methods block, and are no coroutines.
    """

    def __init__(self, file: BinaryIO | AsyncFile, begin: int, *, blocks: bool) -> None:
        """Keep the file.

        Args:
            file: A seekable file that is open for writing bytes.
            begin: Its position.
            blocks: Whether its methods block.
        """
        self.blocks: bool = blocks
        self._file: Any = file
        self._begin = begin

    @classmethod
    async def of(cls, file: BinaryIO | AsyncFile) -> Target:
        """Check a file before anything is sent.

        Args:
            file: A seekable file that is open for writing bytes; its methods can be coroutines.

        Raises:
            ValidationError: The file is closed, read-only, not seekable or in text mode.
        """
        begin, blocks = -1, True
        try:
            problem = await _problem(file)
            if problem is None:
                position = file.tell()
                begin, blocks = await _done(position), not isawaitable(position)
        except (AttributeError, OSError, ValueError) as error:
            problem = f"cannot be written: {error}"
        if problem:
            raise ValidationError([Problem("file", f"{problem}; open it with mode 'wb'")])
        return cls(file, begin, blocks=blocks)

    async def write(self, content: BinaryIO) -> int:
        """Write the whole content of another file, and return its size in bytes.

        Args:
            content: The file to copy, from its beginning.

        Raises:
            TransportError: The file could not be written; it is as it was before.
        """
        content.seek(0)
        written = 0
        try:
            while chunk := content.read(_CHUNK):
                written += await self._write_all(chunk)
            await _done(self._file.flush())
        except (OSError, ValueError, TypeError) as error:
            with suppress(OSError, ValueError):
                await _done(self._file.seek(self._begin))
                await _done(self._file.truncate())
            raise TransportError(
                f"the sound was received, but the file cannot be written: {error}", retryable=False
            ) from error
        return written

    async def _write_all(self, chunk: bytes) -> int:
        # An unbuffered file may take a part only.
        view = memoryview(chunk)
        while view:
            count = await _done(self._file.write(view))
            if not count:
                raise OSError("the file takes no more bytes")
            view = view[count:]
        return len(chunk)


async def _done(result: Any) -> Any:
    """Return what a method of a file returns, or what it returns in the end."""
    return await result if isawaitable(result) else result


async def _problem(file: Any) -> str | None:
    if file.closed:
        return "is closed"
    if isinstance(getattr(file, "wrapped", file), io.TextIOBase):
        return "is in text mode"
    if not await _done(file.writable()):
        return "is read-only"
    if not await _done(file.seekable()):
        return "is not seekable, so a failure could leave a part of it"
    return None
