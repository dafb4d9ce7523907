"""Notifications to subscribers."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from cfclient import Client, ConfigurationError, from_xml
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Broadcast,
    BroadcastNotification,
    CallFinished,
    IvrInboundConfig,
    NotificationFormat,
    NumberConfiguration,
    Subscription,
    SubscriptionTriggerEvent,
    TextBroadcastConfig,
    TextNotification,
    VoiceBroadcastConfig,
)
from tests.support.ids import nth
from tests.support.responses import order
from tests.support.tls import Authority, serving
from tests.support.wire import Wire, response

Event = SubscriptionTriggerEvent
OK = response(b"", content_type="text/plain")
OOPS = response(b"", status="500 Oops", content_type="text/plain")
HI = TextBroadcastConfig(message="Hi")


def subscribe(client: Client, endpoint: str, event: Event, **options: Any) -> int:
    """Subscribe an endpoint to an event."""
    return client.subscriptions.create_subscription(
        subscription=Subscription(endpoint=endpoint, trigger_event=event, **options)
    )


def settled(sandbox: Sandbox) -> list[str]:
    """Return what became of all notifications, once it is known."""
    deadline = time.monotonic() + 10
    while any(delivery.outcome == "pending" for delivery in sandbox.deliveries):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return [delivery.outcome for delivery in sandbox.deliveries]


def body(wire: Wire, number: int = 0) -> bytes:
    """Return the body of what was posted."""
    return wire.requests[number].partition(b"\r\n\r\n")[2]


def test_text_as_xml(sandbox: Sandbox, client: Client) -> None:
    """A text that was sent is posted as a TextNotification of the schema."""
    with Wire(OK) as wire:
        key = subscribe(client, f"{wire.endpoint}/hook?token=a%20b", Event.OUTBOUND_TEXT_FINISHED)
        client.texts.send_text(to_number="13105550123", text_broadcast_config=HI)
        sandbox.clock.advance(seconds=5)
        assert ["delivered"] == settled(sandbox)

    told = from_xml(TextNotification, body(wire), strict=True)
    assert (key, "13105550123", "Hi") == (
        told.subscription_id,
        told.text.to_number.value,
        told.text.text_record[0].message,
    )
    head = wire.requests[0].partition(b"\r\n\r\n")[0]
    assert b"POST /hook?token=a%20b HTTP/1.1" in head
    sent = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:])
    assert {
        b"Host": sent[b"Host"],
        b"User-Agent": b"CallFire-HTTP/1.0",
        b"Connection": b"Keep-Alive",
        b"Content-Type": b"text/xml; charset=UTF-8",
        b"Content-Length": str(len(body(wire))).encode(),
    } == sent
    assert body(wire).startswith(
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><n:TextNotification xmlns'
    )
    assert b"<n:SubscriptionId>" in body(wire)
    assert b"<Text id=" in body(wire)


def test_call_as_json(sandbox: Sandbox, client: Client) -> None:
    """A call that came in is posted as JSON in the form of the real postbacks."""
    with Wire(OK) as wire:
        subscribe(
            client,
            wire.endpoint,
            Event.INBOUND_CALL_FINISHED,
            notification_format=NotificationFormat.JSON,
        )
        call = sandbox.receive_call(from_number="13105550123", to_number="12135550100")
        settled(sandbox)

    told = json.loads(body(wire))["CallFinished"]
    assert (nth(Subscription), str(call.id), 13105550123, 12135550100, True) == (
        told["SubscriptionId"],
        told["Call"]["@id"],
        told["Call"]["FromNumber"],
        told["Call"]["ToNumber"],
        told["Call"]["Inbound"],
    )
    record = told["Call"]["CallRecord"]
    assert ("LA", "1") == (record["Result"], str(record["BilledAmount"]))


def test_whole_seconds(sandbox: Sandbox, client: Client) -> None:
    """The times of a call that follows a dialplan are whole seconds, those of its legs, too."""
    order(client, ["12135550105"])
    dialplan = (
        "<dialplan><play type='tts'>One two three four.</play><record/>"
        "<transfer>13105550101</transfer></dialplan>"
    )
    inbound = NumberConfiguration.InboundCallConfiguration(
        ivr_inbound_config=IvrInboundConfig(dialplan_xml=dialplan)
    )
    client.numbers.configure_number(
        number="12135550105",
        number_configuration=NumberConfiguration(inbound_call_configuration=inbound),
    )
    with Wire(OK) as wire:
        subscribe(client, wire.endpoint, Event.INBOUND_CALL_FINISHED)
        sandbox.receive_call(from_number="13105550123", to_number="12135550105")
        settled(sandbox)

    times = re.findall(rb">(\d{4}-\d\d-\d\dT[^<]*)<", body(wire))
    assert 9 == len([text for text in times if re.fullmatch(rb".{19}Z", text)]) == len(times)


def test_broadcasts(sandbox: Sandbox, client: Client) -> None:
    """A broadcast that starts and finishes is told to those who asked for it."""
    with Wire(OK) as wire:
        for event in (Event.CAMPAIGN_STARTED, Event.CAMPAIGN_FINISHED, Event.CAMPAIGN_STOPPED):
            subscribe(client, wire.endpoint, event)
        client.texts.send_text(to_number="13105550123", text_broadcast_config=HI)
        sandbox.clock.advance(seconds=5)
        settled(sandbox)

    keys = [nth(Subscription), nth(Subscription, 2)]
    assert keys == [delivery.subscription_id for delivery in sandbox.deliveries]
    told = [from_xml(BroadcastNotification, body(wire, place)) for place in range(2)]
    assert ["RUNNING", "FINISHED"] == [each.broadcast.status for each in told]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({}, 2),
        ({"enabled": False}, 0),
        ({"subscription_filter": Subscription.SubscriptionFilter(to_number="+13105550123")}, 1),
        ({"subscription_filter": Subscription.SubscriptionFilter(from_number="12345")}, 0),
        ({"subscription_filter": Subscription.SubscriptionFilter(broadcast_id=nth(Broadcast))}, 2),
        ({"subscription_filter": Subscription.SubscriptionFilter(batch_id=7)}, 0),
        ({"subscription_filter": Subscription.SubscriptionFilter(inbound=True)}, 0),
    ],
)
def test_filters(sandbox: Sandbox, client: Client, options: dict[str, Any], told: int) -> None:
    """Only what matches every part of the filter is told, and only while it is enabled."""
    with Wire(OK) as wire:
        subscribe(client, wire.endpoint, Event.OUTBOUND_CALL_FINISHED, **options)
        client.calls.send_call(
            to_number=["13105550123", "13105550124"],
            voice_broadcast_config=VoiceBroadcastConfig(live_sound_text="Hello"),
        )
        sandbox.clock.advance(minutes=1)
        settled(sandbox)

    assert told == len(wire.requests)
    assert all(isinstance(from_xml(CallFinished, body(wire, n)), CallFinished) for n in range(told))


def test_unknown_formats(sandbox: Sandbox, client: Client) -> None:
    """A notification in a format that nobody has described is not posted in another."""
    with Wire(OK) as wire:
        event = Event.INBOUND_TEXT_FINISHED
        subscribe(client, wire.endpoint, event, notification_format=NotificationFormat.SOAP)
        sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")

        assert ["not posted: the format SOAP is unknown"] == settled(sandbox)
    assert [] == wire.requests


def test_retries(sandbox: Sandbox, client: Client) -> None:
    """A failed post is made again; after several it is given up, and the reason is kept."""
    with Wire(OOPS, OK) as first, Wire(OOPS) as second:
        subscribe(client, first.endpoint, Event.INBOUND_TEXT_FINISHED)
        subscribe(client, second.endpoint, Event.INBOUND_TEXT_FINISHED)
        sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")

        assert ["delivered", "given up after 4 attempts: HTTP 500"] == settled(sandbox)
    assert [2, 4] == [delivery.attempts for delivery in sandbox.deliveries]


@pytest.mark.parametrize(
    ("is_lax", "outcome"),
    [(True, "delivered"), (False, "given up after 4 attempts: SSLCertVerificationError")],
)
def test_certificates(
    sandbox: Sandbox, client: Client, tmp_path: Path, *, is_lax: bool, outcome: str
) -> None:
    """The certificate of an endpoint is checked, unless the subscription says otherwise."""
    context = Authority(tmp_path).server_context("other.example")

    def respond(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            received = b""
            while b":TextNotification>" not in received:
                received += secure.recv(65536)
            secure.sendall(OK)

    with serving(respond) as port:
        event = Event.INBOUND_TEXT_FINISHED
        subscribe(client, f"https://127.0.0.1:{port}/", event, non_strict_ssl=is_lax)
        sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")

        assert [outcome] == settled(sandbox)


def test_other_machines_are_left_alone(sandbox: Sandbox, client: Client) -> None:
    """Nothing is posted to an endpoint that is not on this machine."""
    subscribe(client, "https://example.com/hook", Event.INBOUND_TEXT_FINISHED)
    sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")

    assert ["not posted: the endpoint is not on this machine"] == settled(sandbox)


@pytest.mark.parametrize(
    ("endpoint", "outcome"),
    [
        ("http://other.example\\@127.0.0.1/", "not posted: the endpoint is not on this machine"),
        ("http://127.0.0.1@other.example/", "not posted: the endpoint is not on this machine"),
        ("http://127.0.0.1.other.example/", "not posted: the endpoint is not on this machine"),
        (
            f"http://{'a' * 64}.localhost.example/",
            "not posted: the endpoint is not on this machine",
        ),
        ("http://[::1", "not posted: the endpoint is not a valid address"),
        ("http://127.0.0.1:99999/", "not posted: the endpoint is not a valid address"),
        ("ftp://127.0.0.1/", "not posted: the endpoint is not an http or https address"),
        ("127.0.0.1", "not posted: the endpoint is not an http or https address"),
    ],
)
def test_endpoints(sandbox: Sandbox, client: Client, endpoint: str, outcome: str) -> None:
    """What is not an address on this machine is not posted to, and disturbs no other delivery."""
    with Wire(OK) as wire:
        for address in (endpoint, wire.endpoint):
            subscribe(client, address, Event.INBOUND_TEXT_FINISHED)
        sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")

        assert [outcome, "delivered"] == settled(sandbox)
    assert 1 == client.texts.query_texts().total_results


@pytest.mark.parametrize(
    "bad",
    [
        b"HTTP/1.1 302 Found\r\nLocation: http://[\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: \xff\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 503 No\r\nRetry-After: " + b"9" * 5000 + b"\r\n\r\n",
        b"HTTP/1.1 xyz\r\n\r\n",
        b"X" * 100_000,
        b"",
    ],
    ids=range(6),
)
def test_bad_responses(sandbox: Sandbox, client: Client, bad: bytes) -> None:
    """Whatever a subscriber responds, it is a failed attempt of this delivery alone."""
    with Wire(bad) as first, Wire(OK) as second:
        for wire in (first, second):
            subscribe(client, wire.endpoint, Event.INBOUND_TEXT_FINISHED)
        sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")

        outcomes = settled(sandbox)
    assert outcomes[0].startswith("given up after 4 attempts: ")
    assert "delivered" == outcomes[1]


def test_environment(
    sandbox: Sandbox, client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Neither a proxy nor a password of the environment is used."""
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password secret")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with Wire(OK) as proxy, Wire(OK) as wire:
        monkeypatch.setenv("HTTP_PROXY", proxy.endpoint)
        monkeypatch.setenv("http_proxy", proxy.endpoint)
        address = wire.endpoint.replace("http://", "http://user:pass@")
        subscribe(client, f"{address}/hook?a=1#part", Event.INBOUND_TEXT_FINISHED)
        sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")

        assert ["delivered"] == settled(sandbox)
    assert [] == proxy.requests
    (request,) = wire.requests
    assert request.startswith(b"POST /hook?a=1 HTTP/1.1\r\n")
    assert b"authorization" not in request.lower()


