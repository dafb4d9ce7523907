"""Drives other SOAP clients through every operation, against the sandbox.

The first call of each is the program of its page. Then every operation is called with the request
of its example: the sandbox has to get that request, and the client to read what the sandbox said.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

from peers.drivers import CLIENTS
from peers.driving import Outcome, drive
from peers.page import BASH, programs
from reference.demo import demo_store

from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine import engine

# What a client cannot do, as the page says.
_CUSTOM = "custom fields are read, but not written"
KNOWN = {
    (".NET", "CreateContactList"): "a list of ids is one number in its class",
    ("suds", "GetContact"): _CUSTOM,
    ("suds", "QueryContacts"): _CUSTOM,
    ("suds", "UpdateContacts"): _CUSTOM,
}


def try_out(client: str) -> list[Outcome]:
    """Run the program of the page, then every operation.

    Args:
        client: The client.

    Raises:
        RuntimeError: The client cannot be built, or the program prints something else.
    """
    program = programs()[client]
    with (
        tempfile.TemporaryDirectory() as name,
        patch.object(engine, "seeded", demo_store),
        Sandbox(seed="demo") as sandbox,
    ):
        folder = Path(name)
        program.build(folder, sandbox.endpoint)
        printed = program.run(folder, sandbox.endpoint).rstrip("\n")
        if printed != program.output:
            raise RuntimeError(f"the program of the page printed {printed!r}")
        driver = CLIENTS[client][2](folder, sandbox.wsdl)
        return list(drive(driver, sandbox, folder))


def report(client: str, outcomes: list[Outcome]) -> int:
    """Print what became of the operations, and return how many failed unexpectedly.

    Args:
        client: The client.
        outcomes: What became of each operation.
    """
    done = [each for each in outcomes if not each.error]
    print(f"{client}: {len(done)} of {len(OPERATIONS)} operations")
    for what, names in {
        "sent something else": [each.operation for each in done if not each.is_sent],
        "read something else": [each.operation for each in done if not each.is_read],
    }.items():
        if names:
            print(f"  {what}: {', '.join(names)}")
    failed = [each for each in outcomes if each.error]
    for each in failed:
        print(f"  {each.operation}: {KNOWN.get((client, each.operation), each.error)}")
    return sum((client, each.operation) not in KNOWN for each in failed)


def main(arguments: list[str] | None = None) -> int:
    """Run the clients that are here; the exit status is 1 if an operation failed."""
    parser = argparse.ArgumentParser(description="Drive other SOAP clients through the sandbox.")
    parser.add_argument("clients", nargs="*", help=f"some of: {', '.join(CLIENTS)}")
    failed = 0
    for client in parser.parse_args(arguments).clients or CLIENTS:
        needed, packages, _ = CLIENTS[client]
        if subprocess.run([BASH, "-c", needed], capture_output=True, check=False).returncode:  # noqa: S603 - our own
            print(f"{client}: skipped, needs {packages} (Debian)")
            continue
        failed += report(client, try_out(client))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
