"""Valid requests at their limits, over all operations: a result or a fault, never an error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from cfclient._codec import check
from cfclient._soap import VERSIONS, Soap, write_request
from cfclient.contract import PACKAGED
from cfclient.operations import OPERATIONS
from cfclient.sandbox.engine import Engine
from cfclient.sandbox.services import respond
from cfclient.testing.strategies import requests
from cfschema.base import Operation
from tests.support.sensible import sensible

EXAMPLES = settings(max_examples=max(2, settings().max_examples // 10))


@cache
def schema() -> etree.XMLSchema:
    """Return the schema of the contract as libxml2 reads it."""
    return etree.XMLSchema(etree.parse(PACKAGED.with_name("callfire-service.xsd")))


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """A sandbox whose state all these requests change, one after the other."""
    own = Engine(respond, "demo", None, size=100)
    yield own
    own.close()


def shrink(request: Any, part: Any) -> Any:
    """Take everything out of a part of a request without which it is still valid."""
    for field in fields(part) if is_dataclass(part) else ():
        found: Any = getattr(part, field.name)
        several = cast("Sequence[Any]", found) if isinstance(found, list) else [found]
        empty: Any = [] if isinstance(found, list) else {} if isinstance(found, dict) else None
        setattr(part, field.name, empty)
        if check(request):
            setattr(part, field.name, found)
            for each in several:
                shrink(request, each)
    return request


def require_response(
    engine: Engine, operation: Operation[Any, Any], request: Any, soap: Soap
) -> None:
    """Send a request and require a valid result or a valid fault."""
    response = engine.respond(operation.path, write_request(operation, request, soap=soap).content)
    body = etree.fromstring(response.content).find(soap.tag("Body"))
    assert body is not None
    assert soap is response.soap
    fault = body.find(soap.tag("Fault"))
    assert (500 if fault is not None else 200) == response.status
    details = [] if fault is None else [*fault.iterfind("{*}Detail/*"), *fault.iterfind("detail/*")]
    for element in details if fault is not None else body:
        schema().assertValid(element)
    # The name of the exception that a handler raised is in the log alone.
    assert b" failed</" not in response.content


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))
@EXAMPLES
@given(data=st.data())
def test_any_request(engine: Engine, operation: Operation[Any, Any], data: st.DataObject) -> None:
    """A request as large and as odd as the contract allows, and the least of it, in any version."""
    soap = data.draw(st.sampled_from(list(VERSIONS.values())))
    for strategy in (requests(operation), sensible(operation)):
        request = data.draw(strategy)
        require_response(engine, operation, request, soap)
        require_response(engine, operation, shrink(request, request), soap)
