"""What is public of the real service: what it refuses with a reason, and what it accepts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any
from unittest.mock import ANY

import pytest

from cfclient import BadRequestFault, Client, Fault, NotFoundFault
from cfclient._soap import write_envelope, write_request
from cfclient.operations import QUERY_NUMBERS
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Broadcast,
    BroadcastCommand,
    BroadcastConfig,
    BroadcastSchedule,
    BroadcastType,
    CallTrackingConfig,
    Contact,
    ContactSource,
    IvrBroadcastConfig,
    LocalTimeZoneRestriction,
    NotificationFormat,
    NumberConfiguration,
    NumberFeature,
    QueryNumbers,
    Region,
    Result,
    Subscription,
    TextBroadcastConfig,
    ToNumber,
    VoiceBroadcastConfig,
)
from tests.support.responses import names, order

ONE, OWN, WORD = "13105550101", "12135550105", "CHOCOLATE"
IMAGE = b"\x89PNG\r\n\x1a\n"
HI = TextBroadcastConfig(message="Hi")
Call = Callable[[Client], object]


def broadcast(config: TextBroadcastConfig = HI, **values: Any) -> Broadcast:
    """Return a broadcast of texts."""
    return Broadcast(name="a", text_broadcast_config=config, **values)


NOT_FOUND: dict[str, Call] = {
    "GetText": lambda c: c.texts.get_text(id=9),
    "GetCall": lambda c: c.calls.get_call(id=9),
    "GetContact": lambda c: c.contacts.get_contact(id=9),
    "GetContactList": lambda c: c.contacts.get_contact_list(id=9),
    "GetContactBatch": lambda c: c.broadcasts.get_contact_batch(id=9),
    "GetBroadcastSchedule": lambda c: c.broadcasts.get_broadcast_schedule(id=9),
    "DeleteBroadcastSchedule": lambda c: c.broadcasts.delete_broadcast_schedule(id=9),
    "GetSoundMeta": lambda c: c.calls.get_sound_meta(id=9),
    "GetRecordingData": lambda c: c.calls.get_recording_data(recording_id=9),
    "GetSubscription": lambda c: c.subscriptions.get_subscription(id=9),
    "DeleteSubscription": lambda c: c.subscriptions.delete_subscription(id=9),
    "GetAutoReply": lambda c: c.texts.get_auto_reply(id=9),
    "DeleteAutoReply": lambda c: c.texts.delete_auto_reply(id=0),
    "GetNumberOrder": lambda c: c.numbers.get_number_order(id=9),
    "UpdateBroadcast": lambda c: c.broadcasts.update_broadcast(broadcast=broadcast(id=9)),
    "ControlBroadcast": lambda c: c.broadcasts.control_broadcast(id=9),
    "GetBroadcastStats": lambda c: c.broadcasts.get_broadcast_stats(id=0),
    "LabelBroadcast": lambda c: c.labels.label_broadcast(id=9, label_name="x"),
    "UnlabelBroadcast": lambda c: c.labels.unlabel_broadcast(id=9, label_name="x"),
    "DeleteLabel": lambda c: c.labels.delete_label(label_name="nope"),
    "UnlabelNumber": lambda c: c.labels.unlabel_number(number=OWN, label_name="nope"),
    "QueryTexts": lambda c: c.texts.query_texts(label_name="nope"),
    "GetNumber": lambda c: c.numbers.get_number(number=ONE),
    "ConfigureNumber": lambda c: c.numbers.configure_number(
        number=ONE, number_configuration=NumberConfiguration(call_feature=NumberFeature.DISABLED)
    ),
    "LabelNumber": lambda c: c.labels.label_number(number=ONE, label_name="x"),
    "UnlabelNumber of another": lambda c: c.labels.unlabel_number(number=ONE, label_name="x"),
    "Release": lambda c: c.numbers.release(number=ONE),
    "Release of a keyword of another number": lambda c: c.numbers.release(number=OWN, keyword=WORD),
    "QueryCalls": lambda c: c.calls.query_calls(to_number="13105550199"),
    "CreateNumberOrder": lambda c: c.numbers.create_number_order(numbers=["13105550199"]),
}
HALF = LocalTimeZoneRestriction(begin_time=time(9))
BAD: dict[str, Call] = {
    "a foreign sender": lambda c: c.broadcasts.create_broadcast(
        broadcast=broadcast(TextBroadcastConfig(message="Hi", from_number="13105550177"))
    ),
    "half of the calling hours": lambda c: c.broadcasts.create_broadcast(
        broadcast=broadcast(TextBroadcastConfig(message="Hi", local_time_zone_restriction=HALF))
    ),
    "no dialplan": lambda c: c.calls.send_call(
        to_number=ONE, ivr_broadcast_config=IvrBroadcastConfig()
    ),
    "a dialplan without its end": lambda c: c.with_options(check_dialplans=False).calls.send_call(
        to_number=ONE, ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml="<dialplan><play>")
    ),
    "an image as a sound": lambda c: c.calls.create_sound(data=IMAGE),
    "an image as a list": lambda c: c.contacts.create_contact_list(
        name="a", contact_source=ContactSource(file=IMAGE)
    ),
    "a text of type VOICE": lambda c: c.texts.send_text(
        to_number=ONE, text_broadcast_config=HI, type=BroadcastType.VOICE
    ),
    "a text of type IVR": lambda c: c.texts.send_text(
        to_number=ONE, text_broadcast_config=HI, type=BroadcastType.IVR
    ),
    "a start without contacts": lambda c: c.broadcasts.control_broadcast(
        id=c.broadcasts.create_broadcast(broadcast=broadcast()), command=BroadcastCommand.START
    ),
}
SUBSCRIPTION = Subscription(endpoint="example.com", notification_format=NotificationFormat.XML)
FILTER = Subscription.SubscriptionFilter(from_number="123", to_number="321")
ACCEPTED: dict[str, Call] = {
    "UpdateContacts": lambda c: c.contacts.update_contacts(contact=[Contact(id=9)]),
    "RemoveContacts": lambda c: c.contacts.remove_contacts(contact_id=[9]),
    "RemoveContacts of none": lambda c: c.contacts.remove_contacts(contact_id=[]),
    "RemoveContactsFromList": lambda c: c.contacts.remove_contacts_from_list(
        contact_list_id=9, contact_id=[9]
    ),
    "DeleteContactList": lambda c: c.contacts.delete_contact_list(id=9),
    "a label with a blank": lambda c: c.labels.label_number(number=OWN, label_name="a b"),
    "an empty request id": lambda c: c.texts.send_text(
        to_number=ONE, text_broadcast_config=HI, request_id=""
    ),
    "a schedule without days": lambda c: c.broadcasts.create_broadcast_schedule(
        broadcast_id=c.broadcasts.create_broadcast(broadcast=broadcast()),
        broadcast_schedule=BroadcastSchedule(
            start_time_of_day=time(9), stop_time_of_day=time(17), time_zone="PST", days_of_week=[]
        ),
    ),
    "short numbers in a filter": lambda c: c.subscriptions.create_subscription(
        subscription=Subscription(endpoint="example.com", subscription_filter=FILTER)
    ),
    "an endpoint and a format alone": lambda c: c.subscriptions.create_subscription(
        subscription=SUBSCRIPTION
    ),
    "a tracking with a whisper alone": lambda c: c.numbers.configure_number(
        number=OWN,
        number_configuration=NumberConfiguration(
            inbound_call_configuration=NumberConfiguration.InboundCallConfiguration(
                call_tracking_config=CallTrackingConfig(whisper_sound_id=9)
            )
        ),
    ),
}


@pytest.fixture(scope="module")
def account() -> Any:
    """A client of an account with a number, a keyword and a label."""
    with Sandbox() as sandbox, sandbox.client() as client:
        order(client, [OWN], [WORD])
        client.labels.label_number(number=OWN, label_name="x")
        yield client


@pytest.mark.parametrize("what", NOT_FOUND)
def test_not_found(account: Client, what: str) -> None:
    """What does not exist is refused with a detail."""
    with pytest.raises(NotFoundFault) as caught:
        NOT_FOUND[what](account)
    assert caught.value.info is not None


@pytest.mark.parametrize("what", BAD)
def test_bad(account: Client, what: str) -> None:
    """What is valid and cannot be done is refused with a detail."""
    with pytest.raises(BadRequestFault) as caught:
        BAD[what](account)
    assert caught.value.info is not None


@pytest.mark.parametrize("what", ACCEPTED)
def test_accepted(account: Client, what: str) -> None:
    """What looks wrong and is accepted."""
    ACCEPTED[what](account)


def test_plain_faults_of_valid_requests(account: Client) -> None:
    """Some requests that the schema allows get a fault without a detail all the same."""
    call = account.calls.send_call(
        to_number=ONE, ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml="<dialplan name='a'/>")
    )
    (made,) = account.calls.query_calls(broadcast_id=call).call
    inbound = NumberConfiguration.InboundCallConfiguration(
        call_tracking_config=CallTrackingConfig()
    )
    configuration = NumberConfiguration(inbound_call_configuration=inbound)
    for refused in (
        lambda: account.calls.get_recording_data(call_id=made.id, name="nope"),
        lambda: account.numbers.configure_number(number=OWN, number_configuration=configuration),
    ):
        with pytest.raises(Fault) as caught:
            refused()
        assert caught.value.info is None


def test_a_large_page_of_numbers(sandbox: Sandbox, client: Client) -> None:
    """Numbers are asked for with an empty region and by 5000, as a program in production does."""
    order(client, [OWN])
    message = write_request(QUERY_NUMBERS, QueryNumbers(region=Region(), max_results=5000))

    response = sandbox._engine.respond(QUERY_NUMBERS.path, message.content)
    assert 200 == response.status
    assert f"{OWN}<".encode() in response.content


def test_ten_digits_in_a_filter(client: Client) -> None:
    """A number is found by ten digits, too."""
    client.calls.send_call(
        to_number=ONE, voice_broadcast_config=VoiceBroadcastConfig(live_sound_text="Hello")
    )

    assert 1 == client.calls.query_calls(to_number=ONE[1:]).total_results


def test_columns_with_blanks(client: Client) -> None:
    """A column whose name has a blank becomes a field that an attribute can hold."""
    source = ContactSource(file=b"homePhone,custom data1\n13105550101,gold\n")
    client.contacts.create_contact_list(name="a", contact_source=source)

    (contact,) = client.contacts.query_contacts().contact
    assert {"custom_data1": "gold"} == contact.any_attributes


def test_two_transfer_numbers(client: Client) -> None:
    """Calls to a number can be transferred to two others."""
    order(client, [OWN])
    numbers = ["13105550123", "13105550124"]
    inbound = NumberConfiguration.InboundCallConfiguration(
        call_tracking_config=CallTrackingConfig(transfer_number=numbers)
    )
    client.numbers.configure_number(
        number=OWN, number_configuration=NumberConfiguration(inbound_call_configuration=inbound)
    )

    kept = client.numbers.get_number(number=OWN).number_configuration
    assert kept is not None
    assert kept.inbound_call_configuration == replace(
        inbound, call_tracking_config=CallTrackingConfig(id=ANY, transfer_number=numbers)
    )


def test_several_sources(sandbox: Sandbox) -> None:
    """More than one source of contacts breaks the schema, in which they are a choice."""
    body = (
        '<s:CreateContactList xmlns:s="http://api.callfire.com/service/xsd"><s:Name>a</s:Name>'
        "<s:ContactSource><s:ContactId>3</s:ContactId><s:Numbers>13105550101</s:Numbers>"
        "</s:ContactSource></s:CreateContactList>"
    )
    response = sandbox._engine.respond("contact", write_envelope(body))

    assert (500, False) == (response.status, b"ServiceFaultInfo" in response.content)


def test_formats_that_are_not_posted(account: Client) -> None:
    """A subscription in a format that nobody has described is kept and reads back."""
    key = account.subscriptions.create_subscription(subscription=SUBSCRIPTION)
    for form in ("SOAP", "EMAIL", "LEGACY"):
        changed = Subscription(id=key, notification_format=NotificationFormat(form))
        account.subscriptions.update_subscription(subscription=changed)

        assert form == account.subscriptions.get_subscription(id=key).notification_format


def test_labels_stay(client: Client) -> None:
    """A label stays listed when nothing has it any more."""
    key = client.broadcasts.create_broadcast(broadcast=broadcast())
    client.labels.label_broadcast(id=key, label_name="x")
    client.labels.unlabel_broadcast(id=key, label_name="x")

    assert ["x"] == names(client.labels.query_labels(), "name")


@pytest.mark.parametrize(
    ("number", "ending"),
    [
        ("3105550101", ("13105550101", "FINISHED")),
        ("1234567890", ("11234567890", "INVALID")),
        ("111", ("111", "INVALID")),
    ],
)
def test_dialed(client: Client, number: str, ending: tuple[str, str]) -> None:
    """Ten digits get a leading 1; what cannot be dialed ends as invalid, without a fault."""
    client.texts.send_text(to_number=number, text_broadcast_config=HI)

    (text,) = client.texts.query_texts().text
    assert ending == (text.to_number.value, text.state)


def test_imports_merge(client: Client) -> None:
    """A contact whose number is known is changed by an import, and does not come twice."""
    client.contacts.update_contacts(contact=[Contact(home_phone=ONE, last_name="Oak")])
    source = ContactSource(file=b"homePhone,firstName,plan\n13105550101,Ada,gold\n")
    for _ in range(2):
        client.contacts.create_contact_list(name="a", contact_source=source)

    (contact,) = client.contacts.query_contacts().contact
    assert ("Ada", "Oak", {"plan": "gold"}) == (
        contact.first_name,
        contact.last_name,
        contact.any_attributes,
    )


def test_variables(sandbox: Sandbox, client: Client) -> None:
    """A message names fields of its contact."""
    own = Contact(home_phone=ONE, first_name="Ada", any_attributes={"plan": "gold"})
    client.contacts.update_contacts(contact=[own])
    message = "Hi ${contact.firstName}: ${contact.plan}${contact.nope}!"
    client.texts.send_text(
        to_number=ONE, text_broadcast_config=TextBroadcastConfig(message=message)
    )
    sandbox.clock.advance(minutes=1)

    (text,) = client.texts.query_texts().text
    assert ["Hi Ada: gold!"] == [record.message for record in text.text_record]


def test_toll_free_numbers_take_no_texts(client: Client) -> None:
    """The text feature of a toll-free number is not supported."""
    (number,) = client.numbers.search_available_numbers(toll_free=True, count=1).number

    assert number.number_configuration is not None
    assert NumberFeature.UNSUPPORTED == number.number_configuration.text_feature
    assert date(2015, 3, 2) == (number.lease_info and number.lease_info.lease_begin)


def test_a_day_in_production(sandbox: Sandbox, client: Client) -> None:
    """A flow of a production system: an IVR broadcast, a batch, a start, and a text."""
    menu = IvrBroadcastConfig(dialplan_xml="<dialplan name='a'><hangup/></dialplan>")
    retries = BroadcastConfig.RetryConfig(max_attempts=1, retry_results=[Result.BUSY])
    menu.retry_config = retries
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(name="a", ivr_broadcast_config=menu)
    )
    client.broadcasts.create_contact_batch(
        broadcast_id=key, to_number=[ToNumber(value=ONE), ToNumber(value="3105550102")]
    )
    client.broadcasts.control_broadcast(id=key, command=BroadcastCommand.START, max_active=1)
    client.texts.send_text(to_number=ONE, text_broadcast_config=HI)
    sandbox.clock.advance(minutes=10)

    assert ["LA", "LA"] == names(client.calls.query_calls(broadcast_id=key), "final_result")
    assert ["SENT"] == names(client.texts.query_texts(), "final_result")
    assert "FINISHED" == client.broadcasts.get_broadcast(id=key).status
