"""Walks the pages of a listing, each asked for when it is needed."""

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

# What a service says that has not counted.
_NOT_COUNTED = -1


def iterate(
    caller: Caller,
    operation: PagedOperation[RequestT, Any, ItemT],
    request: RequestT,
    *,
    page_size: int,
    limit: int | None,
) -> Iterator[ItemT]:
    """Yield the items of all pages.

    Args:
        caller: What makes the calls.
        operation: The listing.
        request: Its filters, kept on every page; a `first_result` is where the walk begins.
        page_size: How many items to ask for at a time.
        limit: How many items to yield at most; all of them if it is `None`.

    Raises:
        ValidationError: A size is out of bounds.
    """
    if not isinstance(request, Query):
        raise ValidationError([Problem(operation.name, "needs a paged request")])
    most = _largest_page()
    if not 1 <= page_size <= most:
        problem = Problem("page_size", f"must be from 1 to {most}, not {page_size}")
        raise ValidationError([problem], operation=operation.name)
    if limit is not None and limit < 0:
        problem = Problem("limit", f"must be 0 or more, not {limit}")
        raise ValidationError([problem], operation=operation.name)
    return _walk(caller, operation, request, page_size, limit)


def _largest_page() -> int:
    field = next(field for field in model_of(Query).fields if field.name == "max_results")
    most: int = field.metadata.get("maximum", 1000)
    return most


def _walk(
    caller: Caller,
    operation: PagedOperation[Any, Any, ItemT],
    request: Query,
    page_size: int,
    limit: int | None,
) -> Iterator[ItemT]:
    position = request.first_result or 0
    left = limit
    seen: set[object] = set()
    counted = _NOT_COUNTED
    while left is None or left > 0:
        size = page_size if left is None else min(page_size, left)
        page = caller.call(operation, replace(request, max_results=size, first_result=position))
        items: list[ItemT] = getattr(page, operation.items)
        total = page.total_results if isinstance(page, QueryResult) else _NOT_COUNTED
        if counted not in (_NOT_COUNTED, total):
            log.info("%s: the total moved from %d to %d", operation.name, counted, total)
        counted = total
        mark = _mark(items, total)
        if mark in seen:
            log.warning("%s: the page at %d was there before; stopped", operation.name, position)
            return
        seen.add(mark)
        yield from items if left is None else items[:left]
        position += len(items)
        left = None if left is None else left - len(items)
        # Without a total, a short page is the last one.
        if not items or (position >= total if total >= 0 else len(items) < size):
            return


def _mark(items: list[Any], total: int) -> object:
    """Return what tells a page from others, or something new if nothing does."""
    ids = tuple(getattr(item, "id", None) for item in items)
    if items and None not in ids:
        return ids
    # Equal items without ids can follow each other; then the total is what ends the walk.
    return repr(items) if items and total < 0 else object()
