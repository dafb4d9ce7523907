"""Requests that web pages of other sites make in a browser on this machine, and their rejection.

Any page can send requests to a loopback address, and by DNS rebinding even read the responses. A
browser says in `Host`, `Origin` and `Sec-Fetch-Site` who asks (RFC 9110, section 7.2; the Fetch
standard; W3C Fetch Metadata).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from werkzeug import Request, Response

_FORBIDDEN = 403
_HTTP_PORT = 80
# A request of the page itself, or one that the user typed in.
_OWN_SITES = ("same-origin", "none")


IsOwn = Callable[[str], bool]


def is_loopback(host: str) -> bool:
    """Return whether a host to listen on can be reached from this machine alone."""
    if host == "localhost":
        return True
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return False


def names_loopback(port: int) -> IsOwn:
    """Return whether a value of `Host` names a sandbox on a port of this machine."""
    names = ("127.0.0.1", "localhost", "[::1]")
    with_port = {f"{name}:{port}" for name in names}
    hosts = frozenset(with_port.union(names) if port == _HTTP_PORT else with_port)
    return hosts.__contains__


def names_no_domain(host: str) -> bool:
    """Return whether a value of `Host` is an IP address or a name without a dot.

    A sandbox in a container does not know by which name and port it is reached. A page that
    rebinds its domain has one that anybody can register, which has a dot.
    """
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    with suppress(ValueError):
        return bool(ipaddress.ip_address(name))
    return name.replace("-", "").replace("_", "").isalnum()


def rejection(request: Request, is_own: IsOwn) -> Response | None:
    """Return the response to a request that is not for this sandbox, or of another site's page.

    Args:
        request: The request.
        is_own: Whether a value of `Host` names this sandbox.

    Returns:
        The response; `None` if the request is to be processed.
    """
    host = request.headers.get("Host", "").lower()
    if not is_own(host):
        return _forbidden("the Host header does not name this sandbox")
    origin = request.headers.get("Origin")
    if origin is not None and not _is_same(origin.lower(), host, is_own):
        return _forbidden("the request is of a page of another origin")
    if request.headers.get("Sec-Fetch-Site", _OWN_SITES[0]) not in _OWN_SITES:
        return _forbidden("the request is of a page of another site")
    return None


def _is_same(origin: str, host: str, is_own: IsOwn) -> bool:
    # By any name of this machine, a loopback port is the same sandbox.
    own = origin.removeprefix("http://")
    return own != origin and (own == host or (is_own is not names_no_domain and is_own(own)))


def _forbidden(reason: str) -> Response:
    return Response(f"Forbidden: {reason}.\n", _FORBIDDEN, content_type="text/plain; charset=utf-8")
