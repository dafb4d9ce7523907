"""The operation table and the service classes."""

from __future__ import annotations

import dataclasses
import inspect
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from lxml import etree
from xsdata.utils.text import snake_case

from cfclient import Fault, from_xml
from cfclient._codec.model import model_of
from cfclient._soap import write_request
from cfclient.contract import PACKAGED, load, read_services
from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from cfclient.sandbox.services import HANDLERS
from cfschema import ENDPOINT
from cfschema.base import Operation, PagedOperation
from cfschema.services import Services
from tests.support.types import examples

CONTRACT = {
    operation.name: (service, operation)
    for service in read_services(load(PACKAGED))
    for operation in service.operations
}

BEHAVIOUR = [
    file.read_text() for file in Path(__file__).parents[1].joinpath("sandbox").glob("**/test_*.py")
]

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))

LISTS = [
    pytest.param(operation, field.name, id=f"{operation.name}.{field.name}")
    for operation in OPERATIONS.values()
    for field in model_of(operation.request).fields
    if field.is_list
]


class Recorder(Services):
    """A client that records calls instead of making them."""

    def __init__(self) -> None:
        """Start without calls."""
        self.made: list[tuple[Any, ...]] = []

    def call(self, operation: Operation[Any, Any], request: Any) -> Any:
        """Record a call."""
        self.made.append((operation, request))

    def iterate(
        self, operation: Any, request: Any, *, page_size: int, limit: int | None, prefetch: int
    ) -> Any:
        """Record an iteration."""
        self.made.append((operation, request, page_size, limit, prefetch))


def facade_of(services: Services, operation: Operation[Any, Any]) -> Any:
    """Return the service class with the methods of an operation."""
    name = snake_case(operation.service.removesuffix("Service"))
    return getattr(services, name if name == "ccc" else f"{name}s")


def arguments(request: Any) -> dict[str, Any]:
    """Return the fields of a request as arguments of its method."""
    return {field.name: getattr(request, field.name) for field in dataclasses.fields(request)}


def test_table_is_complete() -> None:
    """The table has all operations of the contract, in the same order."""
    assert list(CONTRACT) == list(OPERATIONS)
    assert 98 == len(OPERATIONS)


@every_operation
def test_agrees_with_the_contract(operation: Operation[Any, Any]) -> None:
    """Action, path, request and response agree with the WSDL."""
    service, declared = CONTRACT[operation.name]

    assert declared.action == operation.action
    assert f"{ENDPOINT}/{operation.path}" == service.address
    assert declared.request == model_of(operation.request).tag
    assert declared.response == (operation.response and model_of(operation.response).tag)


@every_operation
def test_method(operation: Operation[Any, Any]) -> None:
    """The method builds the request from keyword arguments named after its fields."""
    for request in examples(operation.request):
        services = Recorder()

        getattr(facade_of(services, operation), snake_case(operation.name))(**arguments(request))

        assert [(operation, request)] == services.made


@pytest.mark.parametrize(("operation", "name"), LISTS)
def test_single_value_for_a_list(operation: Operation[Any, Any], name: str) -> None:
    """A list field accepts a single value as a list of one, and `None` as an empty list."""
    given = next(a for a in map(arguments, examples(operation.request)) if a[name])
    one = given[name][0]
    services = Recorder()
    method = getattr(facade_of(services, operation), snake_case(operation.name))

    method(**{**given, name: one})
    method(**{**given, name: None})
    method(**{**given, name: iter([one, one])})

    assert [[one], [], [one, one]] == [getattr(made[1], name) for made in services.made]


@pytest.mark.parametrize(
    ("operation", "name"), [p for p in LISTS if isinstance(p.values[0], PagedOperation)]
)
def test_single_value_while_iterating(operation: Operation[Any, Any], name: str) -> None:
    """An iterating method also accepts a single value for a list."""
    services = Recorder()
    iterating = f"iter_{snake_case(operation.name).partition('_')[2]}"
    one = next(getattr(r, name)[0] for r in examples(operation.request) if getattr(r, name))

    getattr(facade_of(services, operation), iterating)(**{name: one})

    assert [one] == getattr(services.made[0][1], name)


def section(doc: str, title: str) -> str:
    """Return a section of a docstring."""
    return doc.partition(f"{title}:")[2].partition("\n\n")[0]


@every_operation
def test_method_documentation(operation: Operation[Any, Any]) -> None:
    """Arguments are documented in the order of the signature, then results and exceptions."""
    method = getattr(facade_of(Recorder(), operation), snake_case(operation.name))
    doc = inspect.getdoc(method) or ""
    described = re.findall(r"^    (\w+): ", section(doc, "Args"), re.MULTILINE)

    assert list(inspect.signature(method).parameters) == described
    assert ("Returns:" in doc) == (operation.response is not None)
    raised = re.findall(r"^    (\w+): ", section(doc, "Raises"), re.MULTILINE)
    assert ["ValidationError", "Fault", "TransportError"] == raised


