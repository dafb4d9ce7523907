"""The notifications that subscribers get, as XML or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from cfclient._codec import Field, model_of, to_xml
from cfclient.sandbox.engine.notifications import Delivery
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    Broadcast,
    BroadcastFinished,
    BroadcastStarted,
    BroadcastStatus,
    BroadcastStopped,
    Call,
    CallFinished,
    NotificationFormat,
    Subscription,
    SubscriptionTriggerEvent,
    Text,
    TextNotification,
)

_BROADCASTS: dict[BroadcastStatus, tuple[SubscriptionTriggerEvent, type[Any]]] = {
    BroadcastStatus.RUNNING: (SubscriptionTriggerEvent.CAMPAIGN_STARTED, BroadcastStarted),
    BroadcastStatus.STOPPED: (SubscriptionTriggerEvent.CAMPAIGN_STOPPED, BroadcastStopped),
    BroadcastStatus.FINISHED: (SubscriptionTriggerEvent.CAMPAIGN_FINISHED, BroadcastFinished),
}


def prepare(store: Store, item: Call | Text | Broadcast) -> list[Delivery]:
    """Return the notifications that an item causes now.

    Args:
        store: The state, with the subscriptions.
        item: A finished call or text, or a broadcast whose status has changed.
    """
    return list(_deliveries(store, item))


def _deliveries(store: Store, item: Call | Text | Broadcast) -> Iterator[Delivery]:
    event, root = _event(item)
    for subscription in store.all(Subscription):
        if subscription.enabled and subscription.trigger_event == event:
            if not _matches(subscription, item):
                continue
            field = type(item).__name__.lower()
            message = root(subscription_id=subscription.id, **{field: item})
            as_json = subscription.notification_format == NotificationFormat.JSON
            yield Delivery(
                subscription_id=subscription.id or 0,
                endpoint=subscription.endpoint or "",
                content=as_json_bytes(message) if as_json else to_xml(message),
                content_type="application/json" if as_json else "text/xml; charset=UTF-8",
            )


def _event(item: Call | Text | Broadcast) -> tuple[SubscriptionTriggerEvent, type[Any]]:
    if isinstance(item, Broadcast):
        undefined = (SubscriptionTriggerEvent.UNDEFINED_EVENT, BroadcastStopped)
        return undefined if item.status is None else _BROADCASTS.get(item.status, undefined)
    if isinstance(item, Call):
        inbound = SubscriptionTriggerEvent.INBOUND_CALL_FINISHED
        outbound = SubscriptionTriggerEvent.OUTBOUND_CALL_FINISHED
        return (inbound if item.inbound else outbound), CallFinished
    inbound = SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED
    outbound = SubscriptionTriggerEvent.OUTBOUND_TEXT_FINISHED
    return (inbound if item.inbound else outbound), TextNotification


def _matches(subscription: Subscription, item: Call | Text | Broadcast) -> bool:
    wanted = subscription.subscription_filter
    if wanted is None:
        return True
    if isinstance(item, Broadcast):
        return wanted.broadcast_id in (None, item.id)
    return (
        wanted.broadcast_id in (None, item.broadcast_id)
        and wanted.batch_id in (None, item.batch_id)
        and wanted.inbound in (None, item.inbound)
        and (wanted.from_number or item.from_number).lstrip("+") == item.from_number
        and (wanted.to_number or item.to_number.value).lstrip("+") == item.to_number.value
    )


def as_json_bytes(message: object) -> bytes:
    """Return a notification in the JSON format of the service.

    Names are those of the contract; attributes start with `@` and are strings, a phone number is
    a plain string, and a single record is not in a list.
    """
    return json.dumps({model_of(type(message)).name: _plain(message)}).encode()


def _plain(value: Any) -> Any:
    model = model_of(value.__class__)
    if model.text is not None:
        return value.value
    found: dict[str, Any] = {}
    for field in model.fields:
        content = getattr(value, field.name)
        if content is None or content == [] or not field.wire_name:
            continue
        if field.kind == "Attribute":
            found[f"@{field.wire_name}"] = field.datatype.format(content)
        elif field.is_list:
            items = [_plain_item(field, item) for item in content]
            found[field.wire_name] = items[0] if len(items) == 1 else items
        else:
            found[field.wire_name] = _plain_item(field, content)
    return found


def _plain_item(field: Field, item: Any) -> Any:
    if field.is_nested:
        return _plain(item)
    return item if isinstance(item, (bool, int, float)) else field.datatype.format(item)
