"""Writes values of the contract as Python expressions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from typing import Any

from cfclient._codec import Field, model_of
from cfschema.base import Enumeration
from reference.examples.layout import Expression, Group
from reference.records import as_items, is_record, set_fields

# Longer bytes are read from a file in an example.
LONGEST_BYTES = 40
FILE = "sound.wav"


class Imports:
    """The names that an example imports."""

    def __init__(self) -> None:
        """Start with none."""
        self._names: dict[str, set[str]] = {}

    def add(self, module: str, name: str) -> str:
        """Import a name from a module, and return the name."""
        self._names.setdefault(module, set()).add(name)
        return name

    def lines(self) -> Iterator[str]:
        """Yield the import statements: the standard library, then this package."""
        ours = [module for module in self._names if module.startswith("cfclient")]
        theirs = [module for module in self._names if module not in ours]
        for group in (theirs, ours):
            if group is ours and theirs:
                yield ""
            for module in sorted(group):
                yield f"from {module} import {', '.join(sorted(self._names[module], key=_order))}"


def _order(name: str) -> tuple[bool, str]:
    return not name.isupper(), name


def arguments(value: Any, imports: Imports, *, top: bool = False) -> list[tuple[str, Expression]]:
    """Return the fields of a dataclass that are set, as keyword arguments.

    Args:
        value: The instance.
        imports: Where to add the names that the arguments need.
        top: Whether they are arguments of a method, which takes plain text for phone numbers.
    """
    return [
        (f"{field.name}=", _value(field, content, imports, top=top))
        for field, content in set_fields(value)
    ]


def _value(field: Field, content: Any, imports: Imports, *, top: bool) -> Expression:
    if isinstance(content, list):
        parts = [("", _value(field, item, imports, top=top)) for item in as_items(content)]
        return Group("[", parts, "]")
    if top and is_record(content) and model_of(field.type).is_text_like:
        given = arguments(content, imports)
        if len(given) == 1:
            return given[0][1]
    return expression(content, imports)


def expression(value: Any, imports: Imports) -> Expression:
    """Return a single value as an expression.

    Args:
        value: A dataclass, an enumeration's member, or a value of a simple type.
        imports: Where to add the names that it needs.
    """
    if is_record(value):
        cls = value.__class__
        imports.add("cfclient.types", cls.__qualname__.partition(".")[0])
        return Group(f"{cls.__qualname__}(", arguments(value, imports), ")")
    if isinstance(value, Enumeration):
        imports.add("cfclient.types", type(value).__name__)
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, (datetime, date, time)):
        return _moment(value, imports)
    if isinstance(value, Decimal):
        return f'{imports.add("decimal", "Decimal")}("{value}")'
    if isinstance(value, bytes) and len(value) > LONGEST_BYTES:
        return f'{imports.add("pathlib", "Path")}("{FILE}").read_bytes()'
    return _literal(value)


def _literal(value: Any) -> Expression:
    content = value
    if isinstance(value, dict):
        return Group("{", [(f"{_literal(k)}: ", _literal(v)) for k, v in content.items()], "}")
    if isinstance(value, str) and '"' not in value and value.isprintable() and "\\" not in value:
        return f'"{value}"'
    return repr(value)


def _moment(value: datetime | date | time, imports: Imports) -> str:
    name = imports.add("datetime", type(value).__name__)
    numbers = (
        [value.year, value.month, value.day]
        if isinstance(value, date)
        else [value.hour, value.minute]
    )
    if isinstance(value, datetime):
        numbers += [value.hour, value.minute]
    zone = None if not isinstance(value, (datetime, time)) else value.tzinfo
    if isinstance(value, (datetime, time)) and value.second:
        numbers.append(value.second)
    parts = [str(number) for number in numbers]
    if zone is not None:
        parts.append(f"tzinfo={_zone(zone, value, imports)}")
    return f"{name}({', '.join(parts)})"


def _zone(zone: tzinfo, value: datetime | date | time, imports: Imports) -> str:
    moment = value if isinstance(value, datetime) else None
    offset = zone.utcoffset(moment) or timedelta()
    if zone is UTC or not offset:
        return imports.add("datetime", "UTC")
    for name in ("timezone", "timedelta"):
        imports.add("datetime", name)
    return f"timezone(timedelta(minutes={int(offset.total_seconds() // 60)}))"
