"""Texts and lists of them (XML Schema 1.1 part 2)."""

from __future__ import annotations

import re
from typing import Any

from cfclient._codec.datatype import ConversionError, Datatype
from cfclient._shown import shown
from cfclient._xml import ILLEGAL

BLANKS = " \t\r\n"
_ITEM = re.compile(f"[^{BLANKS}]+")


# 4.3.6 whiteSpace


def items_of(text: str) -> list[str]:
    """Return the items of a list; only the four blanks of XML separate them."""
    # Python knows further blanks, none of which XML allows in ASCII.
    return text.split() if text.isascii() else _ITEM.findall(text)


def _collapse(text: str) -> str:
    return " ".join(items_of(text))


# 3.3.1 string, 3.3.17 anyURI


def exact_text(value: Any) -> str:
    """Return the text of a string, whatever its class overrides.

    Args:
        value: An instance of any class.

    Raises:
        TypeError: The value is not a string.
    """
    return value if type(value) is str else str.__str__(value)


def convert_text(value: Any) -> str:
    """Return the text of a string that XML can carry (XML 1.0, section 2.2).

    Args:
        value: An instance of any class.

    Raises:
        TypeError: The value is not a string.
        ConversionError: It has a character that XML cannot carry.
    """
    text = value if type(value) is str else str.__str__(value)
    # What Python calls printable is legal in XML, and quickly found out.
    illegal = None if text.isprintable() else ILLEGAL.search(text)
    if illegal:
        character = f"U+{ord(illegal.group()):04X}"
        raise ConversionError(f"{shown(text)} has the character {character}, illegal in XML")
    return text


def _keep(text: str) -> str:
    return text


STRING = Datatype("string", "a str", _keep, convert_text, _keep, needs_escape=True)
ANY_URI = Datatype(
    "anyURI",
    "a str",
    _collapse,
    lambda value: _collapse(convert_text(value)),
    _keep,
    needs_escape=True,
)
