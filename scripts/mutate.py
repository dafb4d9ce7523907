"""Mutates what every call goes through, and shows which mutants the tests do not notice.

The mutants are cosmic-ray's. A sample is drawn anew in each run; its seed is printed, and gives
the same sample again.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("cfclient", "generated", "tests", "scripts", "cassettes", "docs", "pyproject.toml")
PACKAGE = ROOT / "cfclient"
MUTATED = ("_codec/*.py", "_soap/*.py", "_transport/*.py", "errors.py")
# The tests of a room come first, since most mutants die there.
TESTS = {
    "_codec": (
        *("tests/codec", "tests/dialplan/test_document.py", "tests/properties/test_values.py"),
        *("tests/soap", "tests/transport"),
    ),
    "_soap": (
        *("tests/soap", "tests/sandbox/http/test_mtom.py", "tests/transport"),
        "tests/properties/test_operations.py",
    ),
    "_transport": ("tests/transport", "tests/soap"),
    "errors": ("tests/test_errors.py", "tests/transport", "tests/soap"),
}
# A mutant that loops for ever is noticed as well, in seconds.
_TIMEOUT = 240
# Those of variables need to be told of which; and what `is` compares here (classes, `None`, nodes
# of documents) is equal only to itself.
_LEFT_OUT = ("VariableInserter", "VariableReplacer", "_Is_Eq", "_IsNot_NotEq")
IGNORED = shutil.ignore_patterns("__pycache__")
# cosmic-ray has no annotations.
PLUGINS: Any = import_module("cosmic_ray.plugins")
TREES: Any = import_module("cosmic_ray.ast")
VISITOR: Any = import_module("cosmic_ray.mutating").MutationVisitor


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change of one module.

    Attributes:
        path: The module, below the project.
        operator: The name of the operator that changes it.
        occurrence: Which of the places that the operator could change.
    """

    path: str
    operator: str
    occurrence: int

    def source(self, original: str) -> str | None:
        """Return the changed module, or `None` if there is no such place."""
        operator = PLUGINS.get_operator(self.operator)()
        try:
            changed: str | None = VISITOR.mutate_code(original, operator, self.occurrence)
        except AttributeError:
            # cosmic-ray cannot replace an exception with a dotted name.
            return None
        return changed


def mutants() -> list[Mutant]:
    """Return every mutant of the modules."""
    found: list[Mutant] = []
    names: list[str] = [name for name in PLUGINS.operator_names() if not name.endswith(_LEFT_OUT)]
    for path in sorted(each for pattern in MUTATED for each in PACKAGE.glob(pattern)):
        tree = TREES.get_ast(path.read_text(encoding="utf-8"))
        nodes: list[Any] = list(TREES.ast_nodes(tree))
        for name in names:
            operator = PLUGINS.get_operator(name)()
            places = [place for node in nodes for place in operator.mutation_positions(node)]
            relative = str(path.relative_to(ROOT))
            found += [Mutant(relative, name, number) for number in range(len(places))]
    return found


def drawn(every: list[Mutant], count: int, seed: int) -> Iterator[Mutant]:
    """Yield a sample of the mutants that are another program."""
    shuffled = random.Random(seed).sample(every, len(every))  # noqa: S311 - no secret
    for mutant in shuffled:
        original = (ROOT / mutant.path).read_text(encoding="utf-8")
        changed = mutant.source(original)
        if changed is not None and _meaning(changed) not in (None, _meaning(original)):
            yield mutant
            count -= 1
            if not count:
                return


def _meaning(source: str) -> str | None:
    """Return the syntax tree of a module without annotations and the kinds of parameters.

    Annotations are not evaluated, and the star of a signature is no operator. There is no tree
    where the mutant is not even Python.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return None
    for node in ast.walk(tree):
        if isinstance(node, ast.arguments):
            node.args = [*node.posonlyargs, *node.args, *node.kwonlyargs]
            node.defaults = [*node.defaults, *filter(None, node.kw_defaults)]
            node.posonlyargs, node.kwonlyargs, node.kw_defaults = [], [], []
        elif isinstance(node, (ast.arg, ast.AnnAssign)):
            node.annotation = ast.Constant(None)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.returns = None
    return ast.dump(tree)


def _difference(original: str, changed: str) -> list[str]:
    diff = difflib.unified_diff(original.splitlines(), changed.splitlines(), n=0, lineterm="")
    return [line for line in diff if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def run(folder: Path, tests: tuple[str, ...]) -> bool:
    """Run tests in a copy until the first failure, and return whether there was one."""
    command = [sys.executable, "-m", "pytest", *tests, "-x", "-q", "-n", "2"]
    command += ["--hypothesis-profile=mutants", "-p", "no:cacheprovider", "-p", "no:randomly"]
    path = os.pathsep.join([str(folder), str(folder / "generated")])
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter
            command,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": path},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    # Also when not even the tests can be imported.
    return done.returncode != 0


def is_killed(mutant: Mutant, folder: Path) -> bool:
    """Return whether the tests notice a mutant; the survivors are printed."""
    original = (ROOT / mutant.path).read_text(encoding="utf-8")
    changed = mutant.source(original) or original
    place = folder / mutant.path
    place.write_text(changed, encoding="utf-8")
    started = time.monotonic()
    room = Path(mutant.path).relative_to("cfclient").parts[0].removesuffix(".py")
    killed = run(folder, TESTS[room])
    place.write_text(original, encoding="utf-8")
    verdict = "killed  " if killed else "SURVIVED"
    print(f"{verdict} {mutant.path} ({time.monotonic() - started:.0f} s)", flush=True)
    if not killed:
        print("\n".join(f"    {line}" for line in _difference(original, changed)), flush=True)
    return killed


def main() -> int:
    """Try a sample, or all, and fail where too few are killed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=30, help="how many to draw; 0 for all")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311 - no secret
    parser.add_argument("--least", type=float, default=0.9, help="the share that must be killed")
    options = parser.parse_args()
    every = list(mutants())
    chosen = list(drawn(every, options.sample, options.seed))
    print(f"{len(chosen)} of {len(every)} mutants, seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for copied in COPIED:
            source = ROOT / copied
            if source.is_dir():
                shutil.copytree(
                    source, folder / copied, ignore=shutil.ignore_patterns("__pycache__")
                )
            else:
                shutil.copy(source, folder / copied)
        if run(folder, TESTS["_soap"]):
            print("the tests fail without any mutant", file=sys.stderr)
            return 1
        killed = sum(is_killed(mutant, folder) for mutant in chosen)
    print(f"{killed} of {len(chosen)} mutants killed")
    return 0 if killed >= options.least * len(chosen) else 1


if __name__ == "__main__":
    raise SystemExit(main())
