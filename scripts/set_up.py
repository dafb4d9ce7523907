"""Sets up a virtual environment that holds what a file of requirements pins, and nothing else.

Runs before anything is installed, so the standard library has to do. What is newest on the day
does not matter: pip resolves nothing, and takes only files with a known hash.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import venv
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
STATE = "setup.json"
LOG = "setup.log"
# The lines of a log that tell why a step failed.
_TOLD = 15


def digest(path: Path) -> str:
    """Return the hash of a file's content, which a fresh checkout does not change."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(folder: Path, *arguments: str, root: Path) -> None:
    """Run a Python program of the environment, silent unless it fails.

    Raises:
        SystemExit: It failed; the message ends with what it printed last.
    """
    done = subprocess.run(  # noqa: S603 - the environment's own interpreter
        [str(folder / "bin" / "python"), *arguments],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        log = folder / LOG
        log.write_text(done.stdout, encoding="utf-8")
        lines = ["set-up failed; the last lines of " + str(log), *done.stdout.splitlines()[-_TOLD:]]
        raise SystemExit("\n    ".join(lines))


def pip(folder: Path, *arguments: str, root: Path) -> None:
    """Install into the environment exactly what is asked for."""
    common = ["-m", "pip", "--disable-pip-version-check", "install", "--no-deps"]
    run(folder, *common, *arguments, root=root)


def create(folder: Path) -> None:
    """Make an empty environment in place of what is there.

    Raises:
        SystemExit: This Python cannot make one.
    """
    try:
        venv.create(folder, clear=True, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        output = (getattr(error, "output", None) or b"").decode(errors="replace")
        raise SystemExit(
            f"set-up failed: {sys.executable} cannot make a virtual environment: {error}\n{output}"
            "Debian and Ubuntu keep what it needs in the package python3-venv."
        ) from error


@dataclass
class State:
    """What an environment holds, as far as it is known.

    Attributes:
        origin: The Python and the folders that it was made for.
        pins: The hashes of the files of requirements that are installed.
        project: The hash of the project's own file when it was installed.
    """

    origin: list[str]
    pins: dict[str, str]
    project: str = ""

    @classmethod
    def read(cls, folder: Path) -> State:
        """Return what is known of an environment; nothing where it is not complete."""
        path = folder / STATE
        return cls(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else cls([], {})

    def write(self, folder: Path) -> None:
        """Keep what is known for the next time."""
        (folder / STATE).write_text(json.dumps(asdict(self)), encoding="utf-8")


def set_up(folder: Path, name: str, root: Path = ROOT, *, package: bool = True) -> bool:
    """Bring an environment up to date; return whether anything had to be done.

    Args:
        folder: Where the environment is.
        name: Which file in `requirements/` it holds.
        root: The folder of the project.
        package: Also install the package itself, as it lies in the project.
    """
    wanted = root / "requirements" / f"{name}.txt"
    pins = digest(wanted)
    project = digest(root / "pyproject.toml") if package else ""
    origin = [sys.version, str(root), str(folder)]
    state = State.read(folder)
    # Scripts name the path of their interpreter, and old pins may have brought what is now gone.
    usable = state.origin == origin and state.pins.get(name, pins) == pins
    if usable and name in state.pins and state.project == project:
        return False
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"setting up {folder.name} (Python {version}, requirements/{name}.txt)", flush=True)
    if not usable:
        create(folder)
        state = State(origin, {})
    (folder / STATE).unlink(missing_ok=True)
    if name not in state.pins:
        pip(folder, "--require-hashes", "--requirement", str(wanted), root=root)
        state.pins[name] = pins
    if package and state.project != project:
        pip(folder, "--no-build-isolation", "--editable", ".", root=root)
        state.project = project
    state.write(folder)
    return True


def main() -> None:
    """Set up the environment that the arguments name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the environment is")
    parser.add_argument("name", help="which file in requirements/ it holds")
    parser.add_argument("--no-package", action="store_true", help="leave out the package itself")
    arguments = parser.parse_args()
    if sys.version_info < OLDEST:
        oldest = ".".join(map(str, OLDEST))
        raise SystemExit(
            f"cfclient needs Python {oldest} or newer, and {sys.executable} is"
            f" {sys.version.split()[0]}; name another: make PYTHON=python{oldest}"
        )
    folder = ROOT / arguments.folder
    set_up(folder, arguments.name, package=not arguments.no_package)


if __name__ == "__main__":
    main()
