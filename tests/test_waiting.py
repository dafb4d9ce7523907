"""Waiting for broadcasts and orders, and final states."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from cfclient import Client, NotFoundFault, ValidationError, WaitTimeout
from cfclient._waiting import Wait
from cfclient.contract import PACKAGED, load
from cfclient.contract._documents import root_of
from cfclient.sandbox import Sandbox
from cfclient.types import (
    ActionState,
    AnsweringMachineConfig,
    Broadcast,
    BroadcastStatus,
    OrderStatus,
    VoiceBroadcastConfig,
)
from tests.support.clients import ASYNCIO, BLOCKING, TRIO, kind_of_client, sandbox_client

FINAL = "{*}annotation/{*}appinfo/{*}facts[@final='true']"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Start a sandbox with a clock of its own."""
    with Sandbox(seed="demo") as started:
        yield started


@pytest.fixture(params=[BLOCKING, ASYNCIO, TRIO])
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Client]:
    """Open either client of the sandbox."""
    with kind_of_client(request.param), sandbox_client(sandbox) as opened:
        yield opened


def call(client: Client) -> int:
    """Start a broadcast of calls, which take a while, and return its id."""
    return client.calls.send_call(
        to_number=[f"131055501{number}" for number in range(20, 60)],
        voice_broadcast_config=VoiceBroadcastConfig(
            from_number="12135550100",
            live_sound_text="Hi",
            answering_machine_config=AnsweringMachineConfig.LIVE_IMMEDIATE,
        ),
    )


def test_broadcast(sandbox: Sandbox, client: Client) -> None:
    """A wait lasts until the broadcast is finished, and reports each observation."""
    key = call(client)
    seen: list[Any] = []

    def progress(broadcast: Broadcast) -> None:
        seen.append(broadcast.status)
        sandbox.clock.advance(hours=1)

    broadcast = client.wait_for_broadcast(key, interval=0.01, on_progress=progress)

    assert (key, BroadcastStatus.FINISHED) == (broadcast.id, broadcast.status)
    assert [BroadcastStatus.RUNNING, BroadcastStatus.FINISHED] == seen


def test_number_order(client: Client) -> None:
    """A wait lasts until the order is fulfilled."""
    number = client.numbers.search_available_numbers(count=1).number[0].number
    key = client.numbers.create_number_order(numbers=number)
    seen: list[Any] = []

    order = client.wait_for_number_order(
        key, interval=0.01, on_progress=lambda order: seen.append(order.status)
    )

    assert OrderStatus.FINISHED == order.status == seen[-1]
    assert len(seen) > 1
    assert order.local_numbers
    assert [number] == order.local_numbers.fulfilled


def test_timeout(client: Client) -> None:
    """A wait that ends too early says what was seen last."""
    key = call(client)

    with pytest.raises(WaitTimeout, match=rf"broadcast {key} is RUNNING after 0\.05 s") as caught:
        client.wait_for_broadcast(key, timeout=0.05, interval=0.02)

    assert (key, BroadcastStatus.RUNNING) == (caught.value.last.id, caught.value.last.status)
    assert caught.value.retryable


def test_progress_that_is_awaited() -> None:
    """With the async client, the progress can be reported to a coroutine function."""
    seen: list[Any] = []

    async def progress(broadcast: Broadcast) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(broadcast.id)

    async def main() -> None:
        with Sandbox(seed="demo") as sandbox:
            async with sandbox.async_client() as client:
                (finished,) = (await client.broadcasts.query_broadcasts(max_results=1)).broadcast
                assert finished.id
                await client.wait_for_broadcast(finished.id, on_progress=progress)

    anyio.run(main)

    assert 1 == len(seen)


def test_what_is_unknown(client: Client) -> None:
    """A wait for a broadcast that does not exist fails at once."""
    with pytest.raises(NotFoundFault):
        client.wait_for_broadcast(99999999)


@pytest.mark.parametrize(
    ("times", "named"),
    [
        ({"timeout": -1}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"interval": 0}, "interval"),
        ({"interval": float("inf")}, "interval"),
        ({"interval": True}, "interval"),
    ],
    ids=str,
)
def test_invalid_times(times: dict[str, Any], named: str) -> None:
    """A time that is not a number of seconds within its bounds is rejected."""
    with pytest.raises(ValidationError, match=f"^{named}: must be seconds"):
        Wait("broadcast 5", **{"timeout": 1, "interval": 1, "now": 0, **times})


def test_pauses() -> None:
    """The resource is observed once in each interval, and a last time when the time is up."""
    wait = Wait("broadcast 5", timeout=12, interval=5, now=100)
    running = Broadcast(status=BroadcastStatus.RUNNING)

    assert [5, 5, 2] == [wait.after(running, now) for now in (100, 105, 110)]
    with pytest.raises(WaitTimeout):
        wait.after(running, 112)
    assert wait.after(Broadcast(status=BroadcastStatus.ARCHIVED), 112) is None


@pytest.mark.parametrize("status", [None, BroadcastStatus("SOMETHING_NEW")])
def test_a_status_that_says_nothing(status: BroadcastStatus | None) -> None:
    """A wait goes on while the status is missing or unknown."""
    wait = Wait("broadcast 5", timeout=12, interval=5, now=0)

    assert 5 == wait.after(Broadcast(status=status), 0)


@pytest.mark.parametrize("cls", [ActionState, BroadcastStatus, OrderStatus])
def test_final_states(cls: type[ActionState | BroadcastStatus | OrderStatus]) -> None:
    """The final states are those that the contract marks."""
    (marked,) = [
        {
            str(value.get("value"))
            for value in node.iter("{*}enumeration")
            if value.find(FINAL) is not None
        }
        for document in load(PACKAGED)
        for node in root_of(document).iter("{*}simpleType")
        if node.get("name") == cls.__name__
    ]

    assert {"FINISHED"} < marked == {member.value for member in cls if member.is_final}
    assert not cls("SOMETHING_NEW").is_final
