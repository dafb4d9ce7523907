"""The response to a call, as it was received."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from cfschema.base import Operation

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, kw_only=True)
class Response(Generic[ResultT]):
    """An HTTP response with everything that is known about it.

    Attributes:
        operation: The operation that was called.
        status: The HTTP status code.
        headers: The headers, by lower-case name.
        content: The body, decompressed.
        attempts: The number of requests made until this response arrived.
        elapsed: The time these took, in seconds.
        request_id: The id by which the service recognizes a retry, if the call had one.
        strict: Whether the body must follow the contract to the letter.
        reader: The function that reads the result; the errors carry responses and cannot know
            SOAP, so it is handed in.
    """

    operation: Operation[Any, ResultT]
    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    attempts: int
    elapsed: float
    request_id: str | None = None
    strict: bool = field(default=False, repr=False)
    reader: Callable[[Response[ResultT]], ResultT] = field(repr=False)

    def parse(self) -> ResultT:
        """Return the result that the response carries.

        Raises:
            Fault: The service reported a fault.
            AuthenticationError: The service rejected the credentials.
            DecodeError: The response is XML that cannot be read.
            UnexpectedResponse: The response is not a SOAP message.
        """
        return self.reader(self)
