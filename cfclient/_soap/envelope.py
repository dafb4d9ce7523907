"""SOAP messages: requests written by the client, read by the sandbox, and faults.

The sections named are those of SOAP 1.2 part 1, and of part 2 for the HTTP binding.
"""

from __future__ import annotations

from typing import Any, TypeVar

from cfclient._codec import encode_request
from cfclient._endpoint import require_printable
from cfclient._soap.message import Message
from cfclient._soap.versions import (
    SOAP_11,
    SOAP_12,
    Soap,
    VersionMismatchError,
    fault_body,
    require_understood,
    soap_of,
)
from cfclient._xml import Element, escape_text, local_name, parse
from cfclient.errors import DecodeError, ValidationError
from cfschema.base import Operation

RequestT = TypeVar("RequestT")

_ACCEPT = f"{SOAP_12.media_type}, {SOAP_11.media_type}"


def write_request(
    operation: Operation[RequestT, Any], request: RequestT, *, soap: Soap = SOAP_12
) -> Message:
    """Write the request message of an operation.

    Args:
        operation: The operation.
        request: An instance of its request type.
        soap: The SOAP version of the message. Default: 1.2.

    Raises:
        ValidationError: The request violates the contract or has a `dateTime` without a zone.
    """
    for name in ("action", "path"):
        require_printable(name, getattr(operation, name))
    try:
        body, files = encode_request(request)
    except ValidationError as error:
        error.operation = operation.name
        raise
    media_type = f"{soap.media_type}; charset=utf-8"
    headers = {"Accept": _ACCEPT}
    # Part 2, section 6.5.3: the action is a parameter of the media type. In SOAP 1.1 (section
    # 6.1.1) it has a header of its own.
    if soap is SOAP_11:
        headers |= {"Content-Type": media_type, "SOAPAction": f'"{operation.action}"'}
    else:
        headers["Content-Type"] = f'{media_type}; action="{operation.action}"'
    return Message(write_envelope(body, soap), headers, files)


def write_envelope(body: str, soap: Soap = SOAP_12, *, header: str = "") -> bytes:
    """Return an envelope around the content of a body (section 5.1).

    Args:
        body: The elements of the body, serialized.
        soap: The SOAP version. Default: 1.2.
        header: The header blocks, serialized. Default: none.
    """
    head = f"<soap:Header>{header}</soap:Header>" if header else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<soap:Envelope '
        f'xmlns:soap="{soap.namespace}">{head}<soap:Body>{body}</soap:Body></soap:Envelope>'
    ).encode()


def read_request(content: bytes) -> tuple[Element, Soap]:
    """Return the element in the body of a request, and the SOAP version of the message.

    Args:
        content: The bytes of the request.

    Raises:
        DecodeError: They are not a SOAP message with exactly one element in its body.
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


def write_fault(
    code: str, reason: str, detail: str = "", soap: Soap = SOAP_12, *, header: str = ""
) -> bytes:
    """Write a fault message (section 5.4).

    Args:
        code: The local name of the SOAP fault code, such as `Sender` or `Receiver`.
        reason: The explanation, in English.
        detail: The detail element, serialized; empty for none.
        soap: The SOAP version. Default: 1.2.
        header: The header blocks, serialized. Default: none.
    """
    body = fault_body(soap, code, escape_text(reason), detail)
    return write_envelope(body, soap, header=header)
