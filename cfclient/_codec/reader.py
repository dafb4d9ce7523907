"""Reads lxml elements as instances of generated types, with a reader compiled per class.

A reader goes over an element once. What the contract does not know is skipped here; the module
`unknown` finds it, in an iteration of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from cfclient._codec.any_element import as_items, has_only_layout, read_any
from cfclient._codec.datatype import Datatype, invalid
from cfclient._codec.model import Field, Model, model_of, per_class
from cfclient._codec.reader_source import source_of
from cfclient._codec.remembered import remembered
from cfclient._codec.texts import items_of
from cfclient._xml import XSI, Element

Missing = Counter[str]
Reader = Callable[[Element, Missing], Any]
Parser = Callable[[str], Any]

_NIL = f"{XSI}nil"
_TRUE = ("true", "1")


class UnreadableError(Exception):
    """A value is not valid for its type.

    Attributes:
        element: Where it is.
        attribute: The attribute of the element that holds it, as the end of a path.
        content: Its text.
    """

    def __init__(self, element: Element, field: Field, content: str, attribute: str = "") -> None:
        """Keep the place, whose path is only worked out when it is needed."""
        super().__init__(invalid(field.datatype.name, content))
        self.element = element
        self.attribute = attribute
        self.content = content


class _End:
    """What follows the last child, with a tag that no element has."""

    tag = ""


@per_class
def reader(cls: type[Any]) -> Reader:
    """Return the function that reads an element as an instance of a class.

    The reader raises `UnreadableError`. It counts the required fields that an element lacks,
    which become `None`.

    Args:
        cls: A generated type.
    """
    return _compiled(model_of(cls))


def _compiled(model: Model) -> Reader:
    names: dict[str, Any] = {
        "cls": model.cls,
        "new": object.__new__,
        "end": _End(),
        "unset": object(),
        "unreadable": UnreadableError,
        "moment": datetime.fromisoformat,
    }
    for number, field in enumerate(model.fields):
        names |= {f"{name}_{number}": value for name, value in _names(field, model)}
    code = compile(source_of(model), f"<reader of {model.cls.__qualname__}>", "exec")
    exec(code, names)  # noqa: S102 - of fixed text, numbers, and names of dataclass fields
    read: Reader = names["read"]
    return read


def _names(field: Field, model: Model) -> Iterator[tuple[str, Any]]:
    """Yield the values by which the source knows a field."""
    yield "field", field
    yield "name", field.wire_name
    yield "tag", field.tag
    yield "lack", f"{model.name}/{field.wire_name}"
    if field.kind == "Attributes":
        yield "unnamed", _unnamed(model)
    elif field.is_open:
        yield "items", _items_reader(field)
    elif field.choices or field.is_nested:
        yield "readers", _readers(field.choices or ((field.tag, field.type),))
    else:
        parse = _parser(field)
        yield "parse", parse
        yield "other", _other_reader(field, parse)


def _readers(types: Sequence[tuple[str, type[Any]]]) -> dict[str, Reader]:
    """Return the reader of each tag, compiled at its first use, since a type can hold itself."""
    readers: dict[str, Reader] = {}

    def first_use(tag: str, cls: type[Any]) -> Reader:
        def read(element: Element, missing: Missing) -> Any:
            readers[tag] = reader(cls)
            return readers[tag](element, missing)

        return read

    readers |= {tag: first_use(tag, cls) for tag, cls in types}
    return readers


def _items_reader(field: Field) -> Reader:
    """Return the function that reads all children of an element, and the text between them."""
    models = {tag: model_of(choice) for tag, choice in field.choices}

    def read_child(child: Element, missing: Missing) -> Any:
        own = models.get(str(child.tag))
        return reader(own.cls)(child, missing) if own and _fits(child, own) else read_any(child)

    def read(element: Element, missing: Missing) -> Any:
        is_layout = has_only_layout(element)
        items: list[Any] = as_items(None if is_layout else element.text)
        for child in element:
            items += [read_child(child, missing), *as_items(None if is_layout else child.tail)]
        return items

    return read


def _fits(element: Element, model: Model) -> bool:
    """Return whether a class can hold all content of an element."""
    if model.open_field is not None:
        return True
    return not len(element) and not (element.text and model.text is None)


def _unnamed(model: Model) -> Callable[[list[tuple[str, str]]], dict[str, str]]:
    named = {field.wire_name for field in model.fields if field.kind == "Attribute"}

    def read(attributes: list[tuple[str, str]]) -> dict[str, str]:
        pairs = ((str(name), content) for name, content in attributes)
        return {n: content for n, content in pairs if n not in named and not n.startswith(XSI)}

    return read


def _parser(field: Field) -> Parser:
    parse = field.datatype.parse
    if field.is_tokens:
        return lambda text: [parse(item) for item in items_of(text)]
    # An attribute is an id, which seldom recurs.
    return parse if field.kind == "Attribute" else _parser_of(field.datatype)


@cache
def _parser_of(datatype: Datatype) -> Parser:
    return remembered(datatype.parse) if datatype.recurs else datatype.parse


def _other_reader(field: Field, parse: Parser) -> Callable[[Element, Any], Any]:
    """Return the function that reads an element of an unusual form, or refuses it.

    It is given what was read of the field before. An empty element has the default of its
    declaration (XML Schema 1.1 part 1, section 3.3.5.1). A text can be empty, though, and then
    means it.
    """
    default = field.metadata.get("default", "")
    implied = "" if field.type is str or field.is_tokens else default
    is_repeated = field.is_list and not field.is_tokens

    def read(element: Element, before: Any) -> Any:
        if element.text is None and element.get(_NIL) in _TRUE:
            return before
        text = element.text or implied
        try:
            value = parse(text)
        except ValueError as error:
            raise UnreadableError(element, field, text) from error
        return [value] if is_repeated else value

    return read
