"""Broadcasts, their contact batches and their schedules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from cfclient.sandbox.engine.calling_hours import zone
from cfclient.sandbox.engine.contacts import first_number
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.intervals import is_within
from cfclient.sandbox.engine.labels import put_labels, require_label
from cfclient.sandbox.engine.lifecycle import (
    actions_of,
    admit,
    attempts_of,
    config_of,
    limit,
    plan_schedule,
    require_not_archived,
    start,
    stop,
    type_of,
)
from cfclient.sandbox.engine.sending import add_batch, complete, require_sendable
from cfclient.sandbox.engine.state import Members, Progress, Schedule
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    CONTROL_BROADCAST,
    CONTROL_CONTACT_BATCH,
    CREATE_BROADCAST,
    CREATE_BROADCAST_SCHEDULE,
    CREATE_CONTACT_BATCH,
    DELETE_BROADCAST_SCHEDULE,
    GET_BROADCAST,
    GET_BROADCAST_SCHEDULE,
    GET_BROADCAST_STATS,
    GET_CONTACT_BATCH,
    QUERY_BROADCAST_SCHEDULE,
    QUERY_BROADCASTS,
    QUERY_CONTACT_BATCHES,
    UPDATE_BROADCAST,
)
from cfschema.types import (
    ActionState,
    Broadcast,
    BroadcastCommand,
    BroadcastConfig,
    BroadcastQueryResult,
    BroadcastSchedule,
    BroadcastScheduleQueryResult,
    BroadcastStats,
    BroadcastStatus,
    Call,
    Contact,
    ContactBatch,
    ContactBatchQueryResult,
    ContactList,
    ControlBroadcast,
    ControlContactBatch,
    CreateBroadcast,
    CreateBroadcastSchedule,
    CreateContactBatch,
    DeleteBroadcastSchedule,
    GetBroadcast,
    GetBroadcastSchedule,
    GetBroadcastStats,
    GetContactBatch,
    QueryBroadcasts,
    QueryBroadcastSchedules,
    QueryContactBatches,
    Text,
    ToNumber,
    UpdateBroadcast,
)

_RUNNING = (BroadcastStatus.RUNNING, BroadcastStatus.START_PENDING)


@handles(CREATE_BROADCAST)
def create_broadcast(store: Store, request: CreateBroadcast) -> int:
    """Create a broadcast with the status STOPPED."""
    broadcast = request.broadcast
    _require_fitting(store, broadcast)
    broadcast.id = store.new_id(Broadcast)
    broadcast.status = BroadcastStatus.STOPPED
    broadcast.last_modified = store.now
    config = config_of(broadcast)
    config.created = store.now
    config.id = store.new_id(BroadcastConfig)
    broadcast.label = put_labels(store, broadcast.label)
    store.put(broadcast, broadcast.id)
    return broadcast.id


@handles(QUERY_BROADCASTS)
def query_broadcasts(store: Store, request: QueryBroadcasts) -> BroadcastQueryResult:
    """List broadcasts."""
    if request.label_name:
        require_label(store, request.label_name)
        chosen = store.select(Broadcast, "label", request.label_name)
    else:
        chosen = store.every(Broadcast)
    found = (
        broadcast
        for broadcast in chosen
        if (not request.type or broadcast.type in request.type)
        and request.running in (None, broadcast.status in _RUNNING)
    )
    broadcasts, total = page(found, request)
    return BroadcastQueryResult(total_results=total, broadcast=broadcasts)


@handles(GET_BROADCAST)
def get_broadcast(store: Store, request: GetBroadcast) -> Broadcast:
    """Return one broadcast."""
    return store.get(Broadcast, request.id)


@handles(UPDATE_BROADCAST)
def update_broadcast(store: Store, request: UpdateBroadcast) -> None:
    """Replace the configuration of a broadcast, and its name if one is given."""
    given = request.broadcast
    kept = store.get(Broadcast, given.id or 0)
    _require_fitting(store, given)
    if given.type != kept.type:
        raise bad_request(f"Broadcast {kept.id} is of type {kept.type}, not {given.type}")
    given.status = kept.status
    given.last_modified = store.now
    given.name = given.name or kept.name
    given.label = put_labels(store, given.label) or kept.label
    config, former = config_of(given), config_of(kept)
    config.created, config.id = former.created, former.id
    store.put(given, kept.id or 0)


@handles(GET_BROADCAST_STATS)
def get_broadcast_stats(store: Store, request: GetBroadcastStats) -> BroadcastStats:
    """Return the usage of a broadcast; an interval selects the actions created in it."""
    broadcast = store.get(Broadcast, request.id)
    actions = [
        action
        for action in actions_of(store, broadcast)
        if is_within(action.created, request.interval_begin, request.interval_end)
    ]
    records = [
        record
        for action in actions
        for record in (action.call_record if isinstance(action, Call) else action.text_record)
    ]
    seconds = sum(r.duration for a in actions if isinstance(a, Call) for r in a.call_record)
    attempts = Counter(record.result for record in records)
    finals = Counter(action.final_result for action in actions)
    states = Counter(action.state for action in actions)
    waiting = [a for a in actions if a.state == ActionState.READY]
    tried = sum(attempts_of(store, action).made > 0 for action in waiting)
    return BroadcastStats(
        usage_stats=BroadcastStats.UsageStats(
            duration=seconds,
            billed_duration=seconds,
            billed_amount=round(sum(record.billed_amount for record in records), 2),
            attempts=len(records),
            actions=len(actions),
        ),
        result_stat=[
            BroadcastStats.ResultStat(result=result, attempts=count, actions=finals[result])
            for result, count in attempts.items()
        ],
        action_statistics=BroadcastStats.ActionStatistics(
            unattempted=len(waiting) - tried,
            retry_wait=tried,
            finished=states[ActionState.FINISHED],
        ),
    )


@handles(CONTROL_BROADCAST)
def control_broadcast(store: Store, request: ControlBroadcast) -> None:
    """Start, stop or archive a broadcast, or limit its simultaneous actions."""
    broadcast = store.get(Broadcast, request.id)
    if request.max_active is not None:
        limit(store, request.id, request.max_active)
    if request.command is not None:
        control(store, broadcast, request.command)


@handles(CREATE_CONTACT_BATCH)
def create_contact_batch(store: Store, request: CreateContactBatch) -> int:
    """Add recipients to a broadcast: numbers or a contact list."""
    broadcast = store.get(Broadcast, request.broadcast_id)
    recipients = request.to_number or list(_listed(store, request.contact_list_id or 0))
    batch = add_batch(
        store,
        broadcast,
        recipients,
        name=request.name,
        scrub=request.scrub_broadcast_duplicates,
    )
    if request.start:
        control(store, broadcast, BroadcastCommand.START)
    return batch.id


@handles(QUERY_CONTACT_BATCHES)
def query_contact_batches(store: Store, request: QueryContactBatches) -> ContactBatchQueryResult:
    """List the batches of a broadcast."""
    store.get(Broadcast, request.broadcast_id)
    found = store.select(ContactBatch, "broadcast_id", request.broadcast_id)
    batches, total = page(found, request)
    return ContactBatchQueryResult(
        total_results=total, contact_batch=[_counted(store, batch) for batch in batches]
    )


@handles(GET_CONTACT_BATCH)
def get_contact_batch(store: Store, request: GetContactBatch) -> ContactBatch:
    """Return one batch."""
    return _counted(store, store.get(ContactBatch, request.id))


@handles(CONTROL_CONTACT_BATCH)
def control_contact_batch(store: Store, request: ControlContactBatch) -> None:
    """Rename a batch, or enable or disable its actions without an attempt."""
    batch = store.edit(ContactBatch, request.id)
    batch.name = request.name or batch.name
    if request.enabled is None:
        return
    before, after = ActionState.READY, ActionState.DISABLED
    if request.enabled:
        before, after = after, before
    broadcast = store.get(Broadcast, batch.broadcast_id)
    for action in _actions_of_batch(store, batch):
        if action.state == before:
            changed = store.edit(type(action), action.id)
            changed.state = after
            if request.enabled:
                admit(store, changed)
            else:
                store.ensure(Progress, batch.broadcast_id).open -= 1
    if broadcast.status in _RUNNING:
        start(store, broadcast)


@handles(CREATE_BROADCAST_SCHEDULE)
def create_broadcast_schedule(store: Store, request: CreateBroadcastSchedule) -> int:
    """Add a schedule to a broadcast."""
    store.get(Broadcast, request.broadcast_id)
    schedule = request.broadcast_schedule
    zone(schedule.time_zone)
    schedule.id = store.new_id(BroadcastSchedule)
    store.put(schedule, schedule.id)
    store.put(Schedule(request.broadcast_id), schedule.id)
    plan_schedule(store, schedule)
    return schedule.id


@handles(QUERY_BROADCAST_SCHEDULE)
def query_broadcast_schedule(
    store: Store, request: QueryBroadcastSchedules
) -> BroadcastScheduleQueryResult:
    """List the schedules of a broadcast."""
    store.get(Broadcast, request.broadcast_id)
    owned = store.indexes(Schedule).keys("broadcast_id", request.broadcast_id)
    found = store.pick(BroadcastSchedule, owned)
    schedules, total = page(found, request)
    return BroadcastScheduleQueryResult(total_results=total, broadcast_schedule=schedules)


@handles(GET_BROADCAST_SCHEDULE)
def get_broadcast_schedule(store: Store, request: GetBroadcastSchedule) -> BroadcastSchedule:
    """Return one schedule."""
    return store.get(BroadcastSchedule, request.id)


@handles(DELETE_BROADCAST_SCHEDULE)
def delete_broadcast_schedule(store: Store, request: DeleteBroadcastSchedule) -> None:
    """Delete one schedule."""
    store.get(BroadcastSchedule, request.id)
    store.remove(BroadcastSchedule, request.id)
    store.remove(Schedule, request.id)


def control(store: Store, broadcast: Broadcast, command: BroadcastCommand) -> None:
    """Start, stop or archive a broadcast; one that never started can be stopped.

    Raises:
        ServiceFaultError: Its status does not allow the command, or it has no contacts.
    """
    if command == BroadcastCommand.ARCHIVE:
        stop(store, broadcast, BroadcastStatus.ARCHIVED)
        return
    require_not_archived(broadcast)
    if command == BroadcastCommand.START:
        if not any(True for _ in actions_of(store, broadcast)):
            raise bad_request(f"Broadcast {broadcast.id} has no contacts")
        start(store, broadcast)
    else:
        stop(store, broadcast, BroadcastStatus.STOPPED)


def _require_fitting(store: Store, broadcast: Broadcast) -> None:
    config = config_of(broadcast)
    kind = type_of(config)
    if broadcast.type not in (None, kind):
        raise bad_request(f"Type {broadcast.type} does not fit a configuration for {kind}")
    broadcast.type = kind
    require_sendable(store, config)
    complete(config)


def _listed(store: Store, key: int) -> Iterator[ToNumber]:
    store.get(ContactList, key)
    for contact_id in store.get(Members, key).contact_ids:
        number = first_number(store.find(Contact, contact_id))
        if number is not None:
            yield ToNumber(value=number)


def _counted(store: Store, batch: ContactBatch) -> ContactBatch:
    own = _actions_of_batch(store, batch)
    waiting = (ActionState.READY, ActionState.SELECTED, ActionState.DISABLED)
    return replace(batch, remaining=sum(action.state in waiting for action in own))


def _actions_of_batch(store: Store, batch: ContactBatch) -> list[Call | Text]:
    return [
        *store.select(Call, "batch_id", batch.id),
        *store.select(Text, "batch_id", batch.id),
    ]
