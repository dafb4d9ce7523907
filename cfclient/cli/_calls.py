"""Calls any operation with a request made from options."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import typer
from lxml import etree
from rich import box
from rich.console import Console
from rich.pretty import pprint
from rich.table import Table

from cfclient._codec import Field, Model, decode, model_of, to_plain
from cfclient._xml import Element
from cfschema.base import Operation, PagedOperation
from cfschema.operations import OPERATIONS


def find(name: str) -> Operation[Any, Any]:
    """Return an operation; upper and lower case make no difference.

    Raises:
        typer.BadParameter: There is none with this name.
    """
    wanted = name.replace("_", "").replace("-", "").casefold()
    for operation in OPERATIONS.values():
        if operation.name.casefold() == wanted:
            return operation
    raise typer.BadParameter(f"there is no operation {name}; `cfclient operations` lists them")


def build(operation: Operation[Any, Any], arguments: Sequence[str]) -> object:
    """Make a request from options.

    The options become a document, and the document is read strictly, so that options are
    understood as messages are.

    Args:
        operation: The operation.
        arguments: Options and their values in turn.

    Raises:
        typer.BadParameter: An option is no field of the request, or has no value.
        DecodeError: The request breaks the contract.
    """
    model = model_of(operation.request)
    root = etree.Element(model.tag)
    for option, value in _pairs(arguments):
        _put(root, model, option.removeprefix("--").replace("-", "_").split("."), value, option)
    return decode(operation.request, root, strict=True)


def show(result: Any, *, as_json: bool) -> None:
    """Write a result to standard output.

    Args:
        result: What the call returned.
        as_json: Whether to write JSON instead of Python.
    """
    if as_json:
        typer.echo(json.dumps(to_plain(result), indent=2))
    elif result is None:
        typer.echo("done")
    else:
        pprint(result, expand_all=not isinstance(result, (int, bytes)))


def list_operations() -> None:
    """Write all operations with their services and whether they only read."""
    table = Table("service", "operation", "reads", "paged", box=box.SIMPLE_HEAD, pad_edge=False)
    for operation in OPERATIONS.values():
        table.add_row(
            operation.service,
            operation.name,
            "yes" if operation.read_only else "",
            "yes" if isinstance(operation, PagedOperation) else "",
        )
    Console().print(table)


def list_fields(operation: Operation[Any, Any]) -> None:
    """Write the options of one operation."""
    options = [(f"--{path}", field) for path, field in _options(model_of(operation.request), "")]
    width = max((len(option) for option, _ in options), default=0)
    typer.echo(f"Options of {operation.name}:\n")
    for option, field in options:
        notes = [_value_name(field)]
        notes += ["required"] if field.required else []
        notes += ["can be repeated"] if field.is_list else []
        typer.echo(f"  {option:{width}}  {', '.join(notes)}")


def _pairs(arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
    rest = iter(arguments)
    for option in rest:
        if not option.startswith("--"):
            raise typer.BadParameter(f"{option}: an option begins with --")
        name, equals, value = option.partition("=")
        if not equals:
            following = next(rest, None)
            if following is None:
                raise typer.BadParameter(f"{option} needs a value")
            value = following
        yield name, value


def _options(model: Model, prefix: str) -> Iterator[tuple[str, Field]]:
    for field in model.fields:
        path = f"{prefix}{field.name.replace('_', '-')}"
        if field.is_nested and not model_of(field.type).is_text_like:
            yield from _options(model_of(field.type), f"{path}.")
        elif field.kind in ("Element", "Attribute"):
            yield path, field


def _value_name(field: Field) -> str:
    text = model_of(field.type).text if field.is_nested else field
    return text.datatype.name if text else ""


def _put(parent: Element, model: Model, path: list[str], value: str, option: str) -> None:
    field = next((field for field in model.fields if field.name == path[0]), None)
    if field is None or field.kind not in ("Element", "Attribute", "Text"):
        raise typer.BadParameter(f"{model.name} has no field {path[0]}, as in {option}")
    if field.is_nested and len(path) > 1:
        child = parent.find(field.tag)
        if child is None:
            child = etree.SubElement(parent, field.tag)
        _put(child, model_of(field.type), path[1:], value, option)
    elif len(path) > 1:
        raise typer.BadParameter(f"{field.name} has no fields of its own, as in {option}")
    elif field.kind == "Attribute":
        parent.set(field.wire_name, value)
    elif field.kind == "Text":
        parent.text = value
    else:
        _append(parent, field, value)


def _append(parent: Element, field: Field, value: str) -> None:
    child = parent.find(field.tag) if field.is_tokens else None
    if child is None:
        child = etree.SubElement(parent, field.tag)
    child.text = f"{child.text} {value}" if child.text else value
