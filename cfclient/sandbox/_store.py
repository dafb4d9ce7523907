"""What the sandbox knows: instances of the generated types, by type and id."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

from cfclient.sandbox._refusal import not_found
from cfschema.data import DncNumber


class Item(Protocol):
    """Something that is kept by its id."""

    @property
    def id(self) -> int | None:
        """The id."""
        ...


ItemT = TypeVar("ItemT", bound=Item)

EPOCH = datetime(2015, 3, 2, 16, 0, tzinfo=UTC)
_FIRST_ID = 1


@dataclass
class Store:
    """The state of one sandbox.

    Attributes:
        lock: Held while a request is worked on, so that each sees the state of a whole one.
        members: The ids of the contacts of each contact list, in order.
        do_not_contact: The numbers that must not be contacted.
        now: The time of the sandbox, which moves by a second with each request that changes
            something.
    """

    lock: threading.RLock = field(default_factory=threading.RLock)
    members: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    do_not_contact: dict[str, DncNumber] = field(default_factory=dict[str, DncNumber])
    now: datetime = EPOCH
    _tables: dict[type[Any], dict[int, Any]] = field(
        default_factory=dict[type[Any], dict[int, Any]]
    )
    _next_ids: dict[str, int] = field(default_factory=dict[str, int])

    def new_id(self, kind: str) -> int:
        """Return the next id of a kind of items; each kind counts for itself.

        Args:
            kind: What is counted, such as the name of a type.
        """
        number = self._next_ids.get(kind, _FIRST_ID)
        self._next_ids[kind] = number + 1
        return number

    def tick(self) -> datetime:
        """Move the time on by a second and return it."""
        self.now += timedelta(seconds=1)
        return self.now

    def put(self, item: ItemT) -> ItemT:
        """Keep an item under its id and return it."""
        if item.id is None:
            raise ValueError(f"{type(item).__name__} has no id")
        self._tables.setdefault(type(item), {})[item.id] = item
        return item

    def get(self, cls: type[ItemT], key: int) -> ItemT:
        """Return an item.

        Raises:
            RefusalError: There is none with this id.
        """
        item = self.find(cls, key)
        if item is None:
            raise not_found(cls.__name__, key)
        return item

    def find(self, cls: type[ItemT], key: int | None) -> ItemT | None:
        """Return an item, or `None` if there is none with this id."""
        if key is None:
            return None
        item: ItemT | None = self._tables.get(cls, {}).get(key)
        return item

    def all(self, cls: type[ItemT]) -> Iterator[ItemT]:
        """Yield all items of a type in the order in which they were first kept."""
        yield from self._tables.get(cls, {}).values()

    def remove(self, cls: type[Any], key: int) -> None:
        """Forget an item; one that does not exist is no error."""
        self._tables.get(cls, {}).pop(key, None)
