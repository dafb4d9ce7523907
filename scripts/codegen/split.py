"""Splits the types of a contract into modules, so that a program loads those that it can use.

The modules lie on three floors, and import from lower floors only:

- the types of one service alone, in a module for each service; notifications count as a service;
- groups of types that some services share: types that refer to each other are in one group, named
  after the type that most others of the group extend;
- `common`: what more than half of the services share, and shared types that refer to no other.

A type that another refers to is used by all services that use the other, which is why imports never
go up and never in a circle. Types that nothing uses are in a module of their own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from xsdata.utils.text import snake_case

from cfclient.errors import ConfigurationError
from codegen.code import Code, method_name, require_unique
from codegen.model import Class, Enumeration, Module, Type

COMMON = Code("common")
UNUSED = Code("unused")


def plural(word: str) -> str:
    """Return the plural of a noun in snake case; an acronym, which has no vowel, has none."""
    return f"{word}s" if set(word) & set("aeiou") else word


def split(types: Sequence[Type], roots: Mapping[Code, Collection[str]]) -> list[Module]:
    """Return the modules, sorted by name.

    Args:
        types: The types, in the order of the contract.
        roots: For each service, the names of the types with which its messages begin.

    Raises:
        ConfigurationError: Two modules, or a type and a field, would have one name, or types need
            each other.
    """
    by_name: dict[str, Type] = {item.name: item for item in types}
    users: dict[str, set[Code]] = {item.name: set() for item in types}
    for service, names in roots.items():
        for name in _reachable(names, by_name):
            users[name].add(service)
    kept = _without_annotations(types, users)
    groups = _groups(kept, users, len(roots))
    require_unique([*roots, *groups, UNUSED], "modules of types")
    _require_no_fields(kept)
    places = {name: module for module, names in groups.items() for name in names}
    for item in kept:
        if item.name not in places:
            places[item.name] = next(iter(users[item.name]), UNUSED)
    modules = sorted(set(places.values()))
    return [_module(module, kept, places, users) for module in modules]


def _reachable(names: Iterable[str], by_name: Mapping[str, Type]) -> set[str]:
    found: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += by_name[name].references
    return found


def _without_annotations(types: Sequence[Type], users: Mapping[str, set[Code]]) -> list[Type]:
    # A namespace of which no message holds anything is there to annotate schemas.
    used = {item.namespace for item in types if users[item.name]}
    return [item for item in types if item.namespace in used]


def _require_no_fields(types: Sequence[Type]) -> None:
    # In the body of a class or of a method, the field would hide the type.
    classes = [item for item in types if isinstance(item, Class)]
    fields = {field.name for cls in classes for field in cls.all_fields}
    for item in types:
        if item.name in fields:
            raise ConfigurationError(f"type {item.name}: a field has the same name; rename one")


def _groups(
    types: Sequence[Type], users: Mapping[str, set[Code]], services: int
) -> dict[Code, list[str]]:
    common: list[str] = [
        item.name for item in types if len(users[item.name]) > max(services / 2, 1)
    ]
    shared: dict[str, Type] = {
        item.name: item for item in types if len(users[item.name]) > 1 and item.name not in common
    }
    groups: dict[Code, list[str]] = {COMMON: common}
    for group in _connected(shared):
        if len(group) == 1:
            common += group
        else:
            hub = _hub([shared[name] for name in group])
            groups[method_name(plural(snake_case(hub)), f"group of {hub}")] = group
    return groups


def _connected(types: Mapping[str, Type]) -> Iterator[list[str]]:
    """Yield the groups of types that refer to each other, however indirectly."""
    near: dict[str, set[str]] = {name: set() for name in types}
    for name, item in types.items():
        for other in item.references & types.keys():
            near[name].add(other)
            near[other].add(name)
    left = list(types)
    while left:
        group: set[str] = set()
        pending = [left[0]]
        while pending:
            name = pending.pop()
            if name not in group:
                group.add(name)
                pending += near[name]
        yield [name for name in left if name in group]
        left = [name for name in left if name not in group]


def _hub(group: Sequence[Type]) -> Code:
    """Return the type that most of a group extend; of several, the one with the shortest name."""
    bases = [item.base for item in group if isinstance(item, Class)]
    return min((-bases.count(item.name), len(item.name), item.name) for item in group)[2]


def _module(
    name: Code,
    types: Sequence[Type],
    places: Mapping[str, Code],
    users: Mapping[str, set[Code]],
) -> Module:
    own = [item for item in types if places[item.name] == name]
    imports: dict[Code, list[Code]] = {}
    mentioned = {reference for item in own for reference in item.references}
    for item in types:
        if item.name in mentioned and places[item.name] != name:
            imports.setdefault(places[item.name], []).append(item.name)
    return Module(
        name=name,
        doc=_doc(name, {user for item in own for user in users[item.name]}),
        enumerations=[item for item in own if isinstance(item, Enumeration)],
        classes=_ordered([item for item in own if isinstance(item, Class)]),
        imports={module: sorted(imports[module]) for module in sorted(imports)},
    )


def _doc(module: Code, users: set[Code]) -> str:
    if module == COMMON:
        return "Types that most services share."
    if module == UNUSED:
        return "Types that no operation and no notification uses."
    *names, last = sorted(users)
    return (
        f"Types that {', '.join(names)} and {last} share." if names else f"Types of {last} alone."
    )


def _ordered(classes: Sequence[Class]) -> list[Class]:
    # Bases, and the members of compound fields, must be defined before their users.
    by_name = {cls.name: cls for cls in classes}
    graph = {cls.name: [name for name in cls.needs if name in by_name] for cls in classes}
    try:
        return [by_name[Code(name)] for name in TopologicalSorter(graph).static_order()]
    except CycleError as error:
        circle = ", ".join(error.args[1])
        raise ConfigurationError(f"types that need each other: {circle}") from error
