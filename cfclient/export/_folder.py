"""The folder of an export: on this machine, or anywhere that pyarrow reaches."""

from __future__ import annotations

import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from cfclient._extras import needs
from cfclient._shown import shown
from cfclient.errors import ConfigurationError

with needs("export"):
    from pyarrow import fs

# What a reader of the folder passes over, and what a killed process leaves behind.
_TEMPORARY = ".tmp"


class Folder:
    """A folder in which a file is there as a whole, or not at all."""

    def __init__(self, place: str | Path) -> None:
        """Keep the place; nothing is created before the first file.

        Args:
            place: A path, or an address that pyarrow knows, such as `s3://bucket/calls`, or
                `fsspec+NAME://...` for any file system of fsspec.

        Raises:
            ConfigurationError: No installed library knows the address, or it has credentials, or
                the place is not a path.
        """
        if (
            not isinstance(cast("object", place), str | Path)
            or not str(place)
            or "\0" in str(place)
        ):
            raise ConfigurationError(f"the folder must be a path or an address, not {shown(place)}")
        text = str(place)
        # Workers may have another working directory.
        self.place: str = text if "://" in text else str(Path(text).absolute())
        self._system, self._base = self._open()

    def _open(self) -> tuple[fs.FileSystem, str]:
        if "://" not in self.place:
            return fs.LocalFileSystem(), self.place
        if "@" in urlsplit(self.place).netloc:
            raise ConfigurationError("the folder has credentials in its address; use variables")
        try:
            return fs.FileSystem.from_uri(self.place)
        except (ImportError, ValueError) as error:
            raise ConfigurationError(f"{self.place}: {error}") from error

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the place alone: connections, and what they know of credentials, stay here."""
        return Folder, (self.place,)

    def sizes(self) -> dict[str, int]:
        """Return the size of every file, by name, in bytes."""
        selector = fs.FileSelector(self._base, allow_not_found=True)
        found: Any = self._system.get_file_info(selector)
        return {info.base_name: info.size for info in found if info.type == fs.FileType.File}

    def read(self, name: str) -> bytes | None:
        """Return the content of a file; `None` if there is none."""
        try:
            with self._system.open_input_stream(self._path(name)) as file:
                content: bytes = file.read()
        except FileNotFoundError:
            return None
        return content

    @contextmanager
    def writing(self, name: str) -> Generator[Any]:
        """Open a file for writing; it gets its name when the context ends without an error.

        Args:
            name: Its name; a file of this name is replaced.

        Raises:
            OSError: It cannot be written; the disk may be full.
        """
        self._system.create_dir(self._base, recursive=True)
        temporary = self._path(f".{name}.{uuid.uuid4().hex}{_TEMPORARY}")
        try:
            with self._system.open_output_stream(temporary) as file:
                yield file
            self._system.move(temporary, self._path(name))
        except BaseException:
            with suppress(OSError):
                self._system.delete_file(temporary)
            raise

    def remove(self, name: str) -> None:
        """Remove a file."""
        self._system.delete_file(self._path(name))

    @staticmethod
    def is_leftover(name: str) -> bool:
        """Return whether a file was begun by a process that was killed."""
        return name.startswith(".") and name.endswith(_TEMPORARY)

    def _path(self, name: str) -> str:
        return f"{self._base}/{name}"
