"""A call before it is sent, and an HTTP response before it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from cfclient._soap import Message
from cfschema.base import Operation


@dataclass(frozen=True, slots=True)
class Call:
    """A call that is ready to be sent.

    Attributes:
        operation: The operation.
        message: The request message, the same in every attempt.
        request_id: The id by which the service recognizes a retry, if the request has one.
        spool: A file for responses that may be too large for memory.
    """

    operation: Operation[Any, Any]
    message: Message
    request_id: str | None
    spool: BinaryIO | None = None

    @property
    def is_retryable(self) -> bool:
        """Whether the call can be repeated without doing anything twice."""
        return self.operation.read_only or bool(self.request_id)


@dataclass(frozen=True, slots=True)
class RawResponse:
    """An HTTP response.

    Attributes:
        status: The HTTP status code.
        headers: The headers, by lower-case name.
        content: The body, decompressed; empty where it was written to a spool file.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
