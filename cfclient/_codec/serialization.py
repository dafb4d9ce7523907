"""Turns results into what JSON can hold."""

from __future__ import annotations

import base64
import dataclasses
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, cast


def to_plain(value: Any) -> Any:
    """Return a value as dicts, lists, texts and numbers; what is `None` or empty is left out.

    Args:
        value: A result of a call: bytes become base64, times ISO 8601.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        pairs = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {name: to_plain(item) for name, item in pairs if item not in (None, [], {})}
    if isinstance(value, list):
        return [to_plain(item) for item in cast("Any", value)]
    if isinstance(value, dict):
        return {name: to_plain(item) for name, item in cast("Any", value).items()}
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
