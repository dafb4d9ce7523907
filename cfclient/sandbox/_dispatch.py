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
from cfclient._soap import SOAP_11, SOAP_12, MustUnderstandError, Soap, VersionMismatchError
from cfclient._writer import write
from cfclient._xml import Element
from cfclient.errors import DecodeError
from cfclient.sandbox._life import run
from cfclient.sandbox._refusal import InvalidError, RefusalError
from cfclient.sandbox._store import Store
from cfschema.base import Operation
from cfschema.operations import OPERATIONS
from cfschema.types import FaultCode, ServiceFaultInfo

log = logging.getLogger("cfclient.sandbox")

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")

HANDLERS: dict[str, Callable[[Store, Any], Any]] = {}

# How far each request moves the time on.
TICK = timedelta(seconds=1)
OK, BAD_REQUEST, SERVER_ERROR = 200, 400, 500
# What the service could not do although the request was good (SOAP 1.2 part 1, section 5.4.6).
_CODES: dict[type[DecodeError], str] = {
    VersionMismatchError: "VersionMismatch",
    MustUnderstandError: "MustUnderstand",
}
_OF_THE_RECEIVER = (FaultCode.UNAVAILABLE, FaultCode.TIMEOUT, FaultCode.NOT_IMPLEMENTED)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back over HTTP.

    Attributes:
        status: The HTTP status.
        content: The message; empty if the operation answers nothing.
        soap: The version of SOAP that it is written in.
    """

    status: int
    content: bytes
    soap: Soap = SOAP_12

    @property
    def content_type(self) -> str:
        """The media type of the message, with its charset."""
        return f"{self.soap.media_type}; charset=utf-8"


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
    soap = SOAP_12
    try:
        element, soap = read_request(content)
        operation = _operation(path, element)
        request = decode(operation.request, element, strict=True)
    except DecodeError as error:
        # A request that breaks the schema gets a fault without detail, whose reason says where.
        return _fault(BAD_REQUEST, _CODES.get(type(error), "Sender"), str(error), soap)
    try:
        with store.lock:
            body = _once(store, operation, request)
            if not operation.read_only:
                store.keep(path, content)
            return Answer(OK, envelope(body, soap), soap)
    except InvalidError as invalid:
        return _fault(BAD_REQUEST, "Sender", str(invalid), soap)
    except RefusalError as refusal:
        return refused(refusal.info, soap)
    except Exception:
        log.exception("%s failed", operation.name)
        return _fault(SERVER_ERROR, "Receiver", f"{operation.name} failed", soap)


def _fault(status: int, code: str, reason: str, soap: Soap) -> Answer:
    # In SOAP 1.1 every fault has the status 500 (section 6.2).
    status = SERVER_ERROR if soap is SOAP_11 else status
    return Answer(status, write_fault(code, reason, soap=soap), soap)


def _operation(path: str, element: Element) -> Operation[Any, Any]:
    for operation in OPERATIONS.values():
        if operation.path == path and model_of(operation.request).tag == element.tag:
            return operation
    raise DecodeError(f"is no request of this service: {element.tag!s}", path="Envelope/Body")


def _once(store: Store, operation: Operation[Any, Any], request: Any) -> str:
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


def _success(operation: Operation[Any, Any], result: Any) -> str:
    if operation.response is None:
        return ""
    response = operation.response(value=result) if operation.unwrap else result
    problems = check(response)
    if problems:
        raise ValueError(f"the answer breaks the contract: {'; '.join(map(str, problems))}")
    return write(response)


def refused(info: ServiceFaultInfo, soap: Soap = SOAP_12) -> Answer:
    """Return the answer that says why a valid request cannot be done.

    Args:
        info: Why.
        soap: The version of SOAP that was asked in.
    """
    code = "Receiver" if info.fault_code in _OF_THE_RECEIVER else "Sender"
    status = SERVER_ERROR if code == "Receiver" or soap is SOAP_11 else BAD_REQUEST
    return Answer(status, write_fault(code, info.message or "", write(info), soap), soap)
