"""Decides which page of a listing to request next, and when the listing ends; does no I/O."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from cfclient._codec import model_of
from cfclient._shown import shown
from cfclient.errors import Problem, ValidationError
from cfschema.base import PagedOperation
from cfschema.types import Query, QueryResult

log = logging.getLogger("cfclient.paging")

ItemT = TypeVar("ItemT")

# As many connections are kept open.
MOST_AHEAD = 64


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page lies, as far as it is known when it is requested.

    Attributes:
        position: The number of items before it.
        left: The number of items up to the limit; `None` without one.
        size: The number of items requested.
        end: The number of items before the next page.
    """

    position: int
    left: int | None
    size: int
    end: int


class PagePlan(Generic[ItemT]):
    """The pages of one iteration.

    Whoever drives it makes the requests that are `due`, in any order, and hands each page to
    `receive` in the order of the requests.

    Attributes:
        total: The number of items that the service reported last; `None` if it reported none.
    """

    def __init__(
        self,
        operation: PagedOperation[Any, Any, ItemT],
        request: object,
        *,
        page_size: int,
        limit: int | None,
    ) -> None:
        """Begin at the first result of a request.

        Args:
            operation: The listing.
            request: The filters, kept on every page.
            page_size: The items per page. Minimum: 1. Maximum: 1000.
            limit: The maximum number of items; `None` for all.

        Raises:
            ValidationError: A size is out of bounds.
        """
        if not isinstance(request, Query):
            raise ValidationError([Problem(operation.name, "needs a paged request")])
        require_size("page_size", page_size, 1, _largest_page(), operation.name)
        for name, value in (("limit", limit), ("first_result", request.first_result)):
            if value is not None:
                require_size(name, value, 0, None, operation.name)
        self.total: int | None = None
        self._operation = operation
        self._request = request
        self._page_size = page_size
        self._position = request.first_result or 0
        self._left = limit
        self._is_over = limit == 0
        # The items of a full page, which the service may limit; unknown before the first page.
        self._full: int | None = None
        self._under_way: deque[_Place] = deque()
        self._seen: set[int] = set()

    @property
    def wanted(self) -> int:
        """The number of pages that were requested, are not received yet, and still have a place."""
        return len(self._under_way)

    def due(self, most: int) -> Iterator[Query]:
        """Yield the requests to make now.

        Nothing is requested beside the first page. After it, pages are requested up to the total,
        and where the service reports none, as long as the pages are full.

        Args:
            most: The number of pages that may be under way.
        """
        while len(self._under_way) < most and (place := self._next()) is not None:
            self._under_way.append(place)
            yield replace(self._request, max_results=place.size, first_result=place.position)

    def receive(self, page: object) -> list[ItemT]:
        """Return the items of the next page.

        Args:
            page: The response to the first of the requests that are under way. If it ends where the
                next one does not begin, all further ones are no longer `wanted`.
        """
        place = self._under_way.popleft()
        items: list[ItemT] = getattr(page, self._operation.items)
        self._note_total(page)
        if self._is_repeated(items):
            self._end()
            log.warning(
                "%s: the page at %d was received before; stopped",
                self._operation.name,
                place.position,
            )
            return []
        found = items if place.left is None else items[: place.left]
        self._full = self._page_size if len(items) >= place.size else len(items)
        self._position = place.position + len(items)
        self._left = None if place.left is None else place.left - len(found)
        if self._left == 0 or not items or self._is_last(len(items) < place.size):
            self._end()
        elif self._position != place.end:
            self._under_way.clear()
        return found

    def _next(self) -> _Place | None:
        position, left = self._position, self._left
        if self._under_way:
            last = self._under_way[-1]
            position = last.end
            left = None if last.left is None else last.left - (last.end - last.position)
        is_first_under_way = bool(self._under_way) and self._full is None
        is_after_end = self.total is not None and position >= self.total
        if self._is_over or is_first_under_way or is_after_end or left == 0:
            return None
        size = self._page_size if left is None else min(self._page_size, left)
        return _Place(position, left, size, position + min(size, self._full or size))

    def _is_last(self, is_short: bool) -> bool:
        # Without a total, a short page is the last one.
        return is_short if self.total is None else self._position >= self.total

    def _end(self) -> None:
        self._is_over = True
        self._under_way.clear()

    def _note_total(self, page: object) -> None:
        # A required element that is missing is read as `None`.
        total: int | None = page.total_results if isinstance(page, QueryResult) else None
        total = None if total is None or total < 0 else total
        if self.total not in (None, total):
            log.info("%s: the total changed from %s to %s", self._operation.name, self.total, total)
        self.total = total

    def _is_repeated(self, items: list[Any]) -> bool:
        mark = _mark(items, has_total=self.total is not None)
        if mark is None or mark not in self._seen:
            self._seen |= set() if mark is None else {mark}
            return False
        return True


def require_size(name: str, value: object, least: int, most: int | None, operation: str) -> None:
    """Raise an error unless a value is a whole number within bounds.

    Args:
        name: The name of the argument.
        value: The value.
        least: The lower bound.
        most: The upper bound, if there is one.
        operation: The name of the operation.

    Raises:
        ValidationError: It is not.
    """
    is_within = isinstance(value, int) and value >= least and (most is None or value <= most)
    if is_within and not isinstance(value, bool):
        return
    valid = f"from {least} to {most}" if most else f"{least} or more"
    problem = Problem(name, f"must be a whole number {valid}, not {shown(value)}")
    raise ValidationError([problem], operation=operation)


def _largest_page() -> int:
    most: int = model_of(Query).field("max_results").metadata.get("maximum", 1000)
    return most


def _mark(items: list[Any], *, has_total: bool) -> int | None:
    """Return what identifies a page, if anything does."""
    ids = tuple(getattr(item, "id", None) for item in items)
    if items and None not in ids:
        return hash(ids)
    # Equal items without ids can follow each other; then the total ends the iteration.
    return hash(repr(items)) if items and not has_total else None
