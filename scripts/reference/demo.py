"""The demo data of the sandbox, copied instead of generated: items are never changed in place."""

from __future__ import annotations

from functools import cache
from typing import Any

from cfclient.sandbox.engine.seeds import SIZE, seeded
from cfclient.sandbox.engine.store import Store

_seed = cache(seeded)


def demo_store(name: str = "demo", size: int = SIZE) -> Store:
    """Return a store with a seed's data, which shares its items with the others.

    Args:
        name: The seed.
        size: The number of calls and texts.
    """
    fresh = Store()
    seed = vars(_seed(name, size))
    for attribute in seed.keys() - {"_indexes", "_costly"}:
        setattr(fresh, attribute, _copied(seed[attribute]))
    own = vars(fresh)
    # Nothing belongs to the copy, so that it copies an item before it changes it.
    own["_own"].clear()
    # The indexes of the copy are built when they are first used.
    for cls, (_, stale) in own["_indexes"].items():
        stale.update(dict.fromkeys(own["_tables"].get(cls, ())))
    return fresh


def _copied(value: Any) -> Any:
    table: Any = value
    if isinstance(value, dict):
        return {
            key: _copied(item) if isinstance(item, dict) else item for key, item in table.items()
        }
    return table.copy() if isinstance(value, (list, set)) else table
