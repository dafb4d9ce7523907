"""Subscriptions; what they tell is in `test_notifications`."""

from __future__ import annotations

import pytest

from cfclient import BadRequestFault, Client, Fault, ForbiddenFault
from cfclient.sandbox.services import subscriptions
from cfclient.types import (
    NotificationFormat,
    Subscription,
    SubscriptionTriggerEvent,
)
from tests.support.responses import names


def test_subscriptions(client: Client) -> None:
    """A subscription has its defaults, is changed and is deleted."""
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
    client.subscriptions.update_subscription(
        subscription=Subscription(id=key, notification_format=NotificationFormat.JSON)
    )
    changed = client.subscriptions.get_subscription(id=key)
    assert NotificationFormat.JSON == changed.notification_format
    assert ("http://127.0.0.1:9/hook", event, False) == (
        changed.endpoint,
        changed.trigger_event,
        changed.enabled,
    )
    client.subscriptions.delete_subscription(id=key)
    assert [] == names(client.subscriptions.query_subscriptions(), "id")


@pytest.mark.parametrize(("before", "after"), [("JSON", "JSON"), ("XML", "XML"), ("EMAIL", "XML")])
def test_update_without_a_format(client: Client, before: str, after: str) -> None:
    """An update without a format keeps it, but for one that is not posted."""
    key = client.subscriptions.create_subscription(
        subscription=Subscription(
            endpoint="http://127.0.0.1:9/hook", notification_format=NotificationFormat(before)
        )
    )
    client.subscriptions.update_subscription(subscription=Subscription(id=key, enabled=False))

    changed = client.subscriptions.get_subscription(id=key)
    assert (after, False) == (changed.notification_format, changed.enabled)


def test_empty_subscription(client: Client) -> None:
    """An empty update is refused as if it broke the schema, as it was observed."""
    with pytest.raises(Fault, match="Subscription is empty") as caught:
        client.subscriptions.update_subscription(subscription=Subscription())

    assert caught.value.info is None
    with pytest.raises(BadRequestFault, match="Endpoint is required"):
        client.subscriptions.create_subscription(subscription=Subscription())


def test_too_many_subscriptions(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """An account that has all the subscriptions it may have gets no more."""
    monkeypatch.setattr(subscriptions, "MOST", 1)
    subscription = Subscription(endpoint="http://127.0.0.1:9/hook")
    key = client.subscriptions.create_subscription(subscription=subscription)
    with pytest.raises(ForbiddenFault, match="at most 1 subscriptions"):
        client.subscriptions.create_subscription(subscription=subscription)

    assert [key] == names(client.subscriptions.query_subscriptions(), "id")
