"""Items that were selected by their keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, overload

ItemT = TypeVar("ItemT")


class Selection(Sequence[ItemT], Generic[ItemT]):
    """Items of the state in the order of their keys, looked up one by one as they are used."""

    def __init__(self, items: Mapping[Any, Any], keys: Sequence[Any]) -> None:
        """Select items.

        Args:
            items: The items by key.
            keys: The keys of the selected ones, in order.
        """
        self._items = items
        self._keys = keys

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> ItemT: ...
    @overload
    def __getitem__(self, place: slice) -> Selection[ItemT]: ...
    def __getitem__(self, place: int | slice) -> ItemT | Selection[ItemT]:
        """Return an item by its place, or the selection of those at several places."""
        if isinstance(place, slice):
            return Selection(self._items, self._keys[place])
        item: ItemT = self._items[self._keys[place]]
        return item

    def __iter__(self) -> Iterator[ItemT]:
        """Yield the items as they are when their turn comes."""
        return map(self._items.__getitem__, self._keys)
