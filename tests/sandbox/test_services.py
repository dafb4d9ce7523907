"""Labels, subscriptions, automatic replies, sounds, caller ids, numbers and call centres."""

from __future__ import annotations

import io
import wave
from typing import Any

import pytest

from cfclient import BadRequestFault, Client, Fault, ForbiddenFault, NotFoundFault
from cfclient.sandbox import Sandbox, _subscriptions
from cfclient.types import (
    AgentGroup,
    AgentState,
    AutoReply,
    Broadcast,
    BroadcastCommand,
    BroadcastStatus,
    CallTrackingConfig,
    CccCampaign,
    CreateNumberOrder,
    CreateSound,
    IvrBroadcastConfig,
    IvrInboundConfig,
    NotificationFormat,
    NumberConfiguration,
    NumberFeature,
    NumberStatus,
    OrderStatus,
    Region,
    SoundFormat,
    SoundStatus,
    Subscription,
    SubscriptionTriggerEvent,
    TextBroadcastConfig,
)

SHORT_CODE = "67076"
MP3 = b"ID3\x04\x00 not much of a sound"


def names(found: Any, field: str) -> list[Any]:
    """Return one field of every hit of a listing."""
    (listed,) = [key for key in found.__dataclass_fields__ if key != "total_results"]
    hits: list[Any] = getattr(found, listed)
    assert len(hits) == found.total_results
    return [getattr(hit, field) for hit in hits]


# Labels


def test_labels(client: Client) -> None:
    """A label is created where it is first used, taken off, and deleted from everything."""
    order(client, ["12135550105"])
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(name="a", text_broadcast_config=TextBroadcastConfig(message="Hi"))
    )
    client.labels.label_broadcast(id=key, label_name="spring")
    client.labels.label_number(number="12135550105", label_name="spring")
    client.labels.label_number(number="+12135550105", label_name="sales")

    assert ["spring", "sales"] == names(client.labels.query_labels(), "name")
    client.labels.unlabel_broadcast(id=key, label_name="spring")
    assert [] == client.broadcasts.get_broadcast(id=key).label
    assert ["12135550105"] == names(
        client.numbers.query_numbers(region=Region(), label_name="spring"), "number"
    )
    client.labels.delete_label(label_name="spring")
    client.labels.unlabel_number(number="12135550105", label_name="sales")
    assert ["sales"] == names(client.labels.query_labels(), "name")


@pytest.mark.parametrize(
    ("service", "method", "fields"),
    [
        ("labels", "delete_label", {"label_name": "x"}),
        ("labels", "label_broadcast", {"id": 9, "label_name": "x"}),
        ("labels", "unlabel_broadcast", {"id": 9, "label_name": "x"}),
        ("labels", "label_number", {"number": "12135550105", "label_name": "x"}),
        ("labels", "unlabel_number", {"number": "12135550105", "label_name": "x"}),
        ("subscriptions", "get_subscription", {"id": 9}),
        ("subscriptions", "delete_subscription", {"id": 9}),
        ("texts", "get_auto_reply", {"id": 9}),
        ("texts", "delete_auto_reply", {"id": 0}),
        ("calls", "get_sound_meta", {"id": 9}),
        ("calls", "get_sound_data", {"id": 9}),
        ("calls", "get_recording_data", {"recording_id": 9}),
        ("calls", "get_recording_data", {"call_id": 9, "name": "x"}),
        ("calls", "verify_caller_id", {"caller_id": "1", "verification_code": "1"}),
        ("numbers", "get_number", {"number": "13105550199"}),
        ("numbers", "release", {"number": "13105550199"}),
        ("numbers", "release", {"number": SHORT_CODE, "keyword": "NOPE"}),
        ("numbers", "get_number_order", {"id": 9}),
        ("numbers", "create_number_order", {"numbers": ["13105550199"]}),
        ("ccc", "get_ccc_campaign", {"id": 9}),
        ("ccc", "get_ccc_campaign_stats", {"campaign_id": 9}),
        ("ccc", "delete_ccc_campaign", {"id": 9}),
        ("ccc", "get_agent", {"id": 9}),
        ("ccc", "get_agents", {"campaign_id": 9}),
        ("ccc", "get_agent_group", {"id": 9}),
        ("ccc", "get_agent_session", {"id": 9}),
        ("ccc", "get_agent_invite_uri", {"campaign_id": 9, "agent_email": "a@example.com"}),
    ],
)
def test_what_does_not_exist(
    client: Client, service: str, method: str, fields: dict[str, Any]
) -> None:
    """Whatever names something that does not exist is refused as not found."""
    with pytest.raises(NotFoundFault):
        getattr(getattr(client, service), method)(**fields)


