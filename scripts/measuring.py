"""How the benchmarks measure."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

ITEMS = 1000

# What was measured, the time, the ratio, and whether the target is met, if there is one.
Row = tuple[str, str, str, bool | None]


def best(call: Callable[[], object], runs: int) -> float:
    """Return the shortest time that a call took, in milliseconds."""
    times: list[float] = []
    for _ in range(runs):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return min(times) * 1000


@contextmanager
def serving(**options: object) -> Generator[str]:
    """Run a sandbox in a process of its own, and yield its endpoint.

    Args:
        **options: The options of `Sandbox`.
    """
    serve = f"from cfclient.sandbox import Sandbox\ns = Sandbox(**{options!r}).start()\n"
    serve += "print(s.endpoint, flush=True)\nimport sys; sys.stdin.read()"
    command = [sys.executable, "-c", serve]
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        yield server.stdout.readline().strip() if server.stdout else ""
        server.communicate()
