"""The graph that drawings show: menus and conditions as choices, actions in boxes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Literal

from cfclient.dialplan.drawing.words import described
from cfclient.dialplan.flow import Edge, Flow
from cfclient.dialplan.nodes import Node

Kind = Literal["menu", "choice", "actions", "start", "end"]

_PROMPTS = ("play", "record", "setvar")
_CHOICES = ("if", "equal", "notEqual", "amd", "catch")


@dataclass(eq=False, slots=True)
class Box:
    """A node of the graph.

    Attributes:
        key: Its name in the drawing.
        kind: What it is.
        lines: What it says.
    """

    key: str
    kind: Kind
    lines: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Arrow:
    """An edge of the graph.

    Attributes:
        source: Where it begins.
        target: Where it ends.
        label: When it is taken; empty for always.
        is_jump: Whether it is a jump.
    """

    source: Box
    target: Box
    label: str
    is_jump: bool


@dataclass(slots=True)
class Graph:
    """A drawing without places.

    Attributes:
        boxes: The nodes, the start first.
        arrows: The edges.
    """

    boxes: list[Box]
    arrows: list[Arrow]


def graph_of(flow: Flow) -> Graph:
    """Return the graph of the elements that calls can reach.

    Args:
        flow: The ways through a dialplan.
    """
    return _Builder(flow).graph()


class _Builder:
    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        reachable = flow.reachable()
        self._shown = [n for n in flow.steps if n in reachable and not self._is_hidden(n)]
        self._edges = {node: self._visible_edges(node) for node in self._shown}
        self._boxes: dict[Node | None, Box] = {}

    def graph(self) -> Graph:
        start = Box("start", "start", [self._flow.root.name or "dialplan"])
        self._fill_boxes()
        boxes = [start, *dict.fromkeys(self._boxes.values())]
        found: defaultdict[tuple[Box, Box, bool], list[str]] = defaultdict(list)
        first = self._followed(Edge(self._flow.start))
        found[start, self._box_of(first.target), False].append("")
        for node, edges in self._edges.items():
            for edge in edges:
                source, target = self._boxes[node], self._box_of(edge.target)
                if source is not target or edge.label or edge.is_jump:
                    found[source, target, edge.is_jump].append(edge.label)
        arrows = [
            Arrow(source, target, ", ".join(filter(None, labels)), is_jump)
            for (source, target, is_jump), labels in found.items()
        ]
        end = self._boxes.get(None)
        return Graph([*boxes, end] if end and end not in boxes else boxes, arrows)

    def _fill_boxes(self) -> None:
        sources: defaultdict[Node | None, int] = defaultdict(int)
        for edges in self._edges.values():
            for edge in edges:
                sources[edge.target] += 1
        sources[self._followed(Edge(self._flow.start)).target] += 1
        for node in self._shown:
            if node not in self._boxes:
                self._new_box(node)
            box = self._boxes[node]
            edges = self._edges[node]
            following = edges[0].target if len(edges) == 1 else None
            can_join = following is not None and following not in self._boxes
            if can_join and box.kind == "actions" and not edges[0].is_jump:
                assert following is not None
                if _kind_of(following) == "actions" and sources[following] == 1:
                    self._boxes[following] = box
                    box.lines.append(described(following))

    def _new_box(self, node: Node) -> None:
        lines = [described(node)]
        if node.tag == "menu":
            # The prompts of a menu are a part of it.
            lines += [described(child) for child in node.children if is_prompt(child)]
        number = len(set(self._boxes.values())) + 1
        self._boxes[node] = Box(f"n{number}", _kind_of(node), lines)

    def _box_of(self, node: Node | None) -> Box:
        if node is None and None not in self._boxes:
            self._boxes[None] = Box("finish", "end", ["end"])
        return self._boxes[node]

    def _visible_edges(self, node: Node) -> list[Edge]:
        return [self._followed(edge) for edge in self._flow.edges(node)]

    def _followed(self, edge: Edge) -> Edge:
        """Return an edge to where it leads: past jumps, and to the menu of a prompt."""
        target, is_jump = edge.target, edge.is_jump
        while target is not None and self._is_hidden(target):
            if target.tag == "goto":
                target, is_jump = self._flow.edges(target)[0].target, True
            else:
                target = target.parent
        return Edge(target, edge.label, is_jump)

    def _is_hidden(self, node: Node) -> bool:
        return is_prompt(node) or (node.tag == "goto" and self._leads_on(node))

    def _leads_on(self, node: Node) -> bool:
        """Return whether a jump leads to something else than jumps; one that does not is shown."""
        passed: set[Node] = set()
        following: Node | None = node
        while following is not None and following.tag == "goto" and following not in passed:
            passed.add(following)
            edges = self._flow.edges(following)
            if len(edges) != 1:
                return False
            following = edges[0].target
        return following is None or following.tag != "goto"


def is_prompt(node: Node) -> bool:
    """Return whether a drawing shows an element as a part of its menu.

    Args:
        node: The element.
    """
    menu = node.parent
    if menu is None or menu.tag != "menu" or node.tag not in _PROMPTS:
        return False
    return all(child.tag in ("keypress", *_PROMPTS) for child in menu.children)


def _kind_of(node: Node) -> Kind:
    if node.tag == "menu":
        return "menu"
    return "choice" if node.tag in _CHOICES and not node.is_foreign else "actions"
