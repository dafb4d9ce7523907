"""Responses built by hand and decoded like those of a call."""

from __future__ import annotations

from typing import Any

from cfclient._response import Response
from cfclient._soap import read_response
from cfclient.operations import GET_CONTACT
from cfschema.base import Operation

SOAP_TYPE = "application/soap+xml; charset=utf-8"


def response_of(
    content: bytes,
    *,
    operation: Operation[Any, Any] = GET_CONTACT,
    status: int = 200,
    content_type: str = SOAP_TYPE,
    strict: bool = False,
) -> Response[Any]:
    """Return a response with a body."""
    return Response(
        operation=operation,
        status=status,
        headers={"content-type": content_type} if content_type else {},
        content=content,
        attempts=1,
        elapsed=0.5,
        strict=strict,
        reader=read_response,
    )


def read(content: bytes, **options: Any) -> Any:
    """Decode the result of a response."""
    return response_of(content, **options).parse()
