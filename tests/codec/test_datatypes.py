"""The datatypes of XML Schema."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum
from io import BytesIO
from typing import Any

import pytest

from cfclient import FromFile
from cfclient._codec.datatypes import datatype_of
from cfclient._codec.numbers import DECIMAL
from cfclient._codec.remembered import remembered
from cfclient.types import ActionState
from tests.support.hostile import hostile

PST = timezone(timedelta(hours=-8))


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("dateTime", "2012-10-26T21:32:52", datetime(2012, 10, 26, 21, 32, 52)),  # noqa: DTZ001
        ("int", "+7", 7),
        ("int", " 7\n", 7),
        ("long", "0007", 7),
        ("integer", "1" * 40, int("1" * 40)),
        ("nonNegativeInteger", "0", 0),
        ("unsignedByte", "255", 255),
        ("boolean", "1", True),
        ("boolean", "\tfalse ", False),
        ("float", "INF", math.inf),
        ("float", " -INF ", -math.inf),
        ("float", "1E-5", 1e-05),
        ("float", ".5", 0.5),
        ("double", "1e400", math.inf),
        ("decimal", "-1.50", Decimal("-1.50")),
        ("decimal", " .5 ", Decimal("0.5")),
        ("dateTime", "2013-03-07T10:44:36-08:00", datetime(2013, 3, 7, 10, 44, 36, tzinfo=PST)),
        ("dateTime", "2012-10-26T21:32:52.5Z", datetime(2012, 10, 26, 21, 32, 52, 500000, UTC)),
        (
            "dateTime",
            "2012-10-26T21:32:52.1234567Z",
            datetime(2012, 10, 26, 21, 32, 52, 123456, UTC),
        ),
        ("dateTime", " 2012-12-31T24:00:00Z ", datetime(2013, 1, 1, tzinfo=UTC)),
        ("time", "08:00:00Z", time(8, tzinfo=UTC)),
        ("time", "24:00:00", time(0)),
        ("date", "2014-12-02Z", date(2014, 12, 2)),
        ("date", "2014-12-02-08:00", date(2014, 12, 2)),
        ("anyURI", " urn:x \n", "urn:x"),
        ("string", " x ", " x "),
        ("base64Binary", "UklG\nRg==", b"RIFF"),
        ("base64Binary", "", b""),
    ],
)
def test_parses(name: str, text: str, value: Any) -> None:
    """A valid text is parsed to its value."""
    assert value == datatype_of(name).parse(text)


def test_parses_nan() -> None:
    """The text NaN is parsed to a float NaN."""
    assert math.isnan(datatype_of("float").parse("NaN"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *(("int", text) for text in ("", "x", "1.0", "1_0", "٣", "2147483648", "--1", "1" * 5000)),
        *(("unsignedByte", text) for text in ("-1", "256")),
        *(("positiveInteger", text) for text in ("0",)),
        *(("boolean", text) for text in ("", "True", "yes", "2")),
        *(("float", text) for text in ("", "x", "inf", "nan", "Infinity", "1_0", "٣")),
        *(("decimal", text) for text in ("", "1e5", "NaN", "1,5")),
        *(
            ("dateTime", text)
            for text in (
                "",
                "2012-10-26",
                "2012-10-26 21:32:52",
                "20121026T213252Z",
                "2012-W43-5T21:32:52",
                "2012-13-26T21:32:52Z",
                "2012-10-26T21:32:52+15:00",
                "2012-10-26T21:32:52,5Z",
                "2012-10-26T24:00:01Z",
                "2012-10-26T21:32Z",
                "9999-12-31T24:00:00Z",
            )
        ),
        *(("time", text) for text in ("", "8:00:00", "25:00:00", "24:00:01", "080000")),
        *(("date", text) for text in ("", "2014-12", "2014-02-30", "20141202", "2014-12-02X")),
        *(("base64Binary", text) for text in ("x", "****", "UklGRg=")),
    ],
)
def test_rejects(name: str, text: str) -> None:
    """An invalid text is rejected."""
    with pytest.raises(ValueError):  # noqa: PT011 - the text alone is the message
        datatype_of(name).parse(text)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("boolean", True, "true"),
        ("float", 1e-05, "1e-05"),
        ("float", 3, "3.0"),
        ("float", math.inf, "INF"),
        ("float", -math.inf, "-INF"),
        ("float", math.nan, "NaN"),
        ("decimal", Decimal("1E+3"), "1000"),
        ("dateTime", datetime(2012, 10, 26, 21, 32, 52, tzinfo=UTC), "2012-10-26T21:32:52Z"),
        ("time", time(8, tzinfo=UTC), "08:00:00Z"),
        ("base64Binary", b"RIFF", "UklGRg=="),
    ],
)
def test_formats(name: str, value: Any, text: str) -> None:
    """A value is formatted in the lexical form of the datatype."""
    datatype = datatype_of(name)

    assert text == datatype.format(datatype.convert(value))


class Number(IntEnum):
    """A user-defined enumeration."""

    THREE = 3


class Mine(str, Enum):  # noqa: UP042 - whose str() is its name
    """A user-defined enumeration that prints its name."""

    DONE = "FINISHED"


class Index:
    """An integer of another library."""

    def __init__(self, value: int) -> None:
        self._value = value

    def __index__(self) -> int:
        return self._value


class Summer(tzinfo):
    """A time zone of another library."""

    def utcoffset(self, _: datetime | None, /) -> timedelta | None:
        """Return its offset."""
        return timedelta(hours=2)

    def tzname(self, _: datetime | None, /) -> str:
        """Return its name."""
        return "Summer"

    def dst(self, _: datetime | None, /) -> timedelta:
        """Return the daylight saving time."""
        return timedelta(hours=1)


class Seasonal(Summer):
    """A time zone whose offset depends on the date."""

    def utcoffset(self, moment: datetime | None, /) -> timedelta | None:
        """Return its offset at a moment."""
        return None if moment is None else timedelta(hours=2)


NOON = datetime(2015, 7, 1, 12, tzinfo=UTC)
CONVERTED: list[tuple[str, Any, Any]] = [
    ("string", Mine.DONE, "FINISHED"),
    ("string", hostile(str, "x"), "x"),
    ("anyURI", hostile(str, " urn:x "), "urn:x"),
    ("int", Number.THREE, 3),
    ("int", hostile(int, 3), 3),
    ("int", Index(3), 3),
    ("int", Decimal("3.0"), 3),
    ("int", hostile(Decimal, "3"), 3),
    ("float", 3, 3.0),
    ("float", Number.THREE, 3.0),
    ("float", hostile(float, 1.5), 1.5),
    ("float", Decimal("0.03"), 0.03),
    ("double", Index(3), 3.0),
    ("decimal", 3, Decimal(3)),
    ("decimal", hostile(Decimal, "1.50"), Decimal("1.50")),
    ("dateTime", hostile(datetime, 2015, 7, 1, 12, tzinfo=UTC), NOON),
    ("dateTime", datetime(2015, 7, 1, 14, tzinfo=Summer()), NOON),
    ("dateTime", datetime(2015, 7, 1, 14, tzinfo=Summer(), fold=1), NOON),
    ("date", hostile(date, 2015, 7, 1), date(2015, 7, 1)),
    ("time", hostile(time, 12, 30, tzinfo=UTC), time(12, 30, tzinfo=UTC)),
    ("time", time(12, 30, tzinfo=Summer()), time(12, 30, tzinfo=timezone(timedelta(hours=2)))),
    ("base64Binary", hostile(bytes, b"RIFF"), b"RIFF"),
]


def kind_of(value: object) -> str:
    """Return the id of a parameter without calling its methods."""
    return value if type(value) is str else type(value).__name__


@pytest.mark.parametrize(("name", "value", "converted"), CONVERTED, ids=kind_of)
def test_converts(name: str, value: Any, converted: Any) -> None:
    """A value of another class is converted to the exact built-in class."""
    found = datatype_of(name).convert(value)

    assert (type(converted), converted) == (type(found), found)
    assert type(getattr(found, "tzinfo", None)) in (type(None), timezone)
    assert not getattr(found, "fold", 0)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("int", True),
        ("int", "1"),
        ("int", 1.0),
        ("int", 2**31),
        ("int", Decimal("1.5")),
        ("int", Decimal("NaN")),
        ("integer", Decimal("1e999999999")),
        ("long", -(2**63) - 1),
        ("unsignedByte", -1),
        ("boolean", 1),
        ("string", 1),
        ("string", b"x"),
        ("string", None),
        ("string", "\x00"),
        ("string", "\ud800"),
        ("string", "\ufffe"),
        ("float", "1"),
        ("float", True),
        ("float", 2**53 + 1),
        ("float", 10**400),
        ("float", Decimal("0.1234567890123456789")),
        ("decimal", True),
        ("decimal", 1.5),
        ("decimal", Decimal("NaN")),
        ("decimal", Decimal("1e1000")),
        ("decimal", Decimal("1e-1001")),
        ("dateTime", date(2012, 1, 1)),
        ("dateTime", "2012-10-26T21:32:52Z"),
        ("dateTime", datetime(2012, 1, 1, tzinfo=timezone(timedelta(hours=15)))),
        ("time", time(8, tzinfo=timezone(timedelta(seconds=90)))),
        ("time", time(8, tzinfo=Seasonal())),
        ("date", datetime(2012, 1, 1, tzinfo=UTC)),
        ("base64Binary", "RIFF"),
        ("base64Binary", bytearray(b"RIFF")),
        ("base64Binary", type("Mine", (FromFile,), {})(BytesIO(b"RIFF"))),
    ],
)
def test_rejects_conversion(name: str, value: Any) -> None:
    """A value of another type, out of range, or that would lose digits is rejected."""
    with pytest.raises((ValueError, TypeError)):
        datatype_of(name).convert(value)


@pytest.mark.parametrize("digits", [999, 1000])
def test_longest_decimals(digits: int) -> None:
    """A decimal can have digits up to its limit, on either side of the point."""
    for value in (Decimal(f"1e{digits - 1}"), Decimal(f"1e-{digits}")):
        assert value == DECIMAL.convert(value)


def test_enumeration_accepts_its_values() -> None:
    """A string that is a value of an enumeration is accepted; any other is rejected."""
    convert = datatype_of(ActionState).convert

    assert [ActionState.FINISHED] * 4 == [
        convert(value)
        for value in (ActionState.FINISHED, "FINISHED", Mine.DONE, hostile(str, "FINISHED"))
    ]
    for value in ("finished", 3, b"FINISHED"):
        with pytest.raises((KeyError, TypeError)):
            convert(value)


def test_long_texts_are_not_cached() -> None:
    """A text longer than any number of this API is not cached."""
    parsed: list[str] = []

    def length(text: str) -> int:
        parsed.append(text)
        return len(text)

    parse = remembered(length)

    for text in ("x" * 40, "y" * 41) * 2:
        assert len(text) == parse(text)
    assert ["x" * 40, "y" * 41, "y" * 41] == parsed


def test_cache_is_bounded() -> None:
    """The cache of texts is bounded."""
    parse = remembered(int)
    kept: Any = parse.__self__  # type: ignore[attr-defined]

    for number in range(5000):
        assert number == parse(str(number))
    assert len(kept) <= 1024