def test_stop_while_a_subscriber_drips() -> None:
    """A subscriber that never completes its response does not keep the sandbox from stopping."""
    accepted = threading.Event()

    def drip(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        accepted.set()
        with connection:
            try:
                while True:
                    connection.sendall(b"H")
                    time.sleep(0.02)
            except OSError:
                return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=drip, args=(listener,), daemon=True)
        thread.start()
        sandbox = Sandbox().start()
        with sandbox.client() as client:
            endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
            subscribe(client, endpoint, Event.INBOUND_TEXT_FINISHED)
            for _ in range(3):
                sandbox.receive_text(from_number="13105550123", to_number="67076", message="Hi")
        assert accepted.wait(10)
        sandbox.stop()
        thread.join(10)

    assert not thread.is_alive()
    assert ["not posted: the sandbox was stopped"] * 3 == [d.outcome for d in sandbox.deliveries]


def test_nothing_is_posted_of_what_was_undone(sandbox: Sandbox, client: Client) -> None:
    """A notification of a request that is rolled back is never posted."""
    subscribe(client, "http://127.0.0.1:1", Event.INBOUND_TEXT_FINISHED)
    with pytest.raises(ConfigurationError):
        sandbox.receive_text(from_number="(x)", to_number="67076", message="Hi")

    assert [] == sandbox.deliveries
