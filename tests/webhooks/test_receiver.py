"""The receiver, as a WSGI and as an ASGI application."""

from __future__ import annotations

import asyncio
import io
import logging
import queue
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from cfclient import ConfigurationError, to_xml
from cfclient.types import (
    BroadcastFinished,
    BroadcastNotification,
    CallFinished,
    Contact,
    Notification,
    TextNotification,
    TextReceived,
)
from cfclient.webhooks import MemoryStore, Receiver, SQLiteStore, Store, parse_notification
from cfclient.webhooks import _bodies as bodies
from tests.webhooks.apps import PATH, TOKEN, Post, by_asgi, by_wsgi
from tests.webhooks.bodies import CALL_JSON, TEXT_JSON, TEXT_XML

either = pytest.mark.parametrize("post", [by_wsgi, by_asgi])


def collecting(**settings: Any) -> tuple[Receiver, list[Notification]]:
    """Return a receiver and the list of what its handler gets."""
    receiver = Receiver(token=TOKEN, **settings)
    events: list[Notification] = []
    receiver.on(Notification)(events.append)
    return receiver, events


@either
@pytest.mark.parametrize("body", [TEXT_XML, TEXT_JSON])
@pytest.mark.parametrize("is_async", [False, True])
def test_handlers_by_type(post: Post, body: bytes, *, is_async: bool) -> None:
    """The handlers of the type of an event run, in the order of their registration."""
    receiver = Receiver(token=TOKEN)
    seen: list[tuple[str, int | None]] = []
    if is_async:

        @receiver.on(TextNotification)
        async def text_later(event: TextNotification) -> None:
            await asyncio.sleep(0)
            seen.append(("text", event.text.id))
    else:

        @receiver.on(TextNotification)
        def text(event: TextNotification) -> None:
            seen.append(("text", event.text.id))

    receiver.on(CallFinished)(lambda event: seen.append(("call", event.call.id)))
    receiver.on(Notification)(lambda event: seen.append(("any", event.subscription_id)))

    assert (204, b"") == ((response := post(receiver, body)).status, response.body)
    assert "content-length" not in response.headers
    assert [("text", 1001), ("any", 71)] == seen


class Collector:
    """A handler that is an object, whose method is a coroutine function."""

    def __init__(self) -> None:
        """Start empty."""
        self.events: list[Notification] = []

    async def __call__(self, event: Notification) -> None:
        """Keep an event."""
        await asyncio.sleep(0)
        self.events.append(event)


@either
def test_objects_as_handlers(post: Post) -> None:
    """Whatever a handler returns is awaited if it can be."""
    receiver, collector = Receiver(token=TOKEN), Collector()
    receiver.on(TextNotification)(collector)

    assert 204 == post(receiver, TEXT_XML).status
    assert [parse_notification(TEXT_XML)] == collector.events


@either
def test_derived_types(post: Post) -> None:
    """A handler also gets the types that derive from its own, and no others."""
    receiver, events = collecting()
    texts: list[object] = []
    receiver.on(TextNotification)(texts.append)
    receiver.on(TextReceived)(texts.append)
    body = TEXT_XML.replace(b"n:TextNotification", b"n:TextReceived")

    assert 204 == post(receiver, body).status
    assert 204 == post(receiver, CALL_JSON).status
    assert [TextReceived, CallFinished] == list(map(type, events))
    assert [TextReceived, TextReceived] == list(map(type, texts))


@either
def test_event_without_handler(post: Post) -> None:
    """An event that nobody asked for is accepted."""
    assert 204 == post(Receiver(token=TOKEN), TEXT_XML).status


def test_handlers_of_a_wrong_type() -> None:
    """Handlers can be registered for notifications only."""
    with pytest.raises(ConfigurationError, match="Contact is not a type of notifications"):
        Receiver(token=TOKEN).on(Contact)(print)  # type: ignore[type-var]


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


@pytest.mark.parametrize("token", ["", "a/b", "a b", "é", "a\n", ".", "..", "a%20"])
def test_bad_tokens(token: str) -> None:
    """A token that a path could not hold as it is is refused."""
    with pytest.raises(ConfigurationError, match="token_urlsafe"):
        Receiver(token=token)


