"""How the values of XML Schema's datatypes are read, written and checked.

Each rule follows XML Schema 1.1 part 2; the number of its section stands with it.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
import reprlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from typing import Any

from cfclient._codec.values import FromFile, Placeholder
from cfclient._xml import ILLEGAL
from cfschema.base import Enumeration

_BLANKS = " \t\r\n"
_ITEM = re.compile(f"[^{_BLANKS}]+")
# Ids and amounts repeat within a reply; the last ones are remembered.
_REMEMBERED = 1024


@dataclass(frozen=True, slots=True)
class Datatype:
    """A datatype of XML Schema.

    Attributes:
        name: Its name, with an article, for messages.
        parse: Turns the text of an element into a value; raises `ValueError`.
        format: Turns a value into text.
        check: Returns what is wrong with a value, or `None`.
        needs_escape: Whether the text can hold what has a meaning in XML.
    """

    name: str
    parse: Callable[[str], Any]
    format: Callable[[Any], str]
    check: Callable[[Any], str | None]
    needs_escape: bool = False


@cache
def datatype_of(source: str | type[Enumeration]) -> Datatype:
    """Return the datatype of an XML Schema name or of an enumeration.

    Args:
        source: The local name of a built-in type, such as `dateTime`, or the enumeration.

    Raises:
        KeyError: No contract of this API uses such a type.
    """
    if isinstance(source, str):
        return _integer(source) if source in INTEGERS else _DATATYPES[source]
    return _enumeration(source)


def _has_type(name: str, *types: type[Any]) -> Callable[[Any], str | None]:
    def check(value: Any) -> str | None:
        return None if type(value) in types else _not_a(name, value)

    return check


def _not_a(name: str, value: Any) -> str:
    return f"is no {name}: {reprlib.repr(value)}"


# 4.3.6 whiteSpace


def items_of(text: str) -> list[str]:
    """Return the items of a list; only the four blanks of XML part them."""
    # Python knows further blanks, none of which XML allows in ASCII.
    return text.split() if text.isascii() else _ITEM.findall(text)


# 3.3.1 string, 3.3.17 anyURI


def check_text(value: Any) -> str | None:
    """Return why XML cannot carry a text, or `None` if it can (XML 1.0, section 2.2)."""
    if not isinstance(value, str):
        return _not_a("text", value)
    # What Python calls printable is legal in XML, and quickly found out.
    illegal = None if value.isprintable() else ILLEGAL.search(value)
    if illegal:
        return f"has the character U+{ord(illegal.group()):04X}, which XML cannot carry"
    return None


def _collapse(text: str) -> str:
    return " ".join(items_of(text))


# 3.3.2 boolean

_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def _parse_boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text]
    except KeyError:
        try:
            return _BOOLEANS[text.strip(_BLANKS)]
        except KeyError:
            raise ValueError(text) from None


# 3.4.13 integer and the types derived from it

_UNBOUNDED = math.inf
INTEGERS: dict[str, tuple[float, float]] = {
    "integer": (-_UNBOUNDED, _UNBOUNDED),
    "nonNegativeInteger": (0, _UNBOUNDED),
    "positiveInteger": (1, _UNBOUNDED),
    "nonPositiveInteger": (-_UNBOUNDED, 0),
    "negativeInteger": (-_UNBOUNDED, -1),
    **{
        name: (-(1 << bits - 1), (1 << bits - 1) - 1)
        for name, bits in (("byte", 8), ("short", 16), ("int", 32), ("long", 64))
    },
    **{
        name: (0, (1 << bits) - 1)
        for name, bits in (
            ("unsignedByte", 8),
            ("unsignedShort", 16),
            ("unsignedInt", 32),
            ("unsignedLong", 64),
        )
    },
}


def _integer(name: str) -> Datatype:
    low, high = INTEGERS[name]
    title = "integer" if name == "integer" else f"{name} integer"

    @lru_cache(_REMEMBERED)
    def parse(text: str) -> int:
        value = int(text)
        # Python also reads 1_000 and digits of other scripts, which are none in XML Schema.
        if not low <= value <= high or "_" in text or not text.isascii():
            raise ValueError(text)
        return value

    def check(value: Any) -> str | None:
        if type(value) is not int:
            return _not_a(title, value)
        if not low <= value <= high:
            return f"is not within {low} to {high}: {value}"
        return None

    return Datatype(title, parse, str, check)


# 3.3.3 decimal

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")


def _parse_decimal(text: str) -> Decimal:
    stripped = text.strip(_BLANKS)
    if not _DECIMAL.fullmatch(stripped):
        raise ValueError(text)
    try:
        return Decimal(stripped)
    except InvalidOperation as error:
        raise ValueError(text) from error


def _check_decimal(value: Any) -> str | None:
    if type(value) is not Decimal or not value.is_finite():
        return _not_a("decimal number", value)
    return None


# 3.3.4 float, 3.3.5 double

_SPECIAL_FLOATS = {"INF": math.inf, "+INF": math.inf, "-INF": -math.inf, "NaN": math.nan}


@lru_cache(_REMEMBERED)
def _parse_float(text: str) -> float:
    value = float(text) if text not in _SPECIAL_FLOATS else _SPECIAL_FLOATS[text]
    if math.isfinite(value) and text.isascii() and "_" not in text:
        return value
    # Python also reads 1_0, digits of other scripts, and "infinity" and "nan" in any case.
    stripped = text.strip(_BLANKS)
    if stripped in _SPECIAL_FLOATS:
        return _SPECIAL_FLOATS[stripped]
    if math.isinf(value) and stripped[-1:].isdigit():
        return value
    raise ValueError(text)


def _format_float(value: float) -> str:
    if math.isfinite(value):
        return repr(float(value))
    return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"


# 3.3.7 dateTime, 3.3.8 time, 3.3.9 date

# The shape alone; what stands in it is left to the standard library, which is the faster way.
_ZONE = r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?"
_DATE_TIME = re.compile(rf"....-..-..T..:..:..(?:\.[0-9]+)?{_ZONE}")
_TIME = re.compile(rf"..:..:..(?:\.[0-9]+)?{_ZONE}")
_DATE = re.compile(rf"(....-..-..){_ZONE}")
_END_OF_DAY = re.compile(r"24(:00:00(?:\.0+)?(?:[Z+-].*)?)")
_LONGEST_OFFSET = timedelta(hours=14)


def _parse_datetime(text: str) -> datetime:
    try:
        # Every third character tells the usual form, 2012-10-26T21:32:52Z, in one step.
        if text[4::3] == "--T::Z" or _DATE_TIME.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        end = _END_OF_DAY.fullmatch(text, 11)
        if end is None:
            raise
        return datetime.fromisoformat(f"{text[:11]}00{end[1]}") + timedelta(days=1)
    return _parse_datetime(_stripped(text))


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


def _stripped(text: str) -> str:
    stripped = text.strip(_BLANKS)
    if stripped == text:
        raise ValueError(text)
    return stripped


def _parse_date(text: str) -> date:
    # A zone is read and dropped: the standard library's date has none.
    match = _DATE.fullmatch(text.strip(_BLANKS))
    if not match:
        raise ValueError(text)
    return date.fromisoformat(match[1])


def _format_moment(value: datetime | time) -> str:
    text = value.isoformat()
    return f"{text[:-6]}Z" if value.tzinfo is not None and text.endswith("+00:00") else text


def _check_moment(name: str, expected: type[datetime | time]) -> Callable[[Any], str | None]:
    def check(value: Any) -> str | None:
        if not isinstance(value, expected):
            return _not_a(name, value)
        offset = value.utcoffset()
        if offset is None:
            return None
        if abs(offset) > _LONGEST_OFFSET or offset % timedelta(minutes=1):
            return f"has the time zone offset {offset}, which XML Schema cannot write"
        return None

    return check


# 3.3.16 base64Binary


def _parse_base64(text: str) -> bytes:
    try:
        return base64.b64decode("".join(items_of(text)), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError(text) from error


def _format_base64(value: bytes) -> str:
    if isinstance(value, Placeholder):
        return value.token
    if isinstance(value, FromFile):
        value = value.read()
    return base64.b64encode(value).decode("ascii")


def _keep(text: str) -> str:
    return text


_DATATYPES = {
    "string": Datatype("text", _keep, str, check_text, needs_escape=True),
    "anyURI": Datatype("URI", _collapse, str, check_text, needs_escape=True),
    "boolean": Datatype(
        "boolean",
        _parse_boolean,
        lambda value: "true" if value else "false",
        _has_type("boolean", bool),
    ),
    "decimal": Datatype(
        "decimal number", _parse_decimal, lambda value: f"{value:f}", _check_decimal
    ),
    "float": Datatype("number", _parse_float, _format_float, _has_type("number", float, int)),
    "double": Datatype("number", _parse_float, _format_float, _has_type("number", float, int)),
    "dateTime": Datatype(
        "date and time", _parse_datetime, _format_moment, _check_moment("date and time", datetime)
    ),
    "time": Datatype("time", _parse_time, _format_moment, _check_moment("time", time)),
    "date": Datatype("date", _parse_date, date.isoformat, _has_type("date", date)),
    "base64Binary": Datatype(
        "bytes", _parse_base64, _format_base64, _has_type("bytes", bytes, FromFile)
    ),
}


# 4.3.5 enumeration


def _enumeration(cls: type[Enumeration]) -> Datatype:
    members = {member.value: member for member in cls}

    def parse(text: str) -> Enumeration:
        member = members.get(text)
        if member is None:
            stripped = text.strip(_BLANKS)
            member = members.get(stripped) or cls(stripped)
        return member

    def check(value: Any) -> str | None:
        # A plain text is taken for the value it spells.
        if not isinstance(value, str) or value not in members:
            return f"{_not_a(cls.__name__, value)}; it can be {', '.join(members)}"
        return None

    return Datatype(cls.__name__, parse, str, check)