# Subscriptions


def test_subscriptions(client: Client) -> None:
    """A subscription has its defaults, is replaced and is deleted."""
    key = client.subscriptions.create_subscription(
        subscription=Subscription(endpoint="http://127.0.0.1:9/hook")
    )

    made = client.subscriptions.get_subscription(id=key)
    assert (True, NotificationFormat.XML) == (made.enabled, made.notification_format)
    event = SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED
    client.subscriptions.update_subscription(
        subscription=Subscription(id=key, trigger_event=event, enabled=False)
    )
    changed = client.subscriptions.get_subscription(id=key)
    assert ("http://127.0.0.1:9/hook", event, False) == (
        changed.endpoint,
        changed.trigger_event,
        changed.enabled,
    )
    client.subscriptions.delete_subscription(id=key)
    assert [] == names(client.subscriptions.query_subscriptions(), "id")


def test_empty_subscription(client: Client) -> None:
    """An empty update is refused as if it broke the schema, as it was observed."""
    with pytest.raises(Fault, match="Subscription is empty") as caught:
        client.subscriptions.update_subscription(subscription=Subscription())

    assert caught.value.info is None
    with pytest.raises(BadRequestFault, match="Endpoint is required"):
        client.subscriptions.create_subscription(subscription=Subscription())


