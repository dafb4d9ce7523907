"""Instances spelled out, for comparisons that equality is too kind for."""

from __future__ import annotations

import dataclasses
from datetime import datetime, time
from enum import Enum
from typing import Any, cast


def spelled(value: Any) -> Any:
    """Return an instance as plain values: times with their zones, numbers with their signs.

    Equal times can be in different zones, and 0.0 equals -0.0. The order of attributes has no
    meaning and is left out.
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
