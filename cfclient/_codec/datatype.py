"""A datatype of XML Schema: how its values are read, converted, checked and written."""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from cfclient.errors import excerpt


class Rule(IntEnum):
    """A rule that an instance must follow to be written; each includes those before it.

    Attributes:
        WRITABLE: Every value can be converted to its datatype.
        CONTRACT: The contract allows the instance.
        REQUEST: Every `dateTime` has a zone, since the service would have to guess it.
    """

    WRITABLE = 0
    CONTRACT = 1
    REQUEST = 2


class ConversionError(ValueError):
    """A value cannot be converted, for the reason in the message."""


@dataclass(frozen=True, slots=True)
class Datatype:
    """A datatype of XML Schema.

    Attributes:
        name: Its local name, or the name of the enumeration.
        expected: The Python values that it takes, for messages.
        parse: Turns the text of an element into a value; raises `ValueError`.
        convert: Returns a value of an exact built-in type, a `FromFile` or a member of the
            enumeration, for a value that may be an instance of any class. It raises anything if
            there is none.
        format: Turns a converted value into text.
        violation: Returns the reason why a converted value is not allowed, or `None`.
        rule: The rule that `violation` belongs to.
        needs_escape: Whether the text can contain markup.
        recurs: Whether a document tends to have the same few texts again and again.
    """

    name: str
    expected: str
    parse: Callable[[str], Any]
    convert: Callable[[Any], Any]
    format: Callable[[Any], str]
    violation: Callable[[Any], str | None] | None = None
    rule: Rule = Rule.CONTRACT
    needs_escape: bool = False
    recurs: bool = False

    def reason(self, value: object, error: Exception) -> str:
        """Return the message for a value that cannot be converted.

        Args:
            value: The value.
            error: What the conversion raised.
        """
        if isinstance(error, ConversionError):
            return str(error)
        return f"{invalid(self.name, value)}; pass {self.expected}"


def invalid(name: str, value: object) -> str:
    """Return the message for a value that is not one of a datatype.

    Args:
        name: The name of the datatype.
        value: The value.
    """
    return f"{shown(value)} is not a valid {name}"


_REPR = reprlib.Repr()
_REPR.maxstring = _REPR.maxother = 60


def shown(value: object) -> str:
    """Return a value as a message shows it: in one line, and shortened."""
    try:
        return excerpt(_REPR.repr(value))
    except Exception:  # noqa: BLE001 - the methods of a class of the caller can raise anything
        return f"an instance of {type_name(value)}"


def class_of(value: object) -> type[Any]:
    """Return the class of a value, which `__class__` could deny."""
    return type(value)


def type_name(value: object) -> str:
    """Return the name of the class of a value, for a message."""
    return excerpt(type(value).__name__)
