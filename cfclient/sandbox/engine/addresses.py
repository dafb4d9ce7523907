"""The addresses of subscribers: parsed once, for the check and for the request."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

_PORTS = {"http": 80, "https": 443}
# A name for this machine is never looked up, so that no resolver can send it elsewhere.
_LOCALHOST = ("127.0.0.1", "::1")


class AddressError(ValueError):
    """An endpoint to which nothing is posted."""


@dataclass(frozen=True, slots=True)
class Address:
    """A parsed endpoint on this machine.

    Attributes:
        is_encrypted: Whether it is an https address.
        name: The host as it is written, for the Host header and the certificate.
        hosts: The IP addresses to connect to, in order.
        port: The port.
        target: The path and the query.
    """

    is_encrypted: bool
    name: str
    hosts: tuple[str, ...]
    port: int
    target: str


def address_of(endpoint: str) -> Address:
    """Return the address of an endpoint.

    Args:
        endpoint: The endpoint of a subscription.

    Raises:
        AddressError: It is not an http or https address, or not on this machine.
    """
    try:
        parts = parse_url(endpoint)
    except LocationParseError:
        raise AddressError("the endpoint is not a valid address") from None
    if parts.scheme not in _PORTS or not parts.host:
        raise AddressError("the endpoint is not an http or https address")
    name = parts.host.strip("[]").lower()
    return Address(
        is_encrypted=parts.scheme == "https",
        name=name,
        hosts=_hosts(name),
        port=_PORTS[parts.scheme] if parts.port is None else parts.port,
        target=parts.request_uri,
    )


def _hosts(name: str) -> tuple[str, ...]:
    if name == "localhost" or name.endswith(".localhost"):
        return _LOCALHOST
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        address = None
    if address is None or not address.is_loopback:
        raise AddressError("the endpoint is not on this machine")
    return (str(address),)
