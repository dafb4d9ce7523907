"""Pagination of listings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from cfclient._codec import model_of
from cfclient.sandbox.engine.defaults import default_of
from cfclient.sandbox.engine.errors import bad_request
from cfschema.types import Query

T = TypeVar("T")

_MOST: int = model_of(Query).field("max_results").metadata["maximum"]


def page(found: Iterable[T], query: Query) -> tuple[list[T], int]:
    """Return the page of a query and the total number of results.

    A page holds at most what the contract allows, even if more is asked for, as public programs do.

    Args:
        found: All results, in order.
        query: The query.

    Raises:
        ServiceFaultError: FirstResult or MaxResults is negative.
    """
    hits = found if isinstance(found, Sequence) else list(found)
    first = _number(query, "first_result")
    size = min(_number(query, "max_results"), _MOST)
    return list(hits[first : first + size]), len(hits)


def _number(query: Query, name: str) -> int:
    field = model_of(Query).field(name)
    given: int | None = getattr(query, name)
    number = int(default_of(Query, name)) if given is None else given
    if number < 0:
        raise bad_request(f"{field.wire_name} must not be negative: {number}")
    return number
