"""The parts of an export: what each asks for, and how each becomes a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from cfclient.export._folder import Folder
from cfclient.export._formats import WRITERS, Format
from cfclient.export._listing import pages
from cfclient.export._sources import Source
from cfclient.export._tables import Layout
from cfschema.base import Caller


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of an export: an interval, a range of positions, some keys, or everything.

    Attributes:
        name: The name of its file, without the ending.
        expected: The number of rows when the export was planned, if it was known.
        begin: The beginning of its interval, inclusive.
        end: The end of its interval, exclusive.
        first: The position of its first row.
        total: The total that the listing must still have.
        keys: The ids of its contacts.
    """

    name: str
    expected: int | None = None
    begin: datetime | None = None
    end: datetime | None = None
    first: int | None = None
    total: int | None = None
    keys: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is done.

    Attributes:
        rows: Its rows.
        bytes: Its size.
    """

    rows: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Job:
    """What the parts of an export have in common; it holds no credentials.

    Attributes:
        source: The listing.
        request: Its filters.
        format: The format of the files.
        folder: Where they go.
        endpoint: The endpoint of the service.
    """

    source: Source
    request: Any
    format: Format
    folder: Folder
    endpoint: str

    def file(self, part: Part) -> str:
        """Return the name of the file of a part."""
        return f"{part.name}.{self.format}"

    def write(self, part: Part, caller: Caller, advance: Callable[[int], None]) -> Written:
        """Write a part, page by page, as a whole file.

        Args:
            part: The part.
            caller: The client.
            advance: Called with the number of rows of each page; whatever it raises ends the part.

        Raises:
            CallFireError: A call failed, or the listing changed.
            OSError: The file cannot be written.
        """
        rows = 0
        with self.folder.writing(self.file(part)) as file:
            with closing(WRITERS[self.format](file, Layout(self.source.classes))) as writer:
                for items in self._pages(part, caller):
                    writer.write(items)
                    rows += len(items)
                    advance(len(items))
            size = file.tell()
        return Written(rows, size)

    def _pages(self, part: Part, caller: Caller) -> Iterator[list[Any]]:
        operation = self.source.operation
        if self.source.keys is not None:
            for key in part.keys:
                yield from pages(caller, operation, operation.request(contact_id=key))
            return
        request, first = self.request, part.first or 0
        if part.begin is not None:
            request = replace(request, interval_begin=part.begin, interval_end=part.end)
        size = None if part.first is None else part.expected
        yield from pages(caller, operation, request, first=first, size=size, total=part.total)
