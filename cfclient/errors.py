"""Every error that a call can end in.

    CallFireError
    ├── ConfigurationError
    ├── ValidationError
    ├── TransportError
    │   ├── ConnectError
    │   ├── TransportTimeout
    │   ├── UnexpectedReply
    │   └── ReplyTooLarge
    ├── AuthenticationError
    ├── DecodeError
    └── Fault
        ├── BadRequestFault
        ├── ForbiddenFault
        ├── NotFoundFault
        ├── UnavailableFault
        ├── TimeoutFault
        └── NotImplementedFault

No error of a library underneath escapes a call; it is kept as `__cause__`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    from cfclient._reply import Reply
    from cfschema.types import ServiceFaultInfo

__all__ = [
    "AuthenticationError",
    "BadRequestFault",
    "CallFireError",
    "ConfigurationError",
    "ConnectError",
    "DecodeError",
    "Fault",
    "ForbiddenFault",
    "NotFoundFault",
    "NotImplementedFault",
    "Problem",
    "ReplyTooLarge",
    "TimeoutFault",
    "TransportError",
    "TransportTimeout",
    "UnavailableFault",
    "UnexpectedReply",
    "ValidationError",
]

ErrorT = TypeVar("ErrorT", bound="CallFireError")

_EXCERPT = 200


def excerpt(content: str | bytes) -> str:
    """Return the beginning of a content as one printable line, for use in a message."""
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
    line = " ".join(text[: 2 * _EXCERPT].split())
    line = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
    return line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1]}…"


class CallFireError(Exception):
    """The base of all errors of this package.

    Attributes:
        operation: The name of the operation that was called, if there was one.
        reply: The reply that the error was made from, if one came.
        retryable: Whether the same call can be made again without doing anything twice, and
            may then succeed.
        attempts: How many requests were begun until the call was given up; 0 if none was.
        request_id: The id under which the service does this only once, if the call had one; a
            call with the same id can always be made again.
    """

    retryable: bool = False
    attempts: int = 0
    request_id: str | None = None

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        reply: Reply[Any] | None = None,
        retryable: bool | None = None,
    ) -> None:
        """Keep what is known about the call."""
        super().__init__(" ".join(message.split()))
        self.operation: str | None = operation
        self.reply: Reply[Any] | None = reply
        if retryable is not None:
            self.retryable = retryable

    def __str__(self) -> str:
        """Return one line: the operation, if there was one, and what went wrong."""
        message = str(self.args[0])
        return f"{self.operation}: {message}" if self.operation else message

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by state, since the constructors take keywords."""
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[ErrorT], args: tuple[Any, ...], state: dict[str, Any]) -> ErrorT:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(CallFireError):
    """The client, a command or a contract was set up in a way that cannot work."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a request.

    Attributes:
        path: Where it is, in the words of the contract, for example `SendText/ToNumber[2]`.
        message: What is wrong, and what would be right.
    """

    path: str
    message: str

    def __str__(self) -> str:
        """Return path and message."""
        return f"{self.path} {self.message}"


class ValidationError(CallFireError):
    """A request breaks the contract; nothing was sent.

    Attributes:
        problems: Everything that is wrong with the request.
    """

    def __init__(
        self, problems: tuple[Problem, ...] | list[Problem], *, operation: str | None = None
    ) -> None:
        """Put all problems into one line."""
        super().__init__("; ".join(map(str, problems)), operation=operation)
        self.problems: tuple[Problem, ...] = tuple(problems)


class TransportError(CallFireError):
    """The request could not be exchanged for a SOAP reply."""


class ConnectError(TransportError):
    """No connection could be made; nothing was sent."""

    retryable = True


class TransportTimeout(TransportError):
    """The service took too long to accept the connection or to answer, or the call did in all.

    Attributes:
        phase: `connect` if nothing was sent, `read` if the request may have been processed.
    """

    def __init__(
        self,
        message: str,
        *,
        phase: Literal["connect", "read"],
        operation: str | None = None,
        retryable: bool | None = None,
    ) -> None:
        """Keep the phase."""
        if retryable is None:
            retryable = phase == "connect"
        super().__init__(message, operation=operation, retryable=retryable)
        self.phase: Literal["connect", "read"] = phase


class UnexpectedReply(TransportError):
    """What came back is not a SOAP message.

    Attributes:
        status: The HTTP status.
        content_type: The content type the reply claims to have.
        content: The first bytes of the reply.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        content_type: str,
        content: bytes,
        operation: str | None = None,
        reply: Reply[Any] | None = None,
        retryable: bool | None = None,
    ) -> None:
        """Keep what shows where the reply came from."""
        super().__init__(message, operation=operation, reply=reply, retryable=retryable)
        self.status: int = status
        self.content_type: str = content_type
        self.content: bytes = content[:_EXCERPT]


class ReplyTooLarge(TransportError):
    """The reply is larger than the client was told to accept."""


class AuthenticationError(CallFireError):
    """The service refused the credentials: HTTP 401 or 403 without a SOAP message."""


class DecodeError(CallFireError):
    """A document cannot be read as what it should be.

    Attributes:
        path: Where in the document, in the words of the contract; empty if it is no document.
        content: The text or the first bytes that could not be read.
        target: The name of the type that was expected.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str = "",
        content: str | bytes = "",
        target: str = "",
        operation: str | None = None,
        reply: Reply[Any] | None = None,
    ) -> None:
        """Put the path before the message."""
        super().__init__(f"{path} {message}" if path else message, operation=operation, reply=reply)
        self.path: str = path
        self.content: str | bytes = content[:_EXCERPT]
        self.target: str = target


class Fault(CallFireError):
    """The service answered that it could not do what was asked.

    Attributes:
        code: The code of the service, such as `NOT_FOUND`, or the SOAP code, such as `Sender`,
            where the service gave none.
        message: What the service says went wrong.
        detail: Further words of the service; empty if there are none.
        info: The decoded detail; `None` where the request broke the schema.
        status: The HTTP status.
    """

    def __init__(
        self,
        *,
        code: str,
        message: str,
        status: int,
        detail: str = "",
        info: ServiceFaultInfo | None = None,
        operation: str | None = None,
        reply: Reply[Any] | None = None,
        retryable: bool | None = None,
    ) -> None:
        """Keep the parts of the fault."""
        super().__init__(
            f"{code}: {message} (HTTP {status})",
            operation=operation,
            reply=reply,
            retryable=retryable,
        )
        self.code: str = code
        self.message: str = message
        self.detail: str = detail
        self.info: ServiceFaultInfo | None = info
        self.status: int = status


class BadRequestFault(Fault):
    """The request holds a value that the service cannot use."""


class ForbiddenFault(Fault):
    """The account may not do this."""


class NotFoundFault(Fault):
    """Something that the request names does not exist."""


class UnavailableFault(Fault):
    """The service cannot answer now; the call can be made again later."""

    retryable = True


class TimeoutFault(Fault):
    """The service did not finish in time and may have done part of the work."""


class NotImplementedFault(Fault):
    """The service does not offer this operation."""


def fault_class(code: str) -> type[Fault]:
    """Return the class for a fault code of the service: `NOT_FOUND` gives `NotFoundFault`.

    Args:
        code: The fault code; one without a class of its own gives `Fault`.
    """
    name = f"{code.title().replace('_', '')}Fault"
    return next((cls for cls in Fault.__subclasses__() if cls.__name__ == name), Fault)
