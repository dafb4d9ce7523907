"""The order of calls and texts on the page of the sandbox."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient.sandbox.engine.newest import Newest, Place, together
from cfclient.sandbox.engine.store import EPOCH, Store
from cfclient.types import ActionState, Call, Text, ToNumber

SECONDS = st.lists(st.tuples(st.sampled_from([Call, Text]), st.integers(0, 5)), max_size=12)


@given(made=SECONDS, first=st.integers(0, 15), begin=st.none() | st.integers(0, 5))
def test_places(made: list[tuple[type[Call | Text], int]], first: int, begin: int | None) -> None:
    """Any place among calls and texts is found as if all of them were sorted."""
    store = Store()
    with store.transaction():
        for key, (kind, seconds) in enumerate(made, 1):
            store.put(action(kind, key, seconds), key)
    start = None if begin is None else EPOCH + timedelta(seconds=begin)

    expected = sorted(
        (
            (EPOCH + timedelta(seconds=seconds), kind.__name__, key)
            for key, (kind, seconds) in enumerate(made, 1)
            if seconds >= (begin or 0)
        ),
        reverse=True,
    )
    both = [Newest(store, kind, start, None) for kind in (Call, Text)]
    assert expected[first:] == list(together(both, first))
    calls = [place for place in expected if place[1] == "Call"]
    assert calls[first:] == list(together(both[:1], first))


@pytest.mark.parametrize("first", [0, 1000, 1980])
def test_pages_read_little(first: int) -> None:
    """A page anywhere reads few of the times."""
    store = Store()
    with store.transaction():
        for kind in (Call, Text):
            for key in range(1, 1001):
                store.put(action(kind, key, key), key)
    newest = [Counting(store, kind, None, None) for kind in (Call, Text)]

    found = together(newest, first)
    assert 20 == len([next(found) for _ in range(20)])
    assert sum(each.read for each in newest) < 100


class Counting(Newest):
    """Counts what is read."""

    read = 0

    def __getitem__(self, place: int) -> Place:
        """Count, and return one by its place."""
        self.read += 1
        return super().__getitem__(place)


def action(kind: type[Call | Text], key: int, seconds: int) -> Call | Text:
    """Return a call or text."""
    moment = EPOCH + timedelta(seconds=seconds)
    return kind(
        id=key,
        from_number="67076",
        to_number=ToNumber(value="13105550101"),
        state=ActionState.READY,
        contact_id=1,
        inbound=False,
        created=moment,
        modified=moment,
    )
