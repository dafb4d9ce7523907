"""Posts notifications to subscribers on this machine."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from cfclient._codec import to_xml, write_json
from cfclient._endpoint import is_loopback
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

ATTEMPTS = 4

_FIRST_PAUSE, _TIMEOUT = 0.05, 5.0
_REFUSED = 400
_BROADCASTS: dict[BroadcastStatus, tuple[SubscriptionTriggerEvent, type[Any]]] = {
    BroadcastStatus.RUNNING: (SubscriptionTriggerEvent.CAMPAIGN_STARTED, BroadcastStarted),
    BroadcastStatus.STOPPED: (SubscriptionTriggerEvent.CAMPAIGN_STOPPED, BroadcastStopped),
    BroadcastStatus.FINISHED: (SubscriptionTriggerEvent.CAMPAIGN_FINISHED, BroadcastFinished),
}


@dataclass
class Delivery:
    """A notification and what became of it.

    Attributes:
        subscription_id: The id of the subscription.
        endpoint: Where it goes.
        content: The body.
        content_type: Its content type.
        attempts: How often it was posted.
        outcome: `pending`, `delivered`, or why it was given up.
    """

    subscription_id: int
    endpoint: str
    content: bytes
    content_type: str
    attempts: int = 0
    outcome: str = "pending"


class Notifications:
    """Delivers notifications in their order, in a thread of its own."""

    def __init__(self) -> None:
        """Begin with nothing to deliver."""
        self.deliveries: list[Delivery] = []
        self._waiting: queue.SimpleQueue[Delivery | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def publish(self, store: Store, item: Call | Text | Broadcast) -> None:
        """Tell every subscriber whose filter matches that something has happened.

        Args:
            store: The state, for the subscriptions.
            item: A call or text that has ended, or a broadcast whose status has changed.
        """
        for delivery in _deliveries(store, item):
            self.deliveries.append(delivery)
            if not is_loopback(urlsplit(delivery.endpoint).hostname or ""):
                delivery.outcome = "not posted: the endpoint is not on this machine"
                continue
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, daemon=True)
                self._thread.start()
            self._waiting.put(delivery)

    def stop(self) -> None:
        """Stop delivering; what waits is not delivered any more."""
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (delivery := self._waiting.get()) is not None:
            _deliver(delivery)


def _deliver(delivery: Delivery) -> None:
    import requests

    reason = ""
    for attempt in range(ATTEMPTS):
        if attempt:
            time.sleep(_FIRST_PAUSE * 2**attempt)
        delivery.attempts += 1
        try:
            response = requests.post(
                delivery.endpoint,
                data=delivery.content,
                headers={"Content-Type": delivery.content_type},
                timeout=_TIMEOUT,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            reason = type(error).__name__
            continue
        if response.status_code < _REFUSED:
            delivery.outcome = "delivered"
            return
        reason = f"HTTP {response.status_code}"
    delivery.outcome = f"given up after {ATTEMPTS} attempts: {reason}"


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
                content=write_json(message) if as_json else to_xml(message),
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
