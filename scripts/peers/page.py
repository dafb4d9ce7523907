"""The programs on the page about other SOAP clients, and how they are run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/other-soap-clients.md"
# The host that the page shows.
SHOWN = "127.0.0.1:8811"
# Where `make peers` installs what comes from npm.
MODULES = Path(sys.prefix, "peers/node_modules")
BASH = shutil.which("bash") or "bash"
# The longest time, in seconds, that a compiler may need.
LONGEST = 300

_SECTION = re.compile(r"^## (.+)\n((?:(?!## ).*\n?)*)", re.MULTILINE)
_FILE = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.DOTALL | re.MULTILINE)
_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Program:
    """A program of the page.

    Attributes:
        client: The SOAP client that it uses, the title of its section.
        files: The source of each file.
        commands: What builds and runs it, in a shell.
        output: What it prints.
    """

    client: str
    files: Mapping[str, str]
    commands: tuple[str, ...]
    output: str

    def build(self, folder: Path, endpoint: str) -> None:
        """Write its files, and run all its commands but the last.

        Args:
            folder: A folder of its own.
            endpoint: The address of a sandbox.

        Raises:
            RuntimeError: A command failed; the message is what it printed.
        """
        for name, source in self.files.items():
            (folder / name).write_text(source.replace(SHOWN, urlsplit(endpoint).netloc))
        shell(self.commands[:-1], folder, endpoint)

    def run(self, folder: Path, endpoint: str) -> str:
        """Run its last command, and return what it prints.

        Args:
            folder: The folder in which it was built.
            endpoint: The address of a sandbox.

        Raises:
            RuntimeError: The program failed; the message is what it printed.
        """
        settings = [each for each in self.commands if each.startswith("export ")]
        return shell([*settings, self.commands[-1]], folder, endpoint)


def programs(page: Path = PAGE) -> dict[str, Program]:
    """Return the programs of a page, by the titles of its sections.

    Args:
        page: The page. Default: the one about other SOAP clients, whose titles are their names.
    """
    found: dict[str, Program] = {}
    for client, text in _SECTION.findall(page.read_text(encoding="utf-8")):
        for console in _CONSOLE.findall(text):
            lines: list[str] = console.splitlines()
            commands = tuple(line[2:] for line in lines if line.startswith("$ "))
            output = "\n".join(line for line in lines if not line.startswith("$ "))
            found[client] = Program(client, dict(_FILE.findall(text)), commands, output)
    return found


def shell(commands: Sequence[str], folder: Path, endpoint: str) -> str:
    """Run commands in a shell, and return what they print.

    Args:
        commands: The commands of the page.
        folder: The folder to run them in.
        endpoint: The address of a sandbox; its host takes the place of that of the page.

    Raises:
        RuntimeError: A command failed; the message is what it printed.
    """
    script = "\n".join(["set -e", *commands]).replace(SHOWN, urlsplit(endpoint).netloc)
    path = os.pathsep.join([str(Path(sys.prefix, "bin")), os.environ.get("PATH", "")])
    done = subprocess.run(  # noqa: S603 - the programs of our own page
        [BASH, "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path, "NODE_PATH": str(MODULES), "TMPDIR": str(folder)},
        capture_output=True,
        check=False,
        text=True,
        timeout=LONGEST,
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout
