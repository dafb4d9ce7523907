"""Sends that are cancelled at random moments, and what must hold after them."""

from __future__ import annotations

import logging
import random
from collections import Counter
from typing import Any

import anyio

from cfclient import AsyncClient
from cfclient.sandbox import Sandbox
from cfclient.types import Text, TextBroadcastConfig

PARALLEL, TASKS = 4, 16
# Half of the sends take longer than that, in seconds, since they wait for their turn.
LONGEST = 0.1


class Log(logging.Handler):
    """Keeps the messages of the log."""

    def __init__(self) -> None:
        """Start without messages."""
        super().__init__(logging.INFO)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a message."""
        self.messages.append(record.getMessage())


async def cancel_sends(sandbox: Sandbox, count: int, seed: int) -> int:
    """Send texts and cancel each at a random moment; then send what was cancelled again.

    Args:
        sandbox: An empty sandbox.
        count: The number of texts.
        seed: The seed of the moments.

    Returns:
        The number of sends that were cancelled.
    """
    dice = random.Random(seed)  # noqa: S311 - the same moments each time
    logger, log = logging.getLogger("cfclient"), Log()
    level = logger.level
    logger.addHandler(log)
    logger.setLevel(logging.INFO)
    cancelled: set[int] = set()
    async with sandbox.async_client(parallel_requests=PARALLEL, timeout=30.0) as client:

        async def send(number: int) -> None:
            await client.texts.send_text(
                to_number="12135550123",
                text_broadcast_config=TextBroadcastConfig(message=f"Text {number}"),
                request_id=f"urn:text:{number}",
            )

        async def send_and_cancel(number: int, limit: anyio.CapacityLimiter) -> None:
            async with limit:
                with anyio.move_on_after(dice.uniform(0, LONGEST)) as scope:
                    await send(number)
                if scope.cancelled_caught:
                    cancelled.add(number)

        limit = anyio.CapacityLimiter(TASKS)
        async with anyio.create_task_group() as tasks:
            for number in range(count):
                tasks.start_soon(send_and_cancel, number, limit)
        # What the server received before a connection was closed is processed all the same.
        await anyio.sleep(0.3)
        sent = _sent(sandbox)
        assert set(range(count)) - cancelled <= set(sent)
        said = {number: _said(log, number) for number in cancelled}
        assert {number for number in cancelled if number in sent} <= {
            number for number, text in said.items() if "may have been processed" in text
        }
        assert all(said.values())
        await _require_clean(client)
        for number in cancelled:
            await send(number)
        assert Counter(range(count)) == _sent(sandbox)
    logger.removeHandler(log)
    logger.setLevel(level)
    return len(cancelled)


def _sent(sandbox: Sandbox) -> Counter[int]:
    sandbox.clock.advance(hours=1)
    texts = [item for item in sandbox.outbox if isinstance(item, Text)]
    return Counter(int((text.text_record[0].message or "").split()[1]) for text in texts)


def _said(log: Log, number: int) -> str:
    """Return what the log says of a call that was cancelled."""
    end = f"request id: urn:text:{number}"
    found = [text for text in log.messages if text.endswith(end)]
    return next((text for text in found if text.startswith("SendText: interrupted")), "")


async def _require_clean(client: AsyncClient) -> None:
    """Fail unless all places of the limit are free and all connections idle."""
    adapter: Any = client._transport._adapter
    (loop,) = adapter._loops.values()
    (limit,) = loop.limits.values()
    (transport,) = loop.transports.values()
    assert PARALLEL == limit._places.value
    assert set() == loop.scopes
    assert [] == transport._pool._requests
    assert all(connection.is_idle() for connection in transport._pool.connections)
    assert len(transport._pool.connections) <= PARALLEL
