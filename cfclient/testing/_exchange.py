"""A request and its response, as a cassette holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cfclient._codec import from_xml
from cfclient._response import Response
from cfclient._soap import read_response
from cfclient.errors import CallFireError
from cfclient.testing._errors import CassetteError
from cfclient.testing._notifications import RecordedNotification
from cfschema.base import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request and its response.

    Attributes:
        operation: The operation that was called.
        payload: The element in the body of the request, as a document.
        status: The HTTP status of the response.
        headers: Those headers of the response that a client reads, by lower-case name.
        content: The body of the response.
        notifications: What receivers get because of it.
    """

    operation: Operation[Any, Any]
    payload: bytes = field(repr=False)
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    notifications: tuple[RecordedNotification, ...] = ()

    @property
    def request(self) -> Any:
        """The request, as an instance of the operation's request type.

        Raises:
            CassetteError: The payload is not a request of the operation.
        """
        try:
            return from_xml(self.operation.request, self.payload)
        except CallFireError as error:
            raise CassetteError(f"a request of {self.operation.name} is invalid: {error}") from None

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
