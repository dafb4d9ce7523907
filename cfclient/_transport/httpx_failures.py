"""Why an exchange failed, from the exceptions of httpx2 and anyio."""

from __future__ import annotations

import os
import ssl
from typing import cast

import httpx2

from cfclient._transport.failures import Cause


def cause_of(error: BaseException, *, has_proxy: bool) -> Cause:
    """Return the cause that an exception stands for.

    Args:
        error: The exception.
        has_proxy: Whether the connection was to a proxy.
    """
    chain = _chain(error)
    is_untrusted = any(isinstance(each, ssl.SSLError) for each in chain)
    return Cause(
        reason=_reason(chain[-1]),
        is_timeout=isinstance(error, httpx2.TimeoutException),
        is_untrusted=is_untrusted,
        is_proxy=isinstance(error, httpx2.ProxyError)
        or (has_proxy and isinstance(error, httpx2.ConnectError) and not is_untrusted),
    )


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error and what it was raised from or wraps; of several, the first.

    Not their contexts: an error that the caller handles meanwhile would be one of them.
    """
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        if isinstance(current, BaseExceptionGroup):
            current = cast("BaseExceptionGroup[BaseException]", current).exceptions[0]
        else:
            wrapped = (each for each in current.args if isinstance(each, BaseException))
            current = current.__cause__ or next(wrapped, None)
    return found


def _reason(error: BaseException) -> str:
    if isinstance(error, OSError) and error.errno and not isinstance(error, ssl.SSLError):
        # The same words on every event loop.
        return f"[Errno {error.errno}] {os.strerror(error.errno)}"
    return str(error) or type(error).__name__
