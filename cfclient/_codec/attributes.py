"""Attributes that the contract does not name, such as the custom fields of a contact."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from lxml import etree

from cfclient._codec.datatype import ConversionError, Rule, class_of
from cfclient._codec.model import Model
from cfclient._codec.output import ContentWriter, Output
from cfclient._codec.remembered import remembered
from cfclient._codec.texts import STRING, exact_text
from cfclient._shown import shown, type_name
from cfclient._xml import XSI, escape_attribute, is_ncname
from cfclient.errors import excerpt

_XML = "http://www.w3.org/XML/1998/namespace"
# Namespaces in XML 1.0, section 3: this one cannot have a prefix.
_RESERVED = (XSI[1:-1], "http://www.w3.org/2000/xmlns/")
_QUALIFIED = re.compile(r"\{([^{}]+)\}(.+)", re.DOTALL)


def wildcard_writer(model: Model, label: str) -> ContentWriter:
    """Return the function that writes the attributes that the contract does not name.

    Args:
        model: The model of the instance that has them.
        label: The step to them in a path.
    """
    declared = {field.wire_name for field in model.fields if field.kind == "Attribute"}

    def write_attributes(content: Any, path: str, output: Output) -> None:
        pairs = pairs_of(content)
        if pairs is None:
            message = f"must be a dict, not {type_name(content)}"
            output.report(path + label, message, Rule.WRITABLE)
            return
        written: set[str] = set()
        for key, item in pairs:
            try:
                name = _name(key, declared, written)
                text = STRING.convert(item)
            except Exception as error:  # noqa: BLE001 - as in any conversion
                output.report(f"{path}/@{_step(key)}", STRING.reason(item, error), Rule.WRITABLE)
                continue
            output.pieces.append(_attribute(name, text, len(written)))
            written.add(name)

    return write_attributes


def pairs_of(content: Any) -> list[tuple[Any, Any]] | None:
    """Return the items of a mapping, read once, or `None` for anything else.

    Args:
        content: An instance of any class.
    """
    kind = class_of(content)
    if issubclass(kind, dict):
        # Whatever a subclass overrides, and read once.
        plain: Any = dict
        return list(plain.items(content))
    if not issubclass(kind, Mapping):
        return None
    try:
        return [(key, item) for key, item in content.items()]
    except Exception:  # noqa: BLE001 - as in any conversion
        return None


def _name(key: Any, declared: Collection[str], written: Collection[str]) -> str:
    try:
        name = exact_text(key)
    except TypeError:
        raise ConversionError("the name of an attribute must be a str") from None
    if not _is_attribute_name(name):
        raise ConversionError("not a valid name of an attribute")
    if name in declared:
        raise ConversionError("an attribute of the contract; pass it in its own field")
    if name in written:
        raise ConversionError("given twice")
    return name


def _step(key: Any) -> str:
    return excerpt(exact_text(key)) if issubclass(type(key), str) else shown(key)


@remembered
def _is_attribute_name(name: str) -> bool:
    qualified = _QUALIFIED.fullmatch(name)
    if not qualified:
        return name != "xmlns" and is_ncname(name)
    namespace, local = qualified.groups()
    is_usable = namespace == _XML or (namespace not in _RESERVED and _is_uri(namespace))
    return is_usable and is_ncname(local)


def _is_uri(text: str) -> bool:
    # Asked of the parser, which holds a document with any other namespace to be malformed.
    try:
        etree.fromstring(f'<a xmlns:n="{escape_attribute(text)}"/>'.encode())
    except (etree.XMLSyntaxError, ValueError):
        return False
    return True


def _attribute(name: str, content: str, number: int) -> str:
    text = escape_attribute(content)
    if not name.startswith("{"):
        return f' {name}="{text}"'
    namespace, _, local = name[1:].partition("}")
    if namespace == _XML:
        return f' xml:{local}="{text}"'
    return f' xmlns:n{number}="{escape_attribute(namespace)}" n{number}:{local}="{text}"'
