"""Reads a listing by position, and notices when it moves meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from cfclient.errors import CallFireError
from cfclient.export._sources import Paged
from cfschema.base import Caller

PAGE = 1000


class ListingChangedError(CallFireError):
    """A listing changed while it was read, so that rows may be missing or doubled."""

    retryable = True


def total_of(page: object) -> int | None:
    """Return the total that a page reports; `None` if it reports none."""
    total: int | None = getattr(page, "total_results", None)
    return None if total is None or total < 0 else total


def count(caller: Caller, operation: Paged, request: Any) -> int | None:
    """Return the total of a listing; `None` if the service does not count it.

    Args:
        caller: The client.
        operation: The listing.
        request: Its filters.
    """
    return total_of(caller.call(operation, replace(request, max_results=1, first_result=0)))


def pages(
    caller: Caller,
    operation: Paged,
    request: Any,
    *,
    first: int = 0,
    size: int | None = None,
    total: int | None = None,
) -> Iterator[list[Any]]:
    """Yield the pages of a listing, or of a part of one.

    Args:
        caller: The client.
        operation: The listing.
        request: Its filters.
        first: The position of the first item.
        size: The number of items. Default: all that follow.
        total: The total that the listing must have. Default: that of the first page.

    Raises:
        ListingChangedError: The total changed, items are missing, or one appears twice.
        CallFireError: A call failed.
    """
    position, seen = first, set[object]()
    end = None if size is None else first + size
    while end is None or position < end:
        wanted = PAGE if end is None else min(PAGE, end - position)
        asked = replace(request, max_results=wanted, first_result=position)
        page = caller.call(operation, asked)
        items: list[Any] = getattr(page, operation.items)
        found = total_of(page)
        if total is not None and found != total:
            raise _changed(operation, f"it had {total} results, and has {found}")
        total = found
        _note(items, seen, operation)
        yield items
        position += len(items)
        # Without a total, a short page is the last one.
        if len(items) < wanted and total is None:
            return
        if total is not None and position >= total:
            return
        if not items:
            raise _changed(operation, f"it has {total} results, and none after {position}")


def _note(items: list[Any], seen: set[object], operation: Paged) -> None:
    for item in items:
        key = getattr(item, "id", None)
        if key is not None and key in seen:
            raise _changed(operation, f"{key} appears twice")
        seen.add(key)


def _changed(operation: Paged, what: str) -> ListingChangedError:
    message = f"the listing changed while it was read: {what}"
    return ListingChangedError(message, operation=operation.name)
