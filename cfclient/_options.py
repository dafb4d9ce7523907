"""The settings of a client: whom it speaks for, to which service and how patiently."""

from __future__ import annotations

import ipaddress
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from cfclient.errors import ConfigurationError

Timeout = float | tuple[float, float]

ENVIRONMENT = {
    "login": "CALLFIRE_LOGIN",
    "password": "CALLFIRE_PASSWORD",
    "endpoint": "CALLFIRE_ENDPOINT",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The checked settings of a client.

    Attributes:
        login: The login of an API credential.
        password: Its password; never shown.
        endpoint: Where the service is, without a trailing slash.
        connect_timeout: How long to wait for a connection, in seconds.
        read_timeout: How long to wait for the next bytes of a reply, in seconds.
        retries: How often a call that can do nothing twice is made again.
        strict: Whether replies must follow the contract to the letter.
    """

    login: str
    password: str = field(repr=False)
    endpoint: str
    connect_timeout: float
    read_timeout: float
    retries: int
    strict: bool


def make_options(
    *,
    login: str | None,
    password: str | None,
    endpoint: str,
    timeout: Timeout,
    retries: int,
    strict: bool,
) -> Options:
    """Check settings as a user gives them.

    Raises:
        ConfigurationError: A setting is missing or cannot work.
    """
    if not login or not password:
        raise ConfigurationError(
            "no credentials: pass login and password, or set "
            f"{ENVIRONMENT['login']} and {ENVIRONMENT['password']}"
        )
    if ":" in login:
        raise ConfigurationError("a login cannot contain a colon (RFC 7617, section 2)")
    if isinstance(retries, bool) or retries < 0:
        raise ConfigurationError(f"retries must be 0 or more, not {retries}")
    connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
    for seconds in (connect, read):
        if not (math.isfinite(seconds) and seconds > 0):
            raise ConfigurationError(
                f"a timeout must be a finite number of seconds above 0, not {seconds}"
            )
    return Options(
        login=login,
        password=password,
        endpoint=check_endpoint(endpoint),
        connect_timeout=float(connect),
        read_timeout=float(read),
        retries=retries,
        strict=strict,
    )


def check_endpoint(endpoint: str) -> str:
    """Return an endpoint without its trailing slash.

    Raises:
        ConfigurationError: It is no http(s) address, carries credentials or a query, or would
            send credentials unencrypted to another machine.
    """
    try:
        parts = urlsplit(endpoint)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError("the endpoint is no address") from error
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError("the endpoint must be an http or https address with a host")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError(
            "the endpoint must not carry credentials, a query or a fragment; "
            "pass login and password instead"
        )
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"http to {host} would send the password unencrypted; use https, or a loopback host"
        )
    return endpoint.rstrip("/")


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address can only mean this machine (RFC 6761, section 6.3)."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def from_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the settings that the environment gives, by the name of the setting."""
    source = os.environ if environment is None else environment
    return {name: source[key] for name, key in ENVIRONMENT.items() if source.get(key)}
