"""Calls and texts of the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any

import pytest

from cfclient import BadRequestFault, Client, NotFoundFault
from cfclient.sandbox import Sandbox
from cfclient.types import (
    ActionState,
    Broadcast,
    BroadcastType,
    IvrBroadcastConfig,
    LocalTimeZoneRestriction,
    Result,
    TextBroadcastConfig,
    ToNumber,
    VoiceBroadcastConfig,
)
from tests.support.ids import nth

HI = TextBroadcastConfig(message="Hi")
HELLO = VoiceBroadcastConfig(live_sound_text="Hello")
ONE, TWO = "13105550123", "13105550124"


def test_texts_are_sent(client: Client) -> None:
    """A text to each number is kept with its record, and can be read by its id."""
    key = client.texts.send_text(to_number=[ONE, TWO], text_broadcast_config=HI, label=["a"])

    texts = client.texts.query_texts(broadcast_id=key).text
    assert [
        (
            text.to_number.value,
            text.final_result,
            text.text_record[0].message,
            text.label[0].name,
        )
        for text in texts
    ] == [(ONE, "SENT", "Hi", "a"), (TWO, "SENT", "Hi", "a")]
    assert texts[1] == client.texts.get_text(id=texts[1].id)


def test_calls_are_placed(sandbox: Sandbox, client: Client) -> None:
    """A call to each number rings, is answered and ends, as time passes."""
    config = VoiceBroadcastConfig(live_sound_text="Hello", from_number="12135550100")
    key = client.calls.send_call(to_number=ONE, voice_broadcast_config=config)

    (ringing,) = client.calls.query_calls(broadcast_id=key).call
    sandbox.clock.advance(minutes=1)
    (call,) = client.calls.query_calls(broadcast_id=key).call

    assert (ActionState.SELECTED, None) == (ringing.state, ringing.final_result)
    assert (ONE, "12135550100", Result.LA) == (
        call.to_number.value,
        call.from_number,
        call.final_result,
    )
    (record,) = call.call_record
    assert (26, 1.0, call.modified) == (record.duration, record.billed_amount, record.finish_time)
    assert call == client.calls.get_call(id=call.id)


def test_data_of_the_sender_comes_back(client: Client) -> None:
    """What the sender attaches to a number is on the text."""
    number = ToNumber(value=f"+{ONE}", client_data="order 7", any_attributes={"name": "Ada"})
    client.texts.send_text(to_number=[number], text_broadcast_config=HI)

    (text,) = client.texts.query_texts().text

    assert (
        text.to_number.value,
        text.to_number.client_data,
        text.to_number.any_attributes,
    ) == (ONE, "order 7", {"name": "Ada"})


def test_unknown_numbers_become_contacts(client: Client) -> None:
    """A number that no contact has becomes a contact, once."""
    for _ in range(2):
        client.texts.send_text(to_number=ONE, text_broadcast_config=HI)
    client.calls.send_call(to_number=ONE, voice_broadcast_config=HELLO)

    (contact,) = client.contacts.query_contacts().contact
    assert contact.id is not None
    assert [
        type(item).__name__
        for item in client.contacts.get_contact_history(contact_id=contact.id).items
    ] == ["Text", "Text", "Call"]


@pytest.mark.parametrize("number", ["1234", "23105550123", "11105550123", "13101550123", "ANON"])
def test_numbers_that_cannot_be_dialled(client: Client, number: str) -> None:
    """They are accepted and end as invalid."""
    client.texts.send_text(to_number=number, text_broadcast_config=HI)
    client.calls.send_call(to_number=number, voice_broadcast_config=HELLO)

    (text,), (call,) = client.texts.query_texts().text, client.calls.query_calls().call
    assert {(ActionState.INVALID, None)} == {(a.state, a.final_result) for a in (text, call)}
    assert (text.text_record, call.call_record) == ([], [])


def test_duplicates(client: Client) -> None:
    """A number given twice is a duplicate; one of an earlier batch only when asked for."""
    key = client.texts.send_text(to_number=[ONE, f"+{ONE}"], text_broadcast_config=HI)
    for scrub in (False, True):
        client.texts.send_text(
            to_number=ONE,
            text_broadcast_config=HI,
            broadcast_id=key,
            scrub_broadcast_duplicates=scrub,
        )
    states = [text.state for text in client.texts.query_texts(broadcast_id=key).text]
    assert ["FINISHED", "DUP", "FINISHED", "DUP"] == states


@pytest.mark.parametrize(
    ("given", "dialed", "state"),
    [
        ("3105550123", "13105550123", "FINISHED"),
        ("1234567890", "11234567890", "INVALID"),
        ("111111", "111111", "INVALID"),
    ],
)
def test_numbers_as_they_are_dialed(client: Client, given: str, dialed: str, state: str) -> None:
    """Ten digits are dialed with a leading 1, and are found in either form."""
    client.texts.send_text(to_number=given, text_broadcast_config=HI)

    for number in (given, dialed):
        (text,) = client.texts.query_texts(to_number=number).text
        assert (dialed, state) == (text.to_number.value, text.state)


def test_a_text_to_oneself(client: Client) -> None:
    """A number that texts itself receives nothing."""
    config = TextBroadcastConfig(message="Hi", from_number="12135550100")
    client.texts.send_text(to_number="12135550100", text_broadcast_config=config)

    client.texts.query_texts()
    assert ["CARRIER_ERROR"] == [text.final_result for text in client.texts.query_texts().text]


def test_broadcast_can_be_chosen(client: Client) -> None:
    """A text can be sent in an existing broadcast."""
    key = client.texts.send_text(to_number=ONE, text_broadcast_config=HI)

    assert key == client.texts.send_text(to_number=TWO, text_broadcast_config=HI, broadcast_id=key)


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({}, 3),
        ({"state": [ActionState.INVALID]}, 1),
        ({"state": [ActionState.INVALID, ActionState.FINISHED]}, 3),
        ({"result": [Result.SENT]}, 2),
        ({"result": [Result.TOO_BIG]}, 0),
        ({"inbound": False}, 3),
        ({"inbound": True}, 0),
        ({"to_number": f"+{ONE}"}, 1),
        ({"from_number": "67076"}, 3),
        ({"from_number": "12345"}, 0),
        ({"label_name": "a"}, 2),
        ({"broadcast_id": nth(Broadcast, 2)}, 1),
        ({"batch_id": 99}, 0),
    ],
)
def test_filters(client: Client, filters: dict[str, Any], count: int) -> None:
    """Every filter given must match."""
    client.texts.send_text(to_number=[ONE, "1234"], text_broadcast_config=HI, label=["a"])
    client.texts.send_text(to_number=TWO, text_broadcast_config=HI)

    assert count == client.texts.query_texts(**filters).total_results


def test_interval(demo_client: Client) -> None:
    """An interval holds its beginning and not its end."""
    calls = demo_client.calls.query_calls(max_results=10).call

    found = demo_client.calls.query_calls(
        interval_begin=calls[2].created, interval_end=calls[5].created
    )

    assert calls[2:5] == found.call


UNKNOWN: list[Callable[[Client], object]] = [
    lambda c: c.texts.get_text(id=99),
    lambda c: c.calls.get_call(id=99),
    lambda c: c.texts.query_texts(label_name="nope"),
    lambda c: c.calls.query_calls(to_number="13105550199"),
    lambda c: c.texts.send_text(to_number=ONE, text_broadcast_config=HI, broadcast_id=99),
]


@pytest.mark.parametrize("call", UNKNOWN)
def test_unknown_things(client: Client, call: Callable[[Client], object]) -> None:
    """Unknown ids, labels and numbers are refused as the service refuses them."""
    with pytest.raises(NotFoundFault, match="there is no"):
        call(client)


HALF = LocalTimeZoneRestriction(begin_time=time(9))


BAD: list[Callable[[Client], object]] = [
    lambda c: c.texts.send_text(to_number=ONE, text_broadcast_config=HI, type=BroadcastType.IVR),
    lambda c: c.texts.send_text(
        to_number=ONE,
        text_broadcast_config=TextBroadcastConfig(message="Hi", local_time_zone_restriction=HALF),
    ),
    lambda c: c.calls.send_call(
        to_number=ONE, voice_broadcast_config=HELLO, type=BroadcastType.TEXT
    ),
    lambda c: c.calls.send_call(to_number=ONE, ivr_broadcast_config=IvrBroadcastConfig()),
]


@pytest.mark.parametrize("call", BAD)
def test_bad_content(client: Client, call: Callable[[Client], object]) -> None:
    """What is valid by the schema and cannot be done is refused, and nothing is sent."""
    with pytest.raises(BadRequestFault):
        call(client)

    assert (
        client.texts.query_texts().total_results,
        client.calls.query_calls().total_results,
    ) == (0, 0)


def test_dialplans(client: Client) -> None:
    """A call can follow a dialplan."""
    plan = IvrBroadcastConfig(dialplan_xml="<dialplan/>")
    client.calls.send_call(to_number=ONE, ivr_broadcast_config=plan, type=BroadcastType.IVR)

    assert 1 == client.calls.query_calls().total_results
