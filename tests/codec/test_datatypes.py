"""The datatypes of XML Schema, value by value."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from cfclient._codec.datatypes import datatype_of
from cfclient.types import ActionState

PST = timezone(timedelta(hours=-8))


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
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
def test_reads(name: str, text: str, value: Any) -> None:
    """A text of the datatype is read as the value that it means."""
    assert value == datatype_of(name).parse(text)


def test_reads_nan() -> None:
    """The text NaN is read as the number that is none."""
    assert math.isnan(datatype_of("float").parse("NaN"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *(("int", text) for text in ("", "x", "1.0", "1_0", "٣", "2147483648", "--1")),
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
            )
        ),
        *(("time", text) for text in ("", "8:00:00", "25:00:00", "24:00:01", "080000")),
        *(("date", text) for text in ("", "2014-12", "2014-02-30", "20141202", "2014-12-02X")),
        *(("base64Binary", text) for text in ("x", "****", "UklGRg=")),
    ],
)
def test_refuses(name: str, text: str) -> None:
    """A text that is none of the datatype is no value."""
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
def test_writes(name: str, value: Any, text: str) -> None:
    """A value is written in the form of the datatype."""
    assert text == datatype_of(name).format(value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("int", True),
        ("int", "1"),
        ("int", 2**31),
        ("long", -(2**63) - 1),
        ("unsignedByte", -1),
        ("boolean", 1),
        ("string", 1),
        ("string", "\x00"),
        ("string", "\ud800"),
        ("string", "\ufffe"),
        ("float", "1"),
        ("decimal", 1.5),
        ("decimal", Decimal("NaN")),
        ("dateTime", date(2012, 1, 1)),
        ("dateTime", "2012-10-26T21:32:52Z"),
        ("dateTime", datetime(2012, 1, 1, tzinfo=timezone(timedelta(hours=15)))),
        ("time", time(8, tzinfo=timezone(timedelta(seconds=90)))),
        ("date", datetime(2012, 1, 1, tzinfo=UTC)),
        ("base64Binary", "RIFF"),
    ],
)
def test_finds_what_cannot_be_sent(name: str, value: Any) -> None:
    """A value of another type, or out of its range, is told."""
    assert datatype_of(name).check(value)


def test_enumeration_takes_its_texts() -> None:
    """A plain text that spells a value of an enumeration can be sent; any other text cannot."""
    check = datatype_of(ActionState).check

    assert check("FINISHED") is None
    assert check("finished")
    assert check(3)
