"""Indexes of the items in the state: which ones have a number, a label or another value."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from cfclient.sandbox.engine.contact_texts import pieces_of, texts_of
from cfclient.sandbox.engine.phone_numbers import dialed, numbers_of
from cfclient.sandbox.engine.state import Labels, Ordered, Schedule, SoundBytes, Waiting
from cfschema.types import (
    Agent,
    AgentGroup,
    AgentSession,
    AgentState,
    AutoReply,
    Broadcast,
    Call,
    Contact,
    ContactBatch,
    DncNumber,
    Subscription,
    Text,
)

Values = Callable[[Any], Iterable[Hashable]]


def _recordings(call: Call) -> Iterable[int]:
    return [meta.id for record in call.call_record for meta in record.recording_meta]


def _pieces(contact: Contact) -> Iterable[str]:
    return dict.fromkeys(piece for text in texts_of(contact) for piece in pieces_of(text))


def _running(session: AgentSession) -> Iterable[int | None]:
    return () if session.agent_state == AgentState.DISCONNECTED else (session.campaign_id,)


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
    Call: {**_ACTIONS, "recording": _recordings},
    Text: _ACTIONS,
    Contact: {"number": numbers_of},
    ContactBatch: _OF_A_BROADCAST,
    Schedule: _OF_A_BROADCAST,
    Waiting: _OF_A_BROADCAST,
    Broadcast: {"label": lambda broadcast: dict.fromkeys(broadcast.label)},
    Subscription: {"event": lambda subscription: (subscription.trigger_event,)},
    AutoReply: {"number": lambda reply: (reply.number.lstrip("+"),)},
    DncNumber: {"list": lambda entry: (entry.dnc_list_id,)},
    SoundBytes: {"content": lambda sound: (sound.content,)},
    Labels: {"name": lambda labels: labels.names},
    Ordered: {
        "Number": lambda ordered: dict.fromkeys(each.number for each in ordered.numbers),
        "Keyword": lambda ordered: dict.fromkeys(each.keyword.upper() for each in ordered.keywords),
    },
    Agent: {
        "campaign": lambda agent: agent.campaign_ids,
        "group": lambda agent: agent.group_ids,
        "email": lambda agent: (agent.email,),
    },
    AgentGroup: {
        "campaign": lambda group: group.campaign_ids,
        "name": lambda group: (group.name,),
    },
    AgentSession: {
        "campaign": lambda session: (session.campaign_id,),
        "agent": lambda session: (session.agent_id,),
        "running": _running,
    },
}
# Those that take more than the items themselves, and are made when they are first used.
COSTLY: dict[type[Any], dict[str, Values]] = {Contact: {"piece": _pieces}}
# What is counted of the items of each type: the group of an item, and what it is counted as.
TALLIES: dict[type[Any], Callable[[Any], tuple[Hashable, str]]] = {
    kind: lambda action: (action.broadcast_id, str(action.final_result or action.state))
    for kind in (Call, Text)
}
# The types that are also found by the time at which they were created.
TIMED = (Call, Text)

Found = tuple[tuple[Hashable, ...], ...]
Counted = tuple[Hashable, str] | None
Entry = tuple[datetime | None, Counted, Found]


class Indexes:
    """The indexes of the items of one type.

    An index holds keys in ascending order, which is the order in which items are created.
    """

    def __init__(self, cls: type[Any], *, is_costly: bool = False) -> None:
        """Begin without items.

        Args:
            cls: The type of the items.
            is_costly: Whether these are the `COSTLY` ones.
        """
        self._values = (COSTLY if is_costly else INDEXES)[cls]
        self._is_timed = cls in TIMED and not is_costly
        self._counted = None if is_costly else TALLIES.get(cls)
        self._tallies: dict[Hashable, Counter[str]] = {}
        self._groups: dict[str, dict[Hashable, list[int]]] = {name: {} for name in self._values}
        self._times: list[tuple[datetime, int]] = []
        self._entries: dict[int, Entry] = {}
        self._nothing: Entry = None, None, tuple(() for _ in self._values)

    def update(self, items: Mapping[Any, Any], changed: Iterable[Any]) -> None:
        """Bring the indexes up to date with changed items.

        Args:
            items: The items by key; a removed one is missing or `None`.
            changed: The keys of the items that may have changed.
        """
        moves = list(self._moves(items, changed))
        # Backwards, so that what a rollback takes away is at the end of its lists.
        for key, before, after in reversed(moves):
            self._leave(key, before, after)
        for key, before, after in moves:
            self._enter(key, before, after)

    def keys(self, name: str, value: Hashable) -> list[int]:
        """Return the keys of the items that have a value in an index, in ascending order."""
        return self._groups[name].get(value, []).copy()

    def first(self, name: str, value: Hashable) -> int | None:
        """Return the lowest key of the items that have a value in an index, if there is one."""
        return next(iter(self._groups[name].get(value, ())), None)

    def count(self, name: str, value: Hashable) -> int:
        """Return how many items have a value in an index."""
        return len(self._groups[name].get(value, ()))

    def tally(self, group: Hashable) -> Counter[str]:
        """Return how many items of a group there are of each kind that is counted."""
        return +self._tallies.get(group, Counter[str]())

    def between(self, begin: datetime | None, end: datetime | None) -> range:
        """Return the places of the items created in an interval, for `created`.

        Args:
            begin: The beginning; `None` for no limit.
            end: The end, exclusive; `None` for no limit.
        """
        first = 0 if begin is None else bisect_left(self._times, (begin,))
        last = len(self._times) if end is None else bisect_left(self._times, (end,))
        return range(first, max(first, last))

    def moment(self, place: int) -> tuple[datetime, int]:
        """Return the time and the key of the item at a place in the order of time."""
        return self._times[place]

    def created(self, places: range) -> list[int]:
        """Return the keys of the items at some places in the order of time, ascending."""
        keys = [key for _, key in self._times[places.start : places.stop]]
        keys.sort()
        return keys

    def _entry_of(self, item: Any) -> Entry:
        moment = item.created if self._is_timed else None
        counted = None if self._counted is None else self._counted(item)
        return moment, counted, tuple(tuple(values(item)) for values in self._values.values())

    def _moves(
        self, items: Mapping[Any, Any], changed: Iterable[Any]
    ) -> Iterator[tuple[int, Entry, Entry]]:
        for key in changed:
            item = items.get(key)
            before = self._entries.get(key, self._nothing)
            after = self._nothing if item is None else self._entry_of(item)
            if before != after:
                yield key, before, after

    def _enter(self, key: int, before: Entry, after: Entry) -> None:
        """Put a key where it was not before."""
        (moment, counted, entry), (former, former_count, former_entry) = after, before
        if after is not self._nothing:
            self._entries[key] = after
        if counted is not None and counted != former_count:
            self._tallies.setdefault(counted[0], Counter())[counted[1]] += 1
        for groups, values, others in zip(self._groups.values(), entry, former_entry, strict=True):
            for value in values if values != others else ():
                if value not in others:
                    insort(groups.setdefault(value, []), key)
        if moment is not None and moment != former:
            insort(self._times, (moment, key))

    def _leave(self, key: int, before: Entry, after: Entry) -> None:
        """Take a key from where it is no longer."""
        (moment, counted, entry), (later, later_count, later_entry) = before, after
        if after is self._nothing:
            del self._entries[key]
        if counted is not None and counted != later_count:
            self._tallies[counted[0]][counted[1]] -= 1
        for groups, values, others in zip(self._groups.values(), entry, later_entry, strict=True):
            for value in values if values != others else ():
                if value not in others:
                    group = groups[value]
                    del group[bisect_left(group, key)]
                    if not group:
                        del groups[value]
        if moment is not None and moment != later:
            del self._times[bisect_left(self._times, (moment, key))]
