"""Finds out what the sandbox refuses, by asking it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cfclient._codec import check, model_of
from cfclient._response import Response
from cfclient._soap import read_response
from cfclient._soap.envelope import write_request
from cfclient.errors import Fault
from cfclient.sandbox.services import respond
from cfschema.base import Operation
from reference.demo import demo_store
from reference.examples.source import Example

# An id and a name that nothing in the demo data has.
UNKNOWN, NOWHERE = 999_999, "No such name"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request that the sandbox refuses.

    Attributes:
        field: The name of the field in the contract.
        value: The value that was given to it.
        code: The fault code.
        message: The message of the fault.
    """

    field: str
    value: str
    code: str
    message: str


class Refusals:
    """Asks a sandbox without a network."""

    def of(self, example: Example) -> Iterator[Refusal]:
        """Yield the refusals of the example's operation.

        Args:
            example: The example; each field of its request is made wrong in turn.
        """
        for name, value, request in _variants(example):
            if check(request):
                continue
            fault = self._ask(example, request)
            if fault is not None:
                yield Refusal(name, value, fault.code, fault.message)

    def _ask(self, example: Example, request: Any) -> Fault | None:
        store = demo_store()
        for exchange in example.before:
            _call(store, exchange.operation, exchange.request)
        return _call(store, example.operation, request)


def _variants(example: Example) -> Iterator[tuple[str, str, Any]]:
    for field in model_of(example.operation.request).fields:
        given = getattr(example.request, field.name)
        is_id = field.type is int and field.name.endswith("id")
        is_name = field.name.endswith("_name") and isinstance(given, str)
        if (not is_id and not is_name) or given is None:
            continue
        request = copy.deepcopy(example.request)
        wrong = UNKNOWN if is_id else NOWHERE
        setattr(request, field.name, [wrong] if field.is_list else wrong)
        yield field.wire_name, str(wrong), request


def _call(store: Any, operation: Operation[Any, Any], request: Any) -> Fault | None:
    message = write_request(operation, request)
    answered = respond(store, operation.path, bytes(message.body))
    response = Response(
        operation=operation,
        status=answered.status,
        headers={"content-type": "application/soap+xml"},
        content=answered.content,
        attempts=1,
        elapsed=0.0,
        reader=read_response,
    )
    try:
        response.parse()
    except Fault as fault:
        return fault
    return None
