"""Where the calls of `AsyncClient` are intercepted: in the transport of httpx2."""

from __future__ import annotations

from typing import Any, SupportsBytes

import httpx2

from cfclient._settings import Options
from cfclient._soap import SOAP_11, SOAP_12, write_request
from cfclient._transport import RawResponse, httpx_transport
from cfclient.testing._messages import recognized
from cfclient.testing._responding import Respond, Upstream
from cfschema.base import Operation


def patches(respond: Respond, upstream: Upstream | None) -> list[tuple[Any, str, Any]]:
    """Return what to replace: owner, name and replacement, as vcrpy takes them.

    Args:
        respond: Gets every call of the API.
        upstream: Where calls to the placeholder go; `None` if nothing is transmitted.
    """
    send = httpx2.AsyncHTTPTransport.handle_async_request

    async def replacement(
        transport: httpx2.AsyncHTTPTransport, request: httpx2.Request
    ) -> httpx2.Response:
        __tracebackhide__ = True

        async def transmit(instead: Any) -> RawResponse:
            outgoing, through = _outgoing(request, operation, instead), transport
            if upstream is not None and str(outgoing.url).startswith(upstream.placeholder):
                outgoing, through = _rerouted(outgoing, upstream)
            response = await send(through, outgoing)
            try:
                content = await response.aread()
            finally:
                await response.aclose()
            return RawResponse(response.status_code, dict(response.headers), content)

        found = recognized(_body(request))
        if found is None:
            return await send(transport, request)
        operation, payload = found
        response = await respond(operation, payload, transmit)
        stream = httpx2.ByteStream(response.content)
        return httpx2.Response(response.status, headers=dict(response.headers), stream=stream)

    return [(httpx2.AsyncHTTPTransport, "handle_async_request", replacement)]


def _body(request: httpx2.Request) -> bytes | None:
    stream: object = request.stream
    if isinstance(stream, httpx2.ByteStream):
        return b"".join(stream)
    return bytes(stream) if isinstance(stream, SupportsBytes) else None


def _outgoing(
    request: httpx2.Request, operation: Operation[Any, Any], instead: Any
) -> httpx2.Request:
    content = _body(request) or b""
    if instead is not None:
        soap = SOAP_11 if "SOAPAction" in request.headers else SOAP_12
        content = write_request(operation, instead, soap=soap).content
    headers = request.headers.copy()
    headers["Content-Length"] = str(len(content))
    # The event loop of the test may be gone before the client is closed.
    headers["Connection"] = "close"
    return httpx2.Request(
        request.method, request.url, headers=headers, content=content, extensions=request.extensions
    )


def _rerouted(
    request: httpx2.Request, upstream: Upstream
) -> tuple[httpx2.Request, httpx2.AsyncHTTPTransport]:
    # The client took the placeholder for an address that no proxy leads to.
    options = Options(
        login=upstream.login,
        password=upstream.password,
        endpoint=upstream.endpoint,
        trust_environment=True,
    )
    url = httpx2.URL(f"{options.endpoint}{str(request.url).removeprefix(upstream.placeholder)}")
    headers = request.headers.copy()
    headers["Host"] = url.netloc.decode()
    headers["Authorization"] = options.authorization
    rerouted = httpx2.Request(
        request.method, url, headers=headers, stream=request.stream, extensions=request.extensions
    )
    return rerouted, httpx_transport(options)
