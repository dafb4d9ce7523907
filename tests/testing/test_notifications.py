"""Notifications in a test are recorded, and replayed to the receiver where they came in."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import anyio
import pytest

from cfclient import AsyncClient, Client
from cfclient.testing import Cassette, CassetteError, use_cassette
from cfclient.testing._files import load
from cfclient.testing._tokens import Tokens
from cfclient.types import (
    BroadcastNotification,
    Notification,
    NotificationFormat,
    Subscription,
    SubscriptionTriggerEvent,
    TextBroadcastConfig,
    TextNotification,
)
from cfclient.webhooks import Receiver, subscribe

TOKEN, OTHER = "3f9fEXAMPLE", "7a1cEXAMPLE"
CALLER, OWN = "12135550123", "67076"
ENDPOINT = "https://www.example.com/notifications/{}/"
INBOUND = SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED
FORMATS = [NotificationFormat.XML, NotificationFormat.JSON]
every_format = pytest.mark.parametrize("form", FORMATS)


def refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection."""

    def refused(*_: object) -> None:
        raise AssertionError("a socket was connected")

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket.socket, "connect_ex", refused)


def follow(client: Client, token: str = TOKEN, **settings: Any) -> None:
    """Subscribe the receiver to incoming texts."""
    subscribe(client, endpoint=ENDPOINT.format(token), trigger_event=INBOUND, **settings)


def text(cassette: Cassette, message: str = "Hi") -> None:
    """Receive a text."""
    cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message=message)


def run(path: Path, mode: str, body: Callable[[Cassette], Any], **settings: Any) -> Any:
    """Run a test with a cassette."""
    with use_cassette(path, mode=mode, **settings) as cassette:  # type: ignore[arg-type]
        return body(cassette)


def hear(cassette: Cassette, *receivers: Receiver, token: str = TOKEN) -> None:
    """Register receivers, subscribe and receive a text."""
    for receiver in receivers:
        cassette.sandbox.deliver_to(receiver)
    follow(Client.from_env(retries=0), token)
    text(cassette)


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


def test_names_learned_too_late(tmp_path: Path) -> None:
    """A notification that showed a name before anything said that it is one is not written."""
    path = tmp_path / "late.yaml"

    def body(cassette: Cassette) -> None:
        cassette.sandbox.deliver_to(Receiver(token=TOKEN))
        with Client.from_env(retries=0) as client:
            follow(client)
            text(cassette, "I am Dara")
            client.contacts.get_contact(id=3)

    with pytest.raises(CassetteError, match=r"redact a notification after .*receive_text"):
        run(path, "all", body, redact=["names"])
    assert not path.exists()


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


def subscription(event: str) -> Any:
    """Return a subscription of the receiver."""
    return Subscription(
        endpoint=ENDPOINT.format(TOKEN), trigger_event=SubscriptionTriggerEvent(event)
    )


def broken(_: TextNotification) -> None:
    """Fail."""
    raise ZeroDivisionError("by zero")


@pytest.mark.parametrize("mode", ["all", "none"])
def test_failing_handler(mode: str, tmp_path: Path) -> None:
    """An exception of a handler fails the test, which names it, and is its cause."""
    path = tmp_path / "failing.yaml"
    receiver, failing = Receiver(token=TOKEN), Receiver(token=TOKEN)
    failing.on(TextNotification)(broken)
    run(path, "all", lambda cassette: hear(cassette, receiver))
    recorded = path.read_bytes()

    match = "handler of a TextNotification failed: ZeroDivisionError: by zero"
    with pytest.raises(CassetteError, match=match) as caught:
        run(path, mode, lambda cassette: hear(cassette, failing))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert recorded == path.read_bytes()


def test_failure_that_is_handled(tmp_path: Path) -> None:
    """A program that handles the error of a handler does not hide it from the test."""
    failing = Receiver(token=TOKEN)
    failing.on(TextNotification)(broken)

    def body(cassette: Cassette) -> None:
        with suppress(AssertionError):
            hear(cassette, failing)

    with pytest.raises(CassetteError, match="handled by the program: the handler of a Text"):
        run(tmp_path / "failing.yaml", "all", body)


