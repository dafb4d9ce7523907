"""What importing costs and what names there are."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from types import ModuleType

import pytest

import cfclient
import cfschema.operations
import cfschema.types
from cfclient import operations, testing, types
from cfschema.names import OPERATION_MODULES, TYPE_MODULES

# A folder is a room; the rooms of a floor may use those below it, and those beside it one way.
FLOORS = [
    ["cfschema"],
    [
        "cfclient.errors",
        "cfclient._endpoint",
        "cfclient._settings",
        "cfclient._response",
        "cfclient._xml",
        "cfclient._extras",
    ],
    ["cfclient._codec", "cfclient.contract"],
    ["cfclient._soap"],
    ["cfclient._transport"],
    [
        "cfclient._client",
        "cfclient._paging",
        "cfclient._saving",
        "cfclient.types",
        "cfclient.operations",
    ],
    ["cfclient", "cfclient.sandbox.engine", "cfclient.webhooks"],
    ["cfclient.sandbox.services"],
    ["cfclient.sandbox", "cfclient.sandbox.http"],
    ["cfclient.testing"],
    ["cfclient.cli", "cfclient.__main__"],
]
# Rooms that are entered through their door alone.
PRIVATE = ["cfclient._codec", "cfclient._soap", "cfclient._transport"]
# Every floor may know the version, and which extra a library belongs to.
EVERYWHERE = {"cfclient._version", "cfclient._extras"}


def loaded(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    return set(
        subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", code], check=True, capture_output=True, text=True
        ).stdout.split()
    )


def test_import_is_light() -> None:
    """Importing the package loads neither what it needs for calls nor any generated module."""
    modules = loaded("import cfclient")

    heavy = {"requests", "urllib3", "lxml", "lxml.etree", "xsdata", "cfschema", "typer", "werkzeug"}
    assert set() == modules & heavy
    assert {"cfclient", "cfclient._version"} == {m for m in modules if m.startswith("cfclient")}


def test_plugin_is_light() -> None:
    """The pytest plugin, which every run of pytest loads, costs next to nothing."""
    ours = {m for m in loaded("import cfclient.testing._plugin") if m.startswith("cf")}

    assert {
        "cfclient",
        "cfclient._version",
        "cfclient.testing",
        "cfclient.testing._plugin",
    } == ours
    heavy = {"vcr", "hypothesis", "yaml", "requests", "urllib3", "lxml", "werkzeug"}
    assert set() == loaded("import cfclient.testing._plugin") & heavy


@pytest.mark.parametrize(
    "statement",
    [
        "from cfclient.types import Contact",
        "import cfclient; cfclient.Client(login='a', password='b').contacts",
        "from cfclient.operations import GET_CONTACT_HISTORY",
    ],
)
def test_contacts_load_what_contacts_can_say(statement: str) -> None:
    """A program that uses contacts loads their types and those that they share, and no others."""
    modules = loaded(statement)

    assert {"actions", "common", "contacts"} == {
        module.rpartition(".")[2] for module in modules if module.startswith("cfschema.types.")
    }
    assert set() == modules & {"cfschema.operations.calls", "cfschema.operations.table"}


def test_calls_need_no_generator() -> None:
    """Making a client loads neither xsdata nor any extra."""
    modules = loaded("import cfclient; cfclient.Client(login='a', password='b').contacts")

    assert set() == modules & {"xsdata", "typer", "rich", "werkzeug", "vcr", "hypothesis"}


def test_every_name_resolves() -> None:
    """Every name that is promised is there, and nothing else is."""
    for name in cfclient.__all__:
        assert getattr(cfclient, name) is not None
    assert sorted(cfclient.__all__) == dir(cfclient)
    with pytest.raises(AttributeError, match="module 'cfclient' has no attribute 'Nope'"):
        getattr(cfclient, "Nope")  # noqa: B009 - the name is unknown to type checkers


def test_every_name_of_the_toolkit_resolves() -> None:
    """Every name that the toolkit promises is there."""
    for name in testing.__all__:
        assert getattr(testing, name) is not None
    assert sorted(testing.__all__) == dir(testing)
    with pytest.raises(AttributeError, match=r"'cfclient\.testing' has no attribute 'Nope'"):
        getattr(testing, "Nope")  # noqa: B009 - the name is unknown to type checkers


@pytest.mark.parametrize("door", [types, cfschema.types], ids=lambda door: door.__name__)
def test_every_type_resolves(door: ModuleType) -> None:
    """Every generated type can be imported from one place, whichever module defines it."""
    for name, module in TYPE_MODULES.items():
        assert module == getattr(door, name).__module__
    assert sorted(TYPE_MODULES) == dir(door)
    with pytest.raises(AttributeError, match=f"'{door.__name__}' has no attribute 'Nope'"):
        door.Nope  # noqa: B018 - that it is not there is the point


@pytest.mark.parametrize("door", [operations, cfschema.operations], ids=lambda d: d.__name__)
def test_every_operation_resolves(door: ModuleType) -> None:
    """Every operation can be imported from one place, and the table has all of them."""
    found = {name: getattr(door, name) for name in OPERATION_MODULES}
    table = found.pop("OPERATIONS")

    assert list(table.values()) == list(found.values())
    assert list(table) == [operation.name for operation in found.values()]
    assert sorted(OPERATION_MODULES) == dir(door)


def floor(module: str) -> int:
    """Return the floor that a module is on."""
    fitting = [
        (len(prefix), number)
        for number, names in enumerate(FLOORS)
        for prefix in names
        if module == prefix or module.startswith(f"{prefix}.")
    ]
    return max(fitting)[1]


def imported(path: Path) -> set[str]:
    """Return the modules of this project that a file imports, for type checkers included."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            below = [f"{node.module}.{alias.name}" for alias in node.names]
            names |= {name for name in below if _is_module(name)} or {node.module}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    ours = {name for name in names if name.split(".")[0] in ("cfclient", "cfschema")}
    return ours - EVERYWHERE


