"""Iteration over the pages of a listing."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from cfclient import Client, Paged, ValidationError
from cfclient._page_plan import PagePlan
from cfclient._paging import Listing
from cfclient.operations import GET_CONTACT_HISTORY, OPERATIONS, QUERY_CONTACTS
from cfclient.types import (
    ActionState,
    Call,
    Contact,
    ContactHistory,
    ContactQueryResult,
    GetContactHistory,
    QueryContacts,
)
from cfschema.base import Operation, PagedOperation


class Service:
    """A client that serves listings from a list and counts the calls."""

    def __init__(self, items: list[Any], total: int | None, most: int = 1000) -> None:
        """Set all items, the reported total and the maximum page size."""
        self.items, self.total, self.most = items, total, most
        self.requests: list[Any] = []

    def call(self, operation: Operation[Any, Any], request: Any) -> Any:
        """Return one page."""
        self.requests.append(request)
        first = request.first_result
        page = self.items[first : first + min(request.max_results, self.most)]
        if operation is QUERY_CONTACTS:
            return ContactQueryResult(total_results=self.total or 0, contact=page)
        return ContactHistory(items=page)


CONTACTS = [Contact(id=number) for number in range(25)]


def iterate(
    service: Service,
    operation: PagedOperation[Any, Any, Any],
    request: Any,
    *,
    page_size: Any,
    limit: Any = None,
) -> Paged[Any]:
    """Return a listing of a service."""
    plan = PagePlan(operation, request, page_size=page_size, limit=limit)
    return Listing(plan, partial(service.call, operation), prefetch=0)


def items_of(
    service: Service, size: int = 10, limit: int | None = None, first: int | None = None
) -> list[Any]:
    """Return all items of an iteration over contacts."""
    request = QueryContacts(string="a", first_result=first)
    return list(iterate(service, QUERY_CONTACTS, request, page_size=size, limit=limit))


@pytest.mark.parametrize(
    ("total", "most", "calls"),
    [(25, 1000, 3), (25, 5, 5), (-1, 1000, 3)],
)
def test_all_pages(total: int, most: int, calls: int) -> None:
    """All items are yielded, in the minimum number of pages."""
    service = Service(CONTACTS, total, most)

    assert items_of(service) == CONTACTS
    assert calls == len(service.requests)


def test_exact_last_page() -> None:
    """If the total is known, no empty page is requested after a full last page."""
    service = Service(CONTACTS[:20], 20)

    assert 20 == len(items_of(service))
    assert 2 == len(service.requests)


def test_filters_are_kept() -> None:
    """Every page is requested with the same filters and the next position."""
    service = Service(CONTACTS, 25)

    items_of(service)

    assert [
        (request.string, request.max_results, request.first_result) for request in service.requests
    ] == [("a", 10, 0), ("a", 10, 10), ("a", 10, 20)]


def test_limit() -> None:
    """No more items than the limit are requested or yielded."""
    service = Service(CONTACTS, 25)

    assert CONTACTS[:12] == items_of(service, limit=12)
    assert [request.max_results for request in service.requests] == [10, 2]
    assert [] == items_of(service, limit=0)


def test_starting_in_the_middle() -> None:
    """The iteration starts at the first result of the request."""
    assert CONTACTS[7:] == items_of(Service(CONTACTS, 25), first=7)


def test_total_that_is_too_large() -> None:
    """An empty page ends the iteration, whatever the total."""
    service = Service(CONTACTS, 1000)

    assert items_of(service) == CONTACTS


def test_history_without_a_total() -> None:
    """A listing without a total ends with a short page."""
    service = Service([*range(20)], None)
    request = GetContactHistory(contact_id=3)

    found = list(iterate(service, GET_CONTACT_HISTORY, request, page_size=10))

    assert 20 == len(found)
    assert 3 == len(service.requests)


def test_laziness() -> None:
    """No page is requested before it is needed."""
    service = Service(CONTACTS, 25)
    pages = iterate(service, QUERY_CONTACTS, QueryContacts(), page_size=10)

    assert 0 == len(service.requests)
    next(pages)
    assert 1 == len(service.requests)


@pytest.mark.parametrize(("size", "limit"), [(0, None), (1001, None), (10, -1)])
def test_sizes_out_of_bounds(size: int, limit: int | None) -> None:
    """An invalid page size or limit is rejected at once."""
    with pytest.raises(ValidationError, match="must be"):
        items_of(Service(CONTACTS, 25), size, limit)


def test_iterating_against_the_sandbox(demo_client: Client) -> None:
    """The iterating methods iterate over all pages with the given filters."""
    finished = list(demo_client.calls.iter_calls(state=[ActionState.FINISHED], page_size=500))
    history = list(demo_client.contacts.iter_contact_history(contact_id=3, page_size=7))

    assert demo_client.calls.query_calls(max_results=1).total_results == len(finished)
    assert demo_client.contacts.get_contact_history(contact_id=3).items == history
    assert {Call} == {type(call) for call in finished}


def test_every_paged_operation_is_marked() -> None:
    """An operation is paged exactly if its request has page fields."""
    for operation in OPERATIONS.values():
        asks = "max_results" in operation.request.__dataclass_fields__
        assert asks == isinstance(operation, PagedOperation), operation.name


class Stubborn(Service):
    """A client that always returns the same page."""

    def call(self, operation: Operation[Any, Any], request: Any) -> Any:
        """Return the first page."""
        self.requests.append(request)
        if operation is QUERY_CONTACTS:
            return ContactQueryResult(total_results=self.total or 0, contact=self.items)
        return ContactHistory(items=self.items)


@pytest.mark.parametrize("total", [-1, 10**9])
def test_repeated_page(total: int, caplog: pytest.LogCaptureFixture) -> None:
    """A repeated page ends the iteration, with a warning."""
    service = Stubborn(CONTACTS[:10], total)

    assert CONTACTS[:10] == items_of(service)
    assert 2 == len(service.requests)
    assert ["QueryContacts: the page at 10 was received before; stopped"] == caplog.messages


def test_equal_items_without_ids() -> None:
    """Items without an id can be equal and all belong to the listing."""
    service = Service([Contact(first_name="Ada")] * 4, 4)

    assert 4 == len(items_of(service, size=1))


def test_moving_total(caplog: pytest.LogCaptureFixture) -> None:
    """A changed total is logged, and the iteration uses the latest total."""

    class Shrinking(Service):
        def call(self, operation: Operation[Any, Any], request: Any) -> Any:
            self.total = 25 - len(self.requests) * 10
            return super().call(operation, request)

    caplog.set_level("INFO", "cfclient.paging")

    assert CONTACTS[:20] == items_of(Shrinking(CONTACTS, 25))
    assert ["QueryContacts: the total changed from 25 to 15"] == caplog.messages


def test_a_missing_total() -> None:
    """A listing whose total is missing ends at a short page."""

    class Without(Service):
        """A client that omits the total."""

        def call(self, operation: Operation[Any, Any], request: Any) -> Any:
            """Return one page."""
            page = super().call(operation, request)
            page.total_results = None
            return page

    assert CONTACTS == items_of(Without(CONTACTS, 25))


@pytest.mark.parametrize(
    "sizes", [{"page_size": "5"}, {"page_size": True}, {"page_size": 5, "limit": 1.5}], ids=str
)
def test_sizes_of_another_type(sizes: dict[str, Any]) -> None:
    """A size that is not an integer is rejected."""
    with pytest.raises(ValidationError, match="must be a whole number"):
        iterate(Service([], 0), QUERY_CONTACTS, QueryContacts(), **sizes)


def test_total_results() -> None:
    """The total is known after the first page."""
    listing = iterate(Service(CONTACTS, 25), QUERY_CONTACTS, QueryContacts(), page_size=10)

    assert listing.total_results is None
    next(listing)
    assert 25 == listing.total_results


def test_total_that_is_not_reported() -> None:
    """A listing without a total has none after a page either."""
    listing = iterate(
        Service(CONTACTS, None), GET_CONTACT_HISTORY, GetContactHistory(contact_id=3), page_size=10
    )

    assert 25 == len(list(listing))
    assert listing.total_results is None


def test_pages() -> None:
    """The pages are lists, of which the first is what remains of the page in use."""
    listing = iterate(Service(CONTACTS, 25), QUERY_CONTACTS, QueryContacts(), page_size=10)

    assert CONTACTS[0] == next(listing)
    assert [CONTACTS[1:10], CONTACTS[10:20], CONTACTS[20:]] == list(listing.pages())
    assert [] == list(listing)


def test_pages_from_the_start() -> None:
    """The pages are all there is where no item was used before, and none is empty."""
    service = Service(CONTACTS[:20], -1)
    listing = iterate(service, QUERY_CONTACTS, QueryContacts(), page_size=10)

    assert [CONTACTS[:10], CONTACTS[10:20]] == list(listing.pages())
    assert 3 == len(service.requests)


def test_request_of_another_kind() -> None:
    """A request without a position is rejected at once."""
    with pytest.raises(ValidationError, match="QueryContacts: needs a paged request"):
        iterate(Service([], 0), QUERY_CONTACTS, Contact(), page_size=10)


def test_closing() -> None:
    """A closed listing yields nothing more, and requests nothing."""
    service = Service(CONTACTS, 25)
    with iterate(service, QUERY_CONTACTS, QueryContacts(), page_size=10) as listing:
        next(listing)

    assert [] == list(listing)
    assert 1 == len(service.requests)
