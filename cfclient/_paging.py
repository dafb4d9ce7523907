"""Iterates over the pages of a listing, each requested when it is needed or some pages ahead."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextvars import copy_context
from functools import partial
from typing import Any, TypeVar

from cfclient._page_plan import PagePlan
from cfclient._transport import Cancellation
from cfschema.base import Paged

ItemT = TypeVar("ItemT")

# Makes a request and returns its response.
Fetch = Callable[[Any], Any]


class Listing(Paged[ItemT]):
    """The items of a listing."""

    def __init__(self, plan: PagePlan[ItemT], fetch: Fetch, *, prefetch: int) -> None:
        """Request nothing yet.

        Args:
            plan: The pages.
            fetch: Makes a request, in a thread of its own if pages are requested ahead.
            prefetch: The number of further pages to request while one is used or waited for.
        """
        self._plan = plan
        # Nothing below refers to the listing, so that it ends as soon as nobody uses it.
        self._pages = _pages(plan, fetch, prefetch)
        self._items: Iterator[ItemT] = iter(())

    @property
    def total_results(self) -> int | None:
        """The number of items that the service reported with the last page."""
        return self._plan.total

    def __next__(self) -> ItemT:
        """Return the next item."""
        for item in self._items:
            return item
        self._items = iter(next(self._pages))
        return next(self._items)

    def pages(self) -> Iterator[list[ItemT]]:
        """Yield the rest of the page in use, if any, and all further pages."""
        if rest := list(self._items):
            yield rest
            del rest
        yield from self._pages

    def close(self) -> None:
        """End the iteration and stop the requests that are under way."""
        self._items = iter(())
        self._pages.close()


def _pages(plan: PagePlan[ItemT], fetch: Fetch, prefetch: int) -> Generator[list[ItemT]]:
    """Yield the pages that are not empty."""
    start: Callable[[Any], _Page] = partial(_ahead if prefetch else _Later, fetch)
    under_way: deque[_Page] = deque()
    try:
        while True:
            under_way.extend(map(start, plan.due(prefetch + 1)))
            if not under_way:
                return
            items = plan.receive(under_way[0].result())
            under_way.popleft()
            while len(under_way) > plan.wanted:
                under_way.pop().cancel()
            under_way.extend(map(start, plan.due(prefetch)))
            if items:
                yield items
            # A page that was used is not in memory while the next one is waited for.
            del items
    finally:
        while under_way:
            under_way.pop().cancel()


class _Later:
    """A page that is fetched when it is waited for."""

    def __init__(self, fetch: Fetch, request: Any) -> None:
        self._fetch = partial(fetch, request)

    def result(self) -> Any:
        return self._fetch()

    def cancel(self) -> None:
        """Do nothing, since nothing was begun."""


class _PageThread(threading.Thread):
    """Fetches one page, and ends."""

    def __init__(self, fetch: Fetch, request: Any) -> None:
        super().__init__(name="cfclient-page", daemon=True)
        self._fetch: Callable[[], Any] = partial(fetch, request)
        self._context = copy_context()
        self._cancellation = Cancellation()
        self._page: Any = None
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._page = self._context.run(self._cancellation.run, self._fetch)
        except BaseException as error:  # noqa: BLE001 - raised where the page has its place
            self._error = error

    def result(self) -> Any:
        self.join()
        error, self._error = self._error, None
        try:
            if error is not None:
                raise error
            return self._page
        finally:
            # The traceback of the error has this frame, which would keep the error.
            del error

    def cancel(self) -> None:
        """Stop it; nobody waits for its page."""
        self._cancellation.cancel()


_Page = _Later | _PageThread


def _ahead(fetch: Fetch, request: Any) -> _Page:
    """Begin to fetch a page."""
    thread = _PageThread(fetch, request)
    try:
        thread.start()
    except RuntimeError:
        # The system has no further thread; then the page is fetched in its turn.
        return _Later(fetch, request)
    return thread
