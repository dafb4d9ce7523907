"""Measures what a row costs that is iterated over or exported, in small and in large listings."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from measuring import Row, serving

# The demo data of 60 days, of which half are calls.
SIZE = 400_000
# In hours: a thousand calls, 50,000 and 200,000; the last two keep all workers busy.
SHORT, MIDDLE, LONG = 7, 15 * 24, 60 * 24
GROWTH, MEMORY = 1.3, 1.3

PROGRAM = """
import sys, tempfile, time
from datetime import UTC, datetime, timedelta
from cfclient import Client
from cfclient.export import Export
from measuring import peak_memory

END = datetime(2015, 3, 2, 17, tzinfo=UTC)
what, hours, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
interval = {"since": END - timedelta(hours=hours), "until": END}
client = Client.from_env()

def rows():
    if what == "iterate":
        begin, end = interval.values()
        calls = client.calls.iter_calls(interval_begin=begin, interval_end=end)
        return sum(1 for _ in calls)
    with tempfile.TemporaryDirectory() as folder:
        return Export(client, "calls", to=folder, format=what, **interval).run().rows

if runs > 1:
    rows()  # compiles what is used, which is nothing beside 200,000 rows
begun = time.process_time()
count = sum(rows() for _ in range(runs))
taken = time.process_time() - begun
print(count // runs, taken / count, peak_memory())
"""


class Cost(NamedTuple):
    """What a run cost.

    Attributes:
        rows: The rows.
        each: The time per row in microseconds.
        memory: The peak memory of the process in MB.
    """

    rows: int
    each: float
    memory: float


def exporting() -> Iterable[Row]:
    """Compare listings of a thousand calls with listings of 200,000."""
    with serving(seed="demo", size=SIZE) as endpoint:
        for what in ("iterate", "parquet"):
            small, large = cost(endpoint, what, SHORT, 20), cost(endpoint, what, LONG, 1)
            middle = cost(endpoint, what, MIDDLE, 1)
            name = "iterate over" if what == "iterate" else f"export to {what}"
            growth, more = large.each / small.each, large.memory / middle.memory
            yield (
                f"{name} {large.rows} calls, each",
                f"{large.each:.0f} us",
                f"{growth:.2f} x as of {small.rows}",
                growth <= GROWTH,
            )
            yield (
                "  memory of the process",
                f"{large.memory:.0f} MB",
                f"{more:.2f} x as for {middle.rows}",
                more <= MEMORY,
            )


def cost(endpoint: str, what: str, hours: int, runs: int) -> Cost:
    """Measure a listing in a process of its own.

    Args:
        endpoint: The endpoint of the sandbox.
        what: `iterate`, or the format of an export.
        hours: The length of the interval.
        runs: The runs.
    """
    login = {"CALLFIRE_LOGIN": "sandbox", "CALLFIRE_PASSWORD": "sandbox"}
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PROGRAM, what, str(hours), str(runs)],
        check=True,
        cwd=Path(__file__).parent,
        env={**os.environ, **login, "CALLFIRE_ENDPOINT": endpoint},
        stdout=subprocess.PIPE,
        text=True,
    )
    rows, seconds, megabytes = done.stdout.split()
    return Cost(int(rows), float(seconds) * 1e6, float(megabytes))
