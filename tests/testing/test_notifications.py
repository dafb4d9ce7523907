"""Notifications in a test are recorded, and replayed to the receiver where they came in."""

from __future__ import annotations

import asyncio
import socket
import threading
from pathlib import Path
from typing import Any

import anyio
import pytest

from cfclient import AsyncClient, Client
from cfclient.testing import Cassette, use_cassette
from cfclient.testing._tokens import Tokens
from cfclient.types import (
    BroadcastNotification,
    Notification,
    NotificationFormat,
    SubscriptionTriggerEvent,
    TextBroadcastConfig,
    TextNotification,
)
from cfclient.webhooks import Receiver, subscribe
from tests.testing.notified import (
    CALLER,
    ENDPOINT,
    OWN,
    TOKEN,
    follow,
    hear,
    run,
    subscription,
    text,
)

OTHER = "7a1cEXAMPLE"
FORMATS = [NotificationFormat.XML, NotificationFormat.JSON]
every_format = pytest.mark.parametrize("form", FORMATS)


def refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection."""

    def refused(*_: object) -> None:
        raise AssertionError("a socket was connected")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket.socket, "connect_ex", refused)


def converse(
    cassette: Cassette, form: NotificationFormat, *, is_async: bool = False, token: str = TOKEN
) -> list[str]:
    """Answer two texts, and return all that happened in its order."""
    seen: list[str] = []
    receiver = Receiver(token=token)
    with Client.from_env(retries=0) as client:

        def answer(event: TextNotification) -> None:
            message = event.text.message or ""
            seen.append(f"received {message}")
            config = TextBroadcastConfig(message=f"You said {message}")
            client.texts.send_text(to_number=[CALLER], text_broadcast_config=config)
            seen.append(f"answered {message}")

        async def answer_later(event: TextNotification) -> None:
            await asyncio.sleep(0)
            answer(event)

        if is_async:
            receiver.on(TextNotification)(answer_later)
        else:
            receiver.on(TextNotification)(answer)
        receiver.on(BroadcastNotification)(lambda event: seen.append(f"{event.broadcast.status}"))
        cassette.sandbox.deliver_to(receiver)
        follow(client, token, notification_format=form)
        finished = SubscriptionTriggerEvent.CAMPAIGN_FINISHED
        subscribe(client, endpoint=ENDPOINT.format(token), trigger_event=finished)
        for message in ("Hi", "Ho"):
            text(cassette, message)
            seen.append(f"after {message}")
        cassette.sandbox.clock.advance(minutes=5)
        (found, _) = client.subscriptions.query_subscriptions().subscription
        seen.append((found.endpoint or "").replace(token, "-"))
    return seen


@every_format
@pytest.mark.parametrize("is_async", [False, True])
def test_round_trip(
    form: NotificationFormat, is_async: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Handlers run where they ran when recorded, their calls included, without a connection."""
    path = tmp_path / "bot.yaml"
    with use_cassette(path, mode="all") as cassette:
        seen = converse(cassette, form, is_async=is_async)
    refuse(monkeypatch)
    with use_cassette(path) as cassette:
        assert seen == converse(cassette, form, is_async=is_async)
        assert [] == cassette.unplayed
        assert [] == cassette.sandbox.recorded

    # The second answer takes the time in which the first broadcast finishes.
    assert [
        *("received Hi", "answered Hi", "after Hi"),
        *("received Ho", "answered Ho", "FINISHED", "after Ho"),
        *("FINISHED", ENDPOINT.format("-")),
    ] == seen


def test_token_is_not_written(tmp_path: Path) -> None:
    """The token of a receiver is not in the cassette, and can be another on replay."""
    path = tmp_path / "bot.yaml"
    with use_cassette(path, mode="all") as cassette:
        seen = converse(cassette, FORMATS[0])
    assert TOKEN not in path.read_text()
    with use_cassette(path) as cassette:
        assert seen == converse(cassette, FORMATS[0], token=OTHER)


def test_same_file(tmp_path: Path) -> None:
    """The same test recorded again is the same file, also where nothing is missing."""
    path = tmp_path / "bot.yaml"
    with use_cassette(path, mode="all") as cassette:
        seen = converse(cassette, FORMATS[0])
    recorded = path.read_bytes()
    for mode in ("all", "missing"):
        with use_cassette(path, mode=mode) as cassette:
            assert seen == converse(cassette, FORMATS[0])
        assert recorded == path.read_bytes()


def test_running_sandbox(tmp_path: Path) -> None:
    """Against a sandbox without a recording, the receiver gets the same."""
    with use_cassette(tmp_path / "none.yaml", target="sandbox") as cassette:
        assert 9 == len(converse(cassette, FORMATS[0]))
        assert {"delivered"} == {each.outcome for each in cassette.sandbox.deliveries}