def test_too_many_subscriptions(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """An account that has all the subscriptions it may have gets no more."""
    monkeypatch.setattr(_subscriptions, "MOST", 1)
    subscription = Subscription(endpoint="http://127.0.0.1:9/hook")
    key = client.subscriptions.create_subscription(subscription=subscription)
    with pytest.raises(ForbiddenFault, match="at most 1 subscriptions"):
        client.subscriptions.create_subscription(subscription=subscription)

    assert [key] == names(client.subscriptions.query_subscriptions(), "id")


# Automatic replies and what comes in


def test_auto_replies(sandbox: Sandbox, client: Client) -> None:
    """A text that matches is answered; others are not."""
    key = client.texts.create_auto_reply(
        auto_reply=AutoReply(number=SHORT_CODE, keyword="LUNCH", match="menu", message="Soup.")
    )
    for message in ("lunch menu please", "menu", "lunch"):
        sandbox.receive_text(from_number="13105550123", to_number=SHORT_CODE, message=message)
    sandbox.clock.advance(seconds=5)

    assert [client.texts.get_auto_reply(id=key)] == client.texts.query_auto_replies().auto_reply
    assert [] == names(client.texts.query_auto_replies(number="12135550199"), "id")
    (sent,) = client.texts.query_texts(inbound=False).text
    assert ("13105550123", "Soup.") == (sent.to_number.value, sent.text_record[0].message)
    client.texts.delete_auto_reply(id=key)
    with pytest.raises(BadRequestFault, match="no number of the account"):
        client.texts.create_auto_reply(
            auto_reply=AutoReply(number="13105550199", match="x", message="y")
        )


def test_incoming(sandbox: Sandbox, client: Client) -> None:
    """What comes in is in the history of its sender; STOP forbids further texts."""
    sandbox.receive_text(from_number="+13105550123", to_number=SHORT_CODE, message=" stop ")
    call = sandbox.receive_call(from_number="13105550123", to_number="12135550100")

    history = client.contacts.get_contact_history(contact_id=call.contact_id).items
    assert [("Call", True), ("Text", True)] == sorted(
        (type(item).__name__, item.inbound) for item in history
    )
    client.texts.send_text(
        to_number="13105550123", text_broadcast_config=TextBroadcastConfig(message="Hi")
    )
    assert ["DNC"] == [text.state for text in client.texts.query_texts(inbound=False).text]
    assert [] == sandbox.outbox


def test_recordings(sandbox: Sandbox, client: Client) -> None:
    """Answered calls are recorded where the dialplan or the number asks for it."""
    dialplan = "<dialplan name='x'><play type='tts'>Speak</play><record varname='v'/></dialplan>"
    client.calls.send_call(
        to_number=["13105550123", "13105550190"],
        ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml=dialplan),
    )
    client.calls.send_call(
        to_number=["13105550124"],
        ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml="<dialplan name='x'/>"),
    )
    order(client, ["12135550105"])
    client.numbers.configure_number(
        number="12135550105",
        number_configuration=NumberConfiguration(
            inbound_call_configuration=NumberConfiguration.InboundCallConfiguration(
                call_tracking_config=CallTrackingConfig(
                    transfer_number=["13105550199"], record=True
                )
            )
        ),
    )
    sandbox.clock.advance(minutes=5)
    sandbox.receive_call(from_number="13105550123", to_number="12135550105")

    calls = client.calls.query_calls().call
    found = {
        (call.to_number.value, call.inbound): recording
        for call in calls
        for record in call.call_record
        for recording in record.recording_meta
    }
    assert {("13105550123", False), ("12135550105", True)} == set(found)
    for recording in found.values():
        content = client.calls.get_recording_data(recording_id=recording.id)
        with wave.open(io.BytesIO(content)) as file:
            assert recording.length_in_seconds == file.getnframes() / file.getframerate()
    (inbound,) = (call for call in calls if call.inbound)
    recording = found["12135550105", True]
    assert client.calls.get_recording_data(recording_id=recording.id) == (
        client.calls.get_recording_data(
            call_id=inbound.id, name=recording.name, format=SoundFormat.WAV
        )
    )
    with pytest.raises(BadRequestFault, match="does not convert WAV to MP3"):
        client.calls.get_recording_data(recording_id=1, format=SoundFormat.MP3)


def test_outbox(sandbox: Sandbox, client: Client) -> None:
    """The outbox has what would have gone out, the oldest first, and cannot be changed by it."""
    for message in ("One", "Two"):
        client.texts.send_text(
            to_number=["13105550101", "1234"],
            text_broadcast_config=TextBroadcastConfig(message=message),
        )

    out = sandbox.outbox
    out[0].to_number.value = "changed"
    assert ["13105550101"] * 2 == [item.to_number.value for item in sandbox.outbox]


# Sounds and caller ids


def test_sounds(client: Client) -> None:
    """An upload comes back byte for byte; the same upload again gives the first id."""
    one = client.calls.create_sound(data=MP3, name="Mine")
    two = client.calls.create_sound(data=MP3)

    assert one == two
    assert MP3 == client.calls.get_sound_data(id=one)
    assert MP3 == client.calls.get_sound_data(id=one, format=SoundFormat.MP3)
    with pytest.raises(BadRequestFault, match="does not convert MP3 to WAV"):
        client.calls.get_sound_data(id=one, format=SoundFormat.WAV)
    assert ["Mine"] == names(client.calls.query_sound_meta(), "name")
    with pytest.raises(BadRequestFault, match="no WAV or MP3"):
        client.calls.create_sound(data=b"\x89PNG\r\n\x1a\n")


