"""Writes a sound to a file of the user's: the whole sound, or nothing."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import Any, BinaryIO

from cfclient.errors import Problem, TransportError, ValidationError

_CHUNK = 1 << 16


class Target:
    """A file that a sound is written to."""

    def __init__(self, file: BinaryIO) -> None:
        """Check the file before anything is sent.

        Args:
            file: A seekable file that is open for writing bytes.

        Raises:
            ValidationError: The file is closed, read-only, not seekable or in text mode.
        """
        self._file: Any = file
        try:
            problem = _problem(self._file)
            self._begin: int = -1 if problem else self._file.tell()
        except (AttributeError, OSError, ValueError) as error:
            problem = f"cannot be written: {error}"
        if problem:
            raise ValidationError([Problem("file", f"{problem}; open it with mode 'wb'")])

    def write(self, content: BinaryIO) -> int:
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
                written += self._write_all(chunk)
            self._file.flush()
        except (OSError, ValueError, TypeError) as error:
            with suppress(OSError, ValueError):
                self._file.seek(self._begin)
                self._file.truncate()
            raise TransportError(
                f"the sound was received, but the file cannot be written: {error}", retryable=False
            ) from error
        return written

    def _write_all(self, chunk: bytes) -> int:
        # An unbuffered file may take a part only.
        view = memoryview(chunk)
        while view:
            count = self._file.write(view)
            if not count:
                raise OSError("the file takes no more bytes")
            view = view[count:]
        return len(chunk)


def _problem(file: Any) -> str | None:
    if file.closed:
        return "is closed"
    if isinstance(file, io.TextIOBase):
        return "is in text mode"
    if not file.writable():
        return "is read-only"
    return None if file.seekable() else "is not seekable, so a failure could leave a part of it"
