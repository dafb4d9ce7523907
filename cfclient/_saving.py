"""Writes a sound to a file of the user's: the whole sound, or nothing."""

from __future__ import annotations

import io
import tempfile
from contextlib import suppress
from inspect import isawaitable
from typing import Any, BinaryIO, Protocol, cast

from cfclient.errors import Problem, TransportError, ValidationError

_CHUNK = 1 << 16
# What is overwritten up to this size, in bytes, is kept in memory.
_IN_MEMORY = 1 << 20


class AsyncFile(Protocol):
    """A binary file whose methods are coroutines, such as one that `anyio.open_file` opens."""

    async def write(self, content: bytes, /) -> Any:
        """Write bytes and return how many were written."""
        ...

    async def seek(self, offset: int, whence: int = 0, /) -> Any:
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

    def __init__(self, file: BinaryIO | AsyncFile, begin: int, end: int, *, blocks: bool) -> None:
        """Keep the file.

        Args:
            file: A seekable file that is open for writing bytes.
            begin: Its position.
            end: Its end.
            blocks: Whether its methods block.
        """
        self.blocks: bool = blocks
        self._file: Any = file
        self._begin = begin
        self._end = end

    @classmethod
    async def of(cls, file: BinaryIO | AsyncFile) -> Target:
        """Check a file before anything is sent.

        Args:
            file: A seekable file that is open for writing bytes; its methods can be coroutines.

        Raises:
            ValidationError: The file is closed, read-only, not seekable or in text mode, or has a
                content after its position that cannot be read.
        """
        begin, end, blocks = -1, -1, True
        try:
            problem = await _problem(file)
            if problem is None:
                position = file.tell()
                begin, blocks = await _done(position), not isawaitable(position)
                end = await _done(file.seek(0, io.SEEK_END))
                await _done(file.seek(begin))
            if end > begin and not await _done(cast("Any", file).readable()):
                problem = "has a content after its position that a failure could lose"
        except Exception as error:  # noqa: BLE001 - files of any class
            problem = f"cannot be written: {error}"
        if problem:
            raise ValidationError([Problem("file", f"{problem}; open it with mode 'wb'")])
        return cls(file, begin, end, blocks=blocks)

    async def write(self, content: BinaryIO) -> int:
        """Write the whole content of another file, and return its size in bytes.

        Args:
            content: The file to copy, from its beginning.

        Raises:
            TransportError: The file could not be written; it is as it was before.
        """
        with cast("BinaryIO", tempfile.SpooledTemporaryFile(_IN_MEMORY)) as kept:
            try:
                await self._keep(kept, content.seek(0, io.SEEK_END))
                written = await self._copy(content)
                await _done(self._file.flush())
            except BaseException as error:
                with suppress(Exception):
                    await _done(self._file.seek(self._begin))
                    await self._copy(kept)
                    await _done(self._file.seek(self._end))
                    await _done(self._file.truncate())
                    await _done(self._file.seek(self._begin))
                if not isinstance(error, Exception):
                    raise
                raise TransportError(
                    f"the sound was received, but the file cannot be written: {error}",
                    retryable=False,
                ) from error
        return written

    async def _keep(self, kept: BinaryIO, size: int) -> None:
        """Copy what so many bytes would overwrite."""
        left = min(size, self._end - self._begin)
        while left > 0 and (chunk := await _done(self._file.read(min(left, _CHUNK)))):
            left -= kept.write(chunk)
        await _done(self._file.seek(self._begin))

    async def _copy(self, content: BinaryIO) -> int:
        content.seek(0)
        written = 0
        while chunk := content.read(_CHUNK):
            written += await self._write_all(chunk)
        return written

    async def _write_all(self, chunk: bytes) -> int:
        # An unbuffered file may take a part only.
        view = memoryview(chunk)
        while view:
            count = await _done(self._file.write(view))
            if not count:
                raise OSError("the file takes no more bytes")
            if not 0 < count <= len(view):
                raise OSError(f"the file says that it took {count} of {len(view)} bytes")
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
