"""What the templates write: modules of enumerations and dataclasses, operations and facades."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Member:
    """A value of an enumeration."""

    name: str
    value: str
    doc: str


@dataclass(frozen=True)
class Enumeration:
    """An enumeration of wire values."""

    name: str
    doc: str
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Field:
    """A field of a dataclass.

    Attributes:
        name: Its Python name.
        type: The annotation of one value, without list or None.
        is_list: Whether it holds a list.
        is_dict: Whether it holds the attributes that the contract does not name.
        required: Whether it has no default.
        metadata: Key and Python expression of each entry of its metadata.
        doc: What it means, in plain sentences.
        default: The contract's value for an absent field, as it is on the wire.
        text_class: Whether plain strings are accepted for the dataclass it holds.
    """

    name: str
    type: str
    is_list: bool
    is_dict: bool
    required: bool
    metadata: dict[str, str]
    doc: str
    default: str | None = None
    text_class: bool = False

    @property
    def annotation(self) -> str:
        """The annotation of the field in its dataclass."""
        if self.is_dict:
            return "dict[str, str]"
        if self.is_list:
            return f"list[{self.type}]"
        return self.type if self.required else f"{self.type} | None"

    @property
    def factory(self) -> str | None:
        """The default factory, if the field has one."""
        if self.is_dict:
            return "new_dict"
        return "new_list" if self.is_list and not self.required else None


@dataclass(frozen=True)
class Choice:
    """A group of fields of which one branch can be set."""

    required: bool
    branches: tuple[tuple[str, ...], ...]
    optional: tuple[str, ...]


@dataclass
class Class:
    """A dataclass."""

    name: str
    qualified_name: str
    namespace: str
    wire_name: str
    doc: str
    base: str | None
    is_global: bool
    fields: list[Field]
    choices: list[Choice]
    inner: list[Class]

    def walk(self) -> Iterator[Class]:
        """Yield the class and all classes inside it."""
        yield self
        for child in self.inner:
            yield from child.walk()


@dataclass
class Module:
    """A module of types, one per namespace."""

    name: str
    namespace: str
    enumerations: list[Enumeration]
    classes: list[Class]
    imports: dict[str, list[str]]

    @property
    def names(self) -> list[str]:
        """The names that the module exports."""
        return sorted([*(item.name for item in self.enumerations), *(c.name for c in self.classes)])


@dataclass(frozen=True)
class Operation:
    """An operation with all that its table entry and its methods need.

    Attributes:
        name: Its name in the contract.
        constant: The name of its table entry.
        method: The name of its method.
        doc: What it does, in plain sentences.
        service: The name of its service.
        action: Its SOAP action.
        path: Its path below the endpoint.
        request: The class of its request.
        response: The class of its answer; `None` if the answer is empty.
        result: The annotation of what callers get.
        returns: What callers get, in plain sentences.
        unwrap: Whether callers get the value of the answer instead of the answer.
        fields: The fields of the request, inherited ones first.
        items: The field of the answer that holds one page, for a paged operation.
        repeatable: Whether it only reads.
        request_id: The field of the request that makes it safe to send again.
    """

    name: str
    constant: str
    method: str
    doc: str
    service: str
    action: str
    path: str
    request: str
    response: str | None
    result: str
    returns: str
    unwrap: bool
    fields: tuple[Field, ...]
    items: Field | None
    repeatable: bool
    request_id: str | None

    @property
    def iter_method(self) -> str:
        """The name of the method that walks all pages: the verb replaced by `iter`."""
        return f"iter_{self.method.partition('_')[2]}"


@dataclass(frozen=True)
class Facade:
    """A service with its methods."""

    name: str
    module: str
    attribute: str
    doc: str
    operations: tuple[Operation, ...]
