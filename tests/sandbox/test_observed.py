"""What was observed of the real service, case by case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import requests

from cfclient import BadRequestFault, Client, NotFoundFault
from cfclient._soap import write_envelope
from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Broadcast,
    BroadcastCommand,
    BroadcastConfig,
    CccBroadcastConfig,
    CccCampaign,
    Contact,
    ContactSource,
    IvrBroadcastConfig,
    Region,
    TextBroadcastConfig,
    VoiceBroadcastConfig,
)
from tests.sandbox.http.test_server import reason
from tests.support.responses import order

ONE = "13105550101"

# Requests that break the schema: operation, what is inside it, and the path that is told.
KEYWORD_FILTER = (
    "<d:SubscriptionFilter><d:ToNumber>67076:KEYWORD</d:ToNumber></d:SubscriptionFilter>"
)
PLAIN = [
    ("CreateBroadcast", "", "CreateBroadcast/Broadcast"),
    (
        "CreateBroadcast",
        "<d:Broadcast><d:Name>a</d:Name></d:Broadcast>",
        "CreateBroadcast/Broadcast",
    ),
    (
        "CreateBroadcast",
        "<d:Broadcast><d:Name>a</d:Name><d:Type>TEXT</d:Type></d:Broadcast>",
        "CreateBroadcast/Broadcast",
    ),
    ("SendText", "", "SendText/ToNumber"),
    ("SendCall", "", "SendCall/ToNumber"),
    (
        "SendText",
        f"<ToNumber>{ONE}</ToNumber><d:TextBroadcastConfig/>",
        "SendText/TextBroadcastConfig/Message",
    ),
    ("CreateContactBatch", "", "CreateContactBatch/BroadcastId"),
    ("LabelBroadcast", "<Id>1</Id>", "LabelBroadcast/LabelName"),
    ("LabelNumber", f"<Number>{ONE}</Number>", "LabelNumber/LabelName"),
    ("GetNumber", "", "GetNumber/Number"),
    ("ConfigureNumber", "", "ConfigureNumber/Number"),
    ("GetRecordingData", "", "GetRecordingData"),
    ("GetRecordingData", "<CallId>1</CallId>", "GetRecordingData"),
    (
        "GetRecordingData",
        "<CallId>1</CallId><Name>a</Name><RecordingId>1</RecordingId>",
        "GetRecordingData",
    ),
    ("RemoveContactsFromList", "<ContactListId>1</ContactListId>", "RemoveContactsFromList"),
    ("UpdateSubscription", "<d:Subscription/>", "UpdateSubscription/Subscription"),
    # A filter of the REST interface, which the pattern of the contract does not allow.
    ("QueryTexts", "<ToNumber>67076:KEYWORD</ToNumber>", "QueryTexts/ToNumber"),
    (
        "CreateSubscription",
        f"<d:Subscription>{KEYWORD_FILTER}</d:Subscription>",
        "CreateSubscription/Subscription/SubscriptionFilter/ToNumber",
    ),
]


@pytest.mark.parametrize(("name", "content", "path"), PLAIN)
def test_plain_faults(sandbox: Sandbox, name: str, content: str, path: str) -> None:
    """A request that breaks the schema gets a plain sender fault that names the path."""
    body = (
        f'<{name} xmlns="http://api.callfire.com/service/xsd" '
        f'xmlns:d="http://api.callfire.com/data">{content}</{name}>'
    )
    response = requests.post(
        f"{sandbox.endpoint}/{OPERATIONS[name].path}",
        data=write_envelope(body),
        auth=("sandbox", "sandbox"),
        timeout=10,
    )

    assert 500 == response.status_code
    assert path in reason(response)


def test_dialplans_that_are_none(client: Client) -> None:
    """A dialplan that is no XML, or other XML, is refused."""
    unchecked = client.with_options(check_dialplans=False)
    for text in ("press 1", "<menu/>"):
        with pytest.raises(BadRequestFault, match="DialplanXml"):
            unchecked.calls.send_call(
                to_number=ONE, ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml=text)
            )


SUCCEEDING: list[Callable[[Client], object]] = [
    lambda c: c.texts.query_texts(batch_id=99).text,
    lambda c: c.calls.query_calls(batch_id=99).call,
    lambda c: c.contacts.query_contacts(contact_list_id=99).contact,
    lambda c: c.texts.query_auto_replies(number="13105550199").auto_reply,
    lambda c: c.contacts.get_contact_history(contact_id=0).items,
    lambda c: c.numbers.search_available_keywords(keywords=["not-on-sale"]).keyword,
    lambda c: c.numbers.search_available_numbers(region=Region(country="XX"), count=5).number,
    lambda c: c.numbers.search_available_numbers(count=0).number,
]


@pytest.mark.parametrize("call", SUCCEEDING)
def test_empty_successes(client: Client, call: Callable[[Client], object]) -> None:
    """Some queries for what does not exist succeed, with nothing found."""
    assert [] == call(client)


MESSAGE = TextBroadcastConfig(message="Hi")
CONFIGS: dict[str, dict[str, Any]] = {
    "text": {"text_broadcast_config": MESSAGE},
    "voice": {"voice_broadcast_config": VoiceBroadcastConfig(live_sound_text="Hello")},
    "ivr": {"ivr_broadcast_config": IvrBroadcastConfig(dialplan_xml="<dialplan name='x'/>")},
    "ccc": {"ccc_broadcast_config": CccBroadcastConfig()},
}


@pytest.mark.parametrize("kind", [*CONFIGS, "campaign"])
def test_commands_without_effect(client: Client, kind: str) -> None:
    """What never started can be stopped, and what is archived can be archived, of every kind."""
    control: Any = client.broadcasts.control_broadcast
    read: Any = client.broadcasts.get_broadcast
    if kind == "campaign":
        control, read = client.ccc.control_ccc_campaign, client.ccc.get_ccc_campaign
        key = client.ccc.create_ccc_campaign(ccc_campaign=CccCampaign(name="a"))
    else:
        key = client.broadcasts.create_broadcast(broadcast=Broadcast(name="a", **CONFIGS[kind]))

    for command, status in (("STOP", "STOPPED"), ("ARCHIVE", "ARCHIVED")):
        for _ in range(2):
            control(id=key, command=BroadcastCommand(command))
            assert status == read(id=key).status


def test_leading_plus(client: Client) -> None:
    """Numbers can have a leading plus."""
    config = TextBroadcastConfig(message="Hi", from_number="+12135550100")
    client.texts.send_text(to_number=f"+{ONE}", text_broadcast_config=config)

    assert 1 == client.texts.query_texts(to_number=ONE).total_results


@pytest.mark.parametrize("kind", CONFIGS)
def test_empty_retries(client: Client, kind: str) -> None:
    """Retries can be empty elements; what is read has a sender, and the defaults of retries."""
    ((name, config),) = CONFIGS[kind].items()
    retries = BroadcastConfig.RetryConfig(retry_results=[], retry_phone_types=[])
    given = replace(config, retry_config=retries)
    key = client.broadcasts.create_broadcast(broadcast=Broadcast(name="a", **{name: given}))
    client.broadcasts.update_broadcast(broadcast=Broadcast(id=key, name="a", **{name: given}))

    kept = getattr(client.broadcasts.get_broadcast(id=key), name)
    assert replace(retries, max_attempts=1, minutes_between_attempts=60) == kept.retry_config
    assert ("67076" if kind == "text" else "12135550100") == kept.from_number


IMPORTED = [ONE, f"+{ONE}", "13105550102", "1234", "13105550103"]


@pytest.mark.parametrize(
    "source",
    [
        ContactSource(numbers=ContactSource.Numbers(value=IMPORTED)),
        ContactSource(contact=[Contact(home_phone=number) for number in IMPORTED]),
        ContactSource(file="\n".join(["homePhone", *IMPORTED]).encode()),
    ],
    ids=["numbers", "contacts", "file"],
)
def test_imports_are_scrubbed(client: Client, source: ContactSource) -> None:
    """Numbers that come twice, are forbidden or cannot be dialled are left out of a list."""
    client.contacts.update_dnc_number(number="13105550102")
    key = client.contacts.create_contact_list(name="New", contact_source=source)

    listed = client.contacts.query_contacts(contact_list_id=key).contact
    assert [ONE, "13105550103"] == [contact.home_phone for contact in listed]


def test_released_numbers_are_not_on_sale(client: Client) -> None:
    """A released number stays readable and cannot be bought again."""
    order(client, ["12135550105"])
    client.numbers.release(number="12135550105")

    client.numbers.get_number(number="12135550105")
    with pytest.raises(NotFoundFault):
        client.numbers.create_number_order(numbers=["12135550105"])
