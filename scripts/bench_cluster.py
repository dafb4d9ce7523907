"""Compares an export by one worker, by threads, and by a Dask cluster of two processes."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import distributed
from measuring import serving
from rich import box
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from cfclient import Client
from cfclient.export import Export, Summary
from tests.support.dask import running

SIZE, LATENCY = 200_000, 0.05
SINCE, UNTIL = datetime(2014, 12, 1, tzinfo=UTC), datetime(2015, 4, 1, tzinfo=UTC)
THREADS, WORKERS = 8, 2


def main(arguments: list[str] | None = None) -> int:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=SIZE, help="the calls and texts of the sandbox")
    size = parser.parse_args(arguments).size
    table = Table("", "rows", "time", "rows/s", "own CPU time", box=box.SIMPLE_HEAD, pad_edge=False)
    with serving(seed="demo", size=size, latency=LATENCY) as endpoint:
        os.environ |= {
            "CALLFIRE_LOGIN": "sandbox",
            "CALLFIRE_PASSWORD": "sandbox",
            "CALLFIRE_ENDPOINT": endpoint,
        }
        add(table, "one worker", lambda to: export(to, 1).run())
        add(table, f"{THREADS} threads", lambda to: export(to, THREADS).run())
        connect: Any = distributed.Client
        share = THREADS // WORKERS
        with running(WORKERS, os.environ, share) as cluster, connect(cluster.address) as dask:
            dask.wait_for_workers(WORKERS)
            add(
                table,
                f"{WORKERS} Dask workers, a part each",
                lambda to: export(to, WORKERS).run_on(dask),
            )
            name = f"{WORKERS} Dask workers, {share} parts each"
            add(table, name, lambda to: export(to, THREADS).run_on(dask))
    Console(width=120, highlight=False).print(table)
    return 0


def export(to: str, workers: int) -> Export:
    """Return an export of all calls."""
    return Export(Client.from_env(), "calls", to=to, since=SINCE, until=UNTIL, workers=workers)


def add(table: Table, name: str, run: Callable[[str], Summary]) -> None:
    """Run an export, and add what it took to a table.

    Args:
        table: The table.
        name: The name of the row.
        run: Exports to a folder.
    """
    with tempfile.TemporaryDirectory() as folder:
        begun = time.process_time()
        done = run(folder)
        own = time.process_time() - begun
    rate = done.rows / done.elapsed
    table.add_row(name, str(done.rows), f"{done.elapsed:.1f} s", f"{rate:.0f}", f"{own:.1f} s")


if __name__ == "__main__":
    sys.exit(main())
