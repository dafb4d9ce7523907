"""SOAP 1.2 messages: what a call sends and what a reply means, without any input or output.

The client writes requests and reads replies; the sandbox reads requests and writes replies.
The sections named are those of SOAP 1.2 part 1, and of part 2 for the HTTP binding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, cast

from cfclient._check import check
from cfclient._codec import decode
from cfclient._writer import write
from cfclient._xml import Element, escape_text, local_name, parse
from cfclient.errors import (
    AuthenticationError,
    CallFireError,
    DecodeError,
    Fault,
    Problem,
    TimeoutFault,
    UnexpectedReply,
    ValidationError,
    excerpt,
    fault_class,
)
from cfschema.base import Operation

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")

MEDIA_TYPE = "application/soap+xml"
NAMESPACE = "http://www.w3.org/2003/05/soap-envelope"
SOAP = f"{{{NAMESPACE}}}"

_XML_TYPES = (MEDIA_TYPE, "text/xml", "application/xml")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_OK = range(200, 300)
_REDIRECT = range(300, 400)
_REFUSED = (401, 403)


@dataclass(frozen=True, slots=True)
class Message:
    """A message that is ready to be sent.

    Attributes:
        content: The bytes of the envelope.
        content_type: The value of the header that goes with it.
    """

    content: bytes
    content_type: str


def write_request(operation: Operation[RequestT, Any], request: RequestT) -> Message:
    """Write the message that asks for an operation.

    Args:
        operation: The operation.
        request: An instance of its request type.

    Raises:
        ValidationError: The request is of another type or breaks the contract.
    """
    if type(request) is not operation.request:
        problem = Problem(operation.name, f"needs a {operation.request.__name__}")
        raise ValidationError([problem], operation=operation.name)
    problems = check(request)
    if problems:
        raise ValidationError(problems, operation=operation.name)
    # Part 2, section 6.5.3: the action is a parameter of the media type.
    return Message(
        envelope(write(request)), f'{MEDIA_TYPE}; charset=utf-8; action="{operation.action}"'
    )


def envelope(body: str) -> bytes:
    """Put the content of a body into an envelope (section 5.1)."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<soap:Envelope xmlns:soap="{NAMESPACE}"><soap:Body>{body}</soap:Body></soap:Envelope>'
    ).encode()


def read_reply(
    operation: Operation[Any, ResultT],
    *,
    status: int,
    content_type: str,
    content: bytes,
    strict: bool = False,
) -> ResultT:
    """Return the result that a reply carries.

    Args:
        operation: The operation that was called.
        status: The HTTP status.
        content_type: The content type that the reply claims to have.
        content: Its bytes.
        strict: Whether the reply must follow the contract to the letter.

    Raises:
        Fault: The service could not do what was asked.
        AuthenticationError: The service refused the credentials.
        DecodeError: The reply is XML that cannot be read.
        UnexpectedReply: The reply is no SOAP message.
    """
    try:
        if not content and status in _OK and operation.response is None:
            return cast("ResultT", None)
        body = _read_body(status, content_type, content)
        fault = body.find(f"{SOAP}Fault")
        if fault is not None:
            raise _read_fault(fault, status, operation)
        if status not in _OK:
            raise _unexpected(f"HTTP {status} with a message", status, content_type, content)
        return cast("ResultT", _read_result(operation, body, strict=strict))
    except CallFireError as error:
        error.operation = operation.name
        raise


def read_request(content: bytes) -> Element:
    """Return the element that the body of a request carries.

    Args:
        content: The bytes of the request.

    Raises:
        DecodeError: They are no SOAP 1.2 message with exactly one element in its body.
    """
    root = parse(content, "message")
    body = root.find(f"{SOAP}Body")
    if root.tag != f"{SOAP}Envelope" or body is None:
        raise DecodeError(f"expected a SOAP 1.2 envelope, but found {root.tag!s}")
    if len(body) != 1:
        raise DecodeError("expected one element in the body", path="Envelope/Body")
    return body[0]


def write_fault(code: str, reason: str, detail: str = "") -> bytes:
    """Write a message that says why something could not be done (section 5.4).

    Args:
        code: The local name of the SOAP code: `Sender` or `Receiver`.
        reason: What went wrong, in English.
        detail: The element that tells more, if there is one.
    """
    return envelope(
        f"<soap:Fault><soap:Code><soap:Value>soap:{code}</soap:Value></soap:Code>"
        f'<soap:Reason><soap:Text xml:lang="en">{escape_text(reason)}</soap:Text></soap:Reason>'
        f"{f'<soap:Detail>{detail}</soap:Detail>' if detail else ''}</soap:Fault>"
    )


def _read_body(status: int, content_type: str, content: bytes) -> Element:
    media_type = content_type.partition(";")[0].strip().lower()
    try:
        root = parse(content, "reply")
    except DecodeError:
        if media_type in _XML_TYPES and content:
            raise
        raise _not_soap(status, content_type, content) from None
    body = root.find(f"{SOAP}Body")
    if root.tag != f"{SOAP}Envelope" or body is None:
        raise _not_soap(status, content_type, content)
    return body


def _not_soap(status: int, content_type: str, content: bytes) -> CallFireError:
    if status in _REFUSED:
        return AuthenticationError(f"the service refused the login and password (HTTP {status})")
    what = (
        "a redirect, which is not followed," if status in _REDIRECT else "what is no SOAP message"
    )
    return _unexpected(f"HTTP {status} with {what}", status, content_type, content)


def _unexpected(message: str, status: int, content_type: str, content: bytes) -> UnexpectedReply:
    shown = excerpt(content) or "nothing"
    return UnexpectedReply(
        f"{message} of type {content_type or 'unknown'}: {shown}",
        status=status,
        content_type=content_type,
        content=content,
    )


def _read_result(operation: Operation[Any, Any], body: Element, *, strict: bool) -> Any:
    if operation.response is None:
        return None
    if len(body) == 0:
        raise DecodeError("the answer is empty", target=operation.response.__name__)
    result = decode(operation.response, body[0], strict=strict)
    return result.value if operation.unwrap else result


def _read_fault(element: Element, status: int, operation: Operation[Any, Any]) -> Fault:
    from cfschema.service import ServiceFaultInfo

    info = None
    found = element.find(f"{SOAP}Detail/{{*}}{ServiceFaultInfo.__name__}")
    if found is not None:
        try:
            info = decode(ServiceFaultInfo, found)
        except DecodeError:
            info = None
    code = str(info.fault_code) if info and info.fault_code else _soap_code(element)
    cls = fault_class(code)
    return cls(
        code=code,
        message=(info.message if info else None) or _reason(element),
        detail=(info.detail if info else None) or "",
        info=info,
        status=status,
        retryable=operation.repeatable if cls is TimeoutFault else None,
    )


def _soap_code(fault: Element) -> str:
    values = fault.findall(f"{SOAP}Code//{SOAP}Value")
    # The innermost subcode says most (section 5.4.1.3).
    text = values[-1].text or "" if values else ""
    return local_name(text.strip().replace(":", "}")) or "Fault"


def _reason(fault: Element) -> str:
    texts = fault.findall(f"{SOAP}Reason/{SOAP}Text")
    english = [text for text in texts if (text.get(_LANG) or "").lower().startswith("en")]
    return next((" ".join((text.text or "").split()) for text in (*english, *texts)), "")
