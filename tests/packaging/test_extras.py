"""What happens where an extra is not installed, and that nothing is imported without one."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from cfclient._extras import needs
from cfclient.errors import ConfigurationError
from tests.conftest import ROOT

METADATA = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
# What documents the project, and what only gathers others.
NOT_IN_THE_PACKAGE = {"docs", "all"}
EXTRAS = sorted(set(METADATA["optional-dependencies"]) - NOT_IN_THE_PACKAGE)

CASSETTE = """
from pathlib import Path
from cfclient.testing import Cassette
Cassette(Path("new.yaml"), mode="all").__enter__()
"""
EXPORT = """
import os, sys
os.environ |= {"CALLFIRE_LOGIN": "a", "CALLFIRE_PASSWORD": "b"}
sys.argv = "cfclient export labels --to labels --scheduler tcp://127.0.0.1:1".split()
from cfclient.cli import main
main()
"""
# How a user meets what an extra brings: code of which at least a part needs each distribution.
USES = {
    "cluster": [EXPORT],
    "export": ["from cfclient.export import to_arrow"],
    "async": ["from cfclient import AsyncClient; AsyncClient(login='a', password='b')"],
    "sandbox": ["from cfclient.sandbox import Sandbox"],
    "cli": ["from cfclient.cli import main; main()"],
    "testing": [CASSETTE, "from cfclient.testing.strategies import instances"],
}
# pytest loads the plugin and cannot be missing; the plugin itself meets the sandbox.
MET_IN_PYTEST = {("testing", "pytest"), ("testing", "werkzeug")}

MODULES = packages_distributions()
BLOCKER = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {modules}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocker())
"""


def distributions_of(extra: str) -> set[str]:
    """Return the distributions that an extra brings, also through other extras."""
    found: set[str] = set()
    for requirement in map(Requirement, METADATA["optional-dependencies"][extra]):
        if requirement.name == METADATA["name"]:
            found |= {name for each in requirement.extras for name in distributions_of(each)}
        else:
            found.add(requirement.name)
    return found


def modules_of(distributions: set[str]) -> set[str]:
    """Return the top-level modules of distributions."""
    wanted = {canonicalize_name(name) for name in distributions}
    return {
        module
        for module, owners in MODULES.items()
        if wanted & {canonicalize_name(owner) for owner in owners}
    }


def blocking(distributions: set[str]) -> str:
    """Return code after which no module of the distributions can be imported."""
    modules = modules_of(distributions)
    assert modules, f"{distributions} is not installed"
    return BLOCKER.format(modules=sorted(modules))


def failures(extra: str, distributions: set[str], folder: Path) -> Iterator[str]:
    """Yield the last line of each use of an extra that fails without some distributions."""
    for use in USES[extra]:
        done = subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", blocking(distributions) + use],
            check=False,
            capture_output=True,
            text=True,
            cwd=folder,
        )
        if done.returncode:
            yield done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    "error",
    [
        ModuleNotFoundError("No module named 'cfclient.nope'", name="cfclient.nope"),
        ModuleNotFoundError("without a name"),
        ConfigurationError("there is no port 99999"),
    ],
)
def test_other_errors_stay(error: Exception) -> None:
    """No extra is named where a module of the package is missing, or no module at all."""
    with pytest.raises(type(error)) as caught, needs("sandbox"):
        raise error

    assert error is caught.value


def test_outermost_extra_is_named() -> None:
    """An extra that needs another one is named itself, since it brings the other one too."""
    with pytest.raises(ConfigurationError, match=r"^thing is missing: .*'cfclient\[cli\]'$"):
        with needs("cli"), needs("sandbox"):
            raise ModuleNotFoundError("No module named 'thing.part'", name="thing.part")


def test_every_extra_has_a_use() -> None:
    """Each extra of the package is tested below."""
    assert EXTRAS == sorted(USES)


@pytest.mark.parametrize(
    ("extra", "missing"),
    [
        (extra, name)
        for extra in EXTRAS
        for name in sorted(distributions_of(extra))
        if (extra, name) not in MET_IN_PYTEST
    ],
)
def test_names_the_extra(extra: str, missing: str, tmp_path: Path) -> None:
    """Whatever is missing of an extra, the one error says how to install it."""
    wrong = list(failures(extra, {missing}, tmp_path))
    texts = {
        f"{start}{module} is missing: pip install 'cfclient[{extra}]'"
        for start in ("cfclient: ", "cfclient.errors.ConfigurationError: ")
        for module in modules_of({missing})
    }

    assert wrong
    assert set(wrong) <= texts


