"""What happens as the simulated time passes."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from cfclient.sandbox.engine import sounds
from cfclient.sandbox.engine.leases import end_lease
from cfclient.sandbox.engine.lifecycle import give_up, step, turn
from cfclient.sandbox.engine.orders import advance
from cfclient.sandbox.engine.store import Event, Store
from cfschema.types import BroadcastSchedule, Call, Keyword, Number, NumberOrder, SoundMeta, Text

log: logging.Logger = logging.getLogger("cfclient.sandbox")

# The simulated time that each request takes.
TICK = timedelta(seconds=1)


def run(store: Store, until: datetime) -> None:
    """Process all events that are due, in order, and advance the time.

    An event that fails changes nothing, or else the time could never pass it; its call or text
    ends with an internal error.

    Args:
        store: The state.
        until: The new time.
    """
    point = store.savepoint()
    try:
        _run(store, until)
        store.require_valid()
    except MemoryError:
        # That of a moment; a restart would not fail.
        raise
    except Exception:  # noqa: BLE001 - whatever it is, the second run finds and logs it
        store.rollback(point)
        _run(store, until, is_careful=True)


def _run(store: Store, until: datetime, *, is_careful: bool = False) -> None:
    while (event := store.next_event(until)) is not None:
        store.now = max(store.now, event.due)
        if is_careful:
            _try(store, event)
        else:
            _process(store, event)
    store.now = until


def _try(store: Store, event: Event) -> None:
    point = store.savepoint()
    try:
        _process(store, event)
        store.require_valid()
    except MemoryError:
        raise
    except Exception:
        log.exception("%s %s failed", event.kind.__name__, event.key)
        store.rollback(point)
        item: object = store.find(event.kind, event.key)
        if isinstance(item, (Call, Text)):
            give_up(store, item)


def _process(store: Store, event: Event) -> None:
    item: object = store.find(event.kind, event.key)
    if isinstance(item, NumberOrder):
        advance(store, item.id)
    elif isinstance(item, BroadcastSchedule):
        turn(store, item)
    elif isinstance(item, (Number, Keyword)):
        end_lease(store, item)
    elif isinstance(item, SoundMeta):
        sounds.end_recording(store, item)
    elif isinstance(item, (Call, Text)):
        step(store, item)
