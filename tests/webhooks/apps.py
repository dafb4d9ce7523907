"""Calls the applications of a receiver without a server."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest

from cfclient.types import Notification
from cfclient.webhooks import Receiver

TOKEN = "3f9f-EXAMPLE_token.~"
PATH = f"/notifications/{TOKEN}"


@dataclass(frozen=True)
class Seen:
    """A response.

    Attributes:
        status: Its status.
        headers: Its headers, with names in lower case.
        body: Its body.
    """

    status: int
    headers: dict[str, str]
    body: bytes


class Post(Protocol):
    """Sends a request to a receiver."""

    def __call__(
        self,
        receiver: Receiver,
        body: bytes = b"",
        *,
        path: str = PATH,
        method: str = "POST",
        mount: str = "",
        **headers: str,
    ) -> Seen:
        """Return the response."""
        ...


def by_wsgi(
    receiver: Receiver,
    body: bytes = b"",
    *,
    path: str = PATH,
    method: str = "POST",
    mount: str = "",
    **headers: str,
) -> Seen:
    """Send a request by WSGI, past the standard library's validator."""
    environ: dict[str, Any] = {"REQUEST_METHOD": method, "SCRIPT_NAME": mount, "PATH_INFO": path}
    setup_testing_defaults(environ)
    environ |= {
        "CONTENT_LENGTH": str(len(body)),
        "QUERY_STRING": "",
        "wsgi.input": io.BytesIO(body),
    }
    for name, value in headers.items():
        key = name.upper()
        environ[
            key if key.startswith("CONTENT_") and key[8:] in ("TYPE", "LENGTH") else f"HTTP_{key}"
        ] = value
    heads: list[tuple[str, list[tuple[str, str]]]] = []

    def start(status: str, headers: list[tuple[str, str]], *_: Any) -> Any:
        heads.append((status, headers))
        return io.BytesIO().write

    result: Iterable[bytes] = validator(receiver.wsgi)(environ, start)
    content = b"".join(result)
    getattr(result, "close", lambda: None)()
    ((status, fields),) = heads
    return Seen(int(status[:3]), {name.lower(): value for name, value in fields}, content)


def by_asgi(
    receiver: Receiver,
    body: bytes = b"",
    *,
    path: str = PATH,
    method: str = "POST",
    mount: str = "",
    **headers: str,
) -> Seen:
    """Send a request by ASGI, its body in several pieces."""
    fields = {"content-length": str(len(body))} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    scope = {
        "type": "http",
        "method": method,
        "path": mount + path,
        "root_path": mount,
        "headers": [(name.encode(), value.encode()) for name, value in fields.items()],
    }
    pieces = [body[start : start + 1000] for start in range(0, len(body), 1000)] or [b""]
    waiting = [
        {"type": "http.request", "body": piece, "more_body": n < len(pieces)}
        for n, piece in enumerate(pieces, 1)
    ]
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(receiver.asgi(scope, receive, send))
    start, end = sent
    return Seen(
        start["status"],
        {name.decode(): value.decode() for name, value in start["headers"]},
        end["body"],
    )


async def status_by_asgi(receiver: Receiver, body: bytes) -> int:
    """Send a request by ASGI in the event loop that runs, and return the status."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        sent.append(message)

    scope: dict[str, Any] = {"type": "http", "method": "POST", "path": PATH, "headers": []}
    await receiver.asgi(scope, receive, send)
    status: int = sent[0]["status"]
    return status


either = pytest.mark.parametrize("post", [by_wsgi, by_asgi])


def collecting(**settings: Any) -> tuple[Receiver, list[Notification]]:
    """Return a receiver and the list of what its handler gets."""
    receiver = Receiver(token=TOKEN, **settings)
    events: list[Notification] = []
    receiver.on(Notification)(events.append)
    return receiver, events
