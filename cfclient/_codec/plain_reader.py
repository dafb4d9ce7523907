"""Reads plain data as instances of generated types, with a reader compiled per class."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cfclient._codec.datatype import class_of
from cfclient._codec.model import Field, Model, model_of, per_class
from cfclient._codec.plain_writer import KIND
from cfclient._codec.texts import exact_text
from cfclient._shown import shown, type_name

# Takes plain data and the path to it.
Reader = Callable[[Any, str], Any]


class UnreadableError(Exception):
    """Plain data is not valid for its type.

    Attributes:
        path: The field, such as `Contact.created`.
        content: The data.
    """

    def __init__(self, message: str, path: str, content: object) -> None:
        """Keep the place."""
        super().__init__(message)
        self.path = path
        self.content = content


@per_class
def plain_reader(cls: type[Any]) -> Reader:
    """Return the function that reads a dict as an instance of a class.

    The reader raises `UnreadableError`. A required field that the dict lacks becomes `None`, or an
    empty list.

    Args:
        cls: A generated type.
    """
    model = model_of(cls)
    readers: dict[object, Reader] | None = None

    def read_instance(data: Any, path: str) -> Any:
        nonlocal readers
        if readers is None:
            readers = {field.name: _content_reader(field) for field in model.fields}
        values: dict[str, Any] = {}
        for name, content in _members(data, model, path).items():
            read_content = readers.get(name)
            if read_content is None:
                _require_kind(name, content, cls, readers, path)
            elif content is not None:
                values[name] = read_content(content, f"{path}.{name}")
        for field in model.fields:
            if field.required and field.name not in values:
                values[field.name] = [] if field.is_list else None
        return cls(**values)

    return read_instance


def _members(data: Any, model: Model, path: str) -> Mapping[Any, Any]:
    if issubclass(class_of(data), Mapping):
        found: Mapping[Any, Any] = data
        return found
    if model.is_text_like and model.text is not None and isinstance(data, str):
        return {model.text.name: data}
    raise UnreadableError(f"must be a dict, not {type_name(data)}", path, data)


def _require_kind(
    name: object, content: object, cls: type[Any], fields: Mapping[object, Reader], path: str
) -> None:
    if name == KIND and content == cls.__name__:
        return
    if name == KIND:
        raise UnreadableError(f"is {shown(content)}, not {cls.__name__}", f"{path}.{KIND}", content)
    raise UnreadableError(
        f"has no field {shown(name)}; the fields are {', '.join(map(str, fields))}", path, content
    )


def _content_reader(field: Field) -> Reader:
    if field.kind == "Attributes":
        return _read_attributes
    read_item = _item_reader(field)
    if not field.is_list:
        return read_item

    def read_list(content: Any, path: str) -> list[Any]:
        if not issubclass(class_of(content), list | tuple):
            raise UnreadableError(f"must be a list, not {type_name(content)}", path, content)
        return [read_item(item, f"{path}[{number}]") for number, item in enumerate(content)]

    return read_list


def _item_reader(field: Field) -> Reader:
    if field.kind == "Elements":
        return _mixed_reader(field)
    return plain_reader(field.type) if field.is_nested else _scalar_reader(field)


def _scalar_reader(field: Field) -> Reader:
    datatype = field.datatype
    parse = exact_text if field.type is str else datatype.parse
    convert = exact_text if field.type is str else datatype.convert

    def read_scalar(content: Any, path: str) -> Any:
        try:
            return parse(content) if type(content) is str else convert(content)
        except Exception as error:
            raise UnreadableError(datatype.reason(content, error), path, content) from error

    return read_scalar


def _mixed_reader(field: Field) -> Reader:
    classes = {cls.__name__: cls for cls in field.types}

    def read_mixed(item: Any, path: str) -> Any:
        kind = item.get(KIND) if issubclass(class_of(item), Mapping) else None
        cls = classes.get(kind) if isinstance(kind, str) else None
        if cls is None:
            names = " or ".join(map(repr, classes))
            raise UnreadableError(f"must be a dict whose {KIND!r} is {names}", path, item)
        return plain_reader(cls)(item, path)

    return read_mixed


def _read_attributes(content: Any, path: str) -> dict[str, str]:
    if not issubclass(class_of(content), Mapping):
        raise UnreadableError(f"must be a dict, not {type_name(content)}", path, content)
    found: dict[str, str] = {}
    for key, item in content.items():
        if not (isinstance(key, str) and isinstance(item, str)):
            raise UnreadableError(
                f"must hold texts only, not {shown(key)}: {shown(item)}", path, content
            )
        found[exact_text(key)] = exact_text(item)
    return found
