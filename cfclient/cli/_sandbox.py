"""Runs the sandbox in the foreground."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from types import FrameType

from cfclient._settings import ENVIRONMENT
from cfclient.cli import _output
from cfclient.cli._tables import Column
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import LOGIN, PASSWORD, ROOT
from cfclient.sandbox.services import HANDLERS
from cfschema.operations import OPERATIONS

_COLUMNS = (Column("service"), Column("operation", is_flexible=True), Column("supported"))


def run(port: int, seed: str, state: Path | None) -> None:
    """Serve until Ctrl-C or SIGTERM.

    Args:
        port: The port; 0 takes a free one.
        seed: The name of the initial data.
        state: The file that keeps the state.
    """
    ended = threading.Event()

    def end(_: int, __: FrameType | None) -> None:
        ended.set()

    signal.signal(signal.SIGTERM, end)
    with Sandbox(seed=seed, port=port, state=state) as sandbox:
        _output.line("A local CallFire 1.1. Nothing leaves this machine; Ctrl-C ends it.")
        _output.line()
        _output.line(f"export {ENVIRONMENT['endpoint']}={sandbox.endpoint}")
        _output.line(f"export {ENVIRONMENT['login']}={LOGIN}")
        _output.line(f"export {ENVIRONMENT['password']}={PASSWORD}")
        _output.line()
        _output.line(f"Outbox: {sandbox.endpoint.removesuffix(ROOT)}/")
        _output.line(f"WSDL: {sandbox.wsdl}")
        try:
            ended.wait()
        except KeyboardInterrupt:
            _output.line()


def show_coverage() -> None:
    """Write a table of all operations, and whether the sandbox supports them."""
    _output.table(
        _COLUMNS,
        [
            (
                operation.service.removesuffix("Service"),
                operation.name,
                "yes" if operation.name in HANDLERS else "no",
            )
            for operation in OPERATIONS.values()
        ],
    )
    _output.line()
    _output.line(f"{len(HANDLERS)} of {len(OPERATIONS)} operations")
