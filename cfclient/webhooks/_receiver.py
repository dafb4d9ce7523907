"""The endpoint that notifications are posted to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from cfclient.webhooks import _asgi, _wsgi
from cfclient.webhooks._duplicates import MemoryStore, Store
from cfclient.webhooks._parsing import MAX_BYTES
from cfclient.webhooks._processing import Processor
from cfschema.types import Notification

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

EventT = TypeVar("EventT", bound=Notification)
ResultT = TypeVar("ResultT")


class Receiver:
    """An endpoint for notifications, as a WSGI and an ASGI application.

    The path of a request must end with the token; only POST is accepted. The response is sent
    after the handlers have returned:

    | status | meaning |
    | --- | --- |
    | 204 | the event was handled, now or before, or has no handler |
    | 400 | the body is not a notification |
    | 404, 405 | the token or the method is wrong |
    | 408, 411, 413, 415 | the body took too long, has no length, is too large or compressed |
    | 500 | a handler or the store failed |
    | 503 | the same event is being handled, or too many bodies are being received |

    Nothing is known of retries and the order of notifications. An event that is posted again is
    not handled again if the store remembers it. After a crash an event may be handled twice.

    Attributes:
        processor: What both applications do with a request.

    Example:
        >>> from cfclient.types import CallFinished
        >>> receiver = Receiver(token="3f9fEXAMPLE")
        >>> @receiver.on(CallFinished)
        ... def call_finished(event: CallFinished) -> None:
        ...     print(event.call.id, event.call.final_result)
        >>> app = receiver.wsgi
    """

    def __init__(
        self,
        *,
        token: str,
        store: Store | None = None,
        max_bytes: int = MAX_BYTES,
        timeout: float = 30.0,
        log_messages: bool = False,
    ) -> None:
        """Check the settings.

        Args:
            token: The last segment of the path of the endpoint, which only the service knows.
            store: Remembers what was handled. Default: a `MemoryStore` for a day.
            max_bytes: The size limit of a body, in bytes. Default: 1 MiB.
            timeout: The time for receiving a body, in seconds. A WSGI server itself limits how
                long it waits for a sender that sends nothing. Default: 30.
            log_messages: Whether the log shows the contents of bodies that cannot be read, and
                the messages of exceptions in handlers. Default: false.

        Raises:
            ConfigurationError: A setting is invalid.
        """
        self.processor: Processor = Processor(
            token=token,
            store=MemoryStore() if store is None else store,
            max_bytes=max_bytes,
            timeout=timeout,
            log_messages=log_messages,
        )
        self._wsgi = _wsgi.application(self.processor)
        self._asgi = _asgi.application(self.processor)

    def on(
        self, event_type: type[EventT]
    ) -> Callable[[Callable[[EventT], ResultT]], Callable[[EventT], ResultT]]:
        """Return a decorator that registers a handler for a type of notifications.

        A handler is a function or a coroutine function of one argument. It also gets the types
        that derive from its own: one for `Notification` gets all. If several match, they run in
        the order of their registration. To return before an event is handled, register the `put`
        of a queue.

        Args:
            event_type: The type.

        Raises:
            ConfigurationError: The type is not one of notifications.
        """

        def register(handler: Callable[[EventT], ResultT]) -> Callable[[EventT], ResultT]:
            self.processor.register(event_type, handler)
            return handler

        return register

    @property
    def wsgi(self) -> WSGIApplication:
        """The application for WSGI servers."""
        return self._wsgi

    @property
    def asgi(self) -> _asgi.Application:
        """The application for ASGI servers that run on asyncio."""
        return self._asgi
