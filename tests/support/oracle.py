"""xsdata's own parser and serializer, with its own rules for the types of the standard library."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, TypeVar, cast

from lxml import etree
from xsdata.formats.converter import Converter, converter
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.handlers import XmlEventHandler
from xsdata.formats.dataclass.serializers import XmlSerializer
from xsdata.models.datatype import XmlDate, XmlDateTime, XmlTime

T = TypeVar("T")


class _Standard(Converter):
    """Reads and writes a type of the standard library through xsdata's own type."""

    def __init__(self, own: Any, name: str) -> None:
        self._own = own
        self._name = name

    def deserialize(self, value: Any, **_: Any) -> Any:
        return getattr(self._own.from_string(value), f"to_{self._name}")()

    def serialize(self, value: Any, **_: Any) -> str:
        return str(getattr(self._own, f"from_{self._name}")(value))


# Parts of xsdata have no types.
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


def content(document: bytes) -> Any:
    """Return what a document says, whatever its prefixes."""
    return _content(etree.fromstring(document))


def _content(element: Any) -> Any:
    children = [_content(child) for child in element]
    text = "" if children else element.text or ""
    return element.tag, dict(element.attrib), text, children
