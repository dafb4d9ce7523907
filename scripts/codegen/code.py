"""The only place where text of a contract becomes Python source.

Templates print nothing but `Code`, and text becomes `Code` here only: as a checked name, as a
literal, or as text inside a docstring or a comment.
"""

from __future__ import annotations

import builtins
import keyword
import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import LiteralString, TypeAlias

from markupsafe import Markup

from cfclient.errors import ConfigurationError, excerpt

WIDTH = 99

# What the templates call their own, beside the names of the contract.
_RESERVED = {
    *("annotations", "dataclasses", "date", "datetime", "time", "Decimal", "self"),
    *("Any", "Final", "Sequence", "TYPE_CHECKING", "cached_property"),
    *("AnyElement", "Caller", "Choice", "ComplexType", "Enumeration", "Meta", "Operation"),
    *("Paged", "PagedOperation", "AsyncCaller", "AsyncPaged", "AsyncServices", "Services"),
    *("as_content", "as_contents", "as_list", "new_dict", "new_list", "lazy"),
    *("call", "iterate", "limit", "page_size", "prefetch", "table", *dir(builtins)),
    *("OPERATIONS", "OPERATION_MODULES", "TYPE_MODULES"),
}
# What the bodies of dataclasses and the signatures of methods refer to.
_RESERVED_FIELDS = {"bool", "bytes", "dataclasses", "dict", "float", "int", "list", "str"} | {
    *("limit", "page_size", "prefetch", "self", "new_dict", "new_list")
}
_RESERVED_MEMBERS = {*dir(StrEnum), "is_final", "is_unknown", "mro", "name", "value"}


Value: TypeAlias = "str | int | tuple[Value, ...]"


class Code(Markup):
    """Python source that may stand in a generated file."""


def name(text: str, where: str) -> Code:
    """Return a name of a contract as a name in a module.

    Args:
        text: The name.
        where: What is named, for the message.

    Raises:
        ConfigurationError: The text is not a Python name, or generated code uses it itself.
    """
    return _name(text, where, _RESERVED)


def field_name(text: str, where: str) -> Code:
    """Return a name in snake case as the name of a field: `from` gives `from_`.

    Args:
        text: The name.
        where: What is named, for the message.

    Raises:
        ConfigurationError: The text is not a Python name.
    """
    is_taken = keyword.iskeyword(text) or text in _RESERVED_FIELDS
    return _name(f"{text}_" if is_taken else text, where)


def member_name(text: str, where: str) -> Code:
    """Return the name of an enumeration member.

    Args:
        text: The name.
        where: What is named, for the message.

    Raises:
        ConfigurationError: The text is not a Python name, or enumerations use it themselves.
    """
    return _name(text, where, _RESERVED_MEMBERS)


def method_name(text: str, where: str) -> Code:
    """Return a name in snake case as the name of a method, an attribute or a module.

    Args:
        text: The name.
        where: What is named, for the message.

    Raises:
        ConfigurationError: The text is not a Python name, or generated code uses it itself.
    """
    return _name(text, where, _RESERVED - {*dir(builtins)})


def _name(text: str, where: str, reserved: Collection[str] = ()) -> Code:
    is_name = text.isidentifier() and not keyword.iskeyword(text) and text not in reserved
    # Python itself would read another spelling of the same letters as the same name.
    if is_name and text[0] != "_" and text == unicodedata.normalize("NFKC", text):
        return Code(text)
    raise ConfigurationError(
        f"{excerpt(where)}: {excerpt(text)!r} cannot be a Python name; "
        "rename it in the contract: a letter, then letters, digits and underscores, not reserved"
    )


def require_unique(names: Sequence[str], where: str) -> None:
    """Refuse a contract in which two things would have one Python name.

    Args:
        names: The names.
        where: What they name, for the message.

    Raises:
        ConfigurationError: A name occurs twice.
    """
    for text, count in Counter(names).items():
        if count > 1:
            raise ConfigurationError(f"{where}: {count} would be called {text}; rename them")


def literal(value: Value) -> Code:
    """Return the Python literal of a text, a number, a truth value or a tuple of them."""
    if isinstance(value, tuple):
        return Code(f"({''.join(f'{literal(item)}, ' for item in value)})")
    # A text may be Code, whose own representation is another one.
    return Code(repr(str(value) if isinstance(value, str) else value))


def compose(form: LiteralString, *parts: Code) -> Code:
    """Return Python source with other source in it.

    Args:
        form: The source, with `{}` where a part goes.
        parts: The parts.
    """
    return Code(form.format(*parts))


def prose(text: str, indent: int, hanging: int = 0) -> Code:
    """Return text as wrapped lines of a docstring, of which the first is not indented.

    Args:
        text: The text; its blanks and line breaks are single blanks in the docstring.
        indent: The indentation of the first line, in columns.
        hanging: The further indentation of the other lines, in columns.
    """
    escaped = "".join(map(_escaped, " ".join(text.split()))).replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = f'{escaped[:-1]}\\"'
    width = WIDTH - indent - hanging
    lines = textwrap.wrap(escaped, width, break_on_hyphens=False, break_long_words=False)
    return Code(f"\n{' ' * (indent + hanging)}".join(lines))


def _escaped(char: str) -> str:
    return "\\\\" if char == "\\" else char if char.isprintable() else repr(char)[1:-1]


def comment(text: str) -> Code:
    """Return text as part of a comment, where it cannot declare an encoding either."""
    return Code(re.sub(r"[^\w.-]", "_", text, flags=re.ASCII))


def blank(columns: int) -> Code:
    """Return an indentation."""
    return Code(" " * columns)
