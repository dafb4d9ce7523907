"""Load tests of the async client: sends under faults, and random cancellations."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from pathlib import Path

import anyio

from cfclient.sandbox import Sandbox
from cfclient.sandbox.http.faults import KINDS, InjectedFault
from cfclient.types import Text, TextBroadcastConfig

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.support.cancelling import cancel_sends
from tests.support.flaky import flaky

SENDS, TASKS, CANCELLATIONS = 10_000, 64, 2_000


def async_faults() -> str:
    """Send texts from many tasks while a fault is injected into a third of all calls."""
    started = time.perf_counter()
    kinds = [InjectedFault(kind, retry_after=0, seconds=0.5) for kind in KINDS]
    with flaky(kinds, 1 / 3) as sandbox:
        anyio.run(_send_all, sandbox)
        sandbox.clock.advance(days=1)
        texts = [item for item in sandbox.outbox if isinstance(item, Text)]
        sent = Counter(text.text_record[0].message for text in texts)
    lost, twice = SENDS - len(sent), sum(times - 1 for times in sent.values())
    taken = time.perf_counter() - started
    if lost or twice:
        raise SystemExit(f"{SENDS} sends: {lost} lost, {twice} duplicated")
    return f"{SENDS:,} sends from {TASKS} tasks in {taken:.0f} s: none lost, none duplicated"


async def _send_all(sandbox: Sandbox) -> None:
    async with sandbox.async_client(retries=30, timeout=(5.0, 0.4)) as client:
        numbers = iter(range(SENDS))

        async def work() -> None:
            for number in numbers:
                config = TextBroadcastConfig(message=f"Text {number}")
                await client.texts.send_text(to_number="12135550123", text_broadcast_config=config)

        async with anyio.create_task_group() as tasks:
            for _ in range(TASKS):
                tasks.start_soon(work)


def cancellations() -> str:
    """Cancel sends at random moments, on both event loops, and send them again."""
    logging.disable(logging.NOTSET)
    canceled: list[str] = []
    for seed, backend in enumerate(("asyncio", "trio")):
        with Sandbox(latency=0.01) as sandbox:
            count = anyio.run(cancel_sends, sandbox, CANCELLATIONS, seed, backend=backend)
        canceled.append(f"{count:,} of {CANCELLATIONS:,} sends on {backend}")
    logging.disable(logging.WARNING)
    return f"{' and '.join(canceled)} were canceled: none lost, none duplicated"
