"""A contract is data: nothing in it becomes code in what is generated from it."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from regenerate import generate, render

from cfclient.errors import ConfigurationError
from tests.support.contracts import FILES, NAMES, TEXTS, write_contract

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
WORDS = [
    *("class", "None", "import", "self", "str", "list", "mro", "name", "value", "__init__", "_x"),
    *("Meta", "Operation", "OPERATIONS", "TYPE_CHECKING", "Services", "common", "unused", "types"),
    *("dataclasses", "datetime", "limit", "page_size", "items", "call", "iterate", "Enumeration"),
    *("\ufb01", "Thing", "Query", "os", "annotations", "Any", "x.y", "x-y", "9", "as_list", "date"),
]
hostile = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)
names = st.sampled_from(WORDS) | hostile
files = st.lists(st.sampled_from([p for p in PIECES if "/" not in p]), max_size=4).map(
    lambda pieces: f"coding={''.join(pieces)}.wsdl"
)
texts = st.fixed_dictionaries({}, optional=dict.fromkeys(TEXTS, hostile))
everything = st.fixed_dictionaries(
    {}, optional={**dict.fromkeys(NAMES, names), **dict.fromkeys(TEXTS, hostile)}
)
EXAMPLES = max(200, settings.default.max_examples if settings.default else 0)
thorough = settings(max_examples=EXAMPLES)


def rendered(chosen: Mapping[str, str]) -> dict[str, str] | None:
    """Return the unformatted files for a contract, or `None` if it was refused in one line."""
    with tempfile.TemporaryDirectory() as folder:
        source = write_contract(Path(folder), chosen)
        try:
            return render(str(source))
        except ConfigurationError as error:
            assert str(error).isprintable()
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
    return re.sub(r"[\W_]", "", name).casefold()


@thorough
@given(chosen=texts, file=files)
@example(chosen={"type documentation": '"'}, file="a.wsdl")
@example(chosen={"type documentation": "\\"}, file="a.wsdl")
@example(chosen={"type documentation": "+AAo-import os"}, file="coding=utf-7.wsdl")
@example(chosen={"page size": "__import__('os')"}, file="a.wsdl")
@example(chosen={"limit": "1 if exit() else 2"}, file="a.wsdl")
def test_texts_are_data(chosen: dict[str, str], file: str) -> None:
    """Whatever the texts of a contract are, the code is the same, down to the last name."""
    found = rendered({**chosen, "file": file})

    assert found is None or shapes(plain()) == shapes(found)


@thorough
@given(chosen=everything)
def test_names_are_names(chosen: dict[str, str]) -> None:
    """Whatever the names of a contract are, the code has the same shape, and no other names."""
    found = rendered(chosen)

    if found is not None:
        shape, names = nameless(found)
        expected, known = nameless(plain())
        given_names = [spelled(name) for name in chosen.values()]
        strange = {
            name
            for name in names - known
            if not any(spelled(name).removeprefix("iter").rstrip("s") in g for g in given_names)
        }
        assert (expected, set()) == (shape, strange)


@pytest.mark.parametrize("key", [*TEXTS, *FILES])
def test_texts_that_are_accepted(key: str) -> None:
    """Most texts are accepted as they are; they come back as they were given."""
    if key in ("page size", "limit", "namespace", "prefix", "address"):
        assert rendered({key: "import os"}) is None or key in ("namespace", "address")
        return
    text = 'import os\n"""\\'
    found = rendered({key: text})

    assert found is not None
    values = {
        node.value
        for tree in trees(found).values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    said = " ".join(text.split())
    assert key == "file" or any(said in " ".join(value.split()) for value in values)


def test_accepted_names_work(tmp_path: Path) -> None:
    """A name that is accepted, however unfortunate, gives a package that can be imported."""
    accepted: list[str] = []
    for number, (key, word) in enumerate((key, word) for key in NAMES for word in WORDS):
        folder = tmp_path / str(number)
        folder.mkdir()
        try:
            generate(str(write_contract(folder, {key: word})), folder / "out" / "cfschema")
        except ConfigurationError:
            continue
        accepted.append(str(folder / "out"))

    code = "\n".join(using(accepted))
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ},
    )

    assert (0, "") == (done.returncode, done.stderr)
    assert 100 < len(accepted) < len(NAMES) * len(WORDS)


def using(folders: list[str]) -> Iterator[str]:
    """Yield the lines of a program that uses the packages in folders, one after the other."""
    yield "import importlib, sys, typing"
    yield f"for folder in {folders}:"
    yield "    for name in [n for n in sys.modules if n.partition('.')[0] == 'cfschema']:"
    yield "        del sys.modules[name]"
    yield "    sys.path[0] = folder"
    yield "    importlib.invalidate_caches()"
    yield "    import cfschema.types, cfschema.operations, cfschema.services, cfschema.names as names"
    yield "    assert cfschema.__file__.startswith(folder), folder"
    yield "    for name in names.TYPE_MODULES:"
    yield "        typing.get_type_hints(getattr(cfschema.types, name))"
    yield "    for name in names.OPERATION_MODULES:"
    yield "        getattr(cfschema.operations, name)"
    yield "    class Client(cfschema.services.Services):"
    yield "        def call(self, operation, request): return request"
    yield "        def iterate(self, operation, request, **pages): return request"
    yield "    for operation in cfschema.operations.OPERATIONS.values():"
    yield "        service = next(s for s in vars(cfschema.services.Services) if s[0] != '_')"
    yield "        for method in vars(type(getattr(Client(), service))):"
    yield "            if method[0] != '_': getattr(getattr(Client(), service), method)()"
