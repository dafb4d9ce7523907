"""The notifications that subscribers get, as XML or JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml.etree import QName

from cfclient._codec import model_of, to_xml, write_json
from cfclient._xml import parse
from cfclient.sandbox.engine.notifications import Delivery
from cfclient.sandbox.engine.phone_numbers import same_number
from cfclient.sandbox.engine.store import Store
from cfschema.types import (
    Broadcast,
    BroadcastNotification,
    BroadcastStatus,
    Call,
    CallFinished,
    NotificationFormat,
    Subscription,
    SubscriptionTriggerEvent,
    Text,
    TextNotification,
)

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_EVENTS = {
    BroadcastStatus.RUNNING: SubscriptionTriggerEvent.CAMPAIGN_STARTED,
    BroadcastStatus.STOPPED: SubscriptionTriggerEvent.CAMPAIGN_STOPPED,
    BroadcastStatus.FINISHED: SubscriptionTriggerEvent.CAMPAIGN_FINISHED,
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
    for subscription in store.select(Subscription, "event", event):
        if subscription.enabled and _matches(subscription, item):
            field = type(item).__name__.lower()
            message = root(subscription_id=subscription.id, **{field: item})
            form = subscription.notification_format
            as_json = form == NotificationFormat.JSON
            is_known = as_json or form in (None, NotificationFormat.XML)
            yield Delivery(
                subscription_id=subscription.id or 0,
                endpoint=subscription.endpoint or "",
                content=write_json(message) if as_json else as_xml_bytes(message),
                content_type="application/json" if as_json else "text/xml; charset=UTF-8",
                is_strict=not subscription.non_strict_ssl,
                outcome="pending" if is_known else f"not posted: the format {form} is unknown",
            )


def _event(item: Call | Text | Broadcast) -> tuple[SubscriptionTriggerEvent, type[Any]]:
    if isinstance(item, Broadcast):
        undefined = SubscriptionTriggerEvent.UNDEFINED_EVENT
        event = undefined if item.status is None else _EVENTS.get(item.status, undefined)
        # The type, not the element of the event, is the root, as that of texts is.
        return event, BroadcastNotification
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
        and same_number(wanted.from_number or None, item.from_number)
        and same_number(wanted.to_number or None, item.to_number.value)
    )


def as_xml_bytes(message: object) -> bytes:
    """Return a notification in the XML format of the service.

    The root has the prefix n and the data none, whatever the order of their namespaces.
    """
    written = parse(to_xml(message), "notification")
    tag = QName(written)
    namespaces = {None: model_of(Call).namespace, "n": str(tag.namespace)}
    root = etree.Element(tag, nsmap=namespaces)
    root.extend(list(written))
    etree.cleanup_namespaces(root)
    return _DECLARATION + etree.tostring(root, encoding="UTF-8")
