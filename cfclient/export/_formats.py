"""The formats of files: Parquet, CSV and JSON lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from typing import Any, Literal, Protocol

from cfclient._csv import neutralize
from cfclient._extras import needs
from cfclient.export._columns import Column, plain_row
from cfclient.export._tables import Layout

with needs("export"):
    import pyarrow as pa
    import pyarrow.parquet as pq

Format = Literal["parquet", "csv", "jsonl"]

# The rows of a row group of Parquet, which are in memory until it is written.
_GROUP = 10_000


class Writer(Protocol):
    """Writes the rows of a file."""

    def write(self, items: Sequence[Any]) -> None:
        """Write items as rows."""
        ...

    def close(self) -> None:
        """Write what the file ends with."""
        ...


class _ParquetWriter:
    def __init__(self, file: Any, layout: Layout) -> None:
        self._layout = layout
        self._batches: list[pa.RecordBatch] = []
        self._writer: Any = pq.ParquetWriter(file, layout.schema, compression="zstd")

    def write(self, items: Sequence[Any]) -> None:
        self._batches.append(self._layout.batch(items))
        if sum(batch.num_rows for batch in self._batches) >= _GROUP:
            self._flush()

    def close(self) -> None:
        try:
            if self._batches:
                self._flush()
            self._writer.close()
        finally:
            # It would try once more when it is collected, and complain.
            self._writer.is_open = False

    def _flush(self) -> None:
        self._writer.write_table(pa.Table.from_batches(self._batches, self._layout.schema))
        self._batches.clear()


class _JsonWriter:
    def __init__(self, file: Any, layout: Layout) -> None:
        self._file = file
        self._columns = layout.columns

    def write(self, items: Sequence[Any]) -> None:
        rows = (json.dumps(plain_row(self._columns, item), allow_nan=False) for item in items)
        self._file.write("".join(f"{row}\n" for row in rows).encode("ascii"))

    def close(self) -> None:
        pass


class _CsvWriter:
    def __init__(self, file: Any, layout: Layout) -> None:
        self._file = file
        self._columns = layout.columns
        self._write_rows([list(_names(self._columns, ""))])

    def write(self, items: Sequence[Any]) -> None:
        rows = (plain_row(self._columns, item) for item in items)
        self._write_rows([list(_cells(self._columns, row)) for row in rows])

    def close(self) -> None:
        pass

    def _write_rows(self, rows: Sequence[Sequence[str]]) -> None:
        # RFC 4180, as everywhere in this package.
        text = io.StringIO()
        csv.writer(text, lineterminator="\r\n").writerows(rows)
        self._file.write(text.getvalue().encode())


WRITERS: dict[Format, type[_ParquetWriter | _JsonWriter | _CsvWriter]] = {
    "parquet": _ParquetWriter,
    "csv": _CsvWriter,
    "jsonl": _JsonWriter,
}


def _names(columns: Sequence[Column], prefix: str) -> Iterator[str]:
    for column in columns:
        if column.fields:
            yield from _names(column.fields, f"{prefix}{column.name}.")
        else:
            yield f"{prefix}{column.name}"


def _cells(columns: Sequence[Column], row: dict[str, Any]) -> Iterator[str]:
    for column in columns:
        value = row.get(column.name)
        if column.fields:
            yield from _cells(column.fields, value or {})
        else:
            yield _cell(value)


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return neutralize(value)
    if isinstance(value, (list, dict, bool)):
        return json.dumps(value, separators=(",", ":"))
    return "" if value is None else str(value)
