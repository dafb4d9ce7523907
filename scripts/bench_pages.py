"""Measures listings: page by page, with pages requested ahead, and in a loop with zeep."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

import requests
import zeep
from measuring import Row, best
from zeep.transports import Transport

from cfclient import Client

PAGES, PAGE, LATENCY, AHEAD = 50, 40, 0.1, 8
FASTER, OVERHEAD = 6.0, 1.05
_LOGIN = "sandbox"


def paging() -> Iterable[Row]:
    """Measure a listing of many pages, with and without the latency of a network."""
    with _sandbox(LATENCY) as endpoint:
        loops = _loops(endpoint)
        alone, ahead, peer = (best(loop, 2) for loop in loops)
    yield f"{PAGES} pages at {LATENCY * 1000:.0f} ms", f"{alone:.0f} ms", "", None
    yield f"  zeep, a loop over {PAGES} pages", f"{peer:.0f} ms", f"{peer / alone:.2f} x", None
    for name, taken in (("without", alone), ("zeep", peer)):
        ratio = taken / ahead
        yield (
            f"  prefetch={AHEAD}, and {name}",
            f"{ahead:.0f} ms",
            f"{ratio:.1f} x faster",
            ratio >= FASTER,
        )
    with _sandbox(0.0) as endpoint:
        loops = _loops(endpoint)[:2]
        # In turns, so that whatever else the machine does falls on both.
        rounds = [[best(loop, 1) for loop in loops] for _ in range(7)]
        alone, ahead = (min(taken) for taken in zip(*rounds, strict=True))
    yield f"{PAGES} pages without latency", f"{alone:.0f} ms", "", None
    ratio = ahead / alone
    yield f"  prefetch={AHEAD}", f"{ahead:.0f} ms", f"{ratio:.2f} x", ratio <= OVERHEAD


@contextmanager
def _sandbox(latency: float) -> Generator[str]:
    """Start a sandbox in a process of its own, and yield its endpoint."""
    serve = (
        "import sys; from cfclient.sandbox import Sandbox\n"
        f"sandbox = Sandbox(seed='demo', size={2 * PAGES * PAGE}, latency={latency}).start()\n"
        "print(sandbox.endpoint, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", serve], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        yield server.stdout.readline().strip() if server.stdout else ""
        server.communicate()


def _loops(endpoint: str) -> list[Callable[[], None]]:
    """Return loops over the pages: without and with pages ahead, and zeep's."""
    client = Client(login=_LOGIN, password=_LOGIN, endpoint=endpoint)
    limit = PAGES * PAGE

    def listing(prefetch: int) -> None:
        calls = client.calls.iter_calls(page_size=PAGE, limit=limit, prefetch=prefetch)
        _require(sum(1 for _ in calls))

    session = requests.Session()
    session.auth = (_LOGIN, _LOGIN)
    make_transport: Any = Transport
    make_client: Any = zeep.Client
    peer_client = make_client(
        f"{endpoint}/wsdl/callfire-service-http-soap12.wsdl",
        transport=make_transport(session=session),
    )
    port = peer_client.bind("CallFireApi", "CallServicePort")

    def peer() -> None:
        found = 0
        while found < limit:
            page = port.QueryCalls(MaxResults=PAGE, FirstResult=found)
            found += len(page.Call)
        _require(found)

    return [lambda: listing(0), lambda: listing(AHEAD), peer]


def _require(count: int) -> None:
    if count != PAGES * PAGE:
        raise ValueError(f"{count} calls instead of {PAGES * PAGE}")
