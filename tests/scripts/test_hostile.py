"""A contract is data: nothing in it becomes code in what is generated from it."""

from __future__ import annotations

import ast
import itertools
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from regenerate import render

from cfclient.errors import ConfigurationError
from tests.support.contracts import NAMES, TEXTS, write_contract

PIECES = [
    *(
        '"',
        "'",
        '"""',
        "'''",
        '\\"""',
        "\\",
        "\n",
        "\r",
        "\t",
        "\x85",
        "\u2028",
        "\u2029",
        "\ufeff",
    ),
    *("{{", "}}", "{%", "%}", "{#", "#}", "{{ 7 * 7 }}", "{0}", "%s", "$x", "&#10;", "<b>", "]]>"),
    *("#", "\n# coding: utf-7\n", "+AAo-import os", "import os", "\nimport os\n", ";import os;"),
    *("__import__('os')", ")", "(", ":", ",", "=", "\u202e", "\\N{DIGIT ONE}", "\\x0a", "\\u000a"),
    *(" ", "    ", "a", "é", "9", "/", ".", "-", "_"),
]
LOWER = ["call", "common", "date", "items", "limit", "list", "self", "state", "thing", "\ufb01"]
WORDS = [
    *("class", "None", "import", "str", "mro", "name", "value", "__init__", "_x", "x.y", "x-y"),
    *("Enumeration", "Meta", "OPERATIONS", "Operation", "Query", "TYPE_CHECKING", "Thing", "9"),
    *("annotations", "as_list", "dataclasses", "os", "page_size", *LOWER),
]
REFUSED = {"limit", "namespace", "page size", "prefix"}

hostile = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)
patterns = hostile.map(lambda text: re.sub(r"([\\|.?*+(){}\[\]^-])", r"\\\1", text))
files = st.lists(st.sampled_from([p for p in PIECES if "/" not in p]), max_size=4).map(
    lambda pieces: f"coding={''.join(pieces)}.wsdl"
)
texts = st.fixed_dictionaries(
    {"file": files},
    optional={**dict.fromkeys(TEXTS.keys() - REFUSED, hostile), "pattern": patterns},
)
# What XML lets be a name, and some that it does not.
letters = st.lists(st.sampled_from([*"aZ_9.-é·", "os", "\ufb01"]), max_size=4).map("".join)
words = st.sampled_from(WORDS) | letters | hostile
names = st.dictionaries(st.sampled_from(list(NAMES)), words, min_size=1, max_size=2)
numbers = st.dictionaries(st.sampled_from(sorted(REFUSED)), hostile, min_size=1)
thorough = settings(max_examples=max(15, settings.default.max_examples if settings.default else 0))

# A program that uses all of the packages in the folders that it is given, one after the other.
USER = """
import importlib, sys, typing
for folder in sys.argv[1:]:
    for name in [name for name in sys.modules if name.partition(".")[0] == "cfschema"]:
        del sys.modules[name]
    sys.path[0] = folder
    importlib.invalidate_caches()
    import cfschema.names, cfschema.operations, cfschema.services, cfschema.types
    assert cfschema.__file__.startswith(folder), folder
    for name in cfschema.names.TYPE_MODULES:
        assert typing.get_type_hints(getattr(cfschema.types, name)) is not None
    class Client(cfschema.services.Services):
        def call(self, operation, request): return operation
        def iterate(self, operation, request, **pages): return operation
    attribute = next(name for name in vars(cfschema.services.Services) if name[0] != "_")
    service = getattr(Client(), attribute)
    for name in [name for name in vars(type(service)) if name[0] != "_"]:
        assert getattr(service, name)() in cfschema.operations.OPERATIONS.values(), name
"""


def rendered(chosen: Mapping[str, str]) -> dict[str, str] | None:
    """Return the unformatted files for a contract, or `None` if it was refused."""
    with tempfile.TemporaryDirectory() as folder:
        source = write_contract(Path(folder), chosen)
        try:
            return render(str(source))
        except ConfigurationError:
            return None


class _Shape(ast.NodeTransformer):
    """Replaces the values of texts and numbers, which are data."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        if isinstance(node.value, str):
            return ast.Constant("")
        return ast.Constant(0) if type(node.value) is int else node


class _Nameless(_Shape):
    """Replaces names as well, and keeps them."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        for field in ("id", "attr", "arg", "name", "module"):
            name = getattr(node, field, None)
            if isinstance(name, str):
                self.names.update(name.split("."))
                setattr(node, field, "_")
        return node


def trees(files: Mapping[str, str]) -> dict[str, ast.Module]:
    """Return the syntax trees of files, read as Python reads files: as bytes."""
    return {name: ast.parse(text.encode()) for name, text in files.items()}


