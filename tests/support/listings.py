"""A request for every listing of the contract, in the form other SOAP clients use, to the demo."""

from __future__ import annotations

from typing import Any

from cfclient._codec.model import Field, model_of
from cfclient.operations import OPERATIONS
from cfclient.types import Contact
from cfschema.base import PagedOperation
from tests.support.ids import kind_of, nth


def _value(operation: str, field: Field) -> Any:
    if field.is_nested:
        return {}
    kind = kind_of(operation, field.name)
    return 3 if kind is Contact else nth(kind)


LISTINGS: dict[str, dict[str, Any]] = {
    operation.name: {
        field.wire_name: _value(operation.name, field)
        for field in model_of(operation.request).fields
        if field.required
    }
    for operation in OPERATIONS.values()
    if isinstance(operation, PagedOperation)
}
