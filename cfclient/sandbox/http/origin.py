"""Requests that web pages of other sites make in a browser on this machine, and their rejection.

Any page can send requests to a loopback address, and by DNS rebinding even read the responses. A
browser says in `Host`, `Origin` and `Sec-Fetch-Site` who asks (RFC 9110, section 7.2; the Fetch
standard; W3C Fetch Metadata).
"""

from __future__ import annotations

from collections.abc import Collection

from werkzeug import Request, Response

_FORBIDDEN = 403
_HTTP_PORT = 80
# A request of the page itself, or one that the user typed in.
_OWN_SITES = ("same-origin", "none")


def hosts_of(port: int) -> frozenset[str]:
    """Return the values of `Host` that name a sandbox on a port of this machine."""
    names = ("127.0.0.1", "localhost", "[::1]")
    with_port = {f"{name}:{port}" for name in names}
    return frozenset(with_port.union(names) if port == _HTTP_PORT else with_port)


def rejection(request: Request, hosts: Collection[str]) -> Response | None:
    """Return the response to a request that is not for this sandbox, or of another site's page.

    Args:
        request: The request.
        hosts: The values of `Host` that name this sandbox.

    Returns:
        The response; `None` if the request is to be processed.
    """
    host = request.headers.get("Host", "")
    if host.lower() not in hosts:
        return _forbidden("the Host header does not name this sandbox")
    origin = request.headers.get("Origin")
    if origin is not None and origin.lower() not in {f"http://{name}" for name in hosts}:
        return _forbidden("the request is of a page of another origin")
    if request.headers.get("Sec-Fetch-Site", _OWN_SITES[0]) not in _OWN_SITES:
        return _forbidden("the request is of a page of another site")
    return None


def _forbidden(reason: str) -> Response:
    return Response(f"Forbidden: {reason}.\n", _FORBIDDEN, content_type="text/plain; charset=utf-8")