def shapes(files: Mapping[str, str]) -> dict[str, str]:
    """Return the syntax trees of files without the values of texts and numbers."""
    return {name: ast.dump(_Shape().visit(tree)) for name, tree in trees(files).items()}


def nameless(files: Mapping[str, str]) -> tuple[Counter[str], set[str]]:
    """Return the syntax trees of files without names, and the names."""
    visitor = _Nameless()
    return Counter(ast.dump(visitor.visit(t)) for t in trees(files).values()), visitor.names


@cache
def plain() -> dict[str, str]:
    """Return the files for a contract without surprises."""
    found = rendered({})
    assert found is not None
    return found


def spelled(name: str) -> str:
    """Return what is left of a name in every spelling of it."""
    return re.sub(r"[\W_]", "", name, flags=re.ASCII).casefold()


def stem(name: str) -> str:
    """Return a name without what the generator adds: a prefix, a plural, an inner class."""
    return (
        spelled(name).removeprefix("iter").removeprefix("async").removesuffix("inner").rstrip("s")
    )


@thorough
@given(chosen=texts)
@example(chosen={"service documentation": 'the "end"'})
@example(chosen={"type documentation": "\\"})
@example(chosen={"type documentation": "+AAo-import os", "file": "coding=utf-7.wsdl"})
def test_texts_are_data(chosen: dict[str, str]) -> None:
    """Whatever the texts of a contract are, the code is the same, down to the last name."""
    found = rendered(chosen)

    assert found is not None
    assert shapes(plain()) == shapes(found)


@thorough
@given(chosen=numbers)
@example(chosen={"page size": "__import__('os')"})
@example(chosen={"limit": "1 if exit() else 2"})
def test_numbers_are_numbers(chosen: dict[str, str]) -> None:
    """What must be a number or an address is one, or is refused."""
    found = rendered(chosen)

    assert found is None or shapes(plain()) == shapes(found)


@thorough
@given(chosen=names)
@example(chosen={"value": "\n"})
@example(chosen={"base": "Thing"})
@example(chosen={"enumeration": "Same", "request": "Same"})
def test_names_are_names(chosen: dict[str, str]) -> None:
    """Whatever the names of a contract are, the code has the same shape, and no other names."""
    # Two elements of one name in one sequence would be one list (XSD part 1, section 3.8.6.3).
    assume(not chosen.get("field") or chosen["field"] != chosen.get("inner"))
    if "operation" in chosen:
        # One that does not query anything would have another shape.
        chosen["operation"] = f"Query{chosen['operation']}"
    found = rendered(chosen)

    if found is not None:
        shape, found_names = nameless(found)
        expected, known = nameless(plain())
        # xsdata calls a value of signs alone by what Unicode calls them.
        signs = ["".join(unicodedata.name(c, "") for c in text) for text in chosen.values()]
        drawn = [spelled(name) for name in [*chosen.values(), *signs]]
        strange = [
            name for name in found_names - known if not any(stem(name) in text for text in drawn)
        ]
        assert (expected, []) == (shape, strange)


@pytest.mark.parametrize("key", sorted(TEXTS.keys() - REFUSED))
def test_texts_are_kept(key: str) -> None:
    """A text is in the package as the contract has it, but for its blanks."""
    text = 'import os\n"""\\\\'
    found = rendered({key: text})

    assert found is not None
    nodes = [node for tree in trees(found).values() for node in ast.walk(tree)]
    values = [str(node.value) for node in nodes if isinstance(node, ast.Constant)]
    assert any(" ".join(text.split()) in " ".join(value.split()) for value in values)


@pytest.mark.parametrize("key", sorted(REFUSED))
def test_texts_that_are_refused(key: str) -> None:
    """A number that is not one, and a namespace that is not an address, are refused."""
    assert rendered({key: "import os"}) is None


def test_accepted_names_work(tmp_path: Path) -> None:
    """A name that is accepted, however unfortunate, gives a package that can be used."""
    pairs = list(itertools.product(NAMES, LOWER))
    drawn = random.sample(pairs, min(len(pairs), 2 * thorough.max_examples))
    for number, (key, word) in enumerate(drawn):
        for name, text in (rendered({key: word}) or {}).items():
            path = tmp_path / str(number) / "cfschema" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", USER, *map(str, sorted(tmp_path.iterdir()))],
        check=False,
        capture_output=True,
        text=True,
    )

    assert ("", 0) == (done.stderr, done.returncode)
    assert 0 < len(list(tmp_path.iterdir())) < len(drawn)
