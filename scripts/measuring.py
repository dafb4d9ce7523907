"""How the benchmarks measure."""

from __future__ import annotations

import time
from collections.abc import Callable

ITEMS = 1000

# What was measured, the time, the ratio, and whether the target is met, if there is one.
Row = tuple[str, str, str, bool | None]


def best(
    call: Callable[[], object], runs: int, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Return the shortest time that a call took, in milliseconds.

    Args:
        call: The call.
        runs: How often to make it.
        clock: The clock; that of the process leaves out what else the machine does.
    """
    times: list[float] = []
    for _ in range(runs):
        started = clock()
        call()
        times.append(clock() - started)
    return min(times) * 1000
