"""Values whose methods misbehave, and unusual valid values."""

from __future__ import annotations

from collections import UserDict
from typing import Any

import pytest

from cfclient import DecodeError, ValidationError, from_dict, from_xml, to_dict, to_json, to_xml
from cfclient.types import Contact, CreatedId
from cfschema.base import AnyElement


class Attributes(UserDict[str, str]):
    """A mapping that cannot be iterated."""

    def items(self) -> Any:
        """Raise an error."""
        raise RuntimeError("a bug in the mapping")


def test_attributes_that_cannot_be_listed() -> None:
    """A mapping that raises an error is reported as a problem with a path."""
    attributes: Any = Attributes(a="b")
    with pytest.raises(ValidationError, match="Contact"):
        to_xml(Contact(any_attributes=attributes))


def test_values_that_cannot_be_shown() -> None:
    """A value whose repr fails is reported by its class."""
    value: Any = type("list", (), {})()
    with pytest.raises(ValidationError, match=r"Contact/@firstName: an instance of list"):
        to_xml(Contact(first_name=value))


def test_attributes_of_xml_itself() -> None:
    """An attribute in the XML namespace needs no declaration and is read back."""
    contact = Contact(any_attributes={"{http://www.w3.org/XML/1998/namespace}lang": "en"})
    content = to_xml(contact)

    assert b' xml:lang="en"' in content
    assert contact == from_xml(Contact, content)


def test_text_of_another_type() -> None:
    """An element text that is not valid for its type raises an error with a path."""
    namespace = "http://api.callfire.com/service/xsd"
    with pytest.raises(DecodeError, match="CreatedId: 'x' is not a valid long"):
        from_xml(CreatedId, f"<CreatedId xmlns='{namespace}'>x</CreatedId>")


def test_what_contains_itself() -> None:
    """An element that contains itself, and data that do, end in an error."""
    element = AnyElement(name="{urn:a}b")
    element.items.append(element)
    data: dict[str, Any] = {"name": "a"}
    data["items"] = [data]
    for write in (to_dict, to_json, to_xml):
        with pytest.raises(ValidationError, match="AnyElement: contains itself, or is nested"):
            write(element)
    with pytest.raises(DecodeError, match="AnyElement contains itself, or is nested"):
        from_dict(AnyElement, data)
