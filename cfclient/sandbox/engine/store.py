"""What the sandbox knows: instances of the generated types, by type and key."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from cfclient.sandbox.engine.errors import not_found

ItemT = TypeVar("ItemT")
Key = int | str

EPOCH = datetime(2015, 3, 2, 17, 0, tzinfo=UTC)


def _ignore(*_: object) -> None:
    """Do nothing, as long as nobody wants to be told."""


@dataclass(order=True)
class Event:
    """Something that is going to happen.

    Attributes:
        due: When.
        number: Keeps events of the same time in the order in which they were planned.
        kind: The type of what it happens to.
        key: The key of what it happens to.
    """

    due: datetime
    number: int
    kind: type[Any] = field(compare=False)
    key: int = field(compare=False)


@dataclass
class Store:
    """The state of one sandbox.

    Attributes:
        lock: Held while a request is worked on, so that each sees the state of a whole one.
        now: The time of the sandbox.
        agenda: What is going to happen, as a heap.
        answers: What was answered to each operation and request id.
        publish: Told of each call and text that has ended, and of each broadcast whose status
            has changed.
        keep: Told of each change, before it is acknowledged: by which path, and what was asked.
    """

    lock: threading.RLock = field(default_factory=threading.RLock)
    now: datetime = EPOCH
    agenda: list[Event] = field(default_factory=list[Event])
    answers: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    publish: Callable[[Store, Any], None] = field(default=_ignore)
    keep: Callable[[str, bytes], None] = field(default=_ignore)
    _tables: dict[type[Any], dict[Key, Any]] = field(
        default_factory=dict[type[Any], dict[Key, Any]]
    )
    _next_ids: dict[type[Any], int] = field(default_factory=dict[type[Any], int])

    def new_id(self, cls: type[Any]) -> int:
        """Return the next id of a type; each type counts for itself, from 1."""
        number = self._next_ids.get(cls, 1)
        self._next_ids[cls] = number + 1
        return number

    def peek_id(self, cls: type[Any]) -> int:
        """Return the id that the next item of a type will have."""
        return self._next_ids.get(cls, 1)

    def put(self, item: ItemT, key: Key) -> ItemT:
        """Keep an item under a key and return it."""
        self._tables.setdefault(type(item), {})[key] = item
        return item

    def get(self, cls: type[ItemT], key: Key) -> ItemT:
        """Return an item.

        Raises:
            ServiceFaultError: There is none with this key.
        """
        item = self.find(cls, key)
        if item is None:
            raise not_found(cls.__name__, key)
        return item

    def find(self, cls: type[ItemT], key: Key | None) -> ItemT | None:
        """Return an item, or `None` if there is none with this key."""
        item: ItemT | None = None if key is None else self._tables.get(cls, {}).get(key)
        return item

    def all(self, cls: type[ItemT]) -> Iterator[ItemT]:
        """Yield all items of a type in the order in which they were first kept."""
        yield from list(self._tables.get(cls, {}).values())

    def remove(self, cls: type[Any], key: Key) -> None:
        """Forget an item; one that does not exist is no error."""
        self._tables.get(cls, {}).pop(key, None)