@every_format
def test_redaction(form: NotificationFormat, tmp_path: Path) -> None:
    """A handler sees the fictional values while the test is recorded, as it does on replay."""
    path, number = tmp_path / "bot.yaml", "14155239876"

    def body(cassette: Cassette) -> Any:
        events: list[Any] = []
        receiver = Receiver(token=TOKEN)
        receiver.on(Notification)(events.append)
        cassette.sandbox.deliver_to(receiver)
        follow(Client.from_env(retries=0), notification_format=form)
        cassette.sandbox.receive_text(from_number=number, to_number=OWN, message=f"It is {number}")
        return [(event.text.from_number, event.text.message) for event in events]

    ((sender, message),) = run(path, "all", body, redact=["numbers"])
    assert [(sender, message)] == run(path, "none", body, redact=["numbers"])
    assert f"It is {sender}" == message
    assert number not in path.read_text()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_client(backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a call of `AsyncClient` causes is handled in its event loop, before it returns."""

    async def send(cassette: Cassette) -> list[str]:
        seen: list[str] = []
        receiver = Receiver(token=TOKEN)
        loop = asyncio.get_running_loop() if backend == "asyncio" else None

        @receiver.on(BroadcastNotification)
        async def finished(event: BroadcastNotification) -> None:
            is_same = asyncio.get_running_loop() is loop
            seen.append(f"{event.broadcast.status} {is_same}")

        cassette.sandbox.deliver_to(receiver)
        async with AsyncClient.from_env(retries=0) as client:
            for event in ("STARTED", "FINISHED"):
                await client.subscriptions.create_subscription(
                    subscription=subscription(f"CAMPAIGN_{event}")
                )
            config = TextBroadcastConfig(message="Hi")
            await client.texts.send_text(to_number=[CALLER], text_broadcast_config=config)
            seen.append("sent")
            cassette.sandbox.clock.advance(minutes=5)
        return seen

    path = tmp_path / "async.yaml"
    with use_cassette(path, mode="all") as cassette:
        seen = anyio.run(send, cassette, backend=backend)
    refuse(monkeypatch)
    with use_cassette(path) as cassette:
        assert seen == anyio.run(send, cassette, backend=backend)
    # The sandbox is advanced by a function, which the event loop of the test waits for.
    assert [f"RUNNING {backend == 'asyncio'}", "sent", "FINISHED False"] == seen


def test_receiver_of_several_tests(tmp_path: Path) -> None:
    """A receiver handles an event that it handled in another test."""
    seen: list[Any] = []
    receiver = Receiver(token=TOKEN)
    receiver.on(TextNotification)(seen.append)
    for _ in range(2):
        run(tmp_path / "bot.yaml", "missing", lambda cassette: hear(cassette, receiver))
    assert 2 == len(seen)
    assert seen[0] == seen[1]


def test_thread_of_the_test(tmp_path: Path) -> None:
    """Without an event loop, a handler runs in the thread of the test, whose objects it can use."""
    threads: list[int] = []
    receiver = Receiver(token=TOKEN)
    receiver.on(TextNotification)(lambda _: threads.append(threading.get_ident()))
    for mode in ("all", "none"):
        run(tmp_path / "bot.yaml", mode, lambda cassette: hear(cassette, receiver))
    assert [threading.get_ident()] * 2 == threads


def test_order_of_one_cause(tmp_path: Path) -> None:
    """What one use of the sandbox causes comes in the order in which it happened."""
    seen: list[str] = []
    receiver = Receiver(token=TOKEN)
    receiver.on(TextNotification)(lambda event: seen.append(event.text.to_number.value))
    numbers = [f"1213555012{last}" for last in range(4)]

    def body(cassette: Cassette) -> None:
        cassette.sandbox.deliver_to(receiver)
        with Client.from_env(retries=0) as client:
            event = "OUTBOUND_TEXT_FINISHED"
            client.subscriptions.create_subscription(subscription=subscription(event))
            config = TextBroadcastConfig(message="Hi")
            client.texts.send_text(to_number=numbers, text_broadcast_config=config)
        cassette.sandbox.clock.advance(minutes=5)

    for mode in ("all", "none"):
        run(tmp_path / "bot.yaml", mode, body)
    assert numbers * 2 == seen


def test_two_receivers(tmp_path: Path) -> None:
    """Each receiver gets the notifications of its own endpoint, in either mode."""
    seen: list[str] = []
    first, second = Receiver(token=TOKEN), Receiver(token=OTHER)
    first.on(TextNotification)(lambda _: seen.append(TOKEN))
    second.on(TextNotification)(lambda _: seen.append(OTHER))
    for mode in ("all", "none"):
        run(
            tmp_path / "bot.yaml", mode, lambda cassette: hear(cassette, first, second, token=OTHER)
        )
    assert [OTHER, OTHER] == seen


def test_tokens_are_words_of_a_text() -> None:
    """A token is replaced where it is a whole word of a text, and the document is unharmed."""
    tokens = Tokens()
    tokens.add("data")
    content = b'<data xmlns="http://x/data"><a>http://h/data</a><a>metadata/data.</a></data>'

    hidden = tokens.hidden(content)
    assert content.replace(b"h/data<", b"h/RECEIVER-TOKEN-1<") == hidden
    assert content == tokens.shown(hidden)
