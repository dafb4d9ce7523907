"""Faults by order: what goes wrong on the way, for as often as it is told to."""

from __future__ import annotations

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

_LOWEST_STATUS, _BEYOND_STATUS = 400, 600


@dataclass
class InjectedFault:
    """What is to go wrong.

    Attributes:
        kind: What: `drop-request` closes the connection before the request is read,
            `drop-response` after it was processed; `status` answers with an HTTP status,
            `delay` answers late, `truncate` half, `malformed` with what is no XML, `html` with
            a page, and `fault` with a fault of the service.
        operation: The name of the operation; `None` means any.
        times: How often it is still to happen.
        status: The HTTP status of `status`.
        retry_after: The Retry-After header of `status`, in seconds; `None` leaves it out.
        seconds: How late `delay` is.
        code: The code of `fault`.
    """

    kind: Kind
    operation: str | None = None
    times: int = 1
    status: int = 503
    retry_after: int | None = None
    seconds: float = 1.0
    code: str = FaultCode.UNAVAILABLE.value


class Faults:
    """The orders of a sandbox; each is carried out in turn, the oldest that fits first."""

    def __init__(self) -> None:
        """Begin with no order."""
        self._orders: list[InjectedFault] = []
        self._lock = threading.Lock()

    def add(
        self,
        kind: Kind,
        *,
        operation: str | None = None,
        times: int = 1,
        status: int = 503,
        retry_after: int | None = None,
        seconds: float = 1.0,
        code: str = FaultCode.UNAVAILABLE.value,
    ) -> InjectedFault:
        """Let something go wrong.

        Args:
            kind: What; see `InjectedFault`.
            operation: The name of the operation it happens to; any if left out.
            times: How often it happens.
            status: The HTTP status of `status`, from 400 to 599.
            retry_after: The Retry-After header of `status`, in seconds.
            seconds: How late `delay` is.
            code: The code of `fault`.

        Returns:
            The order; its `times` counts down.

        Raises:
            ConfigurationError: There is no such kind, operation, status or code.
        """
        if kind not in KINDS:
            raise ConfigurationError(f"there is no fault {kind!r}; there are {', '.join(KINDS)}")
        if operation is not None and operation not in OPERATIONS:
            raise ConfigurationError(f"there is no operation {operation!r}")
        if code not in list(FaultCode):
            raise ConfigurationError(f"there is no code {code!r}; there are {', '.join(FaultCode)}")
        if not _LOWEST_STATUS <= status < _BEYOND_STATUS:
            raise ConfigurationError(f"{status} is no HTTP status of an error")
        if times < 1 or seconds < 0:
            raise ConfigurationError("times must be 1 or more, and seconds 0 or more")
        order = InjectedFault(kind, operation, times, status, retry_after, seconds, code)
        with self._lock:
            self._orders.append(order)
        return order

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        with self._lock:
            self._orders.clear()

    def take(self, operation: str | None) -> InjectedFault | None:
        """Return the order that a request meets, which then has happened once more.

        Args:
            operation: The name of the operation that is asked for, if it is known.
        """
        with self._lock:
            for order in self._orders:
                if order.operation in (None, operation):
                    order.times -= 1
                    if not order.times:
                        self._orders.remove(order)
                    return order
        return None
