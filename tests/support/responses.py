"""Shorthands for common calls in tests of the sandbox."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cfclient import Client
from cfclient.types import OrderStatus


def names(found: Any, field: str) -> list[Any]:
    """Return one field of every item of a listing."""
    (listed,) = [key for key in found.__dataclass_fields__ if key != "total_results"]
    hits: list[Any] = getattr(found, listed)
    assert len(hits) == found.total_results
    return [getattr(hit, field) for hit in hits]


def order(client: Client, numbers: Sequence[str] = (), keywords: Sequence[str] = ()) -> int:
    """Order numbers and keywords, wait for them and return the id of the order."""
    key = client.numbers.create_number_order(numbers=list(numbers), keywords=list(keywords))
    while client.numbers.get_number_order(id=key).status != OrderStatus.FINISHED:
        pass
    return key
