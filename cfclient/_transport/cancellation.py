"""Ends calls in other threads that nobody waits for any more."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Protocol, TypeVar

ResultT = TypeVar("ResultT")


class _Exchange(Protocol):
    def cancel(self) -> None: ...


class Cancelled(BaseException):
    """The call is not wanted any more; like Ctrl-C, no handler of errors catches this."""


class Cancellation:
    """Ends what one thread does, from another one."""

    def __init__(self) -> None:
        """Want everything."""
        self._is_cancelled = False
        self._exchange: _Exchange | None = None

    def run(self, function: Callable[[], ResultT]) -> ResultT:
        """Call a function, and end its calls when they are cancelled.

        Args:
            function: The function.

        Raises:
            Cancelled: They were cancelled.
        """
        token = _current.set(self)
        try:
            return function()
        finally:
            _current.reset(token)

    def cancel(self) -> None:
        """End the calls, and let no further one begin."""
        self._is_cancelled = True
        if self._exchange is not None:
            self._exchange.cancel()

    def begin(self, exchange: _Exchange) -> None:
        """Keep the exchange to end.

        Args:
            exchange: The exchange.

        Raises:
            Cancelled: The calls were cancelled.
        """
        # Kept first, so that no cancellation goes unseen between the two.
        self._exchange = exchange
        self.require_wanted()

    def require_wanted(self) -> None:
        """Check that the calls were not cancelled.

        Raises:
            Cancelled: They were.
        """
        if self._is_cancelled:
            raise Cancelled


_current: ContextVar[Cancellation | None] = ContextVar("cancellation", default=None)


def begin(exchange: _Exchange) -> None:
    """Let an exchange be ended by whoever can cancel the calls of this thread.

    Args:
        exchange: The exchange.

    Raises:
        Cancelled: They were cancelled.
    """
    cancellation = _current.get()
    if cancellation is not None:
        cancellation.begin(exchange)


def require_wanted() -> None:
    """Check that nobody cancelled the calls of this thread.

    Raises:
        Cancelled: They were cancelled.
    """
    cancellation = _current.get()
    if cancellation is not None:
        cancellation.require_wanted()
