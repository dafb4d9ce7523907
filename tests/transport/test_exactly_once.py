"""Every text is sent exactly once: none is lost and none is duplicated."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from cfclient import TransportError, UnexpectedResponse
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http.faults import InjectedFault
from cfclient.types import Text, TextBroadcastConfig
from tests.support.clients import Client, sandbox_client
from tests.support.flaky import flaky
from tests.support.wire import Wire, response

SENDS, THREADS = 100, 16
FAULTS = {
    "dropped responses": [InjectedFault("drop-response")],
    "dropped requests": [InjectedFault("drop-request")],
    "busy": [InjectedFault("status", status=503, retry_after=0)],
    "delayed": [InjectedFault("delay", seconds=0.6)],
    "truncated": [InjectedFault("truncate")],
    "malformed": [InjectedFault("malformed")],
    "unavailable": [InjectedFault("fault")],
}
FAULTS["everything"] = [fault for faults in FAULTS.values() for fault in faults]


def send_all(client: Client, count: int) -> list[str]:
    """Send different texts from many threads and return their messages."""
    messages = [f"Text {number}" for number in range(count)]

    def send(message: str) -> int:
        return client.texts.send_text(
            to_number="13105550123", text_broadcast_config=TextBroadcastConfig(message=message)
        )

    with ThreadPoolExecutor(THREADS) as pool:
        ids = pool.map(send, messages)
        assert count == len(set(ids))
    return messages


@pytest.mark.parametrize("kind", FAULTS)
def test_sent_exactly_once(kind: str) -> None:
    """Every text is sent exactly once while faults are injected into a third of all calls."""
    with flaky(FAULTS[kind], 1 / 3) as sandbox:
        patient = sandbox_client(sandbox).with_options(retries=20, timeout=(5.0, 0.4))
        with patient as client:
            messages = send_all(client, SENDS)
        sandbox.clock.advance(hours=1)

        texts = [item for item in sandbox.outbox if isinstance(item, Text)]
        sent = Counter(text.text_record[0].message for text in texts)
    assert Counter(messages) == sent


def test_one_id_for_all_attempts() -> None:
    """The client generates an id, keeps it over all attempts, and does not replace a given id."""
    with Wire(None, None, response(b"", status="503 Busy")) as wire:
        client = Client(login="a", password="b", endpoint=wire.endpoint, retries=2)
        hello = TextBroadcastConfig(message="Hi")
        with client, pytest.raises(UnexpectedResponse) as caught:
            client.texts.send_text(to_number="13105550123", text_broadcast_config=hello)
        with client.with_options(retries=0), pytest.raises(UnexpectedResponse):
            Client(login="a", password="b", endpoint=wire.endpoint, retries=0).texts.send_text(
                to_number="13105550123", text_broadcast_config=hello, request_id="mine"
            )

    own = (caught.value.request_id or "").encode()
    assert own.startswith(b"urn:uuid:")
    assert [True, True, True, False] == [own in request for request in wire.requests]
    assert b"<service:RequestId>mine<" in wire.requests[3]
    assert (3, True) == (caught.value.attempts, caught.value.retryable)


def test_retry_with_the_request_id(sandbox: Sandbox) -> None:
    """A call retried with the request id of the error is processed once."""
    sandbox.faults.add("drop-response", operation="SendText")
    with sandbox_client(sandbox).with_options(retries=0) as client:
        hello = TextBroadcastConfig(message="Hi")
        with pytest.raises(TransportError) as caught:
            client.texts.send_text(to_number="13105550123", text_broadcast_config=hello)
        client.texts.send_text(
            to_number="13105550123",
            text_broadcast_config=hello,
            request_id=caught.value.request_id,
        )

    assert 1 == len(sandbox.outbox)


def test_request_is_not_modified(sandbox: Sandbox) -> None:
    """The request id is set in a copy of the request."""
    from cfclient.operations import SEND_TEXT
    from cfclient.types import SendText, ToNumber

    request = SendText(
        to_number=[ToNumber(value="13105550123")],
        text_broadcast_config=TextBroadcastConfig(message="Hi"),
    )
    with sandbox_client(sandbox) as client:
        client.call(SEND_TEXT, request)
        client.call(SEND_TEXT, request)

    assert request.request_id is None
    assert 2 == len(sandbox.outbox)
