"""How calls and texts are found, and how sending them at once begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from cfclient.sandbox.engine.defaults import default_of
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.labels import put_label, require_label
from cfclient.sandbox.engine.lifecycle import start, type_of
from cfclient.sandbox.engine.sending import add_batch, require_sendable
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


def matching(store: Store, actions: Iterable[ActionT], query: ActionQuery) -> Iterator[ActionT]:
    """Yield the calls or texts that match every filter of a query, in order.

    Args:
        store: The state.
        actions: All of them.
        query: The filters.

    Raises:
        ServiceFaultError: The query is for a label that does not exist.
    """
    if query.label_name is not None:
        require_label(store, query.label_name)
    for action in actions:
        if (
            query.broadcast_id in (None, action.broadcast_id)
            and query.batch_id in (None, action.batch_id)
            and (not query.state or action.state in query.state)
            and (not query.result or action.final_result in query.result)
            and query.inbound in (None, action.inbound)
            and (query.interval_begin is None or action.created >= query.interval_begin)
            and (query.interval_end is None or action.created < query.interval_end)
            and same_number(query.from_number, action.from_number)
            and same_number(query.to_number, action.to_number.value)
            and (query.label_name is None or Label(name=query.label_name) in action.label)
        ):
            yield action


def same_number(wanted: str | None, number: str) -> bool:
    """Tell whether a number is the one wanted, if one is; a leading plus makes no difference."""
    return wanted is None or wanted.lstrip("+") == number.lstrip("+")


def send(
    store: Store,
    request: SendRequest,
    config: BroadcastConfig,
    broadcast: Broadcast | None = None,
) -> Broadcast:
    """Send a request's texts, or place its calls, at once.

    Args:
        store: The state.
        request: The recipients and what the broadcast is to be like.
        config: What is sent.
        broadcast: The broadcast that is to carry them; a new one if it is `None`.

    Returns:
        The broadcast that carries them.

    Raises:
        ServiceFaultError: The configuration cannot be used, or is not of the type asked for.
    """
    kind = type_of(config)
    if request.type not in (None, kind):
        raise bad_request(f"Type must be {kind} here, not {request.type}")
    require_sendable(store, config)
    carrier = broadcast or _new_broadcast(store, request, config)
    for name in request.label:
        put_label(store, name)
        carrier.label += [] if name in carrier.label else [name]
    add_batch(store, carrier, request.to_number, scrub=request.scrub_broadcast_duplicates)
    start(store, carrier)
    return carrier


def _new_broadcast(store: Store, request: SendRequest, config: BroadcastConfig) -> Broadcast:
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
