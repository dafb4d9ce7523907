"""Measures what an item costs the sandbox, in small and in large accounts."""

from __future__ import annotations

import time
import tracemalloc
from base64 import b64encode
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from bench_start import serving
from measuring import ITEMS, Row, best

from cfclient import to_xml
from cfclient._soap import write_request
from cfclient.operations import (
    GET_BROADCAST_STATS,
    GET_CONTACT,
    QUERY_CALLS,
    QUERY_TEXTS,
    SEND_TEXT,
)
from cfclient.sandbox.engine import Engine
from cfclient.sandbox.engine.seeds import seeded
from cfclient.sandbox.engine.store import EPOCH
from cfclient.sandbox.services import respond
from cfclient.types import (
    Call,
    CallQueryResult,
    GetBroadcastStats,
    GetContact,
    QueryCalls,
    QueryTexts,
    SendText,
    TextBroadcastConfig,
    ToNumber,
)

MANY, LARGE = 50_000, 400_000
GROWTH, PAGE, SEEDING = 1.5, 2.5, 10.0

Step = tuple[str, Callable[[], object], int]


def growing() -> Iterable[Row]:
    """Measure what an item costs in a small and in a large broadcast."""
    # In turns, so that whatever else the machine does falls on both.
    rounds = [(growth(ITEMS), growth(MANY)) for _ in range(4)]
    for what in rounds[0][0]:
        small, large = (min(each[what] for each in size) for size in zip(*rounds, strict=True))
        yield (
            f"{what}, each of {MANY}",
            f"{large * 1000:.0f} us",
            f"{large / small:.2f} x as of {ITEMS}",
            large / small <= GROWTH,
        )


def growth(size: int) -> dict[str, float]:
    """Return what each operation on a broadcast costs per item, in milliseconds."""
    engine = Engine(respond, "empty", None)
    found: dict[str, float] = {}
    for what, step, items in _steps(engine, size):
        # The time of this process alone: it is compared with itself a minute later.
        started = time.process_time()
        step()
        found[what] = (time.process_time() - started) * 1000 / items
    return found


def filling() -> Iterable[Row]:
    """Measure a large demo account, and a page in the middle of its calls."""
    tracemalloc.start()
    kept = seeded("demo", 10 * ITEMS)
    size = tracemalloc.get_traced_memory()[0] / (10 * ITEMS)
    tracemalloc.stop()
    yield "a call or text in memory", f"{size:.0f} bytes", "", None
    half = LARGE // 2
    make = partial(Engine, respond, "demo", None, size=half)
    taken = best(make, 1) / 1000
    yield f"a demo account of {half} calls and texts", f"{taken:.1f} s", "", taken <= SEEDING
    engine = Engine(respond, "demo", None, size=LARGE)
    del kept
    first = LARGE // 4
    query = partial(_ask, engine, QUERY_CALLS, QueryCalls(first_result=first, max_results=ITEMS))
    calls = list(engine.store.every(Call)[first : first + ITEMS])
    result = CallQueryResult(total_results=half, call=calls)
    rounds = [(best(query, 3), best(lambda: to_xml(result), 3)) for _ in range(5)]
    ours, alone = (min(taken) for taken in zip(*rounds, strict=True))
    yield (
        f"a page of {ITEMS} of {len(engine.store.every(Call))} calls",
        f"{ours:.1f} ms",
        f"{ours / alone:.2f} x its encoding",
        ours / alone <= PAGE,
    )


def answering() -> Iterable[Row]:
    """Measure calls between two processes, one after the other, and those of a constant server."""
    message = write_request(GET_CONTACT, GetContact(id=3))
    pair = b64encode(b"sandbox:sandbox").decode()
    headers = {**message.headers, "Authorization": f"Basic {pair}"}
    with serving("Sandbox") as sandbox, serving("Constant") as constant:

        def post(connection: HTTPConnection, path: str) -> None:
            connection.request("POST", path, message.content, headers)
            connection.getresponse().read()

        places = [urlsplit(endpoint) for endpoint in (sandbox, constant)]
        connections = [HTTPConnection(place.netloc) for place in places]
        posts = [
            partial(post, connection, f"{place.path}/{GET_CONTACT.path}")
            for connection, place in zip(connections, places, strict=True)
        ]
        # In turns, so that whatever else the machine does falls on both.
        rounds = [[best(partial(_times, each, 100), 1) / 100 for each in posts] for _ in range(20)]
        ours, bare = (min(taken) for taken in zip(*rounds, strict=True))
        for connection in connections:
            connection.close()
    yield (
        "GetContact of a sandbox in another process",
        f"{1000 / ours:.0f} / s",
        f"{bare / ours:.2f} of the same server with a constant",
        None,
    )


def _times(call: Callable[[], None], times: int) -> None:
    for _ in range(times):
        call()


def _steps(engine: Engine, size: int) -> Iterable[Step]:
    numbers = [f"1{200 + n // 100 % 700}555{100 + n % 100:04d}" for n in range(size)]
    message = SendText(
        to_number=[ToNumber(value=number) for number in numbers],
        text_broadcast_config=TextBroadcastConfig(message="Hi"),
        label=["spring"],
    )
    pages = partial(_page_through, engine, size)
    stats = GetBroadcastStats(id=1)
    yield "send", partial(_ask, engine, SEND_TEXT, message), size
    yield "run", partial(engine.advance, timedelta(minutes=5)), size
    yield "stats", partial(_ask, engine, GET_BROADCAST_STATS, stats), size
    yield "page through", pages, size
    yield "by label", partial(pages, label_name="spring"), size
    yield "by interval", partial(pages, interval_begin=EPOCH), size
    yield "by number", partial(_find, engine, numbers[:ITEMS]), ITEMS


def _page_through(engine: Engine, size: int, **filters: Any) -> None:
    for first in range(0, size, ITEMS):
        _ask(engine, QUERY_TEXTS, QueryTexts(first_result=first, max_results=ITEMS, **filters))


def _find(engine: Engine, numbers: list[str]) -> None:
    for number in numbers:
        _ask(engine, QUERY_TEXTS, QueryTexts(to_number=number))


def _ask(engine: Engine, operation: Any, request: object) -> None:
    answer = engine.respond(operation.path, write_request(operation, request).content)
    if answer.status != HTTPStatus.OK:
        raise ValueError(f"{operation.name} has the status {answer.status}")
