"""The default values of the contract."""

from __future__ import annotations

from typing import Any

from cfclient._codec import model_of


def default_of(cls: type[Any], name: str) -> str:
    """Return the default of a field, as it is on the wire.

    Args:
        cls: A generated type.
        name: The Python name of a field that has a default.
    """
    default: str = model_of(cls).field(name).metadata["default"]
    return default
