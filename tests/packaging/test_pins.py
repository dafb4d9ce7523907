"""The files of requirements: complete, closed and free of the newest of the day."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, distributions
from pathlib import Path

import pytest
from interpreters import SUPPORTED
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version
from set_up import OLDEST, STATE

from tests.support.pins import BACKEND, EXTRAS, PROJECT, Pin, lines, of_package, pins

FILES = ("dev", "run", "lowest", "lock")
# The first release of each Python, and one that is later than all that markers tell apart.
RELEASES = [f"{version}.{patch}" for version in SUPPORTED for patch in (0, 99)]
PLATFORMS = {
    "linux": {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux"},
    "macos": {"sys_platform": "darwin", "os_name": "posix", "platform_system": "Darwin"},
}


def asked(name: str) -> list[Requirement]:
    """Return what a file has to pin, with all that it needs."""
    extras = {"run": ["cli"], "dev": ["all"], "lowest": ["all"]}
    tools = lines(f"{name}.in") if name != "run" else []
    if name == "lock":
        return list(map(Requirement, tools))
    return [*of_package(*extras[name]), *map(Requirement, [*BACKEND, *tools])]


def applies(requirement: Requirement, environment: Mapping[str, str], extra: str = "") -> bool:
    """Tell whether a requirement holds in an environment."""
    return requirement.marker is None or requirement.marker.evaluate(
        {**environment, "extra": extra}
    )


@cache
def installed(name: str, version: Version) -> tuple[list[Requirement], SpecifierSet] | None:
    """Return what a distribution requires, and of Python, where that version is installed."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    if Version(found.version) != version:
        return None
    python = "".join(found.metadata.get_all("Requires-Python", []))
    return list(map(Requirement, found.requires or [])), SpecifierSet(python)


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("name", FILES)
def test_closed(name: str, release: str, platform: str) -> None:
    """All that is asked for and all that it requires is pinned once, in a version that fits."""
    environment = {
        **{key: str(value) for key, value in default_environment().items()},
        **PLATFORMS[platform],
        "python_version": release.rpartition(".")[0],
        "python_full_version": release,
        "implementation_version": release,
    }
    pinned: dict[str, Pin] = {}
    for pin in pins(name):
        if applies(pin.requirement, environment):
            assert pinned.setdefault(pin.name, pin) is pin
    waiting = [each for each in asked(name) if applies(each, environment)]
    seen: defaultdict[str, set[str]] = defaultdict(set)
    while waiting:
        requirement = waiting.pop()
        key = canonicalize_name(requirement.name)
        assert key in pinned, f"{name}.txt does not pin {requirement}"
        pin = pinned[key]
        assert requirement.specifier.contains(pin.version, prereleases=True), requirement
        found = installed(pin.name, pin.version)
        if found is None:
            continue
        needed, python = found
        assert python.contains(release), f"{pin.requirement} on Python {release}"
        for extra in {"", *requirement.extras} - seen[pin.name]:
            seen[pin.name].add(extra)
            waiting += [each for each in needed if applies(each, environment, extra)]


def test_environment_holds_its_pins_and_nothing_else() -> None:
    """What is installed here is what the file says, to the version."""
    state = Path(sys.prefix, STATE)
    if not state.exists():
        pytest.skip("needs an environment made by scripts/set_up.py")
    here = {key: str(value) for key, value in default_environment().items()}
    expected = {
        pin.name: str(pin.version)
        for name in json.loads(state.read_text(encoding="utf-8"))["pins"]
        for pin in pins(name)
        if applies(pin.requirement, here)
    }
    came_with_python = {"pip", "setuptools", PROJECT["project"]["name"]}

    actual = {
        name: found.version
        for found in distributions(
            path=[str(path) for path in Path(sys.prefix).glob("lib/*/site-packages")]
        )
        if (name := canonicalize_name(found.name)) not in came_with_python
    }

    assert expected == actual


@pytest.mark.parametrize("name", FILES)
def test_hashes_without_addresses(name: str) -> None:
    """Every pin has hashes, and no file names a place to get anything from."""
    assert [] == [pin for pin in pins(name) if not pin.hashes]
    assert {"sha256"} == {each.partition(":")[0] for pin in pins(name) for each in pin.hashes}
    assert [] == [line for line in lines(f"{name}.txt") if line.startswith("-") or "://" in line]


def test_demo_and_development_agree() -> None:
    """The two share a folder: what the demo pins is pinned the same for the tests."""
    development = {(pin.name, pin.version, pin.hashes) for pin in pins("dev")}

    assert set() == {(pin.name, pin.version, pin.hashes) for pin in pins("run")} - development


def test_lowest_are_the_bounds() -> None:
    """Each requirement has a lower bound, no other, and that version is the one tested."""
    lowest = {pin.name: pin.version for pin in pins("lowest")}
    required = [*of_package("all"), *map(Requirement, BACKEND)]

    assert [] == [
        str(each)
        for each in required
        if SpecifierSet(f">={lowest[canonicalize_name(each.name)]}") != each.specifier
    ]


def test_supported_pythons() -> None:
    """The classifiers, the lower bound and the set-up agree on the Pythons."""
    prefix = "Programming Language :: Python :: 3."
    claimed = [
        each.rpartition(" ")[2]
        for each in PROJECT["project"]["classifiers"]
        if each.startswith(prefix)
    ]
    oldest = ".".join(map(str, OLDEST))

    assert list(SUPPORTED[: len(claimed)]) == claimed
    assert (f">={oldest}", oldest) == (PROJECT["project"]["requires-python"], SUPPORTED[0])


def test_all_holds_every_extra() -> None:
    """The extra `all` is the sum of the others."""
    (everything,) = map(Requirement, EXTRAS["all"])

    assert set(EXTRAS) - {"all"} == everything.extras
