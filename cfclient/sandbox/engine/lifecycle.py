"""The lifecycle of calls, texts and broadcasts in simulated time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from cfclient.sandbox.engine import ivr, outcomes
from cfclient.sandbox.engine.calling_hours import next_edge, next_open
from cfclient.sandbox.engine.contact_texts import filled
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.outcomes import SEGMENT, TEXT_PRICE, Outcome
from cfclient.sandbox.engine.recordings import is_recorded, record
from cfclient.sandbox.engine.state import Attempts, Progress, Schedule, Waiting
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    ActionState,
    BigMessageStrategy,
    Broadcast,
    BroadcastConfig,
    BroadcastSchedule,
    BroadcastStatus,
    BroadcastType,
    Call,
    CallRecord,
    CccBroadcastConfig,
    Contact,
    IvrBroadcastConfig,
    Result,
    Text,
    TextBroadcastConfig,
    TextRecord,
    VoiceBroadcastConfig,
)

Config = VoiceBroadcastConfig | TextBroadcastConfig | IvrBroadcastConfig | CccBroadcastConfig

_A_MOMENT = timedelta(seconds=1)


def admit(store: Store, action: Call | Text) -> None:
    """Queue a new call or text in its broadcast."""
    if action.state == ActionState.READY:
        store.ensure(Progress, action.broadcast_id or 0).open += 1
        broadcast = store.find(Broadcast, action.broadcast_id)
        is_running = broadcast is not None and broadcast.status == BroadcastStatus.RUNNING
        if is_running and attempts_of(store, action).due is None:
            _plan(store, action, store.now)


def plan_schedule(store: Store, schedule: BroadcastSchedule) -> None:
    """Plan the next start or stop of a schedule, if there is one."""
    edge = next_edge(schedule, store.now)
    if edge is not None:
        store.plan(BroadcastSchedule, schedule.id or 0, edge[0])


def start(store: Store, broadcast: Broadcast) -> None:
    """Start a broadcast, which then processes its open actions.

    Raises:
        ServiceFaultError: It is archived.
    """
    require_not_archived(broadcast)
    was_running = broadcast.status == BroadcastStatus.RUNNING
    _set_status(store, broadcast, BroadcastStatus.RUNNING)
    if was_running:
        return  # all open actions are planned already
    for action in actions_of(store, broadcast):
        if action.state == ActionState.READY and attempts_of(store, action).due is None:
            _plan(store, action, store.now)
    _finish_if_done(store, broadcast)


def stop(store: Store, broadcast: Broadcast, status: BroadcastStatus) -> None:
    """Stop a broadcast; actions in progress still finish."""
    _set_status(store, broadcast, status)


def step(store: Store, action: Call | Text) -> None:
    """Do what is due for an action: begin it or end it."""
    broadcast = store.find(Broadcast, action.broadcast_id)
    if broadcast is None:
        return
    store.ensure(Attempts, _key_of(action)).due = None
    if action.state == ActionState.SELECTED:
        _end(store, broadcast, action)
    elif action.state == ActionState.READY and broadcast.status == BroadcastStatus.RUNNING:
        _begin(store, broadcast, action)
    _go_on(store, action.broadcast_id)


def give_up(store: Store, action: Call | Text) -> None:
    """End an action that cannot be processed, with an internal error."""
    failed = store.edit(type(action), action.id)
    progress = store.ensure(Progress, action.broadcast_id or 0)
    progress.active -= action.state == ActionState.SELECTED
    failed.modified = store.now
    _finish(store, failed, Result.INTERNAL_ERROR)
    _go_on(store, action.broadcast_id)


def limit(store: Store, broadcast_id: int, most: int | None) -> None:
    """Set how many actions of a broadcast can be in progress at the same time."""
    store.ensure(Progress, broadcast_id).max_active = most
    _go_on(store, broadcast_id)


def require_not_archived(broadcast: Broadcast) -> None:
    """Reject a command to an archived broadcast.

    Raises:
        ServiceFaultError: It is archived.
    """
    if broadcast.status == BroadcastStatus.ARCHIVED:
        raise bad_request(f"Broadcast {broadcast.id} is archived")


def actions_of(store: Store, broadcast: Broadcast) -> Iterator[Call | Text]:
    """Yield the calls and texts of a broadcast."""
    yield from store.select(Call, "broadcast_id", broadcast.id)
    yield from store.select(Text, "broadcast_id", broadcast.id)


def progress_of(store: Store, broadcast_id: int | None) -> Progress:
    """Return the progress of a broadcast."""
    return store.find(Progress, broadcast_id) or Progress()


def attempts_of(store: Store, action: Call | Text) -> Attempts:
    """Return the attempts of an action."""
    return store.find(Attempts, _key_of(action)) or Attempts()


def config_of(broadcast: Broadcast) -> Config:
    """Return the configuration of a broadcast; the contract gives it exactly one."""
    found = (
        broadcast.voice_broadcast_config
        or broadcast.text_broadcast_config
        or broadcast.ivr_broadcast_config
        or broadcast.ccc_broadcast_config
    )
    return found or CccBroadcastConfig()


def type_of(config: BroadcastConfig) -> BroadcastType:
    """Return the type of broadcast that a configuration is for."""
    types = {
        VoiceBroadcastConfig: BroadcastType.VOICE,
        TextBroadcastConfig: BroadcastType.TEXT,
        IvrBroadcastConfig: BroadcastType.IVR,
    }
    return next((t for cls, t in types.items() if isinstance(config, cls)), BroadcastType.CCC)


def _set_status(store: Store, broadcast: Broadcast, status: BroadcastStatus) -> None:
    changed = store.edit(Broadcast, broadcast.id or 0)
    changed.status = status
    changed.last_modified = store.now
    store.publish(changed)


def _key_of(action: Call | Text) -> str:
    return f"{type(action).__name__} {action.id}"


def _plan(store: Store, action: Call | Text, due: datetime) -> None:
    # An action is planned or waits for its turn, and never both, so that it has one next step.
    store.remove(Waiting, action.id)
    store.ensure(Attempts, _key_of(action)).due = due
    store.plan(type(action), action.id, due)


def _go_on(store: Store, broadcast_id: int | None) -> None:
    """Begin the actions that wait for their turn, as long as there is room for them."""
    broadcast = store.find(Broadcast, broadcast_id)
    if broadcast is None or broadcast.status != BroadcastStatus.RUNNING:
        return
    while _has_room(store, broadcast):
        key = store.indexes(Waiting).first("broadcast_id", broadcast_id)
        if key is None:
            return
        store.remove(Waiting, key)
        action = store.find(Call, key) or store.find(Text, key)
        if action is not None and action.state == ActionState.READY:
            _begin(store, broadcast, action)


def _has_room(store: Store, broadcast: Broadcast) -> bool:
    progress = progress_of(store, broadcast.id)
    return progress.max_active is None or progress.active < progress.max_active


def turn(store: Store, schedule: BroadcastSchedule) -> None:
    """Start or stop the broadcast of a schedule, as is due, and plan the next time."""
    owner = store.find(Schedule, schedule.id or 0)
    broadcast = store.find(Broadcast, owner.broadcast_id) if owner else None
    # Looked up from just before, since the edge that is due now is the one to process.
    edge = next_edge(schedule, store.now - _A_MOMENT)
    if broadcast is not None and edge is not None:
        is_archived = broadcast.status == BroadcastStatus.ARCHIVED
        if edge[1] and progress_of(store, broadcast.id).open and not is_archived:
            start(store, broadcast)
        elif not edge[1] and broadcast.status == BroadcastStatus.RUNNING:
            stop(store, broadcast, BroadcastStatus.STOPPED)
    plan_schedule(store, schedule)


def _begin(store: Store, broadcast: Broadcast, action: Call | Text) -> None:
    hours = config_of(broadcast).local_time_zone_restriction
    opening = next_open(hours, store.now, action.to_number.value)
    if opening > store.now:
        _plan(store, action, opening)
    elif not _has_room(store, broadcast):
        store.put(Waiting(broadcast.id or 0), action.id)
    else:
        store.ensure(Progress, broadcast.id or 0).active += 1
        selected = store.edit(type(action), action.id)
        selected.state = ActionState.SELECTED
        selected.modified = store.now
        dialplan = ivr.dialplan_of(store, selected) if isinstance(selected, Call) else None
        if isinstance(selected, Call) and dialplan is not None:
            ivr.follow(store, selected, dialplan, _numbered(store, selected))
        _plan(store, action, store.now + _outcome(store, action).duration)


def _end(store: Store, broadcast: Broadcast, ending: Call | Text) -> None:
    action = store.edit(type(ending), ending.id)
    result = _record(store, broadcast, action, _outcome(store, action))
    attempts = store.ensure(Attempts, _key_of(action))
    progress = store.ensure(Progress, broadcast.id or 0)
    attempts.made += 1
    progress.active -= 1
    action.modified = store.now
    retries = config_of(broadcast).retry_config
    if retries and result in retries.retry_results and attempts.made < (retries.max_attempts or 1):
        action.state = ActionState.READY
        pause = timedelta(minutes=retries.minutes_between_attempts or 0)
        _plan(store, action, store.now + pause)
        return
    _finish(store, action, outcomes.final(result))


def _finish(store: Store, action: Call | Text, result: Result) -> None:
    action.state = ActionState.FINISHED
    action.final_result = result
    store.publish(action)
    store.ensure(Progress, action.broadcast_id or 0).open -= 1
    _finish_if_done(store, store.get(Broadcast, action.broadcast_id or 0))


def _finish_if_done(store: Store, broadcast: Broadcast) -> None:
    is_archived = broadcast.status == BroadcastStatus.ARCHIVED
    if not (is_archived or progress_of(store, broadcast.id).open):
        stop(store, broadcast, BroadcastStatus.FINISHED)


def _outcome(store: Store, action: Call | Text) -> Outcome:
    if isinstance(action, Call):
        return ivr.outcome_of(store, action, _numbered(store, action))
    if action.from_number.lstrip("+") == action.to_number.value:
        return outcomes.TO_ITSELF
    return outcomes.of_text(action.to_number.value, attempts_of(store, action).made)


def _numbered(store: Store, call: Call) -> Outcome:
    """Return the outcome that the number of a call has, whatever its dialplan does."""
    return outcomes.of_call(call.to_number.value, attempts_of(store, call).made)


def _record(store: Store, broadcast: Broadcast, action: Call | Text, outcome: Outcome) -> Result:
    if isinstance(action, Text):
        config = config_of(broadcast)
        template = config.message if isinstance(config, TextBroadcastConfig) else ""
        message = filled(template, store.find(Contact, action.contact_id))
        strategy = config.big_message_strategy if isinstance(config, TextBroadcastConfig) else None
        result, parts = _split(message, strategy, outcome.result)
        action.text_record += [
            TextRecord(
                id=store.new_id(TextRecord),
                result=result,
                finish_time=store.now,
                billed_amount=TEXT_PRICE if result == Result.SENT else 0.0,
                message=part,
            )
            for part in parts
        ]
        return result
    begun = store.now - outcome.duration
    call_record = CallRecord(
        id=store.new_id(CallRecord),
        result=outcome.result,
        originate_time=begun,
        answer_time=begun + outcome.ringing if outcome.talking else None,
        finish_time=store.now,
        duration=int(outcome.talking.total_seconds()),
        billed_amount=outcome.billed,
    )
    if is_recorded(config_of(broadcast)):
        record(store, call_record)
    action.call_record.append(call_record)
    ivr.record_events(store, action, call_record)
    return outcome.result


def _split(
    message: str, strategy: BigMessageStrategy | None, result: Result
) -> tuple[Result, list[str]]:
    if len(message) <= SEGMENT or strategy == BigMessageStrategy.TRIM:
        return result, [message[:SEGMENT]]
    if strategy == BigMessageStrategy.DO_NOT_SEND:
        return Result.TOO_BIG, [message]
    return result, [message[i : i + SEGMENT] for i in range(0, len(message), SEGMENT)]