def test_failing_call_of_a_handler(tmp_path: Path) -> None:
    """A call of a handler that has no recording is the error of the test."""
    path = tmp_path / "bot.yaml"
    run(path, "all", lambda cassette: hear(cassette, Receiver(token=TOKEN)))
    receiver = Receiver(token=TOKEN)

    @receiver.on(TextNotification)
    def look_up(_: TextNotification) -> None:
        Client.from_env(retries=0).contacts.get_contact(id=3)

    with pytest.raises(CassetteError, match=r"^there is no recording of this GetContact"):
        run(path, "none", lambda cassette: hear(cassette, receiver))


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


def test_no_receiver_on_replay(tmp_path: Path) -> None:
    """A recorded notification without a receiver is an error that says what to do."""
    path = tmp_path / "bot.yaml"
    run(path, "all", lambda cassette: hear(cassette, Receiver(token=TOKEN)))
    with pytest.raises(CassetteError, match=r"TextNotification for .*no receiver; call .*deliver_"):
        run(path, "none", lambda cassette: hear(cassette, token="RECEIVER-TOKEN-1"))


def test_server_without_a_receiver(tmp_path: Path) -> None:
    """A notification that a server of the test gets cannot be recorded, which is an error."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"127.0.0.1:{server.getsockname()[1]}"

        def body(cassette: Cassette) -> None:
            endpoint = f"http://{address}/{TOKEN}"
            subscribe(Client.from_env(retries=0), endpoint=endpoint, trigger_event=INBOUND)
            text(cassette)

        with pytest.raises(CassetteError, match=f"posted to {address}, which no c") as caught:
            run(tmp_path / "bot.yaml", "all", body)
    assert TOKEN not in str(caught.value)


def test_receiver_that_comes_too_late(tmp_path: Path) -> None:
    """A call that showed the token before the receiver was known keeps the cassette unwritten."""
    path = tmp_path / "bot.yaml"

    def body(cassette: Cassette) -> None:
        follow(Client.from_env(retries=0))
        cassette.sandbox.deliver_to(Receiver(token=TOKEN))

    with pytest.raises(CassetteError, match="CreateSubscription, shows the token of a receiver"):
        run(path, "all", body)
    assert not path.exists()


def test_service_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the service itself, a test with a receiver is refused, since nothing would come in."""
    monkeypatch.setenv("CALLFIRE_LOGIN", "sandbox")
    monkeypatch.setenv("CALLFIRE_PASSWORD", "sandbox")
    with pytest.raises(CassetteError, match="deliver_to needs a sandbox"):
        run(tmp_path / "x.yaml", "all", lambda c: hear(c, Receiver(token=TOKEN)), target="live")


def test_other_objects(tmp_path: Path) -> None:
    """Only a receiver can be delivered to."""
    other: Any = TOKEN
    with pytest.raises(CassetteError, match=r"takes a cfclient.webhooks.Receiver, not a str"):
        run(tmp_path / "bot.yaml", "all", lambda cassette: hear(cassette, other))


def test_unreadable_notification(tmp_path: Path) -> None:
    """A cassette with a body that is not a notification is not a readable cassette."""
    path = tmp_path / "bot.yaml"
    run(path, "all", lambda cassette: hear(cassette, Receiver(token=TOKEN)))
    path.write_text(path.read_text().replace("n:TextNotification", "n:Nothing"))
    with pytest.raises(CassetteError, match=r"not a readable cassette: .*Nothing"):
        load(path)


def test_tokens_are_words_of_a_text() -> None:
    """A token is replaced where it is a whole word of a text, and the document is unharmed."""
    tokens = Tokens()
    tokens.add("data")
    content = b'<data xmlns="http://x/data"><a>http://h/data</a><a>metadata/data.</a></data>'

    hidden = tokens.hidden(content)
    assert content.replace(b"h/data<", b"h/RECEIVER-TOKEN-1<") == hidden
    assert content == tokens.shown(hidden)