@pytest.mark.parametrize("settings", [{"max_bytes": 0}, {"timeout": 0.0}])
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


@either
@pytest.mark.parametrize("is_async", [False, True])
def test_failed_handlers(post: Post, *, is_async: bool) -> None:
    """An event whose handler failed has a status of 5xx, and is handled when it comes again."""
    receiver = Receiver(token=TOKEN)
    calls: list[Notification] = []

    def fail(event: TextNotification) -> None:
        calls.append(event)
        if len(calls) == 1:
            raise KeyError

    async def fail_later(event: TextNotification) -> None:
        fail(event)

    receiver.on(TextNotification)(fail_later if is_async else fail)

    assert [500, 204, 204] == [post(receiver, TEXT_XML).status for _ in range(3)]
    assert 2 == len(calls)


def stores(folder: Path) -> list[Store]:
    """Return a store of each kind."""
    return [MemoryStore(), SQLiteStore(folder / "events.db")]


@either
@pytest.mark.parametrize("kind", [0, 1], ids=["memory", "sqlite"])
def test_duplicates(post: Post, kind: int, tmp_path: Path) -> None:
    """The same action of the same subscription is handled once, in whatever format it comes."""
    receiver, events = collecting(store=stores(tmp_path)[kind])
    other = TEXT_JSON.replace(b'"SubscriptionId":71', b'"SubscriptionId":72')
    later = TEXT_JSON.replace(b'"@id":"1001"', b'"@id":"1002"')

    bodies = [TEXT_XML, TEXT_JSON, other, later, CALL_JSON, TEXT_XML, CALL_JSON]
    assert [204] * 7 == [post(receiver, body).status for body in bodies]
    assert 4 == len(events)


def test_broadcasts_change_their_status_more_than_once() -> None:
    """Each change of a broadcast's status is an event of its own."""
    receiver, events = collecting()
    form = (
        '{"%s": {"SubscriptionId": 71, "Broadcast": {"@id": "3", "Name": "a", "Status": "%s", '
        '"LastModified": "2015-09-01T12:00:0%dZ", "Type": "TEXT"}}}'
    )
    for second in (1, 1, 2):
        for root, status in [
            ("BroadcastStarted", "RUNNING"),
            ("BroadcastNotification", "RUNNING"),
            ("BroadcastNotification", "STOPPED"),
        ]:
            assert 204 == by_wsgi(receiver, (form % (root, status, second)).encode()).status

    assert 6 == len(events)
    assert all(isinstance(event, BroadcastNotification) for event in events)
    assert not any(isinstance(event, BroadcastFinished) for event in events)


@pytest.mark.parametrize(
    "body",
    ["{}", '{"Text": {}}', '{"Text": null}', '{"Text": {"Message": "Hi"}}', '{"Broadcast": {}}'],
)
def test_events_without_ids(body: str) -> None:
    """An event that cannot be recognized is handled each time."""
    receiver, events = collecting()
    for root in ("TextNotification", "CallFinished", "BroadcastNotification"):
        for _ in range(2):
            assert 204 == by_wsgi(receiver, f'{{"{root}": {body}}}'.encode()).status

    assert 6 == len(events)


@either
def test_an_event_that_is_being_handled(post: Post) -> None:
    """A duplicate that comes meanwhile is put off, since the first may still fail."""
    receiver = Receiver(token=TOKEN)
    begun, ended = threading.Event(), threading.Event()
    calls: list[int] = []

    @receiver.on(TextNotification)
    def slow(event: TextNotification) -> None:
        calls.append(event.text.id)
        begun.set()
        assert ended.wait(30)

    thread = threading.Thread(target=post, args=(receiver, TEXT_XML))
    thread.start()
    assert begun.wait(30)
    meanwhile = post(receiver, TEXT_JSON)
    ended.set()
    thread.join()

    assert (503, "1") == (meanwhile.status, meanwhile.headers["retry-after"])
    assert (204, 1) == (post(receiver, TEXT_XML).status, len(calls))


