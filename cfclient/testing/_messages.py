"""Requests and replies as cassettes keep and compare them."""

from __future__ import annotations

import copy
import difflib
import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any, SupportsBytes

from lxml import etree

from cfclient._codec import model_of
from cfclient._soap import read_request
from cfclient._xml import Element, local_name, parse
from cfclient.errors import DecodeError
from cfschema.base import Operation
from cfschema.operations import OPERATIONS

_BY_TAG = {model_of(operation.request).tag: operation for operation in OPERATIONS.values()}
# Blanks at the end of a line, and what YAML does not keep as it is in a block of text.
_FRAGILE = re.compile(
    "[ \t]+(?=\n)|[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def recognised(body: object) -> tuple[Operation[Any, Any], Element] | None:
    """Return the operation that an HTTP request asks for and its payload, if it asks for one.

    Args:
        body: The body of the request.
    """
    content = body.encode() if isinstance(body, str) else body
    if isinstance(content, SupportsBytes):
        content = bytes(content)
    if not isinstance(content, bytes) or b"Envelope" not in content:
        return None
    try:
        payload, _ = read_request(content)
    except DecodeError:
        return None
    operation = _BY_TAG.get(str(payload.tag))
    return None if operation is None else (operation, payload)


def pretty(element: Element) -> str:
    """Write an element for people: indented, with references for what a text block would lose."""
    shown = copy.deepcopy(element)
    shown.tail = None
    etree.indent(shown)
    etree.cleanup_namespaces(shown)
    text = etree.tostring(shown, encoding="unicode")
    return f"{_FRAGILE.sub(_references, text)}\n"


def _references(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(char)};" for char in match.group())


@lru_cache(maxsize=512)
def canonical(payload: bytes, volatile: frozenset[str]) -> str:
    """Return what a payload says, whatever its prefixes, layout and order of attributes.

    Args:
        payload: An element as a document.
        volatile: Local names of elements that say nothing.
    """
    root = _without(payload, volatile)
    return etree.canonicalize(etree.ElementTree(root), rewrite_prefixes=True)


def difference(recorded: bytes, made: bytes, volatile: frozenset[str]) -> str:
    """Return how two payloads differ, line by line.

    Args:
        recorded: The payload in the cassette.
        made: The payload that was sent.
        volatile: Local names of elements that say nothing.
    """
    old, new = (pretty(_without(each, volatile)).splitlines() for each in (recorded, made))
    return "\n".join(difflib.unified_diff(old, new, "recorded", "sent", lineterm=""))


def likeness(recorded: bytes, made: bytes) -> float:
    """Return how much two payloads have in common, from 0 to 1."""
    return difflib.SequenceMatcher(None, recorded.decode(), made.decode()).ratio()


def _without(payload: bytes, volatile: Collection[str]) -> Element:
    root = parse(payload)
    for element in list(root.iter()):
        if local_name(str(element.tag)) in volatile:
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
    for element in root.iter():
        element.tail = None
        if len(element) and not (element.text or "").strip():
            element.text = None
    return root
