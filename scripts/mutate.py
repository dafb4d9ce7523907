"""Seeds defects in copies of the codec and shows that the property tests catch each of them.

A defect that no test notices makes the script fail, and so does one whose place in the code is
gone: the list below then has to follow the code.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("cfclient", "generated", "tests", "scripts", "pyproject.toml")
TESTS = "tests/properties"
# pytest's exit status where tests failed, and where it then stopped early.
_FAILED = (1, 2)


@dataclass(frozen=True, slots=True)
class Defect:
    """A change that a careless hand could make.

    Attributes:
        name: What goes wrong.
        module: The module of the codec.
        present: The code that is there, once.
        seeded: What takes its place.
    """

    name: str
    module: str
    present: str
    seeded: str


DEFECTS = [
    Defect(
        "order of mixed elements lost",
        "_writer",
        "        for item in items:\n            cls: type[Any]",
        "        for item in sorted(items, key=repr):\n            cls: type[Any]",
    ),
    Defect(
        "attribute dropped",
        "_reader",
        "                    values[name] = parse(content)\n",
        "                    parse(content)\n",
    ),
    Defect(
        "wildcard lost",
        "_reader",
        "values.setdefault(wildcard, {})[name] = content",
        "values[wildcard] = {name: content}",
    ),
    Defect("wrong escape", "_xml", '_TEXT = re.compile("[&<>\\r]")', '_TEXT = re.compile("[&<>]")'),
    Defect(
        "list split at the wrong blanks",
        "_datatypes",
        "return text.split() if text.isascii() else _ITEM.findall(text)",
        "return text.split()",
    ),
    Defect(
        "wrong default",
        "_reader",
        'return "" if field.type is str or field.is_tokens else default',
        'return default or "0"',
    ),
    Defect(
        "enumeration in the wrong case",
        "_datatypes",
        "return Datatype(cls.__name__, parse, str, check)",
        "return Datatype(cls.__name__, parse, str.lower, check)",
    ),
    Defect(
        "time zone lost",
        "_datatypes",
        "    text = value.isoformat()\n",
        "    text = value.replace(tzinfo=None).isoformat()\n",
    ),
    Defect(
        "empty text taken for an absent one",
        "_reader",
        "                    if child.get(_NIL) in _TRUE:\n",
        "                    if child.get(_NIL) not in _TRUE:\n",
    ),
    Defect(
        "end of a CDATA section left in text",
        "_xml",
        '_TEXT = re.compile("[&<>\\r]")',
        '_TEXT = re.compile("[&<\\r]")',
    ),
    Defect("comments part a text", "_xml", "remove_comments=True", "remove_comments=False"),
    Defect(
        "sign of a number lost",
        "_datatypes",
        "        value = int(text)\n",
        "        value = abs(int(text))\n",
    ),
]


def copy_to(folder: Path) -> None:
    """Copy what the tests need."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)


def seed(folder: Path, defect: Defect) -> None:
    """Put a defect into a copy.

    Raises:
        SystemExit: The code that it changes is not there, or there more than once.
    """
    path = folder / "cfclient" / f"{defect.module}.py"
    source = path.read_text(encoding="utf-8")
    if source.count(defect.present) != 1:
        raise SystemExit(f"{defect.name}: {defect.module} has no single {defect.present!r}")
    path.write_text(source.replace(defect.present, defect.seeded), encoding="utf-8")


def run(folder: Path) -> tuple[int, str]:
    """Run the property tests in a copy until the first failure; return status and output."""
    command = [sys.executable, "-m", "pytest", TESTS, "-x", "-q", "-n", "auto"]
    command += ["--hypothesis-profile=mutants", "-p", "no:cacheprovider"]
    path = os.pathsep.join([str(folder), str(folder / "generated")])
    done = subprocess.run(  # noqa: S603 - our own interpreter
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def try_defect(defect: Defect | None) -> tuple[int, str]:
    """Run the tests against a copy, with a defect or without one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        copy_to(folder)
        if defect is not None:
            seed(folder, defect)
        return run(folder)


def main() -> int:
    """Try every defect and tell which tests caught it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.parse_args()
    status, output = try_defect(None)
    if status != 0:
        print(f"the tests fail without any defect:\n{output}", file=sys.stderr)
        return 1
    caught = 0
    for defect in DEFECTS:
        started = time.monotonic()
        status, output = try_defect(defect)
        test = re.search(r"^FAILED \S+::(\S+)", output, re.MULTILINE)
        if status in _FAILED and test:
            caught += 1
            print(f"caught  {defect.name:<36} {test[1]} ({time.monotonic() - started:.0f} s)")
        else:
            print(f"MISSED  {defect.name:<36} pytest ended with {status}\n{output[-2000:]}")
    print(f"{caught} of {len(DEFECTS)} defects caught")
    return 0 if caught == len(DEFECTS) else 1


if __name__ == "__main__":
    raise SystemExit(main())
