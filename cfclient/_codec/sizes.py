"""Estimates how large an instance will be when it is written."""

from __future__ import annotations

from typing import Any, cast

from cfclient._codec.datatype import class_of
from cfclient._codec.model import model_of

# What an item of a list takes at least, in bytes.
_ITEM = 64


def estimated_size(value: Any) -> int:
    """Return about how many bytes an instance takes as XML, without a look at each item.

    Args:
        value: An instance of a generated type.
    """
    size = 0
    for field in model_of(class_of(value)).fields:
        content: Any = getattr(value, field.name, None)
        if isinstance(content, (str, bytes)):
            size += len(content)
        elif isinstance(content, list):
            size += _ITEM * len(cast("list[object]", content))
        elif class_of(content) is field.type and field.is_nested:
            size += estimated_size(content)
    return size
