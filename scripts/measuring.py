"""How the benchmarks measure."""

from __future__ import annotations

import time
from collections.abc import Callable

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
