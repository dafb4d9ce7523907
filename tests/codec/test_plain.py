"""Instances as plain data and as JSON."""

from __future__ import annotations

import io
import json
from collections import UserDict
from datetime import UTC, datetime
from math import inf
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfclient import (
    DecodeError,
    FromFile,
    ValidationError,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from cfclient._codec import model_of, to_plain
from cfclient._codec.plain_writer import KIND
from cfclient.testing.strategies import instances
from cfclient.types import (
    ActionState,
    Contact,
    ContactHistory,
    ContactQueryResult,
    CreateSound,
    QueryCalls,
    SendText,
    Text,
    TextBroadcastConfig,
    TextRecord,
)
from tests.support.types import DATACLASSES

NOON = datetime(2015, 3, 1, 12, tzinfo=UTC)
LOS_ANGELES = datetime(2015, 3, 1, 4, tzinfo=ZoneInfo("America/Los_Angeles"))
# As a caller without type checks sees them.
CONTACT: Any = Contact
HISTORY: Any = ContactHistory
RECORD: dict[str, Any] = {"result": "SENT", "finish_time": "2015-03-01T12:00:00+00:00"}


def sending(numbers: Any) -> SendText:
    """Return a request to send a text."""
    return SendText(to_number=numbers, text_broadcast_config=TextBroadcastConfig(message="Hi"))


@pytest.mark.parametrize(
    ("instance", "plain"),
    [
        (
            Contact(id=3, first_name="", any_attributes={"plan": "gold"}),
            {"id": 3, "first_name": "", "any_attributes": {"plan": "gold"}},
        ),
        (ContactHistory(items=[]), {}),
        (ContactQueryResult(total_results=0, contact=[]), {"total_results": 0}),
        (CreateSound(name="Hi", data=b"RIFF"), {"name": "Hi", "data": "UklGRg=="}),
        (
            CreateSound(name="Hi", data=FromFile(io.BytesIO(b"RIFF"))),
            {"name": "Hi", "data": "UklGRg=="},
        ),
        (
            QueryCalls(state=[ActionState.READY], interval_begin=NOON, inbound=True),
            {"state": ["READY"], "interval_begin": "2015-03-01T12:00:00+00:00", "inbound": True},
        ),
        (QueryCalls(interval_end=LOS_ANGELES), {"interval_end": "2015-03-01T04:00:00-08:00"}),
        (QueryCalls(state=[ActionState("NEW")]), {"state": ["NEW"]}),
        (
            sending(["13105550123"]),
            {"to_number": [{"value": "13105550123"}], "text_broadcast_config": {"message": "Hi"}},
        ),
        (Contact(first_name="\0\ud800"), {"first_name": "\0\ud800"}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_forms(instance: object, plain: dict[str, Any]) -> None:
    """Each kind of value has one form that JSON can hold."""
    assert plain == to_dict(instance)
    assert plain == json.loads(to_json(instance))


def test_mixed_items() -> None:
    """The items of a list that mixes types say which one they are."""
    record = from_dict(TextRecord, {**RECORD, "billed_amount": "INF"})
    history = ContactHistory(items=[from_dict(Text, {"id": 7, "text_record": [to_dict(record)]})])

    plain = to_dict(history)

    text_record = {**RECORD, "billed_amount": "INF"}
    assert {"items": [{KIND: "Text", "id": 7, "text_record": [text_record]}]} == plain
    assert history == from_dict(ContactHistory, plain)
    assert inf == record.billed_amount


def test_no_field_is_named_as_the_kind() -> None:
    """The member that says the type of an item takes the place of no field."""
    assert not [cls for cls in DATACLASSES if KIND in [f.name for f in model_of(cls).fields]]


@pytest.mark.parametrize(
    ("cls", "data", "instance"),
    [
        (Contact, UserDict(id="3", first_name=None), Contact(id=3)),
        (Contact, {"kind": "Contact", "id": 3}, Contact(id=3)),
        (QueryCalls, {"interval_begin": NOON, "state": ()}, QueryCalls(interval_begin=NOON)),
        (QueryCalls, {"interval_begin": "2015-03-01T12:00:00Z"}, QueryCalls(interval_begin=NOON)),
        (QueryCalls, {"state": [ActionState.READY]}, QueryCalls(state=[ActionState.READY])),
        (CreateSound, {"name": "Hi", "data": b"RIFF"}, CreateSound(name="Hi", data=b"RIFF")),
    ],
    ids=str,
)
def test_what_is_read_too(cls: type[Any], data: Any, instance: object) -> None:
    """Values of the fields themselves are read, and what is `None` is absent."""
    assert instance == from_dict(cls, data)


def test_text_for_a_class_with_text() -> None:
    """A text stands for an instance of a class that needs nothing but its text."""
    plain = {**to_dict(sending([])), "to_number": ["13105550123"]}

    assert to_dict(sending(["13105550123"])) == to_dict(from_dict(SendText, plain))


def test_missing_fields() -> None:
    """A required field that is missing is `None`, or an empty list."""
    request: Any = from_dict(SendText, {})

    assert ([], None) == (request.to_number, request.text_broadcast_config)


INVALID: list[tuple[type[Any], Any, str]] = [
    (Contact, [], "Contact: must be a dict, not list"),
    (Contact, {"name": 1}, "Contact: has no field 'name'; the fields are "),
    (Contact, {"kind": "Call"}, "Contact.kind: is 'Call', not Contact"),
    (Contact, {"id": "x"}, "Contact.id: 'x' is not a valid long; pass an int"),
    (Contact, {"id": 1.0}, "Contact.id: 1.0 is not a valid long"),
    (Contact, {"id": True}, "Contact.id: True is not a valid long"),
    (Contact, {"first_name": 1}, "Contact.first_name: 1 is not a valid string; pass a str"),
    (Contact, {"any_attributes": []}, "Contact.any_attributes: must be a dict, not list"),
    (Contact, {"any_attributes": {"a": 1}}, "Contact.any_attributes: must hold texts only"),
    (QueryCalls, {"inbound": 1}, "QueryCalls.inbound: 1 is not a valid boolean"),
    (QueryCalls, {"state": "READY"}, "QueryCalls.state: must be a list, not str"),
    (QueryCalls, {"interval_end": "now"}, "QueryCalls.interval_end: 'now' is not a valid dat"),
    (ContactHistory, {"items": [{}]}, "ContactHistory.items[0]: must be a dict whose 'kind'"),
    (
        ContactHistory,
        {"items": [{"kind": "Call"}, {"kind": "Text", "id": "x"}]},
        "ContactHistory.items[1].id: 'x' is not a valid long",
    ),
    (CreateSound, {"data": "%"}, "CreateSound.data: '%' is not a valid base64Binary"),
]


@pytest.mark.parametrize(("cls", "data", "message"), INVALID, ids=str)
def test_invalid_data(cls: type[Any], data: Any, message: str) -> None:
    """Data that is not valid is reported with the field and what would be valid."""
    with pytest.raises(DecodeError) as caught:
        from_dict(cls, data)

    assert str(caught.value).startswith(message)
    assert (message.partition(": ")[0], cls.__name__) == (caught.value.path, caught.value.target)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the JSON is not valid"),
        ("{", "the JSON is not valid"),
        ('{"id": NaN}', "NaN is not a JSON value"),
        ("9" * 5000, "the JSON is not valid"),
        ("[" * 65, "nested deeper than 64 levels"),
        (b"\xff", "not in UTF-8"),
        ("[]", "Contact: must be a dict, not list"),
    ],
)
def test_invalid_json(text: str | bytes, message: str) -> None:
    """A document that is not valid JSON is one clear error."""
    with pytest.raises(DecodeError, match=message):
        from_json(Contact, text)


@pytest.mark.parametrize(
    ("instance", "problems"),
    [
        (CONTACT(id="x", first_name=1), ["Contact.id: 'x' is not", "Contact.first_name: 1 is not"]),
        (sending("1"), ["SendText.to_number: must be a list, not str"]),
        (sending([Contact()]), ["SendText.to_number[0]: must be a ToNumber, not Contact"]),
        (HISTORY(items=[7]), ["ContactHistory.items[0]: must be a Call or Text, not int"]),
        (CONTACT(any_attributes=7), ["Contact.any_attributes: must be a dict, not int"]),
        (CONTACT(any_attributes={"a": 7}), ["Contact.any_attributes: must hold texts only"]),
    ],
    ids=str,
)
def test_invalid_instances(instance: object, problems: list[str]) -> None:
    """Every value that is not one of its field is reported at once."""
    with pytest.raises(ValidationError) as caught:
        to_dict(instance)

    found = [str(problem) for problem in caught.value.problems]
    assert len(problems) == len(found)
    assert all(map(str.startswith, found, problems))


def test_what_is_no_generated_type() -> None:
    """Only generated types have plain data."""
    with pytest.raises(TypeError, match="is not a generated type"):
        to_dict(7)
    with pytest.raises(TypeError, match="is not a generated type"):
        from_dict(int, {})


every_type = pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)


@every_type
@settings(max_examples=3)
@given(data=st.data())
def test_round_trip(cls: type[Any], data: st.DataObject) -> None:
    """An instance is read back unchanged from plain data and from JSON."""
    instance = data.draw(instances(cls))
    plain = to_dict(instance)

    # Equal times can differ in their zones; their representations then differ too.
    assert repr(instance) == repr(from_dict(cls, plain)) == repr(from_json(cls, to_json(instance)))
    assert instance == from_dict(cls, plain)


@settings(max_examples=150)
@given(data=st.data())
def test_any_data(data: st.DataObject) -> None:
    """Data that was changed at any place is read, or raises the one error."""
    cls: type[Any] = data.draw(st.sampled_from(DATACLASSES))
    plain: Any = to_dict(data.draw(instances(cls)))
    scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)
    anything = scalars | st.lists(scalars, max_size=2) | st.dictionaries(st.text(), scalars)
    place, key = plain, data.draw(st.sampled_from([*plain, "x"]))
    while isinstance(place.get(key), dict) and place[key] and data.draw(st.booleans()):
        place = place[key]
        key = data.draw(st.sampled_from([*place]))
    place[key] = data.draw(anything)
    try:
        found = from_dict(cls, plain)
    except DecodeError:
        return

    assert repr(found) == repr(from_dict(cls, to_dict(found)))


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (None, None),
        (7, 7),
        (b"RIFF", "UklGRg=="),
        ([Contact(id=3)], [{"id": 3}]),
        (Contact(id=3), {"id": 3}),
    ],
    ids=str,
)
def test_results(value: object, plain: object) -> None:
    """The result of a call has plain data."""
    assert plain == to_plain(value)
