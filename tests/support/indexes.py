"""Holds the indexes of a state against full scans of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from cfclient.sandbox.engine.indexes import COSTLY, INDEXES, TALLIES, TIMED, Indexes, Values
from cfclient.sandbox.engine.store import Store


def require_right_indexes(store: Store) -> None:
    """Fail if an index differs from a full scan."""
    for cls, values in COSTLY.items():
        _require(store.costly_indexes(cls), values, _items(store, cls))
    for cls, values in INDEXES.items():
        items, found = _items(store, cls), store.indexes(cls)
        _require(found, values, items)
        times = sorted((item.created, key) for key, item in items.items()) if cls in TIMED else []
        assert times == found._times
        tallies: defaultdict[Any, Counter[Any]] = defaultdict(Counter)
        for item in items.values() if cls in TALLIES else ():
            group, kind = TALLIES[cls](item)
            tallies[group][kind] += 1
        for group in {*tallies, *found._tallies}:
            assert tallies[group] == found.tally(group)


def _items(store: Store, cls: type[Any]) -> dict[Any, Any]:
    return {key: i for key, i in store._tables.get(cls, {}).items() if i is not None}


def _require(found: Indexes, each: Mapping[str, Values], items: Mapping[Any, Any]) -> None:
    for name, values in each.items():
        expected: defaultdict[Any, list[Any]] = defaultdict(list)
        for key in sorted(items):
            for value in values(items[key]):
                expected[value].append(key)
        assert expected == found._groups[name]
        assert all(len(keys) == found.count(name, value) for value, keys in expected.items())
