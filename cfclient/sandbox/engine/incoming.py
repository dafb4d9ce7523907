"""Incoming texts and calls, automatic replies, and the outbox."""

from __future__ import annotations

from datetime import timedelta
from operator import attrgetter

from cfclient.sandbox.engine.actions import send
from cfclient.sandbox.engine.clone import clone
from cfclient.sandbox.engine.contacts import contact_of
from cfclient.sandbox.engine.ivr import dialplan_of, follow, outcome_of, record_events, require_keys
from cfclient.sandbox.engine.outcomes import TEXT_PRICE, Outcome, final
from cfclient.sandbox.engine.phone_numbers import dialed
from cfclient.sandbox.engine.recordings import is_inbound_recorded, record
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    ActionState,
    AutoReply,
    Broadcast,
    Call,
    CallRecord,
    DncNumber,
    Number,
    Result,
    SendText,
    Text,
    TextBroadcastConfig,
    TextRecord,
    ToNumber,
)

STOP = "STOP"
TALKING = timedelta(seconds=20)

_CAPTURED = (ActionState.READY, ActionState.SELECTED, ActionState.FINISHED)


def outbox(store: Store) -> list[Call | Text]:
    """Return copies of the captured calls and texts, oldest first.

    A text has its message here from the start; in a query it is in the records, once it was sent.
    """
    every: list[Call | Text] = [*store.all(Call), *store.all(Text)]
    out = [clone(action) for action in every if not action.inbound and action.state in _CAPTURED]
    for action in out:
        broadcast = store.find(Broadcast, action.broadcast_id)
        config = broadcast.text_broadcast_config if broadcast else None
        if isinstance(action, Text) and config is not None:
            action.message = config.message
    return sorted(out, key=attrgetter("created"))


def receive_text(store: Store, from_number: str, to_number: str, message: str) -> Text:
    """Receive a text, send the automatic replies that match, and honor STOP.

    Args:
        store: The state.
        from_number: The sender: phone number or short code.
        to_number: The number or short code of the account.
        message: The message.
    """
    sender, own = from_number.lstrip("+"), to_number.lstrip("+")
    text_record = TextRecord(
        id=store.new_id(TextRecord),
        result=Result.RECEIVED,
        finish_time=store.now,
        billed_amount=TEXT_PRICE,
        message=message,
    )
    text = Text(
        id=store.new_id(Text),
        from_number=sender,
        to_number=ToNumber(value=own),
        state=ActionState.FINISHED,
        contact_id=0,
        inbound=True,
        created=store.now,
        modified=store.now,
        final_result=Result.RECEIVED,
        message=message,
        text_record=[text_record],
    )
    store.put(text, text.id)
    text.contact_id = contact_of(store, sender).id or 0
    store.require_valid()
    store.publish(text)
    if message.strip().upper() == STOP:
        number = dialed(sender)
        if store.find(DncNumber, number) is None:
            store.put(DncNumber(number=number), number)
        store.edit(DncNumber, number).text_dnc = True
    for reply in store.select(AutoReply, "number", own):
        if _matches(reply, message):
            config = TextBroadcastConfig(message=reply.message, from_number=own)
            request = SendText(
                to_number=[ToNumber(value=sender)],
                text_broadcast_config=config,
                broadcast_name=f"Auto reply {reply.id}",
            )
            send(store, request, config)
    return text


def receive_call(store: Store, from_number: str, to_number: str, keys: str = "") -> Call:
    """Receive a call, which is answered; it follows the dialplan of its number, if there is one.

    Args:
        store: The state.
        from_number: The caller: phone number.
        to_number: The number of the account.
        keys: The keys that the caller presses. Default: none.

    Raises:
        ServiceFaultError: The keys have a character that no telephone has.
    """
    require_keys(keys)
    sender, own = from_number.lstrip("+"), to_number.lstrip("+")
    call = Call(
        id=store.new_id(Call),
        from_number=sender,
        to_number=ToNumber(value=own),
        state=ActionState.FINISHED,
        contact_id=contact_of(store, sender).id or 0,
        inbound=True,
        created=store.now,
        modified=store.now,
        final_result=Result.LA,
        agent_call=False,
    )
    dialplan = dialplan_of(store, call)
    outcome = Outcome(Result.LA, talking=TALKING)
    if dialplan is not None:
        follow(store, call, dialplan, outcome, keys)
        outcome = outcome_of(store, call, outcome)
    number = store.find(Number, own)
    configuration = number.number_configuration if number else None
    inbound = configuration.inbound_call_configuration if configuration else None
    call.modified = store.now + outcome.duration
    call.final_result = final(outcome.result)
    call_record = CallRecord(
        id=store.new_id(CallRecord),
        result=outcome.result,
        originate_time=store.now,
        answer_time=store.now + outcome.ringing,
        finish_time=call.modified,
        duration=int(outcome.talking.total_seconds()),
        billed_amount=outcome.billed,
    )
    if is_inbound_recorded(inbound):
        record(store, call_record)
    call.call_record.append(call_record)
    store.put(call, call.id)
    record_events(store, call, call_record)
    store.require_valid()
    store.publish(call)
    return call


def _matches(reply: AutoReply, message: str) -> bool:
    said = message.strip().casefold()
    is_named = reply.keyword is None or said.startswith(reply.keyword.casefold())
    return is_named and reply.match.casefold() in said
