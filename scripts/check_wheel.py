"""Fails unless a type checker knows every public type of the packages as the wheel installs them.

In the development environment, stubs such as types-lxml hide what users of the wheel cannot see.
Nothing is downloaded: the wheel is built with the installed hatchling, and what it requires is
linked from the running environment.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import venv
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("cfclient", "cfschema")


def build(folder: Path, source: Path = ROOT) -> Path:
    """Build the wheel of the project and return it.

    Args:
        folder: Where to put it.
        source: The folder of the project.
    """
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    command += ["--directory", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)  # noqa: S603 - our own
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, folder: Path, extra: str = "") -> Path:
    """Make an environment of a wheel and what it requires, and return its folder of commands.

    Args:
        wheel: The wheel.
        folder: The environment; it is created.
        extra: The extra that is installed with the wheel, if any.
    """
    venv.create(folder, symlinks=True)
    commands = folder / "bin"
    pip = [sys.executable, "-m", "pip", "--python", str(commands / "python"), "install"]
    pip += ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(pip, check=True)  # noqa: S603 - our own wheel
    (installed,) = distributions(name="cfclient", path=[str(site_packages(folder))])
    link(required(installed, {extra}), site_packages(folder))
    return commands


def site_packages(environment: Path) -> Path:
    """Return the folder of an environment in which packages lie."""
    base = str(environment)
    return Path(sysconfig.get_path("purelib", "venv", {"base": base, "platbase": base}))


def required(installed: Distribution, extras: Iterable[str] = ()) -> set[str]:
    """Return the names of the distributions that one requires, directly or through others.

    Args:
        installed: The distribution.
        extras: Its extras that are wanted.
    """
    found: set[str] = set()
    queue = [(installed, {"", *extras})]
    while queue:
        current, wanted = queue.pop()
        for requirement in map(Requirement, current.requires or ()):
            marker = requirement.marker
            applies = marker is None or any(marker.evaluate({"extra": each}) for each in wanted)
            if applies and requirement.name not in found:
                found.add(requirement.name)
                queue.append((distribution(requirement.name), {"", *requirement.extras}))
    return found


def link(names: Iterable[str], folder: Path) -> None:
    """Link distributions of the running environment into a folder of packages.

    Args:
        names: The names of the distributions.
        folder: The folder of packages of another environment.
    """
    for found in map(distribution, names):
        entries = {file.parts[0] for file in found.files or ()} - {"..", "__pycache__"}
        for entry in entries:
            target = folder / entry
            if not target.exists():
                target.symlink_to(Path(str(found.locate_file(entry))).resolve())


def verify(package: str, commands: Path, folder: Path) -> bool:
    """Print what pyright does not know of a package, and return whether it knows everything.

    Args:
        package: The name of the package.
        commands: The folder of commands of the environment that it is installed in.
        folder: Where to run, away from the sources.
    """
    # Pyright takes the environment from the first `python` on the path.
    path = os.pathsep.join([str(commands), os.environ["PATH"]])
    command = [sys.executable, "-m", "pyright", "--verifytypes", package, "--ignoreexternal"]
    done = subprocess.run(  # noqa: S603 - our own arguments
        command,
        cwd=folder,
        env={**os.environ, "PATH": path},
        check=False,
        capture_output=True,
        text=True,
    )
    is_installed = f'Package directory: "{site_packages(commands.parent)}' in done.stdout
    if done.returncode or not is_installed:
        print(done.stdout, done.stderr, sep="\n")
        return False
    return True


def main() -> int:
    """Run the command and return its exit status."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        commands = install(build(folder), folder / "environment")
        complete = [verify(package, commands, folder) for package in PACKAGES]
    return 0 if all(complete) else 1


if __name__ == "__main__":
    sys.exit(main())
