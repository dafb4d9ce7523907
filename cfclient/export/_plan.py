"""Divides an export into parts: by interval what has a date, by key or position the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from cfclient.export._listing import PAGE, count, pages
from cfclient.export._parts import Part
from cfclient.export._sources import Source
from cfschema.base import Caller

# The rows of a part, unless the user sets them: a file for each 200th of the export.
_FEWEST, _MOST, _SHARE = 10_000, 200_000, 200
_CONTACTS = 100
_SHORTEST = timedelta(seconds=1)

Interval = tuple[datetime, datetime]
Map = Callable[[Callable[[Interval], int | None], list[Interval]], Iterable[int | None]]


def by_interval(
    caller: Caller, source: Source, request: Any, whole: Interval, size: int | None, each: Map
) -> list[Part]:
    """Halve an interval until no part has more than some rows.

    Args:
        caller: The client, which counts the rows.
        source: The listing.
        request: Its filters.
        whole: The interval.
        size: The rows of a part. Default: as many as suit the total.
        each: The `map` of a pool, since each count is a call.
    """

    def counted(interval: Interval) -> int | None:
        begin, end = interval
        asked = replace(request, interval_begin=begin, interval_end=end)
        return count(caller, source.operation, asked)

    total = counted(whole)
    most = size or _size(total)
    found: list[tuple[Interval, int | None]] = []
    pending = [(whole, total)]
    while pending:
        halves: list[Interval] = []
        for interval, rows in pending:
            if rows is None or rows <= most or interval[1] - interval[0] <= _SHORTEST:
                found.append((interval, rows))
            else:
                halves += _halves(*interval)
        pending = list(zip(halves, each(counted, halves), strict=True))
    # Without any rows, there is still a file, with the columns.
    filled = [each for each in sorted(found) if each[1] != 0] or [(whole, total)]
    return [
        Part(name=f"{source.name}-{_stamp(begin)}", expected=rows, begin=begin, end=end)
        for (begin, end), rows in filled
    ]


def by_position(caller: Caller, source: Source, request: Any, size: int | None) -> list[Part]:
    """Divide a listing into ranges of positions.

    Args:
        caller: The client.
        source: The listing.
        request: Its filters.
        size: The rows of a part. Default: as many as suit the total.
    """
    total = count(caller, source.operation, request)
    if total is None:
        return [Part(name=f"{source.name}-{0:09d}")]
    most = size or _size(total)
    return [
        Part(
            name=f"{source.name}-{first:09d}",
            expected=min(most, total - first),
            first=first,
            total=total,
        )
        for first in range(0, max(total, 1), most)
    ]


def by_contact(caller: Caller, source: Source, request: Any) -> list[Part]:
    """Divide the histories of contacts by the ids of the contacts.

    Args:
        caller: The client.
        source: The listing.
        request: The filters of the contacts.
    """
    found = sorted(_ids(caller, source, request))
    return [
        Part(name=f"{source.name}-{number:09d}", keys=tuple(found[number : number + _CONTACTS]))
        for number in range(0, max(len(found), 1), _CONTACTS)
    ]


def _ids(caller: Caller, source: Source, request: Any) -> Iterator[int]:
    for items in pages(caller, source.filtered, request):
        yield from (item.id for item in items)


def _size(total: int | None) -> int:
    size = max(_FEWEST, min(_MOST, (total or 0) // _SHARE))
    return size // PAGE * PAGE


def _halves(begin: datetime, end: datetime) -> list[Interval]:
    middle = (begin + (end - begin) / 2).replace(microsecond=0)
    # The beginning may have microseconds itself.
    middle = middle if middle > begin else middle + _SHORTEST
    return [(begin, middle), (middle, end)]


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
