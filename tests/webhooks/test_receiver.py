"""The handlers of a receiver, as a WSGI and as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
import queue
from typing import Any

import pytest

from cfclient import ConfigurationError, to_xml
from cfclient.types import (
    CallFinished,
    Contact,
    Notification,
    TextNotification,
    TextReceived,
)
from cfclient.webhooks import Receiver, parse_notification
from tests.webhooks.apps import TOKEN, Post, by_wsgi, collecting, either
from tests.webhooks.bodies import CALL_JSON, TEXT_JSON, TEXT_XML


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
    nothing: Any = "TextNotification"
    with pytest.raises(ConfigurationError, match="'TextNotification' is not a type"):
        Receiver(token=TOKEN).on(nothing)(print)
    with pytest.raises(ConfigurationError, match="must be a function, not 'TextNotification'"):
        Receiver(token=TOKEN).on(TextNotification)(nothing)


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


@either
def test_handing_over_to_a_queue(post: Post) -> None:
    """A queue can take the events; a full one is a failure, so that they may come again."""
    receiver = Receiver(token=TOKEN)
    events: queue.Queue[Notification] = queue.Queue(1)
    receiver.on(Notification)(events.put_nowait)

    assert [204, 500] == [post(receiver, body).status for body in (TEXT_XML, CALL_JSON)]
    assert parse_notification(TEXT_XML) == events.get_nowait()
    assert 204 == post(receiver, CALL_JSON).status


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


def test_written_by_the_codec() -> None:
    """What the library writes, the receiver reads."""
    receiver, events = collecting()
    assert 204 == by_wsgi(receiver, to_xml(parse_notification(TEXT_JSON))).status
    assert [parse_notification(TEXT_JSON)] == events
