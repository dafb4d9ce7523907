"""Writers of values that hold no elements: texts, lists of them, and bytes.

A value is converted once, by its datatype; the converted value is checked and written. So what
is written is what was checked, whatever the class of the value overrides.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from cfclient._codec.binary import BASE64
from cfclient._codec.datatype import Rule, class_of
from cfclient._codec.model import Field
from cfclient._codec.moments import DATE, DATE_TIME
from cfclient._codec.output import ContentWriter, Output
from cfclient._codec.texts import STRING, items_of
from cfclient._shown import shown, type_name
from cfclient._xml import escape_attribute, escape_text

Violation = Callable[[Any], str | None]

# What to write instead, for the pattern that people meet with numbers as they print them.
_INSTEAD = {r"([a-zA-Z_]+)|(\+?[0-9]+)": "; use digits such as 13105550123, or a short code"}


def value_writer(field: Field, label: str, opening: str, closing: str) -> ContentWriter:
    """Return the function that writes a single value.

    Args:
        field: The field.
        label: The step to the value, after the path that the function is given.
        opening: The markup before the value.
        closing: The markup after it.
    """
    datatype = field.datatype
    convert, form, needs_escape = datatype.convert, datatype.format, datatype.needs_escape
    escape = escape_attribute if field.kind == "Attribute" else escape_text
    violation, rule = _violation(field)
    depends_on_output, is_text = datatype in (BASE64, DATE, DATE_TIME), datatype is STRING

    # What a text does not need is left out here, since most values are texts.
    def write_value(item: Any, path: str, output: Output) -> None:
        try:
            value = convert(item)
            text = value if is_text else output.text_of(value) if depends_on_output else form(value)
        except Exception as error:  # noqa: BLE001 - methods of the caller's classes raise anything
            output.report(path + label, datatype.reason(item, error), Rule.WRITABLE)
            return
        if violation is not None:
            problem = violation(value)
            if problem is not None:
                output.report(path + label, problem, rule)
        if needs_escape and not text.isalnum():
            text = escape(text)
        output.pieces.append(f"{opening}{text}{closing}")

    return write_value


def _violation(field: Field) -> tuple[Violation | None, Rule]:
    pattern = field.metadata.get("pattern")
    if pattern is None or field.is_or_text:
        if field.is_tokens and field.datatype is STRING:
            return _split, Rule.WRITABLE
        return field.datatype.violation, field.datatype.rule
    matches = re.compile(pattern).fullmatch
    wanted = f"does not match the pattern {pattern}{_INSTEAD.get(pattern, '')}"

    def mismatch(text: str) -> str | None:
        return None if matches(text) else f"{shown(text)} {wanted}"

    return mismatch, Rule.CONTRACT


def _split(text: str) -> str | None:
    is_one = items_of(text) == [text]
    return None if is_one else f"{shown(text)} is empty or has a blank, which would split it"


def tokens_writer(field: Field, label: str, opening: str, closing: str) -> ContentWriter:
    """Return the function that writes a list of values as one text, separated by blanks.

    Args:
        field: The field.
        label: The step to the list, after the path that the function is given.
        opening: The markup before the text.
        closing: The markup after it.
    """
    write_first, write_next = (value_writer(field, "", blank, "") for blank in ("", " "))

    def write_tokens(content: Any, path: str, output: Output) -> None:
        items = listed(content, path + label, output)
        # An empty list that must be present is an empty element.
        if items is None or not (items or field.required):
            return
        output.pieces.append(opening)
        for number, item in enumerate(items, 1):
            write_token = write_first if number == 1 else write_next
            write_token(item, f"{path}{label}[{number}]", output)
        output.pieces.append(closing)

    return write_tokens


def listed(content: Any, path: str, output: Output) -> list[Any] | None:
    """Return the items of a list or tuple, read once; report anything else, and return `None`.

    Args:
        content: An instance of any class.
        path: The path to it.
        output: Where the problem is reported.
    """
    kind = class_of(content)
    bases: tuple[Any, ...] = (list, tuple)
    for base in bases:
        if issubclass(kind, base):
            # Whatever a subclass overrides.
            return list(base.__iter__(content))
    output.report(path, f"must be a list, not {type_name(content)}", Rule.WRITABLE)
    return None
