"""Compares contracts."""

from __future__ import annotations

from cfclient.cli import _output
from cfclient.contract import PACKAGED, compare, load


def diff(location: str) -> None:
    """Write the changes from the packaged WSDL to another one, a line each.

    Args:
        location: The path or address of the other WSDL.
    """
    changes = compare(load(PACKAGED), load(location))
    for change in changes:
        _output.line(str(change))
    added = sum(change.old is None for change in changes)
    removed = sum(change.new is None for change in changes)
    _output.line(f"{added} added, {removed} removed, {len(changes) - added - removed} changed")
