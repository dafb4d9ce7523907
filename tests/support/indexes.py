"""Holds the indexes of a state against full scans of it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from cfclient.sandbox.engine.indexes import INDEXES, TIMED
from cfclient.sandbox.engine.store import Store


def require_right_indexes(store: Store) -> None:
    """Fail if an index differs from a full scan."""
    for cls, each in INDEXES.items():
        items = {key: i for key, i in store._tables.get(cls, {}).items() if i is not None}
        found = store.indexes(cls)
        for name, values in each.items():
            expected: defaultdict[Any, list[int]] = defaultdict(list)
            for key in sorted(map(int, items)):
                for value in values(items[key]):
                    expected[value].append(key)
            assert expected == found._groups[name]
            assert all(len(keys) == found.count(name, value) for value, keys in expected.items())
        times = sorted((item.created, key) for key, item in items.items()) if cls in TIMED else []
        assert times == found._times
