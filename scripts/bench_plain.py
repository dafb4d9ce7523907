"""Measures plain data: instances to dictionaries and JSON, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict
from functools import partial
from time import process_time
from typing import Any, cast

from bench_decode import history, register_dates
from measuring import ITEMS, Row, best
from xsdata.formats.dataclass.parsers import JsonParser
from xsdata.formats.dataclass.serializers import JsonSerializer

from cfclient import from_dict, from_json, to_dict, to_json
from cfclient.types import ContactHistory

_RUNS = 5


def plain() -> Iterable[Row]:
    """Measure a history of calls and texts as plain data."""
    register_dates()
    items = history()
    data, text = to_dict(items), to_json(items)
    peer = cast("Any", JsonSerializer())
    its_text: str = peer.render(items)
    yield from _compared(
        "to_dict", partial(to_dict, items), {"dataclasses.asdict": partial(asdict, items)}
    )
    yield from _compared("from_dict", partial(from_dict, ContactHistory, data), {})
    yield from _compared(
        "to_json", partial(to_json, items), {"xsdata": partial(peer.render, items)}
    )
    yield from _compared(
        "from_json",
        partial(from_json, ContactHistory, text),
        {"xsdata": partial(JsonParser().from_string, its_text, ContactHistory)},
    )


def _compared(
    what: str, call: Callable[[], object], peers: dict[str, Callable[[], object]]
) -> Iterable[Row]:
    ours = best(call, _RUNS, process_time)
    yield f"{what} of {ITEMS} calls and texts", f"{ours:.1f} ms", "", None
    for name, peer in peers.items():
        taken = best(peer, _RUNS, process_time)
        yield f"  {name}", f"{taken:.1f} ms", f"{taken / ours:.1f} x slower", taken >= ours
