"""The cost of imports, the exported names, and the layers of the package."""

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

# A folder is a package; the packages of a layer import lower layers, and each other without cycles.
LAYERS = [
    ["cfschema"],
    [
        "cfclient.errors",
        "cfclient._shown",
        "cfclient._endpoint",
        "cfclient._settings",
        "cfclient._response",
        "cfclient._xml",
        "cfclient._extras",
        "cfclient._csv",
        "cfclient._coroutines",
        "cfclient._threads",
    ],
    ["cfclient._codec", "cfclient.contract"],
    ["cfclient._soap", "cfclient.dialplan"],
    ["cfclient._transport"],
    [
        "cfclient._base_client",
        "cfclient._client",
        "cfclient._async_client",
        "cfclient._async_paging",
        "cfclient._tasks",
        "cfclient._dialplans",
        "cfclient._page_plan",
        "cfclient._paging",
        "cfclient._saving",
        "cfclient._waiting",
        "cfclient.types",
        "cfclient.operations",
    ],
    ["cfclient", "cfclient.export", "cfclient.sandbox.engine", "cfclient.webhooks"],
    ["cfclient.sandbox.services"],
    ["cfclient.sandbox", "cfclient.sandbox.http"],
    ["cfclient.testing"],
    ["cfclient.cli", "cfclient.__main__"],
]
# Packages whose modules are imported only through the package itself.
PRIVATE = ["cfclient._codec", "cfclient._soap", "cfclient._transport"]
# Every layer may know the version, and which extra a library belongs to.
EVERYWHERE = {"cfclient._version", "cfclient._extras"}


def loaded(statement: str) -> set[str]:
    """Return the modules loaded in a new interpreter after a statement."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    return set(
        subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", code], check=True, capture_output=True, text=True
        ).stdout.split()
    )


def test_import_is_light() -> None:
    """Importing the package loads neither the transport nor any generated module."""
    modules = loaded("import cfclient")

    heavy = {"requests", "urllib3", "lxml", "lxml.etree", "xsdata", "cfschema", "typer", "werkzeug"}
    assert set() == modules & heavy
    assert {"cfclient", "cfclient._version"} == {m for m in modules if m.startswith("cfclient")}


def test_types_are_light() -> None:
    """A type of the contract is loaded without the module typing."""
    assert "typing" not in loaded("from cfclient.types import Contact")


def test_client_is_light() -> None:
    """A client is made without what only a call or an attachment needs."""
    modules = loaded("import cfclient; cfclient.Client(login='a', password='b').contacts")

    assert set() == modules & {"requests", "urllib3", "http.client", "ssl", "email.message"}


def test_plugin_is_light() -> None:
    """The pytest plugin, which every run of pytest loads, imports almost nothing."""
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
    """A program that uses contacts loads only their types and the shared ones."""
    modules = loaded(statement)

    assert {"actions", "common", "contacts"} == {
        module.rpartition(".")[2] for module in modules if module.startswith("cfschema.types.")
    }
    assert set() == modules & {"cfschema.operations.calls", "cfschema.operations.table"}


def test_calls_need_no_generator() -> None:
    """Creating a client loads neither xsdata nor any extra."""
    modules = loaded("import cfclient; cfclient.Client(login='a', password='b').contacts")

    assert set() == modules & {"xsdata", "typer", "rich", "werkzeug", "vcr", "hypothesis"}


def test_every_name_resolves() -> None:
    """Exactly the exported names exist."""
    for name in cfclient.__all__:
        assert getattr(cfclient, name) is not None
    assert sorted(cfclient.__all__) == dir(cfclient)
    with pytest.raises(AttributeError, match="module 'cfclient' has no attribute 'Nope'"):
        getattr(cfclient, "Nope")  # noqa: B009 - the name is unknown to type checkers


def test_every_name_of_the_toolkit_resolves() -> None:
    """Every exported name of the toolkit exists."""
    for name in testing.__all__:
        assert getattr(testing, name) is not None
    assert sorted(testing.__all__) == dir(testing)
    with pytest.raises(AttributeError, match=r"'cfclient\.testing' has no attribute 'Nope'"):
        getattr(testing, "Nope")  # noqa: B009 - the name is unknown to type checkers


@pytest.mark.parametrize("facade", [types, cfschema.types], ids=lambda facade: facade.__name__)
def test_every_type_resolves(facade: ModuleType) -> None:
    """Every generated type can be imported from one module."""
    for name, module in TYPE_MODULES.items():
        assert module == getattr(facade, name).__module__
    assert sorted(TYPE_MODULES) == dir(facade)
    with pytest.raises(AttributeError, match=f"'{facade.__name__}' has no attribute 'Nope'"):
        facade.Nope  # noqa: B018 - that it is not there is the point


@pytest.mark.parametrize("facade", [operations, cfschema.operations], ids=lambda d: d.__name__)
def test_every_operation_resolves(facade: ModuleType) -> None:
    """Every operation can be imported from one module, and the table contains all of them."""
    found = {name: getattr(facade, name) for name in OPERATION_MODULES}
    table = found.pop("OPERATIONS")

    assert list(table.values()) == list(found.values())
    assert list(table) == [operation.name for operation in found.values()]
    assert sorted(OPERATION_MODULES) == dir(facade)


def layer(module: str) -> int:
    """Return the layer of a module."""
    fitting = [
        (len(prefix), number)
        for number, names in enumerate(LAYERS)
        for prefix in names
        if module == prefix or module.startswith(f"{prefix}.")
    ]
    return max(fitting)[1]


def imported(path: Path) -> set[str]:
    """Return the modules of this project that a file imports, including those for type checkers."""
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
    """No module imports from a layer above its own."""
    wrong = [
        f"{module} imports {name}"
        for module, names in graph.items()
        for name in names
        if module != "cfclient" and layer(name) > layer(module)
    ]

    assert [] == wrong


def test_no_import_cycles(graph: dict[str, set[str]]) -> None:
    """There are no import cycles, even for type checkers only."""
    # A package imports its modules, and a lazy facade imports everything, so neither is checked.
    facades = {
        "cfclient",
        *(name for name in graph if any(n.startswith(f"{name}.") for n in graph)),
    }
    order = TopologicalSorter(
        {m: names - facades for m, names in graph.items() if m not in facades}
    )

    order.prepare()


def test_private_packages_are_imported_whole(graph: dict[str, set[str]]) -> None:
    """Modules outside a private package import the package and not its modules."""
    wrong = [
        f"{module} imports {name}"
        for module, names in graph.items()
        for name in names
        for package in PRIVATE
        if name.startswith(f"{package}.") and not f"{module}.".startswith(f"{package}.")
    ]

    assert [] == wrong


def test_package_files_have_no_logic(graph: dict[str, set[str]], root: Path) -> None:
    """The `__init__.py` of a private package contains only imports and `__all__`."""
    for package in PRIVATE:
        tree = ast.parse((root / package.replace(".", "/") / "__init__.py").read_text())
        kinds = {type(node) for node in tree.body}

        assert kinds <= {ast.Expr, ast.ImportFrom, ast.Assign}
        assert package in graph
