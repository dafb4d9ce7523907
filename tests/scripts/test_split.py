"""Which types lie in which module."""

from __future__ import annotations

import ast
import dataclasses
from graphlib import TopologicalSorter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cfclient.types
from cfclient import operations
from cfclient._codec import model_of
from cfclient.types import ServiceFaultInfo
from cfschema.names import OPERATION_MODULES, TYPE_MODULES
from codegen.code import Code, require_unique
from codegen.model import Class, Module
from codegen.split import COMMON, UNUSED, split
from tests.conftest import ROOT

TYPES = ROOT / "generated" / "cfschema" / "types"
SERVICES = sorted(path.stem for path in TYPES.parent.joinpath("services").glob("[a-z]*.py"))


def reached(cls: type[Any], found: set[str]) -> set[str]:
    """Add the names of all types that an instance of a class can hold, and return them all."""
    found |= {base.__name__ for base in cls.__mro__} & TYPE_MODULES.keys()
    if dataclasses.is_dataclass(cls):
        for type_ in [type_ for field in model_of(cls).fields for type_ in field.types]:
            if type_.__name__ not in found:
                reached(type_, found)
    return found


def used_by(service: str) -> set[str]:
    """Return the names of all types that the messages of a service can hold."""
    found = reached(ServiceFaultInfo, set())
    for name, module in OPERATION_MODULES.items():
        if module == f"cfschema.operations.{service}":
            operation = getattr(operations, name)
            for cls in (operation.request, operation.response):
                if cls is not None:
                    reached(cls, found)
    return found


def imports(module: str) -> set[str]:
    """Return the modules of types that a module of types imports."""
    tree = ast.parse((TYPES / f"{module}.py").read_text())
    names = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {name.rpartition(".")[2] for name in names if name.startswith("cfschema.types.")}


@pytest.mark.parametrize("service", SERVICES)
def test_what_a_service_loads(service: str) -> None:
    """A service loads its own types and shared ones, never a third of all."""
    used = used_by(service)
    modules = {TYPE_MODULES[name].rpartition(".")[2] for name in used}
    loaded = {n for n, m in TYPE_MODULES.items() if m.rpartition(".")[2] in modules}

    assert set() == set().union(*map(imports, modules)) - modules
    assert set() == modules & {*SERVICES, "notifications", "unused"} - {service}
    assert 3 * len(loaded) < len(TYPE_MODULES)


def test_what_one_service_uses_alone() -> None:
    """A type lies in the module of a service exactly if no other service and no event uses it."""
    users = {service: used_by(service) for service in SERVICES}
    notifications = {n for n, m in TYPE_MODULES.items() if m.endswith("notifications")}
    users["notifications"] = set().union(
        *(reached(getattr(cfclient.types, name), set()) for name in notifications)
    )

    for name, module in TYPE_MODULES.items():
        places = [service for service, names in users.items() if name in names]
        alone = places[0] if len(places) == 1 else None
        place = module.rpartition(".")[2]
        assert alone == (place if place in users else None), name


@st.composite
def contracts(draw: st.DrawFn) -> tuple[list[Class], dict[Code, list[str]]]:
    """Draw types that refer to each other in any way, and services that use some of them."""
    names = [f"T{number}" for number in range(draw(st.integers(1, 12)))]
    types = [
        Class(
            name=Code(name),
            namespace="urn:data",
            wire_name=name,
            doc="",
            base=None,
            is_global=True,
            fields=[],
            choices=[],
            inner=[],
            references=frozenset(draw(st.lists(st.sampled_from(names), max_size=3))),
        )
        for name in names
    ]
    services = draw(st.integers(1, 6))
    roots = {
        Code(f"s{number}"): list(draw(st.lists(st.sampled_from(names), max_size=3)))
        for number in range(services)
    }
    return types, roots


def closure(names: list[str], types: list[Class]) -> set[str]:
    """Return the names and everything that they refer to."""
    found = set(names)
    for _ in types:
        found |= {r for cls in types if cls.name in found for r in cls.references}
    return found


@given(contracts())
def test_any_contract(contract: tuple[list[Class], dict[Code, list[str]]]) -> None:
    """Modules never import in a circle, and each service has its own types for itself."""
    types, roots = contract
    users = {service: closure(names, types) for service, names in roots.items()}
    modules = {module.name: module for module in split(types, roots)}

    order = list(TopologicalSorter({m.name: m.imports for m in modules.values()}).static_order())
    place: dict[str, Code] = {n: module.name for module in modules.values() for n in module.names}
    assert set(order) == set(modules)
    for service, used in users.items():
        loaded = _loaded({place[name] for name in used}, modules)
        assert set() == loaded & {*roots, UNUSED} - {service}
    for name, module in place.items():
        places = [service for service, used in users.items() if name in used]
        assert (module == UNUSED) == (not places)
        assert (module in roots) == (len(places) == 1)
        assert module == COMMON or len(places) <= max(len(roots) / 2, 1)


def _loaded(names: set[Code], modules: dict[Code, Module]) -> set[Code]:
    further = {imported for name in names for imported in modules[name].imports}
    return names if further <= names else _loaded(names | further, modules)


def test_names_are_unique() -> None:
    """Two things of one name are refused."""
    with pytest.raises(Exception, match=r"^types: 2 would be called A; rename them"):
        require_unique(["A", "B", "A"], "types")
