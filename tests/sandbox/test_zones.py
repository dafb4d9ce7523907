"""Times and dates without a zone, over all operations that have times."""

from __future__ import annotations

import http.client
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfclient import Client
from cfclient._codec import model_of
from cfclient._soap import SOAP_12, write_request
from cfclient.operations import (
    GET_BROADCAST_SCHEDULE,
    GET_NUMBER,
    GET_SOUND_META,
    OPERATIONS,
)
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Broadcast,
    BroadcastSchedule,
    DayOfWeek,
    GetBroadcastSchedule,
    GetNumber,
    GetSoundMeta,
    LocalTimeZoneRestriction,
    TextBroadcastConfig,
)
from cfschema.base import Operation
from tests.support.responses import order
from tests.support.sensible import sensible

# An xs:dateTime of the second whose zone is Z.
ZONED = re.compile(rb"(\d\d:\d\d:\d\d(?:\.\d+)?)Z<")


def has_time(cls: type[Any]) -> bool:
    """Return whether instances of a type can hold a time."""
    return any(
        field.type is datetime or (is_dataclass(field.type) and has_time(field.type))
        for field in model_of(cls).fields
    )


TIMED = [operation for operation in OPERATIONS.values() if has_time(operation.request)]


def in_utc(value: Any) -> int:
    """Bring all times of a request into UTC, in their year or another, and return their number."""
    if isinstance(value, list):
        return sum(in_utc(each) for each in cast("Sequence[Any]", value))
    count = 0
    for field in fields(value) if is_dataclass(value) else ():
        found = getattr(value, field.name)
        if isinstance(found, datetime):
            count += 1
            setattr(value, field.name, found.replace(tzinfo=UTC))
        else:
            count += in_utc(found)
    return count


def post(sandbox: Sandbox, path: str, content: bytes) -> tuple[int, bytes]:
    """Post raw bytes and return the status and the body."""
    host = sandbox.endpoint.removeprefix("http://").partition("/")[0]
    connection = http.client.HTTPConnection(host, timeout=10)
    headers = {
        "Authorization": "Basic c2FuZGJveDpzYW5kYm94",
        "Content-Type": SOAP_12.media_type,
    }
    connection.request("POST", f"/api/1.1/{path}", content, headers)
    response = connection.getresponse()
    try:
        return response.status, response.read()
    finally:
        connection.close()


@pytest.fixture(scope="module")
def twins() -> Iterator[tuple[Sandbox, Sandbox]]:
    """Two sandboxes in the same state."""
    with Sandbox(seed="demo", size=300) as one, Sandbox(seed="demo", size=300) as two:
        yield one, two


def state_of(sandbox: Sandbox) -> list[str]:
    """Return all items of a sandbox."""
    tables = sandbox._engine.store._tables
    return [f"{cls} {key} {item!r}" for cls in tables for key, item in tables[cls].items()]


@pytest.mark.parametrize("operation", TIMED, ids=lambda operation: operation.name)
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_zones(
    twins: tuple[Sandbox, Sandbox], operation: Operation[Any, Any], data: st.DataObject
) -> None:
    """A time without a zone is one in UTC: the same response, and the same state."""
    request = data.draw(sensible(operation).filter(in_utc))
    content = write_request(operation, request).content
    without = ZONED.sub(rb"\1<", content)
    assert without != content

    found = [
        post(twin, operation.path, text)
        for twin, text in zip(twins, (content, without), strict=True)
    ]
    assert found[0] == found[1]
    assert b":Receiver<" not in found[0][1]
    assert state_of(twins[0]) == state_of(twins[1])


def test_hours_and_dates(sandbox: Sandbox, client: Client) -> None:
    """Hours and dates have the zone Z in responses, whatever was sent; those with one keep it."""
    order(client, ["12135550105"])
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(name="a", text_broadcast_config=TextBroadcastConfig(message="Hi"))
    )
    schedule = BroadcastSchedule(
        start_time_of_day=time(9),
        stop_time_of_day=time(17, tzinfo=timezone(timedelta(hours=-8))),
        time_zone="PST",
        begin_date=date(2015, 3, 3),
        days_of_week=[DayOfWeek.MONDAY],
    )
    own = client.broadcasts.create_broadcast_schedule(broadcast_id=key, broadcast_schedule=schedule)

    asked = write_request(GET_NUMBER, GetNumber(number="12135550105")).content
    _, found = post(sandbox, GET_NUMBER.path, asked)
    assert [b"2015-03-02Z", b"2015-04-01Z"] == re.findall(rb":Lease\w+>([^<]+)<", found)
    asked = write_request(GET_BROADCAST_SCHEDULE, GetBroadcastSchedule(id=own)).content
    _, found = post(sandbox, GET_BROADCAST_SCHEDULE.path, asked)
    assert [b"09:00:00Z", b"17:00:00-08:00", b"2015-03-03Z"] == re.findall(
        rb":(?:StartTime|StopTime|BeginDate)\w*>([^<]+)<", found
    )


def test_hours_read_back(client: Client) -> None:
    """Hours without a zone read back with one."""
    hours = LocalTimeZoneRestriction(begin_time=time(9), end_time=time(17))
    config = TextBroadcastConfig(message="Hi", local_time_zone_restriction=hours)
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(name="a", text_broadcast_config=config)
    )

    kept = client.broadcasts.get_broadcast(id=key).text_broadcast_config
    assert LocalTimeZoneRestriction(
        begin_time=time(9, tzinfo=UTC), end_time=time(17, tzinfo=UTC)
    ) == (kept and kept.local_time_zone_restriction)


@pytest.mark.parametrize(
    ("days", "written"), [(0, b"2015-03-02T09:00:01-08:00"), (7, b"2015-03-09T10:00:01-07:00")]
)
def test_offsets(sandbox: Sandbox, client: Client, days: int, written: bytes) -> None:
    """A time in a response has the offset of the service, in winter and in summer."""
    sandbox.clock.advance(days=days)
    key = client.calls.create_sound(sound_text="Hello")

    content = write_request(GET_SOUND_META, GetSoundMeta(id=key)).content
    assert [written] == re.findall(
        rb":Created>([^<]+)<", post(sandbox, GET_SOUND_META.path, content)[1]
    )
