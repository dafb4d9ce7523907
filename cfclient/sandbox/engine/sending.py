"""Recipients of a broadcast, and the calls and texts made for them."""

from __future__ import annotations

from collections.abc import Sequence

from cfclient.sandbox.engine.contacts import contact_of
from cfclient.sandbox.engine.defaults import default_of
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.lifecycle import Config, admit, config_of
from cfclient.sandbox.engine.phone_numbers import dialed, is_dialable
from cfclient.sandbox.engine.state import CallerId
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    ActionState,
    BatchStatus,
    Broadcast,
    BroadcastConfig,
    Call,
    ContactBatch,
    CreateContactBatch,
    DncNumber,
    IvrBroadcastConfig,
    Label,
    Number,
    Text,
    TextBroadcastConfig,
    ToNumber,
)

# Every account has these.
CALLER_ID = "12135550100"
SHORT_CODE = "67076"


def require_sendable(store: Store, config: BroadcastConfig) -> None:
    """Reject a configuration that the schema allows and that cannot be used.

    Raises:
        ServiceFaultError: It has one end of its calling hours only, no dialplan, or the number
            of another account as sender.
    """
    hours = config.local_time_zone_restriction
    if hours is not None and (hours.begin_time is None) != (hours.end_time is None):
        raise bad_request("LocalTimeZoneRestriction needs both BeginTime and EndTime, or none")
    if isinstance(config, IvrBroadcastConfig):
        require_dialplan(config.dialplan_xml)
    sender = config.from_number
    if sender is not None and not is_own(store, sender.lstrip("+")):
        raise bad_request(f"{sender} is not a valid from number")


def complete(config: BroadcastConfig) -> None:
    """Add to a configuration what every one has when it is read: a sender, and counted retries."""
    if config.from_number is None:
        config.from_number = SHORT_CODE if isinstance(config, TextBroadcastConfig) else CALLER_ID
    retries = config.retry_config
    if retries is not None:
        for name in ("max_attempts", "minutes_between_attempts"):
            if getattr(retries, name) is None:
                setattr(retries, name, int(default_of(BroadcastConfig.RetryConfig, name)))


def require_dialplan(text: str | None) -> None:
    """Reject a text that is not a dialplan.

    Raises:
        ServiceFaultError: It is missing, not well-formed, or has another root element.
    """
    from cfclient._xml import parse
    from cfclient.errors import DecodeError

    if not text:
        raise bad_request("IvrBroadcastConfig needs a DialplanXml")
    try:
        root = parse(text.encode(), "DialplanXml")
    except DecodeError as error:
        raise bad_request(str(error)) from error
    if root.tag != "dialplan":
        raise bad_request(f"DialplanXml has the root {root.tag!s}, not dialplan")


def is_own(store: Store, number: str) -> bool:
    """Return whether the account may use a number as sender."""
    caller_id = store.find(CallerId, number)
    return (
        number in (CALLER_ID, SHORT_CODE)
        or store.find(Number, number) is not None
        or (caller_id is not None and caller_id.verified)
    )


def add_batch(
    store: Store,
    broadcast: Broadcast,
    recipients: Sequence[ToNumber],
    *,
    name: str | None = None,
    scrub: bool | None = None,
) -> ContactBatch:
    """Create a call or text for each recipient, in a new batch.

    A number on a do-not-contact list gets the state DNC, a duplicate DUP, and a number that cannot
    be dialed INVALID.

    Args:
        store: The state.
        broadcast: The broadcast that gets the batch.
        recipients: The numbers.
        name: The name of the batch. Default: the contract's.
        scrub: Whether a number that the broadcast already has is a duplicate. Default: only one
            that comes twice.
    """
    batch = ContactBatch(
        id=store.new_id(ContactBatch),
        name=name or default_of(CreateContactBatch, "name"),
        status=BatchStatus.ACTIVE,
        broadcast_id=broadcast.id or 0,
        created=store.now,
        size=len(recipients),
    )
    store.put(batch, batch.id)
    config = config_of(broadcast)
    # A number that comes twice in one request is a duplicate in any case.
    seen = set[str]()
    if scrub:
        numbers = {dialed(recipient.value) for recipient in recipients}
        seen = {number for number in numbers if _has(store, broadcast, number)}
    for recipient in recipients:
        number = dialed(recipient.value)
        state = _first_state(store, config, number, seen)
        seen.add(number)
        _add_action(store, broadcast, batch, recipient, state)
    return batch


def _has(store: Store, broadcast: Broadcast, number: str) -> bool:
    return any(
        action.broadcast_id == broadcast.id
        for kind in (Call, Text)
        for action in store.select(kind, "to_number", number)
    )


def _first_state(store: Store, config: Config, number: str, seen: set[str]) -> ActionState:
    if number in seen:
        return ActionState.DUP
    forbidden = store.find(DncNumber, number)
    is_text = isinstance(config, TextBroadcastConfig)
    if forbidden is not None and (forbidden.text_dnc if is_text else forbidden.call_dnc):
        return ActionState.DNC
    return ActionState.READY if is_dialable(number) else ActionState.INVALID


def _add_action(
    store: Store,
    broadcast: Broadcast,
    batch: ContactBatch,
    recipient: ToNumber,
    state: ActionState,
) -> None:
    config = config_of(broadcast)
    kind: type[Call | Text] = Text if isinstance(config, TextBroadcastConfig) else Call
    action = kind(
        id=store.new_id(kind),
        from_number=config.from_number or CALLER_ID,
        to_number=ToNumber(
            value=dialed(recipient.value),
            client_data=recipient.client_data,
            any_attributes=recipient.any_attributes,
        ),
        state=state,
        batch_id=batch.id,
        broadcast_id=broadcast.id,
        contact_id=contact_of(store, recipient.value).id or 0,
        inbound=False,
        created=store.now,
        modified=store.now,
        label=[Label(name=name) for name in broadcast.label],
    )
    if isinstance(action, Call):
        action.agent_call = False
    store.put(action, action.id)
    admit(store, action)
