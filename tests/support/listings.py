"""A request for every listing of the contract, in the form other SOAP clients use."""

from __future__ import annotations

from typing import Any

from cfclient._codec.model import Field, model_of
from cfclient.operations import OPERATIONS
from cfschema.base import PagedOperation


def _value(field: Field) -> Any:
    return {} if field.is_nested else 1


LISTINGS: dict[str, dict[str, Any]] = {
    operation.name: {
        field.wire_name: _value(field)
        for field in model_of(operation.request).fields
        if field.required
    }
    for operation in OPERATIONS.values()
    if isinstance(operation, PagedOperation)
}
