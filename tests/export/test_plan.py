"""The division of an export into parts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient.export._listing import ListingChangedError, pages
from cfclient.export._plan import by_interval, by_position
from cfclient.export._sources import find
from cfclient.types import (
    Contact,
    ContactQueryResult,
    Label,
    LabelQueryResult,
    QueryCalls,
    QueryContacts,
    QueryLabels,
)
from cfschema.base import Caller

BEGIN = datetime(2015, 1, 1, tzinfo=UTC)
CALLS, CONTACTS, LABELS = find("calls"), find("contacts"), find("labels")


class Counter:
    """A service that counts moments within an interval."""

    def __init__(self, moments: list[datetime]) -> None:
        """Keep the moments."""
        self._moments = moments

    def call(self, _: object, request: QueryCalls) -> Any:
        """Return a page without items."""
        begin, end = cast("Any", request.interval_begin), cast("Any", request.interval_end)
        total = sum(begin <= moment < end for moment in self._moments)
        return type("Page", (), {"total_results": total})


class Listing:
    """A service that lists contacts or labels, and changes after each page."""

    def __init__(self, ids: Iterable[int], *later: Iterable[int], total: int | None = None) -> None:
        """Keep what is listed, and what is listed after each page."""
        self._states = [list(ids), *map(list, later)]
        self._total = total

    def call(self, operation: Any, request: Any) -> Any:
        """Return a page."""
        ids = self._states.pop(0) if len(self._states) > 1 else self._states[0]
        total = len(ids) if self._total is None else self._total
        page = ids[request.first_result : request.first_result + request.max_results]
        if operation is LABELS.operation:
            return LabelQueryResult(total_results=total, label=[Label(name=str(i)) for i in page])
        return ContactQueryResult(total_results=total, contact=[Contact(id=i) for i in page])


def caller(service: object) -> Caller:
    """Return a service as a client."""
    return cast("Caller", service)


@given(
    seconds=st.lists(st.floats(0, 86_399), max_size=200),
    size=st.integers(1, 50),
    offset=st.floats(0, 0.999),
)
def test_every_moment_is_in_one_interval(seconds: list[float], size: int, offset: float) -> None:
    """Intervals meet without a gap, have no more rows than wanted, and have distinct names."""
    begin = BEGIN + timedelta(seconds=offset)
    end = begin + timedelta(days=1)
    moments = [begin + timedelta(seconds=each) for each in seconds]

    parts = by_interval(caller(Counter(moments)), CALLS, QueryCalls(), (begin, end), size, map)

    intervals = [(cast("datetime", part.begin), cast("datetime", part.end)) for part in parts]
    assert sorted(moments) == sorted(m for b, e in intervals for m in moments if b <= m < e)
    assert len(parts) == len({part.name for part in parts})
    assert len(parts) == 1 or len(moments) > size
    for part, (first, last) in zip(parts, intervals, strict=True):
        assert cast("int", part.expected) <= size or last - first <= timedelta(seconds=1)


@given(total=st.integers(0, 5000), size=st.integers(1, 2000))
def test_every_position_is_in_one_part(total: int, size: int) -> None:
    """Positions are read once, in order, whatever the size of a part."""
    service = caller(Listing(range(total)))

    parts = by_position(service, CONTACTS, QueryContacts(), size)

    found = [
        contact.id
        for part in parts
        for page in pages(
            service,
            CONTACTS.operation,
            QueryContacts(),
            first=part.first or 0,
            size=part.expected,
            total=part.total,
        )
        for contact in page
    ]
    assert list(range(total)) == found


def read(*states: Iterable[int], total: int | None = None) -> list[Any]:
    """Return the ids that a changing listing gives."""
    service = caller(Listing(*states, total=total))
    found = pages(service, CONTACTS.operation, QueryContacts())
    return [contact.id for page in found for contact in page]


@pytest.mark.parametrize(
    ("states", "total", "message"),
    [
        ([range(1500), range(1501)], None, "it had 1500 results, and has 1501"),
        ([range(1500), range(-1, 1499)], None, "999 appears twice"),
        ([range(1500)], 1600, "it has 1600 results, and none after 1500"),
    ],
)
def test_changes_are_noticed(states: list[Iterable[int]], total: int | None, message: str) -> None:
    """A listing that grows, shifts or is shorter than it says is not taken for whole."""
    with pytest.raises(ListingChangedError, match=message):
        read(*states, total=total)


def test_without_total() -> None:
    """Without a total, the first short page ends a listing, and everything is one part."""
    service = caller(Listing(range(2500), total=-1))

    assert list(range(2500)) == read(range(2500), total=-1)
    assert ["contacts-000000000"] == [
        part.name for part in by_position(service, CONTACTS, QueryContacts(), None)
    ]


def test_without_ids() -> None:
    """Items without ids can be equal."""
    service = caller(Listing([1] * 1200))

    found = list(pages(service, LABELS.operation, QueryLabels()))

    assert [1000, 200] == list(map(len, found))
