"""The state of the sandbox: items by type and key, changed in transactions."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Generator, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, NamedTuple, TypeVar

from cfclient._codec import check
from cfclient.sandbox.engine.clone import clone
from cfclient.sandbox.engine.errors import ContractViolationError, not_found
from cfclient.sandbox.engine.ids import first_id, step_of
from cfclient.sandbox.engine.indexes import INDEXES, Indexes
from cfclient.sandbox.engine.selection import Selection

ItemT = TypeVar("ItemT")
Key = int | str
Tracked = tuple[Indexes, dict[Key, None]]

EPOCH = datetime(2015, 3, 2, 17, 0, tzinfo=UTC)


def _nothing(*_: object) -> Sequence[Any]:
    return ()


def _no_response(_method: str, _address: str) -> str:
    return ""


class Event(NamedTuple):
    """A planned change of an item.

    Attributes:
        due: The time at which it happens.
        number: The order among events that are due at the same time.
        kind: The type of the item.
        key: The key of the item.
    """

    due: datetime
    number: int
    kind: type[Any]
    key: Key


@dataclass(frozen=True, slots=True)
class Savepoint:
    """A point in a transaction to which it can be rolled back."""

    undos: int
    events: int
    published: int
    now: datetime
    next_ids: dict[type[Any], int]


class Store:
    """The state of one sandbox.

    What `get`, `find` and `all` return is never changed in place: `edit` returns a copy to
    change, which replaces the item. So reading costs nothing, and undoing a change is putting
    the original back.

    Attributes:
        now: The simulated time.
        transactions: The number of transactions that have ended.
        prepare: Returns the notifications that a finished action or a broadcast causes.
        request: Requests an address for a dialplan, by its method, and returns the response.
        keep: Keeps a change before it is acknowledged: the path and the content of a request,
            or two empty values if only the time has moved.
    """

    def __init__(self) -> None:
        """Create an empty state."""
        self.now: datetime = EPOCH
        self.transactions: int = 0
        self.prepare: Callable[[Store, Any], Sequence[Any]] = _nothing
        self.request: Callable[[str, str], str] = _no_response
        self.keep: Callable[[str, bytes], object] = _nothing
        self._tables: dict[type[Any], dict[Key, Any]] = {}
        self._next_ids: dict[type[Any], int] = {}
        self._responses: dict[tuple[str, str], str] = {}
        self._agenda: list[Event] = []
        self._published: list[Any] = []
        # What undoes each change of the current transaction, and what it has changed.
        self._undos: list[Callable[[], object]] = []
        self._events: list[tuple[bool, Event]] = []
        self._own: set[tuple[type[Any], Key]] = set()
        self._touched: dict[tuple[type[Any], Key], None] = {}
        self._unchecked: dict[tuple[type[Any], Key], None] = {}
        # A removed item is `None` until the transaction ends, so that a rollback finds its place.
        self._removed: set[tuple[type[Any], Key]] = set()
        # The indexes, with what has changed since they were last used; they are updated before
        # the next use.
        self._indexes: dict[type[Any], Tracked] = {cls: (Indexes(cls), {}) for cls in INDEXES}
        self._costly: dict[type[Any], Tracked] = {}

    def get(self, cls: type[ItemT], key: Key) -> ItemT:
        """Return an item, which must not be changed.

        Raises:
            ServiceFaultError: No item has this key.
        """
        item = self.find(cls, key)
        if item is None:
            raise not_found(cls.__name__, key)
        return item

    def find(self, cls: type[ItemT], key: Key | None) -> ItemT | None:
        """Return an item, which must not be changed, or `None` if no item has this key."""
        item: ItemT | None = None if key is None else self._tables.get(cls, {}).get(key)
        return item

    def all(self, cls: type[ItemT]) -> Iterator[ItemT]:
        """Yield all items of a type in insertion order; they must not be changed."""
        yield from [item for item in self._tables.get(cls, {}).values() if item is not None]

    def every(self, cls: type[ItemT]) -> Selection[ItemT]:
        """Select all items of a type in insertion order."""
        table = self._tables.get(cls, {})
        return Selection(
            table, [k for k, i in table.items() if i is not None] if self._removed else list(table)
        )

    def select(self, cls: type[ItemT], name: str, value: Hashable) -> Selection[ItemT]:
        """Select the items that have a value in an index, in ascending order of their keys.

        Args:
            cls: The type of the items.
            name: The name of one of its `INDEXES`.
            value: The value.
        """
        return self.pick(cls, self.indexes(cls).keys(name, value))

    def pick(self, cls: type[ItemT], keys: Sequence[Key]) -> Selection[ItemT]:
        """Select items by their keys, in the order of these."""
        return Selection(self._tables.get(cls, {}), keys)

    def indexes(self, cls: type[Any]) -> Indexes:
        """Return the indexes of a type, up to date.

        They stay so until the next change. What is done to an item that `edit` or `put` returned
        before is seen when the transaction has ended.
        """
        return self._updated(cls, self._indexes[cls])

    def costly_indexes(self, cls: type[Any]) -> Indexes:
        """Return the costly indexes of a type, up to date; the first use takes them all in."""
        if cls not in self._costly:
            every = dict.fromkeys(self._tables.get(cls, {}))
            self._costly[cls] = Indexes(cls, is_costly=True), every
        return self._updated(cls, self._costly[cls])

    def peek_id(self, cls: type[Any]) -> int:
        """Return the id that the next item of a type will have."""
        return self._next_ids.get(cls, first_id(cls))

    def response_to(self, operation: str, request_id: str) -> str | None:
        """Return the body of the response to an operation with a request id, if there was one."""
        return self._responses.get((operation, request_id))

    def new_id(self, cls: type[Any]) -> int:
        """Return the next id of a type; each type has a range of its own."""
        number = self.peek_id(cls)
        self._next_ids[cls] = number + step_of(cls)
        return number

    def put(self, item: ItemT, key: Key) -> ItemT:
        """Keep an item under a key and return it; it can be changed until the transaction ends."""
        cls = type(item)
        table = self._tables.setdefault(cls, {})
        if key in table:
            self._undos.append(partial(table.__setitem__, key, table[key]))
        else:
            self._undos.append(partial(table.__delitem__, key))
        table[key] = item
        self._own.add((cls, key))
        self._touch(cls, key)
        return item

    def edit(self, cls: type[ItemT], key: Key) -> ItemT:
        """Return a copy of an item that can be changed and replaces the item.

        Raises:
            ServiceFaultError: No item has this key.
        """
        item = self.get(cls, key)
        if (cls, key) not in self._own:
            return self.put(clone(item), key)
        self._touch(cls, key)
        return item

    def ensure(self, cls: type[ItemT], key: Key) -> ItemT:
        """Return an item to change, created with its defaults if no item has this key."""
        return self.put(cls(), key) if self.find(cls, key) is None else self.edit(cls, key)

    def remove(self, cls: type[Any], key: Key) -> None:
        """Remove an item; a key without an item is ignored."""
        table = self._tables.get(cls, {})
        if table.get(key) is None:
            return
        self._undos.append(partial(table.__setitem__, key, table[key]))
        table[key] = None
        self._removed.add((cls, key))
        self._own.discard((cls, key))
        self._touch(cls, key)

    def remember(self, operation: str, request_id: str, body: str) -> None:
        """Keep the body of the response to an operation with a request id."""
        self._responses[operation, request_id] = body
        self._undos.append(partial(self._responses.pop, (operation, request_id)))

    def plan(self, cls: type[Any], key: Key, due: datetime) -> None:
        """Plan a change of an item."""
        event = Event(due, self.new_id(Event), cls, key)
        heapq.heappush(self._agenda, event)
        self._events.append((True, event))

    def next_event(self, until: datetime) -> Event | None:
        """Return the next event, which is then no longer planned, if one is due by a time."""
        if not self._agenda or self._agenda[0].due > until:
            return None
        event = heapq.heappop(self._agenda)
        self._events.append((False, event))
        return event

    def publish(self, item: Any) -> None:
        """Prepare the notifications of an item, which are posted once the transaction is kept."""
        self._published += self.prepare(self, item)

    def take_published(self) -> list[Any]:
        """Return the prepared notifications, which are then no longer here."""
        published, self._published = self._published, []
        return published

    @contextmanager
    def transaction(self) -> Generator[Savepoint]:
        """Change everything or nothing: whatever is raised inside undoes all changes.

        Raises:
            ContractViolationError: A changed item would violate the contract.
        """
        point = self.savepoint()
        try:
            yield point
        except BaseException:
            self.rollback(point)
            raise
        finally:
            self._end()

    def savepoint(self) -> Savepoint:
        """Return the present point of a transaction."""
        self._own.clear()
        return Savepoint(
            len(self._undos),
            len(self._events),
            len(self._published),
            self.now,
            self._next_ids.copy(),
        )

    def has_changed(self, point: Savepoint) -> bool:
        """Return whether anything but the time has changed since a savepoint."""
        return len(self._undos) > point.undos or len(self._events) > point.events

    def require_valid(self) -> None:
        """Check what the transaction has changed since the last check against the contract.

        Raises:
            ContractViolationError: An item violates it.
        """
        for cls, key in self._unchecked:
            item = self.find(cls, key)
            if item is not None and cls.__module__.startswith("cfschema."):
                problems = check(item)
                if problems:
                    raise ContractViolationError(problems)
        self._unchecked.clear()

    def rollback(self, point: Savepoint) -> None:
        """Undo all changes since a savepoint."""
        while len(self._undos) > point.undos:
            self._undos.pop()()
        self._expire()
        if len(self._events) > point.events:
            planned = {e.number: e for e in self._agenda}
            for was_planned, event in reversed(self._events[point.events :]):
                if was_planned:
                    del planned[event.number]
                else:
                    planned[event.number] = event
            self._agenda = sorted(planned.values())
            del self._events[point.events :]
        del self._published[point.published :]
        self._next_ids = point.next_ids.copy()
        self.now = point.now
        self.savepoint()

    def _touch(self, cls: type[Any], key: Key) -> None:
        self._touched[cls, key] = self._unchecked[cls, key] = None
        self._mark(cls, key)

    def _mark(self, cls: type[Any], key: Key) -> None:
        for tracked in (self._indexes, self._costly):
            if cls in tracked:
                tracked[cls][1][key] = None

    def _updated(self, cls: type[Any], tracked: Tracked) -> Indexes:
        indexes, stale = tracked
        if stale:
            indexes.update(self._tables.get(cls, {}), stale)
            stale.clear()
        return indexes

    def _end(self) -> None:
        for cls, key in self._removed:
            table = self._tables[cls]
            if table.get(key, self) is None:
                del table[key]
        # Items could be changed until now, after they were last looked up.
        self._expire()
        self.transactions += 1
        self._undos.clear()
        self._events.clear()
        self._touched.clear()
        self._unchecked.clear()
        self._own.clear()
        self._removed.clear()

    def _expire(self) -> None:
        for cls, key in self._touched:
            self._mark(cls, key)
