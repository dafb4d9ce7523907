"""Addresses that credentials may be sent to, and values that may stand in a header."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from cfclient.errors import ConfigurationError, Problem, ValidationError

_CONTROL = re.compile("[\x00-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def require_printable(name: str, value: str) -> None:
    """Reject a value that could end a header and begin another (RFC 9110, section 5.5).

    Args:
        name: The name of the value, for the message.
        value: The value; it is not shown.

    Raises:
        ValidationError: The value has a control character, or a lone surrogate.
    """
    if _CONTROL.search(value):
        raise ValidationError([Problem(name, "has a control character")])
    if _SURROGATE.search(value):
        raise ValidationError([Problem(name, "has a lone surrogate, which UTF-8 cannot encode")])


def check_endpoint(endpoint: object) -> str:
    """Return an endpoint without its trailing slash.

    Raises:
        ConfigurationError: It is not an http or https address, has credentials or a query, or
            would send credentials unencrypted to another machine.
        ValidationError: It has a control character.
    """
    if not isinstance(endpoint, str):
        raise ConfigurationError("the endpoint must be an http or https address")
    require_printable("endpoint", endpoint)
    host, scheme = _address("endpoint", endpoint)
    parts = urlsplit(endpoint)
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            "the endpoint must not have credentials, a query or a fragment; "
            "pass login and password instead"
        )
    if scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"http to {host} would send the password unencrypted; use https, or a loopback host"
        )
    return endpoint.rstrip("/")


def check_proxy(proxy: object, *, is_encrypted: bool) -> None:
    """Check the address of a proxy.

    Args:
        proxy: The address.
        is_encrypted: Whether what passes through it is encrypted.

    Raises:
        ConfigurationError: It is not an http or https address, or could read the password.
    """
    if not isinstance(proxy, str):
        raise ConfigurationError("proxy must be an http or https address")
    require_printable("proxy", proxy)
    host, _ = _address("proxy", proxy)
    if not is_encrypted and not is_loopback(host):
        raise ConfigurationError(
            "the proxy could read the password, since the endpoint is http; use https"
        )


def _address(name: str, address: str) -> tuple[str, str]:
    # The error of the parser would show the address, and with it a password.
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"the {name} must be an http or https address with a host")
    return host, parts.scheme


def is_loopback(host: str) -> bool:
    """Return whether a host name or address can only mean this machine (RFC 6761, section 6.3)."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
