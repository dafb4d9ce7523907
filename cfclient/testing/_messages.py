"""Requests and responses as cassettes write and compare them."""

from __future__ import annotations

import copy
import difflib
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, SupportsBytes

from lxml import etree

from cfclient._codec import model_of
from cfclient._soap import read_request
from cfclient._xml import Element, local_name, parse
from cfclient.errors import DecodeError
from cfschema import ENDPOINT
from cfschema.base import Operation
from cfschema.operations import OPERATIONS

_BY_TAG = {model_of(operation.request).tag: operation for operation in OPERATIONS.values()}
# Blanks at the end of a line, and what YAML does not keep as it is in a block of text.
_FRAGILE = re.compile(
    "[ \t]+(?=\n)|[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


@dataclass(frozen=True, slots=True)
class Request:
    """A request to compare; vcrpy hands it to the matcher.

    Attributes:
        operation: The operation.
        payload: The element in its body, as a document.
    """

    operation: Operation[Any, Any]
    payload: bytes = field(repr=False)

    @property
    def uri(self) -> str:
        """The address, for vcrpy's messages."""
        return f"{ENDPOINT}/{self.operation.path}"


def recognized(body: object) -> tuple[Operation[Any, Any], Element] | None:
    """Return the operation and the payload of an HTTP request, or `None` if it calls none.

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
    """Return an element as an indented document that a text block of YAML keeps as it is."""
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
    """Return a payload in canonical form, with its own prefixes and without its layout.

    Args:
        payload: An element as a document.
        volatile: Local names of elements to remove.
    """
    root = _without(payload, volatile)
    return etree.canonicalize(etree.ElementTree(root), rewrite_prefixes=True)


def difference(recorded: bytes, sent: bytes, volatile: frozenset[str]) -> str:
    """Return the lines in which two payloads differ.

    Args:
        recorded: The payload in the cassette.
        sent: The payload that was sent.
        volatile: Local names of elements to remove.
    """
    old, new = (pretty(_without(each, volatile)).splitlines() for each in (recorded, sent))
    return "\n".join(difflib.unified_diff(old, new, "recorded", "sent", lineterm=""))


def likeness(recorded: bytes, sent: bytes) -> float:
    """Return the similarity of two payloads, from 0 to 1."""
    return difflib.SequenceMatcher(None, recorded.decode(), sent.decode()).ratio()


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
