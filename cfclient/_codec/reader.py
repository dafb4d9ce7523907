"""Reads lxml elements as instances of generated types, with a reader compiled per class.

A reader iterates over an element once and finds each child in a table by its tag. What the
contract does not know is skipped here; `unknown` finds it, in an iteration of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from cfclient._codec.any_element import as_items, has_only_layout, read_any
from cfclient._codec.datatype import invalid
from cfclient._codec.model import Field, Model, model_of, namespace_of, per_class
from cfclient._codec.texts import items_of
from cfclient._xml import XSI, Element, local_name

Missing = Counter[str]
Reader = Callable[[Element, Missing], Any]
Parser = Callable[[str], Any]

# The field that a child is read into: its name, the parser of its text (None keeps the text), the
# reader of its element if it is a dataclass, and whether it can be repeated.
Slot = tuple[str, Parser | None, Reader | None, bool]

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


@per_class
def reader(cls: type[Any]) -> Reader:
    """Return the function that reads an element as an instance of a class.

    The reader raises `UnreadableError`. It counts the required fields that an element lacks,
    which become `None`.

    Args:
        cls: A generated type.
    """
    model = model_of(cls)
    if model.open_field is not None:
        return _open_reader(model, model.open_field)
    return _child_reader(model) if model.text is None else _text_reader(model, model.text)


def unknown(element: Element, model: Model) -> Iterator[tuple[Element, str]]:
    """Yield every element that the contract does not allow where it stands, and why.

    Args:
        element: An element of the model's class.
        model: The model of the class.
    """
    attributes = {field.wire_name for field in model.fields if field.kind == "Attribute"}
    if not any(field.kind == "Attributes" for field in model.fields):
        for name in map(str, element.attrib):
            if name not in attributes and not name.startswith(XSI):
                yield element, f"unknown attribute {name}"
    fields: dict[object, Field] = {f.tag: f for f in model.fields if f.kind == "Element"}
    mixed: dict[object, type[Any]] = {tag: cls for f in model.fields for tag, cls in f.choices}
    seen: set[object] = set()
    for child in element:
        field = fields.get(child.tag)
        if child.tag in mixed:
            yield from unknown(child, model_of(mixed[child.tag]))
        elif field is None:
            if model.open_field is None or not namespace_of(str(child.tag)):
                yield child, "unknown element"
        elif child.tag in seen and (field.is_tokens or not field.is_list):
            yield child, "repeated element"
        elif field.is_nested:
            yield from unknown(child, model_of(field.type))
        else:
            yield from ((grandchild, "unknown element") for grandchild in child)
        seen.add(child.tag)


def path_of(element: Element, root: Element) -> str:
    """Return the way from a root to an element in it, such as `ContactHistory/Call[2]`."""
    steps: list[str] = []
    current: Element | None = element
    while current is not None:
        parent = None if current is root else current.getparent()
        tag = str(current.tag)
        alike = [] if parent is None else parent.findall(tag)
        position = f"[{alike.index(current) + 1}]" if len(alike) > 1 else ""
        steps.append(local_name(tag) + position)
        current = parent
    return "/".join(reversed(steps))


def _child_reader(model: Model) -> Reader:  # noqa: C901 - counts the function inside
    cls = model.cls
    read_attributes = _attribute_reader(model)
    slots: dict[object, Slot] | None = None

    # One function, since any call that it made would be made for every element.
    def read(element: Element, missing: Missing) -> Any:  # noqa: C901, PLR0912
        nonlocal slots
        if slots is None:
            # Compiled at the first use, so that one type does not compile all it can hold; made
            # whole before it is kept, since another thread may be reading.
            slots = dict(_slots(model))
        values: dict[str, Any] = {}
        if read_attributes is not None:
            read_attributes(element, values)
        for child in element:
            try:
                name, parse, read_nested, is_list = slots[child.tag]
            except KeyError:
                continue
            if read_nested is not None:
                value = read_nested(child, missing)
            else:
                value = child.text
                if value is None:
                    if child.get(_NIL) in _TRUE:
                        continue
                    value = _empty(model.field(name))
                if parse is not None:
                    try:
                        value = parse(value)
                    except ValueError as error:
                        raise UnreadableError(child, model.field(name), value) from error
            if not is_list:
                values[name] = value
            elif name in values:
                values[name].append(value)
            else:
                values[name] = [value]
        try:
            return cls(**values)
        except TypeError:
            return cls(**_filled(values, model, missing))

    return read


def _text_reader(model: Model, text: Field) -> Reader:
    cls, name = model.cls, text.name
    is_enough = model.is_text_like
    parse = None if text.is_plain_text else _parser(text)
    read_attributes = _attribute_reader(model)

    def read(element: Element, missing: Missing) -> Any:
        value: Any = element.text or ""
        if parse is not None:
            try:
                value = parse(value)
            except ValueError as error:
                raise UnreadableError(element, text, value) from error
        values = {name: value}
        if read_attributes is not None:
            read_attributes(element, values)
        return cls(**(values if is_enough else _filled(values, model, missing)))

    return read


def _open_reader(model: Model, field: Field) -> Reader:
    cls, models = model.cls, {tag: model_of(choice) for tag, choice in field.choices}
    read_attributes = _attribute_reader(model)

    def read_child(child: Element, missing: Missing) -> Any:
        own = models.get(str(child.tag))
        return reader(own.cls)(child, missing) if own and _fits(child, own) else read_any(child)

    def read(element: Element, missing: Missing) -> Any:
        values: dict[str, Any] = {}
        if read_attributes is not None:
            read_attributes(element, values)
        is_layout = has_only_layout(element)
        values[field.name] = items = as_items(None if is_layout else element.text)
        for child in element:
            items += [read_child(child, missing), *as_items(None if is_layout else child.tail)]
        return cls(**_filled(values, model, missing))

    return read


def _fits(element: Element, model: Model) -> bool:
    """Return whether a class can hold all content of an element."""
    if model.open_field is not None:
        return True
    return not len(element) and not (element.text and model.text is None)


def _attribute_reader(model: Model) -> Callable[[Element, dict[str, Any]], None] | None:
    fields = {field.wire_name: field for field in model.fields if field.kind == "Attribute"}
    known = [(wire, field.name, field.datatype.parse) for wire, field in fields.items()]
    wildcard = next((field.name for field in model.fields if field.kind == "Attributes"), "")

    def read_known(element: Element, values: dict[str, Any]) -> None:
        for wire_name, name, parse in known:
            content = element.get(wire_name)
            if content is not None:
                try:
                    values[name] = parse(content)
                except ValueError as error:
                    place = f"/@{wire_name}"
                    raise UnreadableError(element, fields[wire_name], content, place) from error

    def read_all(element: Element, values: dict[str, Any]) -> None:
        further = element.items()
        if not further:
            return
        read_known(element, values)
        for key, content in further:
            name = str(key)
            if name not in fields and not name.startswith(XSI):
                values.setdefault(wildcard, {})[name] = content

    if wildcard:
        return read_all
    return read_known if known else None


def _slots(model: Model) -> Iterator[tuple[str, Slot]]:
    for field in model.fields:
        for tag, cls in field.choices:
            yield tag, (field.name, None, reader(cls), True)
        if field.kind == "Element":
            is_list = field.is_list and not field.is_tokens
            read_nested = reader(field.type) if field.is_nested else None
            parse = None if field.is_nested or field.is_plain_text else _parser(field)
            yield field.tag, (field.name, parse, read_nested, is_list)


def _parser(field: Field) -> Parser:
    parse = field.datatype.parse
    return (lambda text: [parse(item) for item in items_of(text)]) if field.is_tokens else parse


def _empty(field: Field) -> str:
    # XML Schema 1.1 part 1, section 3.3.5.1: an empty element has its default. A text can be
    # empty, though, and then means it.
    default: str = field.metadata.get("default", "")
    return "" if field.type is str or field.is_tokens else default


def _filled(values: dict[str, Any], model: Model, missing: Missing) -> dict[str, Any]:
    for field in model.fields:
        if field.required and field.name not in values:
            missing[f"{model.name}/{field.wire_name}"] += 1
            values[field.name] = [] if field.is_list and not field.is_tokens else None
    return values
