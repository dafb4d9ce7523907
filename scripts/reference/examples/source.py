"""Takes the example of an operation from its cassette."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cfclient.testing._exchange import Exchange
from cfclient.testing._files import load
from cfschema.base import Operation
from reference.catalog import OperationEntry

CASSETTES = Path(__file__).resolve().parents[3] / "cassettes"
_GENERATED_ID = re.compile(r"urn:uuid:0{8}-.*")


@dataclass(frozen=True, slots=True)
class Example:
    """A recorded call of an operation.

    Attributes:
        entry: The operation.
        exchange: The exchange to show.
        before: The exchanges before it, which create what it needs.
        request: The request, without an id that the client generated.
        result: The result of the call.
    """

    entry: OperationEntry
    exchange: Exchange
    before: tuple[Exchange, ...]
    request: Any
    result: Any

    @property
    def operation(self) -> Operation[Any, Any]:
        """The operation."""
        return self.entry.operation


def example_of(entry: OperationEntry) -> Example:
    """Return the example of an operation.

    Args:
        entry: The operation.

    Raises:
        LookupError: The operation has no cassette, or its cassette no call of it.
    """
    path = CASSETTES / entry.service / f"{entry.method}.yaml"
    if not path.exists():
        raise LookupError(f"{entry.name} has no cassette: record {path.relative_to(CASSETTES)}")
    exchanges = load(path).exchanges
    places = [n for n, each in enumerate(exchanges) if each.operation.name == entry.name]
    if not places:
        raise LookupError(f"{path.relative_to(CASSETTES)} has no call of {entry.name}")
    exchange = exchanges[places[-1]]
    request = exchange.request
    identifier = entry.operation.request_id
    if identifier and _GENERATED_ID.fullmatch(getattr(request, identifier) or ""):
        setattr(request, identifier, None)
    before = tuple(exchanges[: places[-1]])
    return Example(entry, exchange, before, request, exchange.result)
