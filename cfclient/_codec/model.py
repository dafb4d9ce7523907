"""Reads the metadata of a generated dataclass once, for everything that needs it."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar

from cfclient._codec.datatype import Datatype
from cfclient._codec.datatypes import datatype_of, or_text
from cfschema import NAMESPACES
from cfschema.base import AnyElement, Choice, Enumeration

T = TypeVar("T")

Kind = Literal["Element", "Elements", "Attribute", "Attributes", "Text"]


def per_class(build: Callable[[type[Any]], T]) -> Callable[[type[Any]], T]:
    """Make a function of a class build its result once for each class.

    Args:
        build: The function.
    """
    built: dict[type[Any], T] = {}

    def get(cls: type[Any]) -> T:
        try:
            return built[cls]
        except KeyError:
            result = built[cls] = build(cls)
            return result

    return get


def qualified(namespace: str, name: str) -> str:
    """Return a name as lxml gives it.

    Args:
        namespace: The namespace; empty for none.
        name: The local name.
    """
    return f"{{{namespace}}}{name}" if namespace else name


def namespace_of(tag: str) -> str:
    """Return the namespace of a name as lxml gives it; empty for none."""
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field of a generated dataclass.

    Attributes:
        name: Its Python name.
        wire_name: Its name in the contract; empty for the kinds that have none.
        namespace: The namespace of its element; empty for an attribute.
        kind: What it is on the wire.
        required: Whether it must be present.
        is_list: Whether it holds a list.
        is_tokens: Whether its list is one text, separated by blanks.
        types: The types of its values; several only where elements are mixed.
        choices: For mixed elements: the tag and type of each.
        metadata: Everything else that the contract says of it.
    """

    name: str
    wire_name: str
    namespace: str
    kind: Kind
    required: bool
    is_list: bool
    is_tokens: bool
    types: tuple[type[Any], ...]
    choices: tuple[tuple[str, type[Any]], ...]
    metadata: typing.Mapping[str, Any]

    @property
    def type(self) -> type[Any]:
        """The type of a single value."""
        return self.types[0]

    @cached_property
    def tag(self) -> str:
        """The name as lxml gives it."""
        return qualified(self.namespace, self.wire_name)

    @cached_property
    def is_nested(self) -> bool:
        """Whether its values are dataclasses themselves."""
        return dataclasses.is_dataclass(self.type)

    @property
    def is_or_text(self) -> bool:
        """Whether a text that is not of its datatype is kept as it was written."""
        return bool(self.metadata.get("or_text"))

    @property
    def is_open(self) -> bool:
        """Whether it keeps elements that the contract does not name."""
        return AnyElement in self.types

    @property
    def is_plain_text(self) -> bool:
        """Whether its text on the wire is its value as it stands."""
        return self.metadata.get("datatype") == "string" and not self.is_tokens

    @cached_property
    def datatype(self) -> Datatype:
        """How a single value is read and written."""
        if issubclass(self.type, Enumeration):
            own = datatype_of(self.type)
        else:
            own = datatype_of(self.metadata["datatype"])
        return or_text(own, self.metadata.get("pattern")) if self.is_or_text else own


@dataclass(frozen=True)
class Model:
    """A generated dataclass.

    Attributes:
        cls: The dataclass.
        name: Its name on the wire.
        namespace: The namespace of its element.
        fields: Its fields, inherited ones first.
        choices: The groups of fields of which one branch can be set, inherited ones first.
    """

    cls: type[Any]
    name: str
    namespace: str
    fields: tuple[Field, ...]
    choices: tuple[Choice, ...]

    @cached_property
    def tag(self) -> str:
        """The name of its element as lxml gives it."""
        return qualified(self.namespace, self.name)

    def field(self, name: str) -> Field:
        """Return a field by its Python name."""
        return next(field for field in self.fields if field.name == name)

    @cached_property
    def attributes(self) -> frozenset[str]:
        """The names of its attributes on the wire."""
        return frozenset(field.wire_name for field in self.fields if field.kind == "Attribute")

    @cached_property
    def elements(self) -> typing.Mapping[object, Field]:
        """The fields of its elements by their tags, but for mixed ones."""
        return {field.tag: field for field in self.fields if field.kind == "Element"}

    @cached_property
    def mixed(self) -> typing.Mapping[object, type[Any]]:
        """The types of its mixed elements by their tags."""
        return {tag: cls for field in self.fields for tag, cls in field.choices}

    @cached_property
    def open_field(self) -> Field | None:
        """The field that keeps elements which the contract does not name, if there is one."""
        return next((field for field in self.fields if field.is_open), None)

    @cached_property
    def text(self) -> Field | None:
        """The field that holds the text of the element, if there is one."""
        return next((field for field in self.fields if field.kind == "Text"), None)

    @cached_property
    def is_text_like(self) -> bool:
        """Whether a plain text can stand for an instance: nothing but the text is required."""
        return [field.kind for field in self.fields if field.required] == ["Text"]

    @cached_property
    def namespaces(self) -> tuple[str, ...]:
        """The namespaces of the element and of everything that can be inside it, in order."""
        found = {self.namespace}
        pending, seen = [self.cls], {self.cls}
        while pending:
            for field in model_of(pending.pop()).fields:
                found |= {field.namespace, *(namespace_of(tag) for tag, _ in field.choices)}
                for type_ in field.types:
                    if dataclasses.is_dataclass(type_) and type_ not in seen:
                        seen.add(type_)
                        pending.append(type_)
        return tuple(namespace for namespace in NAMESPACES if namespace in found)


@per_class
def model_of(cls: type[Any]) -> Model:
    """Return the model of a generated dataclass.

    Raises:
        TypeError: The class is not a generated dataclass.
    """
    meta = cls.__dict__.get("Meta")
    if meta is None or not dataclasses.is_dataclass(cls):
        raise TypeError(f"{cls!r} is not a generated type")
    hints = typing.get_type_hints(cls)
    return Model(
        cls=cls,
        name=meta.name,
        namespace=meta.namespace,
        fields=tuple(_field(field, hints[field.name]) for field in dataclasses.fields(cls)),
        choices=tuple(_choices(cls)),
    )


def _choices(cls: type[Any]) -> Iterator[Choice]:
    for ancestor in reversed(cls.__mro__):
        if "Meta" in ancestor.__dict__:
            meta: Any = ancestor.__dict__["Meta"]
            yield from meta.__dict__.get("choices", ())


def _field(field: dataclasses.Field[Any], hint: Any) -> Field:
    metadata: typing.Mapping[str, Any] = field.metadata
    is_list = typing.get_origin(hint) is list
    types = tuple(_types(typing.get_args(hint)[0] if is_list else hint))
    # A class that is defined after the one that contains it is given by its name.
    by_name: dict[object, Any] = {cls.__name__: cls for cls in types}
    return Field(
        name=field.name,
        wire_name=metadata.get("name", ""),
        namespace=metadata.get("namespace", "") if metadata["type"] == "Element" else "",
        kind=metadata["type"],
        required=bool(metadata.get("required") or metadata.get("min_occurs")),
        is_list=is_list,
        is_tokens=bool(metadata.get("tokens")),
        types=types,
        choices=tuple(
            (
                qualified(choice["namespace"], choice["name"]),
                by_name.get(choice["type"], choice["type"]),
            )
            for choice in metadata.get("choices", ())
        ),
        metadata=metadata,
    )


def _types(hint: Any) -> Iterator[type[Any]]:
    if isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union:
        for part in typing.get_args(hint):
            if part is not NoneType:
                yield from _types(part)
    else:
        yield typing.get_origin(hint) or hint
