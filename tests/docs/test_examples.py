"""Every tab of every operation's page runs, and gives the output that the page shows."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
import requests
from reference.catalog import Catalog
from reference.demo import demo_store
from reference.examples import TABS, command, php, python, wire
from reference.examples.source import Example, example_of
from reference.stage import Stage

from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine import engine
from cfclient.sandbox.http import LOGIN, PASSWORD
from cfschema import ENDPOINT
from tests.support.command import seen

CATALOG = Catalog()
EXAMPLES = {name: example_of(entry) for name, entry in CATALOG.operations.items()}
PAGED = [name for name, entry in CATALOG.operations.items() if entry.is_paged]

PHP = shutil.which("php")
HAS_SOAP = (
    PHP is not None
    and b"soap"
    in subprocess.run(  # noqa: S603 - PHP itself
        [PHP, "-m"], capture_output=True, check=True
    ).stdout
)

every_example = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """A sandbox for all examples."""
    with patch.object(engine, "seeded", demo_store), Sandbox(seed="demo") as sandbox:
        yield Stage(sandbox)


@pytest.fixture(autouse=True)
def settings(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment from which every example takes the sandbox."""
    monkeypatch.setenv("CALLFIRE_ENDPOINT", stage.sandbox.endpoint)
    monkeypatch.setenv("CALLFIRE_LOGIN", LOGIN)
    monkeypatch.setenv("CALLFIRE_PASSWORD", PASSWORD)


def printed(code: str) -> str:
    """Return what a program prints."""
    output = io.StringIO()
    names: dict[str, Any] = {}
    with redirect_stdout(output):
        exec(compile(code, "example", "exec"), names)  # noqa: S102 - our own documentation
    if "client" in names:
        names["client"].close()
    return output.getvalue().rstrip("\n")


@every_example
def test_tabs(example: Example, stage: Stage) -> None:
    """Programs, command and message, each from the same state, give the output of the page."""
    stage.prepare(example)
    assert python.output(example) == printed(python.code(example))

    stage.prepare(example)
    assert python.output(example) == printed(python.async_code(example))

    stage.prepare(example)
    done = seen(*command.arguments(command.code(example)), is_terminal=False)
    assert (0, "") == (done.status, done.errors)
    assert command.output(example) == done.output.rstrip("\n")

    post(example, stage.prepare(example))


@pytest.mark.parametrize("example", [EXAMPLES[name] for name in PAGED], ids=PAGED)
def test_iterator(example: Example, stage: Stage) -> None:
    """The program that iterates over all pages prints at least the lines of the first one."""
    stage.prepare(example)
    shown = python.output(example).splitlines()

    assert set(shown) <= set(printed(python.iteration(example)).splitlines())


def post(example: Example, endpoint: str) -> None:
    """Post the HTTP request of the page, and compare with the HTTP response of the page."""
    head, _, body = wire.request(example).partition("\n\n")
    request_line, *lines = head.splitlines()
    headers = dict(line.split(": ", 1) for line in lines)
    address = endpoint + request_line.split(" ")[1].removeprefix("/api/1.1")
    response = requests.post(
        address,
        body.encode(),
        headers={"Content-Type": headers["Content-Type"]},
        auth=(LOGIN, PASSWORD),
        timeout=60,
    )

    assert ENDPOINT == f"https://{headers['Host']}/api/1.1"
    status, *shown = wire.response(example).partition("\n\n")[0].splitlines()
    assert f"HTTP/1.1 {response.status_code} {response.reason}".casefold() == status.casefold()
    assert [f"Content-Type: {response.headers['content-type']}"] == shown
    assert canonical(example.exchange.content) == canonical(response.content)


def canonical(document: bytes) -> str:
    """Return a document without layout and prefixes."""
    return ET.canonicalize(document.decode(), strip_text=True, rewrite_prefixes=True)


@pytest.mark.skipif(
    not HAS_SOAP and os.environ.get("CI") != "true",
    reason="needs PHP with ext-soap (Debian: php-cli, php-soap)",
)
@every_example
def test_php(example: Example, stage: Stage, tmp_path: Path) -> None:
    """The program in PHP prints the output of the page."""
    stage.prepare(example)
    assert PHP
    program = tmp_path / "example.php"
    program.write_text(php.code(example))
    options = ["-d", "soap.wsdl_cache_enabled=0", "-d", "display_errors=stderr"]
    done = subprocess.run(  # noqa: S603 - PHP itself
        [PHP, *options, str(program)], capture_output=True, check=False, text=True
    )

    assert (0, "") == (done.returncode, done.stderr)
    assert php.output(example) == done.stdout.rstrip("\n")


@every_example
def test_no_tab_is_empty(example: Example) -> None:
    """Each tab has code, and output or a note that says why there is none."""
    for tab in (make(example) for make in TABS):
        assert tab.pieces[0].text
        assert tab.note or any(piece.is_output for piece in tab.pieces)
