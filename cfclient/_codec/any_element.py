"""Elements that the contract does not name, kept with all that is in them."""

from __future__ import annotations

from typing import Any

from lxml import etree

from cfclient._codec.datatype import Rule
from cfclient._codec.output import Output
from cfclient._shown import shown
from cfclient._xml import Element, escape_text
from cfschema.base import AnyElement

_TEXT = "#text"


def read_any(element: Element) -> AnyElement:
    """Return an element with all that is in it."""
    items: list[AnyElement] = []
    for child in element:
        items += [read_any(child), *as_items(child.tail)]
    return AnyElement(
        name=str(element.tag),
        attributes={str(name): str(value) for name, value in element.attrib.items()},
        value=element.text or "",
        items=items,
    )


def has_only_layout(element: Element) -> bool:
    """Return whether the text between the children of an element only lays them out."""
    texts = [element.text, *(child.tail for child in element)]
    return len(element) > 0 and not any(text and text.strip() for text in texts)


def as_items(text: str | None) -> list[AnyElement]:
    """Return a text between elements as items; none for no text."""
    return [AnyElement(name=_TEXT, value=text)] if text else []


def write_any(item: AnyElement, path: str, output: Output) -> None:
    """Write an element that the contract does not name.

    Args:
        item: The element.
        path: The path to it.
        output: Where it is written.
    """
    try:
        if item.name == _TEXT:
            output.pieces.append(escape_text(item.value))
        else:
            output.pieces.append(etree.tostring(_element(item), encoding="unicode"))
    except Exception as error:  # noqa: BLE001 - values of any class can be in it
        output.report(path, f"{shown(item.name)} cannot be written: {error}", Rule.WRITABLE)
        return
    if not item.name.startswith("{"):
        output.report(path, f"the contract does not allow {shown(item.name)} here")


def _element(item: AnyElement) -> Any:
    element = etree.Element(item.name, item.attributes)
    element.text = item.value
    last = None
    for child in item.items:
        if child.name != _TEXT:
            last = _element(child)
            element.append(last)
        elif last is None:
            element.text += child.value
        else:
            last.tail = (last.tail or "") + child.value
    return element
