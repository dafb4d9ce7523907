"""Broadcasts, batches and schedules of the sandbox."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from cfclient import BadRequestFault, Client, NotFoundFault
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine.calling_hours import next_open
from cfclient.types import (
    ActionState,
    Broadcast,
    BroadcastCommand,
    BroadcastConfig,
    BroadcastSchedule,
    BroadcastStatus,
    BroadcastType,
    Contact,
    ContactSource,
    DayOfWeek,
    LocalTimeZoneRestriction,
    Result,
    RetryPhoneType,
    TextBroadcastConfig,
    VoiceBroadcastConfig,
)

ONE, TWO, BUSY, SECOND_TIME = "13105550101", "13105550102", "13105550190", "13105550198"
START, STOP, ARCHIVE = BroadcastCommand.START, BroadcastCommand.STOP, BroadcastCommand.ARCHIVE


def voice(**options: object) -> Broadcast:
    """Return a voice broadcast to be created."""
    config = VoiceBroadcastConfig(live_sound_text="Hello", **options)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    return Broadcast(name="Spring", voice_broadcast_config=config)


def text(message: str = "Hi") -> Broadcast:
    """Return a text broadcast to be created."""
    return Broadcast(name="Spring", text_broadcast_config=TextBroadcastConfig(message=message))


def states(client: Client, key: int) -> list[tuple[str, str | None]]:
    """Return state and result of each call of a broadcast."""
    calls = client.calls.query_calls(broadcast_id=key).call
    return [(call.state.value, call.final_result) for call in calls]


def test_life_of_a_broadcast(sandbox: Sandbox, client: Client) -> None:
    """A broadcast is created, filled, started and finishes; nothing is dialled before."""
    key = client.broadcasts.create_broadcast(broadcast=voice())
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE, BUSY])
    sandbox.clock.advance(hours=1)
    assert [("READY", None)] * 2 == states(client, key)
    assert BroadcastStatus.STOPPED == client.broadcasts.get_broadcast(id=key).status

    client.broadcasts.control_broadcast(id=key, command=START)
    assert BroadcastStatus.RUNNING == client.broadcasts.get_broadcast(id=key).status
    sandbox.clock.advance(minutes=1)

    assert [("FINISHED", Result.LA), ("FINISHED", Result.BUSY)] == states(client, key)
    done = client.broadcasts.get_broadcast(id=key)
    assert (BroadcastStatus.FINISHED, BroadcastType.VOICE) == (done.status, done.type)


def test_stats_add_up(sandbox: Sandbox, client: Client) -> None:
    """The figures of a broadcast are the sums of its calls' records."""
    key = client.broadcasts.create_broadcast(broadcast=voice())
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE, TWO, BUSY])
    before = client.broadcasts.get_broadcast_stats(id=key)
    client.broadcasts.control_broadcast(id=key, command=START)
    sandbox.clock.advance(minutes=5)

    stats = client.broadcasts.get_broadcast_stats(id=key)

    assert (3, 0) == (before.action_statistics.unattempted, before.usage_stats.attempts)
    usage = stats.usage_stats
    assert (52, 2.0, 3, 3) == (usage.duration, usage.billed_amount, usage.attempts, usage.actions)
    assert {(Result.LA, 2, 2), (Result.BUSY, 1, 1)} == {
        (stat.result, stat.attempts, stat.actions) for stat in stats.result_stat
    }
    assert 3 == stats.action_statistics.finished
    later = sandbox.clock.now + timedelta(days=1)
    assert (
        0 == client.broadcasts.get_broadcast_stats(id=key, interval_begin=later).usage_stats.actions
    )


