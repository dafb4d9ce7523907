"""The datatypes that the contract uses, by their names."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from cfclient._codec.binary import BASE64
from cfclient._codec.datatype import Datatype, invalid
from cfclient._codec.moments import DATE, DATE_TIME, TIME
from cfclient._codec.numbers import BOOLEAN, DECIMAL, DOUBLE, FLOAT, INTEGERS, integer
from cfclient._codec.texts import ANY_URI, BLANKS, STRING, convert_text, exact_text
from cfschema.base import Enumeration

_DATATYPES = {
    datatype.name: datatype
    for datatype in (
        STRING,
        ANY_URI,
        BOOLEAN,
        DECIMAL,
        FLOAT,
        DOUBLE,
        DATE_TIME,
        TIME,
        DATE,
        BASE64,
    )
}


@cache
def datatype_of(source: str | type[Enumeration]) -> Datatype:
    """Return the datatype of an XML Schema name or of an enumeration.

    Args:
        source: The local name of a built-in type, such as `dateTime`, or the enumeration.

    Raises:
        KeyError: No contract of this API uses such a type.
    """
    if isinstance(source, str):
        return integer(source) if source in INTEGERS else _DATATYPES[source]
    return _enumeration(source)


# 2.4.1.3 union


def or_text(own: Datatype, pattern: str | None) -> Datatype:
    """Return a datatype that keeps a text as it was written if its value would differ on the wire.

    Args:
        own: The datatype of the values.
        pattern: What the contract allows beside these values; `None` allows nothing.
    """
    fits = re.compile(pattern or "(?!)").fullmatch

    def parse(text: str) -> Any:
        try:
            value = own.parse(text)
            is_same = own.format(value) == text and not (own.violation and own.violation(value))
        except ValueError:
            return text
        return value if is_same else text

    def convert(value: Any) -> Any:
        return parse(convert_text(value)) if isinstance(value, str) else own.convert(value)

    def form(value: Any) -> str:
        return value if type(value) is str else own.format(value)

    def violation(value: Any) -> str | None:
        if type(value) is not str:
            return own.violation and own.violation(value)
        try:
            parsed = own.parse(value)
        except ValueError:
            return None if fits(value) else f"{invalid(own.name, value)}; pass {own.expected}"
        return None if fits(value) else own.violation and own.violation(parsed)

    expected = f"{own.expected} or a str"
    return Datatype(own.name, expected, parse, convert, form, violation, needs_escape=True)


# 4.3.5 enumeration


def _enumeration(cls: type[Enumeration]) -> Datatype:
    members = {member.value: member for member in cls}
    expected = f"one of {', '.join(members)}"

    def parse(text: str) -> Enumeration:
        member = members.get(text)
        if member is None:
            stripped = text.strip(BLANKS)
            member = members.get(stripped) or cls(stripped)
        return member

    def convert(value: Any) -> Enumeration:
        # The text of a value stands for its member, also that of another enumeration.
        return value if type(value) is cls else members[exact_text(value)]

    def unknown(member: Enumeration) -> str | None:
        text = str.__str__(member)
        return None if text in members else f"{invalid(cls.__name__, text)}; pass {expected}"

    return Datatype(
        cls.__name__,
        expected,
        parse,
        convert,
        str.__str__,
        unknown,
        needs_escape=True,
        recurs=True,
    )
