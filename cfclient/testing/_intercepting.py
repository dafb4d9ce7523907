"""Where the calls of `Client` are intercepted: in the adapters of requests."""

from __future__ import annotations

import http.client
import io
from typing import Any
from urllib.parse import urlsplit

import requests
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth
from urllib3 import HTTPResponse

from cfclient._coroutines import completed
from cfclient._endpoint import is_loopback
from cfclient._soap import SOAP_11, SOAP_12, write_request
from cfclient._transport import RawResponse
from cfclient.testing._messages import recognized
from cfclient.testing._responding import Respond, Upstream
from cfschema.base import Operation


def patches(respond: Respond, upstream: Upstream | None) -> list[tuple[Any, str, Any]]:
    """Return what to replace: owner, name and replacement, as vcrpy takes them.

    Args:
        respond: Gets every call of the API.
        upstream: Where calls to the placeholder go; `None` if nothing is transmitted.
    """
    send = HTTPAdapter.send

    def replacement(adapter: HTTPAdapter, request: PreparedRequest, **options: Any) -> Response:
        __tracebackhide__ = True

        async def transmit(instead: Any) -> RawResponse:
            outgoing, settings = _outgoing(request, operation, instead), options
            if upstream is not None and (outgoing.url or "").startswith(upstream.placeholder):
                outgoing, settings = _rerouted(outgoing, options, upstream)
            response = send(adapter, outgoing, **settings)
            headers = {name.lower(): value for name, value in response.headers.items()}
            return RawResponse(response.status_code, headers, response.content)

        found = recognized(request.body)
        if found is None:
            return send(adapter, request, **options)
        operation, payload = found
        return _response(adapter, request, completed(respond(operation, payload, transmit)))

    return [(HTTPAdapter, "send", replacement)]


def _outgoing(
    request: PreparedRequest, operation: Operation[Any, Any], instead: Any
) -> PreparedRequest:
    outgoing = request.copy()
    if instead is not None:
        soap = SOAP_11 if "SOAPAction" in request.headers else SOAP_12
        outgoing.body = write_request(operation, instead, soap=soap).content
        outgoing.headers["Content-Length"] = str(len(outgoing.body))
    return outgoing


def _rerouted(
    request: PreparedRequest, options: dict[str, Any], upstream: Upstream
) -> tuple[PreparedRequest, dict[str, Any]]:
    url = f"{upstream.endpoint}{(request.url or '').removeprefix(upstream.placeholder)}"
    request.url = url
    authorize: Any = HTTPBasicAuth(upstream.login.encode(), upstream.password.encode())
    authorize(request)
    if not is_loopback(urlsplit(url).hostname or ""):
        # The client took the placeholder for an address that no proxy leads to.
        names = ("proxies", "stream", "verify", "cert")
        found = (options.get(name) for name in names)
        options = options | requests.Session().merge_environment_settings(url, *found)
    return request, options


def _response(adapter: HTTPAdapter, request: PreparedRequest, response: RawResponse) -> Response:
    raw = HTTPResponse(
        body=io.BytesIO(response.content),
        headers=response.headers,
        status=response.status,
        reason=http.client.responses.get(response.status, ""),
        preload_content=False,
    )
    return adapter.build_response(request, raw)
