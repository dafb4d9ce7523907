"""A reply as it came over the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from cfclient._envelope import read_reply
from cfclient.errors import CallFireError
from cfschema.base import Operation

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, kw_only=True)
class Reply(Generic[ResultT]):
    """A reply with everything around it.

    Attributes:
        operation: The operation that was called.
        status: The HTTP status.
        headers: The headers, by their name in lower case.
        content: The bytes of the body.
        attempts: How many requests were made until this reply came.
        elapsed: How long that took, in seconds.
    """

    operation: Operation[Any, ResultT]
    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    attempts: int
    elapsed: float
    strict: bool = field(default=False, repr=False)

    def parse(self) -> ResultT:
        """Return the result that the reply carries.

        Raises:
            Fault: The service could not do what was asked.
            AuthenticationError: The service refused the credentials.
            DecodeError: The reply is XML that cannot be read.
            UnexpectedReply: The reply is no SOAP message.
        """
        try:
            return read_reply(
                self.operation,
                status=self.status,
                content_type=self.headers.get("content-type", ""),
                content=self.content,
                strict=self.strict,
            )
        except CallFireError as error:
            error.reply = self
            raise
