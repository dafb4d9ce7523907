"""Runs the sandbox in the foreground."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from types import FrameType

from rich import box
from rich.console import Console
from rich.table import Table

from cfclient._settings import ENVIRONMENT
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import LOGIN, PASSWORD, ROOT
from cfclient.sandbox.services import HANDLERS
from cfschema.operations import OPERATIONS


def run(port: int, seed: str, state: Path | None) -> None:
    """Serve until the process is interrupted or told to end.

    Args:
        port: The port to listen on; 0 takes a free one.
        seed: The data it begins with.
        state: The file in which the state survives.
    """
    ended = threading.Event()

    def end(_: int, __: FrameType | None) -> None:
        ended.set()

    signal.signal(signal.SIGTERM, end)
    with Sandbox(seed=seed, port=port, state=state) as sandbox:
        console = Console(highlight=False, soft_wrap=True)
        console.print("A local CallFire 1.1. Nothing leaves this machine; Ctrl-C ends it.\n")
        console.print(f"export {ENVIRONMENT['endpoint']}={sandbox.endpoint}")
        console.print(f"export {ENVIRONMENT['login']}={LOGIN}")
        console.print(f"export {ENVIRONMENT['password']}={PASSWORD}\n")
        console.print(f"Outbox: {sandbox.endpoint.removesuffix(ROOT)}/")
        console.print(f"WSDL: {sandbox.wsdl}")
        try:
            ended.wait()
        except KeyboardInterrupt:
            console.print("\nended")


def show_coverage() -> None:
    """Write which operations of the contract the sandbox does."""
    table = Table("service", "operation", "done", box=box.SIMPLE_HEAD, pad_edge=False)
    for operation in OPERATIONS.values():
        done = operation.name in HANDLERS
        table.add_row(operation.service, operation.name, "yes" if done else "no")
    console = Console(highlight=False)
    console.print(table)
    console.print(f"{len(HANDLERS)} of {len(OPERATIONS)} operations")
