"""The settings of a client: whom it speaks for, to which service and how patiently."""

from __future__ import annotations

import ipaddress
import math
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypedDict, get_args
from urllib.parse import urlsplit

from cfclient.errors import CallFireError, ConfigurationError, Problem, ValidationError

Timeout = float | tuple[float, float]
SoapVersion = Literal["1.1", "1.2"]

ENVIRONMENT = {
    "login": "CALLFIRE_LOGIN",
    "password": "CALLFIRE_PASSWORD",
    "endpoint": "CALLFIRE_ENDPOINT",
}

_MEBIBYTE = 1 << 20
_CONTROL = re.compile("[\x00-\x1f\x7f]")


class Settings(TypedDict, total=False):
    """The settings of a client that have a default.

    Attributes:
        timeout: How long to wait, in seconds: for a connection and for the next bytes of a reply,
            or one number for both; 10 and 60 if left out.
        deadline: How long a call may take in all, in seconds, with everything that is repeated;
            300 if left out.
        retries: How often a call that can do nothing twice is made again after a failure; 2 if
            left out.
        strict: Whether replies must follow the contract to the letter; otherwise what is unknown
            in them is skipped and what is missing is `None`.
        soap_version: `1.2`, as the contract has it, or `1.1` for gateways that speak only that.
        max_reply_bytes: How large a reply may be, unpacked; 64 MiB if left out.
        requests_per_second: How many requests the client and its copies may begin in a second;
            as many as they like if left out or `None`.
        parallel_requests: How many requests they may make at a time; as many as they like if left
            out or `None`.
        trust_environment: Whether proxies and certificates that the environment names are used.
            A .netrc file is never read.
        log_messages: Whether the messages that are logged at debug level hold texts and numbers.
        on_exchange: Called after each request with what became of it; it must not block.
    """

    timeout: Timeout
    deadline: float
    retries: int
    strict: bool
    soap_version: SoapVersion
    max_reply_bytes: int
    requests_per_second: float | None
    parallel_requests: int | None
    trust_environment: bool
    log_messages: bool
    on_exchange: Callable[[ExchangeEvent], None] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeEvent:
    """One request, and what became of it.

    Attributes:
        operation: The name of the operation.
        attempt: Which request of the call it was, from 1.
        status: The HTTP status of the reply; `None` if none came.
        error: What went wrong, if something did.
        elapsed: How long it took, in seconds.
        request_bytes: The size of the body that was sent.
        reply_bytes: The size of the body that came back, unpacked.
        pause: How long the client waits before the next attempt, in seconds; `None` if it makes
            none.
    """

    operation: str
    attempt: int
    status: int | None
    error: CallFireError | None
    elapsed: float
    request_bytes: int
    reply_bytes: int
    pause: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The checked settings of a client; `Settings` tells what each means.

    Attributes:
        login: The login of an API credential.
        password: Its password; never shown.
        endpoint: Where the service is, without a trailing slash.
        timeout: For a connection, and for the next bytes of a reply.
    """

    login: str
    password: str = field(repr=False)
    endpoint: str
    timeout: Timeout = (10.0, 60.0)
    deadline: float = 300.0
    retries: int = 2
    strict: bool = False
    soap_version: SoapVersion = "1.2"
    max_reply_bytes: int = 64 * _MEBIBYTE
    requests_per_second: float | None = None
    parallel_requests: int | None = None
    trust_environment: bool = False
    log_messages: bool = False
    on_exchange: Callable[[ExchangeEvent], None] | None = None

    def __post_init__(self) -> None:
        """Check everything.

        Raises:
            ConfigurationError: A setting is missing or cannot work.
            ValidationError: A value could break out of its place in a message.
        """
        _check_credentials(self.login, self.password)
        object.__setattr__(self, "endpoint", check_endpoint(self.endpoint))
        for name, least in (("retries", 0), ("max_reply_bytes", 1)):
            _require_count(name, getattr(self, name), least)
        if self.parallel_requests is not None:
            _require_count("parallel_requests", self.parallel_requests, 1)
        for seconds in (self.connect_timeout, self.read_timeout):
            _require_positive("a timeout", seconds)
        _require_positive("deadline", self.deadline)
        if self.requests_per_second is not None:
            _require_positive("requests_per_second", self.requests_per_second)
        if self.soap_version not in get_args(SoapVersion):
            raise ConfigurationError(
                f"soap_version must be {' or '.join(get_args(SoapVersion))}, "
                f"not {self.soap_version!r}"
            )

    @property
    def connect_timeout(self) -> float:
        """How long to wait for a connection, in seconds."""
        return self.timeout[0] if isinstance(self.timeout, tuple) else self.timeout

    @property
    def read_timeout(self) -> float:
        """How long to wait for the next bytes of a reply, in seconds."""
        return self.timeout[1] if isinstance(self.timeout, tuple) else self.timeout


def _check_credentials(login: str, password: str) -> None:
    if not login or not password:
        raise ConfigurationError(
            "no credentials: pass login and password, or set "
            f"{ENVIRONMENT['login']} and {ENVIRONMENT['password']}"
        )
    for name, value in (("login", login), ("password", password)):
        require_printable(name, value)
    if ":" in login:
        raise ConfigurationError("a login cannot contain a colon (RFC 7617, section 2)")


def require_printable(name: str, value: str) -> None:
    """Refuse a value that could end a header and begin another (RFC 9110, section 5.5).

    Args:
        name: What it is, for the message.
        value: The value; it is not repeated.

    Raises:
        ValidationError: It has a control character.
    """
    if _CONTROL.search(value):
        raise ValidationError([Problem(name, "has a control character")])


def _require_count(name: str, value: object, least: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ConfigurationError(f"{name} must be {least} or more, not {value!r}")


def _require_positive(name: str, value: float) -> None:
    if not (math.isfinite(value) and value > 0):
        raise ConfigurationError(f"{name} must be a finite number above 0, not {value}")


def check_endpoint(endpoint: str) -> str:
    """Return an endpoint without its trailing slash.

    Raises:
        ConfigurationError: It is no http(s) address, carries credentials or a query, or would
            send credentials unencrypted to another machine.
        ValidationError: It has a control character.
    """
    require_printable("endpoint", endpoint)
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
