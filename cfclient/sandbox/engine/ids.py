"""The ids of new items."""

from __future__ import annotations

from typing import Any

from cfschema.types import Call, CallRecord, RecordingMeta, Text, TextRecord

# Ids recorded in 2015 and 2016 end so.
_STEP, _ENDING = 1000, 3
# Where the ids of a type begin, some beyond 32 bits as the service's. Each type has a range of its
# own: some clients find elements by id, and lose one of an action and its records if both have
# the same.
_RANGES: dict[type[Any], int] = {
    Call: 400_000_000_000,
    CallRecord: 500_000_000_000,
    RecordingMeta: 600_000_000_000,
    Text: 700_000_000_000,
    TextRecord: 800_000_000_000,
}


def first_id(cls: type[Any]) -> int:
    """Return the first id of a type; types without a range of their own count from 1."""
    return _RANGES[cls] + _STEP + _ENDING if cls in _RANGES else 1


def step_of(cls: type[Any]) -> int:
    """Return the difference between two ids of a type."""
    return _STEP if cls in _RANGES else 1
