"""The requests that a receiver accepts, by WSGI and by ASGI."""

from __future__ import annotations

import asyncio
import io
import time
from typing import Any

import pytest

from cfclient import ConfigurationError
from cfclient.webhooks import Receiver
from cfclient.webhooks import _bodies as bodies
from tests.webhooks.apps import PATH, TOKEN, Post, by_asgi, collecting, either
from tests.webhooks.bodies import TEXT_XML


@either
@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/notifications/",
        f"/{TOKEN}x",
        f"/{TOKEN[:-1]}",
        f"/{TOKEN}/x",
        f"/x{TOKEN}",
        f"/{TOKEN.lower()}",
        "/\xff\u00e9",
    ],
)
@pytest.mark.parametrize("method", ["POST", "GET"])
def test_wrong_tokens(post: Post, path: str, method: str) -> None:
    """Without the token in the path nothing is shown, read or handled."""
    receiver, events = collecting()

    assert 404 == post(receiver, TEXT_XML, path=path, method=method).status
    assert [] == events


@either
@pytest.mark.parametrize(
    ("mount", "path"),
    [("", f"/{TOKEN}"), ("", f"{PATH}/"), ("/notifications", f"/{TOKEN}"), (PATH, ""), (PATH, "/")],
)
def test_places(post: Post, mount: str, path: str) -> None:
    """A receiver can be mounted anywhere."""
    receiver, events = collecting()

    assert 204 == post(receiver, TEXT_XML, path=path, mount=mount).status
    assert 1 == len(events)


@either
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_methods(post: Post, method: str) -> None:
    """Only POST is accepted."""
    response = post(Receiver(token=TOKEN), method=method)

    assert (405, "POST", "0") == (
        response.status,
        response.headers["allow"],
        response.headers["content-length"],
    )


@pytest.mark.parametrize("token", ["", "a/b", "a b", "é", "a\n", ".", "..", "a%20", None, 5])
def test_bad_tokens(token: Any) -> None:
    """A token that a path could not hold as it is is refused."""
    with pytest.raises(ConfigurationError, match="token_urlsafe"):
        Receiver(token=token)


@pytest.mark.parametrize(
    "settings",
    [
        *({"max_bytes": value} for value in (0, "1", True, 1.5)),
        *({"timeout": value} for value in (0.0, float("nan"), None)),
    ],
)
def test_bad_limits(settings: dict[str, Any]) -> None:
    """Limits are positive."""
    with pytest.raises(ConfigurationError, match="must be positive"):
        Receiver(token=TOKEN, **settings)


@either
@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        (400, b"hello", {}),
        (400, b"{}", {}),
        (400, TEXT_XML[:-9], {}),
        (413, TEXT_XML, {"content_length": "104857600"}),
        (413, TEXT_XML, {"content_length": "9" * 999}),
        (415, TEXT_XML, {"content_encoding": "gzip"}),
        (204, TEXT_XML, {"content_encoding": "identity"}),
        (204, TEXT_XML, {"content_type": "application/json"}),
    ],
    ids=range(8),
)
def test_statuses(post: Post, status: int, body: bytes, headers: dict[str, str]) -> None:
    """What can never be read has a status of 4xx, and reaches no handler."""
    receiver, events = collecting()

    assert status == post(receiver, body, **headers).status
    assert (status == 204) == bool(events)


@either
def test_size_limit(post: Post) -> None:
    """A body may have the limit's size, and no byte more."""
    receiver, _ = collecting(max_bytes=len(TEXT_XML))

    assert 204 == post(receiver, TEXT_XML).status
    assert 413 == post(receiver, TEXT_XML + b" ").status


def test_size_limit_without_length() -> None:
    """A body of unknown length is counted while it is received."""
    receiver, _ = collecting(max_bytes=len(TEXT_XML))

    assert 413 == by_asgi(receiver, TEXT_XML + b" ", content_length="").status
    assert 204 == by_asgi(receiver, TEXT_XML, content_length="").status


def wsgi(receiver: Receiver, **environ: Any) -> int:
    """Send a request by WSGI with an environment of the test's own, and return the status."""
    statuses: list[str] = []
    complete = {"REQUEST_METHOD": "POST", "PATH_INFO": PATH} | {
        name.replace("wsgi_", "wsgi."): value for name, value in environ.items()
    }
    receiver.wsgi(complete, lambda status, *_: statuses.append(status))  # type: ignore[arg-type]
    return int(statuses[0][:3])


