"""Times without a zone in requests, over all operations that have times."""

from __future__ import annotations

import http.client
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfclient._codec import model_of
from cfclient._soap import SOAP_12, write_request
from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from cfschema.base import Operation
from tests.support.sensible import sensible

# An xs:dateTime of the second whose zone is Z.
ZONED = re.compile(rb"(\d\d:\d\d:\d\d(?:\.\d+)?)Z<")


def has_time(cls: type[Any]) -> bool:
    """Return whether instances of a type can hold a time."""
    return any(
        field.type is datetime or (is_dataclass(field.type) and has_time(field.type))
        for field in model_of(cls).fields
    )


TIMED = [operation for operation in OPERATIONS.values() if has_time(operation.request)]


def in_utc(value: Any) -> int:
    """Bring all times of a request into UTC, in their year or another, and return their number."""
    if isinstance(value, list):
        return sum(in_utc(each) for each in cast("Sequence[Any]", value))
    count = 0
    for field in fields(value) if is_dataclass(value) else ():
        found = getattr(value, field.name)
        if isinstance(found, datetime):
            count += 1
            setattr(value, field.name, found.replace(tzinfo=UTC))
        else:
            count += in_utc(found)
    return count


def post(sandbox: Sandbox, path: str, content: bytes) -> tuple[int, bytes]:
    """Post raw bytes and return the status and the body."""
    host = sandbox.endpoint.removeprefix("http://").partition("/")[0]
    connection = http.client.HTTPConnection(host, timeout=10)
    headers = {
        "Authorization": "Basic c2FuZGJveDpzYW5kYm94",
        "Content-Type": SOAP_12.media_type,
    }
    connection.request("POST", f"/api/1.1/{path}", content, headers)
    response = connection.getresponse()
    try:
        return response.status, response.read()
    finally:
        connection.close()


@pytest.fixture(scope="module")
def twins() -> Iterator[tuple[Sandbox, Sandbox]]:
    """Two sandboxes in the same state."""
    with Sandbox(seed="demo", size=300) as one, Sandbox(seed="demo", size=300) as two:
        yield one, two


def state_of(sandbox: Sandbox) -> list[str]:
    """Return all items of a sandbox."""
    tables = sandbox._engine.store._tables
    return [f"{cls} {key} {item!r}" for cls in tables for key, item in tables[cls].items()]


@pytest.mark.parametrize("operation", TIMED, ids=lambda operation: operation.name)
@settings(max_examples=settings().max_examples // 5)
@given(data=st.data())
def test_zones(
    twins: tuple[Sandbox, Sandbox], operation: Operation[Any, Any], data: st.DataObject
) -> None:
    """A time without a zone is one in UTC: the same response, and the same state."""
    request = data.draw(sensible(operation).filter(in_utc))
    content = write_request(operation, request).content
    without = ZONED.sub(rb"\1<", content)
    assert without != content

    found = [
        post(twin, operation.path, text)
        for twin, text in zip(twins, (content, without), strict=True)
    ]
    assert found[0] == found[1]
    assert b":Receiver<" not in found[0][1]
    assert state_of(twins[0]) == state_of(twins[1])
