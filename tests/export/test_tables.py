"""Arrow tables, compared with the model and read by pandas and polars."""

from __future__ import annotations

import base64
import csv
import dataclasses
import io
import json
import math
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, cast

import polars as pl
import pyarrow.parquet as pq
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from cfclient import DecodeError, ValidationError
from cfclient._codec import model_of
from cfclient.export import to_arrow
from cfclient.export._columns import KIND
from cfclient.export._formats import WRITERS, Format
from cfclient.export._sources import sources
from cfclient.export._tables import Layout
from cfclient.sandbox import Sandbox
from cfclient.testing.strategies import instances
from cfclient.types import Call, Contact, Text
from cfschema.base import Enumeration
from tests.support.types import DATACLASSES, examples

every_type = pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)
# Their types leave much open.
parquet: Any = pq
polars: Any = pl
# The histories of contacts have the rows of a history.
LISTINGS = [name for name, source in sources().items() if source.classes != (str,)]
# The first number that no column holds.
BEYOND = 2**63
INFINITIES: dict[Any, str] = {math.inf: "INF", -math.inf: "-INF"}


def expected(value: Any) -> Any:
    """Return a value as Arrow gives it back."""
    if isinstance(value, Enumeration):
        return value.value
    if isinstance(value, datetime):
        try:
            return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
        except OverflowError:
            reject()
    if isinstance(value, (time, Decimal)):
        return value.isoformat() if isinstance(value, time) else str(value)
    if isinstance(value, dict):
        return list(cast("Any", value).items())
    if isinstance(value, list):
        return [expected(item) for item in cast("Any", value)]
    return row(value) if dataclasses.is_dataclass(value) else value


def row(item: object) -> dict[str, Any]:
    """Return an instance as Arrow gives its row back."""
    return {
        field.name: [mixed(each) for each in getattr(item, field.name)]
        if len(field.types) > 1
        else expected(getattr(item, field.name))
        for field in model_of(type(item)).fields
    }


def mixed(item: Call | Text) -> dict[str, Any]:
    """Return a call or text as Arrow gives it back where both can be."""
    names = {f.name: None for cls in (Call, Text) for f in dataclasses.fields(cls)}
    return {KIND: type(item).__name__, **names, **row(item)}


@every_type
def test_every_type(cls: type[Any]) -> None:
    """Every field of every type is a column, and no value changes, through Parquet neither."""
    items = [item for item in examples(cls) if str(10**30) not in repr(item)]
    rows = [row(item) for item in items]

    table = to_arrow(items, cls)
    file = io.BytesIO()
    parquet.write_table(table, file)

    assert [field.name for field in model_of(cls).fields] == table.schema.names
    assert rows == table.to_pylist()
    assert rows == parquet.read_table(io.BytesIO(file.getvalue())).to_pylist()
    assert KIND not in table.schema.names


@given(data=st.data())
def test_every_value(data: st.DataObject) -> None:
    """No value that the contract allows changes, in a table, in JSON lines or in CSV."""
    classes = sources()[data.draw(st.sampled_from(LISTINGS))].classes
    items = data.draw(st.lists(st.one_of(*map(instances, classes)), min_size=1, max_size=3))
    rows = [mixed(item) if len(classes) > 1 else row(item) for item in items]

    assert rows == to_arrow(items, classes).to_pylist()
    lines = [json.loads(line) for line in written("jsonl", items, classes).splitlines()]
    for item, line, found in zip(items, lines, rows, strict=True):
        assert list(found) == list(line)
        assert spelled(item) == {name: line[name] for name in spelled(item)}
    titles, *cells = csv.reader(io.StringIO(written("csv", items, classes).decode(), newline=""))
    assert [len(titles)] * len(items) == [len(each) for each in cells]
    assert [] == [cell for each in cells for cell in each if cell.startswith(("=", "+", "@"))]


def spelled(value: Any) -> Any:
    """Return a value as JSON lines spell it."""
    if dataclasses.is_dataclass(value):
        return {f.name: spelled(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, datetime):
        return f"{expected(value).replace(tzinfo=None).isoformat()}Z"
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, (Decimal, float)):
        return INFINITIES.get(value, str(value) if isinstance(value, Decimal) else value)
    return [spelled(item) for item in cast("Any", value)] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def actions(demo: Sandbox) -> list[Call | Text]:
    """The calls and texts of a few contacts."""
    with demo.client() as client:
        return [
            item
            for number in range(1, 60)
            for item in client.contacts.iter_contact_history(contact_id=number)
        ]


def test_pandas(actions: list[Call | Text]) -> None:
    """Pandas reads times with their zone, and enumerations as categories."""
    frame = cast("Any", to_arrow(actions)).to_pandas()

    assert [type(item).__name__ for item in actions] == list(frame["kind"])
    assert [item.created for item in actions] == list(frame["created"])
    assert "category" == str(frame["final_result"].dtype)
    assert "datetime64[us, UTC]" == str(frame["created"].dtype)


def test_polars(actions: list[Call | Text]) -> None:
    """Polars reads times with their zone, and the fields of structs."""
    frame = polars.from_arrow(to_arrow(actions))

    assert [item.created for item in actions] == frame["created"].to_list()
    numbers = frame["to_number"].struct.field("value").to_list()
    assert [item.to_number.value for item in actions] == numbers


def test_late_type(actions: list[Call | Text]) -> None:
    """A type that appears after thousands of items has its columns, and the others their kind."""
    calls = [item for item in actions if isinstance(item, Call)]
    texts = [item for item in actions if isinstance(item, Text)]
    items: list[Call | Text] = [*calls * (3000 // len(calls)), *texts, *calls]

    table = to_arrow(iter(items))

    assert [mixed(item) for item in items] == table.to_pylist()
    assert table.schema == to_arrow(items, (Call, Text)).schema


def test_type_is_kept(actions: list[Call | Text]) -> None:
    """With a type, no items have its columns, and others are refused by name."""
    assert to_arrow(actions[:1], type(actions[0])).schema == to_arrow([], type(actions[0])).schema
    assert 0 == to_arrow([]).num_columns
    with pytest.raises(ValidationError, match="there are items of Contact; type says Call or Text"):
        to_arrow([*actions, Contact()], (Call, Text))
    with pytest.raises(ValidationError, match="type: <class 'int'> is not a generated type"):
        to_arrow([1])


def test_texts() -> None:
    """Texts are a column of their own."""
    assert [{"value": "a"}, {"value": "="}] == to_arrow(["a", "="]).to_pylist()


def test_number_beyond(actions: list[Call | Text]) -> None:
    """A number that its column cannot hold is an error that says so."""
    actions = [dataclasses.replace(actions[0], id=BEYOND)]

    with pytest.raises(DecodeError, match="a value does not fit the column id"):
        to_arrow(actions)


def written(form: Format, items: list[Any], classes: tuple[type[Any], ...]) -> bytes:
    """Return a file with some rows."""
    file = io.BytesIO()
    writer = WRITERS[form](file, Layout(classes))
    writer.write(items)
    writer.close()
    return file.getvalue()
