"""Fast deep copies of the items in the state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")


def clone(value: T) -> T:
    """Return a copy that shares nothing that can be changed with the original.

    Args:
        value: An instance of a dataclass, a list or dictionary of such, or an immutable value.
    """
    copied: T = _clone(value)
    return copied


def _clone(value: Any) -> Any:
    if isinstance(value, list):
        return _clone_list(cast("Sequence[Any]", value))
    if isinstance(value, dict):
        return cast("dict[str, str]", value).copy()
    names = _names(value)
    if not names:
        return value
    copy = object.__new__(value.__class__)
    for name in names:
        object.__setattr__(copy, name, _clone(getattr(value, name)))
    return copy


def _clone_list(items: Sequence[Any]) -> list[Any]:
    # A list holds either dataclasses or immutable values.
    return [_clone(item) for item in items] if items and _names(items[0]) else list(items)


def _names(value: Any) -> tuple[str, ...]:
    return _names_of(value.__class__)


@cache
def _names_of(cls: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls)) if is_dataclass(cls) else ()
