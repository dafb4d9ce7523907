"""Receives notifications and shows them."""

from __future__ import annotations

import logging
import secrets
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from werkzeug.serving import WSGIRequestHandler, make_server

from cfclient import Client
from cfclient._endpoint import is_loopback
from cfclient.cli._addresses import require_address
from cfclient.cli._ending import Ending
from cfclient.cli._events import Events
from cfclient.cli._forwarding import Forwarder, ForwardingError
from cfclient.cli._streams import UsageError
from cfclient.errors import ConfigurationError
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import ROOT
from cfclient.webhooks import Receiver, subscribed
from cfschema.types import Notification, SubscriptionTriggerEvent

HOST = "127.0.0.1"

_ALL = "all"
_EVENTS = {
    event.value: event
    for event in SubscriptionTriggerEvent
    if event is not SubscriptionTriggerEvent.UNDEFINED_EVENT
}
_SOCKET_TIMEOUT = 30.0
_POLL = 0.05


@dataclass(frozen=True, kw_only=True)
class Options:
    """What the command line asks for.

    Attributes:
        port: The port to listen on; 0 takes a free one.
        as_json: Whether to write lines of JSON.
        forward_to: The address that notifications are forwarded to.
        subscribe: The names of the events to subscribe to, or `all`.
        public_url: The address by which the service reaches the port.
        sandbox: Whether to start a sandbox.
    """

    port: int
    as_json: bool
    forward_to: str | None
    subscribe: list[str]
    public_url: str | None
    sandbox: bool


class Listener:
    """An endpoint that shows what is posted to it."""

    def __init__(self, options: Options) -> None:
        """Check the options; nothing is started.

        Args:
            options: The options.

        Raises:
            UsageError: An option is wrong.
        """
        if options.public_url is not None:
            require_address("--public-url", options.public_url)
        self._options = options
        self._events = Events(as_json=options.as_json)
        self._trigger_events = _trigger_events(options)
        self._token = secrets.token_urlsafe()
        self._forwarder = Forwarder(options.forward_to) if options.forward_to else None
        self._receiver = Receiver(token=self._token, log_messages=True)
        self._receiver.on(Notification)(self._handle)
        self._ending = Ending()

    def run(self, connect: Callable[[], Client]) -> None:
        """Receive notifications until the end, and remove what was made.

        Args:
            connect: Returns the client of the account, which is only needed for subscriptions.

        Raises:
            ConfigurationError: The port is in use.
            CallFireError: A subscription cannot be made.
            UsageError: The service cannot reach the port.
        """
        try:
            with ExitStack() as stack:
                stack.enter_context(_problems(self._events))
                self._start(stack, connect)
                self._ending.wait()
        except KeyboardInterrupt:
            self._events.end()

    def _start(self, stack: ExitStack, connect: Callable[[], Client]) -> None:
        port = stack.enter_context(self._serving())
        base = (self._options.public_url or f"http://{HOST}:{port}").rstrip("/")
        endpoint = f"{base}/{self._token}"
        facts: dict[str, str | list[str]] = {"endpoint": endpoint}
        if self._options.sandbox:
            sandbox = stack.enter_context(Sandbox(seed="demo"))
            connect = sandbox.client
            facts["sandbox"] = sandbox.endpoint
            facts["sandbox_page"] = f"{sandbox.endpoint.removesuffix(ROOT)}/"
        if self._trigger_events:
            self._subscribe(stack, connect(), endpoint)
            facts["subscribed"] = [str(event.value) for event in self._trigger_events]
        self._events.announce(facts)

    def _subscribe(self, stack: ExitStack, client: Client, endpoint: str) -> None:
        stack.enter_context(client)
        if _is_local(endpoint) and not _is_local(client.endpoint):
            raise UsageError(f"the service cannot reach {HOST}; use --public-url")
        for event in self._trigger_events:
            stack.enter_context(subscribed(client, endpoint=endpoint, trigger_event=event))

    @contextmanager
    def _serving(self) -> Generator[int]:
        application = self._receiver.wsgi
        if self._forwarder is not None:
            application = self._forwarder.around(application)
        try:
            listener = socket.create_server((HOST, self._options.port))
        except (OSError, OverflowError) as error:
            raise ConfigurationError(
                f"cannot listen on port {self._options.port} of {HOST}"
            ) from error
        with listener:
            port: int = listener.getsockname()[1]
            server = make_server(
                *(HOST, port, application),
                threaded=True,
                request_handler=_QuietHandler,
                fd=listener.fileno(),
            )
            thread = threading.Thread(target=server.serve_forever, args=(_POLL,), daemon=True)
            thread.start()
            try:
                yield port
            finally:
                server.shutdown()
                thread.join()
                server.server_close()

    def _handle(self, event: Notification) -> None:
        try:
            self._events.show(event)
        except Exception as error:
            # Nobody reads the output any more, or the disk is full.
            self._ending.fail(error)
            raise
        if self._forwarder is not None:
            try:
                self._forwarder.forward()
            except ForwardingError as error:
                self._events.report(str(error))
                raise


class _QuietHandler(WSGIRequestHandler):
    timeout = _SOCKET_TIMEOUT

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - werkzeug's name
        """Leave the terminal to the events."""


class _Problems(logging.Handler):
    def __init__(self, events: Events) -> None:
        super().__init__(logging.WARNING)
        self._events = events

    def emit(self, record: logging.LogRecord) -> None:
        # Failures of the handler, which are errors, are reported where they happen.
        if record.levelno == logging.WARNING:
            self._events.report(record.getMessage())


@contextmanager
def _problems(events: Events) -> Generator[None]:
    log = logging.getLogger("cfclient")
    handler = _Problems(events)
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)


def _trigger_events(options: Options) -> list[SubscriptionTriggerEvent]:
    if options.subscribe == [_ALL] or (options.sandbox and not options.subscribe):
        return list(_EVENTS.values())
    for name in options.subscribe:
        if name not in _EVENTS:
            names = ", ".join(_EVENTS)
            raise UsageError(f"--subscribe {name!r} is not an event; use {_ALL}, or {names}")
    return [_EVENTS[name] for name in dict.fromkeys(options.subscribe)]


def _is_local(address: str) -> bool:
    return is_loopback(urlsplit(address).hostname or "")
