"""The names of elements, and the jumps to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.problems import Code, Problem, error, warning
from cfclient.dialplan.variables import is_templated
from cfclient.errors import excerpt


def names(flow: Flow) -> Iterator[Problem]:
    """Yield names that several elements have, and jumps to names that none has.

    Args:
        flow: The ways through the dialplan.
    """
    jumps = list(_jumps(flow))
    wanted = {name for _, name, _ in jumps}
    owners: defaultdict[str, list[Node]] = defaultdict(list)
    for node in flow.root.walk():
        if node.name:
            owners[node.name].append(node)
    for name, nodes in owners.items():
        yield from _shared(name, nodes, is_target=name in wanted)
    for node, name, attribute in jumps:
        yield from _lost(flow, node, name, attribute)


def _jumps(flow: Flow) -> Iterator[tuple[Node, str, str]]:
    for node in flow.root.walk():
        if node.tag == "goto" and not node.is_foreign and node.text:
            yield node, node.text, ""
        elif node.tag == "catch" and not node.is_foreign and node.item.goto is not None:
            yield node, node.item.goto.strip(), "goto"


def _shared(name: str, nodes: list[Node], *, is_target: bool) -> Iterator[Problem]:
    # A jump itself is hardly meant as the target of another one.
    candidates = [node for node in nodes if node.tag != "goto"]
    report = error if is_target and len(candidates) > 1 else warning
    for node in nodes[1:]:
        message = f"line {nodes[0].line} has an element {excerpt(name)!r} already; rename one"
        yield report(node, Code.DUPLICATE_NAME, message, "name")


def _lost(flow: Flow, node: Node, name: str, attribute: str) -> Iterator[Problem]:
    if is_templated(name):
        return
    target = flow.target(name)
    if target is None:
        message = f"no element has the name {excerpt(name)!r}"
        yield error(node, Code.UNKNOWN_TARGET, message, attribute)
    elif target.name != name:
        message = f"the element on line {target.line} is called {target.name!r}, not {name!r}"
        yield warning(node, Code.UNKNOWN_TARGET, message, attribute)
