"""Damaged and hostile cassettes: the only error of any file is a `CassetteError`."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from record import CASSETTES

from cfclient import Client
from cfclient.errors import CallFireError
from cfclient.testing import CassetteError, use_cassette
from cfclient.testing._files import files_of, load
from cfclient.testing._health import findings

# One with a step of the sandbox, and one with a file beside it.
MODELS = [CASSETTES / "faults" / "not_found.yaml", CASSETTES / "calls" / "get_sound_data.yaml"]
DOCUMENTS: list[Any] = [yaml.safe_load(path.read_text()) for path in MODELS]
NODES = [
    *(".inf", "-.inf", ".nan", "null", "true", "-1", "1e400", "9" * 5000, "0x" + "f" * 5000),
    *("[]", "{}", "[[]]", "{a: b}", "''", "' '", "x", "2001-02-03", "2001-99-99", "12:30:45"),
    *("!!binary x", "!!int x", "!!int ''", "!!float x", "!!bool x", "!!timestamp x", "!!set [a]"),
    *("!!python/object/apply:os.getcwd []", "!!omap [a]", "!!pairs {a: b}", "!!null x"),
    *("? [a, b]\n: c", "? {a: b}\n: c", '"\\ud800"', '"\\0"', "<a/>", "sha256:" + "0" * 64),
    *("&a [*a, *a]", "*a", "<<: 1", "{<<: {a: b}}", "=", "@", "[" * 100_000, "{a: " * 100_000),
    "a" * 70_000 + ": b",
]
BOMB = "a: &a [x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def use(path: Path) -> None:
    """Do all that a test run does with a cassette, and ignore errors of its calls."""
    recording = load(path)
    list(findings(path, recording, thorough=True))
    for step in recording.steps:
        try:
            _ = step.value
        except CassetteError:
            continue
    with use_cassette(path) as cassette, Client.from_env(retries=0) as client:
        for exchange in recording.exchanges:
            try:
                client.call(exchange.operation, exchange.request)
                _ = cassette.requests
            except CallFireError:
                continue


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the place of each node of a document."""
    yield path
    kind: Any = node.__class__
    keys: Any = () if kind not in (dict, list) else range(len(node)) if kind is list else node
    for key in keys:
        yield from places(node[key], (*path, key))


def replaced(document: Any, place: tuple[Any, ...], node: str) -> str:
    """Return a document with another node in one place."""
    document = copy.deepcopy(document)
    if not place:
        return node
    parent = document
    for key in place[:-1]:
        parent = parent[key]
    parent[place[-1]] = "PLACEHOLDER"
    shown = yaml.safe_dump(document, sort_keys=False)
    return shown.replace("PLACEHOLDER", f"\n{' ' * 20}{node}" if "? " in node else node)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cassette to damage, with the files beside it."""
    folder = tmp_path_factory.mktemp("hostile")
    for model in MODELS:
        for beside in files_of(model):
            (folder / beside.name).write_bytes(beside.read_bytes())
    return folder / "cassette.yaml"


@pytest.mark.parametrize("node", NODES, ids=lambda node: node[:16])
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document["recorded"]["by"])
def test_every_node(document: Any, node: str, file: Path) -> None:
    """Every node of a cassette is replaced by every kind of value."""
    refused = 0
    for place in places(document):
        file.write_text(replaced(document, place, node))
        try:
            use(file)
        except CassetteError:
            refused += 1
    assert refused


@pytest.mark.parametrize("model", MODELS, ids=lambda path: path.stem)
@given(data=st.data())
def test_every_byte(model: Path, data: st.DataObject, file: Path) -> None:
    """Bytes are changed, removed and inserted anywhere."""
    content = model.read_bytes()
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(content)))
        gone = data.draw(st.sampled_from([0, 1, 1, 7, len(content)]))
        new = data.draw(
            st.binary(max_size=4) | st.sampled_from([b"\n", b"- ", b": ", b"&a ", b"*a"])
        )
        content = content[:place] + new + content[place + gone :]
    file.write_bytes(content)
    try:
        use(file)
    except CassetteError:
        return


@given(content=st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(content=BOMB.encode())
@example(content=b"\xff\xfe\x00")
@example(content=b"[" * 1_000_000)
@example(content=b"- " * 100_000)
def test_any_file(content: bytes, file: Path) -> None:
    """A file of any bytes is refused."""
    file.write_bytes(content)

    with pytest.raises(CassetteError, match="is not a readable cassette"):
        use(file)


def test_status_of_infinity(file: Path) -> None:
    """An infinite status is refused with the name of the node."""
    file.write_text(re.sub(r"status: \d+", "status: .inf", MODELS[0].read_text()))

    with pytest.raises(CassetteError, match="cassette: status has the wrong type"):
        load(file)


def test_folder(tmp_path: Path) -> None:
    """A folder is refused."""
    with pytest.raises(CassetteError, match="is not a readable cassette"):
        load(tmp_path)


def test_aliases(file: Path) -> None:
    """Aliases are refused, since a small file with them can stand for a large one."""
    text = MODELS[0].read_text().replace("- operation:", "- &one\n  operation:")
    file.write_text(text.replace("sandbox:", "- *one\nsandbox:"))

    with pytest.raises(CassetteError, match="must not have aliases"):
        load(file)
