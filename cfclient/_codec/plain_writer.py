"""Turns instances of generated types into plain data, with a writer compiled per class."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from cfclient._codec.attributes import pairs_of
from cfclient._codec.datatype import Rule, class_of
from cfclient._codec.model import Field, model_of, per_class
from cfclient._codec.output import Output
from cfclient._codec.texts import exact_text
from cfclient._codec.value_writers import listed
from cfclient._shown import shown, type_name

# The member that names the class of an item where the items of a list are of several.
KIND = "kind"

# Takes a value, the path to it, and where problems are reported.
Writer = Callable[[Any, str, Output], Any]


@per_class
def plain_writer(cls: type[Any]) -> Writer:
    """Return the function that turns an instance of a class into a dict.

    Args:
        cls: A generated type.
    """
    model = model_of(cls)
    steps: list[tuple[str, bool, Writer]] | None = None

    def write_instance(value: Any, path: str, output: Output) -> dict[str, Any]:
        nonlocal steps
        if steps is None:
            steps = [(f.name, _is_left_out(f), _content_writer(f)) for f in model.fields]
        found: dict[str, Any] = {}
        for name, is_left_out, write_content in steps:
            content = getattr(value, name, None)
            if content is not None:
                plain = write_content(content, f"{path}.{name}", output)
                if plain or not is_left_out:
                    found[name] = plain
        return found

    return write_instance


def _is_left_out(field: Field) -> bool:
    """Return whether an empty list or dict is the default of a field."""
    return field.kind == "Attributes" or (field.is_list and not field.required)


def _content_writer(field: Field) -> Writer:
    if field.kind == "Attributes":
        return _write_attributes
    write_item = _item_writer(field)
    if not field.is_list:
        return write_item

    def write_list(content: Any, path: str, output: Output) -> list[Any]:
        items = listed(content, path, output) or []
        return [write_item(item, f"{path}[{number}]", output) for number, item in enumerate(items)]

    return write_list


def _item_writer(field: Field) -> Writer:
    if field.kind == "Elements":
        return _mixed_writer(field)
    return _nested_writer(field) if field.is_nested else _scalar_writer(field)


def _scalar_writer(field: Field) -> Writer:
    datatype, turn = field.datatype, _plain_form(field)

    def write_scalar(value: Any, path: str, output: Output) -> Any:
        try:
            return turn(value)
        except Exception as error:  # noqa: BLE001 - methods of the caller's classes raise anything
            output.report(path, datatype.reason(value, error), Rule.WRITABLE)
            return None

    return write_scalar


def _plain_form(field: Field) -> Callable[[Any], Any]:
    convert, form = field.datatype.convert, field.datatype.format
    if field.type is str:
        # Plain data can hold what XML cannot.
        return exact_text
    if field.type in (int, bool):
        return convert
    if field.type in (datetime, date, time):
        return lambda value: convert(value).isoformat()

    def form_float(value: Any) -> Any:
        number = convert(value)
        # JSON has no words for the others; XML Schema has (1.1 part 2, section 3.3.4).
        return number if math.isfinite(number) else form(number)

    return form_float if field.type is float else lambda value: form(convert(value))


def _nested_writer(field: Field) -> Writer:
    cls = field.type
    text = model_of(cls).text if model_of(cls).is_text_like else None

    def write_nested(item: Any, path: str, output: Output) -> Any:
        kind = class_of(item)
        if kind is cls:
            return plain_writer(cls)(item, path, output)
        if text is not None and issubclass(kind, str):
            # A plain text stands for a class that needs nothing but its text.
            return {text.name: exact_text(item)}
        return _report_class(item, cls.__name__, path, output)

    return write_nested


def _mixed_writer(field: Field) -> Writer:
    names = {cls: cls.__name__ for cls in field.types}

    def write_mixed(item: Any, path: str, output: Output) -> Any:
        cls = class_of(item)
        if cls not in names:
            return _report_class(item, " or ".join(names.values()), path, output)
        return {KIND: names[cls], **plain_writer(cls)(item, path, output)}

    return write_mixed


def _report_class(item: object, names: str, path: str, output: Output) -> None:
    output.report(path, f"must be a {names}, not {type_name(item)}", Rule.WRITABLE)


def _write_attributes(content: Any, path: str, output: Output) -> dict[str, str]:
    pairs = pairs_of(content)
    if pairs is None:
        output.report(path, f"must be a dict, not {type_name(content)}", Rule.WRITABLE)
        return {}
    found: dict[str, str] = {}
    for key, item in pairs:
        try:
            found[exact_text(key)] = exact_text(item)
        except TypeError:
            output.report(
                path, f"must hold texts only, not {shown(key)}: {shown(item)}", Rule.WRITABLE
            )
    return found
