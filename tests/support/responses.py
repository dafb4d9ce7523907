"""Shorthands for common calls in tests of the sandbox."""

from __future__ import annotations

from typing import Any

from cfclient import Client


def names(found: Any, field: str) -> list[Any]:
    """Return one field of every item of a listing."""
    (listed,) = [key for key in found.__dataclass_fields__ if key != "total_results"]
    hits: list[Any] = getattr(found, listed)
    assert len(hits) == found.total_results
    return [getattr(hit, field) for hit in hits]


def order(client: Client, numbers: list[str]) -> int:
    """Order numbers and return the id of the order."""
    return client.numbers.create_number_order(numbers=numbers)
