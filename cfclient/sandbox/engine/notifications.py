"""Delivers notifications to subscribers on this machine."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus

from cfclient.sandbox.engine.addresses import AddressError, address_of
from cfclient.sandbox.engine.post import Post

ATTEMPTS = 4
# The time for one attempt, in seconds.
TIMEOUT = 5.0

_FIRST_PAUSE = 0.05
_STOPPED = "not posted: the sandbox was stopped"


@dataclass
class Delivery:
    """A notification and its outcome.

    Attributes:
        subscription_id: The id of the subscription.
        endpoint: The endpoint of the subscription.
        content: The body.
        content_type: The content type of the body.
        is_strict: Whether the certificate of an encrypted endpoint is checked.
        attempts: The number of attempts to post it.
        statuses: The HTTP status of each attempt, or its error.
        outcome: `pending`, `delivered`, or the reason why it was not delivered.
    """

    subscription_id: int
    endpoint: str
    content: bytes
    content_type: str
    is_strict: bool = True
    attempts: int = 0
    outcome: str = "pending"
    statuses: list[str] = field(default_factory=list[str])


class Notifications:
    """Delivers notifications in order, in a thread of its own.

    Attributes:
        deliveries: All notifications with their outcomes, oldest first.
        changes: The number of times that a delivery was added or changed.
        take: Gets each notification before it is posted, and returns whether it has delivered it
            instead. Default: it takes none.
    """

    def __init__(self) -> None:
        """Start without notifications."""
        self.deliveries: list[Delivery] = []
        self.changes: int = 0
        self.take: Callable[[Delivery], bool] = lambda _: False
        self._waiting: queue.SimpleQueue[Delivery | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._post: Post | None = None

    def deliver(self, deliveries: Iterable[Delivery]) -> None:
        """Queue notifications; their outcomes are in `deliveries`."""
        for delivery in deliveries:
            self.deliveries.append(delivery)
            self.changes += 1
            if delivery.outcome != "pending":
                continue
            if self.take(delivery):
                delivery.outcome = "delivered"
                continue
            if self._thread is None:
                self._stopping.clear()
                self._thread = threading.Thread(target=self._work, daemon=True)
                self._thread.start()
            self._waiting.put(delivery)

    def stop(self) -> None:
        """Stop delivering; the attempt in progress is aborted."""
        if self._thread is None:
            return
        self._stopping.set()
        self._waiting.put(None)
        post = self._post
        if post is not None:
            post.abort()
        # A connection that is not accepted cannot be aborted; it ends by its deadline.
        self._thread.join(2 * TIMEOUT)
        self._thread = None

    def _work(self) -> None:
        while (delivery := self._waiting.get()) is not None:
            # Whatever an endpoint or a subscriber causes is the outcome of this delivery alone.
            try:
                delivery.outcome = self._deliver(delivery)
            except Exception as error:  # noqa: BLE001 - see above
                delivery.outcome = f"not posted: {type(error).__name__}"
            self.changes += 1

    def _deliver(self, delivery: Delivery) -> str:
        try:
            address = address_of(delivery.endpoint)
        except AddressError as error:
            return f"not posted: {error}"
        reason = ""
        for attempt in range(ATTEMPTS):
            if self._stopping.wait(_FIRST_PAUSE * 2**attempt if attempt else 0):
                return _STOPPED
            delivery.attempts += 1
            self.changes += 1
            self._post = post = Post(address, TIMEOUT, is_strict=delivery.is_strict)
            if self._stopping.is_set():
                return _STOPPED
            try:
                status = post.send(delivery.content, delivery.content_type)
            except Exception as error:  # noqa: BLE001 - a bad response is a failed attempt
                reason = type(error).__name__
                delivery.statuses.append(reason)
            else:
                if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
                    delivery.statuses.append(f"HTTP {status}")
                    return "delivered"
                reason = f"HTTP {status}"
                delivery.statuses.append(reason)
            finally:
                self._post = None
        return f"given up after {ATTEMPTS} attempts: {reason}"
