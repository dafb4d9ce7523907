"""Why an exchange failed, from the exceptions of requests and urllib3."""

from __future__ import annotations

from typing import Any

import requests
from urllib3.exceptions import (
    ConnectTimeoutError,
    NewConnectionError,
    ReadTimeoutError,
    SSLError,
    TimeoutError,  # noqa: A004 - urllib3's own
)

from cfclient._transport.failures import Cause

_TIMEOUTS = (requests.Timeout, TimeoutError, ReadTimeoutError, ConnectTimeoutError)


def cause_of(error: BaseException) -> Cause:
    """Return the cause that an exception stands for.

    Args:
        error: The exception.
    """
    chain = _chain(error)
    innermost = chain[-1]
    reason = str(innermost)
    if isinstance(innermost, NewConnectionError):
        # urllib3 begins its messages with the connection, whose address says nothing.
        reason = reason.rpartition(": ")[2]
    return Cause(
        reason=reason or type(innermost).__name__,
        is_timeout=_has(chain, _TIMEOUTS) and not _has(chain, (NewConnectionError,)),
        is_untrusted=_has(chain, (SSLError,)),
        is_proxy=_has(chain, (requests.exceptions.ProxyError,)),
    )


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


def _has(chain: list[BaseException], classes: tuple[type[BaseException], ...]) -> bool:
    return any(isinstance(each, classes) for each in chain)
