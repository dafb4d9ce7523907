"""Reading XML without trust, and writing text into it."""

from __future__ import annotations

import re

from lxml import etree

from cfclient.errors import DecodeError, excerpt

# lxml gives the class of its elements no public name.
Element = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"

# XML 1.0, section 2.2: what a document cannot contain, not even as a character reference.
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# How many attributes an element may have; libxml2 itself bounds how deep elements may be nested.
MOST_ATTRIBUTES = 10_000
_CROWDED = etree.XPath(f"boolean(//@*[{MOST_ATTRIBUTES + 1}])")
# Namespaces in XML 1.0: a name without a colon.
_NAME_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
NCNAME = re.compile(f"[{_NAME_START}][-.0-9\u00b7\u0300-\u036f\u203f\u2040{_NAME_START}]*")

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


def parse(content: bytes, target: str = "document") -> Element:
    """Parse a document and return its root.

    Comments and processing instructions are left out. Nothing is fetched and no entity is
    expanded.

    Args:
        content: The bytes of the whole document.
        target: What the document should be, for the message.

    Raises:
        DecodeError: The bytes are no well-formed document, or it has a DOCTYPE.
    """
    parser = etree.XMLParser(
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
        reason = str(error).split(" (<string>")[0]
        raise DecodeError(
            f"the {target} is not well-formed: {reason}: {excerpt(content)!r}",
            content=content,
            target=target,
        ) from error
    # An attribute needs its equals sign, so that most documents need no second look.
    if content.count(b"=") > MOST_ATTRIBUTES and _CROWDED(root):
        raise DecodeError(
            f"the {target} has an element with more than {MOST_ATTRIBUTES} attributes",
            content=content,
            target=target,
        )
    if root.getroottree().docinfo.doctype:
        raise DecodeError(
            f"the {target} has a DOCTYPE, which is refused", content=content, target=target
        )
    return root


def escape_text(text: str) -> str:
    """Write text as the content of an element; a carriage return survives as a reference."""
    if text.isalnum() or not _TEXT.search(text):
        return text
    return _TEXT.sub(_reference, text)


def escape_attribute(text: str) -> str:
    """Write text as an attribute value in double quotes; white space survives as references."""
    if text.isalnum() or not _ATTRIBUTE.search(text):
        return text
    return _ATTRIBUTE.sub(_reference, text)


def _reference(match: re.Match[str]) -> str:
    return _REFERENCES[match.group()]


def local_name(name: str) -> str:
    """Return a `{namespace}local` name without its namespace."""
    return name.rpartition("}")[2]
