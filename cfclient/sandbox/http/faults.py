"""Fault injection: the faults of a sandbox, and the calls that they apply to."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass
from typing import Literal, get_args

from cfclient.errors import ConfigurationError
from cfschema.operations import OPERATIONS
from cfschema.types import FaultCode

Kind = Literal[
    "drop-request",
    "drop-response",
    "status",
    "delay",
    "truncate",
    "malformed",
    "html",
    "fault",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

_STATUSES = 400, 599
# The longest delay, in seconds.
_LONGEST = 3600
_SEED = 3
# The number of calls that a share applies to, unless it is limited.
_FOREVER = 1 << 31


@dataclass
class InjectedFault:
    """A fault to inject.

    Attributes:
        kind: `drop-request` closes the connection before the request is read, `drop-response`
            after it was processed; `status` responds with an HTTP status, `html` with a page of
            a gateway, and `fault` with a fault of the service; `delay` delays the response,
            `truncate` sends half of it, and `malformed` one that is not well-formed.
        operation: The name of the operation; `None` means any.
        times: The number of calls that it still applies to.
        status: The HTTP status of `status`.
        retry_after: The Retry-After header of `status`, in seconds; `None` for no header.
        seconds: The delay of `delay`, in seconds.
        code: The code of `fault`.
        share: The share of the calls that it applies to, from 0 to 1; `None` for the next ones.
    """

    kind: Kind
    operation: str | None = None
    times: int = 1
    status: int = 503
    retry_after: int | None = None
    seconds: float = 1.0
    code: str = "UNAVAILABLE"
    share: float | None = None


class Faults:
    """The faults of a sandbox; the oldest one that matches a call applies to it."""

    def __init__(self) -> None:
        """Start without faults."""
        # The same calls fail in each run.
        self._dice = random.Random(_SEED)  # noqa: S311 - no secret depends on it
        self._faults: list[InjectedFault] = []
        self._lock = threading.Lock()

    def add(
        self,
        kind: Kind,
        *,
        operation: str | None = None,
        times: int | None = None,
        status: int = 503,
        retry_after: int | None = None,
        seconds: float = 1.0,
        code: str = "UNAVAILABLE",
        share: float | None = None,
    ) -> InjectedFault:
        """Inject a fault.

        Args:
            kind: The kind; see `InjectedFault`.
            operation: The name of the operation. Default: any.
            times: The number of calls that it applies to. Default: 1, or any with a `share`.
            status: The HTTP status of `status`, from 400 to 599. Default: 503.
            retry_after: The Retry-After header of `status`, in seconds. Default: no header.
            seconds: The delay of `delay`, in seconds. Default: 1. Maximum: 3600.
            code: The code of `fault`. Default: UNAVAILABLE.
            share: The share of the calls that it applies to by chance, above 0 and up to 1; the
                same calls in each run. Default: the next calls.

        Returns:
            The fault; its `times` counts down.

        Raises:
            ConfigurationError: A value is not valid.
        """
        if kind not in KINDS:
            raise ConfigurationError(f"there is no fault {kind!r}; use one of: {', '.join(KINDS)}")
        if operation is not None and operation not in OPERATIONS:
            raise ConfigurationError(
                f"there is no operation {operation!r}; use a name of the contract, such as SendText"
            )
        if code not in list(FaultCode):
            raise ConfigurationError(
                f"there is no code {code!r}; use one of: {', '.join(FaultCode)}"
            )
        if times is None:
            times = 1 if share is None else _FOREVER
        if not _is_among(status, *_STATUSES, is_whole=True):
            raise ConfigurationError(f"{status} is not an HTTP error status; use 400 to 599")
        if share is not None and not (share and _is_among(share, 0, 1)):
            raise ConfigurationError(f"share must be above 0 and up to 1, not {share}")
        if not (_is_among(times, 1, _FOREVER, is_whole=True) and _is_among(seconds, 0, _LONGEST)):
            raise ConfigurationError(f"times must be 1 or more, and seconds from 0 to {_LONGEST}")
        if retry_after is not None and not _is_among(retry_after, 0, _FOREVER, is_whole=True):
            raise ConfigurationError(f"retry_after must be a number of seconds, not {retry_after}")
        fault = InjectedFault(kind, operation, times, status, retry_after, seconds, code, share)
        with self._lock:
            self._faults.append(fault)
        return fault

    def waiting(self) -> list[InjectedFault]:
        """Return the faults that are still to happen, the oldest first."""
        with self._lock:
            return list(self._faults)

    def clear(self) -> None:
        """Remove all faults, and start the chances of shares again."""
        with self._lock:
            self._faults.clear()
            self._dice.seed(_SEED)

    def take(self, operation: str | None) -> InjectedFault | None:
        """Return the fault that applies to a call, and count the call.

        Args:
            operation: The name of the operation, if it is known.
        """
        with self._lock:
            for fault in self._faults:
                if fault.operation in (None, operation) and self._happens(fault):
                    fault.times -= 1
                    if not fault.times:
                        self._faults.remove(fault)
                    return fault
        return None

    def _happens(self, fault: InjectedFault) -> bool:
        return fault.share is None or self._dice.random() < fault.share


def _is_among(value: object, least: float, most: float, *, is_whole: bool = False) -> bool:
    """Return whether a value, which can come from a request, is a number within bounds."""
    if isinstance(value, bool) or not isinstance(value, int if is_whole else (int, float)):
        return False
    return least <= value <= most
