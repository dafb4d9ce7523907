"""Finds what the contract does not allow in an element, and says where it is."""

from __future__ import annotations

from collections.abc import Iterator

from cfclient._codec.model import Model, model_of, namespace_of
from cfclient._xml import XSI, Element, local_name


def unknown(element: Element, model: Model) -> Iterator[tuple[Element, str]]:
    """Yield every element that the contract does not allow where it stands, and why.

    Args:
        element: An element of the model's class.
        model: The model of the class.
    """
    if not any(field.kind == "Attributes" for field in model.fields):
        for name in map(str, element.attrib):
            if name not in model.attributes and not name.startswith(XSI):
                yield element, f"unknown attribute {name}"
    seen: set[object] = set()
    for child in element:
        field = model.elements.get(child.tag)
        if child.tag in model.mixed:
            yield from unknown(child, model_of(model.mixed[child.tag]))
        elif field is None:
            if model.open_field is None or not namespace_of(str(child.tag)):
                yield child, "unknown element"
        elif child.tag in seen and (field.is_tokens or not field.is_list):
            yield child, "repeated element"
        elif field.is_nested:
            yield from unknown(child, model_of(field.type))
        else:
            yield from ((grandchild, "unknown element") for grandchild in child)
        seen.add(child.tag)


def path_of(element: Element, root: Element) -> str:
    """Return the way from a root to an element in it, such as `ContactHistory/Call[2]`."""
    steps: list[str] = []
    current: Element | None = element
    while current is not None:
        parent = None if current is root else current.getparent()
        tag = str(current.tag)
        alike = [] if parent is None else parent.findall(tag)
        position = f"[{alike.index(current) + 1}]" if len(alike) > 1 else ""
        steps.append(local_name(tag) + position)
        current = parent
    return "/".join(reversed(steps))
