"""xsdata's parser and serializer, with xsdata's rules for the types of the standard library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, TypeVar, cast

from lxml import etree
from xsdata.formats.converter import Converter, converter
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.handlers import XmlEventHandler
from xsdata.formats.dataclass.serializers import XmlSerializer
from xsdata.models.datatype import XmlDate, XmlDateTime, XmlTime

from cfclient._codec.model import Field, model_of
from cfschema.base import Enumeration

T = TypeVar("T")

_FOUR_DIGITS = 1000
_SHORTEST_SOUND = 2


class _Standard(Converter):
    """A converter of a standard library type through the type of xsdata."""

    def __init__(self, own: Any, name: str) -> None:
        self._own = own
        self._name = name

    def deserialize(self, value: Any, **_: Any) -> Any:
        return getattr(self._own.from_string(value), f"to_{self._name}")()

    def serialize(self, value: Any, **_: Any) -> str:
        return str(getattr(self._own, f"from_{self._name}")(value))


# Parts of xsdata are untyped.
_REGISTER = cast("Any", converter).register_converter
_REGISTER(datetime, _Standard(XmlDateTime, "datetime"))
_REGISTER(date, _Standard(XmlDate, "date"))
_REGISTER(time, _Standard(XmlTime, "time"))

_PARSER = cast("Any", XmlParser(handler=XmlEventHandler))
_SERIALIZER = cast("Any", XmlSerializer())


def parse(cls: type[T], document: bytes) -> T:
    """Read a document as xsdata does, with its strict handler."""
    return cast("T", _PARSER.from_bytes(document, cls))


def serialize(value: object) -> bytes:
    """Write an instance as xsdata does."""
    return str(_SERIALIZER.render(value)).encode()


def readable(instance: Any) -> Any:
    """Return an instance that other stacks can read, with unsupported values simplified.

    They split lists at any Unicode whitespace, omit required empty elements, fail on a sound of
    one byte, and write years before 1000 with too few digits.
    """
    model = model_of(instance.__class__)
    chosen = {name for choice in model.choices for branch in choice.branches for name in branch}
    changes: dict[str, Any] = {}
    for field in model.fields:
        value: Any = getattr(instance, field.name)
        if field.is_tokens and value is not None:
            changes[field.name] = [_simple(item) for item in value] or _least(field)
        elif isinstance(value, list):
            changes[field.name] = [
                readable(i) if field.is_nested else i for i in cast("Any", value)
            ]
        elif field.is_nested and value is not None:
            changes[field.name] = readable(value)
        elif isinstance(value, date) and value.year < _FOUR_DIGITS:
            changes[field.name] = value.replace(year=2000)
        elif isinstance(value, bytes) and len(value) < _SHORTEST_SOUND:
            changes[field.name] = b"RIFF"
        elif value == "" and (field.required or field.name in chosen):
            changes[field.name] = "_"
    return replace(instance, **changes)


def _simple(item: Any) -> Any:
    return "_".join(item.split()) or "_" if type(item) is str else item


def _least(field: Field) -> list[Any]:
    if not field.required:
        return []
    return [next(iter(field.type), None) if issubclass(field.type, Enumeration) else field.type(1)]


def content(document: bytes) -> Any:
    """Return the content of a document, independent of its prefixes."""
    return _content(etree.fromstring(document))


def _content(element: Any) -> Any:
    children = [_content(child) for child in element]
    text = "" if children else element.text or ""
    return element.tag, dict(element.attrib), text, children
