"""Values of callers as messages show them, whatever their classes do."""

from __future__ import annotations

import reprlib

from cfclient.errors import excerpt

_REPR = reprlib.Repr()
_REPR.maxstring = _REPR.maxother = 60


def shown(value: object) -> str:
    """Return a value as a message shows it: in one line, and shortened."""
    try:
        return excerpt(_REPR.repr(value))
    except Exception:  # noqa: BLE001 - the methods of a class of the caller can raise anything
        return f"an instance of {type_name(value)}"


def type_name(value: object) -> str:
    """Return the name of the class of a value, for a message."""
    return excerpt(type(value).__name__)
