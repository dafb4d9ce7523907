"""Faults by order, request ids, and the sandbox's own door."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from cfclient import (
    Client,
    ConfigurationError,
    DecodeError,
    ForbiddenFault,
    TransportError,
    UnavailableFault,
    UnexpectedResponse,
)
from cfclient._soap import VERSIONS, write_envelope
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http.faults import KINDS
from cfclient.types import Broadcast, SoundMeta, TextBroadcastConfig
from tests.support.ids import nth

HI = TextBroadcastConfig(message="Hi")


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    """A client that takes each failure as it comes."""
    with sandbox.client().with_options(retries=0) as own:
        yield own


def send(client: Client, **fields: Any) -> int:
    """Send a text."""
    return client.texts.send_text(to_number="13105550123", text_broadcast_config=HI, **fields)


@pytest.mark.parametrize(
    ("kind", "error", "processed"),
    [
        ("drop-request", TransportError, 0),
        ("drop-response", TransportError, 1),
        ("status", UnexpectedResponse, 0),
        ("truncate", TransportError, 1),
        ("malformed", DecodeError, 1),
        ("html", UnexpectedResponse, 0),
        ("fault", UnavailableFault, 0),
    ],
)
def test_faults(
    sandbox: Sandbox, client: Client, kind: Any, error: type[Exception], processed: int
) -> None:
    """Each kind of fault spoils one call of its operation, processed or not, and no other."""
    sandbox.faults.add(kind, operation="SendText")
    client.labels.query_labels()

    with pytest.raises(error):
        send(client)

    assert processed == len(sandbox.outbox)
    send(client)
    assert processed + 1 == len(sandbox.outbox)


def test_delay(sandbox: Sandbox, client: Client) -> None:
    """A delayed answer comes late, and comes."""
    sandbox.faults.add("delay", seconds=0.3)
    started = time.monotonic()

    send(client)

    assert time.monotonic() - started >= 0.3


def test_share(sandbox: Sandbox, client: Client) -> None:
    """A share of the calls fails by chance, the same ones after each reset."""

    def outcomes() -> list[bool]:
        sandbox.faults.add("status", operation="QueryLabels", share=0.3)
        failed: list[bool] = []
        for _ in range(60):
            try:
                client.labels.query_labels()
                failed.append(False)
            except UnexpectedResponse:
                failed.append(True)
        return failed

    first = outcomes()
    sandbox.reset()

    assert first == outcomes()
    assert 10 <= sum(first) <= 26
    over_http = {"kind": "status", "share": 0.5}
    assert 0.5 == requests.post(door(sandbox, "faults"), json=over_http, timeout=10).json()["share"]


def test_status(sandbox: Sandbox, client: Client) -> None:
    """The status and the time to wait can be chosen."""
    sandbox.faults.add("status", status=429, retry_after=7)

    with pytest.raises(UnexpectedResponse) as caught:
        send(client)

    assert caught.value.response is not None
    assert (429, "7") == (caught.value.status, caught.value.response.headers["retry-after"])


def test_times_and_clearing(sandbox: Sandbox, client: Client) -> None:
    """A fault happens as often as it is told to, in turn, and a reset takes it back."""
    sandbox.faults.add("status", times=2, operation="SendText")
    sandbox.faults.add("fault", operation="SendText")
    for error in (UnexpectedResponse, UnexpectedResponse, UnavailableFault):
        with pytest.raises(error):
            send(client)
    sandbox.faults.add("status", times=99)

    sandbox.reset()

    assert nth(Broadcast) == send(client)


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "nope"},
        {"kind": "status", "operation": "Nope"},
        {"kind": "status", "status": 200},
        {"kind": "fault", "code": "NOPE"},
        {"kind": "delay", "times": 0},
        {"kind": "delay", "seconds": -1},
        {"kind": "status", "share": 0},
        {"kind": "status", "share": 1.5},
        {"kind": "status", "share": True},
        {"kind": "status", "status": "503"},
        {"kind": "status", "status": 500.5},
        {"kind": "status", "retry_after": "1\r\nX: y"},
        {"kind": "status", "retry_after": -1},
        {"kind": "delay", "seconds": 10**400},
        {"kind": "delay", "seconds": None},
        {"kind": "delay", "times": 1.5},
    ],
    ids=lambda wrong: str(wrong)[:60],
)
def test_orders_that_cannot_be(sandbox: Sandbox, wrong: dict[str, Any]) -> None:
    """What cannot be ordered is told, in Python and over HTTP."""
    with pytest.raises(ConfigurationError):
        sandbox.faults.add(**wrong)

    answer = requests.post(door(sandbox, "faults"), json=wrong, timeout=10)
    assert 400 == answer.status_code
    assert answer.json()["error"]


def door(sandbox: Sandbox, name: str) -> str:
    """Return the address of the sandbox's own door."""
    return f"{sandbox.endpoint.removesuffix('/api/1.1')}/_sandbox/{name}"


