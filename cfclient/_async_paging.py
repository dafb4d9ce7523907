"""Iterates over the pages of a listing for `AsyncClient`, in tasks where `Client` uses threads."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

import anyio

from cfclient._page_plan import PagePlan
from cfclient._tasks import Background
from cfschema.base import AsyncPaged

ItemT = TypeVar("ItemT")

# Makes a request and returns its response.
Fetch = Callable[[Any], Awaitable[Any]]


class AsyncListing(AsyncPaged[ItemT]):
    """The items of a listing; tasks can share it, and each item goes to one of them."""

    def __init__(self, plan: PagePlan[ItemT], fetch: Fetch, *, prefetch: int) -> None:
        """Request nothing yet.

        Args:
            plan: The pages.
            fetch: Makes a request, in a task of its own if pages are requested ahead.
            prefetch: The number of further pages to request while one is used or waited for.
        """
        self._plan = plan
        self._start: Callable[[Any], _Page] = partial(Background if prefetch else _Later, fetch)
        self._prefetch = prefetch
        self._under_way: deque[_Page] = deque()
        self._items: deque[ItemT] = deque()
        self._is_over = False
        self._lock = anyio.Lock(fast_acquire=True)

    def __del__(self) -> None:
        """Stop the requests that are under way, since leaving a loop closes nothing."""
        self._end()

    @property
    def total_results(self) -> int | None:
        """The number of items that the service reported with the last page."""
        return self._plan.total

    async def __anext__(self) -> ItemT:
        """Return the next item."""
        while not self._items:
            async with self._lock:
                if not self._items:
                    self._items.extend(await self._receive())
        return self._items.popleft()

    def pages(self) -> AsyncIterator[list[ItemT]]:
        """Return an iterator over the rest of the page in use, if any, and all further pages."""
        return _Pages(self)

    async def next_page(self) -> list[ItemT]:
        """Return the rest of the page in use, or else the next one that is not empty."""
        async with self._lock:
            rest = list(self._items)
            self._items.clear()
            return rest or await self._receive()

    async def aclose(self) -> None:
        """End the iteration and stop the requests that are under way."""
        self._items.clear()
        self._end()

    async def _receive(self) -> list[ItemT]:
        items: list[ItemT] = []
        while not items:
            self._request(self._prefetch + 1)
            if not self._under_way:
                raise StopAsyncIteration
            try:
                # A task that is cancelled here leaves the page to the next one.
                page = await self._under_way[0].result()
            except Exception:
                self._end()
                raise
            self._under_way.popleft()
            items = self._plan.receive(page)
            while len(self._under_way) > self._plan.wanted:
                self._under_way.pop().cancel()
            self._request(self._prefetch)
        return items

    def _request(self, most: int) -> None:
        if not self._is_over:
            self._under_way.extend(map(self._start, self._plan.due(most)))

    def _end(self) -> None:
        self._is_over = True
        while self._under_way:
            self._under_way.pop().cancel()


class _Pages(AsyncIterator[list[ItemT]]):
    """The pages of a listing; no generator, which a loop that is left would leave unfinished."""

    def __init__(self, listing: AsyncListing[ItemT]) -> None:
        self._listing = listing

    async def __anext__(self) -> list[ItemT]:
        return await self._listing.next_page()


class _Later:
    """A page that is requested when it is waited for."""

    def __init__(self, fetch: Fetch, request: Any) -> None:
        self._fetch = partial(fetch, request)

    async def result(self) -> Any:
        return await self._fetch()

    def cancel(self) -> None:
        """Do nothing, since nothing was begun."""


_Page = Background | _Later
