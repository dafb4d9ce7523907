"""The branches of menus."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cfclient.dialplan.flow import Flow
from cfclient.dialplan.keypad import longest_entry, magnitude
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.problems import Code, Problem, error, warning
from cfclient.dialplan.variables import is_templated

_RANGE = re.compile(r"([0-9]+)-([0-9]+)")


def menus(flow: Flow) -> Iterator[Problem]:
    """Yield menus that lack a part, and branches that overlap or can never run.

    Args:
        flow: The ways through the dialplan.
    """
    for node in flow.root.walk():
        if node.tag == "menu" and not node.is_foreign:
            branches = [b for b in node.children if b.tag == "keypress" and not b.is_foreign]
            yield from _parts(node, branches)
            yield from _overlaps(branches)
            for branch in branches:
                yield from _impossible(node, branch)


def _parts(node: Node, branches: list[Node]) -> Iterator[Problem]:
    if not any(child.tag in ("play", "record") for child in node.children):
        yield warning(node, Code.INCOMPLETE, "the menu has no play; nobody knows what to press")
    if not branches:
        yield warning(node, Code.INCOMPLETE, "the menu has no keypress; every key is ignored")
        return
    pressed = {_keys_of(branch).casefold() for branch in branches}
    for name, when in (("timeout", "no key is pressed in time"), ("default", "a key is wrong")):
        if name not in pressed:
            message = f"what happens when {when} is unknown; add a keypress for {name}"
            yield warning(node, Code.NO_WAY_OUT, message)


def _overlaps(branches: list[Node]) -> Iterator[Problem]:
    seen: list[tuple[Node, str]] = []
    for branch in branches:
        keys = _keys_of(branch).casefold()
        for earlier, other in seen:
            if keys and _overlap(keys, other):
                message = f"the branch on line {earlier.line} is for {other} already"
                yield warning(branch, Code.OVERLAPPING_KEYS, message, "pressed")
                break
        seen.append((branch, keys))


def _overlap(one: str, other: str) -> bool:
    if is_templated(one) or is_templated(other):
        return False
    first, second = _bounds(one), _bounds(other)
    if "-" not in one + other or first is None or second is None:
        return one == other
    return first[0] <= second[1] and second[0] <= first[1]


def _bounds(keys: str) -> tuple[tuple[int, str], tuple[int, str]] | None:
    match = _RANGE.fullmatch(keys)
    if match:
        return magnitude(match[1]), magnitude(match[2])
    is_number = keys.isascii() and keys.isdecimal()
    return (magnitude(keys), magnitude(keys)) if is_number else None


def _impossible(menu: Node, branch: Node) -> Iterator[Problem]:
    keys = _keys_of(branch)
    match = _RANGE.fullmatch(keys)
    shortest = min(map(len, match.groups())) if match else len(keys)
    if match and magnitude(match[1]) > magnitude(match[2]):
        message = f"the range {keys} is empty; write the smaller number first"
        yield error(branch, Code.IMPOSSIBLE_KEYS, message, "pressed")
    elif keys[:1].isdecimal() and shortest > longest_entry(menu):
        message = f"the menu takes {longest_entry(menu)} digits, so that {keys} cannot be entered"
        yield error(branch, Code.IMPOSSIBLE_KEYS, message, "pressed")


def _keys_of(branch: Node) -> str:
    return (branch.item.pressed or "").strip()
