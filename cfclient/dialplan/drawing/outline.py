"""A dialplan as an outline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cfclient.dialplan.document import Dialplan
from cfclient.dialplan.drawing.words import described
from cfclient.dialplan.nodes import tree_of


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A line of an outline.

    Attributes:
        depth: How deep it is nested, from 0 for the dialplan.
        tag: The element.
        text: The element in a few words.
    """

    depth: int
    tag: str
    text: str


def outline(plan: Dialplan | str | bytes) -> Iterator[OutlineLine]:
    """Yield the elements of a dialplan in a few words each, as they are nested.

    Args:
        plan: The dialplan, or its document.

    Raises:
        DecodeError: The document is not a dialplan.
        ValidationError: A value of the dialplan cannot be written as XML.
    """
    root = tree_of(plan)
    pending = [(root, 0)]
    while pending:
        node, depth = pending.pop()
        yield OutlineLine(
            depth, node.tag, (node.name or "dialplan") if depth == 0 else described(node)
        )
        pending += [(child, depth + 1) for child in reversed(node.children)]
