"""Numbers and truth values (XML Schema 1.1 part 2)."""

from __future__ import annotations

import math
import operator
import re
from decimal import Decimal
from typing import Any

from cfclient._codec.datatype import ConversionError, Datatype, class_of
from cfclient._codec.texts import BLANKS
from cfclient._shown import shown

# 3.3.2 boolean

_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def _parse_boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text]
    except KeyError:
        try:
            return _BOOLEANS[text.strip(BLANKS)]
        except KeyError:
            raise ValueError(text) from None


def _convert_boolean(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError
    return value


BOOLEAN = Datatype(
    "boolean",
    "True or False",
    _parse_boolean,
    _convert_boolean,
    lambda value: "true" if value else "false",
    recurs=True,
)

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
# Of a decimal, on either side of the point: what a few characters can mean is bounded.
_MOST_DIGITS = 1000


def integer(name: str) -> Datatype:
    """Return the datatype of an integer.

    Args:
        name: A name in `INTEGERS`.
    """
    low, high = INTEGERS[name]
    bounds = [f"from {low}"] * math.isfinite(low) + [f"to {high}"] * math.isfinite(high)

    def parse(text: str) -> int:
        value = int(text)
        # Python also reads 1_000 and digits of other scripts, which XML Schema does not allow.
        if not low <= value <= high or "_" in text or not text.isascii():
            raise ValueError(text)
        return value

    def convert(value: Any) -> int:
        number = value if type(value) is int else _exact_integer(value)
        if not low <= number <= high:
            raise ValueError
        return number

    return Datatype(name, " ".join(["an int", *bounds]), parse, convert, str, recurs=True)


def _exact_integer(value: Any) -> int:
    kind = class_of(value)
    if kind is bool:
        raise TypeError
    if not issubclass(kind, Decimal):
        # An exact int, also for a subclass; other classes say by __index__ that they are integers.
        return operator.index(value)
    number = _finite(Decimal(value))
    if number != int(number):
        raise ValueError
    return int(number)


# 3.3.3 decimal

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")


def _parse_decimal(text: str) -> Decimal:
    stripped = text.strip(BLANKS)
    if not _DECIMAL.fullmatch(stripped):
        raise ValueError(text)
    return Decimal(stripped)


def _convert_decimal(value: Any) -> Decimal:
    return _finite(Decimal(value if issubclass(type(value), Decimal) else _exact_integer(value)))


def _finite(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise ValueError
    exponent: Any = number.as_tuple().exponent
    if number.adjusted() >= _MOST_DIGITS or exponent < -_MOST_DIGITS:
        raise ConversionError(f"{shown(number)} has more than {_MOST_DIGITS} digits")
    return number


DECIMAL = Datatype(
    "decimal",
    "a finite Decimal or an int",
    _parse_decimal,
    _convert_decimal,
    lambda value: f"{value:f}",
)

# 3.3.4 float, 3.3.5 double

_SPECIAL_FLOATS = {"INF": math.inf, "+INF": math.inf, "-INF": -math.inf, "NaN": math.nan}


def _parse_float(text: str) -> float:
    value = float(text) if text not in _SPECIAL_FLOATS else _SPECIAL_FLOATS[text]
    if math.isfinite(value) and text.isascii() and "_" not in text:
        return value
    # Python also reads 1_0, digits of other scripts, and "infinity" and "nan" in any case.
    stripped = text.strip(BLANKS)
    if stripped in _SPECIAL_FLOATS:
        return _SPECIAL_FLOATS[stripped]
    if math.isinf(value) and stripped[-1:].isdigit():
        return value
    raise ValueError(text)


def _convert_float(value: Any) -> float:
    if issubclass(type(value), float):
        # The number itself, whatever a subclass overrides.
        return float.__float__(value)
    # What is written is the shortest text of the float; it must be the number that was given.
    exact = _convert_decimal(value)
    number = float(exact)
    if Decimal(repr(number)) != exact:
        raise ConversionError(f"{shown(value)} has more digits than a float can hold")
    return number


def _format_float(value: float) -> str:
    if math.isfinite(value):
        return repr(value)
    return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"


def _floating(name: str) -> Datatype:
    return Datatype(
        name, "a float or an int", _parse_float, _convert_float, _format_float, recurs=True
    )


FLOAT, DOUBLE = _floating("float"), _floating("double")
