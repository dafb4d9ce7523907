"""What the README shows works as it stands, away from the repository."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
from check_wheel import ROOT, link, required, site_packages

from tests.packaging.conftest import Environment
from tests.packaging.test_extras import EXTRAS

README = (ROOT / "README.md").read_text()
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

EXAMPLE = re.compile(r"extra `(\w+)`[^`]*```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
EXAMPLES = EXAMPLE.findall(README)
SESSION = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)
SESSIONS = SESSION.findall(README)

# Commands find what they need on this machine: nothing is fetched. What `make` sets up is fetched,
# so that its targets only say what they would do.
OFFLINE = {"PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0", "MAKEFLAGS": "--dry-run"}


def run(
    *command: str | Path, folder: Path, path: Path, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, with another folder first on the path."""
    search = os.pathsep.join([str(path), os.environ["PATH"]])
    return subprocess.run(  # noqa: S603 - our own documentation
        command,
        cwd=folder,
        env={**os.environ, "PATH": search, **variables},
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of the project in which nothing was set up."""
    folder = tmp_path / "checkout"
    ignored = shutil.ignore_patterns(".*", "__pycache__", "dist", "site")
    shutil.copytree(ROOT, folder, ignore=ignored)
    return folder


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """An environment with pip and what the package, its extras and its build require."""
    folder = tmp_path / "venv"
    venv.create(folder, symlinks=True, with_pip=True)
    names = required(distribution("cfclient"), EXTRAS)
    names |= {"hatchling"} | required(distribution("hatchling"))
    link(names, site_packages(folder))
    return folder / "bin"


def commands(session: str) -> Iterator[str]:
    """Yield the commands of a session at a terminal."""
    for line in session.splitlines():
        assert line.startswith("$ "), line
        yield line.removeprefix("$ ")


def test_every_block_is_tested() -> None:
    """Each block of code is an example that names its extra, or a session at a terminal."""
    assert README.count("```") == 2 * (len(EXAMPLES) + len(SESSIONS))
    assert EXAMPLES
    assert SESSIONS


@pytest.mark.parametrize(("extra", "example"), EXAMPLES)
def test_example(extra: str, example: str, environment: Environment, tmp_path: Path) -> None:
    """An example runs with the extra that it names, and says so where the extra is missing."""
    path = environment(extra)
    with_extra = run(path / "python", "-c", example, folder=tmp_path, path=path)
    path = environment("")
    without = run(path / "python", "-c", example, folder=tmp_path, path=path)

    assert (0, "") == (with_extra.returncode, with_extra.stderr)
    assert with_extra.stdout
    assert f"pip install 'cfclient[{extra}]'" in without.stderr.splitlines()[-1]


@pytest.mark.parametrize(("extra", "example"), EXAMPLES)
def test_example_is_typed(
    extra: str, example: str, environment: Environment, tmp_path: Path
) -> None:
    """A strict type checker accepts an example with nothing but the wheel and its extra."""
    (tmp_path / "example.py").write_text(example)
    settings = {"typeCheckingMode": "strict", "include": ["example.py"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    checker = (sys.executable, "-m", "pyright", "--warnings")
    done = run(*checker, folder=tmp_path, path=environment(extra))

    assert "0 errors, 0 warnings, 0 informations" in done.stdout.splitlines()[-1]


def test_sessions(checkout: Path, prepared: Path) -> None:
    """Every command at a terminal works as it stands, one after the other."""
    for command in (command for session in SESSIONS for command in commands(session)):
        done = run("/bin/sh", "-c", command, folder=checkout, path=prepared, **OFFLINE)

        assert 0 == done.returncode, f"{command}: {done.stderr}"


def test_links_work_everywhere() -> None:
    """No link or image of the README depends on where the README is shown."""
    targets = re.findall(r"\]\(([^)]+)\)|(?:src|href)=[\"']([^\"']+)", README)

    assert [] == [each for each in targets if not "".join(each).startswith("https://")]


def test_files_exist() -> None:
    """Every file that the README names is in the repository."""
    named = re.findall(r"`([\w/-]+\.md)`", README)

    assert named
    assert [] == [name for name in named if not (ROOT / name).is_file()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_nothing_is_installed_from_an_index(page: Path) -> None:
    """No page shows an installation by name, since no package index has the package."""
    assert [] == re.findall(r"install\b[^\n`]*[\s']cfclient[\s'\[`][^\n]*", page.read_text())
