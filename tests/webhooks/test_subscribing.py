"""Subscriptions that are made once."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

from cfclient import Client
from cfclient.sandbox import Sandbox
from cfclient.types import NotificationFormat, Subscription, SubscriptionTriggerEvent
from cfclient.webhooks import subscribe, subscribed
from tests.support.ids import nth

Event = SubscriptionTriggerEvent
Filter = Subscription.SubscriptionFilter
HOOK: dict[str, Any] = {
    "endpoint": "http://127.0.0.1:9/notifications/3f9f",
    "trigger_event": Event.INBOUND_TEXT_FINISHED,
}


def present(client: Client) -> list[Subscription]:
    """Return all subscriptions."""
    return list(client.subscriptions.iter_subscriptions())


def test_created_once(client: Client) -> None:
    """The same endpoint and event have one subscription; another of either has its own."""
    others: list[dict[str, Any]] = [
        {},
        {"trigger_event": Event.CAMPAIGN_FINISHED},
        {"endpoint": "http://127.0.0.1:9/other"},
        {},
    ]
    keys = [subscribe(client, **(HOOK | other)) for other in others]

    first, second, third = (nth(Subscription, place) for place in (1, 2, 3))
    assert [first, second, third, first] == keys
    assert [first, second, third] == [each.id for each in present(client)]
    assert (True, NotificationFormat.XML) == (
        (own := present(client)[0]).enabled,
        own.notification_format,
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"notification_format": NotificationFormat.JSON},
        {"subscription_filter": Filter(to_number="67076")},
        {"subscription_filter": Filter(to_number="67077")},
        {"subscription_filter": None},
    ],
)
@pytest.mark.parametrize("enabled", [True, False])
def test_updated(client: Client, changed: dict[str, Any], *, enabled: bool) -> None:
    """What differs is updated, and all else that was set is kept."""
    kept = Subscription(
        **HOOK,
        enabled=enabled,
        expires_at=1425229200000,
        non_strict_ssl=True,
        subscription_filter=Filter(to_number="67076"),
    )
    key = client.subscriptions.create_subscription(subscription=kept)

    assert key == subscribe(client, **HOOK, **changed)
    (found,) = present(client)
    assert (True, 1425229200000, True) == (found.enabled, found.expires_at, found.non_strict_ssl)
    assert changed.get("notification_format", NotificationFormat.XML) == found.notification_format
    assert (changed.get("subscription_filter") or Filter()) == found.subscription_filter


def test_nothing_is_sent_without_need(sandbox: Sandbox, client: Client) -> None:
    """A subscription that is as it should be is not updated; an empty filter is none."""
    with_filter: dict[str, Any] = HOOK | {"subscription_filter": Filter()}
    subscribe(client, **HOOK)
    sandbox.faults.add("fault", operation="UpdateSubscription", times=9)

    assert nth(Subscription) == subscribe(client, **with_filter)
    with subscribed(client, **with_filter):
        pass


def test_deleted_at_the_end(client: Client) -> None:
    """What a context made is gone after it, also where it ends early or was deleted before."""
    with suppress(KeyError), subscribed(client, **HOOK) as key:
        assert [key] == [each.id for each in present(client)]
        raise KeyError
    assert [] == present(client)

    with subscribed(client, **HOOK) as key:
        client.subscriptions.delete_subscription(id=key)


def test_restored_at_the_end(client: Client) -> None:
    """What was there before has its settings back."""
    former = Subscription(**HOOK, enabled=False, subscription_filter=Filter(to_number="67076"))
    key = client.subscriptions.create_subscription(subscription=former)
    before = present(client)

    with subscribed(client, **HOOK, notification_format=NotificationFormat.JSON) as found:
        assert (key, True) == (found, present(client)[0].enabled)
        assert Filter() == present(client)[0].subscription_filter
    assert before == present(client)
