"""Iterates over the pages of a listing, each requested when it is needed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from cfclient._codec import model_of
from cfclient.errors import Problem, ValidationError
from cfschema.base import Caller, PagedOperation
from cfschema.types import Query, QueryResult

log = logging.getLogger("cfclient.paging")

RequestT = TypeVar("RequestT")
ItemT = TypeVar("ItemT")

# The total of a response that has none.
_UNKNOWN = -1


def iterate(
    caller: Caller,
    operation: PagedOperation[RequestT, Any, ItemT],
    request: RequestT,
    *,
    page_size: int,
    limit: int | None,
) -> Iterator[ItemT]:
    """Iterate over the items of all pages.

    Args:
        caller: The client.
        operation: The listing.
        request: The filters, kept on every page; the iteration starts at its `first_result`.
        page_size: The items per page.
        limit: The maximum number of items; `None` for all.

    Raises:
        ValidationError: A size is out of bounds.
    """
    if not isinstance(request, Query):
        raise ValidationError([Problem(operation.name, "needs a paged request")])
    _require_size("page_size", page_size, 1, _largest_page(), operation.name)
    if limit is not None:
        _require_size("limit", limit, 0, None, operation.name)
    return _iterate(caller, operation, request, page_size, limit)


def _require_size(name: str, value: object, least: int, most: int | None, operation: str) -> None:
    is_within = isinstance(value, int) and value >= least and (most is None or value <= most)
    if is_within and not isinstance(value, bool):
        return
    valid = f"from {least} to {most}" if most else f"{least} or more"
    problem = Problem(name, f"must be a whole number {valid}, not {value!r:.80}")
    raise ValidationError([problem], operation=operation)


def _largest_page() -> int:
    most: int = model_of(Query).field("max_results").metadata.get("maximum", 1000)
    return most


def _iterate(
    caller: Caller,
    operation: PagedOperation[Any, Any, ItemT],
    request: Query,
    page_size: int,
    limit: int | None,
) -> Iterator[ItemT]:
    position = request.first_result or 0
    left = limit
    seen: set[object] = set()
    known = _UNKNOWN
    while left is None or left > 0:
        size = page_size if left is None else min(page_size, left)
        page = caller.call(operation, replace(request, max_results=size, first_result=position))
        items: list[ItemT] = getattr(page, operation.items)
        total = _total_of(page)
        if known not in (_UNKNOWN, total):
            log.info("%s: the total changed from %d to %d", operation.name, known, total)
        known = total
        mark = _mark(items, total)
        if mark in seen:
            log.warning("%s: the page at %d was received before; stopped", operation.name, position)
            return
        seen.add(mark)
        yield from items if left is None else items[:left]
        position += len(items)
        left = None if left is None else left - len(items)
        # Without a total, a short page is the last one.
        if not items or (position >= total if total >= 0 else len(items) < size):
            return


def _total_of(page: object) -> int:
    # A required element that is missing is read as `None`.
    total: int | None = page.total_results if isinstance(page, QueryResult) else None
    return _UNKNOWN if total is None else total


def _mark(items: list[Any], total: int) -> object:
    """Return what identifies a page, or something new if nothing does."""
    ids = tuple(getattr(item, "id", None) for item in items)
    if items and None not in ids:
        return ids
    # Equal items without ids can follow each other; then the total ends the iteration.
    return repr(items) if items and total < 0 else object()
