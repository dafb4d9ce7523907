"""The two formats of notifications."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cfclient import DecodeError, ValidationError, to_xml
from cfclient._codec import model_of, write_json
from cfclient._codec.json_text import MOST_LEVELS
from cfclient._xml import MOST_ATTRIBUTES
from cfclient.contract import PACKAGED
from cfclient.testing.strategies import instances
from cfclient.types import CallFinished, Result, TextNotification, ToNumber
from cfclient.webhooks import parse_notification
from cfclient.webhooks._parsing import TYPES
from tests.conftest import neighbour
from tests.support.types import EXPORTED
from tests.webhooks.bodies import CALL_JSON, TEXT_JSON, TEXT_XML

XML, JSON = "text/xml; charset=UTF-8", "application/json"

every_type = pytest.mark.parametrize("cls", TYPES, ids=lambda cls: cls.__name__)
any_notification = st.one_of(*map(instances, TYPES))


@every_type
@given(data=st.data())
def test_round_trip_in_xml(cls: type[Any], data: st.DataObject) -> None:
    """What is written as XML is read back, with and without its content type."""
    value = data.draw(instances(cls))

    assert value == parse_notification(to_xml(value), XML)
    assert value == parse_notification(to_xml(value))


@every_type
@given(data=st.data())
def test_round_trip_in_json(cls: type[Any], data: st.DataObject) -> None:
    """What is written as JSON is read back, with and without its content type."""
    value = data.draw(instances(cls))

    assert value == parse_notification(write_json(value), JSON)
    assert value == parse_notification(write_json(value))


def test_every_type_is_known() -> None:
    """The types are the elements of the notification schema and the types that are roots."""
    namespace = model_of(TextNotification).namespace
    named = {cls.__name__ for cls in EXPORTED if model_namespace(cls) == namespace}
    schema = etree.parse(next(PACKAGED.parent.glob("*notification*.xsd")))
    elements = schema.findall("{*}element")

    assert named - {"Notification"} == {cls.__name__ for cls in TYPES}
    assert {element.get("name") for element in elements} <= {cls.__name__ for cls in TYPES}


def model_namespace(cls: type[Any]) -> str:
    """Return the namespace of a generated dataclass, empty for an enumeration."""
    return getattr(getattr(cls, "Meta", None), "namespace", "")


def test_documented_bodies() -> None:
    """The same text in either format is the same notification."""
    event = parse_notification(TEXT_JSON, JSON)

    assert isinstance(event, TextNotification)
    assert event == parse_notification(TEXT_XML, XML)
    assert (71, 1001, "12135550123", ToNumber(value="67076"), "YES", 1.0) == (
        event.subscription_id,
        event.text.id,
        event.text.from_number,
        event.text.to_number,
        event.text.message,
        event.text.text_record[0].billed_amount,
    )


def test_written_as_documented() -> None:
    """A notification in JSON is written as the service writes it."""
    for body in (TEXT_JSON, CALL_JSON):
        assert json.loads(body) == json.loads(write_json(parse_notification(body)))


def test_samples() -> None:
    """The samples of the service's documentation are read as they are."""
    found = [
        parse_notification(
            neighbour(f"contract/samples/docs_notification_text_{way}.xml").read_bytes()
        )
        for way in ("inbound", "outbound")
    ]

    assert [True, False] == [
        event.text.inbound for event in found if isinstance(event, TextNotification)
    ]


def test_transferred_call() -> None:
    """Several records are an array, in their order."""
    event = parse_notification(CALL_JSON, JSON)

    assert isinstance(event, CallFinished)
    assert [Result.XFER_LEG, Result.XFER] == [record.result for record in event.call.call_record]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("12345", "12345"),
        ("0", "0"),
        ("-7", "-7"),
        ("12.50", "12.50"),
        ("1e5", "1e5"),
        ("12345678901234567890123456789", "12345678901234567890123456789"),
        ("true", "true"),
        ("false", "false"),
        ('"007"', "007"),
        ('""', ""),
        ('"a\\u0000b\\ud83d"', "a\ufffdb\ufffd"),
        ('{"value": "x"}', "x"),
        ("null", None),
        ("[]", None),
        ('["a", "b"]', "b"),
    ],
)
def test_values_typed_by_their_looks(written: str, read: str | None) -> None:
    """A message is a text, whatever JSON value it arrives as."""
    body = f'{{"TextNotification": {{"Text": {{"Message": {written}}}}}}}'
    event = parse_notification(body, JSON)

    assert isinstance(event, TextNotification)
    assert read == event.text.message


@pytest.mark.parametrize("number", ["67076", '"67076"', '{"value": 67076}', '{"value": "67076"}'])
def test_numbers_to_dial(number: str) -> None:
    """A phone number arrives as a number, as a string, or as an object with either."""
    body = f'{{"TextNotification": {{"Text": {{"ToNumber": {number}, "FromNumber": {number}}}}}}}'
    event = parse_notification(body, JSON)

    assert isinstance(event, TextNotification)
    assert (ToNumber(value="67076"), "67076") == (event.text.to_number, event.text.from_number)


