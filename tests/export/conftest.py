"""Exports of the demo data."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cfclient import Client
from cfclient.export import Export
from tests.support.killing import ids as read_ids

SINCE, UNTIL = datetime(2014, 12, 1, tzinfo=UTC), datetime(2015, 4, 1, tzinfo=UTC)
# The calls of the demo data, in ten files or so.
CALLS: dict[str, Any] = {"since": SINCE, "until": UNTIL, "rows_per_part": 300}


def calls(client: Client, folder: Path | str, **options: Any) -> Export:
    """Return an export of all calls."""
    return Export(client, "calls", to=folder, **{**CALLS, **options})


def ids(folder: Path, form: str = "parquet") -> list[int]:
    """Return the ids of all rows of an export, sorted."""
    return read_ids(f"{folder}/*.{form}")


def expected(client: Client) -> list[int]:
    """Return the ids of all calls of the service, sorted."""
    return sorted(call.id for call in client.calls.iter_calls())
