"""What importing costs and what names there are."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import cfclient
from cfclient import testing, types
from cfschema.names import MODULES

FLOORS = [
    ["cfschema"],
    ["cfclient.errors", "cfclient._extras", "cfclient._options", "cfclient._version"],
    ["cfclient._xml"],
    ["cfclient._attachments", "cfclient._soap"],
    ["cfclient._datatypes"],
    ["cfclient._model"],
    ["cfclient._check", "cfclient._reader", "cfclient._writer"],
    ["cfclient._codec", "cfclient._plain"],
    ["cfclient._envelope"],
    ["cfclient._reply", "cfclient._paging"],
    ["cfclient._watch", "cfclient._rate", "cfclient._retrying", "cfclient._log"],
    ["cfclient._http"],
    ["cfclient._transport"],
    ["cfclient._client", "cfclient.types", "cfclient.contract", "cfclient.webhooks"],
    ["cfclient"],
    ["cfclient.sandbox"],
    ["cfclient.testing"],
    ["cfclient.cli", "cfclient.__main__"],
]


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


def test_one_type_loads_one_module() -> None:
    """A type loads the module that defines it and no other module of types."""
    modules = loaded("from cfclient.types import Contact")

    assert "cfschema.data" in modules
    assert set() == modules & {"cfschema.service", "cfschema.notification", "cfschema.operations"}


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


def test_every_type_resolves() -> None:
    """Every generated type can be had from the door to the types."""
    for name, module in MODULES.items():
        assert module == getattr(types, name).__module__
    assert sorted(MODULES) == dir(types)
    with pytest.raises(AttributeError, match=r"module 'cfclient\.types' has no attribute 'Nope'"):
        getattr(types, "Nope")  # noqa: B009 - the name is unknown to type checkers


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
    """Return what a file imports of this project at run time."""
    tree = ast.parse(path.read_text())
    checked = [
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(ast.Module(node.body, []))
    ]
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node not in checked and node.module:
            below = [f"{node.module}.{alias.name}" for alias in node.names]
            names |= {name for name in below if _is_module(name)} or {node.module}
    return {name for name in names if name.split(".")[0] in ("cfclient", "cfschema")}


def _is_module(name: str) -> bool:
    root = Path(__file__).parent.parent / ("generated" if name.startswith("cfschema") else "")
    path = root / name.replace(".", "/")
    return path.with_suffix(".py").exists() or path.is_dir()


def test_imports_only_go_down(root: Path) -> None:
    """No module imports from a floor above its own."""
    wrong: list[str] = []
    for path in [*root.glob("cfclient/**/*.py"), *root.glob("generated/cfschema/**/*.py")]:
        base = root / "generated" if "generated" in path.parts else root
        module = ".".join(path.relative_to(base).with_suffix("").parts).removesuffix(".__init__")
        if module == "cfclient":
            continue
        wrong += [
            f"{module} imports {name}" for name in imported(path) if floor(name) > floor(module)
        ]
    assert [] == wrong
