"""The settings of a client: credentials, endpoint, timeouts, limits and hooks."""

from __future__ import annotations

import base64
import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypedDict, cast, get_args
from urllib.parse import urlsplit

from cfclient._endpoint import check_endpoint, check_proxy, is_loopback, require_printable
from cfclient._shown import shown
from cfclient.errors import CallFireError, ConfigurationError

if TYPE_CHECKING:
    import ssl

Timeout = float | tuple[float, float]
SoapVersion = Literal["1.1", "1.2"]

ENVIRONMENT = {
    "login": "CALLFIRE_LOGIN",
    "password": "CALLFIRE_PASSWORD",
    "endpoint": "CALLFIRE_ENDPOINT",
}

_MEBIBYTE = 1 << 20
# A day; sockets and locks take no number that is much larger.
_MOST_SECONDS = 86_400.0


class Settings(TypedDict, total=False):
    """The settings of a client that have a default.

    Attributes:
        timeout: The timeout in seconds: a pair of connect and read timeout, or one number for
            both. The read timeout is for the next bytes of a response. Default: (10, 60).
        deadline: The time for a call in seconds, all retries included. Default: 300.
        retries: The retries of a call that can be repeated without doing anything twice.
            Default: 2.
        strict: Whether responses must follow the contract to the letter; otherwise unknown
            elements are skipped and missing ones are `None`. Default: false.
        soap_version: `1.2`, as the contract says, or `1.1` for gateways that speak only that.
            Default: `1.2`.
        max_response_bytes: The size limit of a response, decompressed, in bytes.
            Default: 64 MiB.
        requests_per_second: The requests that the client and its copies may begin in a second.
            Default: no limit.
        parallel_requests: The requests that they may have under way at once.
            Default: no limit.
        verify: Whether the server's certificate is verified, the path of a file or folder of
            certificate authorities, or an `ssl.SSLContext`. Default: true.
        certificate: The path of a client certificate with its key, or the paths of certificate
            and key, which must have no password. Default: none.
        proxy: The address of a proxy, such as `http://127.0.0.1:3128`. Default: none.
        trust_environment: Whether proxies and certificate authorities named by the environment
            are used. A .netrc file is never read. Default: false.
        check_dialplans: Whether a request whose dialplan has errors is refused before it is sent;
            `cfclient.dialplan.check` lists them. Default: true.
        log_messages: Whether the messages logged at debug level show texts and phone numbers.
            Default: false.
        on_exchange: Called with an `ExchangeEvent` after each attempt; it must not block.
            `AsyncClient` awaits it if it is a coroutine function. Default: none.
    """

    timeout: Timeout
    deadline: float
    retries: int
    strict: bool
    soap_version: SoapVersion
    max_response_bytes: int
    requests_per_second: float | None
    parallel_requests: int | None
    verify: bool | str | Path | ssl.SSLContext
    certificate: str | Path | tuple[str | Path, str | Path] | None
    proxy: str | None
    trust_environment: bool
    check_dialplans: bool
    log_messages: bool
    on_exchange: Callable[[ExchangeEvent], Awaitable[None] | None] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeEvent:
    """An attempt and its outcome.

    Attributes:
        operation: The name of the operation.
        attempt: The number of the attempt in its call, from 1.
        status: The HTTP status code; `None` without a response.
        error: The error, if there was one.
        elapsed: The duration in seconds.
        request_bytes: The size of the request body.
        response_bytes: The size of the response body, decompressed.
        pause: The pause before the next attempt in seconds; `None` if there is none.
    """

    operation: str
    attempt: int
    status: int | None
    error: CallFireError | None
    elapsed: float
    request_bytes: int
    response_bytes: int
    pause: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The checked settings of a client; `Settings` describes each.

    Attributes:
        login: The login of an API credential.
        password: Its password; never shown.
        endpoint: The base address of the service, without a trailing slash.
        timeout: The connect and the read timeout.
    """

    login: str
    password: str = field(repr=False)
    endpoint: str
    timeout: Timeout = (10.0, 60.0)
    deadline: float = 300.0
    retries: int = 2
    strict: bool = False
    soap_version: SoapVersion = "1.2"
    max_response_bytes: int = 64 * _MEBIBYTE
    requests_per_second: float | None = None
    parallel_requests: int | None = None
    verify: bool | str | Path | ssl.SSLContext = True
    certificate: str | Path | tuple[str | Path, str | Path] | None = None
    proxy: str | None = field(default=None, repr=False)
    trust_environment: bool = False
    check_dialplans: bool = True
    log_messages: bool = False
    on_exchange: Callable[[ExchangeEvent], Awaitable[None] | None] | None = None

    def __post_init__(self) -> None:
        """Check everything.

        Raises:
            ConfigurationError: A setting is missing or invalid.
            ValidationError: A value has a character that could end a header.
        """
        _check_credentials(self.login, self.password)
        object.__setattr__(self, "endpoint", check_endpoint(self.endpoint))
        for name in ("strict", "trust_environment", "check_dialplans", "log_messages"):
            _require(name, isinstance(getattr(self, name), bool), "true or false", self)
        for name, least in (("retries", 0), ("max_response_bytes", 1), ("parallel_requests", 1)):
            _require_count(name, getattr(self, name), least, self)
        for name in ("deadline", "requests_per_second"):
            _require_positive(name, getattr(self, name), self)
        _check_timeout(self)
        versions = get_args(SoapVersion)
        _require("soap_version", self.soap_version in versions, " or ".join(versions), self)
        hook = self.on_exchange
        _require("on_exchange", hook is None or callable(hook), "a function", self)
        _check_tls(self)
        if self.proxy is not None:
            check_proxy(self.proxy, is_encrypted=self.endpoint.startswith("https:"))

    @property
    def connect_timeout(self) -> float:
        """The timeout of a connection, in seconds."""
        return self.timeout[0] if isinstance(self.timeout, tuple) else self.timeout

    @property
    def read_timeout(self) -> float:
        """The timeout of the next bytes of a response, in seconds."""
        return self.timeout[1] if isinstance(self.timeout, tuple) else self.timeout

    @property
    def tls_context(self) -> ssl.SSLContext | None:
        """The user's own TLS settings."""
        return None if isinstance(self.verify, (bool, str, Path)) else self.verify

    @property
    def authorities(self) -> bool | str:
        """Whether certificates are verified, or the path of the authorities."""
        is_path = isinstance(self.verify, (str, Path))
        return str(self.verify) if is_path else self.verify is not False

    @property
    def client_certificate(self) -> str | tuple[str, str] | None:
        """The path of the client certificate, or of certificate and key."""
        if isinstance(self.certificate, tuple):
            certificate, key = self.certificate
            return str(certificate), str(key)
        return None if self.certificate is None else str(self.certificate)

    @property
    def authorization(self) -> str:
        """The credentials as the header carries them (RFC 7617, section 2)."""
        pair = f"{self.login}:{self.password}".encode()
        return f"Basic {base64.b64encode(pair).decode()}"

    @property
    def is_local(self) -> bool:
        """Whether the endpoint is on this machine."""
        return is_loopback(urlsplit(self.endpoint).hostname or "")

    @property
    def trusts_environment(self) -> bool:
        """Whether the proxies and authorities of the environment are used.

        The proxies are for other machines, and would see the credentials of an endpoint without
        TLS.
        """
        return self.trust_environment and not self.is_local


