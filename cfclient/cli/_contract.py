"""Compares contracts."""

from __future__ import annotations

import typer

from cfclient.contract import PACKAGED, compare, load


def diff(location: str) -> None:
    """Write what another WSDL changes against the packaged one, a line each.

    Args:
        location: The path or address of the other WSDL.
    """
    changes = compare(load(PACKAGED), load(location))
    for change in changes:
        typer.echo(change)
    added = sum(change.old is None for change in changes)
    removed = sum(change.new is None for change in changes)
    typer.echo(f"{added} added, {removed} removed, {len(changes) - added - removed} changed")
