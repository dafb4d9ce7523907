"""A Dask scheduler and workers, each a process on this machine."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

SCHEDULER = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1"]
WORKER = [sys.executable, "-m", "distributed.cli.dask_worker", "--host", "127.0.0.1"]
PLAIN = ["--no-dashboard"]


@dataclass(frozen=True)
class Cluster:
    """A running cluster.

    Attributes:
        address: The address of the scheduler.
        workers: The processes of the workers.
    """

    address: str
    workers: list[subprocess.Popen[bytes]]


@contextmanager
def running(workers: int, environment: Mapping[str, str], threads: int = 1) -> Generator[Cluster]:
    """Run a scheduler and some workers.

    Args:
        workers: The number of workers.
        environment: The environment of the workers alone.
        threads: The threads of each worker.
    """
    scheduler = subprocess.Popen(  # noqa: S603 - Dask itself
        [*SCHEDULER, "--port", "0", *PLAIN], stderr=subprocess.PIPE, text=True
    )
    with ExitStack() as stack:
        stack.enter_context(ended(scheduler))
        lines = iter(scheduler.stderr or ())
        address = next(found[0] for line in lines if (found := re.search(r"tcp://[\d.:]+", line)))
        started = [
            subprocess.Popen(  # noqa: S603 - Dask itself
                [*WORKER, address, "--no-nanny", "--nthreads", str(threads), *PLAIN],
                env=dict(environment),
                stderr=subprocess.DEVNULL,
            )
            for _ in range(workers)
        ]
        for worker in started:
            stack.enter_context(ended(worker))
        yield Cluster(address, started)


@contextmanager
def ended(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> Generator[None]:
    """Kill a process at the end, and wait for it."""
    with process:
        try:
            yield
        finally:
            process.kill()
