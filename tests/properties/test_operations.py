"""Properties of the requests and responses of every operation, also compared with zeep."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfclient import from_xml
from cfclient._codec import decode, write
from cfclient._soap import read_request, write_envelope, write_request
from cfclient.operations import OPERATIONS
from cfclient.testing.strategies import instances, requests, responses
from cfschema.base import Operation
from tests.support import oracle, peer
from tests.support.reading import read

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))
with_result = pytest.mark.parametrize(
    "operation", [o for o in OPERATIONS.values() if o.response], ids=lambda o: o.name
)


@every_operation
@given(data=st.data())
def test_request(operation: Operation[Any, Any], data: st.DataObject) -> None:
    """A request message is decoded to the request it was written from."""
    request = data.draw(requests(operation))

    message = write_request(operation, request)

    assert request == decode(operation.request, read_request(message.content)[0], strict=True)


@every_operation
@given(data=st.data())
def test_response(operation: Operation[Any, Any], data: st.DataObject) -> None:
    """A response is decoded to the result of the call."""
    result = data.draw(responses(operation))
    response = operation.response
    body = "" if response is None else write(response(value=result) if operation.unwrap else result)

    found = read(write_envelope(body), operation=operation, strict=True)

    assert result == found


@every_operation
@settings(max_examples=settings().max_examples // 4)
@given(data=st.data())
def test_zeep_writes_the_request(operation: Operation[Any, Any], data: st.DataObject) -> None:
    """A request that zeep writes for the same values is decoded to the same request."""
    request = oracle.readable(data.draw(requests(operation)))

    body = peer.write(operation, request)

    assert peer.content_of(request) == peer.content_of(from_xml(operation.request, body))


@with_result
@settings(max_examples=settings().max_examples // 4)
@given(data=st.data())
def test_zeep_reads_the_response(operation: Operation[Any, Any], data: st.DataObject) -> None:
    """Zeep reads the same values from a response."""
    assert operation.response is not None
    response = oracle.readable(data.draw(instances(operation.response)))

    assert peer.content_of(response) == peer.read(operation, write_envelope(write(response)))
