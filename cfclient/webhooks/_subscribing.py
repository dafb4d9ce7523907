"""Subscribes an endpoint to an event, once."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import replace

from cfclient._client import Client
from cfclient.errors import NotFoundFault
from cfschema.types import NotificationFormat, Subscription, SubscriptionTriggerEvent


def subscribe(
    client: Client,
    *,
    endpoint: str,
    trigger_event: SubscriptionTriggerEvent,
    notification_format: NotificationFormat = NotificationFormat.XML,
    subscription_filter: Subscription.SubscriptionFilter | None = None,
) -> int:
    """Create the subscription of an endpoint to an event, or update the one that exists.

    A subscription with the same endpoint and event is enabled and gets the format and the filter;
    nothing is sent if it has them. Two programs that do this at the same time can create two.

    Args:
        client: The client.
        endpoint: The URL that notifications are posted to, with the token of the receiver.
        trigger_event: The event.
        notification_format: `XML` or `JSON`. Default: `XML`.
        subscription_filter: What an event must match. Default: all events match.

    Returns:
        The id of the subscription.

    Raises:
        CallFireError: A call failed.

    Example:
        >>> from cfclient.sandbox import Sandbox
        >>> from cfclient.types import SubscriptionTriggerEvent
        >>> with Sandbox() as sandbox, sandbox.client() as client:
        ...     keys = [
        ...         subscribe(
        ...             client,
        ...             endpoint="https://example.com/notifications/3f9fEXAMPLE",
        ...             trigger_event=SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED,
        ...         )
        ...         for _ in range(2)
        ...     ]
        >>> keys[0] == keys[1]
        True
    """
    wanted = Subscription(
        enabled=True,
        endpoint=endpoint,
        notification_format=notification_format,
        trigger_event=trigger_event,
        subscription_filter=subscription_filter,
    )
    return _settle(client, _find(client, wanted), wanted)


@contextmanager
def subscribed(
    client: Client,
    *,
    endpoint: str,
    trigger_event: SubscriptionTriggerEvent,
    notification_format: NotificationFormat = NotificationFormat.XML,
    subscription_filter: Subscription.SubscriptionFilter | None = None,
) -> Generator[int]:
    """Subscribe an endpoint to an event while the context lasts, for development.

    At the end a subscription that was created is deleted, and one that existed gets its former
    settings back.

    Args:
        client: The client.
        endpoint: The URL that notifications are posted to, with the token of the receiver.
        trigger_event: The event.
        notification_format: `XML` or `JSON`. Default: `XML`.
        subscription_filter: What an event must match. Default: all events match.

    Yields:
        The id of the subscription.

    Raises:
        CallFireError: A call failed.
    """
    wanted = Subscription(
        enabled=True,
        endpoint=endpoint,
        notification_format=notification_format,
        trigger_event=trigger_event,
        subscription_filter=subscription_filter,
    )
    former = _find(client, wanted)
    key = _settle(client, former, wanted)
    try:
        yield key
    finally:
        # Whoever deleted it meanwhile has done the work.
        with suppress(NotFoundFault):
            if former is None:
                client.subscriptions.delete_subscription(id=key)
            elif former != _updated(former, wanted):
                restored = replace(former, subscription_filter=_filter_of(former))
                client.subscriptions.update_subscription(subscription=restored)


def _find(client: Client, wanted: Subscription) -> Subscription | None:
    name = (wanted.endpoint, wanted.trigger_event)
    subscriptions = client.subscriptions.iter_subscriptions()
    return next(
        (each for each in subscriptions if (each.endpoint, each.trigger_event) == name), None
    )


def _settle(client: Client, found: Subscription | None, wanted: Subscription) -> int:
    if found is None or found.id is None:
        return client.subscriptions.create_subscription(subscription=wanted)
    updated = _updated(found, wanted)
    if updated != found:
        client.subscriptions.update_subscription(subscription=updated)
    return found.id


def _filter_of(subscription: Subscription) -> Subscription.SubscriptionFilter:
    return subscription.subscription_filter or Subscription.SubscriptionFilter()


def _updated(found: Subscription, wanted: Subscription) -> Subscription:
    # A filter without conditions may come back as it was sent, or not at all.
    is_same = _filter_of(found) == _filter_of(wanted)
    return replace(
        found,
        enabled=True,
        notification_format=wanted.notification_format,
        # An update keeps what it is not given, so that an empty filter takes the place of one.
        subscription_filter=found.subscription_filter if is_same else _filter_of(wanted),
    )
