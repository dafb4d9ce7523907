"""The ways through a dialplan: what cannot be reached, and what never ends."""

from __future__ import annotations

from collections.abc import Iterator

from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.problems import Code, Problem, error, warning

# Elements at which the other side acts, or may end the call.
_WAITING = ("menu", "record", "transfer")


def paths(flow: Flow) -> Iterator[Problem]:
    """Yield elements that no call reaches, and loops that no call leaves.

    Args:
        flow: The ways through the dialplan.
    """
    reachable = flow.reachable()
    yield from _unreachable(flow, reachable)
    yield from _endless(flow, reachable)


def _unreachable(flow: Flow, reachable: set[Node]) -> Iterator[Problem]:
    reported: set[Node] = set()
    for node in flow.steps:
        if node in reachable or node.is_foreign:
            continue
        parent = node.parent
        before = _before(node)
        # Of several in a row, and of those in them, the first is enough.
        if parent not in reported and before not in reported:
            yield warning(node, Code.UNREACHABLE, f"no call can reach this {node.tag}")
        reported.add(node)
        if parent is not None and parent.tag in ("keypress", "else", "live", "machine"):
            reported.add(parent)


def _before(node: Node) -> Node | None:
    return node.parent.children[node.place - 1] if node.parent and node.place else None


def _endless(flow: Flow, reachable: set[Node]) -> Iterator[Problem]:
    """Find the elements from which every way goes on for ever without waiting."""
    trapped = {node for node in reachable if node.tag not in _WAITING}
    ways = {node: [edge.target for edge in flow.edges(node)] for node in trapped}
    free = [node for node in trapped if not ways[node] or _leaves(ways[node], trapped)]
    sources: dict[Node, list[Node]] = {}
    for node, targets in ways.items():
        for target in targets:
            if target is not None:
                sources.setdefault(target, []).append(node)
    while free:
        node = free.pop()
        if node in trapped:
            trapped.remove(node)
            free += sources.get(node, [])
    for node in flow.steps:
        if node in trapped and node.tag in ("goto", "catch"):
            message = "from here on the dialplan repeats for ever without waiting for a key"
            yield error(node, Code.ENDLESS_LOOP, message)


def _leaves(targets: list[Node | None], trapped: set[Node]) -> bool:
    return any(target is None or target not in trapped for target in targets)