def test_unknown_members_are_skipped() -> None:
    """Members, elements and attributes of later versions disturb nothing."""
    body = TEXT_JSON.replace(b'"Inbound"', b'"New":{"@a b":[{}]},"@new":1,"@a b":2,"Inbound"')
    document = TEXT_XML.replace(b"<Inbound>", b"<New a='1'><b/></New><Inbound>")

    assert parse_notification(TEXT_JSON) == parse_notification(body)
    assert parse_notification(TEXT_JSON) == parse_notification(document)


@pytest.mark.parametrize(
    "body", [b" \r\n" + TEXT_JSON, b"\xef\xbb\xbf" + TEXT_JSON, TEXT_XML + b"\n"]
)
@pytest.mark.parametrize("content_type", [None, "", "application/json", "text/xml", "text/plain"])
def test_format_is_seen_from_the_body(body: bytes, content_type: str | None) -> None:
    """A wrong or missing content type does not keep a body from being read."""
    assert parse_notification(TEXT_JSON) == parse_notification(body, content_type)
    assert parse_notification(TEXT_JSON) == parse_notification(body.decode(), content_type)


def nested(levels: int) -> str:
    """Return a notification that has as many levels of unknown members."""
    inside = '{"a":' * (levels - 2) + "1" + "}" * (levels - 2)
    return f'{{"TextNotification":{{"Text":{{}},"a":{inside}}}}}'


def test_depth_limit() -> None:
    """Unknown members may be nested up to the limit, wherever brackets stand in texts."""
    assert TextNotification is type(parse_notification(nested(MOST_LEVELS)))
    with pytest.raises(DecodeError, match="nested deeper than 64 levels"):
        parse_notification(nested(MOST_LEVELS + 1))
    message = '{"TextNotification": {"Text": {"Message": "\\"[[' + "[{" * 200 + '"}}}'
    assert TextNotification is type(parse_notification(message))


def test_size_limit() -> None:
    """A body over the limit is not read."""
    with pytest.raises(DecodeError, match="the limit is 100"):
        parse_notification(TEXT_XML, XML, max_bytes=100)
    with pytest.raises(DecodeError, match="the limit is 1048576"):
        parse_notification(b" " * (1 << 20) + b" ")


ATTRIBUTES = ",".join(f'"@a{n}":1' for n in range(MOST_ATTRIBUTES + 1))
HOSTILE = {
    "empty": b"",
    "blank": b"  ",
    "text": b"hello",
    "form": b"data=%3Cn%3ATextNotification%3E",
    "array": b"[]",
    "brackets": b"[" * 1_000_000,
    "objects": b'{"a":' * 150_000,
    "string": b'{"' + b'\\"' * 500_000,
    "backslash": b'{"\\',
    "no member": b"{}",
    "two members": b'{"CallFinished": {}, "TextNotification": {}}',
    "unknown root": b'{"BatchNotification": {}}',
    "constant": b'{"TextNotification": {"SubscriptionId": NaN}}',
    "digits": b'{"TextNotification": {"SubscriptionId": ' + b"9" * 900_000 + b"}}",
    "no id": b'{"TextNotification": {"SubscriptionId": "x"}}',
    "latin-1": '{"TextNotification": {"Text": {"Message": "é"}}}'.encode("latin-1"),
    "attributes": f'{{"TextNotification":{{"Text":{{{ATTRIBUTES}}}}}}}'.encode(),
    "entity": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "depth": b"<a>" * 100_000,
    "other": b"<a/>",
    "namespace": b"<TextNotification/>",
    "truncated": TEXT_XML[:-20],
    "utf-16": "[1]".encode("utf-16"),
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("content_type", [XML, JSON])
def test_hostile_bodies(body: bytes, content_type: str) -> None:
    """A body that is no notification is a DecodeError, soon and in one short line."""
    with pytest.raises(DecodeError) as caught:
        parse_notification(body, content_type)

    assert len(str(caught.value)) < 1000
    assert "\n" not in str(caught.value)


@given(any_notification, st.data())
def test_damaged_bodies(value: Any, data: st.DataObject) -> None:
    """A damaged body is read, or is a DecodeError, and nothing else."""
    form: Any = data.draw(st.sampled_from([to_xml, write_json]))
    body = bytearray(form(value))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(body) - 1))
        body[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    with contextlib.suppress(DecodeError):
        assert isinstance(parse_notification(bytes(body)), TYPES)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["Text", "ToNumber", "TextRecord", "Message", "@id", "value", "Label", "@{x", "@"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(JSON_VALUES)
def test_any_json(content: Any) -> None:
    """Members of whatever type are read, or a DecodeError, and nothing else."""
    with contextlib.suppress(DecodeError):
        parse_notification(json.dumps({"TextNotification": {"Text": content}}))


def test_only_valid_notifications_are_written() -> None:
    """A notification that violates the contract is not written."""
    event = parse_notification(TEXT_JSON)
    assert isinstance(event, TextNotification)
    event.text.from_number = "?"
    with pytest.raises(
        ValidationError, match=r"TextNotification/Text/FromNumber: .* does not match"
    ):
        write_json(event)
