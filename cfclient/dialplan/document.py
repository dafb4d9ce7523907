"""A dialplan as a document."""

from __future__ import annotations

import dataclasses
from typing import Self

from lxml import etree

from cfclient._codec import from_xml, write
from cfclient._xml import parse
from cfschema import dialplan as schema


@dataclasses.dataclass(slots=True, kw_only=True)
class Dialplan(schema.Dialplan):
    """The dialplan of an IVR: actions that run in the order of the document.

    Whatever a dialplan contains is read and written again: elements and attributes that the
    language does not name, values that are not valid, and text between elements. Comments are not
    kept. `check` reports all of them.

    Attributes:
        items: The actions.
        name: The name, `Root` in most dialplans.
        logging_enabled: Whether the dialplan is logged; its effect is unknown.
        any_attributes: Attributes that the language does not name, by name.

    Example:
        >>> plan = Dialplan(items=[schema.Play(type="tts", value="Hello.")])
        >>> plan.to_xml()
        '<dialplan><play type="tts">Hello.</play></dialplan>'
        >>> Dialplan.from_xml(plan.to_xml()) == plan
        True
    """

    class Meta(schema.Dialplan.Meta):
        """The name of the element."""

    @classmethod
    def from_xml(cls, text: str | bytes) -> Self:
        """Read a dialplan.

        Args:
            text: The document.

        Raises:
            DecodeError: The document is not well-formed, has a DOCTYPE or another root element.
        """
        return from_xml(cls, text)

    def to_xml(self, *, pretty: bool = False) -> str:
        """Return the document, without an XML declaration.

        Args:
            pretty: Whether to put each element on a line of its own.

        Raises:
            ValidationError: A value cannot be written as XML.
        """
        text = write(self)
        if not pretty:
            return text
        root = parse(text)
        etree.indent(root)
        return f"{etree.tostring(root, encoding='unicode')}\n"
