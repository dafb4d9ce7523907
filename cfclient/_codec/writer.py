"""Writes instances of generated types as XML, with a writer compiled per class."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cfclient._codec.model import Field, model_of, per_class
from cfclient._xml import escape_attribute, escape_text
from cfschema import NAMESPACES

Writer = Callable[[Any, str, list[str]], None]
ContentWriter = Callable[[Any, list[str]], None]

_XML = "http://www.w3.org/XML/1998/namespace"


def write(value: object) -> str:
    """Write an instance as an element that declares its namespaces.

    Args:
        value: A valid instance of a generated type.
    """
    model = model_of(type(value))
    out: list[str] = []
    writer(model.cls)(value, _prefixed(model.tag), out)
    # The first piece is the beginning of the start tag.
    out[0] += "".join(f' xmlns:{NAMESPACES[uri]}="{uri}"' for uri in model.namespaces)
    return "".join(out)


@per_class
def writer(cls: type[Any]) -> Writer:
    """Return what writes an instance of a class under a given tag.

    Args:
        cls: A generated type.
    """
    model = model_of(cls)
    attributes = [
        (field.name, f' {field.wire_name}="', field.datatype.format, field.datatype.needs_escape)
        for field in model.fields
        if field.kind == "Attribute"
    ]
    wildcard = next((field.name for field in model.fields if field.kind == "Attributes"), None)
    contents = [
        (field.name, _content_writer(field))
        for field in model.fields
        if field.kind not in ("Attribute", "Attributes")
    ]

    def write_instance(value: Any, tag: str, out: list[str]) -> None:
        out.append(f"<{tag}")
        for name, opening, form, needs_escape in attributes:
            content = getattr(value, name)
            if content is not None:
                text = form(content)
                out.append(f'{opening}{escape_attribute(text) if needs_escape else text}"')
        if wildcard is not None:
            for number, (name, content) in enumerate(getattr(value, wildcard).items()):
                out.append(_further_attribute(name, content, number))
        out.append(">")
        for name, write_content in contents:
            content = getattr(value, name)
            if content is not None:
                write_content(content, out)
        out.append(f"</{tag}>")

    return write_instance


def _content_writer(field: Field) -> ContentWriter:
    if field.kind == "Elements":
        return _mixed_writer(field)
    write_one = _nested_writer(field) if field.is_nested else _text_writer(field)
    if not field.is_list or field.is_tokens:
        return write_one

    def write_all(items: list[Any], out: list[str]) -> None:
        for item in items:
            write_one(item, out)

    return write_all


def _mixed_writer(field: Field) -> ContentWriter:
    tags = {cls: _prefixed(tag) for tag, cls in field.choices}

    def write_mixed(items: list[Any], out: list[str]) -> None:
        for item in items:
            cls: type[Any] = item.__class__
            writer(cls)(item, tags[cls], out)

    return write_mixed


def _nested_writer(field: Field) -> ContentWriter:
    cls, tag = field.type, _prefixed(field.tag)

    def write_nested(item: Any, out: list[str]) -> None:
        # A plain text stands for a class that needs nothing but its text.
        if isinstance(item, str):
            out.append(f"<{tag}>{escape_text(item)}</{tag}>")
        else:
            writer(cls)(item, tag, out)

    return write_nested


def _text_writer(field: Field) -> ContentWriter:
    form = field.datatype.format
    tag = _prefixed(field.tag)
    opening, closing = (f"<{tag}>", f"</{tag}>") if field.kind == "Element" else ("", "")
    needs_escape = field.datatype.needs_escape

    def write_text(item: Any, out: list[str]) -> None:
        text = form(item)
        out.append(f"{opening}{escape_text(text) if needs_escape else text}{closing}")

    def write_tokens(items: list[Any], out: list[str]) -> None:
        # An empty list that must be present is an empty element.
        if items or field.required:
            out.append(f"{opening}{escape_text(' '.join(map(form, items)))}{closing}")

    return write_tokens if field.is_tokens else write_text


def _prefixed(tag: str) -> str:
    namespace, _, name = tag[1:].partition("}")
    return f"{NAMESPACES[namespace]}:{name}" if tag.startswith("{") else tag


def _further_attribute(name: str, content: str, number: int) -> str:
    text = escape_attribute(content)
    if not name.startswith("{"):
        return f' {name}="{text}"'
    namespace, _, local = name[1:].partition("}")
    if namespace == _XML:
        return f' xml:{local}="{text}"'
    return f' xmlns:n{number}="{escape_attribute(namespace)}" n{number}:{local}="{text}"'
