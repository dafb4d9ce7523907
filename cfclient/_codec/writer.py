"""Writes instances of generated types, with a writer compiled per class.

An instance is converted, checked and written in one pass, and each of its fields is read once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cfclient._codec.any_element import write_any
from cfclient._codec.attributes import wildcard_writer
from cfclient._codec.choices import check_choice
from cfclient._codec.datatype import Rule, class_of
from cfclient._codec.model import Field, Model, model_of, per_class
from cfclient._codec.output import ContentWriter, Output
from cfclient._codec.value_writers import listed, tokens_writer, value_writer
from cfclient._shown import type_name
from cfclient._xml import local_name
from cfschema import NAMESPACES
from cfschema.base import AnyElement

# Takes an instance, its tag, the path to it and where it is written.
Writer = Callable[[Any, str, str, Output], None]

_ATTRIBUTES = ("Attribute", "Attributes")


@per_class
def writer(cls: type[Any]) -> Writer:
    """Return the function that writes an instance of a class under a given tag.

    Args:
        cls: A generated type.
    """
    model = model_of(cls)
    write_attributes = _fields_writer(model, [f for f in model.fields if f.kind in _ATTRIBUTES])
    write_contents = _fields_writer(model, [f for f in model.fields if f.kind not in _ATTRIBUTES])

    def write_instance(value: Any, tag: str, path: str, output: Output) -> None:
        output.pieces.append(f"<{tag}")
        write_attributes(value, path, output)
        output.pieces.append(">")
        write_contents(value, path, output)
        output.pieces.append(f"</{tag}>")

    return write_instance


def prefixed(tag: str) -> str:
    """Return the name of an element with the prefix of its namespace.

    Args:
        tag: The name as lxml gives it.
    """
    namespace, _, name = tag[1:].partition("}")
    return f"{NAMESPACES[namespace]}:{name}" if tag.startswith("{") else tag


def _fields_writer(model: Model, fields: list[Field]) -> ContentWriter:
    names = {field.name for field in fields}
    choices = [c for c in model.choices if any(names.issuperset(branch) for branch in c.branches)]
    chosen = {name for choice in choices for branch in choice.branches for name in branch}
    steps = [
        (
            field.name,
            _label(field),
            field.required or field.kind == "Attributes",
            field.name in chosen,
            _content_writer(field, model),
        )
        for field in fields
    ]

    def write_fields(value: Any, path: str, output: Output) -> None:
        given: list[str] = []
        for name, label, is_required, is_chosen, write_content in steps:
            content = getattr(value, name, None)
            if content is None:
                if is_required:
                    output.report(path + label, "a value is required")
            elif is_chosen:
                size = output.size
                write_content(content, path, output)
                # What leaves no trace, such as an empty list, is not given.
                if output.size != size:
                    given.append(name)
            else:
                write_content(content, path, output)
        for choice in choices:
            check_choice(choice, given, model, path, output)

    return write_fields


def _label(field: Field) -> str:
    if field.kind in _ATTRIBUTES:
        return f"/@{field.wire_name or '*'}"
    return f"/{field.wire_name}" if field.wire_name else ""


def _content_writer(field: Field, model: Model) -> ContentWriter:
    label = _label(field)
    if field.kind == "Attributes":
        return wildcard_writer(model, label)
    if field.kind == "Attribute":
        return value_writer(field, label, f' {field.wire_name}="', '"')
    if field.kind == "Elements":
        return _list_writer(field, label, _mixed_writer(field))
    tag = prefixed(field.tag)
    opening, closing = (f"<{tag}>", f"</{tag}>") if field.kind == "Element" else ("", "")
    if field.is_tokens:
        return tokens_writer(field, label, opening, closing)
    if field.is_list:
        return _list_writer(field, label, _item_writer(field, "", opening, closing))
    return _item_writer(field, label, opening, closing)


def _item_writer(field: Field, label: str, opening: str, closing: str) -> ContentWriter:
    if not field.is_nested:
        return value_writer(field, label, opening, closing)
    cls, tag = field.type, prefixed(field.tag)
    text = model_of(cls).text if model_of(cls).is_text_like else None
    write_text = value_writer(text, label, opening, closing) if text else None
    names = f"{cls.__name__} or a str" if text else cls.__name__

    def write_nested(item: Any, path: str, output: Output) -> None:
        kind = class_of(item)
        if kind is cls:
            writer(cls)(item, tag, path + label, output)
        elif write_text is not None and issubclass(kind, str):
            # A plain text stands for a class that needs nothing but its text.
            write_text(item, path, output)
        else:
            _report_class(item, names, path + label, output)

    return write_nested


def _list_writer(field: Field, label: str, write_item: ContentWriter) -> ContentWriter:
    def write_list(content: Any, path: str, output: Output) -> None:
        here = path + label
        items = listed(content, here, output)
        if items is None:
            return
        if field.required and not items:
            output.report(here, "at least one is required")
        for number, item in enumerate(items, 1):
            write_item(item, f"{here}[{number}]", output)

    return write_list


def _mixed_writer(field: Field) -> ContentWriter:
    tags = {cls: prefixed(tag) for tag, cls in field.choices}
    steps = {cls: local_name(tag) for tag, cls in field.choices}
    names = " or ".join(cls.__name__ for cls in tags)

    def write_mixed(item: Any, path: str, output: Output) -> None:
        cls = class_of(item)
        before, _, number = path.rpartition("[")
        if cls in tags:
            writer(cls)(item, tags[cls], f"{before}/{steps[cls]}[{number}", output)
        elif cls is AnyElement and field.is_open:
            write_any(item, f"{before}/*[{number}", output)
        else:
            _report_class(item, names, path, output)

    return write_mixed


def _report_class(item: object, names: str, path: str, output: Output) -> None:
    output.report(path, f"must be a {names}, not {type_name(item)}", Rule.WRITABLE)
