"""Calls that are cancelled send nothing twice, lose no place, and say what may have happened."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Generator
from functools import partial
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from cfclient import AsyncClient, ConfigurationError
from cfclient._coroutines import completed
from cfclient.sandbox import Sandbox
from cfclient.types import TextBroadcastConfig
from tests.support.cancelling import cancel_sends
from tests.support.wire import Wire
from tests.transport.test_hostile import Server, whole

HI = TextBroadcastConfig(message="Hi")
every_loop = pytest.mark.parametrize("backend", ["asyncio", "trio"])


@every_loop
def test_random_cancellations(backend: str) -> None:
    """Every text is sent exactly once, though many of the sends are cancelled and repeated."""
    with Sandbox(latency=0.01) as sandbox:
        cancelled = anyio.run(cancel_sends, sandbox, 50, 1, backend=backend)

    assert cancelled > 5


@every_loop
def test_cancelled_while_waiting(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture, backend: str
) -> None:
    """A call that is cancelled in the line of a limit sends nothing and leaves the line."""
    caplog.set_level(logging.INFO, "cfclient")

    async def main() -> float:
        async with sandbox.async_client(requests_per_second=5.0) as client:
            await client.labels.query_labels()
            async with anyio.create_task_group() as tasks:
                for _ in range(20):
                    tasks.start_soon(client.labels.query_labels)
                await anyio.sleep(0.05)
                tasks.cancel_scope.cancel()
            started = anyio.current_time()
            await client.labels.query_labels()
            return anyio.current_time() - started

    assert anyio.run(main, backend=backend) < 1
    assert 20 == caplog.text.count("QueryLabels: interrupted in attempt 1; nothing was sent")


@every_loop
def test_closed_during_calls(sandbox: Sandbox, backend: str) -> None:
    """Closing ends calls that are sent and calls that wait, each with an error that says which."""
    sandbox.faults.add("delay", seconds=5)

    async def main() -> list[str]:
        client = sandbox.async_client(parallel_requests=1)
        errors: list[str] = []

        async def call() -> None:
            try:
                await client.labels.query_labels()
            except Exception as error:  # noqa: BLE001 - compared below
                errors.append(str(error))

        async with anyio.create_task_group() as tasks:
            for _ in range(2):
                tasks.start_soon(call)
            await anyio.sleep(0.2)
            await client.aclose()
        return sorted(errors)

    assert [
        "QueryLabels: the client was closed during the call; the request may have been processed",
        "QueryLabels: the client was closed while the call waited for its turn",
    ] == anyio.run(main, backend=backend)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_several_event_loops(sandbox: Sandbox) -> None:
    """A client can be used from one event loop after another, and from several at once."""
    client = sandbox.async_client()

    async def count() -> int | None:
        return (await client.labels.query_labels()).total_results

    async def main() -> list[int | None]:
        own = await count()
        other = await anyio.to_thread.run_sync(partial(anyio.run, count, backend="trio"))
        return [own, other, await count()]

    assert [0, 0, 0] == asyncio.run(main())
    assert 0 == asyncio.run(count())


@every_loop
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_ended_event_loops(backend: str) -> None:
    """The connections of event loops that have ended are not kept."""
    server = Server()
    server.script[:] = [whole()] * 4
    client = AsyncClient(login="a", password="b", endpoint=server.endpoint)
    for _ in range(4):
        anyio.run(partial(client.contacts.get_contact, id=3), backend=backend)
        gc.collect()

    adapter: Any = client._transport._adapter
    assert len(adapter._loops) <= 1
    server.close()
    # Closed here, so that its warning comes here as well.
    del client, adapter
    gc.collect()


def test_closed_from_another_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that is connecting when another event loop closes the client sends nothing."""
    connect = anyio.connect_tcp

    async def connect_and_close(*args: Any, **options: Any) -> Any:
        stream = await connect(*args, **options)
        await anyio.to_thread.run_sync(anyio.run, client.aclose)
        return stream

    with Wire(None) as wire:
        client = AsyncClient(login="a", password="b", endpoint=wire.endpoint)
        monkeypatch.setattr(anyio, "connect_tcp", connect_and_close)
        with pytest.raises(ConfigurationError, match="QueryLabels: the client is closed"):
            asyncio.run(client.labels.query_labels())

    assert [b""] == wire.requests


def test_a_hook_that_is_awaited(sandbox: Sandbox) -> None:
    """`AsyncClient` awaits a hook, whose failure is logged; `Client` refuses one."""
    seen: list[str] = []

    async def watch(event: object) -> None:
        await anyio.lowlevel.checkpoint()
        seen.append(type(event).__name__)

    async def main() -> None:
        async with sandbox.async_client(on_exchange=watch) as client:
            await client.labels.query_labels()

    anyio.run(main)
    assert ["ExchangeEvent"] == seen
    with pytest.raises(ConfigurationError, match="on_exchange must be a plain function"):
        sandbox.client(on_exchange=watch)


def test_a_coroutine_that_needs_a_loop() -> None:
    """What the blocking client runs must not wait for an event loop."""
    with pytest.raises(RuntimeError, match="no event loop is running"):
        completed(_wait())
    with pytest.raises(RuntimeError, match="waits for an event loop"):
        completed(_insist())
    assert 3 == completed(_three())


class _Suspended:
    def __await__(self) -> Generator[None]:
        yield


async def _wait() -> None:
    await _Suspended()


async def _insist() -> None:
    try:
        await _Suspended()
    except RuntimeError:
        await _Suspended()


async def _three() -> int:
    return 3


def test_interrupted(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    """Ctrl-C during a call of `Client` is logged like the cancellation of a task."""
    caplog.set_level(logging.INFO, "cfclient")

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    with sandbox.client(on_exchange=interrupt) as client, pytest.raises(KeyboardInterrupt):
        client.texts.send_text(to_number="12135550123", text_broadcast_config=HI, request_id="a")

    assert (
        "SendText: interrupted in attempt 1; the request may have been processed; request id: a"
    ) in caplog.text
