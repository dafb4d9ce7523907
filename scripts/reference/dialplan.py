"""The elements of the dialplan language, and what hand-written pages show of dialplans."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import Any

from cfclient._codec import Field, model_of
from cfclient.contract import PACKAGED, load
from cfclient.contract._text import documentation
from cfclient.dialplan import Code, to_svg
from cfschema import dialplan as schema
from cfschema.base import AnyElement, Enumeration
from codegen.annotations import Annotations
from reference.documentation import Documentation, split
from reference.provenance import Provenance, provenance_of

_PLAN = re.compile(r"^<dialplan.*?^</dialplan>$", re.DOTALL | re.MULTILINE)
_KIND = re.compile(r"^ *([A-Z_]+): (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of an element.

    Attributes:
        name: Its name in the document.
        field: Its name in Python.
        kind: The type of its values, in words.
        is_required: Whether it must be there.
        values: The values that are named.
        documentation: What it means.
        provenance: How certain it is.
    """

    name: str
    field: str
    kind: str
    is_required: bool
    values: tuple[str, ...]
    documentation: Documentation
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Element:
    """An element.

    Attributes:
        name: Its name in the document.
        cls: The name of its class.
        documentation: What it means.
        provenance: How certain it is.
        attributes: Its attributes.
        has_text: Whether it has a text.
        contains: The elements that it can contain.
    """

    name: str
    cls: str
    documentation: Documentation
    provenance: Provenance
    attributes: tuple[Attribute, ...]
    has_text: bool
    contains: tuple[str, ...]

    @property
    def holds(self) -> str:
        """The elements that it can contain, in short."""
        others = [name for name in self.contains if name not in _actions()]
        if len(self.contains) - len(others) < len(_actions()):
            return ", ".join(self.contains)
        return ", ".join(["every action", *others])


def elements() -> list[Element]:
    """Return the elements of the language, in the order of its schema."""
    annotations = Annotations(load(PACKAGED.with_name("callfire-dialplan.xsd")))
    classes = {model_of(cls).name: cls for cls in _classes()}
    order = ["dialplan", *_actions(), *(name for name in classes if name not in _actions())]
    return [_element(classes[name], annotations) for name in dict.fromkeys(order)]


def kinds() -> dict[str, str]:
    """Return the kinds of problems that a check finds, and what each means."""
    text = inspect.cleandoc(Code.__doc__ or "").partition("Attributes:")[2]
    joined = re.sub(r"\n {8,}", " ", text)
    return {Code[name].value: meaning for name, meaning in _KIND.findall(joined)}


def drawn(markdown: str) -> str:
    """Return the picture of the last dialplan in a text, on a single line.

    Raises:
        LookupError: There is none.
    """
    found = _PLAN.findall(markdown)
    if not found:
        raise LookupError("there is no dialplan to draw")
    return " ".join(to_svg(found[-1]).split("\n"))


def _classes() -> list[type[Any]]:
    every: list[type[Any]] = [getattr(schema, name) for name in schema.__all__]
    return [cls for cls in every if not issubclass(cls, Enumeration)]


def _actions() -> list[str]:
    return [tag for tag, _ in model_of(schema.Dialplan).field("items").choices]


def _element(cls: type[Any], annotations: Annotations) -> Element:
    model = model_of(cls)
    node = annotations.node("", (model.name,))
    attributes = [field for field in model.fields if field.kind == "Attribute"]
    # The name, which every element has, is described once.
    shown = [field for field in attributes if field.name != "name"]
    return Element(
        name=model.name,
        cls=cls.__name__,
        documentation=split(annotations.sentence("", (model.name,))),
        provenance=provenance_of(node),
        attributes=tuple(_attribute(model.name, field, annotations) for field in shown),
        has_text=model.text is not None and model.text.required,
        contains=tuple(tag for field in model.fields for tag, _ in field.choices),
    )


def _attribute(element: str, field: Field, annotations: Annotations) -> Attribute:
    node = annotations.node("", (element, field.wire_name))
    members: Any = field.type if issubclass(field.type, Enumeration) else ()
    return Attribute(
        name=field.wire_name,
        field=field.name,
        kind=" or ".join(cls.__name__ for cls in field.types if cls is not AnyElement),
        is_required=field.required,
        values=tuple(str(member) for member in members),
        documentation=split("" if node is None else documentation(node)),
        provenance=provenance_of(node),
    )
