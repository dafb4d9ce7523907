"""When a request is made again, and after how long."""

from __future__ import annotations

import random
import threading

from urllib3.exceptions import InvalidHeader
from urllib3.util import Retry

from cfclient.errors import CallFireError, ConnectError, TransportTimeout

# Statuses with which gateways say that the service could not be reached or was too busy
# (RFC 9110, sections 15.6.3 to 15.6.5; RFC 6585, section 4).
PASSING = (429, 502, 503, 504)

_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 10.0
_LONGEST_WISH = 60.0

_BUDGET = 100.0
_EARNED = 0.1


class Budget:
    """How much repeating is left, so that a service that is down is not hammered.

    A repetition costs 1. A call that succeeds gives back what it has cost, and a little more.
    """

    def __init__(self) -> None:
        """Begin with a full purse."""
        self._left = _BUDGET
        self._lock = threading.Lock()

    def spend(self) -> bool:
        """Pay for a repetition, and return whether there was enough."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def earn(self, attempts: int) -> None:
        """Note a success.

        Args:
            attempts: How many requests it took.
        """
        with self._lock:
            self._left = min(_BUDGET, self._left + attempts - 1 + _EARNED)


def was_never_sent(error: CallFireError) -> bool:
    """Tell whether a failure came before anything was sent."""
    if isinstance(error, TransportTimeout):
        return error.phase == "connect"
    return isinstance(error, ConnectError)


def pause(attempt: int, wish: str | None) -> float | None:
    """Return how long to wait before the next attempt, in seconds.

    The pause is drawn from the whole range up to one that doubles with each attempt, so that
    clients that failed together do not come back together.

    Args:
        attempt: Which attempt has failed, from 1.
        wish: The Retry-After header of the reply, if there is one (RFC 9110, section 10.2.3).

    Returns:
        The pause; `None` if the service wants to be left alone for longer than is sensible.
    """
    drawn = random.uniform(0, min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**attempt))  # noqa: S311 - no secret
    if wish is None:
        return drawn
    try:
        wanted = Retry().parse_retry_after(wish)
    except InvalidHeader:
        return drawn
    return None if wanted > _LONGEST_WISH else wanted + drawn
