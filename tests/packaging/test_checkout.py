"""What the project consists of."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

TOP = {
    *("cassettes", "cfclient", "docs", "generated", "requirements", "scripts", "tests"),
    *(".ci", ".gitattributes", ".github", ".gitignore", "Containerfile", "LICENSE", "Makefile"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "README.md", "mkdocs.yml", "pyproject.toml"),
}


@pytest.fixture(scope="module")
def files(root: Path) -> list[Path]:
    """Every file that is kept, below the project."""
    if not (root / ".git").exists():
        pytest.skip("not a checkout")
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    found = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True)  # noqa: S603
    return [Path(name) for name in found.stdout.split("\0") if name]


def test_top_level(files: list[Path]) -> None:
    """The top level is what the plan shows; what a tool leaves behind is not kept."""
    assert TOP == {path.parts[0] for path in files}
