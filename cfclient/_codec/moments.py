"""Dates and times (XML Schema 1.1 part 2)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from cfclient._codec.datatype import ConversionError, Datatype, Rule
from cfclient._codec.texts import BLANKS
from cfclient._shown import shown

# The shape alone; what stands in it is left to the standard library, which is the faster way.
_ZONE = r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?"
_DATE_TIME = re.compile(rf"....-..-..T..:..:..(?:\.[0-9]+)?{_ZONE}")
_TIME = re.compile(rf"..:..:..(?:\.[0-9]+)?{_ZONE}")
_DATE = re.compile(rf"(....-..-..){_ZONE}")
_END_OF_DAY = re.compile(r"24(:00:00(?:\.0+)?(?:[Z+-].*)?)")
_from_iso = datetime.fromisoformat
_LONGEST_OFFSET = timedelta(hours=14)

# 3.3.7 dateTime


def _parse_datetime(text: str) -> datetime:
    try:
        # Every third character shows the usual form, 2012-10-26T21:32:52Z, in one step.
        if text[4::3] == "--T::Z" or _DATE_TIME.fullmatch(text):
            return _from_iso(text)
    except ValueError:
        end = _END_OF_DAY.fullmatch(text, 11)
        if end is None:
            raise
        return _next_day(datetime.fromisoformat(f"{text[:11]}00{end[1]}"))
    return _parse_datetime(_stripped(text))


def _next_day(moment: datetime) -> datetime:
    try:
        return moment + timedelta(days=1)
    except OverflowError as error:
        raise ValueError(moment) from error


def _stripped(text: str) -> str:
    stripped = text.strip(BLANKS)
    if stripped == text:
        raise ValueError(text)
    return stripped


def _convert_datetime(value: Any) -> datetime:
    # Of another class, the parts of its base are taken, whatever it overrides.
    moment = (
        value
        if type(value) is datetime
        else datetime.combine(datetime.date(value), datetime.timetz(value))
    )
    if moment.tzinfo is None or moment.tzinfo is UTC:
        return moment
    return moment.replace(tzinfo=_fixed(moment), fold=0)


def _fixed(moment: datetime | time) -> timezone | None:
    """Return the zone of a moment as an offset, which its class cannot change any more."""
    offset = moment.utcoffset()
    if offset is None:
        return None
    offset = timedelta.__pos__(offset)
    if abs(offset) > _LONGEST_OFFSET or offset % timedelta(minutes=1):
        raise ConversionError(
            f"{shown(moment)} has the time zone offset {offset}; "
            "offsets are whole minutes up to 14 hours"
        )
    return timezone(offset)


def _format_moment(value: datetime | time) -> str:
    text = value.isoformat()
    return f"{text[:-6]}Z" if value.tzinfo is not None and text.endswith("+00:00") else text


def _without_zone(value: datetime) -> str | None:
    if value.tzinfo is not None:
        return None
    return (
        f"{value} has no time zone; pass an aware datetime, such as "
        f"datetime({value.year}, {value.month}, {value.day}, tzinfo=UTC)"
    )


DATE_TIME = Datatype(
    "dateTime",
    "a datetime",
    _parse_datetime,
    _convert_datetime,
    _format_moment,
    _without_zone,
    Rule.REQUEST,
)

# 3.3.8 time


def _parse_time(text: str) -> time:
    try:
        if _TIME.fullmatch(text):
            return time.fromisoformat(text)
    except ValueError:
        end = _END_OF_DAY.fullmatch(text)
        if end is None:
            raise
        return time.fromisoformat(f"00{end[1]}")
    return _parse_time(_stripped(text))


def _convert_time(value: Any) -> time:
    moment = value if type(value) is time else datetime.combine(date.min, value).timetz()
    if moment.tzinfo is None:
        return moment
    zone = _fixed(moment)
    if zone is None:
        raise ConversionError(
            f"{shown(moment)} has a zone whose offset depends on the date; pass a fixed offset, "
            "such as timezone(timedelta(hours=-8)), or no zone"
        )
    return moment.replace(tzinfo=zone, fold=0)


TIME = Datatype("time", "a time", _parse_time, _convert_time, _format_moment)

# 3.3.9 date


def _parse_date(text: str) -> date:
    # A zone is read and dropped: the standard library's date has none.
    match = _DATE.fullmatch(text.strip(BLANKS))
    if not match:
        raise ValueError(text)
    return date.fromisoformat(match[1])


def _convert_date(value: Any) -> date:
    if type(value) is date:
        return value
    if issubclass(type(value), datetime):
        raise TypeError
    return date.fromordinal(date.toordinal(value))


DATE = Datatype("date", "a date", _parse_date, _convert_date, date.isoformat)
