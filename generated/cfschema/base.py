# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""What the generated types, operations and services have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")

# The built-in factories, with a type that every checker can put where it is needed.
new_list: Callable[[], list[Any]] = list
new_dict: Callable[[], dict[str, Any]] = dict


class Enumeration(StrEnum):
    """An enumeration that is open: the service may use values that the contract does not name.

    A value that is not named becomes a member that keeps the text and says that it is unknown;
    it can be read and compared, but a request that holds one is refused before it is sent.
    """

    @property
    def is_unknown(self) -> bool:
        """Whether the contract does not name this value."""
        return self._value_ not in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Enumeration | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member


@dataclass(frozen=True, slots=True)
class Choice:
    """Fields of which one branch can be set.

    Attributes:
        required: Whether one branch must be set.
        branches: The names of the fields of each branch.
        optional: The names of the fields that may be left out of their branch.
    """

    required: bool
    branches: tuple[tuple[str, ...], ...]
    optional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[RequestT, ResultT]):
    """An operation of the contract.

    Attributes:
        name: Its name.
        service: The name of its service.
        action: Its SOAP action.
        path: Its path below the endpoint.
        request: The class of its request.
        response: The class of its answer; `None` if the answer is empty.
        unwrap: Whether callers get the value that the answer holds instead of the answer.
        repeatable: Whether it only reads, so that making it twice does nothing twice.
        request_id: The field of the request by which the service does it only once, if any.
    """

    name: str
    service: str
    action: str
    path: str
    request: type[RequestT]
    response: type[Any] | None
    unwrap: bool = False
    repeatable: bool = False
    request_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagedOperation(Operation[RequestT, ResultT], Generic[RequestT, ResultT, ItemT]):
    """An operation that answers one page at a time.

    Attributes:
        items: The field of the answer that holds the page.
    """

    items: str


class Caller(Protocol):
    """What a service needs to make its calls, so that it knows nothing of any transport."""

    @abstractmethod
    def call(self, operation: Operation[RequestT, ResultT], request: RequestT) -> ResultT:
        """Make one call and return its result."""
        ...

    @abstractmethod
    def iterate(
        self,
        operation: PagedOperation[RequestT, Any, ItemT],
        request: RequestT,
        *,
        page_size: int,
        limit: int | None,
    ) -> Iterator[ItemT]:
        """Make calls for one page after the other and yield their items."""
        ...


class _Content(Protocol):
    def __init__(self, *, value: str) -> None: ...


ContentT = TypeVar("ContentT", bound=_Content)


def as_content(cls: type[ContentT], value: ContentT | str) -> ContentT:
    """Return an instance of a class with text content, made from plain text if need be."""
    return cls(value=value) if isinstance(value, str) else value


def as_contents(cls: type[ContentT], values: Sequence[ContentT | str] | str) -> list[ContentT]:
    """Return a list of such instances; a single text is a list of one, not of its characters."""
    return [as_content(cls, value) for value in ([values] if isinstance(values, str) else values)]


def as_list(values: Sequence[ItemT]) -> list[ItemT]:
    """Return a list; a single text is a list of one, not of its characters."""
    return [values] if isinstance(values, str) else list(values)  # type: ignore[list-item]
