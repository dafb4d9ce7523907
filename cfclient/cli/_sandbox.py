"""Runs the sandbox in the foreground."""

from __future__ import annotations

import warnings
from typing import Any

from cfclient._settings import ENVIRONMENT
from cfclient.cli import _output
from cfclient.cli._ending import Ending
from cfclient.cli._streams import report
from cfclient.cli._tables import Column
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import ROOT
from cfclient.sandbox.services import HANDLERS
from cfschema.operations import OPERATIONS

_COLUMNS = (Column("service"), Column("operation", is_flexible=True), Column("supported"))


def run(*, login: str, password: str, **options: Any) -> None:
    """Serve until the end.

    Args:
        login: The login.
        password: The password.
        **options: Further options of `Sandbox`.
    """
    try:
        _serve(login, password, options)
    except KeyboardInterrupt:
        _output.line()


def _serve(login: str, password: str, options: dict[str, Any]) -> None:
    ending = Ending()
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", UserWarning)
        prepared = Sandbox(login=login, password=password, **options)
    for warning in told:
        report(f"warning: {warning.message}")
    with prepared as sandbox:
        _output.line("A local CallFire 1.1. Nothing leaves this machine; Ctrl-C ends it.")
        _output.line()
        _output.line(f"export {ENVIRONMENT['endpoint']}={sandbox.endpoint}")
        _output.line(f"export {ENVIRONMENT['login']}={login}")
        _output.line(f"export {ENVIRONMENT['password']}={password}")
        _output.line()
        _output.line(f"Outbox: {sandbox.endpoint.removesuffix(ROOT)}/")
        _output.line(f"WSDL: {sandbox.wsdl}")
        ending.wait()


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
