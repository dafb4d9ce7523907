"""The elements of a dialplan with their places in the document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from cfclient._codec import class_of, decode, model_of
from cfclient._xml import Element, parse
from cfclient.dialplan.document import Dialplan
from cfschema.base import AnyElement

_TEXT = "#text"


@dataclass(eq=False, slots=True)
class Node:
    """An element of a dialplan.

    Attributes:
        item: The element itself.
        tag: Its name in the document.
        path: The way to it, such as `dialplan/menu[1]/keypress[2]`.
        line: The line on which it begins.
        parent: The element that contains it; `None` for the dialplan.
        place: Its place among the elements in its parent, from 0.
        children: The elements in it.
    """

    item: Any
    tag: str
    path: str
    line: int
    parent: Node | None = None
    place: int = 0
    children: list[Node] = field(default_factory=list["Node"])

    @property
    def name(self) -> str:
        """The name by which `goto` finds it; empty if it has none."""
        return "" if self.is_foreign else self.item.name or ""

    @property
    def text(self) -> str:
        """The text in it, without white space around it."""
        return (getattr(self.item, "value", None) or "").strip()

    @property
    def is_foreign(self) -> bool:
        """Whether the language has no element of this name here."""
        return isinstance(self.item, AnyElement)

    @property
    def ancestors(self) -> Iterator[Node]:
        """The elements that contain it, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    @property
    def following(self) -> Iterator[Node]:
        """The elements behind it in its parent, in order."""
        siblings = self.parent.children if self.parent else []
        return map(siblings.__getitem__, range(self.place + 1, len(siblings)))

    def walk(self) -> Iterator[Node]:
        """Yield it and all elements in it, in the order of the document."""
        pending: list[Node] = [self]
        while pending:
            node = pending.pop()
            yield node
            pending += node.children[::-1]

    def texts(self) -> Iterator[str]:
        """Yield the texts in which variables are replaced: its content and its attributes."""
        if self.is_foreign:
            return
        for each in model_of(class_of(self.item)).fields:
            value: object = getattr(self.item, each.name)
            if each.kind in ("Text", "Attribute") and isinstance(value, str):
                yield value


def tree_of(plan: Dialplan | str | bytes) -> Node:
    """Return the root of the elements of a dialplan.

    Args:
        plan: The dialplan, or its document. The lines of a dialplan are those of its document
            with one element on each line.

    Raises:
        DecodeError: The document is not well-formed or has another root element.
        ValidationError: A value of the dialplan cannot be written as XML.
    """
    text = plan.to_xml(pretty=True) if isinstance(plan, Dialplan) else plan
    element = parse(text, "dialplan")
    item = decode(Dialplan, element, is_checked=True)
    root = Node(item, str(element.tag), str(element.tag), _line(element))
    pending = [(root, element)]
    while pending:
        node, element = pending.pop()
        places: Counter[str] = Counter()
        items = [i for i in getattr(node.item, "items", ()) if getattr(i, "name", "") != _TEXT]
        for item, child in zip(items, element, strict=True):
            tag = str(child.tag)
            places[tag] += 1
            path = f"{node.path}/{tag}[{places[tag]}]"
            node.children.append(Node(item, tag, path, _line(child), node, len(node.children)))
        pending += zip(node.children, element, strict=True)
    return root


def _line(element: Element) -> int:
    return element.sourceline or 0
