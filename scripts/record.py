"""Recording of `cassettes/` from the sandbox, or of read-only operations from the live service.

Without options, each test in `tests/recordings` runs over HTTP against its own sandbox. If all
pass, their recordings replace the folder.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from explore import explore, file_of
from regenerate import drift, swap

from cfclient import CallFireError, Client
from cfclient.operations import OPERATIONS

ROOT = Path(__file__).resolve().parent.parent
CASSETTES = ROOT / "cassettes"
LIVE = ROOT / "live-cassettes"
BODIES = "tests/recordings"
# All personal data; see the documentation of the marker's `redact`.
REDACTED = ("numbers", "names", "emails", "custom")


def record(folder: Path, tests: list[str], *options: str) -> int:
    """Run tests, record them into a folder and return the exit status of pytest.

    Args:
        folder: The output folder.
        tests: The pytest node ids of the tests.
        *options: Additional pytest options.
    """
    command = [sys.executable, "-m", "pytest", *tests, "--quiet", "-p", "no:cacheprovider"]
    command += ["--callfire-record=all", "-o", f"callfire_cassettes={folder}", *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603 - our own


def record_sandbox(*, check: bool) -> int:
    """Record all cassettes from the sandbox, or print the files that would change."""
    with tempfile.TemporaryDirectory() as name:
        new = Path(name).resolve() / CASSETTES.name
        status = record(new, [BODIES], "-n", "auto")
        if status:
            return status
        if check:
            drifted = list(drift(new, CASSETTES))
            for path in drifted:
                print(f"differs: {CASSETTES.name}/{path}")
            return 1 if drifted else 0
        swap(new, CASSETTES)
    return 0


def record_live(folder: Path, allowed: list[str]) -> int:
    """Record the read-only operations of the live service, and the allowed operations."""
    try:
        with Client.from_env() as client:
            for name, outcome in explore(client, folder, REDACTED):
                print(f"{name:<32} {outcome}")
    except CallFireError as error:
        print(f"record: {error}", file=sys.stderr)
        return 1
    if not allowed:
        return 0
    options = [f"--callfire-redact={kind}" for kind in REDACTED]
    options += [f"--callfire-allow-changes={name}" for name in allowed]
    return record(folder, [body_of(name) for name in allowed], "--callfire-target=live", *options)


def body_of(name: str) -> str:
    """Return the pytest node id of the test that records an operation."""
    service, _, method = file_of(OPERATIONS[name]).partition("/")
    return f"{BODIES}/test_{service}.py::test_{method}"


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description="Record cassettes.")
    parser.add_argument("--check", action="store_true", help="only print the files that differ")
    parser.add_argument(
        "--live",
        action="store_true",
        help="record from the live service, with the credentials of the environment; personal data "
        "and phone numbers are redacted",
    )
    parser.add_argument(
        "--allow-changes",
        nargs="+",
        default=[],
        metavar="OPERATION",
        choices=list(OPERATIONS),
        help="with --live: also record these operations, which send, create, change or delete",
    )
    parser.add_argument(
        "--output", type=Path, default=LIVE, metavar="DIR", help="with --live: the output folder"
    )
    options = parser.parse_args(arguments)
    if options.allow_changes and not options.live:
        parser.error("--allow-changes requires --live")
    if options.live:
        return record_live(options.output.resolve(), options.allow_changes)
    return record_sandbox(check=options.check)


if __name__ == "__main__":
    sys.exit(main())
