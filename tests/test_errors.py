"""The error tree."""

from __future__ import annotations

import inspect
import pickle
import re

import pytest

import cfclient
from cfclient import (
    CallFireError,
    ConnectError,
    DecodeError,
    Fault,
    NotFoundFault,
    Problem,
    TransportTimeout,
    UnexpectedResponse,
    ValidationError,
    WaitTimeout,
    errors,
)
from cfclient.errors import excerpt, fault_class
from cfclient.types import FaultCode, ServiceFaultInfo
from tests.support.reading import response_of

CLASSES = [
    cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, CallFireError)
]


def test_tree_in_the_docstring() -> None:
    """The tree in the module's docstring shows every class below its base."""
    drawn: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.fullmatch(r"    ([│├└─ ]*)(\w+)", line)
        if found:
            drawn.append((len(found[1]) // 4, found[2]))

    pairs: set[tuple[str, str]] = set()
    above: dict[int, str] = {}
    for depth, name in drawn:
        pairs.add((above.get(depth - 1, "Exception"), name))
        above[depth] = name
    assert {(cls.__bases__[0].__name__, cls.__name__) for cls in CLASSES} == pairs


def test_all_are_exported() -> None:
    """Every error can be imported from the package itself."""
    assert {cls.__name__ for cls in CLASSES} <= set(cfclient.__all__)


@pytest.mark.parametrize("code", list(FaultCode))
def test_every_fault_code_has_a_class(code: FaultCode) -> None:
    """Each fault code of the contract has exactly one class."""
    found = fault_class(code)

    assert Fault in found.__bases__
    assert code.replace("_", "").lower() == found.__name__.removesuffix("Fault").lower()


def test_classes_have_no_other_code() -> None:
    """Every fault class has a code in the contract."""
    assert {fault_class(code) for code in FaultCode} == set(Fault.__subclasses__())


RESPONSE = response_of(b"<x/>", status=400)
EXAMPLES: list[CallFireError] = [
    ConnectError("no connection", operation="GetContact"),
    ValidationError([Problem("GetContact/Id", "is required")], operation="GetContact"),
    TransportTimeout("late", phase="read", operation="SendText", retryable=False),
    UnexpectedResponse(
        "odd", status=502, content_type="text/html", content=b"<html>", response=RESPONSE
    ),
    DecodeError(
        "is not a valid int", path="Contact/@id", content="x", target="Contact", response=RESPONSE
    ),
    WaitTimeout("broadcast 5 is RUNNING", last=ServiceFaultInfo(fault_code=FaultCode.TIMEOUT)),
    NotFoundFault(
        code="NOT_FOUND",
        message="there is none",
        status=400,
        info=ServiceFaultInfo(fault_code=FaultCode.NOT_FOUND),
        operation="GetContact",
        response=RESPONSE,
    ),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_pickling(error: CallFireError) -> None:
    """An error keeps all attributes when pickled."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert (type(error), str(error), vars(error)) == (type(copy), str(copy), vars(copy))


def test_message_is_one_line() -> None:
    """A message with line breaks is shown in one line, after the operation."""
    error = ConnectError("no\n  connection", operation="GetContact")

    assert "GetContact: no connection" == str(error)


def test_excerpt() -> None:
    """An excerpt is one printable line of bounded length."""
    assert "a b" == excerpt(b" a\n\tb ")
    assert "a\N{REPLACEMENT CHARACTER}b" == excerpt("a\x1bb")
    assert 200 == len(excerpt("x" * 1000))
