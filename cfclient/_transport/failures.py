"""Errors of the libraries below, as errors of this package."""

from __future__ import annotations

from dataclasses import dataclass

from cfclient._settings import Options
from cfclient._transport.adapter import Progress
from cfclient._transport.secrets import redacted
from cfclient.errors import ConnectError, TransportError, TransportTimeout, excerpt

UNKNOWN = "the request may have been processed"
UNSENT = "nothing was sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why an exchange failed.

    Attributes:
        reason: What the library below says.
        is_timeout: Whether a timeout of the library expired.
        is_untrusted: Whether the TLS handshake failed.
        is_proxy: Whether the proxy is the cause.
    """

    reason: str = ""
    is_timeout: bool = False
    is_untrusted: bool = False
    is_proxy: bool = False


def failure_of(cause: Cause, progress: Progress, options: Options) -> TransportError:
    """Return the error for whatever an exchange ended in.

    Args:
        cause: The cause, unless the client itself ended the exchange.
        progress: How far the exchange came.
        options: The settings of the call.
    """
    if not progress.is_connected:
        return _not_sent(cause, progress, options)
    if progress.was_cancelled:
        return TransportError(f"the client was closed during the call; {UNKNOWN}")
    if progress.has_expired:
        return TransportTimeout(
            f"no complete response within the deadline of {options.deadline:g} s; {UNKNOWN}",
            phase="read",
        )
    if cause.is_timeout:
        return TransportTimeout(
            f"no response within {options.read_timeout:g} s; {UNKNOWN}", phase="read"
        )
    return TransportError(f"the connection failed: {_reason(cause, options)}; {UNKNOWN}")


def _not_sent(cause: Cause, progress: Progress, options: Options) -> TransportError:
    where = f"no connection to {options.endpoint}"
    if progress.was_cancelled:
        return ConnectError(f"the client is closed; {UNSENT}", retryable=False)
    if progress.has_expired:
        return TransportTimeout(
            f"{where} within the deadline of {options.deadline:g} s", phase="connect"
        )
    if cause.is_timeout:
        return TransportTimeout(f"{where} within {options.connect_timeout:g} s", phase="connect")
    if cause.is_proxy:
        return ConnectError(f"{where} through the proxy: {_reason(cause, options)}")
    if cause.is_untrusted:
        # A certificate is as untrusted the next time.
        where = where.replace("no connection", "no trusted connection")
        return ConnectError(f"{where}: {_reason(cause, options)}", retryable=False)
    return ConnectError(f"{where}: {_reason(cause, options)}")


def _reason(cause: Cause, options: Options) -> str:
    return excerpt(redacted(cause.reason, options))
