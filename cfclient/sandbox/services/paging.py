"""Pagination of listings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from cfclient._codec import model_of
from cfclient.sandbox.engine.defaults import default_of
from cfclient.sandbox.engine.errors import bad_request
from cfschema.types import Query

T = TypeVar("T")


def page(found: Iterable[T], query: Query) -> tuple[list[T], int]:
    """Return the page of a query and the total number of results.

    Args:
        found: All results, in order.
        query: The query.

    Raises:
        ServiceFaultError: FirstResult or MaxResults is out of range.
    """
    hits: Sequence[T] = list(found)
    first = _number(query, "first_result")
    size = _number(query, "max_results")
    return list(hits[first : first + size]), len(hits)


def _number(query: Query, name: str) -> int:
    field = model_of(Query).field(name)
    given: int | None = getattr(query, name)
    number = int(default_of(Query, name)) if given is None else given
    most = field.metadata.get("maximum", number)
    if not 0 <= number <= most:
        raise bad_request(f"{field.wire_name} must be from 0 to {most}, not {number}")
    return number