def test_lengths_in_wsgi() -> None:
    """A body without a length is only read where the server ends it."""
    receiver, events = collecting(max_bytes=5000)
    body, long = io.BytesIO(TEXT_XML), io.BytesIO(b" " * 10_000)

    assert 411 == wsgi(receiver, wsgi_input=io.BytesIO(TEXT_XML))
    assert 413 == wsgi(receiver, wsgi_input=long, wsgi_input_terminated=True)
    assert 204 == wsgi(receiver, wsgi_input=body, wsgi_input_terminated=True)
    truncated = str(len(TEXT_XML) + 1)
    assert 400 == wsgi(receiver, wsgi_input=io.BytesIO(TEXT_XML), CONTENT_LENGTH=truncated)
    for length in ("x", "-1", "1.0", "\u0661"):
        assert 400 == wsgi(receiver, wsgi_input=io.BytesIO(TEXT_XML), CONTENT_LENGTH=length)
    assert 1 == len(events)


class Broken(io.BytesIO):
    """A stream that fails."""

    def __init__(self, error: Exception, seconds: float = 0) -> None:
        """Keep the error."""
        super().__init__()
        self.error, self.seconds = error, seconds

    def read1(self, size: int | None = -1, /) -> bytes:
        """Raise the error, or return a byte late."""
        time.sleep(self.seconds)
        if not self.seconds or not size:
            raise self.error
        return b" "


def test_broken_streams_in_wsgi() -> None:
    """A body that does not arrive in time, or not at all, is an answer as well."""
    receiver, events = collecting(timeout=0.05)

    assert 408 == wsgi(receiver, wsgi_input=Broken(TimeoutError()), CONTENT_LENGTH="9")
    assert 400 == wsgi(receiver, wsgi_input=Broken(OSError()), CONTENT_LENGTH="9")
    assert 400 == wsgi(receiver, wsgi_input=Broken(KeyError()), CONTENT_LENGTH="9")
    assert 408 == wsgi(receiver, wsgi_input=Broken(OSError(), 0.02), CONTENT_LENGTH="999")
    assert [] == events


HTTP: dict[str, Any] = {"type": "http", "method": "POST", "path": PATH, "headers": []}


def asgi(receiver: Receiver, messages: list[Any], **scope: Any) -> list[Any]:
    """Send messages by ASGI, then none, and return what is sent."""
    sent: list[Any] = []

    async def receive() -> Any:
        if not messages:
            await asyncio.sleep(60)
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    complete = {**HTTP, **scope}
    asyncio.run(receiver.asgi(complete, receive, send))
    return sent


def test_slow_and_closed_connections_in_asgi() -> None:
    """A body that does not arrive in time has a status; a closed connection needs none."""
    receiver, events = collecting(timeout=0.05)
    piece = {"type": "http.request", "body": TEXT_XML, "more_body": True}

    assert 408 == asgi(receiver, [piece])[0]["status"]
    assert [] == asgi(receiver, [piece, {"type": "http.disconnect"}])
    assert [] == events


def test_other_connections_in_asgi() -> None:
    """The lifespan of a server is followed, and a WebSocket is denied."""
    receiver = Receiver(token=TOKEN)
    life = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

    assert [{"type": "lifespan.startup.complete"}, {"type": "lifespan.shutdown.complete"}] == asgi(
        receiver, life, type="lifespan"
    )
    assert [{"type": "websocket.close"}] == asgi(receiver, [], type="websocket")


@either
def test_bodies_are_bounded_together(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    """What all bodies take together is bounded, and is given back."""
    receiver, events = collecting()
    monkeypatch.setattr(bodies, "MOST_HELD", len(TEXT_XML) - 1)
    assert (503, "1") == ((seen := post(receiver, TEXT_XML)).status, seen.headers["retry-after"])
    monkeypatch.setattr(bodies, "MOST_HELD", len(TEXT_XML))

    assert 204 == post(receiver, TEXT_XML).status
    assert 1 == len(events)
