"""Calls that follow a dialplan."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from cfclient.dialplan import Event, EventKind, Leg, Line, run
from cfclient.dialplan.keypad import Keypad
from cfclient.sandbox.engine import outcomes
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.outcomes import CALL_PRICE_PER_MINUTE, TEXT_PRICE, Outcome
from cfclient.sandbox.engine.phone_numbers import dialed, is_digits
from cfclient.sandbox.engine.recordings import add_recording
from cfclient.sandbox.engine.state import Callee, Trace
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    ActionRecord,
    ActionState,
    Broadcast,
    Call,
    CallRecord,
    Contact,
    DncNumber,
    Number,
    Result,
    SoundMeta,
    Text,
    TextRecord,
    ToNumber,
)

# A dialplan runs where somebody answers; the others of these results stay what they are.
_ANSWERED = (Result.LA, Result.AM, Result.XFER, Result.DNC)
_FIELDS = {
    "first_name": "firstName",
    "last_name": "lastName",
    "zipcode": "zipcode",
    "home_phone": "homePhone",
    "work_phone": "workPhone",
    "mobile_phone": "mobilePhone",
}
_MINUTE = 60
# When a call is transferred that does not follow a dialplan, in seconds after the answer.
_BEFORE_TRANSFER = 5
# The digits of the largest id (XML Schema part 2, section 3.3.13, long).
_LONGEST_ID = 19
# The length of a sound that the sandbox does not have, in seconds.
_SOUND = 5.0


def set_callee(store: Store, number: str, keys: str) -> Callee:
    """Set the keys that the person at a number presses, and return the person.

    Args:
        store: The state.
        number: The number.
        keys: The keys, as in `cfclient.dialplan.run`.

    Raises:
        ServiceFaultError: The keys have another character.
    """
    require_keys(keys)
    digits = dialed(number)
    return store.put(Callee(digits, keys), digits)


def require_keys(keys: str) -> None:
    """Refuse keys that no telephone has.

    Raises:
        ServiceFaultError: There is another character.
    """
    try:
        Keypad(keys)
    except ValueError as error:
        raise bad_request(str(error)) from error


def follow(
    store: Store, call: Call, dialplan: str, outcome: Outcome, keys: str | None = None
) -> None:
    """Run the dialplan of a call that is answered, and keep what happens.

    Args:
        store: The state.
        call: The call.
        dialplan: The dialplan.
        outcome: The outcome of the attempt.
        keys: The keys that are pressed. Default: those of the callee.
    """
    if outcome.result not in _ANSWERED or not outcome.talking:
        store.remove(Trace, call.id)
        return
    callee = store.find(Callee, dialed(call.to_number.value))
    pressed = (callee.keys if callee else "") if keys is None else keys
    line = _line(store, call, outcome)
    store.put(Trace(run(dialplan, keys=pressed, line=line)), call.id)


def dialplan_of(store: Store, call: Call) -> str | None:
    """Return the dialplan that a call follows; `None` if there is none.

    Args:
        store: The state.
        call: The call.
    """
    if not call.inbound:
        broadcast = store.find(Broadcast, call.broadcast_id)
        outbound = broadcast.ivr_broadcast_config if broadcast else None
        return outbound.dialplan_xml if outbound else None
    own = call.to_number.value
    number = store.find(Number, own) or store.find(Number, dialed(own))
    configuration = number.number_configuration if number else None
    inbound = configuration.inbound_call_configuration if configuration else None
    menu = inbound.ivr_inbound_config if inbound else None
    return menu.dialplan_xml if menu else None


def outcome_of(store: Store, call: Call, outcome: Outcome) -> Outcome:
    """Return the outcome of a call, as long as its dialplan took.

    Args:
        store: The state.
        call: The call.
        outcome: The outcome that its number has.
    """
    trace = store.find(Trace, call.id)
    if trace is None:
        return outcome
    talked = max(1.0, trace.events[-1].at)
    is_transferred = any(_is_answered(event) for event in trace.events)
    result = Result.XFER if outcome.result == Result.LA and is_transferred else outcome.result
    return replace(outcome, result=result, talking=timedelta(seconds=round(talked)))


def record_events(store: Store, call: Call, record: CallRecord) -> None:
    """Add what happened in a call to its records, to the texts and to the do-not-contact list.

    Args:
        store: The state.
        call: The call, which gets a record for each leg of a transfer, before that of the attempt.
        record: The record of the attempt, which is the last one of the call.
    """
    trace = store.find(Trace, call.id)
    answered = record.answer_time
    if answered is None:
        return
    events = trace.events if trace else []
    legs: list[CallRecord] = []
    for event in events:
        # The times of the service are whole seconds.
        moment = answered + timedelta(seconds=round(event.at))
        if event.kind == EventKind.STASHED:
            response = ActionRecord.QuestionResponse(question=event.name, response=event.text)
            record.question_response.append(response)
        elif event.kind == EventKind.RECORDED:
            add_recording(store, record, event.name, moment, round(event.seconds))
        elif event.kind == EventKind.TRANSFERRED:
            result = Result.XFER_LEG if _is_answered(event) else Result(event.text)
            legs.append(_leg_record(store, result, moment, event.seconds))
        elif event.kind == EventKind.TEXTED:
            _send(store, call, event, moment)
        elif event.kind == EventKind.BLOCKED and is_digits(number := dialed(event.name)):
            if store.find(DncNumber, number) is None:
                store.put(DncNumber(number=number), number)
            store.edit(DncNumber, number).call_dnc = True
    if record.result == Result.XFER and all(leg.result != Result.XFER_LEG for leg in legs):
        moment = answered + timedelta(seconds=_BEFORE_TRANSFER)
        seconds = max(0, record.duration - _BEFORE_TRANSFER)
        legs.append(_leg_record(store, Result.XFER_LEG, moment, seconds))
    # The legs of a transfer come first.
    call.call_record[-1:-1] = legs


def _line(store: Store, call: Call, outcome: Outcome) -> Line:
    contact = store.find(Contact, call.contact_id)
    named = {name: getattr(contact, field, None) for field, name in _FIELDS.items()}
    fields = {name: value for name, value in named.items() if value}
    fields |= contact.any_attributes if contact else {}
    return Line(
        caller=call.from_number,
        called=call.to_number.value,
        call_id=call.id,
        is_inbound=bool(call.inbound),
        answered_by="machine" if outcome.result == Result.AM else "live",
        started=store.now + outcome.ringing,
        contact={**fields, **call.to_number.any_attributes},
        dial=_dial,
        seconds_of=partial(_seconds_of, store),
        request=store.request,
    )


def _seconds_of(store: Store, kind: str, content: str) -> float:
    is_id = is_digits(content) and len(content) <= _LONGEST_ID
    sound = store.find(SoundMeta, int(content)) if is_id else None
    is_known = kind == "callfireid" and sound is not None and sound.length_in_seconds
    return float(sound.length_in_seconds or 0) if is_known and sound else _SOUND


def _dial(number: str) -> Leg:
    outcome = outcomes.of_call(number.partition("x")[0], 0)
    ringing, talking = outcome.ringing.total_seconds(), outcome.talking.total_seconds()
    return Leg(result=outcome.result.value, ringing=ringing, talking=talking)


def _is_answered(event: Event) -> bool:
    return event.kind == EventKind.TRANSFERRED and event.text in _ANSWERED


def _leg_record(store: Store, result: Result, moment: datetime, length: float) -> CallRecord:
    is_answered = result == Result.XFER_LEG
    seconds = round(length) if is_answered else 0
    return CallRecord(
        id=store.new_id(CallRecord),
        result=result,
        originate_time=moment,
        answer_time=moment if is_answered else None,
        finish_time=moment + timedelta(seconds=round(length)),
        duration=seconds,
        billed_amount=CALL_PRICE_PER_MINUTE * -(-seconds // _MINUTE),
    )


def _send(store: Store, call: Call, event: Event, moment: datetime) -> None:
    number = dialed(event.name)
    if not is_digits(number):
        return
    own = call.to_number.value if call.inbound else call.from_number
    record = TextRecord(
        id=store.new_id(TextRecord),
        result=Result.SENT,
        finish_time=moment,
        billed_amount=TEXT_PRICE,
        message=event.text,
    )
    text = Text(
        id=store.new_id(Text),
        from_number=own,
        to_number=ToNumber(value=number),
        state=ActionState.FINISHED,
        contact_id=call.contact_id,
        inbound=False,
        created=moment,
        modified=moment,
        final_result=Result.SENT,
        message=event.text,
        text_record=[record],
    )
    store.publish(store.put(text, text.id))
