"""A datatype of XML Schema: how its values are read, converted, checked and written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from cfclient._shown import shown


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


def class_of(value: object) -> type[Any]:
    """Return the class of a value, which `__class__` could deny."""
    return type(value)
