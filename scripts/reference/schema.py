"""Finds the schema components of generated classes and of their fields."""

from __future__ import annotations

import dataclasses
import inspect
import sys
from typing import Any

from cfclient._codec import Field, model_of
from cfclient.contract import Document
from cfclient.contract._text import documentation
from cfschema import NAMESPACES
from cfschema.base import Enumeration
from codegen.annotations import XS, Annotations
from reference.documentation import Documentation, split


class Schema:
    """The schema components of the contract, looked up by class and field."""

    def __init__(self, documents: list[Document]) -> None:
        """Index the components of the documents."""
        self._annotations = Annotations(documents)

    def of_class(self, cls: type[Any]) -> Any:
        """Return the component of a class, or `None` where the contract leaves it unnamed."""
        if issubclass(cls, Enumeration):
            found = (self._annotations.node(each, (cls.__name__,)) for each in NAMESPACES)
            return next((node for node in found if node is not None), None)
        return self._annotations.node(model_of(cls).namespace, _path(cls))

    def of_simple_type(self, name: str) -> Any:
        """Return a simple type of the contract by its local name, or `None`."""
        return self._annotations.node("http://api.callfire.com/data", (name,))

    def of_field(self, cls: type[Any], field: Field) -> Any:
        """Return the component of a field; `None` for the kinds that have no name."""
        if not field.wire_name:
            return None
        owner = _owner(cls, field.name)
        namespace = model_of(owner).namespace
        for path in (_path(owner), (owner.__name__,)):
            node = self._annotations.node(namespace, (*path, field.wire_name))
            if node is not None:
                return node
        return None

    def of_value(self, cls: type[Any], value: str) -> Any:
        """Return the component of a value of an enumeration, or `None`."""
        for namespace in NAMESPACES:
            node = self._annotations.node(namespace, (cls.__name__, value))
            if node is not None:
                return node
        return None

    def describe(self, cls: type[Any], field: Field) -> Documentation:
        """Return the documentation of a field; a reference has that of its element."""
        node = self.of_field(cls, field)
        text = "" if node is None else documentation(node)
        if not text and field.wire_name:
            target = self._annotations.node(field.namespace, (field.wire_name,))
            text = "" if target is None else documentation(target)
        if not text and dataclasses.is_dataclass(field.type):
            target = self.of_class(field.type)
            text = "" if target is None else documentation(target)
        return split(text)

    def wire_type(self, cls: type[Any], field: Field) -> str:
        """Return the name of the XML type of a field, such as `PhoneNumber` or `long`."""
        node = self.of_field(cls, field)
        named = "" if node is None else node.get("type", "").rpartition(":")[2]
        if named:
            return str(named)
        if node is not None:
            extended = node.find(f".//{XS}extension")
            listed = node.find(f"./{XS}simpleType/{XS}list")
            for inner, attribute in ((listed, "itemType"), (extended, "base")):
                if inner is not None:
                    return str(inner.get(attribute, "")).rpartition(":")[2]
        datatype: str = field.metadata.get("datatype", "")
        return datatype or field.type.__name__


def _owner(cls: type[Any], name: str) -> type[Any]:
    return next(ancestor for ancestor in cls.__mro__ if name in inspect.get_annotations(ancestor))


def _path(cls: type[Any]) -> tuple[str, ...]:
    names: list[str] = []
    found: Any = sys.modules[cls.__module__]
    for part in cls.__qualname__.split("."):
        found = getattr(found, part)
        names.append(model_of(found).name)
    return tuple(names)
