"""Finds the handler of a request and answers in SOAP."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from cfclient._check import check
from cfclient._codec import decode
from cfclient._envelope import envelope, read_request, write_fault
from cfclient._model import model_of
from cfclient._writer import write
from cfclient._xml import Element
from cfclient.errors import DecodeError
from cfclient.sandbox._life import run
from cfclient.sandbox._refusal import InvalidError, RefusalError
from cfclient.sandbox._store import Store
from cfschema.base import Operation
from cfschema.operations import OPERATIONS
from cfschema.service import FaultCode, ServiceFaultInfo

log = logging.getLogger("cfclient.sandbox")

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")

HANDLERS: dict[str, Callable[[Store, Any], Any]] = {}

# How far each request moves the time on.
TICK = timedelta(seconds=1)
OK, BAD_REQUEST, SERVER_ERROR = 200, 400, 500
# What the service could not do although the request was good (SOAP 1.2 part 1, section 5.4.6).
_OF_THE_RECEIVER = (FaultCode.UNAVAILABLE, FaultCode.TIMEOUT, FaultCode.NOT_IMPLEMENTED)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back over HTTP.

    Attributes:
        status: The HTTP status.
        content: The message; empty if the operation answers nothing.
    """

    status: int
    content: bytes


def handles(
    operation: Operation[RequestT, ResultT],
) -> Callable[[Callable[[Store, RequestT], ResultT]], Callable[[Store, RequestT], ResultT]]:
    """Make a function the handler of an operation.

    Args:
        operation: The operation; the function takes its request and returns its result.
    """

    def register(
        handler: Callable[[Store, RequestT], ResultT],
    ) -> Callable[[Store, RequestT], ResultT]:
        HANDLERS[operation.name] = handler
        return handler

    return register


def answer(store: Store, path: str, content: bytes) -> Answer:
    """Answer a request.

    Args:
        store: The state that it reads and changes.
        path: The path of the service below the endpoint.
        content: The bytes of the request.
    """
    try:
        element = read_request(content)
        operation = _operation(path, element)
        request = decode(operation.request, element, strict=True)
    except DecodeError as error:
        # A request that breaks the schema gets a fault without detail, whose reason says where.
        return Answer(BAD_REQUEST, write_fault("Sender", str(error)))
    try:
        with store.lock:
            answered = Answer(OK, _once(store, operation, request))
            if not operation.repeatable:
                store.keep(path, content)
            return answered
    except InvalidError as invalid:
        return Answer(BAD_REQUEST, write_fault("Sender", str(invalid)))
    except RefusalError as refusal:
        return refused(refusal.info)
    except Exception:
        log.exception("%s failed", operation.name)
        return Answer(SERVER_ERROR, write_fault("Receiver", f"{operation.name} failed"))


def _operation(path: str, element: Element) -> Operation[Any, Any]:
    for operation in OPERATIONS.values():
        if operation.path == path and model_of(operation.request).tag == element.tag:
            return operation
    raise DecodeError(f"is no request of this service: {element.tag!s}", path="Envelope/Body")


def _once(store: Store, operation: Operation[Any, Any], request: Any) -> bytes:
    """Do what is asked; what was done for the same request id is answered again."""
    run(store, store.now + TICK)
    given = getattr(request, operation.request_id) if operation.request_id else None
    if not given:
        return _success(operation, _handle(store, operation, request))
    key = (operation.name, str(given))
    if key not in store.answers:
        store.answers[key] = _success(operation, _handle(store, operation, request))
    return store.answers[key]


def _handle(store: Store, operation: Operation[Any, Any], request: object) -> Any:
    handler = HANDLERS.get(operation.name)
    if handler is None:
        raise RefusalError(
            FaultCode.NOT_IMPLEMENTED, f"the sandbox does not do {operation.name} yet"
        )
    return handler(store, request)


def _success(operation: Operation[Any, Any], result: Any) -> bytes:
    if operation.response is None:
        return envelope("")
    response = operation.response(value=result) if operation.unwrap else result
    problems = check(response)
    if problems:
        raise ValueError(f"the answer breaks the contract: {'; '.join(map(str, problems))}")
    return envelope(write(response))


def refused(info: ServiceFaultInfo) -> Answer:
    """Return the answer that says why a valid request cannot be done."""
    code = "Receiver" if info.fault_code in _OF_THE_RECEIVER else "Sender"
    status = SERVER_ERROR if code == "Receiver" else BAD_REQUEST
    return Answer(status, write_fault(code, info.message or "", write(info)))
