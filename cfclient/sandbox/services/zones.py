"""Times without a zone in requests, which many clients send.

The service takes them as UTC, and writes the hours of a day with that zone, too, although they
belong to another one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import is_dataclass
from datetime import UTC, datetime, time
from typing import Any, cast

from cfclient._codec import model_of, per_class
from cfclient.sandbox.engine.intervals import aware


def set_zones(value: Any) -> None:
    """Give every time without a zone in a request the zone UTC.

    Args:
        value: An instance of a generated type, which is changed.
    """
    for name in _names(value.__class__):
        found = getattr(value, name)
        if isinstance(found, datetime):
            setattr(value, name, aware(found))
        elif isinstance(found, time):
            setattr(value, name, found if found.tzinfo else found.replace(tzinfo=UTC))
        elif isinstance(found, list):
            for item in cast("Sequence[Any]", found):
                set_zones(item)
        elif found is not None:
            set_zones(found)


@per_class
def _names(cls: type[Any]) -> tuple[str, ...]:
    """Return the fields that hold a time, or something that has one."""
    return tuple(
        field.name
        for field in model_of(cls).fields
        if field.type in (datetime, time) or (is_dataclass(field.type) and _names(field.type))
    )