def test_retries(sandbox: Sandbox, client: Client) -> None:
    """A result that asks for it is tried again after the pause, up to the most attempts."""
    retries = BroadcastConfig.RetryConfig(
        max_attempts=3,
        minutes_between_attempts=10,
        retry_results=[Result.BUSY],
        retry_phone_types=[RetryPhoneType.FIRST_NUMBER],
    )
    key = client.broadcasts.create_broadcast(broadcast=voice(retry_config=retries))
    client.broadcasts.create_contact_batch(
        broadcast_id=key, to_number=[BUSY, SECOND_TIME], start=True
    )
    sandbox.clock.advance(minutes=1)
    waiting = client.broadcasts.get_broadcast_stats(id=key).action_statistics
    assert (2, [("READY", None)] * 2) == (waiting.retry_wait, states(client, key))

    sandbox.clock.advance(minutes=11)
    assert [("READY", None), ("FINISHED", Result.LA)] == states(client, key)
    sandbox.clock.advance(minutes=11)

    assert [("FINISHED", Result.BUSY), ("FINISHED", Result.LA)] == states(client, key)
    calls = client.calls.query_calls(broadcast_id=key).call
    assert [3, 2] == [len(call.call_record) for call in calls]


def test_stop_and_go_on(sandbox: Sandbox, client: Client) -> None:
    """A stopped broadcast begins nothing more, and goes on when it is started again."""
    key = client.broadcasts.create_broadcast(broadcast=voice())
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE, TWO])
    client.broadcasts.control_broadcast(id=key, command=START, max_active=1)
    sandbox.clock.advance(seconds=5)
    client.broadcasts.control_broadcast(id=key, command=STOP)
    sandbox.clock.advance(hours=1)
    assert [("FINISHED", Result.LA), ("READY", None)] == states(client, key)

    client.broadcasts.control_broadcast(id=key, command=START)
    sandbox.clock.advance(minutes=1)

    assert [("FINISHED", Result.LA)] * 2 == states(client, key)


def test_max_active(sandbox: Sandbox, client: Client) -> None:
    """No more calls run at the same time than the broadcast allows."""
    numbers = [f"131055501{number:02d}" for number in range(10)]
    key = client.calls.send_call(
        to_number=numbers,
        voice_broadcast_config=VoiceBroadcastConfig(live_sound_text="Hello"),
        max_active=3,
    )
    sandbox.clock.advance(seconds=10)

    assert 3 == sum(state == "SELECTED" for state, _ in states(client, key))
    sandbox.clock.advance(minutes=5)
    assert [("FINISHED", Result.LA)] * 10 == states(client, key)


def test_hours(sandbox: Sandbox, client: Client) -> None:
    """Outside the hours allowed nothing is begun; it goes on when they begin."""
    hours = LocalTimeZoneRestriction(begin_time=time(20), end_time=time(21))
    key = client.broadcasts.create_broadcast(broadcast=voice(local_time_zone_restriction=hours))
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE], start=True)
    sandbox.clock.advance(hours=10)
    assert [("READY", None)] == states(client, key)

    sandbox.clock.advance(hours=2)

    (call,) = client.calls.query_calls(broadcast_id=key).call
    assert datetime(2015, 3, 3, 4, 0, tzinfo=UTC) == call.call_record[0].originate_time


@pytest.mark.parametrize(
    ("number", "hour"),
    [
        ("12125550101", 14),
        ("13125550101", 15),
        ("16025550101", 16),
        ("13035550101", 16),
        ("12135550101", 17),
        ("19075550101", 18),
        ("18085550101", 19),
        ("17095550101", 12.5),
        ("18885550101", 17),
        ("67076", 17),
    ],
)
def test_hours_of_a_number(number: str, hour: float) -> None:
    """Calling hours are those of the area code of the called number."""
    hours = LocalTimeZoneRestriction(begin_time=time(9), end_time=time(9, 1))
    morning = datetime(2015, 3, 2, tzinfo=UTC)

    expected = morning + timedelta(hours=hour)
    assert expected == next_open(hours, morning + timedelta(hours=10), number)
    assert expected == next_open(hours, expected, number)


def test_schedule(sandbox: Sandbox, client: Client) -> None:
    """A schedule starts and stops its broadcast at its hours, on its days."""
    key = client.broadcasts.create_broadcast(broadcast=voice())
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE])
    schedule = BroadcastSchedule(
        start_time_of_day=time(9),
        stop_time_of_day=time(17),
        time_zone="PST",
        days_of_week=[DayOfWeek.WEDNESDAY],
        begin_date=date(2015, 3, 1),
    )
    client.broadcasts.create_broadcast_schedule(broadcast_id=key, broadcast_schedule=schedule)
    sandbox.clock.advance(days=1, hours=23)
    assert [("READY", None)] == states(client, key)

    sandbox.clock.advance(hours=2)

    assert [("FINISHED", Result.LA)] == states(client, key)


