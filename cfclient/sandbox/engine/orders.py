"""Orders of numbers and keywords, which take a moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from cfclient.sandbox.engine.leases import hold
from cfclient.sandbox.engine.state import Ordered
from cfclient.sandbox.engine.store import Store
from cfschema.types import NumberOrder, NumberOrderItem, OrderStatus

# A step of an order takes as long as a request, so the first poll finds it in progress.
_STEP = timedelta(seconds=1)


def place(store: Store, order: NumberOrder, ordered: Ordered) -> None:
    """Take an order, whose numbers and keywords are then no longer on sale."""
    store.put(order, order.id)
    store.put(ordered, order.id)
    store.plan(NumberOrder, order.id, store.now + _STEP)


def advance(store: Store, key: int) -> None:
    """Process a new order, or deliver an order in progress."""
    order = store.edit(NumberOrder, key)
    if order.status == OrderStatus.NEW:
        order.status = OrderStatus.PROCESSING
        store.plan(NumberOrder, key, store.now + _STEP)
        return
    ordered = store.get(Ordered, key)
    for number in ordered.numbers:
        hold(store, number)
    for keyword in ordered.keywords:
        hold(store, keyword)
    store.remove(Ordered, key)
    order.status = OrderStatus.FINISHED
    order.local_numbers = _fulfilled(order.local_numbers, ordered, toll_free=False)
    order.toll_free_numbers = _fulfilled(order.toll_free_numbers, ordered, toll_free=True)
    if order.keywords is not None:
        words = [keyword.keyword for keyword in ordered.keywords]
        order.keywords = replace(order.keywords, fulfilled=words)


def _fulfilled(
    item: NumberOrderItem | None, ordered: Ordered, *, toll_free: bool
) -> NumberOrderItem | None:
    names = [n.number for n in ordered.numbers if bool(n.toll_free) == toll_free]
    return None if item is None else replace(item, fulfilled=names)
