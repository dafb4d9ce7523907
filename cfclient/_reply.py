"""A reply as it came over the wire."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO, Generic, TypeVar

from cfclient._attachments import save_content
from cfclient._envelope import read_reply
from cfclient._model import model_of
from cfclient.errors import CallFireError
from cfschema.base import Operation

ResultT = TypeVar("ResultT")

# Below this a reply is read as any other, faults among them.
_SMALL = 1 << 20
_OK = range(200, 300)


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


class Saved:
    """Reads replies out of a file and writes the bytes that they carry to another."""

    def __init__(self, spool: BinaryIO, file: BinaryIO) -> None:
        """Take where replies come from and where their content goes."""
        self._spool = spool
        self._file = file
        self._begin = file.tell()

    def read(self, reply: Reply[bytes]) -> int:
        """Write the content of the reply that is in the spool, and return its size.

        Args:
            reply: The reply, without its body.

        Raises:
            CallFireError: The reply carries a fault, or cannot be read.
        """
        size = self._spool.seek(0, io.SEEK_END)
        self._spool.seek(0)
        if size <= _SMALL or reply.status not in _OK:
            return self._file.write(replace(reply, content=self._spool.read()).parse())
        try:
            tag = model_of(reply.operation.response).tag if reply.operation.response else ""
            return save_content(self._spool, reply.headers.get("content-type", ""), tag, self._file)
        except CallFireError as error:
            error.reply = reply
            self._file.seek(self._begin)
            self._file.truncate()
            raise