def test_schedules_are_kept(client: Client) -> None:
    """Schedules are read, listed and deleted; a bad time zone or no day is refused."""
    key = client.broadcasts.create_broadcast(broadcast=voice())
    schedule = BroadcastSchedule(
        start_time_of_day=time(9),
        stop_time_of_day=time(17),
        time_zone="America/Chicago",
        days_of_week=[DayOfWeek.MONDAY],
    )
    one = client.broadcasts.create_broadcast_schedule(broadcast_id=key, broadcast_schedule=schedule)

    listed = client.broadcasts.query_broadcast_schedule(broadcast_id=key)
    assert [client.broadcasts.get_broadcast_schedule(id=one)] == listed.broadcast_schedule
    client.broadcasts.delete_broadcast_schedule(id=one)
    with pytest.raises(NotFoundFault):
        client.broadcasts.get_broadcast_schedule(id=one)
    schedule.time_zone = "Mars"
    with pytest.raises(BadRequestFault, match="no time zone Mars"):
        client.broadcasts.create_broadcast_schedule(broadcast_id=key, broadcast_schedule=schedule)


def test_batches(client: Client) -> None:
    """A batch has a size and what remains of it, and can be renamed and disabled."""
    members = client.contacts.create_contact_list(
        name="All",
        contact_source=ContactSource(
            contact=[Contact(home_phone=ONE), Contact(mobile_phone=TWO), Contact(first_name="x")]
        ),
    )
    key = client.broadcasts.create_broadcast(broadcast=voice())
    batch = client.broadcasts.create_contact_batch(broadcast_id=key, contact_list_id=members)

    made = client.broadcasts.get_contact_batch(id=batch)
    assert ("API Contact Batch", 2, 2) == (made.name, made.size, made.remaining)
    client.broadcasts.control_contact_batch(id=batch, name="Mine", enabled=False)
    assert [("DISABLED", None)] * 2 == states(client, key)
    client.broadcasts.control_contact_batch(id=batch, enabled=True)
    assert [("READY", None)] * 2 == states(client, key)
    assert ["Mine"] == [
        b.name for b in client.broadcasts.query_contact_batches(broadcast_id=key).contact_batch
    ]


def test_update(client: Client) -> None:
    """The whole configuration is replaced; status stays, and a type cannot change."""
    key = client.broadcasts.create_broadcast(broadcast=text("Old"))
    changed = text("New")
    changed.id = key
    client.broadcasts.update_broadcast(broadcast=changed)

    kept = client.broadcasts.get_broadcast(id=key)
    assert kept.text_broadcast_config is not None
    assert ("New", BroadcastStatus.STOPPED) == (kept.text_broadcast_config.message, kept.status)
    other = voice()
    other.id = key
    with pytest.raises(BadRequestFault, match="is of type TEXT, not VOICE"):
        client.broadcasts.update_broadcast(broadcast=other)


def test_update_takes_a_new_name(client: Client) -> None:
    """A new name is taken over, as it was observed."""
    key = client.broadcasts.create_broadcast(broadcast=text())
    renamed = text()
    renamed.id, renamed.name = key, "Summer"

    client.broadcasts.update_broadcast(broadcast=renamed)

    assert "Summer" == client.broadcasts.get_broadcast(id=key).name


