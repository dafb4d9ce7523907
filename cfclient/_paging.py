"""Walks the pages of a listing, each asked for when it is needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from cfclient._model import model_of
from cfclient.errors import Problem, ValidationError
from cfschema.base import Caller, PagedOperation
from cfschema.service import Query, QueryResult

RequestT = TypeVar("RequestT")
ItemT = TypeVar("ItemT")


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
    while left is None or left > 0:
        size = page_size if left is None else min(page_size, left)
        page = caller.call(operation, replace(request, max_results=size, first_result=position))
        items: list[ItemT] = getattr(page, operation.items)
        yield from items if left is None else items[:left]
        position += len(items)
        left = None if left is None else left - len(items)
        # A service that has not counted says -1; then, as without a total, a short page ends it.
        total = page.total_results if isinstance(page, QueryResult) else -1
        if not items or (position >= total if total >= 0 else len(items) < size):
            return
