"""Lists the operations of the contract, and the options of each."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from cfclient._codec import Field, Model, model_of
from cfclient.cli import _output
from cfclient.cli._streams import UsageError
from cfclient.cli._tables import Column
from cfschema.base import Enumeration, Operation, PagedOperation
from cfschema.operations import OPERATIONS

_COLUMNS = (Column("service"), Column("operation", is_flexible=True), Column("access"))
# Where the description of an option starts, as in the help texts of argparse.
_INDENT = 32


def find(name: str) -> Operation[Any, Any]:
    """Return an operation.

    Args:
        name: Its name; case, dashes and underscores make no difference.

    Raises:
        UsageError: There is no such operation.
    """
    wanted = name.replace("_", "").replace("-", "").casefold()
    for operation in OPERATIONS.values():
        if operation.name.casefold() == wanted:
            return operation
    raise UsageError(f"there is no operation {name}; `cfclient operations` lists them")


def list_all() -> None:
    """Write a table of all operations: their services, and whether they only read."""
    _output.table(
        _COLUMNS,
        [
            (operation.service.removesuffix("Service"), operation.name, _access(operation))
            for operation in OPERATIONS.values()
        ],
    )


def list_options(operation: Operation[Any, Any]) -> None:
    """Write the options of an operation.

    Args:
        operation: The operation.
    """
    _output.line(f"cfclient call {operation.name} [--FIELD VALUE]...")
    _output.line()
    for option, notes in _options(model_of(operation.request), "--"):
        lines = textwrap.wrap(notes, max(_output.width() - _INDENT, _INDENT)) or [""]
        shown = f"  {option}"
        if lines[0] and len(shown) >= _INDENT:
            _output.line(shown)
            shown = ""
        for line in lines:
            _output.line(f"{shown:{_INDENT}}{line}".rstrip())
            shown = ""


def _access(operation: Operation[Any, Any]) -> str:
    if isinstance(operation, PagedOperation):
        return "read (paged)"
    return "read" if operation.read_only else "write"


def _options(model: Model, prefix: str) -> Iterator[tuple[str, str]]:
    for field in model.fields:
        path = f"{prefix}{field.name.replace('_', '-')}"
        nested = model_of(field.type) if field.is_nested else None
        if field.kind == "Attributes":
            yield f"{path}.NAME <string>", "an attribute of your own"
        elif nested is None:
            yield f"{path} <{_value(field)}>", _notes(field)
        else:
            if nested.text is not None:
                yield f"{path} <{_value(nested.text)}|JSON>", _notes(field)
            elif field.is_list:
                yield f"{path} <JSON>", _notes(field)
            yield from _inner(nested, f"{path}.")


def _inner(model: Model, prefix: str) -> Iterator[tuple[str, str]]:
    text = "" if model.text is None else f"{prefix}{model.text.name.replace('_', '-')} "
    for option, notes in _options(model, prefix):
        if not text or not option.startswith(text):
            yield option, notes


def _value(field: Field) -> str:
    if issubclass(field.type, Enumeration):
        return field.type.__name__
    datatype: str = field.metadata["datatype"]
    return "@FILE" if datatype == "base64Binary" else datatype


def _notes(field: Field) -> str:
    notes = ["required"] if field.required else []
    notes += ["can be repeated"] if field.is_list else []
    if issubclass(field.type, Enumeration):
        notes.append(f"one of {' '.join(member.value for member in field.type)}")
    return ", ".join(notes)
