"""What is told of each call: a line at info level, the messages at debug level."""

from __future__ import annotations

import logging
import re

from cfclient._xml import local_name, parse
from cfclient.errors import DecodeError

log = logging.getLogger("cfclient")

# What can stand in a log: booleans, dates and times, and numbers where they are ids or counts.
_HARMLESS = re.compile(
    r"\s*(?:true|false|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?)?\s*"
)
_COUNTED = re.compile(r"(?:.*[a-z])?(?:Id|id|Results?|Count|Size)")
_HIDDEN = "…"


def log_message(what: str, operation: str, content: bytes, *, whole: bool) -> None:
    """Log a message at debug level.

    Args:
        what: `request` or `reply`.
        operation: The name of the operation.
        content: The body; credentials are in no body.
        whole: Whether texts and longer numbers are shown.
    """
    if log.isEnabledFor(logging.DEBUG):
        shown = content.decode("utf-8", "replace") if whole else hidden(content)
        log.debug("%s %s: %s", operation, what, shown)


def hidden(content: bytes) -> str:
    """Return a message without its texts and longer numbers.

    Args:
        content: The body of the message.
    """
    from lxml import etree

    try:
        root = parse(content)
    except DecodeError:
        return f"{len(content)} bytes that are no XML"
    for element in root.iter():
        element.text = _shown(str(element.tag), element.text)
        element.tail = _shown("", element.tail)
        for name, value in element.items():
            element.set(name, _shown(name, value) or "")
    return etree.tostring(root, encoding="unicode")


def _shown(name: str, text: str | None) -> str | None:
    if text is None or _HARMLESS.fullmatch(text):
        return text
    is_number = text.isdecimal() and _COUNTED.fullmatch(local_name(name))
    return text if is_number else _HIDDEN
