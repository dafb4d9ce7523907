"""Every operation of the broadcast service."""

from __future__ import annotations

from datetime import time

import pytest

from cfclient import Client
from cfclient.types import (
    Broadcast,
    BroadcastCommand,
    BroadcastSchedule,
    BroadcastStatus,
    BroadcastType,
    DayOfWeek,
    TextBroadcastConfig,
    ToNumber,
)
from tests.support.ids import nth

cassette = pytest.mark.callfire_cassette

NUMBERS = [ToNumber(value="13105550123"), ToNumber(value="13105550124")]
WEEKLY = BroadcastSchedule(
    start_time_of_day=time(9),
    stop_time_of_day=time(17),
    time_zone="America/Los_Angeles",
    days_of_week=[DayOfWeek.MONDAY],
)


def text_broadcast(client: Client) -> int:
    """Create a broadcast and return its id."""
    return client.broadcasts.create_broadcast(
        broadcast=Broadcast(
            name="Spring",
            type=BroadcastType.TEXT,
            text_broadcast_config=TextBroadcastConfig(message="Spring is here"),
        )
    )


def batch(client: Client) -> int:
    """Create a broadcast with a batch and return the id of the batch."""
    return client.broadcasts.create_contact_batch(
        broadcast_id=text_broadcast(client), name="First", to_number=NUMBERS
    )


def schedule(client: Client) -> int:
    """Create a broadcast with a schedule and return the id of the schedule."""
    return client.broadcasts.create_broadcast_schedule(
        broadcast_id=text_broadcast(client), broadcast_schedule=WEEKLY
    )


@cassette("broadcasts/create_broadcast")
def test_create_broadcast(callfire_client: Client) -> None:
    """A new broadcast has the name and the kind it was given."""
    made = callfire_client.broadcasts.get_broadcast(id=text_broadcast(callfire_client))

    assert ("Spring", BroadcastType.TEXT) == (made.name, made.type)


@cassette("broadcasts/query_broadcasts")
def test_query_broadcasts(callfire_client: Client) -> None:
    """A listing gives one page and counts all."""
    found = callfire_client.broadcasts.query_broadcasts(type=[BroadcastType.TEXT], max_results=2)

    assert 2 == len(found.broadcast) < found.total_results
    assert {BroadcastType.TEXT} == {broadcast.type for broadcast in found.broadcast}


@cassette("broadcasts/get_broadcast")
def test_get_broadcast(callfire_client: Client) -> None:
    """A broadcast is found by its id."""
    key = nth(Broadcast)

    assert key == callfire_client.broadcasts.get_broadcast(id=key).id


@cassette("broadcasts/update_broadcast")
def test_update_broadcast(callfire_client: Client) -> None:
    """A changed message is the one that is read afterwards."""
    key = text_broadcast(callfire_client)
    callfire_client.broadcasts.update_broadcast(
        broadcast=Broadcast(
            id=key, text_broadcast_config=TextBroadcastConfig(message="Summer is near")
        )
    )

    changed = callfire_client.broadcasts.get_broadcast(id=key).text_broadcast_config
    assert changed is not None
    assert "Summer is near" == changed.message


@cassette("broadcasts/get_broadcast_stats")
def test_get_broadcast_stats(callfire_client: Client) -> None:
    """Statistics count what was done."""
    stats = callfire_client.broadcasts.get_broadcast_stats(id=nth(Broadcast))

    assert stats.usage_stats is not None
    assert (stats.usage_stats.actions or 0) > 0


@cassette("broadcasts/control_broadcast")
def test_control_broadcast(callfire_client: Client) -> None:
    """A broadcast that was started is no longer at its beginning."""
    key = text_broadcast(callfire_client)
    callfire_client.broadcasts.create_contact_batch(broadcast_id=key, to_number=NUMBERS)
    callfire_client.broadcasts.control_broadcast(id=key, command=BroadcastCommand.START)

    status = callfire_client.broadcasts.get_broadcast(id=key).status
    assert status in (BroadcastStatus.RUNNING, BroadcastStatus.FINISHED)


@cassette("broadcasts/create_contact_batch")
def test_create_contact_batch(callfire_client: Client) -> None:
    """A new batch holds the numbers it was given."""
    made = callfire_client.broadcasts.get_contact_batch(id=batch(callfire_client))

    assert ("First", 2) == (made.name, made.size)


@cassette("broadcasts/query_contact_batches")
def test_query_contact_batches(callfire_client: Client) -> None:
    """The batches of a broadcast are listed."""
    key = text_broadcast(callfire_client)
    callfire_client.broadcasts.create_contact_batch(broadcast_id=key, to_number=NUMBERS)

    assert 1 == callfire_client.broadcasts.query_contact_batches(broadcast_id=key).total_results


@cassette("broadcasts/get_contact_batch")
def test_get_contact_batch(callfire_client: Client) -> None:
    """A batch is found by its id."""
    key = batch(callfire_client)

    assert key == callfire_client.broadcasts.get_contact_batch(id=key).id


@cassette("broadcasts/control_contact_batch")
def test_control_contact_batch(callfire_client: Client) -> None:
    """A batch is renamed."""
    key = batch(callfire_client)
    callfire_client.broadcasts.control_contact_batch(id=key, name="Renamed", enabled=False)

    assert "Renamed" == callfire_client.broadcasts.get_contact_batch(id=key).name


@cassette("broadcasts/create_broadcast_schedule")
def test_create_broadcast_schedule(callfire_client: Client) -> None:
    """A new schedule has the days it was given."""
    made = callfire_client.broadcasts.get_broadcast_schedule(id=schedule(callfire_client))

    assert [DayOfWeek.MONDAY] == made.days_of_week


@cassette("broadcasts/query_broadcast_schedule")
def test_query_broadcast_schedule(callfire_client: Client) -> None:
    """The schedules of a broadcast are listed."""
    key = text_broadcast(callfire_client)
    made = callfire_client.broadcasts.create_broadcast_schedule(
        broadcast_id=key, broadcast_schedule=WEEKLY
    )

    found = callfire_client.broadcasts.query_broadcast_schedule(broadcast_id=key)
    assert [made] == [each.id for each in found.broadcast_schedule]


@cassette("broadcasts/get_broadcast_schedule")
def test_get_broadcast_schedule(callfire_client: Client) -> None:
    """A schedule is found by its id."""
    key = schedule(callfire_client)

    assert (
        "America/Los_Angeles" == callfire_client.broadcasts.get_broadcast_schedule(id=key).time_zone
    )


@cassette("broadcasts/delete_broadcast_schedule")
def test_delete_broadcast_schedule(callfire_client: Client) -> None:
    """A deleted schedule is listed no more."""
    key = text_broadcast(callfire_client)
    made = callfire_client.broadcasts.create_broadcast_schedule(
        broadcast_id=key, broadcast_schedule=WEEKLY
    )
    callfire_client.broadcasts.delete_broadcast_schedule(id=made)

    found = callfire_client.broadcasts.query_broadcast_schedule(broadcast_id=key)
    assert [] == found.broadcast_schedule
