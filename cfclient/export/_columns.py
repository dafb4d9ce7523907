"""The columns of a generated type: their Arrow types, and how values become arrays and JSON.

A column is built from all values of a field at once, so that no row becomes a dict on the way.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from cfclient._codec import Field, model_of
from cfclient._extras import needs
from cfschema.base import Enumeration

with needs("export"):
    import pyarrow as pa

# The column that says which of several types a row has.
KIND = "kind"

# Its stubs leave the class of an array open.
_array: Any = pa.array
_StructArray: Any = pa.StructArray
_ListArray: Any = pa.ListArray

Values = Sequence[Any]
Build = Callable[[Values], Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column, or a field of one.

    Attributes:
        name: Its name.
        type: Its Arrow type.
        build: Makes an array of values.
        plain: Makes what JSON can hold of a value that is not `None`.
        fields: The fields of a struct, in order.
        source: What it holds: the field of its name, the name of the item's class, or the item.
    """

    name: str
    type: pa.DataType
    build: Build
    plain: Callable[[Any], Any]
    fields: tuple[Column, ...] = ()
    source: Literal["field", "kind", "item"] = "field"

    def values(self, items: Values) -> Values:
        """Return the values of items; `None` for no item, or for one that has no such field.

        Args:
            items: Instances of generated types, of which some may be `None`.
        """
        if self.source == "field":
            name = self.name
            return [getattr(item, name, None) for item in items]
        if self.source == "item":
            return items
        return [None if item is None else type(item).__name__ for item in items]


@cache
def columns_of(classes: tuple[type[Any], ...]) -> tuple[Column, ...]:
    """Return the columns of a type; of several, the kind and the columns of all of them.

    Args:
        classes: Generated dataclasses, or `str` alone.
    """
    if classes == (str,):
        return (replace(_scalar("value", "string"), source="item"),)
    found: dict[str, Column] = {}
    if len(classes) > 1:
        found[KIND] = Column(KIND, _DICTIONARY, _dictionary, str, source="kind")
    for cls in classes:
        for field in model_of(cls).fields:
            found.setdefault(field.name, _column(field))
    return tuple(found.values())


def plain_row(columns: Sequence[Column], item: Any) -> dict[str, Any]:
    """Return a row as JSON can hold it, with every column.

    Args:
        columns: The columns.
        item: An instance of one of their classes.
    """
    row: dict[str, Any] = {}
    for column in columns:
        (value,) = column.values([item])
        row[column.name] = None if value is None else column.plain(value)
    return row


def _column(field: Field) -> Column:
    if field.kind == "Attributes":
        type_ = pa.map_(pa.string(), pa.string())
        return Column(field.name, type_, lambda values: _map(values, type_), dict)
    single = _single(field)
    return _repeated(single) if field.is_list else single


def _single(field: Field) -> Column:
    if field.is_nested:
        return _struct(field.name, columns_of(field.types))
    if issubclass(field.type, Enumeration):
        return Column(field.name, _DICTIONARY, _dictionary, str)
    return _scalar(field.name, field.metadata["datatype"])


def _scalar(name: str, datatype: str) -> Column:
    type_ = _TYPES[datatype]

    def build(values: Values) -> Any:
        return _array(_texts(values) if datatype in _AS_TEXT else values, type_)

    return Column(name, type_, build, _PLAIN.get(datatype, _itself))


def _struct(name: str, columns: tuple[Column, ...]) -> Column:
    fields = [pa.field(column.name, column.type) for column in columns]

    def build(values: Values) -> Any:
        arrays = [column.build(column.values(values)) for column in columns]
        absent = pa.array([value is None for value in values], pa.bool_())
        return _StructArray.from_arrays(arrays, fields=fields, mask=absent)

    type_ = pa.struct(fields)
    return Column(name, type_, build, lambda value: plain_row(columns, value), columns)


def _repeated(single: Column) -> Column:
    type_ = pa.list_(single.type)

    def build(values: Values) -> Any:
        offsets, items = [0], list[Any]()
        for value in values:
            items.extend(value or ())
            offsets.append(len(items))
        absent = pa.array([value is None for value in values], pa.bool_())
        places = pa.array(offsets, pa.int32())
        return _ListArray.from_arrays(places, single.build(items), type=type_, mask=absent)

    return Column(single.name, type_, build, lambda value: list(map(single.plain, value)))


def _map(values: Values, type_: Any) -> Any:
    pairs = [None if value is None else list(value.items()) for value in values]
    return _array(pairs, type_)


def _dictionary(values: Values) -> Any:
    texts: Any = _array(values, pa.string())
    return texts.dictionary_encode()


def _texts(values: Values) -> list[str | None]:
    return [None if value is None else _text(value) for value in values]


def _text(value: time | Decimal) -> str:
    return value.isoformat() if isinstance(value, time) else str(value)


def _itself(value: Any) -> Any:
    return value


def _plain_moment(value: datetime) -> str:
    # What has no zone is in UTC, as in Arrow's own conversion.
    try:
        moment = value.astimezone(UTC) if value.tzinfo else value
    except OverflowError:
        # At the ends of the calendar, UTC may have no date.
        return value.isoformat()
    return f"{moment.replace(tzinfo=None).isoformat()}Z"


def _plain_float(value: float) -> Any:
    # JSON has no words for these; XML Schema has (1.1 part 2, section 3.3.4).
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"


def _plain_bytes(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


_DICTIONARY = pa.dictionary(pa.int32(), pa.string())
# A time may have a zone, and a decimal any number of digits, for which Arrow has no types.
_AS_TEXT = {"time", "decimal"}
_TYPES: dict[str, Any] = {
    "string": pa.string(),
    "anyURI": pa.string(),
    "time": pa.string(),
    "decimal": pa.string(),
    "boolean": pa.bool_(),
    "int": pa.int32(),
    "long": pa.int64(),
    "integer": pa.int64(),
    "float": pa.float64(),
    "double": pa.float64(),
    "dateTime": pa.timestamp("us", tz="UTC"),
    "date": pa.date32(),
    "base64Binary": pa.binary(),
}
_PLAIN: dict[str, Callable[[Any], Any]] = {
    "time": _text,
    "decimal": _text,
    "float": _plain_float,
    "double": _plain_float,
    "dateTime": _plain_moment,
    "date": date.isoformat,
    "base64Binary": _plain_bytes,
}
