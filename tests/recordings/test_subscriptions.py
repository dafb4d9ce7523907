"""Every operation of the subscription service."""

from __future__ import annotations

import pytest

from cfclient import Client
from cfclient.types import Subscription, SubscriptionTriggerEvent

cassette = pytest.mark.callfire_cassette

ENDPOINT = "https://hooks.example.com/callfire"


def subscribe(client: Client) -> int:
    """Create a subscription and return its id."""
    return client.subscriptions.create_subscription(
        subscription=Subscription(
            endpoint=ENDPOINT, trigger_event=SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED
        )
    )


@cassette("subscriptions/create_subscription")
def test_create_subscription(callfire_client: Client) -> None:
    """A new subscription is enabled."""
    made = callfire_client.subscriptions.get_subscription(id=subscribe(callfire_client))

    assert (True, ENDPOINT) == (made.enabled, made.endpoint)


@cassette("subscriptions/query_subscriptions")
def test_query_subscriptions(callfire_client: Client) -> None:
    """Subscriptions are listed."""
    key = subscribe(callfire_client)

    found = callfire_client.subscriptions.query_subscriptions().subscription
    assert key in [each.id for each in found]


@cassette("subscriptions/get_subscription")
def test_get_subscription(callfire_client: Client) -> None:
    """A subscription is found by its id."""
    found = callfire_client.subscriptions.get_subscription(id=subscribe(callfire_client))

    assert SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED == found.trigger_event


@cassette("subscriptions/update_subscription")
def test_update_subscription(callfire_client: Client) -> None:
    """A subscription is disabled and keeps its endpoint."""
    key = subscribe(callfire_client)
    callfire_client.subscriptions.update_subscription(
        subscription=Subscription(id=key, enabled=False)
    )

    changed = callfire_client.subscriptions.get_subscription(id=key)
    assert (False, ENDPOINT) == (changed.enabled, changed.endpoint)


@cassette("subscriptions/delete_subscription")
def test_delete_subscription(callfire_client: Client) -> None:
    """A deleted subscription is listed no more."""
    key = subscribe(callfire_client)
    callfire_client.subscriptions.delete_subscription(id=key)

    found = callfire_client.subscriptions.query_subscriptions().subscription
    assert key not in [each.id for each in found]
