"""Every generated type, and examples of each."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from importlib import import_module
from typing import Any

from lxml import etree

from cfclient._codec.model import Field, Model, model_of
from cfclient.contract import PACKAGED
from cfschema.base import Enumeration
from cfschema.names import TYPE_MODULES


def _inside(cls: type[Any]) -> Iterator[type[Any]]:
    yield cls
    for value in vars(cls).values():
        if isinstance(value, type) and dataclasses.is_dataclass(value):
            yield from _inside(value)


EXPORTED: list[type[Any]] = [
    getattr(import_module(TYPE_MODULES[name]), name) for name in TYPE_MODULES
]
ENUMERATIONS = [cls for cls in EXPORTED if issubclass(cls, Enumeration)]
DATACLASSES = [t for cls in EXPORTED if dataclasses.is_dataclass(cls) for t in _inside(cls)]
SCHEMAS = sorted(PACKAGED.parent.glob("*.xsd"))
_DECLARED = {
    f"{{{schema.get('targetNamespace')}}}{node.get('name')}"
    for schema in (etree.parse(path).getroot() for path in SCHEMAS)
    for node in schema.iterfind("{http://www.w3.org/2001/XMLSchema}element")
}
ELEMENTS = [
    cls for cls in DATACLASSES if model_of(cls).tag in _DECLARED and "." not in cls.__qualname__
]

_PST = timezone(timedelta(hours=-8))
_VALUES: dict[str, list[Any]] = {
    "string": ["Your table is ready.", "", " a <b> & 'c' \"d\" ]]> é \U0001f680\r\n\tx "],
    "anyURI": ["urn:uuid:1", "https://example.com/a?b=c&d=e", "x"],
    "boolean": [True, False],
    "int": [1, 0, -(2**31), 2**31 - 1],
    "long": [882960114003, 0, -(2**63), 2**63 - 1],
    "integer": [3, 10**30],
    "float": [0.03, 1.0, -122.331, 153.0],
    "decimal": [Decimal("1.50"), Decimal("-0.001")],
    "dateTime": [
        datetime(2013, 3, 7, 10, 44, 36, tzinfo=_PST),
        datetime(2012, 10, 26, 21, 32, 52, tzinfo=UTC),
        datetime(2012, 10, 26, 21, 32, 52, 123456, UTC),
    ],
    "date": [date(2014, 12, 2), date(2012, 1, 1)],
    "time": [time(8, 0, tzinfo=UTC), time(17, 30, 1)],
    "base64Binary": [b"RIFF\x00\xff", b"\x00"],
}
_PATTERNS = {
    "13105550123": ["13105550123", "+18185550142", "67076", "PRIVATE_NUMBER"],
    "FEMALE1": ["FEMALE1", "MALE1"],
    "1": ["1", "#", "*"],
}


def examples(cls: type[Any]) -> Iterator[Any]:
    """Yield valid instances of a dataclass: a minimal one, then several complete ones."""
    model = model_of(cls)
    yield _instance(model, -1)
    for number in range(4):
        yield _instance(model, number)


def _instance(model: Model, number: int) -> Any:
    values: dict[str, Any] = {}
    left_out = _other_branches(model, max(number, 0))
    needed = _one_branch(model, max(number, 0))
    for field in model.fields:
        if field.name in left_out or (
            number < 0 and not field.required and field.name not in needed
        ):
            continue
        values[field.name] = _value(field, number)
    return model.cls(**values)


def _one_branch(model: Model, number: int) -> set[str]:
    return {
        name
        for choice in model.choices
        if choice.required
        for name in choice.branches[number % len(choice.branches)]
    }


def _other_branches(model: Model, number: int) -> set[str]:
    return {
        name
        for choice in model.choices
        for place, branch in enumerate(choice.branches)
        if place != number % len(choice.branches)
        for name in branch
    }


def _value(field: Field, number: int) -> Any:
    if field.kind == "Attributes":
        return {} if number < 0 else {"plan": "gold & <b>", "{urn:x}y": "1\n2", "ünï": ""}
    if field.kind == "Elements":
        instances = (_instance(model_of(cls), number) for cls in itertools.cycle(field.types))
        return list(itertools.islice(instances, 3))
    if not field.is_list:
        return _item(field, number)
    return [_item(field, number + place) for place in range(2)]


def _item(field: Field, number: int) -> Any:
    if field.is_nested:
        return _instance(model_of(field.type), number)
    if issubclass(field.type, Enumeration):
        members = list(field.type)
        return members[number % len(members)]
    values = _VALUES[field.metadata["datatype"]]
    if "pattern" in field.metadata:
        matches = re.compile(field.metadata["pattern"]).fullmatch
        values = next(v for example, v in _PATTERNS.items() if all(map(matches, v)) and example)
    elif field.is_tokens and field.type is str:
        values = ["CHOCOLATE", "a@example.com"]
    return values[number % len(values)]