def _require(name: str, is_valid: bool, valid: str, options: Options) -> None:
    if not is_valid:
        raise ConfigurationError(f"{name} must be {valid}, not {shown(getattr(options, name))}")


def _check_credentials(login: object, password: object) -> None:
    if not (isinstance(login, str) and isinstance(password, str) and login and password):
        raise ConfigurationError(
            "no credentials: pass login and password as text, or set "
            f"{ENVIRONMENT['login']} and {ENVIRONMENT['password']}"
        )
    for name, value in (("login", login), ("password", password)):
        require_printable(name, value)
    if ":" in login:
        raise ConfigurationError("a login must not contain a colon (RFC 7617, section 2)")


def _is_seconds(value: object) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and 0 < cast("float", value) <= _MOST_SECONDS


def _require_count(name: str, value: object, least: int, options: Options) -> None:
    is_optional = value is None and Options.__dataclass_fields__[name].default is None
    is_count = isinstance(value, int) and not isinstance(value, bool) and value >= least
    _require(name, is_optional or is_count, f"a whole number of {least} or more", options)


def _require_positive(name: str, value: object, options: Options) -> None:
    is_optional = value is None and Options.__dataclass_fields__[name].default is None
    is_valid = is_optional or _is_seconds(value)
    _require(name, is_valid, f"a number above 0 and up to {_MOST_SECONDS:g}", options)


def _parts(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)


def _check_timeout(options: Options) -> None:
    values = _parts(options.timeout)
    _require(
        "timeout",
        len(values) == 1 + isinstance(options.timeout, tuple) and all(map(_is_seconds, values)),
        f"a number of seconds above 0 and up to {_MOST_SECONDS:g}, or a pair of them "
        "(connect, read)",
        options,
    )


def _check_tls(options: Options) -> None:
    if not isinstance(options.verify, bool) and not _is_context(options.verify):
        _require_file("verify", options.verify)
    if options.certificate is None:
        return
    paths = _parts(options.certificate)
    if len(paths) != 1 + isinstance(options.certificate, tuple):
        raise ConfigurationError("certificate must be a path, or the paths of certificate and key")
    for path in paths:
        _require_file("certificate", path)
    _require_key([str(path) for path in paths])


def _is_context(value: object) -> bool:
    if isinstance(value, (str, Path)):
        return False
    from ssl import SSLContext

    return isinstance(value, SSLContext)


def _require_key(paths: list[str]) -> None:
    import ssl

    key = paths[1] if len(paths) > 1 else None
    # OpenSSL asks the terminal for a password that nobody gave, and waits for it.
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(paths[0], key, password=lambda: "")
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            f"certificate: {' and '.join(paths)} cannot be used, in PEM and without a password of "
            f"the key: {error}"
        ) from error


def _require_file(name: str, path: object) -> None:
    if not isinstance(path, (str, Path)) or not Path(path).exists():
        raise ConfigurationError(f"{name}: there is no file {str(path)!r}")


def from_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the settings that the environment gives, by the name of the setting."""
    source = os.environ if environment is None else environment
    return {name: source[key] for name, key in ENVIRONMENT.items() if source.get(key)}
