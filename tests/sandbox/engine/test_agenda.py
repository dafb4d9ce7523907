"""Time that passes whatever happens in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from cfclient import Client
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine import ivr, lifecycle
from cfclient.sandbox.engine.calling_hours import next_edge
from cfclient.types import (
    BroadcastConfig,
    BroadcastSchedule,
    BroadcastStatus,
    Call,
    DayOfWeek,
    IvrBroadcastConfig,
    Result,
    TextBroadcastConfig,
    VoiceBroadcastConfig,
)

ONE, TWO, BUSY = "13105550101", "13105550102", "13105550190"
HI = TextBroadcastConfig(message="Hi")
PLAN = IvrBroadcastConfig(dialplan_xml="<dialplan><play type='tts'>Hi</play></dialplan>")


def failing(number: str, original: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that fails for the calls to a number, after it has done its work."""

    def fail(store: Any, action: Any, *arguments: Any) -> Any:
        result = original(store, action, *arguments)
        if isinstance(action, Call) and action.to_number.value == number:
            store.put(replace(action, from_number="(213)"), 1)
            raise OverflowError(number)
        return result

    return fail


@pytest.mark.parametrize("when", ["follow", "record_events"])
def test_events_that_fail(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    when: str,
) -> None:
    """A call that crashes at its beginning or its end ends, and nothing else is affected."""
    monkeypatch.setattr(ivr, when, failing(ONE, getattr(ivr, when)))
    for _ in range(2):  # at first, and after a restart
        with Sandbox(state=tmp_path / "state.db") as sandbox, sandbox.client() as client:
            if not client.calls.query_calls().call:
                client.calls.send_call(
                    to_number=[ONE, TWO], ivr_broadcast_config=PLAN, max_active=1
                )
                sandbox.clock.advance(minutes=5)
            calls = client.calls.query_calls().call

            assert [Result.INTERNAL_ERROR, Result.LA] == [call.final_result for call in calls]
            assert [0, 1] == [len(call.call_record) for call in calls]
            (broadcast,) = client.broadcasts.query_broadcasts().broadcast
            assert BroadcastStatus.FINISHED == broadcast.status

    assert "Call 640000000003 failed" in caplog.text


def test_items_that_become_invalid(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """What happens in time cannot break the contract either."""
    begin = lifecycle._begin

    def garble(store: Any, broadcast: Any, action: Any) -> None:
        begin(store, broadcast, action)
        store.edit(type(action), action.id).from_number = "(213)"

    monkeypatch.setattr(lifecycle, "_begin", garble)
    client.texts.send_text(to_number=[ONE], text_broadcast_config=HI)

    (text,) = client.texts.query_texts().text
    assert (Result.INTERNAL_ERROR, "67076") == (text.final_result, text.from_number)


@pytest.mark.parametrize("minutes", [-(2**31), -1, 2**31 - 1])
def test_any_pause(sandbox: Sandbox, client: Client, minutes: int) -> None:
    """A pause between attempts of any length leaves the sandbox in order."""
    retries = BroadcastConfig.RetryConfig(
        max_attempts=3, minutes_between_attempts=minutes, retry_results=[Result.BUSY]
    )
    config = VoiceBroadcastConfig(live_sound_text="Hello", retry_config=retries)
    client.calls.send_call(to_number=[BUSY], voice_broadcast_config=config)
    sandbox.clock.advance(days=3)

    assert 1 == client.calls.query_calls().total_results


def test_latest_time(sandbox: Sandbox, client: Client) -> None:
    """The clock stops while everything that begins can still end."""
    for _ in range(297):
        sandbox.clock.advance(days=3660)
    with pytest.raises(ValueError, match="beyond the year 4999"):
        sandbox.clock.advance(days=3660)
    with pytest.raises(ValueError, match="cannot go that far"):
        sandbox.clock.advance(days=1e300)

    client.numbers.create_number_order(numbers=["12135550105"])


SCHEDULE = BroadcastSchedule(
    start_time_of_day=time(9),
    stop_time_of_day=time(17),
    time_zone="UTC",
    days_of_week=list(DayOfWeek),
)
NOW = datetime(2015, 3, 2, 17, tzinfo=UTC)


@pytest.mark.parametrize("days", [0, 1, 8, 9, 400])
def test_schedules_ahead(days: int) -> None:
    """A schedule begins on its first day, however far that is."""
    first = NOW.date() + timedelta(days=days + 1)
    begin = datetime(first.year, first.month, first.day, 9, tzinfo=UTC)

    schedule = replace(SCHEDULE, begin_date=first)
    assert (begin, True) == next_edge(schedule, NOW)
    schedule.end_date = first - timedelta(days=1)
    assert next_edge(schedule, NOW) is None
    schedule.begin_date = schedule.end_date = date.max
    assert next_edge(schedule, NOW) is None
