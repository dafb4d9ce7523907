"""The JSON format of notifications, a dialect of the service's own.

Members are named as the elements of the XML format. Attributes start with `@` and are strings. An
element that occurs once is not in an array. Other values are typed by their looks, so a text of
digits is a number.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NoReturn, TypeVar, cast

from lxml import etree

from cfclient._codec.documents import decode
from cfclient._codec.model import Field, Model, model_of
from cfclient._codec.validation import check
from cfclient._xml import ILLEGAL, MOST_ATTRIBUTES, Element
from cfclient.errors import DecodeError, ValidationError, excerpt

T = TypeVar("T")

# How deep a document may be nested; the deepest notification that the contract allows needs 8.
MOST_LEVELS = 64

# A string may lack its end, so that no beginning is searched twice.
_BRACKET = re.compile(r'"(?:[^"\\]++|\\.)*+"?|([\[{])|([\]}])', re.DOTALL)
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
    depth = 0
    for match in _BRACKET.finditer(text):
        depth += (match[1] is not None) - (match[2] is not None)
        if depth > MOST_LEVELS:
            raise DecodeError(f"the JSON is nested deeper than {MOST_LEVELS} levels", content=text)
    try:
        found: Any = json.loads(text, parse_int=str, parse_float=str, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise DecodeError(
            f"the JSON is not valid: {error}: {excerpt(text)!r}", content=text
        ) from error
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
    problems = check(value)
    if problems:
        raise ValidationError(problems)
    return json.dumps({model_of(type(value)).name: _object(value)}).encode()


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


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
            for one in item if isinstance(item, list) else [item]:
                if one is not None:
                    _append(element, field, one)
    if model.text is not None:
        element.text = _text(members.get(_TEXT))


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


def _object(value: Any) -> Any:
    model = model_of(type(value))
    found = dict(_members(value, model))
    if model.text is None:
        return found
    text = _scalar(model.text, getattr(value, model.text.name))
    return {**found, _TEXT: text} if found else text


def _members(value: Any, model: Model) -> Iterator[tuple[str, Any]]:
    for field in model.fields:
        content = getattr(value, field.name)
        if content is None or field.kind == "Text":
            continue
        # An empty list that must be present is an empty string where it is one element.
        if content == [] and not (field.is_tokens and field.required):
            continue
        if field.kind == "Attribute":
            yield f"@{field.wire_name}", field.datatype.format(content)
        elif field.kind == "Attributes":
            yield from ((f"@{name}", text) for name, text in content.items())
        elif field.is_tokens:
            yield field.wire_name, _by_looks(" ".join(map(field.datatype.format, content)))
        elif field.is_list:
            items = [_item(field, item) for item in content]
            yield field.wire_name, items if len(items) > 1 else items[0]
        else:
            yield field.wire_name, _item(field, content)


def _item(field: Field, item: Any) -> Any:
    if field.is_nested and not isinstance(item, str):
        return _object(item)
    return _by_looks(item) if field.is_nested else _scalar(field, item)


def _scalar(field: Field, item: Any) -> Any:
    if isinstance(item, float) and math.isfinite(item):
        return int(item) if item.is_integer() and abs(item) < _EXACT else item
    return _by_looks(field.datatype.format(item))


def _by_looks(text: str) -> Any:
    return int(text) if _INTEGER.fullmatch(text) else _WORDS.get(text, text)
