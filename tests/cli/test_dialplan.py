"""The commands for dialplans."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from tests.dialplan.plans import REMINDER
from tests.support.command import Seen, seen

INCOMPLETE = "<dialplan><play>Hello</play></dialplan>"
LOST = "<dialplan>\n<goto>nowhere</goto>\n</dialplan>"


def run(*arguments: str) -> Seen:
    """Run the command with its output in a file."""
    return seen("dialplan", *arguments, is_terminal=False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a dialplan."""
    path = tmp_path / "plan.xml"
    path.write_text(REMINDER)
    return path


def test_check(file: Path) -> None:
    """Problems are listed with file and line; errors give the exit status 1."""
    good = run("check", str(file))
    assert (0, "errors: 0, warnings: 0\n", "") == (good.status, good.output, good.errors)
    file.write_text(LOST)
    bad = run("check", str(file))
    assert 1 == bad.status
    assert [
        f"{file}:2: error: dialplan/goto[1]: no element has the name 'nowhere' [unknown-target]",
        "errors: 1, warnings: 0",
    ] == bad.output.splitlines()


def test_check_says_everything_once(file: Path) -> None:
    """What is missing is a problem, and not a line of the log as well."""
    file.write_text(INCOMPLETE)

    seen = run("check", str(file))
    assert (1, "") == (seen.status, seen.errors)
    assert 1 == seen.output.count("play needs the attribute type")


def test_check_as_json(file: Path) -> None:
    """Problems as JSON have a line each."""
    file.write_text(LOST)

    seen = run("check", str(file), "--format", "json")

    assert {
        "file": str(file),
        "path": "dialplan/goto[1]",
        "line": 2,
        "severity": "error",
        "code": "unknown-target",
        "message": "no element has the name 'nowhere'",
    } == json.loads(seen.output)


def test_graph(file: Path) -> None:
    """A dialplan is drawn as a tree, a flowchart or a picture."""
    tree = run("graph", str(file)).output
    assert tree.startswith("Root\n├── who answers?\n│   ├── live\n│   │   └── go to ask\n")
    chart = run("graph", str(file), "--format", "mermaid").output
    assert chart.startswith('flowchart TD\n  start(["Root"])\n')
    picture = run("graph", str(file), "--format", "svg").output
    assert "{http://www.w3.org/2000/svg}svg" == etree.fromstring(picture).tag


@pytest.mark.parametrize("command", ["check", "graph"])
def test_files_that_cannot_be_used(tmp_path: Path, command: str) -> None:
    """A missing file is wrong usage; so is one that cannot be drawn."""
    missing = run(command, str(tmp_path / "none.xml"))
    assert (2, "") == (missing.status, missing.output)
    assert "cannot be read: No such file" in missing.errors
    (tmp_path / "bad.xml").write_text("<dialplan>")
    bad = run(command, str(tmp_path / "bad.xml"))
    assert (1 if command == "check" else 2) == bad.status
    assert "dialplan" in bad.output + bad.errors
