"""The JSON format of notifications, a dialect of the service's own.

Members are named as the elements of the XML format. Attributes start with `@` and are strings. An
element that occurs once is not in an array. Other values are typed by their looks, so a text of
digits is a number.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, TypeVar, cast

from lxml import etree

from cfclient._codec.documents import decode
from cfclient._codec.encoding import encode
from cfclient._codec.json_text import parse_json
from cfclient._codec.model import Field, Model, model_of
from cfclient._xml import ILLEGAL, MOST_ATTRIBUTES, Element, reading
from cfclient.errors import DecodeError

T = TypeVar("T")

# Numbers that keep their text; longer ones could lose digits in readers that use doubles.
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,14}")
_EXACT = float(1 << 53)
_WORDS = {"true": True, "false": False}
# The member that holds the text of an element that has attributes.
_TEXT = "value"


def read_json(text: str) -> tuple[str, Any]:
    """Return the name and the content of the single member of a JSON document.

    Numbers are kept as strings, so that each type reads its own.

    Args:
        text: The document.

    Raises:
        DecodeError: It is not valid JSON (RFC 8259), is nested too deeply, or is not an object
            with one member.
    """
    found = parse_json(text, str)
    if not isinstance(found, dict) or len(cast("Any", found)) != 1:
        raise DecodeError("the JSON is not an object with one member", content=text)
    return next(iter(cast("dict[str, Any]", found).items()))


def decode_json(cls: type[T], content: Any) -> T:
    """Read the content of a JSON document as an instance of a generated type.

    Unknown members are skipped, and missing ones are `None`, as in XML.

    Args:
        cls: The generated type.
        content: What `read_json` returned.

    Raises:
        DecodeError: A value is not valid for its type.
    """
    model = model_of(cls)
    with reading(model.name):
        root = etree.Element(model.tag)
        _fill(root, content, model)
        return decode(cls, root)


def write_json(value: object) -> bytes:
    """Return an instance of a generated type as a JSON document.

    Args:
        value: The instance.

    Raises:
        ValidationError: The instance violates the contract.
    """
    model = model_of(type(value))
    return json.dumps({model.name: _content(etree.fromstring(encode(value)), model)}).encode()


def _fill(element: Element, content: Any, model: Model) -> None:
    if not isinstance(content, dict):
        if model.text is not None:
            element.text = _text(content)
        return
    members = cast("dict[str, Any]", content)
    fields = {field.wire_name: field for field in model.fields if field.kind == "Element"}
    if sum(name.startswith("@") for name in members) > MOST_ATTRIBUTES:
        raise DecodeError(f"has more than {MOST_ATTRIBUTES} attributes", path=model.name)
    for name, item in members.items():
        if name.startswith("@"):
            _set_attribute(element, name[1:], item)
        elif name in fields:
            field = fields[name]
            for one in _items(item):
                if one is not None:
                    _append(element, field, one)
    if model.text is not None:
        element.text = _text(members.get(_TEXT))


def _items(content: Any) -> list[Any]:
    return cast("Any", content) if isinstance(content, list) else [content]


def _append(parent: Element, field: Field, content: Any) -> None:
    child = etree.SubElement(parent, field.tag)
    if field.is_nested:
        _fill(child, content, model_of(field.type))
    else:
        child.text = _text(content)


def _set_attribute(element: Element, name: str, content: Any) -> None:
    try:
        element.set(name, _text(content))
    except ValueError:
        # No XML attribute can have this name, so it is unknown, and skipped.
        return


def _text(content: Any) -> str:
    if isinstance(content, dict):
        # The REST interface writes numbers to dial in this form.
        content = cast("dict[str, Any]", content).get(_TEXT)
    if isinstance(content, bool):
        return "true" if content else "false"
    # JSON can carry characters that XML, and so the types, cannot.
    return ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", content) if isinstance(content, str) else ""


def _content(element: Element, model: Model) -> Any:
    members: dict[str, Any] = {f"@{name}": text for name, text in element.items()}
    fields = {field.tag: field for field in model.fields if field.kind == "Element"}
    for child in element:
        field = fields[str(child.tag)]
        content = _value(child, field)
        if field.wire_name not in members:
            members[field.wire_name] = content
        elif isinstance(members[field.wire_name], list):
            members[field.wire_name].append(content)
        else:
            members[field.wire_name] = [members[field.wire_name], content]
    if model.text is None:
        return members
    text = _by_looks(element.text or "")
    return {**members, _TEXT: text} if members else text


def _value(element: Element, field: Field) -> Any:
    if field.is_nested:
        return _content(element, model_of(field.type))
    value = field.datatype.parse(element.text or "") if not field.is_tokens else None
    if isinstance(value, float) and math.isfinite(value):
        return int(value) if value.is_integer() and abs(value) < _EXACT else value
    return value if isinstance(value, int) else _by_looks(element.text or "")


def _by_looks(text: str) -> Any:
    return int(text) if _INTEGER.fullmatch(text) else _WORDS.get(text, text)