@either
def test_handing_over_to_a_queue(post: Post) -> None:
    """A queue can take the events; a full one is a failure, so that they may come again."""
    receiver = Receiver(token=TOKEN)
    events: queue.Queue[Notification] = queue.Queue(1)
    receiver.on(Notification)(events.put_nowait)

    assert [204, 500] == [post(receiver, body).status for body in (TEXT_XML, CALL_JSON)]
    assert parse_notification(TEXT_XML) == events.get_nowait()
    assert 204 == post(receiver, CALL_JSON).status


class FailingStore:
    """A store whose disk is full."""

    def __init__(self, *, is_readable: bool) -> None:
        """Keep what fails."""
        self.is_readable = is_readable

    def contains(self, key: str) -> bool:
        """Fail, or know nothing."""
        if not self.is_readable:
            raise OSError(key)
        return False

    def add(self, key: str) -> None:
        """Fail."""
        raise OSError(key)


@either
def test_failing_stores(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    """Without a store nothing is handled; what was handled before it failed has succeeded."""
    unreadable, none = collecting(store=FailingStore(is_readable=False))
    unwritable, events = collecting(store=FailingStore(is_readable=True))

    assert (500, []) == (post(unreadable, TEXT_XML).status, none)
    assert (204, 1) == (post(unwritable, TEXT_XML).status, len(events))
    assert ["500: the store failed: OSError", "the store failed: OSError"] == caplog.messages


PRIVATE = ("12135550123", "67076", "YES", TOKEN)


@either
@pytest.mark.parametrize("log_messages", [False, True])
def test_logs(post: Post, caplog: pytest.LogCaptureFixture, *, log_messages: bool) -> None:
    """Logs have no texts, numbers and tokens, unless they are asked for."""
    caplog.set_level(logging.DEBUG)
    receiver = Receiver(token=TOKEN, log_messages=log_messages)

    @receiver.on(TextNotification)
    def fail(event: TextNotification) -> None:
        if event.subscription_id == 71:
            raise ValueError(event.text)

    bad = TEXT_XML.replace(b">67076<", b">67076</ToNumber><Inbound>YES</Inbound><ToNumber>1<")
    for body in (TEXT_XML, TEXT_JSON.replace(b":71", b":72"), bad, b"YES 67076"):
        post(receiver, body)
    post(receiver, TEXT_XML, path=f"/{TOKEN}x")

    assert "500: the handler of Text 71 1001 failed: ValueError in " in caplog.text
    assert "204: Text 72 1001" in caplog.text
    assert "400: a body cannot be read: TextNotification/Text/Inbound" in caplog.text
    assert [log_messages] * 3 == [private in caplog.text for private in PRIVATE[:3]]
    assert TOKEN not in caplog.text


def test_memory_store() -> None:
    """Events are remembered for the window, and not more than the size."""
    store = MemoryStore(size=2)
    for key in "abac":
        store.add(key)
    assert [True, False, True] == [store.contains(key) for key in "abc"]

    brief = MemoryStore(window=0.01)
    brief.add("a")
    time.sleep(0.02)
    assert not brief.contains("a")
    brief.add("b")
    assert ["b"] == list(brief._added)


def test_sqlite_store(tmp_path: Path) -> None:
    """Events are remembered for the window, in the file, for whoever opens it."""
    path = tmp_path / "events.db"
    with SQLiteStore(path) as store, SQLiteStore(str(path)) as other:
        store.add("a")
        store.add("a")
        assert (True, False) == (other.contains("a"), other.contains("b"))
    with SQLiteStore(path, window=0.01) as brief:
        time.sleep(0.02)
        assert not brief.contains("a")
        brief.add("b")
        assert [("b",)] == brief._connection.execute("SELECT key FROM handled").fetchall()


def test_bad_sqlite_files(tmp_path: Path) -> None:
    """A file that is not a database, or in no folder, is one clear error."""
    (tmp_path / "text").write_text("hello " * 1000)
    for name in ("text", "none/events.db"):
        with pytest.raises(ConfigurationError, match="cannot be used as a store"):
            SQLiteStore(tmp_path / name)


def test_written_by_the_codec() -> None:
    """What the library writes, the receiver reads."""
    receiver, events = collecting()
    assert 204 == by_wsgi(receiver, to_xml(parse_notification(TEXT_JSON))).status
    assert [parse_notification(TEXT_JSON)] == events
