"""What a response means: a result, a fault, or something that is not SOAP.

Responses are read in either version of SOAP, whichever the request was written in.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar, cast

from cfclient._codec import decode
from cfclient._response import Response
from cfclient._soap.attachments import MULTIPART, is_multipart, read_multipart
from cfclient._soap.versions import (
    SOAP_11,
    SOAP_12,
    Soap,
    fault_code,
    fault_details,
    fault_reason,
    soap_of,
)
from cfclient._xml import Element, local_name, parse, reading
from cfclient.errors import (
    AuthenticationError,
    CallFireError,
    DecodeError,
    Fault,
    UnexpectedResponse,
    excerpt,
    fault_class,
)
from cfschema.base import Operation

ResultT = TypeVar("ResultT")

_XML_TYPES = (SOAP_12.media_type, SOAP_11.media_type, "application/xml")
_OK = range(200, 300)
_REDIRECT = range(300, 400)
_REFUSED = (401, 403)


def read_response(response: Response[ResultT]) -> ResultT:
    """Return the result that a response carries.

    Args:
        response: The response.

    Raises:
        Fault: The service reported a fault.
        AuthenticationError: The service rejected the credentials.
        DecodeError: The response is XML that cannot be read.
        UnexpectedResponse: The response is not a SOAP message.
    """
    with errors_of(response):
        return cast("ResultT", _read(response))


@contextmanager
def errors_of(response: Response[Any]) -> Generator[None]:
    """Let no error pass but those of this package, each with the response it came from.

    Args:
        response: The response that is read.
    """
    try:
        with reading("response"):
            yield
    except CallFireError as error:
        error.operation, error.response = response.operation.name, response
        error.attempts, error.request_id = response.attempts, response.request_id
        raise


def _read(response: Response[Any]) -> Any:
    is_ok = response.status in _OK
    if not response.content and is_ok and response.operation.response is None:
        return None
    body, soap = _read_body(response)
    fault = body.find(soap.tag("Fault"))
    if fault is not None:
        raise _read_fault(fault, soap, response.status)
    if not is_ok:
        raise _unexpected(response, "is a SOAP message without a fault")
    return _read_result(response.operation, body, strict=response.strict)


def _read_body(response: Response[Any]) -> tuple[Element, Soap]:
    content, content_type = response.content, _content_type(response)
    try:
        if is_multipart(content_type):
            root = read_multipart(content, content_type, "response")
        else:
            root = parse(content, "response")
    except DecodeError:
        media_type = content_type.partition(";")[0].strip().lower()
        if media_type in (*_XML_TYPES, MULTIPART) and content:
            raise
        raise _not_soap(response) from None
    soap = soap_of(root)
    body = None if soap is None else root.find(soap.tag("Body"))
    if soap is None or body is None:
        raise _not_soap(response)
    return body, soap


def _content_type(response: Response[Any]) -> str:
    return response.headers.get("content-type", "")


def _not_soap(response: Response[Any]) -> CallFireError:
    if response.status in _REFUSED:
        return AuthenticationError(
            f"the service rejected the login and password (HTTP {response.status})"
        )
    is_redirect = response.status in _REDIRECT
    what = "is a redirect, which is not followed" if is_redirect else "is not a SOAP message"
    return _unexpected(response, what)


def _unexpected(response: Response[Any], what: str) -> UnexpectedResponse:
    content_type = _content_type(response)
    shown = excerpt(response.content) or "an empty body"
    return UnexpectedResponse(
        f"HTTP {response.status} of type {excerpt(content_type) or 'unknown'} {what}: {shown}",
        status=response.status,
        content_type=content_type,
        content=response.content,
    )


def _read_result(operation: Operation[Any, Any], body: Element, *, strict: bool) -> Any:
    if operation.response is None:
        return None
    if len(body) == 0:
        raise DecodeError("the body of the response is empty", target=operation.response.__name__)
    result = decode(operation.response, body[0], strict=strict)
    return result.value if operation.unwrap else result


def _read_fault(element: Element, soap: Soap, status: int) -> Fault:
    from cfschema.types import ServiceFaultInfo

    info = None
    for detail in fault_details(element, soap):
        if local_name(str(detail.tag)) == ServiceFaultInfo.__name__:
            with suppress(DecodeError):
                info = decode(ServiceFaultInfo, detail)
    code = str(info.fault_code) if info and info.fault_code else fault_code(element, soap)
    return fault_class(code)(
        code=code,
        message=(info.message if info else None) or fault_reason(element, soap),
        detail=(info.detail if info else None) or "",
        info=info,
        status=status,
    )
