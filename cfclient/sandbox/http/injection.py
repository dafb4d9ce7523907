"""Applies injected faults to responses."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

from werkzeug import Request, Response

from cfclient.sandbox.http.faults import InjectedFault
from cfclient.sandbox.http.messages import version_of
from cfclient.sandbox.services import service_fault
from cfschema.types import FaultCode, ServiceFaultInfo

# The kinds that respond instead of the service.
BEFORE = ("status", "html", "fault")

_BAD_GATEWAY = 502


def drop(request: Request) -> Response:
    """Close the connection without a response."""
    connection: socket.socket = request.environ["werkzeug.socket"]
    connection.shutdown(socket.SHUT_RDWR)
    return Response()


def apply(fault: InjectedFault, request: Request, response: Response | None) -> Response:
    """Return the response with a fault applied to it.

    Args:
        fault: The fault.
        request: The request.
        response: The response of the service; `None` if it did not process the request.
    """
    if response is None:
        return _instead(fault, request)
    if fault.kind == "drop-response":
        return drop(request)
    if fault.kind == "delay":
        time.sleep(fault.seconds)
    elif fault.kind == "malformed":
        response.set_data(response.get_data().replace(b"</", b"<", 1))
    elif fault.kind == "truncate":
        whole = response.get_data()
        half, kind = _half(whole, request), response.content_type
        response = Response(half, response.status_code, content_type=kind)
        response.content_length = len(whole)
    return response


def _instead(fault: InjectedFault, request: Request) -> Response:
    if fault.kind == "html":
        page = "<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>"
        return Response(page, _BAD_GATEWAY, content_type="text/html; charset=utf-8")
    if fault.kind == "fault":
        info = ServiceFaultInfo(fault_code=FaultCode(fault.code), message="an injected fault")
        response = service_fault(info, version_of(request))
        return Response(response.content, response.status, content_type=response.content_type)
    headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    return Response(
        "An injected error.\n", fault.status, headers=headers, content_type="text/plain"
    )


def _half(content: bytes, request: Request) -> Iterator[bytes]:
    yield content[: len(content) // 2]
    connection: socket.socket = request.environ["werkzeug.socket"]
    connection.shutdown(socket.SHUT_RDWR)