@every_operation
def test_method_signature(operation: Operation[Any, Any]) -> None:
    """Arguments are keyword-only, those of required fields have no default; all are documented."""
    method = getattr(facade_of(Recorder(), operation), snake_case(operation.name))
    parameters = inspect.signature(method).parameters.values()
    required = {
        field.name
        for field in dataclasses.fields(operation.request)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }

    assert required == {p.name for p in parameters if p.default is inspect.Parameter.empty}
    assert all(p.kind is inspect.Parameter.KEYWORD_ONLY for p in parameters)
    assert all(f"    {p.name}: " in (method.__doc__ or "") for p in parameters)


@every_operation
def test_iterating_method(operation: Operation[Any, Any]) -> None:
    """Exactly the paged operations have an iterating method."""
    name = f"iter_{snake_case(operation.name).partition('_')[2]}"
    services = Recorder()
    facade = facade_of(services, operation)
    if not isinstance(operation, PagedOperation):
        siblings = {
            f"iter_{snake_case(o.name).partition('_')[2]}"
            for o in OPERATIONS.values()
            if isinstance(o, PagedOperation)
        }
        assert not hasattr(facade, name) or name in siblings
        return
    request = next(iter(examples(operation.request)))
    given = arguments(request)
    del given["max_results"], given["first_result"]

    getattr(facade, name)(**given, page_size=7, limit=3, prefetch=2)

    assert [(operation, request, 7, 3, 2)] == services.made


@every_operation
def test_request_is_written(operation: Operation[Any, Any]) -> None:
    """Every request can be written and read back."""
    for request in examples(operation.request):
        message = write_request(operation, request)

        body = etree.fromstring(message.content)[0]
        assert request == from_xml(
            operation.request, etree.tostring(body[0], encoding="unicode"), strict=True
        )
        assert f'action="{operation.action}"' in message.content_type


@every_operation
def test_is_supported_by_the_sandbox(operation: Operation[Any, Any], sandbox: Sandbox) -> None:
    """Every operation has a handler that responds with a SOAP result or fault."""
    assert operation.name in HANDLERS
    with sandbox.client(check_dialplans=False) as client:
        for request in examples(operation.request):
            response = client.call_raw(operation, request)

            root = etree.fromstring(response.content)
            reasons = [e.text or "" for e in root.iterfind(".//{*}Reason/{*}Text")]
            assert [] == [text for text in reasons if "failed" in text or "no request of" in text]
            assert response.status in (200, 500)


@every_operation
def test_has_a_test_of_its_behaviour(operation: Operation[Any, Any]) -> None:
    """Every operation is called by name somewhere in the tests of the sandbox."""
    method = snake_case(operation.name)

    assert any(f".{method}(" in text or f'"{method}"' in text for text in BEHAVIOUR)


@every_operation
def test_method_and_call_agree(operation: Operation[Any, Any], sandbox: Sandbox) -> None:
    """The method of an operation and `call` give the same result, or the same fault."""
    request = next(iter(examples(operation.request)))
    with sandbox.client() as client:
        by_call = outcome(client.call, operation, request)
        sandbox.reset()
        method = getattr(facade_of(client, operation), snake_case(operation.name))

        assert by_call == outcome(method, **arguments(request))


def outcome(call: Any, *values: Any, **fields: Any) -> object:
    """Return the result of a call, or its fault."""
    try:
        return call(*values, **fields)
    except Fault as fault:
        return str(fault)


def test_read_only_operations() -> None:
    """Exactly the operations without side effects are marked as read-only."""
    verbs = {name: snake_case(name).partition("_")[0] for name in OPERATIONS}

    assert {"get", "query", "search"} == {
        verbs[name] for name, operation in OPERATIONS.items() if operation.read_only
    }
    assert set() == {
        name
        for name, operation in OPERATIONS.items()
        if not operation.read_only and verbs[name] in ("get", "query", "search")
    }


def test_request_ids() -> None:
    """An operation declares a request id field exactly if its request has one."""
    for operation in OPERATIONS.values():
        names = [field.name for field in dataclasses.fields(operation.request)]
        assert (operation.request_id is not None) == ("request_id" in names)


def test_services_are_plural_nouns() -> None:
    """The client has one attribute for each service."""
    expected = ["broadcasts", "subscriptions", "texts", "calls", "ccc", "contacts"]
    expected += ["numbers", "labels"]

    assert expected == [name for name in vars(Services) if not name.startswith("_")]
    assert len({urlsplit(service.address).path for service, _ in CONTRACT.values()}) == len(
        expected
    )
