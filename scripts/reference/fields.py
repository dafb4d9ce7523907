"""Describes the fields of a type for tables and trees, down to the leaves."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cfclient._codec import Field, model_of
from cfclient.contract._text import documentation
from cfschema.base import Choice, Enumeration
from reference.documentation import Documentation, split
from reference.provenance import Provenance, provenance_of
from reference.schema import Schema

# Below this depth a tree refers to the page of the type.
DEEPEST = 6
LETTERS = "ABCDEFGHIJ"


@dataclass(frozen=True, slots=True)
class Row:
    """A field as the reference shows it.

    Attributes:
        name: Its Python name.
        wire_name: Its name in the contract, or what stands for it.
        kind: What it is on the wire.
        wire_type: The name of its XML type.
        types: The types of its values.
        is_list: Whether it holds a list.
        is_required: Whether it must be present.
        choices: The marks of the choice groups and branches that it belongs to, such as `A1`.
        documentation: Its documentation in the contract.
        pattern: The pattern of its text, in words; empty if there is none.
        provenance: How certain it is.
        owner: The class that declares it, if it is inherited.
        values: The values, if it is an enumeration.
        fields: The fields of its values, if they are dataclasses and not above it in the tree.
    """

    name: str
    wire_name: str
    kind: str
    wire_type: str
    types: tuple[type[Any], ...]
    is_list: bool
    is_required: bool
    choices: tuple[str, ...]
    documentation: Documentation
    pattern: str
    provenance: Provenance
    owner: type[Any] | None
    values: tuple[str, ...]
    fields: tuple[Row, ...]


class Fields:
    """Describes the fields of types."""

    def __init__(self, schema: Schema) -> None:
        """Use the documentation and the facts of a schema."""
        self._schema = schema

    def rows(self, cls: type[Any], above: tuple[type[Any], ...] = ()) -> tuple[Row, ...]:
        """Return the fields of a dataclass with those of its nested dataclasses.

        Args:
            cls: The dataclass.
            above: The classes above it in the tree, which are not repeated.
        """
        model = model_of(cls)
        marks = choice_marks(model.choices)
        found: list[Row] = []
        for field in model.fields:
            if field.kind == "Elements":
                found += (self._member(cls, field, each, above) for each in field.types)
            else:
                found.append(self._row(cls, field, field.types, above, marks))
        return tuple(found)

    def _member(
        self, cls: type[Any], field: Field, member: type[Any], above: tuple[type[Any], ...]
    ) -> Row:
        row = self._row(cls, field, (member,), above, {})
        node = self._schema.of_class(member)
        text = split("" if node is None else documentation(node))
        return dataclasses.replace(
            row,
            wire_name=model_of(member).name,
            wire_type=model_of(member).name,
            documentation=text,
            provenance=provenance_of(node),
        )

    def _row(
        self,
        cls: type[Any],
        field: Field,
        types: tuple[type[Any], ...],
        above: tuple[type[Any], ...],
        marks: Mapping[str, tuple[str, ...]],
    ) -> Row:
        (value_type, *_) = types
        wire_type = self._schema.wire_type(cls, field)
        nests = dataclasses.is_dataclass(value_type) and value_type not in (*above, cls)
        inside = self.rows(value_type, (*above, cls)) if nests and len(above) < DEEPEST else ()
        return Row(
            name=field.name,
            wire_name=field.wire_name or _UNNAMED.get(field.kind, field.name),
            kind=field.kind,
            wire_type=wire_type,
            types=types,
            is_list=field.is_list,
            is_required=field.required,
            choices=marks.get(field.name, ()),
            documentation=self._documentation(cls, field),
            pattern=self._pattern(wire_type, field),
            provenance=provenance_of(self._schema.of_field(cls, field)),
            owner=_owner(cls, field.name),
            values=_values(value_type),
            fields=inside,
        )

    def _documentation(self, cls: type[Any], field: Field) -> Documentation:
        if field.kind == "Attributes":
            return Documentation("Attributes of your own, by name: data that you attach.")
        if field.kind == "Text":
            node = self._schema.of_class(cls)
            return split("" if node is None else documentation(node))
        return self._schema.describe(cls, field)

    def _pattern(self, wire_type: str, field: Field) -> str:
        node = self._schema.of_simple_type(wire_type) if "pattern" in field.metadata else None
        if node is not None:
            return split(documentation(node)).meaning
        return f"Matches {field.metadata['pattern']}." if "pattern" in field.metadata else ""


_UNNAMED = {"Attributes": "any attribute", "Text": "text"}


def choice_marks(choices: tuple[Choice, ...]) -> dict[str, tuple[str, ...]]:
    """Return the marks of each field that belongs to a choice: a letter and the branch's number.

    Args:
        choices: The choice groups of a type.
    """
    found: dict[str, tuple[str, ...]] = {}
    for letter, choice in zip(LETTERS, choices, strict=False):
        for number, branch in enumerate(choice.branches, start=1):
            for name in branch:
                found[name] = (*found.get(name, ()), f"{letter}{number}")
    return found


def _values(cls: Any) -> tuple[str, ...]:
    return tuple(cls) if issubclass(cls, Enumeration) else ()


def _owner(cls: type[Any], name: str) -> type[Any] | None:
    declares: Any = next(each for each in cls.__mro__ if name in inspect.get_annotations(each))
    return None if declares is cls else declares
