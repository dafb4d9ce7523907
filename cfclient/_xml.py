"""Reading XML without trust, and writing text into it."""

from __future__ import annotations

import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache

from lxml import etree

from cfclient.errors import CallFireError, DecodeError, excerpt

# lxml gives the class of its elements no public name.
Element = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

# XML 1.0, section 2.2: what a document cannot contain, not even as a character reference.
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# How many attributes an element may have, and how many tags a document; libxml2 itself bounds how
# deep elements may be nested. A tag of a few bytes takes more than 100 bytes of memory.
MOST_ATTRIBUTES = 10_000
MOST_TAGS = 1_000_000
_CROWDED = etree.XPath(f"boolean(//@*[{MOST_ATTRIBUTES + 1}])")
# Namespaces in XML 1.0: a name without a colon.
_NAME_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = f"[{_NAME_START}][-.0-9\u00b7\u0300-\u036f\u203f\u2040{_NAME_START}]*"

_LARGE = 10_000_000
_TEXT = re.compile("[&<>\r]")
_ATTRIBUTE = re.compile('[&<>"\t\n\r]')
_REFERENCES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
}


@contextmanager
def reading(target: str) -> Generator[None]:
    """Turn whatever is raised while a document is read into a `DecodeError`.

    Args:
        target: What is read, for the message.

    Raises:
        DecodeError: Anything was raised that is not an error of this package already.
    """
    handled = sys.exception()
    try:
        yield
    except CallFireError as error:
        # What went before in here can hold the document: secrets, and what cannot be pickled.
        error.__context__ = handled
        raise
    except Exception as error:
        _lighten(error)
        reason = excerpt(f"{type(error).__name__}: {error}")
        raise DecodeError(f"the {target} cannot be read: {reason}", target=target) from error


def parse(content: str | bytes, target: str = "document") -> Element:
    """Parse a document and return its root.

    Comments and processing instructions are left out. Nothing is fetched and no entity is
    expanded.

    Args:
        content: The whole document. In a text, a declaration of its encoding is ignored.
        target: What the document should be, for the message.

    Raises:
        DecodeError: The document is not well-formed, has a DOCTYPE or exceeds a limit.
    """
    with reading(target):
        if isinstance(content, str):
            return _parse(content.encode(), target, "utf-8")
        return _parse(content, target, None)


def _parse(content: bytes, target: str, encoding: str | None) -> Element:
    # No tag is shorter than <a>, so that most documents need no count.
    if len(content) > 3 * MOST_TAGS and content.count(b"<") > MOST_TAGS:
        raise _refused(f"has more than {MOST_TAGS} tags", content, target)
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        # libxml2 takes no text above 10 MB, which a sound can have, unless it is told to; without
        # a DOCTYPE, what else it then lets through is bounded by the size of the document.
        huge_tree=len(content) > _LARGE and b"<!DOCTYPE" not in content and content[:1] == b"<",
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        _lighten(error)
        reason = str(error).split(" (<string>")[0]
        message = f"is not well-formed: {reason}: {excerpt(content)!r}"
        raise _refused(message, content, target) from error
    # An attribute needs its equals sign, so that most documents need no second look.
    if content.count(b"=") > MOST_ATTRIBUTES and _CROWDED(root):
        message = f"has an element with more than {MOST_ATTRIBUTES} attributes"
        raise _refused(message, content, target)
    if root.getroottree().docinfo.doctype:
        raise _refused("has a DOCTYPE, which is refused", content, target)
    return root


def _lighten(error: Exception) -> None:
    """Take from an error lxml's log, which cannot be pickled, as tasks on a cluster are."""
    vars(error).pop("error_log", None)


def _refused(message: str, content: bytes, target: str) -> DecodeError:
    return DecodeError(f"the {target} {message}", content=content, target=target)


def escape_text(text: str) -> str:
    """Write text as the content of an element; a carriage return survives as a reference."""
    return _TEXT.sub(_reference, text) if _TEXT.search(text) else text


def escape_attribute(text: str) -> str:
    """Write text as an attribute value in double quotes; white space survives as references."""
    return _ATTRIBUTE.sub(_reference, text) if _ATTRIBUTE.search(text) else text


def _reference(match: re.Match[str]) -> str:
    return _REFERENCES[match.group()]


def is_ncname(text: str) -> bool:
    """Return whether a text is a name without a colon (Namespaces in XML 1.0, section 3)."""
    return _name_pattern().fullmatch(text) is not None


@cache
def _name_pattern() -> re.Pattern[str]:
    # To compile it takes milliseconds, and few programs need it.
    return re.compile(_NAME)


def local_name(name: str) -> str:
    """Return a `{namespace}local` name without its namespace."""
    return name.rpartition("}")[2]
