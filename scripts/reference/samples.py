"""Builds instances of any type from the examples in the contract's documentation."""

from __future__ import annotations

import dataclasses
from typing import Any

from cfclient._codec import Field, check, model_of
from reference.records import as_items
from reference.schema import Schema

# Optional dataclasses below this depth are left out.
DEEPEST = 2
# The text of an element whose documentation has no example: each of them takes a phone number.
_TEXT = "13105550123"


class Samples:
    """Builds instances whose values are the documented examples."""

    def __init__(self, schema: Schema) -> None:
        """Use the documentation of a schema."""
        self._schema = schema

    def of(self, cls: type[Any]) -> Any:
        """Return an instance that the contract allows.

        Args:
            cls: The dataclass.

        Raises:
            LookupError: The documented examples give no valid instance.
        """
        for depth in (0, DEEPEST):
            made = self._build(cls, depth)
            problems = check(made)
            if not problems:
                return made
        raise LookupError(f"the examples of {cls.__qualname__} are not valid: {problems[0]}")

    def _build(self, cls: type[Any], depth: int) -> Any:
        model = model_of(cls)
        skipped = {
            name for choice in model.choices for branch in choice.branches[1:] for name in branch
        }
        needed = {
            name
            for choice in model.choices
            if choice.required
            for name in choice.branches[0]
            if name not in choice.optional
        }
        values: dict[str, Any] = {}
        for field in model.fields:
            is_needed = field.required or field.name in needed
            if field.name in skipped - needed or (not is_needed and not self._wants(field, depth)):
                continue
            values[field.name] = self._value(cls, field, depth)
        return cls(**values)

    def _wants(self, field: Field, depth: int) -> bool:
        if field.kind == "Attributes":
            return False
        return depth < DEEPEST or not dataclasses.is_dataclass(field.type)

    def _value(self, cls: type[Any], field: Field, depth: int) -> Any:
        if field.kind == "Elements":
            return [self._build(each, depth + 1) for each in field.types]
        item = self._item(cls, field, depth)
        return as_items(item) if field.is_list else item

    def _item(self, cls: type[Any], field: Field, depth: int) -> Any:
        example = self._schema.describe(cls, field).example
        if field.is_nested:
            made = self._build(field.type, depth + 1)
            text = model_of(field.type).text
            if text is not None and example:
                setattr(made, text.name, text.datatype.parse(example))
            return made
        if field.kind == "Text" and not example:
            return b"RIFF" if field.type is bytes else field.datatype.parse(_TEXT)
        if field.is_tokens:
            return [field.datatype.parse(part) for part in example.split()]
        return field.datatype.parse(example)
