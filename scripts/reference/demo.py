"""The demo data of the sandbox, copied instead of generated: items are never changed in place."""

from __future__ import annotations

from functools import cache
from typing import Any

from cfclient.sandbox.engine.seeds import seeded
from cfclient.sandbox.engine.store import Store

_seed = cache(seeded)


def demo_store(name: str = "demo") -> Store:
    """Return a store with a seed's data, which shares its items with the others.

    Args:
        name: The seed.
    """
    fresh = Store()
    for attribute, value in vars(_seed(name)).items():
        setattr(fresh, attribute, _copied(value))
    # Nothing belongs to the copy, so that it copies an item before it changes it.
    vars(fresh)["_own"].clear()
    return fresh


def _copied(value: Any) -> Any:
    table: Any = value
    if isinstance(value, dict):
        return {
            key: _copied(item) if isinstance(item, dict) else item for key, item in table.items()
        }
    return table.copy() if isinstance(value, (list, set)) else table
