"""Finding the Pythons of a machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from interpreters import interpreters


def program(path: Path, line: str) -> Path:
    """Write a program that a shell runs, and return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)
    return path


def test_finds_what_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of each version is found, on the path or at pyenv; what only looks like one is not."""
    program(tmp_path / "shims/python3.12", "echo not selected >&2; exit 127")
    program(tmp_path / "shims/python3.13", "echo 3.9")
    on_path = program(tmp_path / "bin/python3.13", "echo 3.13")
    program(tmp_path / "later/python3.13", "echo 3.13")
    of_pyenv = program(tmp_path / "pyenv/versions/3.12.1/bin/python3.12", "echo 3.12")
    (tmp_path / "bin/python3.14").write_text("no program")
    monkeypatch.setenv(
        "PATH", os.pathsep.join(str(tmp_path / n) for n in ("shims", "bin", "later"))
    )
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))

    assert [of_pyenv, on_path] == interpreters()


def test_finds_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python that runs the tests is found where it is on the path."""
    own = "python{}.{}".format(*sys.version_info)
    folder = Path(sys.base_prefix, "bin")
    monkeypatch.setenv("PATH", str(folder))

    assert folder / own in interpreters()
