"""Hands the notifications of a test to its receivers, recorded and replayed ones alike."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING

from cfclient.testing._errors import CassetteError
from cfclient.testing._notifications import RecordedNotification, readable
from cfclient.testing._receiving import LocalReceiver
from cfclient.testing._tokens import Tokens
from cfclient.webhooks import Receiver

if TYPE_CHECKING:
    from cfclient.sandbox.engine import Delivery

_REGISTER = "call callfire_sandbox.deliver_to(receiver) at the beginning of the test"

Post = tuple[LocalReceiver, str, RecordedNotification]


class Deliveries:
    """The notifications of a test, which receivers get one at a time and in order.

    Attributes:
        tokens: The tokens of the receivers.
    """

    def __init__(self, *, is_recorded: bool, fail: Callable[[str], CassetteError]) -> None:
        """Start without receivers.

        Args:
            is_recorded: Whether notifications are recorded.
            fail: Makes the error that the test fails with.
        """
        self.tokens: Tokens = Tokens()
        self._is_recorded = is_recorded
        self._fail = fail
        self._receivers: list[LocalReceiver] = []
        self._taken: list[RecordedNotification] = []
        self._strays: list[str] = []
        self._waiting: deque[Post] = deque()
        self._is_busy = False
        self._lock = threading.Lock()

    def register(self, receiver: Receiver) -> None:
        """Hand the notifications to the endpoint of a receiver to it."""
        found = LocalReceiver(receiver)
        self._receivers.append(found)
        self.tokens.add(found.token)

    def take(self, delivery: Delivery) -> bool:
        """Take a notification that the sandbox would post, if a receiver is at its endpoint."""
        if self._receiver_at(delivery.endpoint) is None:
            self._note_stray(delivery.endpoint)
            return False
        notification = RecordedNotification(
            endpoint=self.tokens.hidden(delivery.endpoint.encode()).decode(),
            content_type=delivery.content_type,
            body=readable(delivery.content),
        )
        with self._lock:
            self._taken.append(notification)
        return True

    def taken(self) -> tuple[RecordedNotification, ...]:
        """Return what was taken since the last time.

        Raises:
            CassetteError: One was posted to a server, which would not get it on replay.
        """
        with self._lock:
            taken, self._taken = tuple(self._taken), []
            strays, self._strays = self._strays, []
        if strays:
            raise self._fail(
                f"a notification was posted to {strays[0]}, which no cassette can replay; "
                f"{_REGISTER}, and no server is needed"
            )
        return taken

    def hand_over(self, added: Iterable[RecordedNotification]) -> None:
        """Hand notifications over as a WSGI server does.

        While a handler runs, what it causes is left for the time when it has returned.

        Args:
            added: The notifications.

        Raises:
            CassetteError: A notification has no receiver, or its handler failed.
        """
        __tracebackhide__ = True
        with self._turn(added) as due:
            for receiver, endpoint, each in due:
                status = receiver.post(endpoint, each.content_type, each.body.encode())
                self._require_success(receiver, each, status)

    async def hand_over_in_loop(self, added: Iterable[RecordedNotification]) -> None:
        """Hand notifications over as an ASGI server does, in the event loop of the test.

        Args:
            added: The notifications.

        Raises:
            CassetteError: A notification has no receiver, or its handler failed.
        """
        __tracebackhide__ = True
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            # The application of a receiver runs on asyncio only.
            self.hand_over(added)
            return
        with self._turn(added) as due:
            for receiver, endpoint, each in due:
                body = each.body.encode()
                status = await receiver.post_in_loop(endpoint, each.content_type, body)
                self._require_success(receiver, each, status)

    def _receiver_at(self, endpoint: str) -> LocalReceiver | None:
        return next((each for each in self._receivers if each.is_at(endpoint)), None)

    def _note_stray(self, endpoint: str) -> None:
        from cfclient.sandbox.engine.addresses import AddressError, address_of

        try:
            address = address_of(endpoint)
        except AddressError:
            return
        if self._is_recorded:
            # The rest of the address can be a token.
            self._strays.append(f"{address.name}:{address.port}")

    def _addressed(self, notification: RecordedNotification) -> Post:
        endpoint = self.tokens.shown(notification.endpoint.encode()).decode()
        receiver = self._receiver_at(endpoint)
        if receiver is None:
            name = type(notification.event).__name__
            raise self._fail(
                f"the cassette has a {name} for {notification.endpoint}, and no receiver; "
                f"{_REGISTER}"
            )
        return receiver, endpoint, notification

    @contextmanager
    def _turn(self, added: Iterable[RecordedNotification]) -> Generator[Iterator[Post]]:
        posts = [self._addressed(each) for each in added]
        with self._lock:
            self._waiting.extend(posts)
            is_mine = not self._is_busy and bool(self._waiting)
            self._is_busy |= is_mine
        try:
            yield iter(self._next, None) if is_mine else iter(())
        except BaseException:
            if is_mine:
                self._is_busy = False
            raise

    def _next(self) -> Post | None:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._is_busy = False
            return None

    def _require_success(
        self, receiver: LocalReceiver, notification: RecordedNotification, status: int
    ) -> None:
        __tracebackhide__ = True
        failures, receiver.failures[:] = list(receiver.failures), []
        name = type(notification.event).__name__
        for failure in failures:
            if isinstance(failure, CassetteError):
                raise failure
            what = f"{type(failure).__name__}: {failure}"
            raise self._fail(f"the handler of a {name} failed: {what}") from failure
        if status >= HTTPStatus.MULTIPLE_CHOICES:
            raise self._fail(f"the receiver rejected a {name} with the status {status}")
