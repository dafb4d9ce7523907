"""Tests with a cassette whose receiver gets notifications."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from cfclient import Client
from cfclient.testing import Cassette, use_cassette
from cfclient.types import Subscription, SubscriptionTriggerEvent
from cfclient.webhooks import Receiver, subscribe

TOKEN = "3f9fEXAMPLE"
CALLER, OWN = "12135550123", "67076"
ENDPOINT = "https://www.example.com/notifications/{}/"
INBOUND = SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED


def follow(client: Client, token: str = TOKEN, **settings: Any) -> None:
    """Subscribe the receiver to incoming texts."""
    subscribe(client, endpoint=ENDPOINT.format(token), trigger_event=INBOUND, **settings)


def text(cassette: Cassette, message: str = "Hi") -> None:
    """Receive a text."""
    cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message=message)


def run(path: Path, mode: str, body: Callable[[Cassette], Any], **settings: Any) -> Any:
    """Run a test with a cassette."""
    with use_cassette(path, mode=mode, **settings) as cassette:  # type: ignore[arg-type]
        return body(cassette)


def hear(cassette: Cassette, *receivers: Receiver, token: str = TOKEN) -> None:
    """Register receivers, subscribe and receive a text."""
    for receiver in receivers:
        cassette.sandbox.deliver_to(receiver)
    follow(Client.from_env(retries=0), token)
    text(cassette)


def subscription(event: str) -> Any:
    """Return a subscription of the receiver."""
    return Subscription(
        endpoint=ENDPOINT.format(TOKEN), trigger_event=SubscriptionTriggerEvent(event)
    )
