"""The methods and functions of JavaScript that dialplans use."""

from __future__ import annotations

import math
from collections.abc import Callable

from cfclient.dialplan.values import (
    ExpressionError,
    Value,
    as_number,
    as_text,
    bounded,
    is_true,
)


def call_method(target: Value, name: str, arguments: list[Value]) -> Value:
    """Return the result of a method of a text or of a list.

    Args:
        target: The text or list.
        name: The name of the method.
        arguments: Its arguments.

    Raises:
        ExpressionError: The method is unknown, or takes other arguments.
    """
    method: Callable[..., Value] | None = None
    if isinstance(target, str):
        method = _OF_TEXTS.get(name)
    elif isinstance(target, list):
        method = _OF_LISTS.get(name)
    if method is None:
        raise ExpressionError(f"{as_text(target)!r} has no method {name}")
    try:
        return method(target, *arguments)
    except TypeError as error:
        raise ExpressionError(f"{name} takes other arguments") from error


def call_function(name: str, arguments: list[Value]) -> Value:
    """Return the result of a function.

    Args:
        name: The name of the function.
        arguments: Its arguments.

    Raises:
        ExpressionError: The function is unknown, or takes other arguments.
    """
    if name not in _FUNCTIONS or not arguments:
        raise ExpressionError(f"unknown function {name} with {len(arguments)} arguments")
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


def _char_at(text: str, at: Value = 0.0) -> Value:
    return text[_place(text, at) : _place(text, at) + 1]


def _index_of(text: str, part: Value) -> Value:
    return float(text.find(as_text(part)))


def _replace(text: str, old: Value, new: Value) -> Value:
    return bounded(text.replace(as_text(old), as_text(new), 1))


def _join(items: list[Value], separator: Value = ",") -> Value:
    return bounded(as_text(separator).join(map(as_text, items)))


def _reverse(items: list[Value]) -> Value:
    return items[::-1]


def _from_end(text: str, value: Value) -> int:
    number = as_number(value)
    return _place(text, len(text) + number if number < 0 else number)


def _place(text: str, value: Value) -> int:
    number = as_number(value)
    return 0 if math.isnan(number) else int(min(max(number, 0), len(text)))


def _is_nan(value: Value) -> Value:
    return math.isnan(as_number(value))


def _whole(value: Value) -> Value:
    digits = as_text(value).strip()
    end = next((at for at, char in enumerate(digits) if char not in "0123456789"), len(digits))
    return float(digits[:end]) if end else math.nan


_OF_TEXTS: dict[str, Callable[..., Value]] = {
    "split": _split,
    "substring": _substring,
    "substr": _substr,
    "slice": _slice,
    "toLowerCase": str.lower,
    "toUpperCase": str.upper,
    "trim": str.strip,
    "indexOf": _index_of,
    "charAt": _char_at,
    "replace": _replace,
    "toString": as_text,
}
_OF_LISTS: dict[str, Callable[..., Value]] = {
    "join": _join,
    "reverse": _reverse,
    "toString": as_text,
}
_FUNCTIONS: dict[str, Callable[[Value], Value]] = {
    "isNaN": _is_nan,
    "parseInt": _whole,
    "parseFloat": as_number,
    "Number": as_number,
    "String": as_text,
    "Boolean": is_true,
}
