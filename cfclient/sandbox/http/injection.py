"""Carries out faults by order on the way back."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

from werkzeug import Request, Response

from cfclient.sandbox.http.faults import InjectedFault
from cfclient.sandbox.services import service_fault
from cfschema.types import FaultCode, ServiceFaultInfo

# The kinds that answer instead of the service.
BEFORE = ("status", "html", "fault")

_BAD_GATEWAY = 502


def dropped(request: Request) -> Response:
    """Close the connection without an answer."""
    connection: socket.socket = request.environ["werkzeug.socket"]
    connection.shutdown(socket.SHUT_RDWR)
    return Response()


def apply(order: InjectedFault, request: Request, response: Response | None) -> Response:
    """Return what goes back instead of an answer.

    Args:
        order: What is to go wrong.
        request: The request.
        response: The answer of the service, if it was asked.
    """
    if response is None:
        return _instead(order)
    if order.kind == "drop-response":
        return dropped(request)
    if order.kind == "delay":
        time.sleep(order.seconds)
    elif order.kind == "malformed":
        response.set_data(response.get_data().replace(b"</", b"<", 1))
    elif order.kind == "truncate":
        whole = response.get_data()
        half, kind = _half(whole, request), response.content_type
        response = Response(half, response.status_code, content_type=kind)
        response.content_length = len(whole)
    return response


def _instead(order: InjectedFault) -> Response:
    if order.kind == "html":
        page = "<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>"
        return Response(page, _BAD_GATEWAY, content_type="text/html; charset=utf-8")
    if order.kind == "fault":
        info = ServiceFaultInfo(fault_code=FaultCode(order.code), message="a fault by order")
        response = service_fault(info)
        return Response(response.content, response.status, content_type=response.content_type)
    headers = {} if order.retry_after is None else {"Retry-After": str(order.retry_after)}
    return Response(
        "An error by order.\n", order.status, headers=headers, content_type="text/plain"
    )


def _half(content: bytes, request: Request) -> Iterator[bytes]:
    yield content[: len(content) // 2]
    connection: socket.socket = request.environ["werkzeug.socket"]
    connection.shutdown(socket.SHUT_RDWR)
