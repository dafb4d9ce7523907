"""Tests whose notifications cannot be recorded, replayed or handled fail, and say why."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from cfclient import Client
from cfclient.testing import Cassette, CassetteError
from cfclient.testing._files import load
from cfclient.types import TextBroadcastConfig, TextNotification
from cfclient.webhooks import Receiver, subscribe
from tests.testing.notified import CALLER, INBOUND, TOKEN, follow, hear, run, subscription, text


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


def test_names_learned_too_late_for_a_broadcast(tmp_path: Path) -> None:
    """A notification of a call that showed a name too early keeps the cassette unwritten."""
    path = tmp_path / "late.yaml"

    def body(cassette: Cassette) -> None:
        cassette.sandbox.deliver_to(Receiver(token=TOKEN))
        with Client.from_env(retries=0) as client:
            client.subscriptions.create_subscription(subscription=subscription("CAMPAIGN_STARTED"))
            config = TextBroadcastConfig(message="I am Dara")
            client.texts.send_text(to_number=[CALLER], text_broadcast_config=config)
            client.contacts.get_contact(id=3)

    with pytest.raises(CassetteError, match="cannot redact exchange 2, SendText: its text shows"):
        run(path, "all", body, redact=["names"])
    assert not path.exists()


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


def test_rejected_notification(tmp_path: Path) -> None:
    """A notification that the receiver rejects fails the test, as a handler does."""
    with pytest.raises(CassetteError, match="rejected a TextNotification with the status 413"):
        run(tmp_path / "bot.yaml", "all", lambda c: hear(c, Receiver(token=TOKEN, max_bytes=99)))


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
