"""Measurement of calls to misbehaving servers, as the table in the documentation."""

from __future__ import annotations

import argparse
import sys
import time
import tracemalloc
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cfclient import CallFireError, Client  # noqa: E402
from tests.support.bad_servers import CASES, DEADLINE, MOST, Case, serving  # noqa: E402


def measure(case: Case) -> tuple[str, float, float]:
    """Call a server and return the error, the time in seconds and the peak memory in MiB."""
    with serving(case) as endpoint:
        client = Client(
            login="a",
            password="b",  # noqa: S106 - not a real password
            endpoint=endpoint,
            timeout=(0.6, 0.6),
            deadline=DEADLINE,
            retries=0,
            max_response_bytes=MOST,
        )
        tracemalloc.start()
        started = time.monotonic()
        with client:
            try:
                client.contacts.get_contact(id=3)
                name = "none"
            except CallFireError as error:
                name = type(error).__name__
            elapsed = time.monotonic() - started
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return name, elapsed, peak / (1 << 20)


def main() -> int:
    """Print the table and return the exit status."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    measure(CASES[0])
    print("| server | error | seconds | MiB |\n| --- | --- | ---: | ---: |")
    for case in CASES:
        name, elapsed, peak = measure(case)
        print(f"| {case.name} | `{name}` | {elapsed:.2f} | {peak:.1f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
