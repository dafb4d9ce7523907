"""One request and its reply, as they are in a cassette."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cfclient._codec import from_xml
from cfclient._envelope import read_reply
from cfschema.base import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request and the reply to it.

    Attributes:
        operation: The operation that was called.
        payload: The element in the body of the request, as a document.
        status: The HTTP status of the reply.
        headers: Those headers of the reply that matter, by their name in lower case.
        content: The bytes of the reply's body.
    """

    operation: Operation[Any, Any]
    payload: bytes = field(repr=False)
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def request(self) -> Any:
        """The request, as an instance of the operation's request type."""
        return from_xml(self.operation.request, self.payload)

    @property
    def result(self) -> Any:
        """What the reply says, as `Client.call` returns it.

        Raises:
            CallFireError: The reply carries a fault, or cannot be read.
        """
        return read_reply(
            self.operation,
            status=self.status,
            content_type=self.headers.get("content-type", ""),
            content=self.content,
        )
