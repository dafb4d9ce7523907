"""SOAP messages: what a call sends and what a reply means, without any input or output.

The client writes requests and reads replies; the sandbox reads requests and writes replies.
The sections named are those of SOAP 1.2 part 1, and of part 2 for the HTTP binding. Replies are
read in either version of SOAP, whichever was asked in.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar, cast

from cfclient._attachments import (
    MULTIPART,
    FromFile,
    Placeholder,
    Upload,
    is_multipart,
    read_multipart,
)
from cfclient._check import check
from cfclient._codec import decode
from cfclient._model import model_of, per_class
from cfclient._options import require_printable
from cfclient._soap import (
    SOAP_11,
    SOAP_12,
    Soap,
    VersionMismatchError,
    fault_body,
    fault_code,
    fault_details,
    fault_reason,
    require_understood,
    soap_of,
)
from cfclient._writer import write
from cfclient._xml import Element, escape_text, local_name, parse
from cfclient.errors import (
    AuthenticationError,
    CallFireError,
    DecodeError,
    Fault,
    Problem,
    UnexpectedReply,
    ValidationError,
    excerpt,
    fault_class,
)
from cfschema.base import Operation

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")

_XML_TYPES = (SOAP_12.media_type, SOAP_11.media_type, "application/xml")
_OK = range(200, 300)
_REDIRECT = range(300, 400)
_REFUSED = (401, 403)


@dataclass(frozen=True, slots=True)
class Message:
    """A message that is ready to be sent.

    Attributes:
        content: The bytes of the envelope, with tokens where files belong.
        headers: The headers that go with it.
        files: The files by their tokens, which are read while they are sent.
    """

    content: bytes
    headers: Mapping[str, str]
    files: Mapping[str, FromFile] = field(default_factory=dict[str, FromFile])

    @property
    def body(self) -> bytes | Upload:
        """What goes over the wire."""
        return Upload(self.content, self.files) if self.files else self.content

    @property
    def content_type(self) -> str:
        """The media type of the envelope, with its parameters."""
        return self.headers["Content-Type"]


def write_request(
    operation: Operation[RequestT, Any], request: RequestT, *, soap: Soap = SOAP_12
) -> Message:
    """Write the message that asks for an operation.

    Args:
        operation: The operation.
        request: An instance of its request type.
        soap: The version of SOAP to write it in.

    Raises:
        ValidationError: The request is of another type or breaks the contract.
    """
    for name in ("action", "path"):
        require_printable(name, getattr(operation, name))
    if type(request) is not operation.request:
        problem = Problem(operation.name, f"needs a {operation.request.__name__}")
        raise ValidationError([problem], operation=operation.name)
    problems = check(request)
    if problems:
        raise ValidationError(problems, operation=operation.name)
    media_type = f"{soap.media_type}; charset=utf-8"
    headers = {"Accept": ", ".join(_XML_TYPES[:2])}
    # Part 2, section 6.5.3: the action is a parameter of the media type. In SOAP 1.1 (section
    # 6.1.1) it has a header of its own.
    if soap is SOAP_11:
        headers |= {"Content-Type": media_type, "SOAPAction": f'"{operation.action}"'}
    else:
        headers["Content-Type"] = f'{media_type}; action="{operation.action}"'
    files: dict[str, FromFile] = {}
    content = envelope(write(_without_files(request, files)), soap)
    return Message(content, headers, files)


def _without_files(value: Any, files: dict[str, FromFile]) -> Any:
    """Put placeholders where files are to be read while they are sent."""
    changes: dict[str, Any] = {}
    for name, is_nested in _file_fields(value.__class__):
        content = getattr(value, name)
        if isinstance(content, FromFile):
            model = model_of(value.__class__)
            _require_readable(content, f"{model.name}/{model.field(name).wire_name}")
            placeholder = changes[name] = Placeholder()
            files[placeholder.token] = content
        elif is_nested and content is not None:
            changes[name] = _without_files(content, files)
    return replace(value, **changes) if changes else value


def _require_readable(file: FromFile, path: str) -> None:
    try:
        file.size()
    except (OSError, ValueError) as error:
        problem = Problem(path, f"is a file that cannot be read: {error}")
        raise ValidationError([problem]) from error


@per_class
def _file_fields(cls: type[Any]) -> list[tuple[str, bool]]:
    """Return the fields of a class that hold bytes, or what holds them, and which these are."""
    return [
        (field.name, field.is_nested)
        for field in model_of(cls).fields
        if field.metadata.get("datatype") == "base64Binary"
        or (field.is_nested and not field.is_list and _file_fields(field.type))
    ]


def envelope(body: str, soap: Soap = SOAP_12) -> bytes:
    """Put the content of a body into an envelope (section 5.1).

    Args:
        body: The elements of the body, written out.
        soap: The version of SOAP.
    """
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<soap:Envelope '
        f'xmlns:soap="{soap.namespace}"><soap:Body>{body}</soap:Body></soap:Envelope>'
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
        body, soap = _read_body(status, content_type, content)
        fault = body.find(soap.tag("Fault"))
        if fault is not None:
            raise _read_fault(fault, soap, status)
        if status not in _OK:
            raise _unexpected(f"HTTP {status} with a message", status, content_type, content)
        return cast("ResultT", _read_result(operation, body, strict=strict))
    except CallFireError as error:
        error.operation = operation.name
        raise


def read_request(content: bytes) -> tuple[Element, Soap]:
    """Return the element that the body of a request carries, and the version of the message.

    Args:
        content: The bytes of the request.

    Raises:
        DecodeError: They are no SOAP message with exactly one element in its body.
    """
    root = parse(content, "message")
    soap = soap_of(root)
    if soap is None:
        if local_name(str(root.tag)) == "Envelope":
            raise VersionMismatchError(f"the version of the envelope is unknown: {root.tag!s}")
        raise DecodeError(f"expected a SOAP envelope, but found {root.tag!s}")
    require_understood(root, soap)
    body = root.find(soap.tag("Body"))
    if body is None or len(body) != 1:
        raise DecodeError("expected one element in the body", path="Envelope/Body")
    return body[0], soap


def write_fault(code: str, reason: str, detail: str = "", soap: Soap = SOAP_12) -> bytes:
    """Write a message that says why something could not be done (section 5.4).

    Args:
        code: The local name of the SOAP code, such as `Sender` or `Receiver`.
        reason: What went wrong, in English.
        detail: The element that tells more, if there is one.
        soap: The version of SOAP.
    """
    return envelope(fault_body(soap, code, escape_text(reason), detail), soap)


def _read_body(status: int, content_type: str, content: bytes) -> tuple[Element, Soap]:
    media_type = content_type.partition(";")[0].strip().lower()
    try:
        if is_multipart(content_type):
            root = read_multipart(content, content_type, "reply")
        else:
            root = parse(content, "reply")
    except DecodeError:
        if media_type in (*_XML_TYPES, MULTIPART) and content:
            raise
        raise _not_soap(status, content_type, content) from None
    soap = soap_of(root)
    body = None if soap is None else root.find(soap.tag("Body"))
    if soap is None or body is None:
        raise _not_soap(status, content_type, content)
    return body, soap


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
