"""Iteration that requests pages ahead."""

from __future__ import annotations

import gc
import random
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfclient import Client, ValidationError
from cfclient._page_plan import PagePlan
from cfclient._paging import Listing
from cfclient._transport.cancellation import Cancellation, Cancelled
from cfclient._transport.rate_limit import RateLimit
from cfclient.operations import QUERY_CONTACTS
from cfclient.sandbox import Sandbox
from cfclient.types import Contact, ContactQueryResult, QueryContacts

CONTACTS = [Contact(id=number) for number in range(60)]


def page_of(request: Any, *, total: int | None = 60, most: int = 1000) -> ContactQueryResult:
    """Return one page of the contacts."""
    first = request.first_result
    size = min(request.max_results, most)
    reported: Any = total
    items = CONTACTS[first : min(first + size, total or len(CONTACTS))]
    return ContactQueryResult(total_results=reported, contact=items)


class Service:
    """A listing that counts the pages requested, and answers when it is let."""

    def __init__(self, answer: Callable[[Any], Any] = page_of) -> None:
        """Keep what makes the pages, and let all requests through."""
        self.answer = answer
        self.requests: list[int] = []
        self.gate = threading.Event()
        self.gate.set()
        self.listing = self.iterate(0)

    def fetch(self, request: Any) -> Any:
        """Return one page, or raise an error."""
        self.requests.append(request.first_result)
        assert self.gate.wait(10)
        return self.answer(request)

    def iterate(self, prefetch: int, limit: int | None = None) -> Listing[Contact]:
        """Return a listing with ten contacts per page."""
        plan = PagePlan(QUERY_CONTACTS, QueryContacts(), page_size=10, limit=limit)
        return Listing(plan, self.fetch, prefetch=prefetch)


def threads() -> list[threading.Thread]:
    """Return the threads that fetch pages."""
    return [thread for thread in threading.enumerate() if thread.name == "cfclient-page"]


def await_that(condition: Callable[[], bool]) -> None:
    """Wait until a condition holds."""
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


@pytest.fixture(autouse=True)
def no_thread_remains() -> Iterator[None]:
    """Each thread that fetches a page ends."""
    yield
    await_that(lambda: not threads())


def driven(
    plan: PagePlan[Contact], answer: Callable[[Any], Any], most: int, dice: random.Random
) -> tuple[list[Contact], list[int]]:
    """Drive a plan whose pages arrive in any order; return the items and the requests."""
    items: list[Contact] = []
    requests: list[Any] = []
    under_way: list[list[Any]] = []
    while True:
        for request in plan.due(most):
            requests.append((request.first_result, request.max_results))
            under_way.append([request, None])
        if not under_way:
            return items, requests
        for slot in dice.sample(under_way, dice.randint(0, len(under_way))):
            slot[1] = slot[1] or answer(slot[0])
        request, page = under_way.pop(0)
        items += plan.receive(page or answer(request))
        if plan.wanted < len(under_way):
            under_way.clear()


@settings(max_examples=200)
@given(
    total=st.integers(0, 60),
    has_total=st.booleans(),
    served=st.sampled_from([3, 7, 1000, None]),
    size=st.integers(1, 25),
    limit=st.none() | st.integers(0, 70),
    first=st.none() | st.integers(0, 70),
    most=st.integers(2, 9),
    dice=st.randoms(use_true_random=False),
)
def test_same_as_without(
    total: int,
    has_total: bool,
    served: int | None,
    size: int,
    limit: int | None,
    first: int | None,
    most: int,
    dice: random.Random,
) -> None:
    """Pages that are requested ahead have the same items in the same order."""

    def answer(request: Any) -> Any:
        # A service may also return pages of any size.
        most = served or 1 + request.first_result * 7 % 5
        page = page_of(request, total=total, most=most)
        page.contact = [] if total == 0 else page.contact
        page.total_results = page.total_results if has_total else -1
        return page

    def plan() -> PagePlan[Contact]:
        request = QueryContacts(first_result=first)
        return PagePlan(QUERY_CONTACTS, request, page_size=size, limit=limit)

    expected, one_by_one = driven(plan(), answer, 1, dice)
    items, ahead = driven(plan(), answer, most, dice)

    assert expected == items
    assert set(one_by_one) <= set(ahead)
    if has_total and served:
        # By position, nothing is requested that is not needed.
        assert len(one_by_one) == len(ahead)


