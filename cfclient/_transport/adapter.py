"""What a call needs of an HTTP library, and how far it came there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from cfclient._settings import Options
from cfclient._transport.call import Call, RawResponse

ArgumentT = TypeVar("ArgumentT")
ResultT = TypeVar("ResultT")


@dataclass(slots=True)
class Progress:
    """How far an exchange came.

    Attributes:
        is_connected: Whether the connection was open before anything was sent; over TLS the
            handshake was complete.
        has_expired: Whether the exchange was ended because the time was up.
        was_cancelled: Whether the exchange was ended because the client was closed.
    """

    is_connected: bool = False
    has_expired: bool = False
    was_cancelled: bool = False

    @property
    def was_ended(self) -> bool:
        """Whether the exchange was ended before its response was complete."""
        return self.has_expired or self.was_cancelled


class Adapter(Protocol):
    """Exchanges messages and waits; its coroutines block or suspend, as the client needs it."""

    async def exchange(
        self, call: Call, options: Options, deadline: float, progress: Progress
    ) -> RawResponse:
        """Post a message within the limits, and return the response.

        Args:
            call: The message, and the spool file for the body if there is one.
            options: The endpoint, the credentials, the timeouts and the limits.
            deadline: The end of the time for the exchange, on the monotonic clock.
            progress: Kept up to date during the exchange.

        Raises:
            ConfigurationError: The client is closed.
            ConnectError: Nothing was sent.
            TransportTimeout: A timeout or the deadline expired.
            ResponseTooLarge: The response exceeds the limit.
            TransportError: The connection failed.
        """
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait; return early if the client is closed."""
        ...

    async def run(
        self, function: Callable[[ArgumentT], ResultT], argument: ArgumentT, size: int
    ) -> ResultT:
        """Call a function that computes, in a thread where it would hold up others.

        Args:
            function: The function.
            argument: Its argument.
            size: The size of what it works on, in bytes.
        """
        ...

    async def close(self) -> None:
        """Close all connections, also those in use, and end all waits."""
        ...
