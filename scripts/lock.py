"""Pins what the environments hold: writes `requirements/*.txt` with uv.

Pins that still fit stay as they are; `--upgrade` takes the newest of everything.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What each file pins besides the build backend; a hyphen stands for that one.
# The demo and the development environment share a folder, so they have to agree. Present pins
# would hide that a bound is lower now, so the lowest are always found anew.
FILES = {
    "dev": ["pyproject.toml", "-", "requirements/dev.in", "--extra=all"],
    "run": ["pyproject.toml", "-", "--extra=cli", "--constraints=requirements/dev.txt"],
    "lowest": [
        *("pyproject.toml", "-", "requirements/lowest.in", "--extra=all"),
        *("--resolution=lowest-direct", "--upgrade"),
    ],
    "lock": ["requirements/lock.in"],
}
OPTIONS = [
    *("--universal", "--python-version=3.11", "--generate-hashes"),
    *("--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet"),
]


def pin(name: str, backend: str, options: list[str]) -> None:
    """Write one file, given what the build backend requires."""
    command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, *options, *FILES[name]]
    subprocess.run(  # noqa: S603 - the tool of this environment
        [*command, f"--output-file=requirements/{name}.txt"],
        cwd=ROOT,
        input=backend,
        stdout=subprocess.DEVNULL,
        text=True,
        check=True,
    )


def main() -> None:
    """Write every file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest of everything")
    upgrade = parser.parse_args().upgrade
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    backend = "\n".join(project["build-system"]["requires"])
    for name in FILES:
        newest = upgrade and name != "lowest"
        pin(name, backend, ["--upgrade"] if newest else [])


if __name__ == "__main__":
    main()
