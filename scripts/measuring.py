"""How the benchmarks measure."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

ITEMS = 1000

_SERVE = """
import sys
from cfclient.sandbox import Sandbox
class Constant(Sandbox):
    first = None
    def _respond(self, request):
        request.get_data()
        self.first = self.first or super()._respond(request)
        return self.first
print({}(**{!r}).start().endpoint, flush=True)
sys.stdin.read()
"""

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


def peak_memory() -> float:
    """Return the most memory that this process has used, in MB.

    Of Linux, which says so of this process alone: `getrusage` begins with the peak of its parent.
    """
    lines = Path("/proc/self/status").read_text().splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith("VmHWM"))
    return int(kilobytes) / 1024


@contextmanager
def serving(server: str = "Sandbox", **options: object) -> Generator[str]:
    """Run a server in a process of its own, and yield its endpoint.

    Args:
        server: `Sandbox`, or `Constant` for the same server that sends its first response again.
        **options: The options of `Sandbox`.
    """
    command = [sys.executable, "-c", _SERVE.format(server, options)]
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process.stdout.readline().strip() if process.stdout else ""
        process.communicate()
