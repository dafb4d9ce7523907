"""Calling hours: local time zone restrictions and schedules of broadcasts."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cfclient.sandbox.engine.area_codes import zone_of
from cfclient.sandbox.engine.errors import bad_request
from cfschema.types import BroadcastSchedule, DayOfWeek, LocalTimeZoneRestriction

_ABBREVIATIONS = {
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "MST": "America/Denver",
    "MDT": "America/Denver",
    "CST": "America/Chicago",
    "CDT": "America/Chicago",
    "EST": "America/New_York",
    "EDT": "America/New_York",
}
_DAYS = list(DayOfWeek)
# The contract's week begins on Sunday, Python's on Monday.
_MONDAY = _DAYS.index(DayOfWeek.MONDAY)
_A_WEEK_AND_A_DAY = 8


def zone(name: str) -> tzinfo:
    """Return a time zone by its IANA name or US abbreviation.

    Raises:
        ServiceFaultError: There is no such time zone.
    """
    try:
        return ZoneInfo(_ABBREVIATIONS.get(name, name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise bad_request(f"there is no time zone {name}") from None


def next_open(hours: LocalTimeZoneRestriction | None, moment: datetime, number: str) -> datetime:
    """Return a time if it is within calling hours, else the next one that is.

    Args:
        hours: The calling hours where the number is; `None` allows any time.
        moment: The time.
        number: The number that is called.
    """
    if hours is None or hours.begin_time is None or hours.end_time is None:
        return moment
    place = zone_of(number)
    local = moment.astimezone(place)
    begin, end = hours.begin_time.replace(tzinfo=None), hours.end_time.replace(tzinfo=None)
    now = local.time()
    if begin <= now < end if begin <= end else not end <= now < begin:
        return moment
    day = local.date() if now < begin else local.date() + timedelta(days=1)
    return datetime.combine(day, begin, place).astimezone(UTC)


def next_edge(schedule: BroadcastSchedule, after: datetime) -> tuple[datetime, bool] | None:
    """Return when a schedule next starts or stops its broadcast, and whether it starts it.

    Args:
        schedule: The schedule.
        after: The time to search from, exclusive.
    """
    place = zone(schedule.time_zone)
    today = after.astimezone(place).date()
    first = max(today, schedule.begin_date or today).toordinal()
    edges: list[tuple[datetime, bool]] = []
    for ordinal in range(first - 1, min(first + _A_WEEK_AND_A_DAY, date.max.toordinal() - 1)):
        day = date.fromordinal(ordinal)
        named = _DAYS[(day.weekday() + _MONDAY) % len(_DAYS)]
        if named not in schedule.days_of_week:
            continue
        if schedule.begin_date and day < schedule.begin_date:
            continue
        if schedule.end_date and day > schedule.end_date:
            continue
        start = _at(datetime.combine(day, time()), schedule.start_time_of_day, place)
        stop = _at(datetime.combine(day, time()), schedule.stop_time_of_day, place)
        edges += [(start, True), (stop if stop > start else stop + timedelta(days=1), False)]
    return min((edge for edge in edges if edge[0] > after), default=None)


def _at(day: datetime, hour: time, place: tzinfo) -> datetime:
    moment = datetime.combine(day.date(), hour.replace(tzinfo=None), place)
    return moment.astimezone(UTC)
