"""The retry policy: decides what follows an attempt, does no I/O and reads no clock.

An adapter drives it: it makes an attempt, reports the outcome here, and returns, raises, or
sleeps for as long as the policy says.
"""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Callable
from email.utils import parsedate_to_datetime

from cfclient._settings import Options
from cfclient._transport.adapter import Progress
from cfclient._transport.call import Call
from cfclient.errors import (
    CallFireError,
    ConnectError,
    DecodeError,
    ResponseTooLarge,
    TimeoutFault,
    TransportError,
    TransportTimeout,
    UnexpectedResponse,
)

# Statuses that say that the service could not be reached or was too busy (RFC 9110, sections
# 15.6.3 to 15.6.5; RFC 6585, section 4).
_TRANSIENT = (429, 502, 503, 504)
_OK = range(200, 300)

_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 10.0
_LONGEST_RETRY_AFTER = 60.0
_SECONDS = re.compile("[0-9]{1,9}")
# No date is longer (RFC 9110, section 5.6.7).
_LONGEST_DATE = 40

_BUDGET = 100.0
_EARNED = 0.1

# Draws a number between two others.
Draw = Callable[[float, float], float]


class RetryBudget:
    """The retries that remain, so that a service that is down is not flooded.

    A retry costs 1. A call that succeeds gives back what it has cost, and 0.1 more.
    """

    def __init__(self) -> None:
        """Start with 100 retries."""
        self._left = _BUDGET
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Pay for a retry, and return whether the budget sufficed."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def earn(self, attempts: int) -> None:
        """Record a success.

        Args:
            attempts: The number of attempts it took.
        """
        with self._lock:
            self._left = min(_BUDGET, self._left + attempts - 1 + _EARNED)


class Attempts:
    """The attempts of one call.

    Attributes:
        number: The number of attempts begun.
        started: The start of the call, on the adapter's clock.
        deadline: The end of the time for the call, on the adapter's clock.
        progress: How far the last attempt came.
    """

    def __init__(
        self,
        call: Call,
        options: Options,
        budget: RetryBudget,
        now: float,
        draw: Draw = random.uniform,
    ) -> None:
        """Start the time for the call.

        Args:
            call: The call.
            options: The settings, of which `retries` and `deadline` are used.
            budget: The budget that all calls of the client share.
            now: The time, on a monotonic clock, in seconds.
            draw: Draws the jitter.
        """
        self.number: int = 0
        self.started: float = now
        self.deadline: float = now + options.deadline
        self.progress: Progress = Progress()
        self._was_sent = False
        self._call = call
        self._retries = options.retries
        self._budget = budget
        self._draw = draw

    def begin(self) -> None:
        """Count an attempt."""
        self._was_sent = self.was_sent
        self.progress = Progress()
        self.number += 1

    @property
    def was_sent(self) -> bool:
        """Whether the service may have processed one of the attempts."""
        return self._was_sent or self.progress.is_connected

    def succeeded(self) -> None:
        """Record that the last attempt succeeded."""
        self._budget.earn(self.number)

    def failed(self, error: CallFireError, now: float, today: float) -> float | None:
        """Return the pause before the next attempt, in seconds, or `None` to raise the error.

        Args:
            error: The outcome of the last attempt; it is completed with what is known of the call.
            now: The time, on the clock of `started`.
            today: The time as a Unix timestamp, for a `Retry-After` that is a date.
        """
        self._complete(error)
        if self.number > self._retries or not error.retryable:
            return None
        if not (self._call.is_retryable or _was_not_sent(error)):
            return None
        header = None if error.response is None else error.response.headers.get("retry-after")
        pause = self._pause(retry_after(header, today))
        if pause is None or now + pause >= self.deadline or not self._budget.spend():
            return None
        return pause

    def _pause(self, wanted: float | None) -> float | None:
        # Full jitter, so that clients that failed together do not come back together.
        pause = self._draw(0, min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**self.number))
        if wanted is None:
            return pause
        return None if wanted > _LONGEST_RETRY_AFTER else wanted + pause

    def _complete(self, error: CallFireError) -> None:
        error.operation = self._call.operation.name
        error.attempts = self.number
        error.request_id = self._call.request_id
        error.was_sent = self.was_sent
        if self._was_sent and _was_not_sent(error):
            error.args = (f"{error.args[0]}; an earlier attempt may have been processed",)
        if _depends_on_call(error):
            error.retryable = self._call.is_retryable


def _depends_on_call(error: CallFireError) -> bool:
    """Return whether a retry can help, as long as the call does nothing twice."""
    if isinstance(error, UnexpectedResponse):
        # An empty response is one that was truncated in its headers.
        if error.status in _TRANSIENT or (error.status in _OK and not error.content):
            return True
        error.retryable = False
        return False
    if isinstance(error, DecodeError):
        # A truncated response is complete the next time; one with an invalid value is not.
        return not error.path
    if isinstance(error, TransportError):
        return not isinstance(error, ResponseTooLarge) and not _was_not_sent(error)
    return isinstance(error, TimeoutFault)


def _was_not_sent(error: CallFireError) -> bool:
    if isinstance(error, TransportTimeout):
        return error.phase == "connect"
    return isinstance(error, ConnectError)


def retry_after(header: str | None, today: float) -> float | None:
    """Return the seconds that a service asks to wait (RFC 9110, section 10.2.3).

    Args:
        header: The `Retry-After` header, if there is one.
        today: The time as a Unix timestamp.

    Returns:
        The seconds, 0 for a date in the past; `None` without a valid header.
    """
    text = (header or "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    if len(text) > _LONGEST_DATE:
        return None
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - today)
    except (ValueError, TypeError, OverflowError):
        return None
