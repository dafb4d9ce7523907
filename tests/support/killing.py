"""Exports in processes of their own, which are killed at random."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import duckdb

from cfclient.export._manifest import NAME
from cfclient.sandbox import Sandbox
from tests.support.command import settings

PROGRAM = """
import sys
from datetime import UTC, datetime
from cfclient import Client
from cfclient.export import Export
since, until = datetime(2014, 12, 1, tzinfo=UTC), datetime(2015, 4, 1, tzinfo=UTC)
export = Export(
    Client.from_env(), "calls", since=since, until=until, to=sys.argv[1],
    rows_per_part=int(sys.argv[2]), workers=int(sys.argv[3]),
)
summary = export.run()
print(summary.rows, summary.parts, summary.new_parts)
"""
# The longest life of a process after its first files, in seconds.
LIFE = 0.3


def started(
    sandbox: Sandbox, folder: Path, rows_per_part: int, workers: int
) -> subprocess.Popen[str]:
    """Start an export of all calls."""
    return subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PROGRAM, str(folder), str(rows_per_part), str(workers)],
        env=settings(sandbox),
        stdout=subprocess.PIPE,
        text=True,
    )


def kill(process: subprocess.Popen[str], folder: Path, dice: random.Random) -> bool:
    """Kill an export after it has made progress, and return whether it had not ended before."""
    before = rows_of(folder)
    with process:
        while process.poll() is None and rows_of(folder) <= before:
            time.sleep(0.01)
        time.sleep(dice.uniform(0, LIFE))
        process.kill()
        process.communicate()
    return process.returncode != 0


def rows_of(folder: Path) -> int:
    """Return the rows that the manifest of an export counts."""
    try:
        rows: int = json.loads((folder / NAME).read_bytes())["rows"]
    except FileNotFoundError:
        return 0
    return rows


def finish(process: subprocess.Popen[str]) -> tuple[int, int, int]:
    """Return the rows, the files and the new files of an export that ends by itself."""
    with process:
        output, _ = process.communicate(timeout=60)
    rows, parts, new_parts = map(int, output.split())
    return rows, parts, new_parts


def ids(pattern: str) -> list[int]:
    """Return the ids of all rows of some files, sorted, as DuckDB reads them."""
    with duckdb.connect() as database:
        found = database.execute(f"select id from '{pattern}' order by id").fetchall()  # noqa: S608
    return [key for (key,) in found]
