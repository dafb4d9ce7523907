"""Errors of the libraries below, as errors of this package without secrets."""

from __future__ import annotations

import base64
from typing import Any, cast

import requests
from urllib3.exceptions import (
    ConnectTimeoutError,
    NewConnectionError,
    ReadTimeoutError,
    SSLError,
    TimeoutError,  # noqa: A004 - urllib3's own
)

from cfclient._settings import Options
from cfclient._transport.deadlines import Deadline
from cfclient.errors import ConnectError, TransportError, TransportTimeout, excerpt

_UNKNOWN = "the request may have been processed"
_TIMEOUTS = (requests.Timeout, TimeoutError, ReadTimeoutError, ConnectTimeoutError)


def failure_of(error: BaseException, deadline: Deadline, options: Options) -> TransportError:
    """Return the error for whatever an exchange ended in.

    Args:
        error: The exception.
        deadline: The deadline of the exchange, which knows how far it came.
        options: The settings of the call.
    """
    if not deadline.is_connected:
        return _not_sent(error, deadline, options)
    if deadline.was_cancelled:
        return TransportError(f"the client was closed during the call; {_UNKNOWN}")
    if deadline.has_expired:
        return TransportTimeout(
            f"no complete response within the deadline of {options.deadline:g} s; {_UNKNOWN}",
            phase="read",
        )
    if _is(error, _TIMEOUTS):
        return TransportTimeout(
            f"no response within {options.read_timeout:g} s; {_UNKNOWN}", phase="read"
        )
    return TransportError(f"the connection failed: {_reason(error, options)}; {_UNKNOWN}")


def _not_sent(error: BaseException, deadline: Deadline, options: Options) -> TransportError:
    where = f"no connection to {options.endpoint}"
    if deadline.was_cancelled:
        return ConnectError("the client is closed; nothing was sent", retryable=False)
    if deadline.has_expired:
        return TransportTimeout(
            f"{where} within the deadline of {options.deadline:g} s", phase="connect"
        )
    if _is(error, _TIMEOUTS) and not _is(error, (NewConnectionError,)):
        return TransportTimeout(f"{where} within {options.connect_timeout:g} s", phase="connect")
    if _is(error, (requests.exceptions.ProxyError,)):
        return ConnectError(f"{where} through the proxy: {_reason(error, options)}")
    if _is(error, (SSLError,)):
        # A certificate is as untrusted the next time.
        where = where.replace("no connection", "no trusted connection")
        return ConnectError(f"{where}: {_reason(error, options)}", retryable=False)
    return ConnectError(f"{where}: {_reason(error, options)}")


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error and the ones that it wraps, as requests and urllib3 wrap them."""
    found: list[BaseException] = []
    current: Any = error
    while isinstance(current, BaseException) and current not in found:
        found.append(current)
        arguments = [a for a in current.args if isinstance(a, BaseException)]
        reason = getattr(current, "reason", None)
        current = reason if isinstance(reason, BaseException) else next(iter(arguments), None)
    return found


def _is(error: BaseException, classes: tuple[type[BaseException], ...]) -> bool:
    return any(isinstance(each, classes) for each in _chain(error))


def _reason(error: BaseException, options: Options) -> str:
    cause = _chain(error)[-1]
    # urllib3 begins its messages with the connection, whose address says nothing.
    text = str(cause).rpartition(": ")[2] if isinstance(cause, NewConnectionError) else str(cause)
    return excerpt(redacted(text, options)) or type(cause).__name__


def redacted(text: str, options: Options) -> str:
    """Return a text without the password, in clear or as a Basic header carries it."""
    pair = f"{options.login}:{options.password}".encode()
    for secret in (options.password, base64.b64encode(pair).decode()):
        text = text.replace(secret, "…")
    return text


def without_secrets(error: BaseException, options: Options) -> BaseException:
    """Return a cause of the same class that carries its message and nothing else.

    Exceptions of requests hold the request, those of urllib3 the connection, and the frames of
    both the headers: all of them the credentials.

    Args:
        error: The exception.
        options: The settings, with the credentials.
    """
    message = excerpt(redacted(str(error), options))
    kind: Any = type(error)
    try:
        cause = kind(message)
    except Exception:  # noqa: BLE001 - not every exception is made from a message alone
        return RuntimeError(f"{kind.__module__}.{kind.__qualname__}: {message}")
    return cast("BaseException", cause)
