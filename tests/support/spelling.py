"""Instances as plain values, for comparisons stricter than equality."""

from __future__ import annotations

import dataclasses
from datetime import datetime, time
from enum import Enum
from typing import Any, cast


def spelled(value: Any) -> Any:
    """Return an instance as plain values, with the zones of times and the signs of numbers.

    Equal times can be in different zones, and 0.0 equals -0.0. The order of attributes has no
    meaning and is ignored.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: spelled(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return type(value).__name__, fields
    if isinstance(value, (datetime, time)):
        return value.isoformat()
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list):
        return [spelled(item) for item in cast("Any", value)]
    return value
