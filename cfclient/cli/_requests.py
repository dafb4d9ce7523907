"""Builds a request from the options of a command line.

--field VALUE                 a field; once more for each further item of a list
--field.inner VALUE           a field of a field; in a list, of the last item
--field '{"inner": VALUE}'    a whole item as JSON, named as in JSON output
--field.any-attributes.X V    an attribute that the contract leaves to the user
--data @FILE                  the contents of a file, for a sound or a table
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from lxml import etree

from cfclient._codec import Field, Model, decode, model_of
from cfclient._xml import ILLEGAL, Element
from cfclient.cli._streams import UsageError
from cfclient.errors import DecodeError
from cfschema.base import Operation

Plain = dict[str, Any]


def build(operation: Operation[Any, Any], arguments: Sequence[str]) -> object:
    """Build a request from options.

    The options become a document, and the document is read strictly, so that options are
    understood as messages are.

    Args:
        operation: The operation.
        arguments: Options and their values in turn.

    Raises:
        UsageError: An option is not a field of the request, or the request violates the contract.
    """
    model = model_of(operation.request)
    request: Plain = {}
    for option, value in _pairs(arguments):
        _set(request, model, option.removeprefix("--").split("."), value, option)
    root = etree.Element(model.tag)
    _fill(root, model, request, "")
    try:
        return decode(operation.request, root, strict=True)
    except DecodeError as error:
        hint = f"`cfclient operations {operation.name}` lists the options"
        raise UsageError(f"{error}; {hint}") from error


def _pairs(arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
    rest = iter(arguments)
    for option in rest:
        name, equals, value = option.partition("=")
        if not name.startswith("--"):
            raise UsageError(f"{option} is not an option; options begin with --")
        if not equals:
            following = next(rest, None)
            if following is None:
                raise UsageError(f"{option} needs a value")
            value = following
        illegal = ILLEGAL.search(value)
        if illegal:
            raise UsageError(f"{name}: XML cannot carry the character U+{ord(illegal[0]):04X}")
        yield name, value


def _set(request: Plain, model: Model, path: list[str], value: str, option: str) -> None:
    field = _field(model, path[0].replace("-", "_"), option)
    rest = path[1:]
    if rest and field.kind == "Attributes":
        _add(request.setdefault(field.name, {}), ".".join(rest), value, option)
    elif rest and field.is_nested:
        _set(_current(request, field), model_of(field.type), rest, value, option)
    elif rest or field.kind == "Attributes":
        wanted = "has no fields" if rest else "needs the name of an attribute after a dot"
        raise UsageError(f"{field.name} {wanted}, as in {option}")
    elif field.is_list:
        request.setdefault(field.name, []).append(_item(field, value, option))
    else:
        _add(request, field.name, _item(field, value, option), option)


def _field(model: Model, name: str, where: str) -> Field:
    for field in model.fields:
        if field.name == name:
            return field
    fields = ", ".join(field.name.replace("_", "-") for field in model.fields)
    raise UsageError(f"{model.name} has no field {name}, as in {where}; the fields are {fields}")


def _current(request: Plain, field: Field) -> Plain:
    if not field.is_list:
        return cast("Plain", request.setdefault(field.name, {}))
    items: list[Plain] = request.setdefault(field.name, [{}])
    return items[-1]


def _add(request: Plain, name: str, value: Any, option: str) -> None:
    if name in request:
        raise UsageError(f"{option} is given twice; each item of a list can be given as JSON")
    request[name] = value


def _item(field: Field, value: str, option: str) -> Any:
    if not field.is_nested:
        return value
    if value.startswith("{"):
        return _parse(value, option)
    text = model_of(field.type).text
    if text is None:
        raise UsageError(f"{option} needs a JSON object, or use an option per field: {option}.NAME")
    return {text.name: value}


def _parse(value: str, option: str) -> Plain:
    try:
        # Numbers stay as they are written; the contract says how they are read.
        found = json.loads(value, parse_int=str, parse_float=str, parse_constant=str)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise UsageError(f"{option} is not valid JSON: {error.msg} at {place}") from error
    except RecursionError as error:
        raise UsageError(f"{option} is not valid JSON: nested too deeply") from error
    return cast("Plain", found)


def _fill(element: Element, model: Model, values: Plain, path: str) -> None:
    for name, value in values.items():
        where = f"{path}.{name}" if path else name
        field = _field(model, name, where)
        if field.kind == "Attributes":
            _fill_attributes(element, value, where)
        elif field.kind == "Attribute":
            element.set(field.wire_name, _text(field, value, where))
        elif field.kind == "Text":
            element.text = _text(field, value, where)
        elif field.is_list and not field.is_tokens:
            for item in _typed(value, list, where):
                _fill_child(element, field, item, where)
        else:
            _fill_child(element, field, value, where)


def _fill_attributes(element: Element, values: object, where: str) -> None:
    for name, value in _typed(values, dict, where).items():
        try:
            element.set(name, _typed(value, str, where))
        except ValueError as error:
            raise UsageError(f"{where}: {name!r} cannot be an attribute: {error}") from error


def _fill_child(element: Element, field: Field, value: object, where: str) -> None:
    child = etree.SubElement(element, field.tag)
    if not field.is_nested:
        child.text = _text(field, value, where)
    elif isinstance(value, str) and (text := model_of(field.type).text):
        child.text = _text(text, value, where)
    else:
        _fill(child, model_of(field.type), _typed(value, dict, where), where)


def _text(field: Field, value: object, where: str) -> str:
    if field.is_tokens and not isinstance(value, str):
        return " ".join(_text_of(field, item, where) for item in _typed(value, list, where))
    return _text_of(field, value, where)


def _text_of(field: Field, value: object, where: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text: str = _typed(value, str, where)
    illegal = ILLEGAL.search(text)
    if illegal:
        raise UsageError(f"{where}: XML cannot carry the character U+{ord(illegal[0]):04X}")
    return _contents(text[1:], where) if _names_file(field, text) else text


def _names_file(field: Field, text: str) -> bool:
    return field.metadata.get("datatype") == "base64Binary" and text.startswith("@")


def _contents(path: str, where: str) -> str:
    try:
        return base64.b64encode(Path(path).read_bytes()).decode("ascii")
    except OSError as error:
        raise UsageError(f"{where}: {path} cannot be read: {error.strerror}") from error


def _typed(value: object, wanted: type[Any], where: str) -> Any:
    if not isinstance(value, wanted):
        names = {"list": "a JSON array", "dict": "a JSON object", "str": "a text or a number"}
        name = names[wanted.__name__]
        raise UsageError(f"{where} needs {name}, not {json.dumps(value)[:80]}")
    return value
