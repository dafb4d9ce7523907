"""Turns the annotations of a contract into plain sentences."""

from __future__ import annotations

import html
import re

from lxml import etree

from cfclient._xml import Element

_MARKUP = re.compile(r"<[^>]+>")
_SPOKEN = ("summary", "description")
_EXAMPLE = "demoValue"


def documentation(node: Element) -> str:
    """Return what the annotations of a node say, as plain sentences; empty if they say nothing.

    Text of the annotation itself, and of embedded `summary` and `description` elements, becomes
    sentences; an embedded `demoValue` becomes an example; everything else is left out.

    Args:
        node: A component of a WSDL or XSD file.
    """
    said: list[str] = []
    for note in node.iterfind("{*}annotation/{*}documentation"):
        said += _sentences(note)
    for note in node.iterfind("{*}documentation"):
        said += _sentences(note)
    return " ".join(said)


def _sentences(note: Element) -> list[str]:
    said = [_sentence(note.text)]
    for child in note:
        name = etree.QName(child).localname
        words = "".join(str(text) for text in child.itertext())
        if name in _SPOKEN:
            said.append(_sentence(words))
        elif name == _EXAMPLE and words.strip():
            said.append(_sentence(f"Example: {words.strip()}"))
        said.append(_sentence(child.tail))
    return [sentence for sentence in said if sentence]


def _sentence(text: str | None) -> str:
    # Descriptions can hold escaped HTML, whose own text may be escaped once more.
    words = " ".join(html.unescape(_MARKUP.sub(" ", text or "")).split())
    return words if not words or words[-1] in ".!?" else f"{words}."
