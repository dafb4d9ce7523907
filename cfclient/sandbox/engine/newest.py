"""Calls and texts in the order of time, the newest first."""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime

from cfclient.sandbox.engine.store import Store
from cfschema.types import Call, Text

# When it was created, its kind and its id.
Place = tuple[datetime, str, int]


class Newest:
    """The calls or the texts that were created in an interval."""

    def __init__(
        self, store: Store, kind: type[Call | Text], begin: datetime | None, end: datetime | None
    ) -> None:
        """Select them; nothing is read yet.

        Args:
            store: The state.
            kind: `Call` or `Text`.
            begin: The beginning of the interval; `None` for no limit.
            end: Its end, exclusive; `None` for no limit.
        """
        self._kind = kind.__name__
        self._indexes = store.indexes(kind)
        self._places = self._indexes.between(begin, end)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._places)

    def __getitem__(self, place: int) -> Place:
        """Return one by its place, from 0."""
        moment, key = self._indexes.moment(self._places[-1 - place])
        return moment, self._kind, key

    def since(self, first: int) -> Iterator[Place]:
        """Yield those from a place on."""
        return (self[place] for place in range(first, len(self)))


def together(kinds: Sequence[Newest], first: int) -> Iterator[Place]:
    """Yield calls, texts or both from a place on, without a look at those before it.

    Args:
        kinds: The calls, the texts or both.
        first: The place among all of them, from 0.
    """
    if len(kinds) == 1:
        return kinds[0].since(first)
    one, other = kinds
    least, most = max(0, first - len(other)), min(first, len(one))
    if least > most:
        return iter(())
    # How many of the first kind are among those before the place.
    before = least + bisect_left(
        range(least, most), True, key=lambda place: one[place] < other[first - place - 1]
    )
    return heapq.merge(one.since(before), other.since(first - before), reverse=True)