def _is_module(name: str) -> bool:
    root = Path(__file__).parent.parent / ("generated" if name.startswith("cfschema") else "")
    path = root / name.replace(".", "/")
    return path.with_suffix(".py").exists() or path.is_dir()


@pytest.fixture(scope="module")
def graph(root: Path) -> dict[str, set[str]]:
    """The imports of every module of the two packages."""
    found: dict[str, set[str]] = {}
    for path in [*root.glob("cfclient/**/*.py"), *root.glob("generated/cfschema/**/*.py")]:
        base = root / "generated" if "generated" in path.parts else root
        module = ".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__")
        found[module] = imported(path)
    return found


def test_imports_only_go_down(graph: dict[str, set[str]]) -> None:
    """No module imports from a floor above its own."""
    wrong = [
        f"{module} imports {name}"
        for module, names in graph.items()
        for name in names
        if module != "cfclient" and floor(name) > floor(module)
    ]

    assert [] == wrong


def test_no_circles(graph: dict[str, set[str]]) -> None:
    """No modules import each other, be it over others or for type checkers alone."""
    # A door imports its room, and lazy doors everything: nothing below comes back to them.
    doors = {"cfclient", *(name for name in graph if any(n.startswith(f"{name}.") for n in graph))}
    order = TopologicalSorter({m: names - doors for m, names in graph.items() if m not in doors})

    order.prepare()


def test_private_rooms_have_one_door(graph: dict[str, set[str]]) -> None:
    """Nothing outside a private room imports its modules instead of the room itself."""
    wrong = [
        f"{module} imports {name}"
        for module, names in graph.items()
        for name in names
        for room in PRIVATE
        if name.startswith(f"{room}.") and not f"{module}.".startswith(f"{room}.")
    ]

    assert [] == wrong


def test_doors_hold_no_logic(graph: dict[str, set[str]], root: Path) -> None:
    """The door of a private room imports and names what it offers, and nothing else."""
    for room in PRIVATE:
        tree = ast.parse((root / room.replace(".", "/") / "__init__.py").read_text())
        kinds = {type(node) for node in tree.body}

        assert kinds <= {ast.Expr, ast.ImportFrom, ast.Assign}
        assert room in graph
