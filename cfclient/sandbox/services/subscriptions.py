"""Subscriptions to notifications."""

from __future__ import annotations

from dataclasses import fields

from cfclient.sandbox.engine.errors import SchemaError, bad_request, forbidden
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    CREATE_SUBSCRIPTION,
    DELETE_SUBSCRIPTION,
    GET_SUBSCRIPTION,
    QUERY_SUBSCRIPTIONS,
    UPDATE_SUBSCRIPTION,
)
from cfschema.types import (
    CreateSubscription,
    DeleteSubscription,
    GetSubscription,
    NotificationFormat,
    QuerySubscriptions,
    Subscription,
    SubscriptionQueryResult,
    SubscriptionTriggerEvent,
    UpdateSubscription,
)

MOST = 10_000
_POSTED = (NotificationFormat.XML, NotificationFormat.JSON)


@handles(CREATE_SUBSCRIPTION)
def create_subscription(store: Store, request: CreateSubscription) -> int:
    """Register an endpoint for the notifications of an event."""
    subscription = request.subscription
    if not subscription.endpoint:
        raise bad_request("Endpoint is required")
    if len(store.every(Subscription)) >= MOST:
        raise forbidden(f"an account has at most {MOST} subscriptions")
    subscription.id = store.new_id(Subscription)
    subscription.enabled = subscription.enabled is not False
    subscription.notification_format = subscription.notification_format or NotificationFormat.XML
    subscription.trigger_event = (
        subscription.trigger_event or SubscriptionTriggerEvent.UNDEFINED_EVENT
    )
    store.put(subscription, subscription.id)
    return subscription.id


@handles(QUERY_SUBSCRIPTIONS)
def query_subscriptions(store: Store, request: QuerySubscriptions) -> SubscriptionQueryResult:
    """List all subscriptions."""
    subscriptions, total = page(store.every(Subscription), request)
    return SubscriptionQueryResult(total_results=total, subscription=subscriptions)


@handles(GET_SUBSCRIPTION)
def get_subscription(store: Store, request: GetSubscription) -> Subscription:
    """Return one subscription."""
    return store.get(Subscription, request.id)


@handles(UPDATE_SUBSCRIPTION)
def update_subscription(store: Store, request: UpdateSubscription) -> None:
    """Change what is given; an empty subscription is treated as a violation of the schema."""
    given = request.subscription
    if given == Subscription():
        raise SchemaError("UpdateSubscription/Subscription is empty")
    kept = store.edit(Subscription, given.id or 0)
    for field in fields(given):
        value = getattr(given, field.name)
        if value is not None:
            setattr(kept, field.name, value)
    # An e-mail subscription was observed to read XML after an update without a format.
    if given.notification_format is None and kept.notification_format not in _POSTED:
        kept.notification_format = NotificationFormat.XML


@handles(DELETE_SUBSCRIPTION)
def delete_subscription(store: Store, request: DeleteSubscription) -> None:
    """Delete one subscription."""
    store.get(Subscription, request.id)
    store.remove(Subscription, request.id)
