"""How broadcasts of the sandbox progress: room for actions, ends, and archives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from itertools import pairwise
from typing import Any

import pytest

from cfclient import BadRequestFault, Client
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine.store import Event
from cfclient.types import (
    Broadcast,
    BroadcastCommand,
    BroadcastSchedule,
    BroadcastStatus,
    DayOfWeek,
    LocalTimeZoneRestriction,
    TextBroadcastConfig,
    VoiceBroadcastConfig,
)

ONE, TWO, INVALID = "13105550101", "13105550102", "1234567890"
HI, HELLO = TextBroadcastConfig(message="Hi"), VoiceBroadcastConfig(live_sound_text="Hello")
ARCHIVE, START, STOP = BroadcastCommand.ARCHIVE, BroadcastCommand.START, BroadcastCommand.STOP


def status_of(client: Client, key: int) -> BroadcastStatus | None:
    """Return the status of a broadcast."""
    return client.broadcasts.get_broadcast(id=key).status


def events(sandbox: Sandbox) -> int:
    """Return how many events were planned until now."""
    number: int = sandbox._engine.store.peek_id(Event)
    return number


def test_cost_of_waiting(sandbox: Sandbox, client: Client) -> None:
    """A call that waits for its turn costs nothing while it waits."""
    before = events(sandbox)
    key = client.calls.send_call(
        to_number=[f"1310555{line:04d}" for line in range(100)],
        voice_broadcast_config=HELLO,
        max_active=1,
    )
    sandbox.clock.advance(hours=2)

    assert BroadcastStatus.FINISHED == status_of(client, key)
    assert events(sandbox) - before < 3 * 100


@pytest.mark.parametrize("most", [0, -1])
def test_no_room(sandbox: Sandbox, client: Client, most: int) -> None:
    """Without room nothing begins, at no cost; with more room, what waits begins at once."""
    key = client.calls.send_call(
        to_number=[ONE, TWO], voice_broadcast_config=HELLO, max_active=most
    )
    before = events(sandbox)
    sandbox.clock.advance(days=1)
    assert events(sandbox) - before <= 2

    client.broadcasts.control_broadcast(id=key, max_active=2)
    states = [call.state for call in client.calls.query_calls(broadcast_id=key).call]
    sandbox.clock.advance(minutes=1)

    assert ["SELECTED"] * 2 == states
    assert BroadcastStatus.FINISHED == status_of(client, key)


def test_what_waits_is_begun_once(sandbox: Sandbox, client: Client) -> None:
    """Calls that wait are stopped, disabled and enabled, and each is made once."""
    hours = LocalTimeZoneRestriction(begin_time=time(8), end_time=time(21))
    config = VoiceBroadcastConfig(live_sound_text="Hello", local_time_zone_restriction=hours)
    numbers = [f"1310555{line:04d}" for line in range(6)]
    key = client.calls.send_call(to_number=numbers, voice_broadcast_config=config, max_active=1)
    (batch,) = client.broadcasts.query_contact_batches(broadcast_id=key).contact_batch
    for command in (STOP, START):
        for enabled in (False, True, False, True):
            client.broadcasts.control_contact_batch(id=batch.id, enabled=enabled)
            sandbox.clock.advance(seconds=7)
        client.broadcasts.control_broadcast(id=key, command=command)
    sandbox.clock.advance(minutes=10)

    calls = client.calls.query_calls(broadcast_id=key).call
    records = [call.call_record[0] for call in calls]
    assert [1] * 6 == [len(call.call_record) for call in calls]
    assert {26} == {record.duration for record in records}
    starts = sorted(record.originate_time for record in records if record.originate_time)
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(starts)]
    assert 5 == len(gaps)
    assert min(gaps) >= 30
    assert BroadcastStatus.FINISHED == status_of(client, key)


def test_nothing_to_do(client: Client) -> None:
    """A broadcast whose numbers cannot be reached is finished, and so is one that starts again."""
    key = client.texts.send_text(to_number=[INVALID], text_broadcast_config=HI)
    assert BroadcastStatus.FINISHED == status_of(client, key)

    client.broadcasts.control_broadcast(id=key, command=START)
    assert BroadcastStatus.FINISHED == status_of(client, key)


def test_archive_in_progress(sandbox: Sandbox, client: Client) -> None:
    """A broadcast that is archived stays so when its last call ends."""
    key = client.calls.send_call(to_number=[ONE], voice_broadcast_config=HELLO)
    client.broadcasts.control_broadcast(id=key, command=ARCHIVE)
    sandbox.clock.advance(minutes=5)

    assert ["FINISHED"] == [c.state for c in client.calls.query_calls(broadcast_id=key).call]
    assert BroadcastStatus.ARCHIVED == status_of(client, key)


RESTARTS: dict[str, Callable[[Client, int], Any]] = {
    "start": lambda c, key: c.broadcasts.control_broadcast(id=key, command=START),
    "stop": lambda c, key: c.broadcasts.control_broadcast(id=key, command=STOP),
    "text": lambda c, key: c.texts.send_text(
        broadcast_id=key, to_number=[TWO], text_broadcast_config=HI
    ),
    "batch": lambda c, key: c.broadcasts.create_contact_batch(
        broadcast_id=key, to_number=[TWO], start=True
    ),
}


@pytest.mark.parametrize("how", RESTARTS)
def test_archives_are_final(client: Client, how: str) -> None:
    """No request starts or stops an archived broadcast."""
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(name="a", text_broadcast_config=HI)
    )
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE])
    client.broadcasts.control_broadcast(id=key, command=ARCHIVE)

    with pytest.raises(BadRequestFault, match="is archived"):
        RESTARTS[how](client, key)
    assert BroadcastStatus.ARCHIVED == status_of(client, key)


def test_schedules_of_archives(sandbox: Sandbox, client: Client) -> None:
    """No schedule starts an archived broadcast."""
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(name="a", text_broadcast_config=HI)
    )
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE])
    schedule = BroadcastSchedule(
        start_time_of_day=time(9),
        stop_time_of_day=time(20),
        time_zone="PST",
        days_of_week=list(DayOfWeek),
    )
    client.broadcasts.create_broadcast_schedule(broadcast_id=key, broadcast_schedule=schedule)
    client.broadcasts.control_broadcast(id=key, command=ARCHIVE)
    sandbox.clock.advance(days=2)

    assert ["READY"] == [t.state for t in client.texts.query_texts(broadcast_id=key).text]
    assert BroadcastStatus.ARCHIVED == status_of(client, key)
