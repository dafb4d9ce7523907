"""Calls."""

from __future__ import annotations

from cfclient.sandbox.engine.actions import matching, send
from cfclient.sandbox.engine.errors import bad_request, not_found
from cfclient.sandbox.engine.lifecycle import limit
from cfclient.sandbox.engine.phone_numbers import dialed
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import GET_CALL, QUERY_CALLS, SEND_CALL
from cfschema.types import Call, CallQueryResult, GetCall, QueryCalls, SendCall


@handles(SEND_CALL)
def send_call(store: Store, request: SendCall) -> int:
    """Call each number immediately."""
    config = request.voice_broadcast_config or request.ivr_broadcast_config
    if config is None:
        raise bad_request("SendCall needs a VoiceBroadcastConfig or an IvrBroadcastConfig")
    broadcast = send(store, request, config)
    limit(store, broadcast.id or 0, request.max_active)
    return broadcast.id or 0


@handles(QUERY_CALLS)
def query_calls(store: Store, request: QueryCalls) -> CallQueryResult:
    """List calls; a number that was never called is not found."""
    number = request.to_number
    if number is not None and not store.select(Call, "to_number", dialed(number)):
        raise not_found("number", number)
    calls, total = page(matching(store, Call, request), request)
    return CallQueryResult(total_results=total, call=calls)


@handles(GET_CALL)
def get_call(store: Store, request: GetCall) -> Call:
    """Return one call."""
    return store.get(Call, request.id)
