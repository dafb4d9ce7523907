"""Calls."""

from __future__ import annotations

from datetime import timedelta

from cfclient.sandbox._actions import (
    matching,
    recipients,
    require_known,
    require_type,
    require_window,
    same_number,
)
from cfclient.sandbox._dispatch import handles
from cfclient.sandbox._paging import page
from cfclient.sandbox._refusal import bad_request, not_found
from cfclient.sandbox._store import Store
from cfschema.data import (
    ActionState,
    BroadcastType,
    Call,
    CallRecord,
    IvrBroadcastConfig,
    Label,
    Result,
    VoiceBroadcastConfig,
)
from cfschema.operations import GET_CALL, QUERY_CALLS, SEND_CALL
from cfschema.service import CallQueryResult, GetCall, QueryCalls, SendCall

CALLER_ID = "12135550100"
PRICE = 1.0
RINGING = timedelta(seconds=4)
TALKING = timedelta(seconds=26)


@handles(SEND_CALL)
def send_call(store: Store, request: SendCall) -> int:
    """Call each number at once; a person answers every call."""
    config = _require_config(request)
    broadcast_id = store.new_id("Broadcast")
    for number, contact_id, state in recipients(store, request):
        now = store.tick()
        answered = state == ActionState.FINISHED
        call = Call(
            id=store.new_id("Call"),
            from_number=config.from_number or CALLER_ID,
            to_number=number,
            state=state,
            broadcast_id=broadcast_id,
            contact_id=contact_id,
            inbound=False,
            created=now,
            modified=now,
            final_result=Result.LA if answered else None,
            label=[Label(name=name) for name in request.label],
            agent_call=False,
        )
        if answered:
            call.modified = now + RINGING + TALKING
            call.call_record = [
                CallRecord(
                    id=store.new_id("CallRecord"),
                    result=Result.LA,
                    originate_time=now,
                    answer_time=now + RINGING,
                    finish_time=now + RINGING + TALKING,
                    duration=int(TALKING.total_seconds()),
                    billed_amount=PRICE,
                )
            ]
        store.put(call)
    return broadcast_id


@handles(QUERY_CALLS)
def query_calls(store: Store, request: QueryCalls) -> CallQueryResult:
    """List calls."""
    require_known(store.all(Call), request)
    number = request.to_number
    if number is not None and not any(
        same_number(number, c.to_number.value) for c in store.all(Call)
    ):
        raise not_found("number", number)
    calls, total = page(matching(store.all(Call), request), request)
    return CallQueryResult(total_results=total, call=calls)


def _require_config(request: SendCall) -> VoiceBroadcastConfig | IvrBroadcastConfig:
    config = request.voice_broadcast_config or request.ivr_broadcast_config
    if config is None:
        raise bad_request("SendCall needs a VoiceBroadcastConfig or an IvrBroadcastConfig")
    if isinstance(config, IvrBroadcastConfig):
        require_type(request, BroadcastType.IVR)
        if not config.dialplan_xml:
            raise bad_request("IvrBroadcastConfig needs a DialplanXml")
    else:
        require_type(request, BroadcastType.VOICE)
    require_window(config)
    return config


@handles(GET_CALL)
def get_call(store: Store, request: GetCall) -> Call:
    """Return one call."""
    return store.get(Call, request.id)
