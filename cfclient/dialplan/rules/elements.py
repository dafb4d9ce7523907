"""Which elements, attributes and values the language knows."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from cfclient._codec import Field, check, class_of, model_of
from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.problems import Code, Problem, error, warning
from cfclient.errors import excerpt
from cfschema import dialplan as schema
from cfschema.base import AnyElement, Enumeration

# Elements that mean nothing outside the one that they belong to.
_PARENTS = {"keypress": "menu", "else": "if", "live": "amd", "machine": "amd"}


def elements(flow: Flow) -> Iterator[Problem]:
    """Yield unknown and misplaced elements, unknown attributes, and values that are not valid.

    Args:
        flow: The ways through the dialplan.
    """
    for node in flow.root.walk():
        if node.is_foreign:
            if not any(above.is_foreign for above in node.ancestors):
                yield _foreign(node)
            continue
        yield from _attributes(node)
        yield from _values(node)
        stray = [i for i in getattr(node.item, "items", ()) if _is_stray_text(i)]
        for item in stray:
            text = excerpt(item.value.strip())
            message = f"{text!r} is not in an element; put a text in play"
            yield warning(node, Code.MISPLACED, message)


def _foreign(node: Node) -> Problem:
    known = known_elements()
    if node.tag not in known:
        hint = _nearest(node.tag, known)
        return warning(node, Code.UNKNOWN_ELEMENT, f"there is no element {node.tag}{hint}")
    above = node.parent.tag if node.parent else ""
    own = _PARENTS.get(node.tag)
    if own is not None and above != own:
        message = f"{node.tag} means nothing outside {own}; move it into one"
        return error(node, Code.MISPLACED, message)
    if node.parent is not None and node.tag in _tags_in(node.parent.item):
        message = f"{node.tag} cannot contain other elements or text; write < as &lt; in a text"
        return error(node, Code.MISPLACED, message)
    return error(node, Code.MISPLACED, f"{above} cannot contain {node.tag}")


def _attributes(node: Node) -> Iterator[Problem]:
    fields = model_of(class_of(node.item)).fields
    known = [field.wire_name for field in fields if field.kind == "Attribute"]
    for name in node.item.any_attributes:
        if not name.startswith("{"):
            message = f"{node.tag} has no attribute {name}{_nearest(name, known)}"
            yield warning(node, Code.UNKNOWN_ATTRIBUTE, message, name)


def _values(node: Node) -> Iterator[Problem]:
    fields = {f"@{f.wire_name}": f for f in model_of(class_of(node.item)).fields if f.wire_name}
    has_items = hasattr(node.item, "items")
    alone = dataclasses.replace(node.item, items=[]) if has_items else node.item
    for problem in check(alone):
        place = problem.path.partition("/")[2]
        field = fields.get(place)
        if field is not None and getattr(node.item, field.name) is None:
            message = f"{node.tag} needs the attribute {field.wire_name}"
            yield error(node, Code.MISSING_ATTRIBUTE, message, field.wire_name)
        elif field is not None:
            report = warning if _may_be_right(field, getattr(node.item, field.name)) else error
            yield report(node, Code.BAD_VALUE, problem.message, field.wire_name)
        else:
            yield error(node, Code.BAD_VALUE, problem.message)


def _may_be_right(field: Field, value: object) -> bool:
    """Return whether a value may be one of an open list, or one in another case."""
    if not issubclass(field.type, Enumeration):
        return False
    members = [member.value.casefold() for member in field.type]
    is_open = field.type is schema.MusicOnHold
    return is_open or str(value).strip().casefold() in members


def _is_stray_text(item: Any) -> bool:
    return isinstance(item, AnyElement) and item.name == "#text" and bool(item.value.strip())


@cache
def known_elements() -> frozenset[str]:
    """Return the names of all elements of the language."""
    classes: list[type[Any]] = [getattr(schema, name) for name in schema.__all__]
    return frozenset(model_of(cls).name for cls in classes if not issubclass(cls, Enumeration))


def _tags_in(item: object) -> list[str]:
    field = model_of(class_of(item)).open_field
    return [] if field is None else [tag for tag, _ in field.choices]


def _nearest(name: str, known: Iterable[str]) -> str:
    by_case = {each.casefold(): each for each in known}
    found = difflib.get_close_matches(name.casefold(), by_case, n=1)
    return f"; did you mean {by_case[found[0]]}?" if found else ""
