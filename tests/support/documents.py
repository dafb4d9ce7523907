"""Equivalent and corrupted variants of documents."""

from __future__ import annotations

import dataclasses
from typing import Any

from hypothesis import strategies as st
from lxml import etree

from cfclient._codec.model import model_of
from tests.support.types import DATACLASSES

Draw = Any
_FOREIGN = "urn:example:foreign"


def _open_tags() -> set[str]:
    """Return the tags of elements whose type keeps unknown attributes."""
    open_types = {
        cls for cls in DATACLASSES if any(f.kind == "Attributes" for f in model_of(cls).fields)
    }
    tags = {model_of(cls).tag for cls in open_types}
    for cls in DATACLASSES:
        tags |= {f.tag for f in model_of(cls).fields if open_types & set(f.types)}
    return tags


_OPEN = _open_tags()


@st.composite
def noisy(draw: Draw, document: bytes) -> bytes:
    """Generate an equivalent document with other prefixes, order, layout and comments."""
    root = etree.fromstring(document)
    namespaces = sorted({etree.QName(e).namespace or "" for e in root.iter()})
    prefixes = draw(st.permutations([None, "a", "data", "ns0", "soap"]))
    renamed = dict(zip(prefixes, namespaces, strict=False))
    encoding: str = draw(_ENCODINGS)
    said: Any = etree.tostring(_noisy(draw, root, renamed), encoding=encoding)
    return bytes(said)


_ENCODINGS = st.sampled_from(["UTF-8", "UTF-16"])


def _noisy(draw: Draw, element: Any, nsmap: dict[str | None, str]) -> Any:
    made = etree.Element(element.tag, nsmap=nsmap)
    for name, text in reversed(element.items()):
        made.set(name, text)
    if element.tag not in _OPEN and draw(st.booleans()):
        made.set("unknown", "1")
        made.set(f"{{{_FOREIGN}}}unknown", "1")
    if len(element):
        for child in element:
            _put_asides(draw, made)
            made.append(_noisy(draw, child, nsmap))
            made[-1].tail = draw(_LAYOUT)
        _put_asides(draw, made)
    else:
        _put_text(draw, made, element.text or "")
    return made


def _put_asides(draw: Draw, element: Any) -> None:
    for aside in draw(_ASIDES):
        element.append(aside)


def _aside(kind: str) -> Any:
    if kind == "comment":
        return etree.Comment(" an aside ")
    if kind == "instruction":
        return etree.ProcessingInstruction("php", "echo 1;")
    foreign = etree.Element(f"{{{_FOREIGN}}}Further", {"id": "7"})
    etree.SubElement(foreign, f"{{{_FOREIGN}}}Part").text = "foreign"
    return foreign


_ASIDES = st.lists(st.sampled_from(["comment", "instruction", "element"]).map(_aside), max_size=2)
_LAYOUT = st.sampled_from([None, "\n  ", "\t"])


def _put_text(draw: Draw, element: Any, text: str) -> None:
    plain = "]]>" not in text and "\r" not in text
    kind = draw(st.sampled_from(["text", "cdata", "split"]))
    if kind == "split":
        place = draw(st.integers(0, len(text)))
        element.text = text[:place]
        element.append(etree.Comment("parts the text"))
        element[0].tail = text[place:]
    elif kind == "cdata" and plain and text:
        element.text = etree.CDATA(text)
    else:
        element.text = text


@st.composite
def mutated(draw: Draw, document: bytes) -> bytes:
    """Generate a document with bytes changed, removed, duplicated or inserted, or truncated."""
    content = bytearray(document)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 12)))
        kind = draw(st.sampled_from(["replace", "double", "swap", "cut"]))
        if kind == "replace":
            content[start:end] = draw(st.binary(max_size=4) | st.sampled_from(_BITS))
        elif kind == "double":
            content[start:start] = content[start:end]
        elif kind == "swap":
            content[start:end] = content[start:end][::-1]
        else:
            del content[start:]
    return bytes(content)


_BITS = [
    b"<",
    b">",
    b"&",
    b"&#0;",
    b"]]>",
    b"<!--",
    b"<![CDATA[",
    b"<!DOCTYPE a []>",
    b"\xff",
    b"'",
]


def canonical(document: bytes) -> str | None:
    """Return the content of a document, or `None` if it has none."""
    try:
        root = etree.fromstring(document)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return etree.canonicalize(etree.ElementTree(root), rewrite_prefixes=True)


def enumeration_fields(cls: type[Any]) -> list[Any]:
    """Return the fields of a dataclass that hold one value of an enumeration."""
    from cfschema.base import Enumeration

    return [
        field
        for field in model_of(cls).fields
        if not field.is_list and issubclass(field.type, Enumeration)
    ]


def replaced(instance: Any, name: str, value: object) -> Any:
    """Return a copy of an instance with another value in one field."""
    return dataclasses.replace(instance, **{name: value})
