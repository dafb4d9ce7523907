"""Variables that are read before anything sets them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.problems import Code, Problem, warning
from cfclient.dialplan.variables import is_system, is_templated, names_in
from cfclient.errors import excerpt

_VARIABLE = re.compile(r"\$\{[^}]*\}")
_SETTING = ("setvar", "stash", "get", "post", "record")


def variables(flow: Flow) -> Iterator[Problem]:
    """Yield variables that no element sets on any way to where they are read.

    Args:
        flow: The ways through the dialplan.
    """
    before = _set_before(flow)
    for node in flow.steps:
        if node in before and not node.is_foreign:
            for name in dict.fromkeys(_read_in(node)):
                if not is_system(name) and not _is_among(name, before[node]):
                    message = f"nothing sets {excerpt(name)!r} before it is read here"
                    yield warning(node, Code.UNSET_VARIABLE, message)


def _set_before(flow: Flow) -> dict[Node, frozenset[str]]:
    """Return, for each element that is reached, what is set on some way to it."""
    found: dict[Node, frozenset[str]] = {}
    pending: list[tuple[Node | None, frozenset[str]]] = [(flow.start, frozenset())]
    while pending:
        node, known = pending.pop()
        if node is not None and (node not in found or not known <= found[node]):
            found[node] = found.get(node, frozenset()) | known
            after = found[node] | frozenset(_set_in(node))
            pending += [(edge.target, after) for edge in flow.edges(node)]
    return found


def _set_in(node: Node) -> Iterator[str]:
    if node.tag in _SETTING and not node.is_foreign and node.item.varname:
        yield node.item.varname.strip()


def _read_in(node: Node) -> Iterator[str]:
    for text in node.texts():
        yield from names_in(text)


def _is_among(name: str, known: frozenset[str]) -> bool:
    # The name of a variable can be built from others.
    built = (_VARIABLE.split(each) for each in known if is_templated(each))
    return name in known or any(
        re.fullmatch(".*".join(map(re.escape, parts)), name) for parts in built
    )
