"""The wheel, and environments that have nothing but the wheel and what it requires."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from check_wheel import build, install

Environment = Callable[[str], Path]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the project."""
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return the folder of commands of an environment that has the wheel with an extra."""

    @cache
    def installed(extra: str) -> Path:
        return install(wheel, tmp_path_factory.mktemp("environment") / "venv", extra)

    return installed
