"""Texts and calls that come in, and what goes out because of them."""

from __future__ import annotations

import copy
from datetime import timedelta
from operator import attrgetter

from cfclient.sandbox.engine.actions import send
from cfclient.sandbox.engine.contacts import contact_of
from cfclient.sandbox.engine.outcomes import TEXT_PRICE, Outcome
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

_GOING_OUT = (ActionState.READY, ActionState.SELECTED, ActionState.FINISHED)


def outbox(store: Store) -> list[Call | Text]:
    """Return copies of the calls and texts that would have gone out, the oldest first.

    A text has its message here from the beginning; the service has it in its records, once it
    was sent.
    """
    every: list[Call | Text] = [*store.all(Call), *store.all(Text)]
    out = [
        copy.deepcopy(action)
        for action in every
        if not action.inbound and action.state in _GOING_OUT
    ]
    for action in out:
        broadcast = store.find(Broadcast, action.broadcast_id)
        config = broadcast.text_broadcast_config if broadcast else None
        if isinstance(action, Text) and config is not None:
            action.message = config.message
    return sorted(out, key=attrgetter("created"))


def receive_text(store: Store, from_number: str, to_number: str, message: str) -> Text:
    """Take in a text, answer it where an automatic reply matches, and obey STOP.

    Args:
        store: The state.
        from_number: Who sends it.
        to_number: The number or short code of the account.
        message: What it says.
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
        contact_id=contact_of(store, sender).id or 0,
        inbound=True,
        created=store.now,
        modified=store.now,
        final_result=Result.RECEIVED,
        message=message,
        text_record=[text_record],
    )
    store.put(text, text.id)
    store.publish(store, text)
    if message.strip().upper() == STOP:
        entry = store.find(DncNumber, sender) or store.put(DncNumber(number=sender), sender)
        entry.text_dnc = True
    for reply in store.all(AutoReply):
        if _answers(reply, own, message):
            config = TextBroadcastConfig(message=reply.message, from_number=own)
            request = SendText(
                to_number=[ToNumber(value=sender)],
                text_broadcast_config=config,
                broadcast_name=f"Auto reply {reply.id}",
            )
            send(store, request, config)
    return text


def receive_call(store: Store, from_number: str, to_number: str) -> Call:
    """Take in a call, which is answered, lasts a while, and is recorded where its number says so.

    Args:
        store: The state.
        from_number: Who calls.
        to_number: The number of the account.
    """
    sender = from_number.lstrip("+")
    outcome = Outcome(Result.LA, talking=TALKING)
    ended = store.now + outcome.duration
    call_record = CallRecord(
        id=store.new_id(CallRecord),
        result=outcome.result,
        originate_time=store.now,
        answer_time=store.now + outcome.ringing,
        finish_time=ended,
        duration=int(TALKING.total_seconds()),
        billed_amount=outcome.billed,
    )
    number = store.find(Number, to_number.lstrip("+"))
    configuration = number.number_configuration if number else None
    if configuration and is_inbound_recorded(configuration.inbound_call_configuration):
        record(store, call_record)
    call = Call(
        id=store.new_id(Call),
        from_number=sender,
        to_number=ToNumber(value=to_number.lstrip("+")),
        state=ActionState.FINISHED,
        contact_id=contact_of(store, sender).id or 0,
        inbound=True,
        created=store.now,
        modified=ended,
        final_result=outcome.result,
        agent_call=False,
        call_record=[call_record],
    )
    store.publish(store, store.put(call, call.id))
    return call


def _answers(reply: AutoReply, number: str, message: str) -> bool:
    said = message.strip().casefold()
    return (
        reply.number.lstrip("+") == number
        and (reply.keyword is None or said.startswith(reply.keyword.casefold()))
        and reply.match.casefold() in said
    )
