"""Whether the parts of a sandbox's state agree with each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cfclient.sandbox.engine.lifecycle import progress_of
from cfclient.sandbox.engine.phone_numbers import dialed
from cfclient.sandbox.engine.state import Labels, Members, Ordered, Waiting
from cfclient.sandbox.engine.store import Store
from cfclient.types import (
    ActionState,
    Broadcast,
    BroadcastStatus,
    Call,
    Contact,
    ContactList,
    DncList,
    DncNumber,
    Keyword,
    Label,
    NumberOrder,
    Text,
)

OPEN = (ActionState.READY, ActionState.SELECTED)


def contradictions(store: Store) -> list[str]:
    """Return where two parts of a state contradict each other."""
    return [*_lists(store), *_labels(store), *_forbidden(store), *_orders(store), *_actions(store)]


def _lists(store: Store) -> Iterator[str]:
    for each in store.all(ContactList):
        members = store.get(Members, each.id or 0).contact_ids
        if each.size != len(set(members)) or None in [store.find(Contact, k) for k in members]:
            yield f"{each} has the contacts {members}"


def _labels(store: Store) -> Iterator[str]:
    known = {label.name for label in store.all(Label)}
    used = [(str(each.id), each.label) for each in store.all(Broadcast)]
    used += [(str(each), each.names) for each in store.all(Labels)]
    for name, labels in used:
        if len(set(labels)) < len(labels) or not known.issuperset(labels):
            yield f"{name} has the labels {labels}"


def _forbidden(store: Store) -> Iterator[str]:
    entries = list(store.all(DncNumber))
    sizes = Counter(entry.dnc_list_id for entry in entries)
    yield from (
        f"{each} is not of its size" for each in store.all(DncList) if each.size != sizes[each.id]
    )
    for entry in entries:
        if entry.number != dialed(entry.number) or not (entry.call_dnc or entry.text_dnc):
            yield f"{entry} forbids nothing"


def _orders(store: Store) -> Iterator[str]:
    bought = [k.keyword.upper() for k in store.all(Keyword)]
    for each in store.all(Ordered):
        bought += [n.number for n in each.numbers] + [k.keyword.upper() for k in each.keywords]
    yield from (f"{name} was sold twice" for name, count in Counter(bought).items() if count > 1)
    for order in store.all(NumberOrder):
        for item in filter(None, (order.local_numbers, order.toll_free_numbers, order.keywords)):
            if not 0 < item.ordered <= 600 or len(item.fulfilled) > item.ordered:
                yield f"{order}"


def _actions(store: Store) -> Iterator[str]:
    for broadcast in store.all(Broadcast):
        actions = [
            a for cls in (Call, Text) for a in store.select(cls, "broadcast_id", broadcast.id)
        ]
        states = Counter(action.state for action in actions)
        progress = progress_of(store, broadcast.id)
        expected = states[ActionState.READY] + states[ActionState.SELECTED]
        if (expected, states[ActionState.SELECTED]) != (progress.open, progress.active):
            yield f"{progress} of {dict(states)}"
        planned = [event.key for event in store._agenda if event.kind in (Call, Text)]
        planned += [action.id for action in actions if store.find(Waiting, action.id)]
        is_running = broadcast.status == BroadcastStatus.RUNNING
        for action in actions:
            steps = planned.count(action.id)
            if steps > 1 or (is_running and action.state in OPEN and steps != 1):
                yield f"{action} has {steps} next steps"
