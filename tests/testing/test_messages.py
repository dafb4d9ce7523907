"""The comparison of requests."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cfclient import to_xml
from cfclient._soap import write_request
from cfclient.operations import GET_CONTACT, OPERATIONS
from cfclient.testing._messages import canonical, difference, pretty, recognized
from cfclient.testing.strategies import requests
from cfclient.types import GetContact, SendText, TextBroadcastConfig, ToNumber
from cfschema.base import Operation

NONE: frozenset[str] = frozenset()
HI = SendText(
    to_number=[ToNumber(value="13105550123")],
    text_broadcast_config=TextBroadcastConfig(message=" Hi "),
    request_id="urn:x",
)

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))


@every_operation
@given(data=st.data())
def test_recognized(operation: Operation[Any, Any], data: st.DataObject) -> None:
    """Every request is recognized by its body alone."""
    message = write_request(operation, data.draw(requests(operation)))

    found = recognized(message.content)
    assert found is not None
    assert operation.name == found[0].name


@pytest.mark.parametrize(
    "body",
    [
        None,
        b"",
        "text",
        iter([b"x"]),
        b"<Envelope",
        b"<Envelope/>",
        b'<Envelope xmlns="http://www.w3.org/2003/05/soap-envelope"><Body><x/></Body></Envelope>',
    ],
)
def test_what_is_none_of_ours(body: object) -> None:
    """Other requests are ignored."""
    assert recognized(body) is None


@every_operation
@given(data=st.data())
def test_layout_and_prefixes_do_not_matter(
    operation: Operation[Any, Any], data: st.DataObject
) -> None:
    """Layout and prefixes of a request are not compared."""
    request = data.draw(requests(operation))
    document = to_xml(request)
    root = etree.fromstring(document)
    renamed = etree.tostring(root, encoding="unicode")
    for prefix in ("data", "service"):
        renamed = renamed.replace(f"xmlns:{prefix}=", f"xmlns:x{prefix}=")
        renamed = renamed.replace(f"<{prefix}:", f"<x{prefix}:")
        renamed = renamed.replace(f"</{prefix}:", f"</x{prefix}:")

    expected = canonical(document, NONE)
    assert expected == canonical(pretty(root).encode(), NONE)
    if "<data:" not in str(request) and "<service:" not in str(request):
        assert expected == canonical(renamed.encode(), NONE)


@pytest.mark.parametrize(
    ("old", "new", "is_same"),
    [
        ('id="1" firstName="Ada"', 'firstName="Ada" id="1"', True),
        ("<service:RequestId>urn:x<", "<service:RequestId>urn:y<", True),
        ("<service:RequestId>urn:x</service:RequestId>", "", True),
        (" Hi ", " Hi", False),
        (" Hi ", " Hi  ", False),
        ("13105550123", "13105550124", False),
        ("<data:Message>", "<!-- x --><data:Message>", True),
    ],
)
def test_what_makes_a_difference(old: str, new: str, is_same: bool) -> None:
    """Every character is compared, except request ids, comments and the order of attributes."""
    document = to_xml(HI).decode().replace("</service:RequestId>", "</service:RequestId>")
    if "firstName" in old:
        document = f'<c {old} xmlns="urn:x"/>'
    assert old in document
    other = document.replace(old, new)

    volatile = frozenset({"RequestId"})
    assert is_same == (
        canonical(document.encode(), volatile) == canonical(other.encode(), volatile)
    )


def test_difference() -> None:
    """A difference shows the differing lines, without elements that are not compared."""
    other = to_xml(HI).replace(b" Hi ", b"Ho").replace(b"urn:x", b"urn:y")
    shown = difference(to_xml(HI), other, frozenset({"RequestId"})).splitlines()

    assert ["--- recorded", "+++ sent"] == shown[:2]
    assert ["-    <data:Message> Hi </data:Message>", "+    <data:Message>Ho</data:Message>"] == [
        line for line in shown[2:] if line[0] in "-+"
    ]
    assert difference(to_xml(HI), to_xml(HI), NONE) == ""


def test_payload_of_a_request() -> None:
    """A recognized request has its payload, which is written with indentation."""
    found = recognized(write_request(GET_CONTACT, GetContact(id=3)).content)

    assert found is not None
    space = 'xmlns:service="http://api.callfire.com/service/xsd"'
    expected = (
        f"<service:GetContact {space}>\n  <service:Id>3</service:Id>\n</service:GetContact>\n"
    )
    assert expected == pretty(found[1])