def test_spoken_and_recorded_sounds(client: Client) -> None:
    """Spoken and recorded sounds are valid WAV files of the length they claim."""
    spoken = client.calls.create_sound(sound_text="Hello, this is a rather long sentence. " * 2)
    recorded = client.calls.create_sound(
        recording_call=CreateSound.RecordingCall(to_number="13105550123")
    )

    for key in (spoken, recorded):
        meta = client.calls.get_sound_meta(id=key)
        with wave.open(io.BytesIO(client.calls.get_sound_data(id=key))) as file:
            seconds = file.getnframes() / file.getframerate()
        assert (SoundStatus.ACTIVE, seconds) == (meta.status, meta.length_in_seconds)


def test_caller_ids(client: Client) -> None:
    """A number is a caller id once its code, its last four digits, was given back."""
    client.calls.send_verification_code_to_caller_id(caller_id="+13105550123")

    assert not client.calls.verify_caller_id(
        caller_id="13105550123", verification_code="9999"
    ).verified
    assert [] == client.calls.get_caller_ids().caller_id
    assert client.calls.verify_caller_id(caller_id="13105550123", verification_code="0123").verified
    assert ["13105550123"] == client.calls.get_caller_ids().caller_id


# Numbers


def order(client: Client, numbers: list[str]) -> int:
    """Order numbers and return the id of the order."""
    return client.numbers.create_number_order(numbers=numbers)


def test_orders(client: Client) -> None:
    """What is on sale is ordered, delivered and leased; it is not on sale again."""
    offered = client.numbers.search_available_numbers(region=Region(city="Los Angeles"), count=2)
    key = client.numbers.create_number_order(
        numbers=[number.number for number in offered.number],
        keywords=["VANILLA"],
        bulk_local=CreateNumberOrder.BulkLocal(count=2, region=Region(state="WA")),
        bulk_toll_free=CreateNumberOrder.BulkTollFree(count=1),
    )

    done = client.numbers.get_number_order(id=key)
    assert done.local_numbers is not None
    assert (OrderStatus.FINISHED, 4, 20.0) == (
        done.status,
        done.local_numbers.ordered,
        done.total_cost,
    )
    own = names(client.numbers.query_numbers(region=Region()), "number")
    assert 5 == len(own)
    assert set(done.local_numbers.fulfilled) < set(own)
    assert 2 == len(names(client.numbers.query_numbers(region=Region(prefix="1206555")), "number"))
    again = client.numbers.search_available_numbers(region=Region(city="Los Angeles"), count=2)
    assert set() == {n.number for n in again.number} & set(own)
    with pytest.raises(NotFoundFault, match="number on sale"):
        client.numbers.create_number_order(numbers=own)
    with pytest.raises(BadRequestFault, match="VANILLA is not on sale"):
        client.numbers.create_number_order(keywords=["VANILLA"])
    with pytest.raises(BadRequestFault, match="the order is empty"):
        client.numbers.create_number_order()


def test_searching(client: Client) -> None:
    """Regions, numbers and keywords are found; an unknown country has none."""
    assert ["Chicago"] == names(client.numbers.query_regions(region=Region(state="IL")), "city")
    assert [] == names(
        client.numbers.search_available_numbers(region=Region(country="XX"), count=9), "number"
    )
    free = client.numbers.search_available_numbers(toll_free=True, count=3)
    assert [True] * 3 == [number.toll_free for number in free.number]
    words = client.numbers.search_available_keywords(keywords=["FREE", "not-a-word"])
    assert ["FREE"] == names(words, "keyword")


