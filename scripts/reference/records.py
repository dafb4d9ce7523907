"""Questions about values of the contract, whose types are known only when they are there."""

from __future__ import annotations

import dataclasses
from typing import Any

from cfclient._codec import Field, model_of


def is_record(value: Any) -> bool:
    """Return whether a value is an instance of a dataclass."""
    return dataclasses.is_dataclass(value) and not isinstance(value, type)


def as_items(value: Any) -> list[Any]:
    """Return a list as it is, and a single value as a list of one."""
    items: Any = value
    return items if isinstance(value, list) else [items]


def set_fields(value: Any) -> list[tuple[Field, Any]]:
    """Return the fields of an instance that are set, with their content."""
    pairs = ((field, getattr(value, field.name)) for field in model_of(value.__class__).fields)
    return [(field, content) for field, content in pairs if content not in (None, [], {})]
