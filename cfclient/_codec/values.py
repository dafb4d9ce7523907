"""Values that stand for bytes kept elsewhere: the content of a file, and its place in a message."""

from __future__ import annotations

import io
import uuid
from typing import BinaryIO, Self


class FromFile(bytes):
    """The content of a file, for a field that takes bytes; it is read while it is sent.

    The file is read from its current position to its end, again for each attempt, so it must be
    seekable and stay open until the call returns.

    Example:
        >>> import io
        >>> from cfclient.types import CreateSound
        >>> CreateSound(name="Greeting", data=FromFile(io.BytesIO(b"RIFF"))).data
        FromFile(4 bytes)
    """

    file: BinaryIO

    def __new__(cls, file: BinaryIO) -> Self:
        """Keep a file that is open for reading bytes.

        Raises:
            ValueError: The file is not seekable, so a retry could not read it again.
        """
        if not file.seekable():
            raise ValueError("the file is not seekable, so a retry could not read it again")
        made = super().__new__(cls)
        made.file = file
        return made

    def size(self) -> int:
        """Return the number of bytes from the current position to the end of the file."""
        here = self.file.tell()
        end = self.file.seek(0, io.SEEK_END)
        self.file.seek(here)
        return end - here

    def read(self) -> bytes:
        """Return the content and go back to the current position."""
        here = self.file.tell()
        content = self.file.read()
        self.file.seek(here)
        return content

    def __repr__(self) -> str:
        """Show the size."""
        return f"FromFile({self.size()} bytes)"


class Placeholder(bytes):
    """Marks the place of a file's content in a message.

    Attributes:
        token: The text written in its place, unique to it.
    """

    token: str

    def __new__(cls) -> Self:
        """Generate a token."""
        made = super().__new__(cls)
        made.token = f"cfclient-file-{uuid.uuid4().hex}"
        return made
