"""The pinned requirements, and the requirements of the project."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.conftest import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BACKEND: list[str] = PROJECT["build-system"]["requires"]
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]


@dataclass(frozen=True, slots=True)
class Pin:
    """A pinned distribution in a requirements file.

    Attributes:
        requirement: Its name, version and marker.
        hashes: The hashes of its files.
    """

    requirement: Requirement
    hashes: frozenset[str]

    @property
    def name(self) -> str:
        """The normalized name."""
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> Version:
        """The pinned version."""
        (specifier,) = self.requirement.specifier
        assert specifier.operator == "=="
        return Version(specifier.version)


def lines(name: str) -> list[str]:
    """Return the lines of a file in `requirements/` that contain a requirement."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]


@cache
def pins(name: str) -> list[Pin]:
    """Return the pins of a file in `requirements/`."""
    split = (line.split(" --hash=") for line in lines(f"{name}.txt"))
    return [
        Pin(Requirement(what), frozenset(each.strip() for each in hashes))
        for what, *hashes in split
    ]


def of_package(*extras: str) -> Iterator[Requirement]:
    """Yield the requirements of the package with extras, which may include other extras."""
    own = PROJECT["project"]["name"]
    for text in PROJECT["project"]["dependencies"]:
        yield Requirement(text)
    for extra in extras:
        for requirement in map(Requirement, EXTRAS[extra]):
            if requirement.name == own:
                yield from of_package(*requirement.extras)
            else:
                yield requirement
