"""One request and its reply, as they are in a cassette."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cfclient._codec import from_xml
from cfclient._response import Response
from cfclient._soap import read_response
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
        """The result, as `Client.call` returns it.

        Raises:
            CallFireError: The response carries a fault, or cannot be read.
        """
        return read_response(
            Response(
                operation=self.operation,
                status=self.status,
                headers=self.headers,
                content=self.content,
                attempts=1,
                elapsed=0.0,
                reader=read_response,
            )
        )
