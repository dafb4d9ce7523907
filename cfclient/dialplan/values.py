"""The values of JavaScript expressions and what can be done with them."""

from __future__ import annotations

import math
from typing import TypeAlias

from cfclient.dialplan.variables import MOST_CHARACTERS

Value: TypeAlias = "str | float | bool | list[Value] | None"


# From here on a number has an exponent (ECMA-262, Number::toString).
_LONGEST = 1e21


class ExpressionError(ValueError):
    """An expression cannot be evaluated, for the reason in the message."""


def as_text(value: Value) -> str:
    """Return a value as text; a whole number has no fraction."""
    if value is None:
        return "undefined"
    if isinstance(value, list):
        return ",".join(map(as_text, value))
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return _digits(value)


def _digits(number: float) -> str:
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"
    is_short = number.is_integer() and abs(number) < _LONGEST
    return str(int(number)) if is_short else repr(number)


def as_number(value: Value) -> float:
    """Return a value as number; NaN where it is none."""
    if value is None:
        return math.nan
    if isinstance(value, bool | float):
        return float(value)
    text = as_text(value).strip()
    if not text:
        return 0.0
    try:
        return float(text) if "_" not in text else math.nan
    except ValueError:
        return math.nan


def is_true(value: Value) -> bool:
    """Return whether a condition holds for a value."""
    if isinstance(value, list):
        return True
    return bool(value) and not (isinstance(value, float) and math.isnan(value))


def are_equal(left: Value, right: Value, *, strict: bool = False) -> bool:
    """Return whether two values are equal.

    Args:
        left: One value.
        right: The other.
        strict: Whether values of different types differ.
    """
    if strict and type(left) is not type(right):
        return False
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if left is None or right is None:
        return left is right
    return as_number(left) == as_number(right)


def add(left: Value, right: Value) -> Value:
    """Return the sum of two numbers, or two values as one text."""
    if isinstance(left, str | list) or isinstance(right, str | list):
        return bounded(as_text(left) + as_text(right))
    return as_number(left) + as_number(right)


def is_less(left: Value, right: Value) -> bool:
    """Return whether a value comes before another."""
    if isinstance(left, str) and isinstance(right, str):
        return left < right
    return as_number(left) < as_number(right)


def divide(left: Value, right: Value) -> float:
    """Return a quotient; infinity or NaN for a division by zero."""
    numerator, denominator = as_number(left), as_number(right)
    if denominator:
        return numerator / denominator
    return math.copysign(math.inf, numerator) if numerator else math.nan


def remainder(left: Value, right: Value) -> float:
    """Return the remainder of a division; NaN for a division by zero, or of infinity."""
    numerator, denominator = as_number(left), as_number(right)
    is_defined = denominator and math.isfinite(numerator)
    return math.fmod(numerator, denominator) if is_defined else math.nan


def bounded(text: str) -> str:
    """Return a text, unless it is too long.

    Raises:
        ExpressionError: It has more than 10,000 characters.
    """
    if len(text) > MOST_CHARACTERS:
        raise ExpressionError(f"a text has more than {MOST_CHARACTERS} characters")
    return text
