"""The content of a file as a value."""

from __future__ import annotations

import io
from typing import BinaryIO, Self


class FromFile(bytes):
    """The content of a file, for a field that takes bytes; it is read while it is sent.

    The file is read from the position that it has now to its end, again for each attempt, so it
    must be seekable and stay open until the call returns.

    Attributes:
        file: The file.
        begin: The position of its first byte.

    Example:
        >>> import io
        >>> from cfclient.types import CreateSound
        >>> CreateSound(name="Greeting", data=FromFile(io.BytesIO(b"RIFF"))).data
        FromFile(4 bytes)
    """

    file: BinaryIO
    begin: int

    def __new__(cls, file: BinaryIO) -> Self:
        """Keep a file that is open for reading bytes.

        Args:
            file: The file.

        Raises:
            TypeError: It is not a file.
            ValueError: The file is open in text mode or only for writing, or is not seekable, so
                that a retry could not read it again.
        """
        if not hasattr(file, "read"):
            raise TypeError(f"FromFile takes an open file, not {type(file).__name__}")
        if not file.seekable():
            raise ValueError("the file is not seekable, so a retry could not read it again")
        # Asked of the content, since a file-like object can be of any class.
        nothing: object = file.read(0)
        if nothing != b"":
            raise ValueError('the file is open in text mode; open the file in binary mode, "rb"')
        made = super().__new__(cls)
        made.file, made.begin = file, file.tell()
        return made

    def size(self) -> int:
        """Return the number of bytes to the end of the file.

        Raises:
            ValueError: The file is closed, or its position was after its end.
        """
        here = self.file.tell()
        end = self.file.seek(0, io.SEEK_END)
        self.file.seek(here)
        if end < self.begin:
            raise ValueError(f"its position, {self.begin}, is after its end, {end}")
        return end - self.begin

    def read(self) -> bytes:
        """Return the content and go back to the current position."""
        here = self.file.tell()
        self.file.seek(self.begin)
        content = self.file.read()
        self.file.seek(here)
        return content

    def __repr__(self) -> str:
        """Show the size, if the file still has one."""
        try:
            return f"FromFile({self.size()} bytes)"
        except (OSError, ValueError) as error:
            return f"FromFile({error})"
