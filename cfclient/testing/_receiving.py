"""A receiver that gets its notifications without a server."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any
from urllib.parse import unquote, urlsplit

from cfclient.webhooks import MemoryStore, Receiver
from cfclient.webhooks._asgi import Message
from cfclient.webhooks._asgi import application as asgi_application
from cfclient.webhooks._wsgi import application as wsgi_application


class LocalReceiver:
    """A receiver in the process of the test.

    It recognizes duplicates among the notifications of the test alone: another test has the same
    ids, and its events must not count as handled.

    Attributes:
        token: The token of the receiver.
        failures: What its handlers raised.
    """

    def __init__(self, receiver: Receiver) -> None:
        """Take over its handlers, also those that are still to be registered."""
        self.token: str = receiver.processor.token
        self.failures: list[Exception] = []
        processor = receiver.processor.apart(MemoryStore(), self.failures.append)
        self._wsgi = wsgi_application(processor)
        self._asgi = asgi_application(processor)

    def is_at(self, endpoint: str) -> bool:
        """Return whether an endpoint is that of the receiver."""
        return _path(endpoint).rstrip("/").rpartition("/")[2] == self.token

    def post(self, endpoint: str, content_type: str, body: bytes) -> int:
        """Post a notification as a WSGI server does, and return the status.

        Args:
            endpoint: The endpoint.
            content_type: The content type of the body.
            body: The body.
        """
        statuses: list[int] = []

        def start_response(status: str, *_: object) -> Callable[[bytes], object]:
            statuses.append(int(status.split(maxsplit=1)[0]))
            return lambda _: None

        environ: dict[str, Any] = {
            "REQUEST_METHOD": "POST",
            "PATH_INFO": _path(endpoint),
            "CONTENT_TYPE": content_type,
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
        }
        _outside_of_loops(lambda: self._wsgi(environ, start_response))
        return statuses[0]

    async def post_in_loop(self, endpoint: str, content_type: str, body: bytes) -> int:
        """Post a notification as an ASGI server does, and return the status.

        Args:
            endpoint: The endpoint.
            content_type: The content type of the body.
            body: The body.
        """
        statuses: list[int] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": body}

        async def send(message: Message) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])

        headers = [
            (b"content-type", content_type.encode("latin-1")),
            (b"content-length", str(len(body)).encode()),
        ]
        scope = {"type": "http", "method": "POST", "path": _path(endpoint), "headers": headers}
        await self._asgi(scope, receive, send)
        return statuses[0]


def _path(endpoint: str) -> str:
    return unquote(urlsplit(endpoint).path)


def _outside_of_loops(run: Callable[[], object]) -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        run()
        return
    # A loop cannot run another one in its thread, and a handler can be a coroutine function.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(copy_context().run, run).result()
