"""Elements that the contract does not name, in classes that keep them."""

from __future__ import annotations

import dataclasses

import pytest

from cfclient import DecodeError, from_xml, to_xml
from cfclient._codec import write
from cfschema.base import AnyElement
from cfschema.dialplan import Dialplan, Menu


@dataclasses.dataclass(slots=True, kw_only=True)
class Notes:
    """A class of a contract without attributes."""

    class Meta:
        """The name of the element."""

        name = "notes"
        namespace = ""

    items: list[AnyElement] = dataclasses.field(
        default_factory=list[AnyElement], metadata={"type": "Elements", "choices": ()}
    )


def test_mixed_content() -> None:
    """Texts and elements keep their order, also where the first is a text by itself."""
    notes = Notes(
        items=[
            AnyElement(
                name="p",
                attributes={"a": "<"},
                items=[
                    AnyElement(name="#text", value="one "),
                    AnyElement(name="b", value="two"),
                    AnyElement(name="#text", value=" three"),
                    AnyElement(name="#text", value="!"),
                ],
            )
        ]
    )

    assert '<notes><p a="&lt;">one <b>two</b> three!</p></notes>' == write(notes)
    (found,) = from_xml(Notes, write(notes)).items
    assert ("one ", " three!") == (found.value, found.items[1].value)


def test_foreign_elements() -> None:
    """An element of another namespace is allowed, one of no namespace is not."""
    foreign = Dialplan(items=[AnyElement(name="{urn:x}note", value="n")])

    assert foreign == from_xml(Dialplan, to_xml(foreign), strict=True)
    with pytest.raises(DecodeError, match="unknown element"):
        from_xml(Dialplan, "<dialplan><note/></dialplan>", strict=True)


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", 7), ("07", "07"), (" 7", " 7"), ("7.5", "7.5"), ("${n}", "${n}"), ("", "")],
)
def test_values_or_texts(text: str, value: int | str) -> None:
    """A text that its value would not be written as is kept."""
    menu = from_xml(Menu, f"<menu maxDigits='{text}'/>")

    assert value == menu.max_digits
    assert f'maxDigits="{text}"' in write(menu)
