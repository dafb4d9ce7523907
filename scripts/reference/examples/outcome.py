"""Chooses what an example prints of its result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from cfclient._codec import Field, model_of
from cfschema.base import Enumeration
from reference.examples.source import Example
from reference.records import is_record

MOST = 4
# Fields that say most of a resource, the most important first.
_TELLING = (
    *("id", "name", "first_name", "last_name", "number", "keyword", "state", "status"),
    *("final_result", "created", "message"),
)
# Kinds of values that every language prints without loss.
_PRINTED = (str, int, datetime, date, time, Enumeration)

Path = tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to print: fields of the result, or of each item of a list in it.

    Attributes:
        paths: The fields, each with those on the way to it.
        items: The field that holds the list; `None` if the fields are the result's own.
    """

    paths: tuple[Path, ...]
    items: Field | None = None


def outcome_of(example: Example) -> Outcome | None:
    """Return what an example prints; `None` if the result is a single value or nothing.

    Args:
        example: The example.
    """
    result = example.result
    if not is_record(result):
        return None
    listed = _list_of(result)
    own = _paths(result)
    if listed is not None and (example.entry.is_paged or not own or listed.kind == "Elements"):
        (first, *_) = getattr(result, listed.name)
        return Outcome(_paths(first) if is_record(first) else ((),), listed)
    return Outcome(own)


def values(example: Example, outcome: Outcome) -> list[list[Any]]:
    """Return the values that are printed, one list for each line.

    Args:
        example: The example.
        outcome: What it prints.
    """
    items = getattr(example.result, outcome.items.name) if outcome.items else [example.result]
    return [[_follow(item, path) for path in outcome.paths] for item in items]


def _list_of(result: Any) -> Field | None:
    for field in model_of(result.__class__).fields:
        content = getattr(result, field.name)
        if field.is_list and content:
            return field
    return None


def _paths(value: Any) -> tuple[Path, ...]:
    found = sorted(_printable(value), key=lambda path: (len(path), _rank(path[-1])))
    telling = [path for path in found if path[-1].type is not bool]
    return tuple((telling or found)[:MOST])


def _rank(field: Field) -> int:
    return _TELLING.index(field.name) if field.name in _TELLING else len(_TELLING)


def _printable(value: Any, above: Path = ()) -> Iterator[Path]:
    for field in model_of(value.__class__).fields:
        content = getattr(value, field.name)
        if content is None or field.is_list or field.kind == "Attributes":
            continue
        if is_record(content):
            yield from _printable(content, (*above, field))
        elif isinstance(content, _PRINTED):
            yield (*above, field)


def _follow(item: Any, path: Path) -> Any:
    for field in path:
        item = None if item is None else getattr(item, field.name)
    return item
