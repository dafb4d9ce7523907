"""Prints the Pythons of this machine that the tests can run on, one of each version.

Standard library only, as it runs before anything is installed.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

SUPPORTED = ("3.11", "3.12", "3.13", "3.14")


def candidates(version: str) -> Iterator[Path]:
    """Yield where a version may be: on the path, and among what pyenv keeps off it."""
    for folder in os.get_exec_path():
        yield Path(folder, f"python{version}")
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/python{version}"))


def runs(python: Path, version: str) -> bool:
    """Tell whether a path is a Python of that version; pyenv also has stand-ins."""
    if not os.access(python, os.X_OK):
        return False
    code = "import ensurepip, sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run(  # noqa: S603 - an interpreter of this machine
        [str(python), "-c", code], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() == version


def interpreters() -> list[Path]:
    """Return a working Python of every supported version that is here, oldest first."""
    found = (
        next((python for python in candidates(version) if runs(python, version)), None)
        for version in SUPPORTED
    )
    return [python for python in found if python]


if __name__ == "__main__":
    print(*interpreters(), sep="\n")