def test_the_same_over_http(sandbox: Sandbox, client: Client) -> None:
    """Faults, time, texts, calls, reset and outbox can be had by any language."""
    posted = [
        requests.post(door(sandbox, name), json=values, timeout=10).json()
        for name, values in (
            ("faults", {"kind": "status", "operation": "SendText", "times": 3}),
            ("clock", {"minutes": 5}),
            ("texts", {"from_number": "13105550123", "to_number": "67076", "message": "Hi"}),
            ("calls", {"from_number": "13105550123", "to_number": "12135550100"}),
        )
    ]
    with pytest.raises(UnexpectedResponse):
        send(client)

    assert [3, sandbox.clock.now.isoformat(), "RECEIVED", "LA"] == [
        posted[0]["times"],
        posted[1]["now"],
        posted[2]["final_result"],
        posted[3]["final_result"],
    ]
    requests.post(door(sandbox, "reset"), timeout=10)
    send(client)
    (item,) = requests.get(door(sandbox, "outbox"), timeout=10).json()
    assert ("Text", "13105550123") == (item["kind"], item["to_number"]["value"])


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_version_of_a_fault(sandbox: Sandbox, version: Any) -> None:
    """An injected fault is in the version of the request."""
    sandbox.faults.add("fault", code="FORBIDDEN")
    with sandbox.client(soap_version=version) as client, pytest.raises(ForbiddenFault) as caught:
        client.labels.query_labels()
    sandbox.faults.add("fault")
    media_type = VERSIONS[version].media_type
    content = write_envelope("<x/>", VERSIONS[version])
    response = requests.post(
        f"{sandbox.endpoint}/soap12/label",
        content,
        auth=("sandbox", "sandbox"),
        headers={"Content-Type": media_type},
        timeout=10,
    )

    assert 500 == caught.value.status
    assert media_type in response.headers["Content-Type"]
    assert VERSIONS[version].namespace in response.text


def test_wrong_use_over_http(sandbox: Sandbox) -> None:
    """Wrong names, methods and bodies are told in JSON."""
    assert [404, 405, 400, 400, 400] == [
        requests.get(door(sandbox, "nope"), timeout=10).status_code,
        requests.get(door(sandbox, "reset"), timeout=10).status_code,
        requests.post(door(sandbox, "clock"), data="[", timeout=10).status_code,
        requests.post(door(sandbox, "clock"), json=[1], timeout=10).status_code,
        requests.post(door(sandbox, "clock"), json={"minutes": -1}, timeout=10).status_code,
    ]


def test_clock(sandbox: Sandbox) -> None:
    """Time moves as far as it is told to, and never back."""
    begun = sandbox.clock.now

    sandbox.clock.advance(days=1, hours=2, minutes=3, seconds=4)

    assert 93784 == (sandbox.clock.now - begun).total_seconds()
    with pytest.raises(ValueError, match="cannot go back"):
        sandbox.clock.advance(seconds=-1)


def test_request_ids(sandbox: Sandbox, client: Client) -> None:
    """A request that comes again with the same id is answered again, and done once."""
    first = send(client, request_id="urn:one")

    assert first == send(client, request_id="urn:one")
    assert first != send(client, request_id="urn:two")
    assert [send(client, request_id=""), send(client, request_id="")] == [
        nth(Broadcast, 3),
        nth(Broadcast, 4),
    ]
    assert 4 == len(sandbox.outbox)


def test_request_ids_of_other_operations(client: Client) -> None:
    """The same id with another operation is another request."""
    send(client, request_id="urn:one")

    assert nth(SoundMeta) == client.calls.create_sound(sound_text="Hello")
    client.calls.send_verification_code_to_caller_id(caller_id="1", request_id="urn:one")


def test_request_ids_at_once(sandbox: Sandbox, client: Client) -> None:
    """Requests with the same id at the same time are done once, too."""
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(send, client, request_id="urn:one") for _ in range(32)]

        assert {nth(Broadcast)} == {each.result() for each in asked}
    assert 1 == len(sandbox.outbox)


def test_every_kind_has_a_test() -> None:
    """All kinds of faults are tested here."""
    assert {
        "delay",
        "drop-request",
        "drop-response",
        "status",
        "truncate",
        "malformed",
        "html",
        "fault",
    } == set(KINDS)
