"""The ids that the sandbox gives."""

from __future__ import annotations

from typing import Any

from cfclient.sandbox.engine.ids import KINDS, first_id, step_of
from cfclient.types import Contact

# What the fields and operations call the types, the longest first.
_NAMES = sorted(
    ((kind.__name__.removesuffix("Meta").lower(), kind) for kind in KINDS),
    key=lambda pair: -len(pair[0]),
)


def nth(cls: type[Any], place: int = 1) -> int:
    """Return the id of a new item by its place, from 1, among those of its type."""
    return first_id(cls) + (place - 1) * step_of(cls)


def kind_of(owner: str, field: str) -> type[Any]:
    """Return the type whose ids a field probably holds.

    Args:
        owner: The name of the operation or the type that has the field.
        field: The name of the field in Python.
    """
    words = field.removesuffix("s").removesuffix("id").replace("_", "") or owner.lower()
    inside = (kind for name, kind in _NAMES if name in words)
    around = (kind for name, kind in _NAMES if name.endswith(words))
    return next(inside, None) or next(around, Contact)
