"""The dispatch of SOAP requests to their handlers."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from cfclient._codec import decode, encode, model_of, write
from cfclient._soap import (
    SOAP_12,
    MustUnderstandError,
    Soap,
    VersionMismatchError,
    fault_header,
    read_request,
    write_envelope,
    write_fault,
)
from cfclient.errors import DecodeError
from cfclient.sandbox.engine.agenda import TICK, run
from cfclient.sandbox.engine.area_codes import ITS_OWN
from cfclient.sandbox.engine.errors import (
    ContractViolationError,
    NotKeptError,
    SchemaError,
    ServiceFaultError,
)
from cfclient.sandbox.engine.exchanges import SoapResponse
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.reasons import reason
from cfclient.sandbox.services.zones import set_zones
from cfschema.base import Operation
from cfschema.operations import OPERATIONS
from cfschema.types import FaultCode, ServiceFaultInfo

log: logging.Logger = logging.getLogger("cfclient.sandbox")

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")

HANDLERS: dict[str, Callable[[Store, Any], Any]] = {}

# The service reports every fault with the status 500, in both versions.
OK, SERVER_ERROR = 200, 500
# Faults with a code of their own (SOAP 1.2 part 1, section 5.4.6).
_CODES: dict[type[DecodeError], str] = {
    VersionMismatchError: "VersionMismatch",
    MustUnderstandError: "MustUnderstand",
}
_OF_THE_RECEIVER = (FaultCode.UNAVAILABLE, FaultCode.TIMEOUT, FaultCode.NOT_IMPLEMENTED)


def handles(
    operation: Operation[RequestT, ResultT],
) -> Callable[[Callable[[Store, RequestT], ResultT]], Callable[[Store, RequestT], ResultT]]:
    """Register a function as the handler of an operation.

    Args:
        operation: The operation; the function takes its request and returns its result.
    """

    def register(
        handler: Callable[[Store, RequestT], ResultT],
    ) -> Callable[[Store, RequestT], ResultT]:
        HANDLERS[operation.name] = handler
        return handler

    return register


def respond(store: Store, path: str, content: bytes, soap: Soap = SOAP_12) -> SoapResponse:
    """Return the response to a request, which changes everything it should or nothing.

    Args:
        store: The state.
        path: The path of the service below the endpoint.
        content: The bytes of the request.
        soap: The SOAP version of the response to a request that has none. Default: 1.2.
    """
    try:
        element, soap = read_request(content)
        operation = _operation(path, str(element.tag))
    except DecodeError as error:
        return unreadable(error, soap)
    try:
        request = decode(operation.request, element, strict=True)
        set_zones(request)
    except DecodeError as error:
        # A violation of the schema gets a fault without detail.
        return _fault("Sender", reason(element, str(error)), soap)
    try:
        with store.transaction():
            run(store, store.now + TICK)
            point = store.savepoint()
            response = _process(store, operation, request, soap)
            if response.status != OK:
                store.rollback(point)
            # Some operations that are named as reading create what they return.
            is_change = store.has_changed(point)
            store.keep(path if is_change else "", content if is_change else b"")
            return response
    except NotKeptError as error:
        return _service_fault(FaultCode.UNAVAILABLE, str(error), soap)
    except Exception:
        log.exception("%s failed", operation.name)
        return _fault("Receiver", f"{operation.name} failed", soap)


def _process(
    store: Store, operation: Operation[Any, Any], request: object, soap: Soap
) -> SoapResponse:
    try:
        body = _once(store, operation, request)
        store.require_valid()
        return SoapResponse(OK, write_envelope(body, soap), soap)
    except SchemaError as invalid:
        return _fault("Sender", str(invalid), soap)
    except ServiceFaultError as refusal:
        return service_fault(refusal.info, soap)
    except ContractViolationError as violation:
        return _service_fault(FaultCode.BAD_REQUEST, str(violation), soap)
    except Exception:
        log.exception("%s failed", operation.name)
        return _fault("Receiver", f"{operation.name} failed", soap)


def _fault(code: str, reason: str, soap: Soap, header: str = "") -> SoapResponse:
    return SoapResponse(SERVER_ERROR, write_fault(code, reason, soap=soap, header=header), soap)


@cache
def _operation(path: str, tag: str) -> Operation[Any, Any]:
    for operation in OPERATIONS.values():
        if operation.path == path and model_of(operation.request).tag == tag:
            return operation
    raise DecodeError(f"not a request of this service: {tag}", path="Envelope/Body")


def _once(store: Store, operation: Operation[Any, Any], request: Any) -> str:
    """Return the body of the response; a retry with the same request id gets the first one."""
    given = getattr(request, operation.request_id) if operation.request_id else None
    if not given:
        return _success(operation, _handle(store, operation, request))
    body = store.response_to(operation.name, str(given))
    if body is None:
        body = _success(operation, _handle(store, operation, request))
        store.remember(operation.name, str(given), body)
    return body


def _handle(store: Store, operation: Operation[Any, Any], request: object) -> Any:
    handler = HANDLERS.get(operation.name)
    if handler is None:
        raise ServiceFaultError(
            FaultCode.NOT_IMPLEMENTED, f"the sandbox does not support {operation.name}"
        )
    return handler(store, request)


def _success(operation: Operation[Any, Any], result: Any) -> str:
    if operation.response is None:
        return ""
    response = operation.response(value=result) if operation.unwrap else result
    return encode(response, zone=ITS_OWN)


def unreadable(error: DecodeError, soap: Soap) -> SoapResponse:
    """Return the fault for a message that cannot be read.

    Args:
        error: What is wrong with it.
        soap: Its SOAP version, as far as it is known.
    """
    code = _CODES.get(type(error), "Sender")
    return _fault(code, str(error), soap, fault_header(soap, error))


def service_fault(info: ServiceFaultInfo, soap: Soap = SOAP_12) -> SoapResponse:
    """Return the response with a fault of the service.

    Args:
        info: The detail of the fault.
        soap: The SOAP version of the request.
    """
    code = "Receiver" if info.fault_code in _OF_THE_RECEIVER else "Sender"
    content = write_fault(code, info.message or "", write(info), soap)
    return SoapResponse(SERVER_ERROR, content, soap)


def _service_fault(code: FaultCode, message: str, soap: Soap) -> SoapResponse:
    return service_fault(ServiceFaultInfo(fault_code=code, message=message), soap)
