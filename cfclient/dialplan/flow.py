"""The order in which the elements of a dialplan run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from cfclient.dialplan.nodes import Node

# Elements whose children run, but that do nothing themselves.
BRANCHES = ("dialplan", "keypress", "live", "machine", "else")
# Elements that run their children or go on behind them.
CONDITIONS = ("if", "equal", "notEqual")
# Children that run only when their parent chooses them.
_CHOSEN = ("keypress", "live", "machine", "else")


@dataclass(frozen=True, slots=True)
class Edge:
    """A way on from an element.

    Attributes:
        target: The element that runs next; `None` at the end of the dialplan.
        label: When this way is taken; empty for always.
        is_jump: Whether it is taken by `goto` or `catch`.
    """

    target: Node | None
    label: str = ""
    is_jump: bool = False


@dataclass(eq=False)
class Flow:
    """The ways through a dialplan.

    A menu runs after its prompts: it stands for the choice between its branches.

    Attributes:
        root: The dialplan.
    """

    root: Node
    _targets: dict[str, Node] = field(init=False, default_factory=dict[str, Node])

    def __post_init__(self) -> None:
        """Find the jump targets; of elements with the same name, the first that is not a `goto`."""
        named = [node for node in self.root.walk() if node.name]
        for node in sorted(named, key=lambda node: node.tag == "goto"):
            self._targets.setdefault(node.name, node)

    @cached_property
    def _folded(self) -> dict[str, Node]:
        # Of names that differ in their case, the first.
        return {name.casefold(): self._targets[name] for name in reversed(self._targets)}

    @property
    def start(self) -> Node | None:
        """The element that runs first; `None` if there is none."""
        return self.entry(self.root)

    @cached_property
    def steps(self) -> list[Node]:
        """The elements that run, in the order of the document."""
        return [node for node in self.root.walk() if _is_step(node)]

    def target(self, name: str) -> Node | None:
        """Return the element of a name, if need be in another case; `None` if there is none."""
        name = name.strip()
        if name in self._targets:
            return self._targets[name]
        return self._folded.get(name.casefold())

    def jump(self, name: str) -> Node | None:
        """Return the element that runs first after a jump to a name; `None` if there is none."""
        found = self.target(name)
        return None if found is None else self.entry(found)

    def entry(self, node: Node) -> Node | None:
        """Return the element that runs first where an element is reached.

        Args:
            node: Any element.
        """
        if not node.is_foreign and (node.tag == "menu" or node.tag in BRANCHES):
            first = next((child for child in node.children if not _is_chosen(child)), None)
            if first is not None:
                return self.entry(first)
            return node if node.tag == "menu" else self.after(node)
        return node

    def after(self, node: Node) -> Node | None:
        """Return the element that runs after one that does not jump; `None` at the end.

        Args:
            node: Any element.
        """
        parent = node.parent
        if parent is None:
            return None
        if not _is_chosen(node):
            sibling = next((each for each in node.following if not _is_chosen(each)), None)
            if sibling is not None:
                return self.entry(sibling)
            if parent.tag == "menu":
                return parent
        return self.after(parent)

    def edges(self, node: Node) -> list[Edge]:
        """Return the ways on from an element.

        Args:
            node: An element that runs.
        """
        return list(self._edges(node))

    def reachable(self) -> set[Node]:
        """Return the elements that some call can reach."""
        found: set[Node] = set()
        pending = [self.start]
        while pending:
            node = pending.pop()
            if node is not None and node not in found:
                found.add(node)
                pending += [edge.target for edge in self.edges(node)]
        return found

    def _edges(self, node: Node) -> Iterator[Edge]:
        tag, behind = node.tag, Edge(self.after(node))
        if tag in ("hangup", "gotoXML") and not node.is_foreign:
            return
        if node.is_foreign:
            yield behind
        elif tag == "goto":
            yield from self._jumps(node.text)
        elif tag == "menu":
            yield from self._choices(node)
        elif tag in CONDITIONS:
            yield Edge(self._inside(node), "yes")
            other = branch_of(node, "else")
            yield Edge(behind.target if other is None else self.entry(other), "no")
        elif tag == "amd":
            for label in ("live", "machine"):
                branch = branch_of(node, label)
                yield Edge(behind.target if branch is None else self.entry(branch), label)
        elif tag == "catch":
            yield Edge(self._inside(node))
            jumps = self._jumps(node.item.goto or "")
            yield from (Edge(jump.target, f"on {node.item.type}", is_jump=True) for jump in jumps)
        else:
            yield behind

    def _inside(self, node: Node) -> Node | None:
        first = next((child for child in node.children if not _is_chosen(child)), None)
        return self.after(node) if first is None else self.entry(first)

    def _choices(self, node: Node) -> Iterator[Edge]:
        pressed: set[str] = set()
        for branch in node.children:
            if branch.tag == "keypress" and not branch.is_foreign:
                label = (branch.item.pressed or "").strip()
                pressed.add(label.casefold())
                yield Edge(self.entry(branch), label)
        # What happens then is unknown; the sandbox repeats the menu and then goes on behind it.
        if not {"default", "timeout"} <= pressed:
            yield Edge(self.after(node), "otherwise")

    def _jumps(self, name: str) -> Iterator[Edge]:
        if "${" in name:
            for node in self._targets.values():
                yield Edge(self.entry(node), is_jump=True)
        else:
            target = self.target(name)
            if target is not None:
                yield Edge(self.entry(target), is_jump=True)


def branch_of(node: Node, tag: str) -> Node | None:
    """Return the branch of an element, such as the `else` of an `if`; `None` if it has none.

    Args:
        node: The element.
        tag: The name of the branch.
    """
    return next((c for c in node.children if c.tag == tag and not c.is_foreign), None)


def _is_chosen(node: Node) -> bool:
    return node.tag in _CHOSEN and not node.is_foreign


def _is_step(node: Node) -> bool:
    is_inside = any(above.is_foreign for above in node.ancestors)
    return not is_inside and (node.is_foreign or node.tag not in BRANCHES)
