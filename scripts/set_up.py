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
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
STATE = "setup.json"
LOG = "setup.log"
# The lines of a log that tell why a step failed.
_TOLD = 15


def requirements(name: str, root: Path = ROOT) -> Path:
    """Return the file that pins what an environment holds."""
    return root / "requirements" / f"{name}.txt"


def digest(path: Path) -> str:
    """Return the hash of a file's content, which a fresh checkout does not change."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(folder: Path, *arguments: str, root: Path = ROOT) -> None:
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


def pip(folder: Path, *arguments: str, root: Path = ROOT) -> None:
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


def set_up(folder: Path, name: str, root: Path = ROOT, *, package: bool = True) -> bool:
    """Bring an environment up to date; return whether anything had to be done.

    Args:
        folder: Where the environment is.
        name: Which file in `requirements/` it holds.
        root: The folder of the project.
        package: Also install the package itself, as it lies in the project.
    """
    origin = [sys.version, str(root), str(folder)]
    pins = digest(requirements(name, root))
    project = digest(root / "pyproject.toml") if package else ""
    state_file = folder / STATE
    state = json.loads(state_file.read_text()) if state_file.exists() else {}
    pinned = state.get("pins", {})
    # Scripts name the path of their interpreter, and old pins may have brought what is now gone.
    usable = state.get("origin") == origin and pinned.get(name, pins) == pins
    if usable and name in pinned and state.get("project") == project:
        return False
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"setting up {folder.name} (Python {version}, requirements/{name}.txt)", flush=True)
    if not usable:
        create(folder)
        state = {"origin": origin, "pins": {}}
    state_file.unlink(missing_ok=True)
    if name not in state["pins"]:
        pip(folder, "--require-hashes", "--requirement", str(requirements(name, root)), root=root)
        state["pins"][name] = pins
    if package and state.get("project") != project:
        pip(folder, "--no-build-isolation", "--editable", ".", root=root)
    state["project"] = project
    state_file.write_text(json.dumps(state))
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
