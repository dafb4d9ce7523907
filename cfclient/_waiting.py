"""Waits until the service has finished something, by asking again and again."""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Protocol, TypeVar

from cfclient._shown import shown
from cfclient.errors import Problem, ValidationError, WaitTimeout


class _Status(Protocol):
    @property
    def is_final(self) -> bool: ...


class _Observed(Protocol):
    @property
    def status(self) -> _Status | None: ...


ObservedT = TypeVar("ObservedT", bound=_Observed)


class Wait:
    """Decides when a wait is over and how long to pause; does no I/O and reads no clock.

    Whoever drives it observes the resource, reports it to `after`, and pauses for as long as that
    says.
    """

    def __init__(self, name: str, *, timeout: float, interval: float, now: float) -> None:
        """Start the time.

        Args:
            name: What is waited for, for the message.
            timeout: The time to wait, in seconds. Minimum: 0.
            interval: The time between two observations, in seconds; more than 0.
            now: The time, on a monotonic clock, in seconds.

        Raises:
            ValidationError: A time is not a number within its bounds.
        """
        problems: list[Problem] = []
        if not _is_time(timeout):
            problems.append(Problem("timeout", f"must be seconds, 0 or more, not {shown(timeout)}"))
        if not _is_time(interval) or interval == 0:
            problems.append(
                Problem("interval", f"must be seconds, more than 0, not {shown(interval)}")
            )
        if problems:
            raise ValidationError(problems)
        self._name = name
        self._timeout = timeout
        self._interval = interval
        self._end = now + timeout

    def after(self, observed: _Observed, now: float) -> float | None:
        """Return the pause before the next observation, in seconds, or `None` if it is over.

        The last observation is made when the time is up.

        Args:
            observed: The resource as it is now.
            now: The time, on the clock of the start.

        Raises:
            WaitTimeout: The time is up.
        """
        if observed.status is not None and observed.status.is_final:
            return None
        if now >= self._end:
            raise WaitTimeout(
                f"{self._name} is {observed.status} after {self._timeout:g} s; wait longer, or "
                "again",
                last=observed,
            )
        return min(self._interval, self._end - now)


async def wait_for(
    wait: Wait,
    observe: Callable[[], Awaitable[ObservedT]],
    sleep: Callable[[float], Awaitable[None]],
    on_progress: Callable[[ObservedT], object] | None,
) -> ObservedT:
    """Observe a resource until its status is final, and return it.

    Args:
        wait: The time to wait.
        observe: Returns the resource as it is now.
        sleep: Pauses for some seconds.
        on_progress: Called with the resource after each observation; a coroutine is awaited.

    Raises:
        WaitTimeout: The time is up.
    """
    while True:
        observed = await observe()
        progress = None if on_progress is None else on_progress(observed)
        if isawaitable(progress):
            await progress
        pause = wait.after(observed, time.monotonic())
        if pause is None:
            return observed
        await sleep(pause)


def _is_time(value: object) -> bool:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    return 0 <= value <= sys.float_info.max
