"""Arrow tables of calls, texts and whatever else the service lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from cfclient._extras import needs
from cfclient.errors import DecodeError, Problem, ValidationError
from cfclient.export._columns import Column, columns_of

with needs("export"):
    import pyarrow as pa

_BATCH = 1000

Classes = tuple[type[Any], ...]


class Layout:
    """The columns of one or several types."""

    def __init__(self, classes: Classes) -> None:
        """Derive the columns from the types.

        Args:
            classes: Generated dataclasses, or `str` alone.

        Raises:
            ValidationError: Something else.
        """
        try:
            self.columns: Sequence[Column] = columns_of(classes)
        except (AttributeError, TypeError) as error:
            raise ValidationError([Problem("type", f"{error}; pass one, such as Call")]) from error
        self.classes = classes
        self.schema = pa.schema([(column.name, column.type) for column in self.columns])

    def batch(self, items: Sequence[Any]) -> pa.RecordBatch:
        """Return items as rows.

        Args:
            items: Instances of the types.

        Raises:
            DecodeError: A number is beyond the range of its column.
        """
        return self._rows([_array(column, items) for column in self.columns])

    def widened(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return a batch of some of the types with the columns of all of them.

        Args:
            batch: Rows of a layout with fewer types; of the first one alone, or with their kinds.
        """
        count = batch.num_rows
        kinds = [self.classes[0].__name__] * count
        arrays: list[Any] = [
            batch.column(column.name)
            if column.name in batch.schema.names
            else column.build(kinds if column.source == "kind" else [None] * count)
            for column in self.columns
        ]
        return self._rows(arrays)

    def _rows(self, arrays: list[Any]) -> pa.RecordBatch:
        # The stubs leave the class of an array open.
        record_batch: Any = pa.RecordBatch
        rows: pa.RecordBatch = record_batch.from_arrays(arrays, schema=self.schema)
        return rows


def to_arrow(
    items: Iterable[Any],
    type: type[Any] | tuple[type[Any], ...] | None = None,  # noqa: A002 - its name in Arrow
) -> pa.Table:
    """Return items as an Arrow table with a column for each field of their type.

    Items are converted a thousand at a time, so an iterator of any length takes the memory of the
    table alone. Rows of several types, such as the calls and texts of a history, have the columns
    of all of them and one more, `kind`, with the name of the type.

    Args:
        items: Instances of generated types, such as those of `client.calls.iter_calls()`, or
            texts.
        type: Their type, or all of their types. Default: the types of the items; then a table of
            no items has no columns.

    Returns:
        The table; the guide "Export histories" describes the columns.

    Raises:
        ValidationError: There is an item of another type, or one that is not a generated type.
        DecodeError: A number is beyond the range of its column.
    """
    wanted = type if isinstance(type, tuple) else () if type is None else (type,)
    layout = Layout(wanted) if wanted else None
    batches: list[pa.RecordBatch] = []
    iterator = iter(items)
    while chunk := list(islice(iterator, _BATCH)):
        classes = _classes(chunk, layout.classes if layout else ())
        if layout is None or classes != layout.classes:
            if wanted:
                _refuse(classes, wanted)
            layout = Layout(classes)
            batches = [layout.widened(batch) for batch in batches]
        batches.append(layout.batch(chunk))
    return pa.Table.from_batches(batches, layout.schema if layout else pa.schema([]))


def _array(column: Column, items: Sequence[Any]) -> Any:
    try:
        return column.build(column.values(items))
    except (pa.ArrowInvalid, OverflowError) as error:
        raise DecodeError(f"a value does not fit the column {column.name}: {error}") from error


def _classes(items: Sequence[Any], known: Classes) -> Classes:
    """Return the known classes, and then those of items in the order of appearance."""
    return tuple(dict.fromkeys([*known, *(item.__class__ for item in items)]))


def _refuse(classes: Classes, wanted: Classes) -> None:
    others = ", ".join(cls.__name__ for cls in classes if cls not in wanted)
    names = " or ".join(cls.__name__ for cls in wanted)
    raise ValidationError([Problem("items", f"there are items of {others}; type says {names}")])
