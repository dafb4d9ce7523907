"""Setting up an environment, with an index on loopback that offers newer versions."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import set_up as script
from set_up import LOG, STATE, run, set_up

from tests.support import wheels
from tests.support.serving import served
from tests.support.wheels import wheel

# The project builds itself, as that index has no build backend.
BACKEND = """
from pathlib import Path
from wheels import wheel

def build_editable(folder, config_settings=None, metadata_directory=None):
    return wheel(Path(folder), "project", Path("version").read_text()).name
"""
PROJECT = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An index: `outer` 1.0 needs an extra of `inner`, which is there as 1.0 and as 2.0."""
    for name in list(os.environ):
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    folder = tmp_path / "simple"
    for name in ("outer", "inner"):
        (folder / name).mkdir(parents=True)
    wheel(folder / "outer", "outer", "1.0", "inner[more]")
    wheel(folder / "inner", "inner", "1.0")
    wheel(folder / "inner", "inner", "2.0")
    with served(tmp_path) as address:
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_INDEX_URL", f"{address}/simple")
        monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
        yield folder


@pytest.fixture
def project(tmp_path: Path, index: Path) -> Path:
    """A project that pins both in 1.0, in a folder with a blank in its name."""
    root = tmp_path / "a b"
    (root / "requirements").mkdir(parents=True)
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "backend.py").write_text(BACKEND)
    (root / "wheels.py").write_text(Path(wheels.__file__).read_text())
    (root / "version").write_text("1.0")
    pin(root, *index.glob("*/*-1.0-*"))
    return root


def pin(root: Path, *files: Path) -> None:
    """Pin the distributions of some files."""
    (root / "requirements" / "dev.txt").write_text(
        "".join(
            f"{path.name.split('-')[0]}=={path.name.split('-')[1]}"
            f" --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
            for path in files
        )
    )


def version(root: Path, module: str) -> str:
    """Return the version of a module in the environment, or nothing where it is not there."""
    command = [str(root / "env/bin/python"), "-c", f"import {module}; print({module}.version)"]
    return subprocess.run(  # noqa: S603 - an environment of ours
        command, capture_output=True, text=True, check=False
    ).stdout.strip()


def test_what_is_newest_does_not_matter(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What is installed is what is pinned; the second time nothing is; then only what changed."""
    assert set_up(project / "env", "dev", project)
    told = capfd.readouterr()
    assert not set_up(project / "env", "dev", project)

    assert ["1.0"] * 3 == [version(project, each) for each in ("outer", "inner", "project")]
    release = ".".join(map(str, sys.version_info[:3]))
    assert (f"setting up env (Python {release}, requirements/dev.txt)\n", "") == told
    assert ("", "") == capfd.readouterr()

    (project / "version").write_text("1.1")
    (project / "pyproject.toml").write_text(PROJECT + "\n[tool.other]\n")
    assert set_up(project / "env", "dev", project)
    assert "1.1" == version(project, "project")


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps of a set-up, written down instead of taken."""
    taken: list[str] = []

    def create(folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        taken.append("create")

    def run(folder: Path, *arguments: str, root: Path) -> None:
        assert folder.parent == root
        taken.append(Path(arguments[-1]).stem or "project")

    monkeypatch.setattr(script, "create", create)
    monkeypatch.setattr(script, "run", run)
    return taken


def change(what: str, root: Path) -> Path:
    """Change something about a project that is set up, and return where it then is."""
    state = root / "env" / STATE
    if what == "pyproject.toml":
        (root / what).write_text(PROJECT + "\n[tool.other]\n")
    elif what == "pins":
        (root / "requirements" / "dev.txt").write_text("")
    elif what == "python":
        state.write_text(state.read_text().replace(json.dumps(sys.version), '"3.1.4"'))
    elif what == "interruption":
        state.unlink()
    elif what == "place":
        return root.rename(root.with_name("c d"))
    return root


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("nothing", []),
        ("pyproject.toml", ["project"]),
        ("pins", ["create", "dev", "project"]),
        ("python", ["create", "dev", "project"]),
        ("interruption", ["create", "dev", "project"]),
        ("place", ["create", "dev", "project"]),
    ],
)
def test_what_a_change_costs(
    what: str, expected: list[str], project: Path, steps: list[str]
) -> None:
    """What may have left something behind begins anew; a change of the project alone does not."""
    set_up(project / "env", "dev", project)
    assert ["create", "dev", "project"] == steps
    steps.clear()

    moved = change(what, project)

    assert bool(expected) == set_up(moved / "env", "dev", moved)
    assert expected == steps


def test_two_sets_of_pins_share_an_environment(project: Path, steps: list[str]) -> None:
    """The tests' pins are added to the demo's, and the demo then needs nothing."""
    (project / "requirements" / "run.txt").touch()
    for name in ("run", "dev", "run", "dev"):
        set_up(project / "env", name, project)

    assert ["create", "run", "project", "dev"] == steps


def test_failure_tells_why_and_where(tmp_path: Path) -> None:
    """A step that fails ends in what it said last, and the rest is in a log."""
    said = [f"line {number}" for number in range(99)]
    program = tmp_path / "bin" / "python"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n" + "".join(f"echo {line}\n" for line in said) + "exit 3\n")
    program.chmod(0o755)

    with pytest.raises(SystemExit) as caught:
        run(tmp_path, root=tmp_path)

    first, *rest = str(caught.value).splitlines()
    assert f"set-up failed; the last lines of {tmp_path / LOG}" == first
    assert said[-len(rest) :] == [line.strip() for line in rest]
    assert said == (tmp_path / LOG).read_text().splitlines()


def test_python_that_is_too_old(monkeypatch: pytest.MonkeyPatch) -> None:
    """An older Python is named, with what to do, before anything is made."""
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(sys, "version", "3.9.2 (main)")
    monkeypatch.setattr(sys, "executable", "python3")
    monkeypatch.setattr(sys, "argv", ["set_up.py", "never-made", "dev"])

    with pytest.raises(SystemExit) as caught:
        script.main()

    assert (
        "cfclient needs Python 3.11 or newer, and python3 is 3.9.2;"
        " name another: make PYTHON=python3.11"
    ) == str(caught.value)
