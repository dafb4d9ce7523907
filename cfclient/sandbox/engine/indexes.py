"""Indexes of the items in the state: which ones have a number, a label or another value."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from cfclient.sandbox.engine.phone_numbers import dialed
from cfclient.sandbox.engine.state import PHONES, Schedule
from cfschema.types import Broadcast, Call, Contact, ContactBatch, Text

Values = Callable[[Any], Iterable[Hashable]]


def _numbers(contact: Contact) -> Iterable[str]:
    return dict.fromkeys(n for phone in PHONES if (n := getattr(contact, phone)))


_ACTIONS: dict[str, Values] = {
    "broadcast_id": lambda action: (action.broadcast_id,),
    "batch_id": lambda action: (action.batch_id,),
    "contact_id": lambda action: (action.contact_id,),
    "from_number": lambda action: (dialed(action.from_number),),
    "to_number": lambda action: (dialed(action.to_number.value),),
    "label": lambda action: dict.fromkeys(label.name for label in action.label),
}
_OF_A_BROADCAST: dict[str, Values] = {"broadcast_id": lambda item: (item.broadcast_id,)}

# The indexes of each type, and the values under which an item is found in each.
INDEXES: dict[type[Any], dict[str, Values]] = {
    Call: _ACTIONS,
    Text: _ACTIONS,
    Contact: {"number": _numbers},
    ContactBatch: _OF_A_BROADCAST,
    Schedule: _OF_A_BROADCAST,
    Broadcast: {"label": lambda broadcast: dict.fromkeys(broadcast.label)},
}
# The types that are also found by the time at which they were created.
TIMED = (Call, Text)

Found = tuple[tuple[Hashable, ...], ...]
Entry = tuple[datetime | None, Found]


class Indexes:
    """The indexes of the items of one type.

    An index holds keys in ascending order, which is the order in which items are created.
    """

    def __init__(self, cls: type[Any]) -> None:
        """Begin without items.

        Args:
            cls: The type of the items.
        """
        self._values = INDEXES[cls]
        self._is_timed = cls in TIMED
        self._groups: dict[str, dict[Hashable, list[int]]] = {name: {} for name in self._values}
        self._times: list[tuple[datetime, int]] = []
        self._entries: dict[int, Entry] = {}

    def update(self, items: Mapping[Any, Any], changed: Iterable[Any]) -> None:
        """Bring the indexes up to date with changed items.

        Args:
            items: The items by key; a removed one is missing or `None`.
            changed: The keys of the items that may have changed.
        """
        moves = list(self._moves(items, changed))
        # Backwards, so that what a rollback takes away is at the end of its lists.
        for key, before, _ in reversed(moves):
            if before is not None:
                self._leave(key, *before)
        for key, _, after in moves:
            if after is not None:
                self._enter(key, *after)

    def keys(self, name: str, value: Hashable) -> list[int]:
        """Return the keys of the items that have a value in an index, in ascending order."""
        return self._groups[name].get(value, []).copy()

    def count(self, name: str, value: Hashable) -> int:
        """Return how many items have a value in an index."""
        return len(self._groups[name].get(value, ()))

    def between(self, begin: datetime | None, end: datetime | None) -> range:
        """Return the places of the items created in an interval, for `created`.

        Args:
            begin: The beginning; `None` for no limit.
            end: The end, exclusive; `None` for no limit.
        """
        first = 0 if begin is None else bisect_left(self._times, (begin,))
        last = len(self._times) if end is None else bisect_left(self._times, (end,))
        return range(first, max(first, last))

    def created(self, places: range) -> list[int]:
        """Return the keys of the items at some places in the order of time, ascending."""
        return sorted(key for _, key in self.moments(places))

    def moments(self, places: range) -> list[tuple[datetime, int]]:
        """Return the times and the keys of the items at some places in the order of time."""
        return self._times[places.start : places.stop]

    def _entry_of(self, item: Any) -> Entry:
        moment = item.created if self._is_timed else None
        return moment, tuple(tuple(values(item)) for values in self._values.values())

    def _moves(
        self, items: Mapping[Any, Any], changed: Iterable[Any]
    ) -> Iterator[tuple[int, Entry | None, Entry | None]]:
        for key in changed:
            item = items.get(key)
            before, after = self._entries.get(key), None if item is None else self._entry_of(item)
            if before != after:
                yield key, before, after

    def _enter(self, key: int, moment: datetime | None, entry: Found) -> None:
        self._entries[key] = moment, entry
        for groups, values in zip(self._groups.values(), entry, strict=True):
            for value in values:
                insort(groups.setdefault(value, []), key)
        if moment is not None:
            insort(self._times, (moment, key))

    def _leave(self, key: int, moment: datetime | None, entry: Found) -> None:
        del self._entries[key]
        for groups, values in zip(self._groups.values(), entry, strict=True):
            for value in values:
                group = groups[value]
                del group[bisect_left(group, key)]
                if not group:
                    del groups[value]
        if moment is not None:
            del self._times[bisect_left(self._times, (moment, key))]
