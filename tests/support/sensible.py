"""Requests whose ids, numbers and names are likely to exist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any, cast

from hypothesis import strategies as st

from cfclient.testing.strategies import requests
from cfschema.base import Enumeration, Operation
from tests.support.ids import kind_of, nth

NUMBERS = ("13105550101", "13105550191", "13105550198", "12135550105", "67076")
EMAILS = ("ada@example.com", "ben@example.com")
# The places of ids among those of their type.
PLACES = range(1, 4)


@st.composite
def sensible(draw: st.DrawFn, operation: Operation[Any, Any]) -> Any:
    """Draw a request whose ids, numbers and names are likely to exist."""
    return _sensible(draw, draw(requests(operation)), operation.name)


def _sensible(draw: st.DrawFn, value: Any, owner: str, name: str = "") -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        own = owner if not name else type(value).__name__
        for field in fields(value):
            found = getattr(value, field.name)
            if found is not None:
                setattr(value, field.name, _sensible(draw, found, own, field.name))
    elif isinstance(value, list):
        return [_sensible(draw, item, owner, name) for item in cast("Sequence[Any]", value)]
    elif isinstance(value, int) and name.endswith(("id", "ids")):
        return nth(kind_of(owner, name), draw(st.sampled_from(PLACES)))
    elif isinstance(value, str) and not isinstance(value, Enumeration):
        if "number" in name or "phone" in name or name in ("value", "caller_id"):
            return draw(st.sampled_from(NUMBERS)) if value.lstrip("+").isdigit() else value
        if "label" in name or "group_name" in name:
            return "x"
        if "email" in name:
            return draw(st.sampled_from(EMAILS))
    return value