def test_queries(client: Client) -> None:
    """Broadcasts are found by type, by whether they run and by label."""
    one = client.broadcasts.create_broadcast(broadcast=voice())
    two = client.broadcasts.create_broadcast(broadcast=text())
    client.broadcasts.create_contact_batch(broadcast_id=two, to_number=[ONE], start=True)
    client.labels.label_broadcast(id=one, label_name="spring")

    def found(**filters: object) -> list[int | None]:
        answer = client.broadcasts.query_broadcasts(**filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        return [broadcast.id for broadcast in answer.broadcast]

    assert [one, two] == found()
    assert [two] == found(type=[BroadcastType.TEXT])
    assert [one] == found(label_name="spring")
    assert [one] == found(running=False, type=[BroadcastType.VOICE])
    with pytest.raises(NotFoundFault, match="Label nope"):
        found(label_name="nope")


def test_wrong_states(client: Client) -> None:
    """Starting without contacts or when archived is refused; stopping and archiving never are."""
    key = client.broadcasts.create_broadcast(broadcast=voice())

    with pytest.raises(BadRequestFault, match="has no contacts"):
        client.broadcasts.control_broadcast(id=key, command=START)
    client.broadcasts.control_broadcast(id=key, command=STOP)
    assert BroadcastStatus.STOPPED == client.broadcasts.get_broadcast(id=key).status
    for _ in range(2):
        client.broadcasts.control_broadcast(id=key, command=ARCHIVE)
    assert BroadcastStatus.ARCHIVED == client.broadcasts.get_broadcast(id=key).status
    with pytest.raises(BadRequestFault, match="is archived"):
        client.broadcasts.control_broadcast(id=key, command=START)


def test_updates_keep_what_they_do_not_give(client: Client) -> None:
    """The configuration of a broadcast has an id and a creation time that an update keeps."""
    key = client.broadcasts.create_broadcast(broadcast=voice())
    before = client.broadcasts.get_broadcast(id=key).voice_broadcast_config
    changed = voice()
    changed.id = key
    client.broadcasts.update_broadcast(broadcast=changed)

    after = client.broadcasts.get_broadcast(id=key).voice_broadcast_config
    assert before is not None
    assert after is not None
    assert None not in (before.id, before.created)
    assert (before.id, before.created) == (after.id, after.created)


def test_schedule_without_days(client: Client) -> None:
    """A schedule without a day of the week is accepted."""
    key = client.broadcasts.create_broadcast(broadcast=voice())
    schedule = BroadcastSchedule(
        start_time_of_day=time(9), stop_time_of_day=time(17), time_zone="PST", days_of_week=[]
    )
    made = client.broadcasts.create_broadcast_schedule(
        broadcast_id=key, broadcast_schedule=schedule
    )

    assert [] == client.broadcasts.get_broadcast_schedule(id=made).days_of_week


def test_content_that_cannot_be_used(client: Client) -> None:
    """A foreign sender, half hours and a type that does not fit are refused."""
    half = LocalTimeZoneRestriction(end_time=time(9))
    misfit = text()
    misfit.type = BroadcastType.IVR
    for broadcast in (
        voice(from_number="13105550199"),
        voice(local_time_zone_restriction=half),
        misfit,
    ):
        with pytest.raises(BadRequestFault):
            client.broadcasts.create_broadcast(broadcast=broadcast)

    assert 0 == client.broadcasts.query_broadcasts().total_results


@pytest.mark.parametrize("number", [0, 99])
def test_unknown_broadcasts(client: Client, number: int) -> None:
    """Whatever names an unknown broadcast is refused."""
    unknown = voice()
    unknown.id = number
    for call in (
        lambda: client.broadcasts.get_broadcast(id=number),
        lambda: client.broadcasts.get_broadcast_stats(id=number),
        lambda: client.broadcasts.control_broadcast(id=number, command=START),
        lambda: client.broadcasts.update_broadcast(broadcast=unknown),
        lambda: client.broadcasts.create_contact_batch(broadcast_id=number, to_number=[ONE]),
        lambda: client.broadcasts.query_contact_batches(broadcast_id=number),
        lambda: client.broadcasts.get_contact_batch(id=number),
        lambda: client.broadcasts.delete_broadcast_schedule(id=number),
    ):
        with pytest.raises(NotFoundFault):
            call()


def test_do_not_contact(client: Client) -> None:
    """Forbidden numbers end as such: for calls, for texts or for both."""
    client.contacts.update_dnc_number(number=ONE, call_dnc=True, text_dnc=False)
    calls = client.broadcasts.create_broadcast(broadcast=voice())
    texts = client.broadcasts.create_broadcast(broadcast=text())
    for key in (calls, texts):
        client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ONE])

    assert [("DNC", None)] == states(client, calls)
    (allowed,) = client.texts.query_texts(broadcast_id=texts).text
    assert ActionState.READY == allowed.state