def test_numbers_are_configured_and_released(client: Client) -> None:
    """What is given of a configuration is set; a released number stays until its lease ends."""
    order(client, ["12135550105"])
    inbound = NumberConfiguration.InboundCallConfiguration
    client.numbers.configure_number(
        number="12135550105",
        number_configuration=NumberConfiguration(
            text_feature=NumberFeature.DISABLED,
            inbound_call_configuration=inbound(
                call_tracking_config=CallTrackingConfig(transfer_number=["13105550123"])
            ),
        ),
    )

    number = client.numbers.get_number(number="+12135550105")
    assert number.number_configuration is not None
    assert (NumberFeature.ENABLED, NumberFeature.DISABLED) == (
        number.number_configuration.call_feature,
        number.number_configuration.text_feature,
    )
    client.numbers.release(number="12135550105")
    assert NumberStatus.RELEASED == client.numbers.get_number(number="12135550105").status
    for empty in (
        NumberConfiguration(),
        NumberConfiguration(
            inbound_call_configuration=inbound(call_tracking_config=CallTrackingConfig())
        ),
        NumberConfiguration(
            inbound_call_configuration=inbound(ivr_inbound_config=IvrInboundConfig())
        ),
    ):
        with pytest.raises(Fault, match="is empty") as caught:
            client.numbers.configure_number(number="12135550105", number_configuration=empty)
        assert caught.value.info is None
    bad = NumberConfiguration(
        inbound_call_configuration=inbound(ivr_inbound_config=IvrInboundConfig(dialplan_xml="<x/>"))
    )
    with pytest.raises(BadRequestFault, match="not dialplan"):
        client.numbers.configure_number(number="12135550105", number_configuration=bad)


def test_keywords(client: Client) -> None:
    """A keyword is listed once ordered, and released."""
    client.numbers.create_number_order(keywords=["CHOCOLATE"])
    client.numbers.release(number=SHORT_CODE, keyword="chocolate")

    (keyword,) = client.numbers.query_keywords().keyword
    assert ("CHOCOLATE", NumberStatus.RELEASED) == (keyword.keyword, keyword.status)


# Call centres


@pytest.fixture
def campaign(client: Client) -> int:
    """The id of a campaign."""
    return client.ccc.create_ccc_campaign(
        ccc_campaign=CccCampaign(
            name="Help",
            question=[CccCampaign.Question(label="Why?", choices=["a", "b"])],
            transfer_number=[CccCampaign.TransferNumber(name="Boss", number="13105550123")],
        )
    )


def test_campaigns(client: Client, campaign: int) -> None:
    """A campaign is read, changed, controlled, emptied and deleted."""
    client.ccc.update_ccc_campaign(ccc_campaign=CccCampaign(id=campaign, script="Hello"))
    changed = client.ccc.get_ccc_campaign(id=campaign)
    assert ("Help", "Hello", "Why?") == (changed.name, changed.script, changed.question[0].label)

    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.START)
    assert [campaign] == names(client.ccc.query_ccc_campaigns(running=True, name="Help"), "id")
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.STOP)
    with pytest.raises(BadRequestFault, match="is not running"):
        client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.STOP)
    client.ccc.delete_ccc_campaign_questions(id=campaign)
    client.ccc.delete_ccc_campaign_transfer_numbers(id=campaign)
    emptied = client.ccc.get_ccc_campaign(id=campaign)
    assert ([], [], BroadcastStatus.STOPPED) == (
        emptied.question,
        emptied.transfer_number,
        emptied.status,
    )
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.ARCHIVE)
    with pytest.raises(BadRequestFault, match="is archived"):
        client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.START)
    client.ccc.delete_ccc_campaign(id=campaign)
    assert [] == names(client.ccc.query_ccc_campaigns(), "id")


def test_agents(client: Client, campaign: int) -> None:
    """Agents join a campaign by id or by e-mail address, are found, and leave."""
    client.ccc.add_agents(campaign_id=campaign, agent_emails=["ada@example.com"])
    (ada,) = client.ccc.get_agents(campaign_id=campaign).agent
    client.ccc.add_agents(campaign_id=campaign, agent_ids=[ada.id])

    assert ada == client.ccc.get_agent(id=ada.id)
    assert [ada.id] == names(
        client.ccc.query_agents(campaign_id=campaign, agent_email="ada@example.com"), "id"
    )
    assert [] == names(client.ccc.query_agents(enabled=False), "id")
    assert 1 == client.ccc.get_ccc_campaign_stats(campaign_id=campaign).agent_count
    client.ccc.remove_agent(campaign_id=campaign, id=ada.id)
    assert [] == names(client.ccc.get_agents(campaign_id=campaign), "id")
    with pytest.raises(NotFoundFault):
        client.ccc.remove_agent(campaign_id=campaign, id=ada.id)
    assert [] == names(client.ccc.query_agent_sessions(agent_id=ada.id), "id")