def test_pages_are_requested_ahead() -> None:
    """While a page is used, so many further ones are requested, and none before the first."""
    service = Service()
    listing = service.iterate(3)

    assert [] == service.requests
    next(listing)
    await_that(lambda: len(service.requests) == 4)
    assert [item.id for item in CONTACTS[1:10]] == [next(listing).id for _ in range(9)]
    await_that(lambda: not threads())
    assert [0, 10, 20, 30] == sorted(service.requests)
    next(listing)
    await_that(lambda: len(service.requests) == 5)
    assert CONTACTS[11:] == list(listing)
    assert 6 == len(service.requests)


def test_a_page_that_fails() -> None:
    """An error is raised after all items before it, and ends the iteration."""

    def answer(request: Any) -> Any:
        if request.first_result == 20:
            raise ValidationError([])
        return page_of(request)

    listing = Service(answer).iterate(4)

    assert CONTACTS[:20] == [next(listing) for _ in range(20)]
    with pytest.raises(ValidationError):
        next(listing)
    assert [] == list(listing)


def test_a_short_page_without_a_total() -> None:
    """Where no total is reported, pages are requested until a short one is received."""
    service = Service(partial(page_of, total=None))

    assert CONTACTS[:60] == list(service.iterate(2))
    assert {0, 10, 20, 30, 40, 50, 60} <= set(service.requests) <= {*range(0, 90, 10)}


@pytest.mark.parametrize("end", ["close", "with", "break", "collect"])
def test_ending_early(end: str) -> None:
    """No page is requested after an iteration was left."""
    service = Service()
    listing: Any = service.iterate(2)
    if end == "with":
        with listing:
            next(listing)
    elif end == "break":
        for _ in service.iterate(2):
            break
    else:
        next(listing)
        if end == "close":
            listing.close()
    del listing
    gc.collect()
    await_that(lambda: not threads())

    assert {0, 10, 20} >= set(service.requests)


def test_nobody_waits_for_a_listing_that_was_left() -> None:
    """A listing is closed at once, although its pages are under way."""
    service = Service()
    listing = service.iterate(2)
    next(listing)
    service.gate.clear()
    list(zip(range(9), listing, strict=False))
    listing.close()

    assert [] == list(listing)
    service.gate.set()


def test_an_interrupt() -> None:
    """An interrupt while a page is waited for ends the iteration."""
    service = Service()

    def answer(request: Any) -> Any:
        if request.first_result == 10:
            raise KeyboardInterrupt
        return page_of(request)

    service.answer = answer
    listing = service.iterate(2)
    with pytest.raises(KeyboardInterrupt):
        list(listing)

    assert [] == list(listing)


