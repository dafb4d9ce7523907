"""Calls of the sandbox that follow a dialplan."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from cfclient import Client, ConfigurationError
from cfclient.dialplan import Event, EventKind
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Call,
    CallRecord,
    IvrBroadcastConfig,
    IvrInboundConfig,
    NumberConfiguration,
    Result,
    Text,
    ToNumber,
)
from tests.dialplan.plans import CATCH, DO_NOT_CALL, LOOKUP, REMINDER, VOICEMAIL
from tests.support.responses import order

ELSEWHERE = f"<dialplan><!-- {'long ' * 2000} --><play type='tts'>Hi there.</play></dialplan>"
PERSON, MACHINE, BUSY = "13105550123", "13105550192", "13105550190"


def called(sandbox: Sandbox, client: Client, dialplan: str, *numbers: str) -> list[Call]:
    """Return the calls of a campaign after it has ended."""
    config = IvrBroadcastConfig(dialplan_xml=dialplan)
    client.calls.send_call(to_number=list(numbers), ivr_broadcast_config=config)
    sandbox.clock.advance(minutes=30)
    return list(client.calls.query_calls(inbound=False).call)


def own_number(client: Client, dialplan: str) -> str:
    """Return a number of the account whose calls follow a dialplan."""
    number = "12135550105"
    order(client, [number])
    inbound = NumberConfiguration.InboundCallConfiguration(
        ivr_inbound_config=IvrInboundConfig(dialplan_xml=dialplan)
    )
    client.numbers.configure_number(
        number=number, number_configuration=NumberConfiguration(inbound_call_configuration=inbound)
    )
    return number


def answers(call: Call) -> dict[str, str]:
    """Return the responses of a call by their questions."""
    return {
        each.question: each.response
        for record in call.call_record
        for each in record.question_response
    }


def told(events: list[Event]) -> list[str]:
    """Return events as lines."""
    return [" ".join(filter(None, (e.kind.value, e.name, e.text))) for e in events]


def test_scripted_callees(sandbox: Sandbox, client: Client) -> None:
    """A callee presses the keys that were set; a machine and a busy line get what they get."""
    sandbox.callees[f"+{PERSON}"].keys = "1"
    person, machine, busy = called(sandbox, client, REMINDER, PERSON, MACHINE, BUSY)

    assert ("1", "") == (sandbox.callees[PERSON].keys, sandbox.callees[BUSY].keys)
    assert [{"answer": "confirmed"}, {}, {}] == [answers(each) for each in (person, machine, busy)]
    assert [Result.LA, Result.AM, Result.BUSY] == [c.final_result for c in (person, machine, busy)]
    assert "spoken Please call us back." in told(sandbox.trace(machine))
    assert [] == sandbox.trace(busy.id)
    (record,) = person.call_record
    assert record.answer_time is not None
    assert record.finish_time is not None
    assert record.duration == (record.finish_time - record.answer_time).total_seconds() == 3


def test_keys_of_a_contact(sandbox: Sandbox, client: Client) -> None:
    """A dialplan can say the name of the contact, and attributes of the recipient."""
    text = "<dialplan><play type='tts'>${contact.firstName}${contact.day}</play></dialplan>"
    config = IvrBroadcastConfig(dialplan_xml=text)
    client.calls.send_call(
        to_number=[ToNumber(value=PERSON, any_attributes={"day": "Monday"})],
        ivr_broadcast_config=config,
    )
    sandbox.clock.advance(minutes=5)
    (call,) = client.calls.query_calls().call

    assert "Monday" == sandbox.trace(call)[0].text


def test_inbound_calls(sandbox: Sandbox, client: Client) -> None:
    """A caller presses keys, is recorded and transferred, and all of it is in the history."""
    number = own_number(client, VOICEMAIL)

    call = sandbox.receive_call(from_number=PERSON, to_number=number, keys="305#")
    assert Result.XFER_LEG == call.final_result
    leg, first = call.call_record
    assert (Result.XFER_LEG, Result.XFER) == (leg.result, first.result)
    assert 0 < leg.duration < first.duration
    again = client.calls.query_calls(inbound=True).call
    assert [call] == again


def test_transfers_that_nobody_answers(sandbox: Sandbox, client: Client) -> None:
    """A transfer to a busy number goes on, here to a recording."""
    number = own_number(client, VOICEMAIL.replace("12135550123", BUSY))

    call = sandbox.receive_call(from_number=PERSON, to_number=number, keys="1#1")
    leg, first = call.call_record
    assert (Result.LA, Result.BUSY, 0) == (call.final_result, leg.result, leg.duration)
    (recording,) = first.recording_meta
    assert ("message", 5) == (recording.name, recording.length_in_seconds)


def test_caught_hang_ups(sandbox: Sandbox, client: Client) -> None:
    """What is stored after a hang-up is in the responses."""
    call = sandbox.receive_call(from_number=PERSON, to_number=own_number(client, CATCH), keys="!")

    assert {"caller": PERSON} == answers(call)


def test_messages_and_do_not_call(sandbox: Sandbox, client: Client) -> None:
    """A dialplan sends a text, which is in the outbox, and adds to the do-not-contact list."""
    number = own_number(client, DO_NOT_CALL)
    sandbox.receive_call(from_number=PERSON, to_number=number, keys="12135550199#")

    (text,) = sandbox.outbox
    assert isinstance(text, Text)
    assert ("12135550199", number, "Here is your text.") == (
        text.to_number.value,
        text.from_number,
        text.message,
    )
    assert [PERSON] == [dnc.number for dnc in client.contacts.query_dnc_numbers().dnc_number]


@pytest.fixture
def address() -> Iterator[str]:
    """A server on this machine that says what it was asked."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = (ELSEWHERE if self.path.endswith(".xml") else self.path).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """Be quiet."""

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/check"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("is_allowed", "heard"), [(False, ["ended lost"]), (True, ["spoken Hi there.", "ended end"])]
)
def test_dialplans_elsewhere(address: str, heard: list[str], *, is_allowed: bool) -> None:
    """A call goes on with a dialplan on this machine, whatever its length."""
    with Sandbox() as sandbox, sandbox.client() as client:
        sandbox.dialplan_requests = is_allowed
        plan = f"<dialplan><gotoXML>{address}.xml</gotoXML></dialplan>"
        call = sandbox.receive_call(from_number=PERSON, to_number=own_number(client, plan))
        assert [f"requested GET {address}.xml", *heard] == told(sandbox.trace(call))


@pytest.mark.parametrize("is_allowed", [False, True])
def test_requests(address: str, *, is_allowed: bool) -> None:
    """A dialplan requests addresses on this machine alone, and only if it is allowed to."""
    plan = LOOKUP.replace("http://127.0.0.1/check", address)
    with Sandbox() as sandbox, sandbox.client() as client:
        sandbox.dialplan_requests = is_allowed
        number = own_number(client, plan)
        call = sandbox.receive_call(from_number=PERSON, to_number=number, keys="77#")
        expected = f"/check?account=77&from={PERSON}" if is_allowed else ""
        assert f"spoken The answer is {expected}." in told(sandbox.trace(call))
        elsewhere = own_plan("http://example.com/")
        client.numbers.configure_number(
            number=number,
            number_configuration=NumberConfiguration(
                inbound_call_configuration=NumberConfiguration.InboundCallConfiguration(
                    ivr_inbound_config=IvrInboundConfig(dialplan_xml=elsewhere)
                )
            ),
        )
        call = sandbox.receive_call(from_number=PERSON, to_number=number)
        assert "spoken Got ." in told(sandbox.trace(call))


def own_plan(address: str) -> str:
    """Return a dialplan that requests an address."""
    return (
        f"<dialplan><get varname='a'>{address}</get><play type='tts'>Got ${{a}}.</play></dialplan>"
    )


def test_sounds_have_their_length(sandbox: Sandbox, client: Client) -> None:
    """A sound of the account is played as long as it is; any other takes five seconds."""
    key = client.calls.create_sound(sound_text="Hello, this is a rather long sentence. " * 3)
    length = client.calls.get_sound_meta(id=key).length_in_seconds
    plays = "".join(f"<play type='callfireid'>{number}</play>" for number in (key, 1))
    text = f"<dialplan>{plays}</dialplan>"

    call = sandbox.receive_call(from_number=PERSON, to_number=own_number(client, text))
    assert [length, 5.0] == [event.seconds for event in sandbox.trace(call)[:2]]
    assert length != 5


def test_over_http(sandbox: Sandbox, client: Client) -> None:
    """Keys and traces are there for any language."""
    number = own_number(client, REMINDER)
    root = sandbox.endpoint.removesuffix("/api/1.1") + "/_sandbox"
    set_ = requests.post(f"{root}/callees", json={"number": PERSON, "keys": "2"}, timeout=10)
    assert {"number": PERSON, "keys": "2"} == set_.json()
    assert {"number": PERSON, "keys": "2"} == requests.get(
        f"{root}/callees", params={"number": PERSON}, timeout=10
    ).json()
    values = {"from_number": PERSON, "to_number": number, "keys": "1"}
    call: Any = requests.post(f"{root}/calls", json=values, timeout=10).json()
    assert "confirmed" == call["call_record"][0]["question_response"][0]["response"]
    trace: Any = requests.get(f"{root}/trace", params={"id": call["id"]}, timeout=10).json()
    assert ["detected", "spoken", "pressed", "stashed", "spoken", "ended"] == [
        event["kind"] for event in trace
    ]
    bad = requests.post(f"{root}/calls", json={**values, "keys": "x"}, timeout=10)
    assert (400, True) == (bad.status_code, "keys are 0 to 9" in bad.json()["error"])


def test_keys_of_no_telephone(sandbox: Sandbox) -> None:
    """Other characters are refused, and nothing is changed."""
    with pytest.raises(ConfigurationError, match="keys are 0 to 9"):
        sandbox.callees[PERSON].keys = "one"
    with pytest.raises(ConfigurationError, match="keys are 0 to 9"):
        sandbox.receive_call(from_number=PERSON, to_number="12135550105", keys="one")
    assert "" == sandbox.callees[PERSON].keys


def test_restarts(tmp_path: Path) -> None:
    """Keys and traces survive a restart."""
    state = tmp_path / "state"
    with Sandbox(state=state) as sandbox, sandbox.client() as client:
        sandbox.callees[PERSON].keys = "1"
        (call,) = called(sandbox, client, REMINDER, PERSON)
        before = sandbox.trace(call)
        received = sandbox.receive_call(
            from_number=PERSON, to_number=own_number(client, REMINDER), keys="1"
        )
    with Sandbox(state=state) as sandbox:
        assert "1" == sandbox.callees[PERSON].keys
        assert before == sandbox.trace(call)
        assert EventKind.ENDED == sandbox.trace(received)[-1].kind


def test_plain_calls(sandbox: Sandbox) -> None:
    """A call to a number without a dialplan lasts as long as ever, whatever is pressed."""
    call = sandbox.receive_call(from_number=PERSON, to_number="12135550105", keys="1")

    (record,) = call.call_record
    assert isinstance(record, CallRecord)
    assert (20, []) == (record.duration, sandbox.trace(call))
