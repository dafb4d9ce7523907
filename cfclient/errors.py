"""Every error that a call can raise.

    CallFireError
    ├── ConfigurationError
    ├── ValidationError
    ├── TransportError
    │   ├── ConnectError
    │   ├── TransportTimeout
    │   ├── UnexpectedResponse
    │   └── ResponseTooLarge
    ├── AuthenticationError
    ├── DecodeError
    ├── WaitTimeout
    └── Fault
        ├── BadRequestFault
        ├── ForbiddenFault
        ├── NotFoundFault
        ├── UnavailableFault
        ├── TimeoutFault
        └── NotImplementedFault

No exception of another library escapes a call; it is kept as `__cause__`, without secrets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    from cfclient._response import Response
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
    "ResponseTooLarge",
    "TimeoutFault",
    "TransportError",
    "TransportTimeout",
    "UnavailableFault",
    "UnexpectedResponse",
    "ValidationError",
    "WaitTimeout",
]

ErrorT = TypeVar("ErrorT", bound="CallFireError")

_EXCERPT = 200
# The problems of a request that its error's message shows.
_TOLD = 10


def excerpt(content: str | bytes) -> str:
    """Return the beginning of a content as one printable line, for an error message."""
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
    line = " ".join(text[: 2 * _EXCERPT].split())
    line = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
    return line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1]}…"


class CallFireError(Exception):
    """The base of all errors of this package.

    Attributes:
        operation: The name of the operation that was called, if any.
        response: The response that the error was made from, if one arrived.
        retryable: Whether the same call can be retried without doing anything twice, and may
            then succeed.
        attempts: The number of attempts made; 0 if nothing was begun.
        was_sent: Whether a request was sent in any of the attempts, so that the service may have
            processed it.
        request_id: The id by which the service recognizes a retry, if the call had one; a call
            with the same id can always be retried.
    """

    retryable: bool = False
    attempts: int = 0
    request_id: str | None = None

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        response: Response[Any] | None = None,
        retryable: bool | None = None,
    ) -> None:
        """Keep what is known of the call."""
        super().__init__(" ".join(message.split()))
        self.operation: str | None = operation
        self.response: Response[Any] | None = response
        self.was_sent: bool = response is not None
        if retryable is not None:
            self.retryable = retryable

    def __str__(self) -> str:
        """Return one line: the operation, if any, and the message."""
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
    """A setting is missing or invalid, or an extra is not installed."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A violation of the contract.

    Attributes:
        path: The element or attribute, by its names in the contract: `SendText/ToNumber[2]`.
        message: What is wrong, and what would be valid.
    """

    path: str
    message: str

    def __str__(self) -> str:
        """Return path and message."""
        return f"{self.path}: {self.message}"


class ValidationError(CallFireError):
    """A request violates the contract; nothing was sent.

    Attributes:
        problems: All violations.
    """

    def __init__(
        self, problems: tuple[Problem, ...] | list[Problem], *, operation: str | None = None
    ) -> None:
        """Join the first problems in one line, with the number of further ones."""
        parts = [str(problem) for problem in problems[:_TOLD]]
        if len(problems) > _TOLD:
            parts.append(f"and {len(problems) - _TOLD} more, see `.problems`")
        super().__init__("; ".join(parts), operation=operation)
        self.problems: tuple[Problem, ...] = tuple(problems)


class TransportError(CallFireError):
    """The request got no SOAP response."""


class ConnectError(TransportError):
    """No connection could be opened, so that the last attempt sent nothing."""

    retryable = True


class TransportTimeout(TransportError):
    """A timeout or the deadline of the call expired.

    Attributes:
        phase: `connect` if the last attempt sent nothing, `read` if the request may have been
            processed.
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


class UnexpectedResponse(TransportError):
    """The response is not a SOAP message.

    Attributes:
        status: The HTTP status code.
        content_type: The `Content-Type` of the response.
        content: The first bytes of the response.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        content_type: str,
        content: bytes,
        operation: str | None = None,
        response: Response[Any] | None = None,
        retryable: bool | None = None,
    ) -> None:
        """Keep what shows where the response came from."""
        super().__init__(message, operation=operation, response=response, retryable=retryable)
        self.status: int = status
        self.content_type: str = content_type
        self.content: bytes = content[:_EXCERPT]


class ResponseTooLarge(TransportError):
    """The response exceeds `max_response_bytes`."""


class AuthenticationError(CallFireError):
    """The service rejected the credentials: HTTP 401 or 403 without a SOAP message."""


class DecodeError(CallFireError):
    """A document cannot be read as the type that is expected.

    Attributes:
        path: The element or attribute, by its names in the contract, or in plain data the field,
            such as `Contact.created`; empty for the whole document.
        content: The text, or the first bytes, that could not be read.
        target: The name of the expected type.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str = "",
        content: str | bytes = "",
        target: str = "",
        operation: str | None = None,
        response: Response[Any] | None = None,
    ) -> None:
        """Put the path before the message."""
        super().__init__(
            f"{path}: {message}" if path else message, operation=operation, response=response
        )
        self.path: str = path
        self.content: str | bytes = content[:_EXCERPT]
        self.target: str = target


class WaitTimeout(CallFireError):
    """What was waited for did not reach a final state in time; waiting again may help.

    Attributes:
        last: The resource as it was seen last, such as a `Broadcast`.
    """

    retryable = True

    def __init__(self, message: str, *, last: Any) -> None:
        """Keep the resource."""
        super().__init__(message)
        self.last: Any = last


class Fault(CallFireError):
    """The service reported a fault.

    Attributes:
        code: The fault code of the service, such as `NOT_FOUND`, or the SOAP fault code, such as
            `Sender`, where the service gave none.
        message: The explanation of the service.
        detail: Further details; empty if there are none.
        info: The decoded fault detail; `None` where the request violated the schema.
        status: The HTTP status code.
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
        response: Response[Any] | None = None,
        retryable: bool | None = None,
    ) -> None:
        """Keep the parts of the fault."""
        super().__init__(
            f"{code}: {excerpt(message)} (HTTP {status})",
            operation=operation,
            response=response,
            retryable=retryable,
        )
        self.code: str = code
        self.message: str = message
        self.detail: str = detail
        self.info: ServiceFaultInfo | None = info
        self.status: int = status


class BadRequestFault(Fault):
    """The request has a value that the service does not accept."""


class ForbiddenFault(Fault):
    """The account is not allowed to do this."""


class NotFoundFault(Fault):
    """A resource that the request names does not exist."""


class UnavailableFault(Fault):
    """The service is temporarily unavailable; retry later."""

    retryable = True


class TimeoutFault(Fault):
    """The service timed out, and may have done part of the work."""


class NotImplementedFault(Fault):
    """The service does not offer this operation."""


def fault_class(code: str) -> type[Fault]:
    """Return the class for a fault code: `NotFoundFault` for `NOT_FOUND`.

    Args:
        code: The fault code; `Fault` is for codes without a class of their own.
    """
    name = f"{code.title().replace('_', '')}Fault"
    return next((cls for cls in Fault.__subclasses__() if cls.__name__ == name), Fault)