def test_without_further_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no thread can be started, pages are fetched one by one."""

    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr("cfclient._paging._PageThread.start", start)

    assert CONTACTS == list(Service().iterate(3))


def test_prefetching_against_the_sandbox(demo_client: Client) -> None:
    """Every iterating method takes the number of pages to request ahead."""
    one_by_one = list(demo_client.calls.iter_calls(page_size=100))
    ahead = demo_client.calls.iter_calls(page_size=100, prefetch=4)

    assert one_by_one == list(ahead)
    assert len(one_by_one) == ahead.total_results


@pytest.mark.parametrize("prefetch", [-1, 65, True, 1.5])
def test_invalid_prefetch(demo_client: Client, prefetch: Any) -> None:
    """A number of pages that is out of bounds is rejected at once."""
    with pytest.raises(ValidationError, match="prefetch: must be a whole number from 0 to 64"):
        demo_client.calls.iter_calls(prefetch=prefetch)


def test_further_pages_while_one_is_waited_for() -> None:
    """While a page is waited for, so many further ones are under way."""
    service = Service()
    listing = service.iterate(2)
    assert CONTACTS[:10] == [next(listing) for _ in range(10)]
    await_that(lambda: not threads())
    service.gate.clear()
    assert CONTACTS[10:30] == [next(listing) for _ in range(20)]

    waiting = threading.Thread(target=next, args=[listing])
    waiting.start()
    await_that(lambda: len(service.requests) == 6)
    assert 3 == len(threads())
    service.gate.set()
    waiting.join()


@pytest.mark.parametrize(
    ("fault", "settings"),
    [
        ({"kind": "delay", "seconds": 30.0}, {}),
        ({"kind": "status", "retry_after": 20}, {"retries": 5}),
        ({"kind": "delay", "seconds": 0.0}, {"requests_per_second": 0.05}),
    ],
    ids=["exchange", "pause", "rate"],
)
def test_what_is_under_way_is_stopped(fault: dict[str, Any], settings: dict[str, Any]) -> None:
    """Closing ends the exchanges, pauses and waits of the pages that are under way."""
    with Sandbox(seed="demo") as sandbox, sandbox.client(**settings) as client:
        listing = client.calls.iter_calls(page_size=50, prefetch=1)
        next(listing)
        if "requests_per_second" not in settings:
            await_that(lambda: not threads())
            sandbox.faults.add(**fault)
            assert 50 == len([next(listing) for _ in range(50)])
        assert 1 == len(threads())
        time.sleep(0.1)
        listing.close()
        await_that(lambda: not threads())

        sandbox.faults.clear()
        unlimited = client.with_options(requests_per_second=None)
        assert 1 == len(unlimited.calls.query_calls(max_results=1).call)


def test_a_page_that_is_stopped_is_no_failure() -> None:
    """An exchange that was stopped is not reported as failed."""
    events: list[Any] = []
    with Sandbox(seed="demo") as sandbox, sandbox.client(on_exchange=events.append) as client:
        listing = client.calls.iter_calls(page_size=50, prefetch=1)
        next(listing)
        await_that(lambda: not threads())
        sandbox.faults.add("delay", seconds=30)
        assert 50 == len([next(listing) for _ in range(50)])
        time.sleep(0.1)
        listing.close()
        await_that(lambda: not threads())

    assert [None, None] == [event.error for event in events]


def test_a_place_in_line_is_left() -> None:
    """A page that waits for its turn stops waiting when it is not wanted any more."""
    limit = RateLimit(None, 1)
    cancellation = Cancellation()
    ended: list[BaseException] = []

    def wait() -> None:
        with limit.turn(time.monotonic() + 60):
            raise AssertionError

    def run() -> None:
        try:
            cancellation.run(wait)
        except BaseException as error:  # noqa: BLE001 - what a page thread catches
            ended.append(error)

    with limit.turn(time.monotonic() + 60):
        thread = threading.Thread(target=run)
        thread.start()
        time.sleep(0.05)
        cancellation.cancel()
        thread.join(5)

    assert [Cancelled] == [type(error) for error in ended]


def test_limit_on_parallel_requests() -> None:
    """The limits of the client hold for pages that are requested ahead."""
    with Sandbox(seed="demo", latency=0.02) as sandbox:
        client = sandbox.client(
            parallel_requests=1, on_exchange=lambda _: peak.append(len(threads()))
        )
        peak: list[int] = []

        assert 300 == len(list(client.calls.iter_calls(page_size=50, limit=300, prefetch=8)))

    # One for the page that is waited for, and one ahead.
    assert max(peak) <= 2
