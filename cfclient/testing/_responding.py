"""What stands in the place of the network: it responds to calls, or lets them be transmitted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from cfclient._transport import RawResponse
from cfclient._xml import Element
from cfschema.base import Operation

Transmit = Callable[[Any], Awaitable[RawResponse]]


class Respond(Protocol):
    """Responds to a call: from a recording, or by letting it be transmitted."""

    async def __call__(
        self, operation: Operation[Any, Any], payload: Element, transmit: Transmit, /
    ) -> RawResponse:
        """Return the response.

        Args:
            operation: The operation.
            payload: The request.
            transmit: Sends it; takes a request to send instead, or `None`. It blocks for `Client`
                and suspends for `AsyncClient`.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """Where calls to a placeholder address really go while they are recorded.

    Attributes:
        placeholder: The endpoint that clients of the test are given.
        endpoint: The endpoint of the sandbox or of the service itself.
        login: The login there.
        password: The password there.
    """

    placeholder: str
    endpoint: str
    login: str
    password: str