@pytest.mark.parametrize("missing", ["pyyaml", "vcrpy", "werkzeug"])
def test_plugin_names_the_extra(pytester: pytest.Pytester, missing: str) -> None:
    """A test that uses a cassette without the extra fails with one line; others do not notice."""
    pytester.makepyfile(
        blocker=blocking({missing, "hypothesis"}),
        test_own="""
            import pytest

            def test_other():
                pass

            @pytest.mark.callfire_cassette
            def test_history(callfire_client):
                pass
        """,
    )
    arguments = ("-p", "blocker", "-p", "no:hypothesispytest", "--callfire-record=all")
    done = pytester.run(sys.executable, "-m", "pytest", *arguments)

    done.assert_outcomes(passed=1, errors=1)
    done.stdout.fnmatch_lines(
        ["*ERROR at setup of test_history*", "* is missing: pip install 'cfclient[[]testing]'"],
        consecutive=True,
    )


def test_plugin_is_silent(pytester: pytest.Pytester) -> None:
    """Without the extra, a run in which no test uses a cassette says nothing of it."""
    pytester.makepyfile(
        blocker=blocking(distributions_of("testing") - {"pytest"}),
        test_own="""
            import pytest

            def test_own():
                pass

            @pytest.mark.skip(reason="not today")
            @pytest.mark.callfire_cassette
            def test_skipped(callfire_client):
                pass
        """,
    )
    # The plugin for asyncio warns wherever its options are not set.
    others = ("-p", "no:hypothesispytest", "-p", "no:asyncio")
    done = pytester.run(sys.executable, "-m", "pytest", "-p", "blocker", *others, "-Werror")

    done.assert_outcomes(passed=1, skipped=1)
    done.stdout.no_fnmatch_line("*missing*")
    assert [] == done.errlines


def imports(tree: ast.AST, extra: str) -> Iterator[tuple[str, str]]:
    """Yield each module that is imported below a node, with the extra that is needed there."""
    for node in ast.iter_child_nodes(tree):
        here = extra
        match node:
            case ast.With(items=[ast.withitem(ast.Call(ast.Name("needs"), [ast.Constant(name)]))]):
                here = str(name)
            case ast.Import(names):
                yield from ((name.name, here) for name in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module, here
            case ast.If(ast.Name("TYPE_CHECKING")):
                yield from imports(ast.Module(node.orelse, []), here)
                continue
            case ast.Call(ast.Name("import_module"), [ast.Constant(name), *_]):
                yield str(name), here
            case _:
                pass
        yield from imports(node, here)


def modules_of_extras(found: dict[str, list[tuple[str, str]]]) -> dict[str, str]:
    """Return the modules that are imported nowhere but where one extra is needed, with the extra.

    Args:
        found: The imports of each module.
    """
    known: dict[str, str] = {}
    while True:
        importers: dict[str, set[str]] = defaultdict(set)
        for module, names in found.items():
            for name, extra in names:
                importers[name].add(extra if extra in EXTRAS else known.get(module, extra))
        now = {name: min(extras) for name, extras in importers.items() if len(extras) == 1}
        now = {name: extra for name, extra in now.items() if name in found and extra in EXTRAS}
        if now == known:
            return known
        known = now


def test_every_import_is_required() -> None:
    """What the package imports comes with it, or with the extra of its folder or its importers."""
    base = modules_of({Requirement(line).name for line in METADATA["dependencies"]})
    own = {"cfclient", "cfschema", *sys.stdlib_module_names}
    found: dict[str, list[tuple[str, str]]] = {}
    for path in [*ROOT.glob("cfclient/**/*.py"), *ROOT.glob("generated/**/*.py")]:
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts)] = list(imports(ast.parse(path.read_text()), parts[1]))
    needed = modules_of_extras(found)
    wrong: list[str] = []
    for module, names in found.items():
        for name, extra in names:
            extras = {extra, needed.get(module, "")} & set(EXTRAS)
            brought = {each for one in extras for each in modules_of(distributions_of(one))}
            if name.partition(".")[0] not in own | base | brought:
                wrong.append(f"{module} imports {name}")

    assert [] == wrong