def test_agent_sessions(client: Client, campaign: int) -> None:
    """Agents have a session while their campaign runs, by themselves or through a group."""
    client.ccc.add_agents(campaign_id=campaign, agent_emails=["ada@example.com"])
    key = client.ccc.create_agent_group(
        agent_group=AgentGroup(name="Day", agent_emails=["ben@example.com"])
    )
    client.ccc.add_agent_groups(campaign_id=campaign, agent_group_ids=[key])
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.START)
    running = client.ccc.query_agent_sessions(campaign_id=campaign, active=True).agent_session
    active = client.ccc.get_ccc_campaign_stats(campaign_id=campaign).active_agent_count
    (ada,) = client.ccc.query_agents(agent_email="ada@example.com").agent
    client.ccc.remove_agent(campaign_id=campaign, id=ada.id)
    left = client.ccc.query_agent_sessions(active=True).agent_session
    client.ccc.control_ccc_campaign(id=campaign, command=BroadcastCommand.STOP)
    ended = client.ccc.query_agent_sessions(active=False).agent_session

    assert ([AgentState.AVAILABLE] * 2, 2) == ([s.agent_state for s in running], active)
    assert ada.active_session_id == running[0].id == client.ccc.get_agent_session(id=1).id
    assert running[1:] == left
    assert [AgentState.DISCONNECTED] * 2 == [session.agent_state for session in ended]
    assert [] == names(client.ccc.query_agent_sessions(active=True), "id")


def test_agent_groups(client: Client, campaign: int) -> None:
    """Groups have members, join campaigns and are found by either."""
    key = client.ccc.create_agent_group(
        agent_group=AgentGroup(name="Day", agent_emails=["ada@example.com"])
    )
    client.ccc.add_agent_groups(campaign_id=campaign, agent_group_ids=[key])
    client.ccc.send_agent_invites(
        campaign_id=campaign, agent_group_name="Day", agent_emails=["ben@example.com"]
    )

    group = client.ccc.get_agent_group(id=key)
    assert (["ada@example.com", "ben@example.com"], [campaign]) == (
        group.agent_emails,
        group.campaign_ids,
    )
    assert [key] == names(client.ccc.get_agent_groups(campaign_id=campaign), "id")
    assert [key] == names(client.ccc.query_agent_groups(agent_email="ben@example.com"), "id")
    assert 2 == len(names(client.ccc.query_agents(agent_group_name="Day"), "id"))
    client.ccc.update_agent_group(agent_group=AgentGroup(id=key, name="Night", agent_ids=[1]))
    assert ["ada@example.com"] == client.ccc.get_agent_group(id=key).agent_emails
    client.ccc.remove_agent_group(campaign_id=campaign, id=key)
    client.ccc.delete_agent_group(id=key)
    assert [] == client.ccc.get_agent(id=1).group_ids
    with pytest.raises(BadRequestFault, match="needs a Name"):
        client.ccc.create_agent_group(agent_group=AgentGroup())


def test_invitations(client: Client, campaign: int) -> None:
    """Each person has an address to join a campaign."""
    one = client.ccc.get_agent_invite_uri(campaign_id=campaign, agent_email="a@example.com")
    two = client.ccc.get_agent_invite_uri(campaign_id=campaign, agent_email="b@example.com")

    assert campaign == one.campaign_id
    assert one.agent_invite_uri != two.agent_invite_uri
    with pytest.raises(NotFoundFault, match="AgentGroup Nope"):
        client.ccc.send_agent_invites(
            campaign_id=campaign, agent_group_name="Nope", agent_emails=["a@example.com"]
        )
