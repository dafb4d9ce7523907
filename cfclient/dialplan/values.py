"""The values of JavaScript expressions and what can be done with them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias, cast

from cfclient.dialplan.variables import MOST_CHARACTERS

Value: TypeAlias = "str | float | bool | list[Value] | None"


class ExpressionError(ValueError):
    """An expression cannot be evaluated, for the reason in the message."""


def as_text(value: Value) -> str:
    """Return a value as text; a whole number has no fraction."""
    if value is None:
        return "undefined"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if math.isnan(value):
            return "NaN"
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        return str(int(value)) if value.is_integer() and abs(value) < 1e21 else repr(value)  # noqa: PLR2004 - ECMA-262, Number::toString
    return ",".join(map(as_text, value)) if isinstance(value, list) else value


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


def call_method(target: Value, name: str, arguments: list[Value]) -> Value:
    """Return the result of a method of a text or of a list.

    Args:
        target: The text or list.
        name: The name of the method.
        arguments: Its arguments.

    Raises:
        ExpressionError: There is no such method, or it has other arguments.
    """
    methods = _OF_LISTS if isinstance(target, list) else _OF_TEXTS
    if name not in methods or isinstance(target, bool | float | None):
        raise ExpressionError(f"{as_text(target)!r} has no method {name}")
    try:
        return methods[name](cast("str", target), *arguments)
    except TypeError as error:
        raise ExpressionError(f"{name} takes other arguments") from error


def call_function(name: str, arguments: list[Value]) -> Value:
    """Return the result of a function.

    Args:
        name: The name of the function.
        arguments: Its arguments.

    Raises:
        ExpressionError: There is no such function.
    """
    if name not in _FUNCTIONS or len(arguments) < 1:
        raise ExpressionError(f"there is no function {name} with {len(arguments)} arguments")
    return _FUNCTIONS[name](arguments[0])


def _split(text: str, separator: Value = None) -> Value:
    if separator is None:
        return [text]
    return [*text] if separator == "" else [*text.split(as_text(separator))]


def _substring(text: str, start: Value = 0.0, end: Value = None) -> Value:
    places = [_place(text, start), len(text) if end is None else _place(text, end)]
    return text[min(places) : max(places)]


def _substr(text: str, start: Value = 0.0, length: Value = None) -> Value:
    begin = _from_end(text, start)
    return text[begin:] if length is None else text[begin : begin + _place(text, length)]


def _slice(text: str, start: Value = 0.0, end: Value = None) -> Value:
    last = len(text) if end is None else _from_end(text, end)
    return text[_from_end(text, start) : last]


def _from_end(text: str, value: Value) -> int:
    number = as_number(value)
    return _place(text, len(text) + number if number < 0 else number)


def _place(text: str, value: Value) -> int:
    number = as_number(value)
    return 0 if math.isnan(number) else int(min(max(number, 0), len(text)))


def _join(items: list[Value], separator: Value = ",") -> Value:
    return bounded(as_text(separator).join(map(as_text, items)))


def _whole(value: Value) -> Value:
    digits = as_text(value).strip()
    end = next((at for at, char in enumerate(digits) if char not in "0123456789"), len(digits))
    return float(digits[:end]) if end else math.nan


_OF_TEXTS: dict[str, Callable[..., Value]] = {
    "split": _split,
    "substring": _substring,
    "substr": _substr,
    "slice": _slice,
    "toLowerCase": lambda text: text.lower(),
    "toUpperCase": lambda text: text.upper(),
    "trim": lambda text: text.strip(),
    "indexOf": lambda text, part: float(text.find(as_text(part))),
    "charAt": lambda text, at=0.0: text[_place(text, at) : _place(text, at) + 1],
    "replace": lambda text, old, new: bounded(text.replace(as_text(old), as_text(new), 1)),
    "toString": lambda text: text,
}
_OF_LISTS: dict[str, Callable[..., Value]] = {
    "join": _join,
    "reverse": lambda items: items[::-1],
    "toString": as_text,
}
_FUNCTIONS: dict[str, Callable[[Value], Value]] = {
    "isNaN": lambda value: math.isnan(as_number(value)),
    "parseInt": _whole,
    "parseFloat": as_number,
    "Number": as_number,
    "String": as_text,
    "Boolean": is_true,
}
