"""Queries for calls and texts, and immediate sends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from cfclient.sandbox.engine.defaults import default_of
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.intervals import is_within
from cfclient.sandbox.engine.labels import put_labels, require_label
from cfclient.sandbox.engine.lifecycle import start, type_of
from cfclient.sandbox.engine.phone_numbers import dialed, same_number
from cfclient.sandbox.engine.selection import Selection
from cfclient.sandbox.engine.sending import add_batch, complete, require_sendable
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    ActionQuery,
    Broadcast,
    BroadcastConfig,
    BroadcastStatus,
    Call,
    IvrBroadcastConfig,
    Label,
    SendRequest,
    Text,
    TextBroadcastConfig,
    VoiceBroadcastConfig,
)

ActionT = TypeVar("ActionT", Call, Text)


def matching(store: Store, kind: type[ActionT], query: ActionQuery) -> Sequence[ActionT]:
    """Return the calls or texts that match every filter of a query, in order.

    Args:
        store: The state.
        kind: `Call` or `Text`.
        query: The filters; an empty label is none.

    Raises:
        ServiceFaultError: The label of the query does not exist.
    """
    if query.label_name:
        require_label(store, query.label_name)
    chosen, is_exact = _narrow(store, kind, query)
    return chosen if is_exact else [action for action in chosen if _matches(action, query)]


def _narrow(
    store: Store, kind: type[ActionT], query: ActionQuery
) -> tuple[Selection[ActionT], bool]:
    """Return the fewest actions that an index finds, and whether each matches the query."""
    given = {
        "broadcast_id": query.broadcast_id,
        "batch_id": query.batch_id,
        "from_number": query.from_number and dialed(query.from_number),
        "to_number": query.to_number and dialed(query.to_number),
        "label": query.label_name or None,
    }
    wanted = {name: value for name, value in given.items() if value is not None}
    begin, end = query.interval_begin, query.interval_end
    is_timed = begin is not None or end is not None
    others = bool(query.state or query.result or query.inbound is not None)
    is_exact = len(wanted) + is_timed + others <= 1 and not others
    indexes = store.indexes(kind)
    fewest = min(wanted, key=lambda name: indexes.count(name, wanted[name]), default=None)
    if is_timed:
        places = indexes.between(begin, end)
        if fewest is None or len(places) < indexes.count(fewest, wanted[fewest]):
            return store.pick(kind, indexes.created(places)), is_exact
    if fewest is None:
        return store.every(kind), is_exact
    return store.select(kind, fewest, wanted[fewest]), is_exact


def _matches(action: Call | Text, query: ActionQuery) -> bool:
    return (
        query.broadcast_id in (None, action.broadcast_id)
        and query.batch_id in (None, action.batch_id)
        and (not query.state or action.state in query.state)
        and (not query.result or action.final_result in query.result)
        and query.inbound in (None, action.inbound)
        and is_within(action.created, query.interval_begin, query.interval_end)
        and same_number(query.from_number, action.from_number)
        and same_number(query.to_number, action.to_number.value)
        and (not query.label_name or Label(name=query.label_name) in action.label)
    )


def send(
    store: Store,
    request: SendRequest,
    config: BroadcastConfig,
    broadcast: Broadcast | None = None,
) -> Broadcast:
    """Send the texts of a request, or place its calls, immediately.

    Args:
        store: The state.
        request: The recipients and the settings of the broadcast.
        config: The configuration of the broadcast.
        broadcast: The broadcast to add them to. Default: a new one.

    Returns:
        The broadcast that they were added to.

    Raises:
        ServiceFaultError: The configuration cannot be used, or is not of the requested type.
    """
    kind = type_of(config)
    if request.type not in (None, kind):
        raise bad_request(f"Type must be {kind} here, not {request.type}")
    require_sendable(store, config)
    complete(config)
    chosen = broadcast or _new_broadcast(store, request, config)
    carrier = store.edit(Broadcast, chosen.id or 0)
    carrier.label = put_labels(store, [*carrier.label, *request.label])
    add_batch(store, carrier, request.to_number, scrub=request.scrub_broadcast_duplicates)
    start(store, carrier)
    return carrier


def _new_broadcast(store: Store, request: SendRequest, config: BroadcastConfig) -> Broadcast:
    config.created = store.now
    config.id = store.new_id(BroadcastConfig)
    broadcast = Broadcast(
        id=store.new_id(Broadcast),
        name=request.broadcast_name or default_of(SendRequest, "broadcast_name"),
        status=BroadcastStatus.STOPPED,
        last_modified=store.now,
        type=type_of(config),
    )
    if isinstance(config, TextBroadcastConfig):
        broadcast.text_broadcast_config = config
    elif isinstance(config, VoiceBroadcastConfig):
        broadcast.voice_broadcast_config = config
    elif isinstance(config, IvrBroadcastConfig):
        broadcast.ivr_broadcast_config = config
    return store.put(broadcast, broadcast.id or 0)
