"""Closing a client, interrupts, and child processes."""

from __future__ import annotations

import contextlib
import threading
import time
from contextlib import suppress
from typing import Any

import pytest

from cfclient import CallFireError, ConfigurationError
from cfclient._transport import rate_limit
from cfclient._transport.rate_limit import RateLimit
from cfclient.sandbox import Sandbox
from cfclient.types import TextBroadcastConfig
from tests.support.clients import Client, sandbox_client
from tests.support.forking import forked
from tests.support.interrupting import Interruption, alone


def send(client: Client) -> None:
    """Send a text."""
    client.texts.send_text(
        to_number="13105550123", text_broadcast_config=TextBroadcastConfig(message="Hi")
    )


@pytest.mark.parametrize(
    "limits", [{"requests_per_second": 0.5}, {"parallel_requests": 1}], ids=str
)
def test_nothing_is_sent_after_closing(sandbox: Sandbox, limits: dict[str, Any]) -> None:
    """A call that waits for a rate limit ends when the client is closed, and sends nothing."""
    sandbox.faults.add("delay", seconds=0.5)
    client = sandbox_client(sandbox, **limits)
    errors: list[CallFireError] = []

    def call() -> None:
        try:
            send(client)
        except CallFireError as error:
            errors.append(error)

    threads = [threading.Thread(target=call) for _ in range(3)]
    for thread in threads:
        thread.start()
    time.sleep(0.2)
    client.close()
    for thread in threads:
        thread.join(timeout=5)
    sent = len(sandbox.outbox)
    time.sleep(1)

    assert sent == len(sandbox.outbox) <= 1
    assert 3 == len(errors)
    assert {"SendText"} == {error.operation for error in errors}
    assert None not in {error.request_id for error in errors}


def _closed_in_child(client: Client, queue: Any) -> None:
    try:
        client.labels.query_labels()
    except ConfigurationError as error:
        queue.put(str(error))
    else:
        queue.put("it was sent")


def test_closed_stays_closed_after_a_fork(sandbox: Sandbox) -> None:
    """A client closed before a fork stays closed in the child process."""
    found = forked(_closed_in_child, sandbox.endpoint, closed=True)

    assert ["QueryLabels: the client is closed"] == found


def test_closed_twice(sandbox: Sandbox) -> None:
    """Closing is idempotent, and a later call makes no attempt."""
    client = sandbox_client(sandbox)
    client.close()
    client.close()
    with pytest.raises(ConfigurationError, match="the client is closed") as caught:
        send(client)

    assert 0 == caught.value.attempts
    assert caught.value.request_id is not None


def hold_a_turn(limit: RateLimit) -> None:
    """Acquire and release a slot of the limit."""
    with limit.turn(time.monotonic() + 5) as is_in_time:
        assert is_in_time


@alone
def test_interrupts_release_the_limit() -> None:
    """A slot of the limit is released, whichever instruction is interrupted."""
    limit = RateLimit(None, 1)
    instruction, is_over = 0, False
    while not is_over:
        instruction += 1
        interruption = Interruption(instruction, (rate_limit, contextlib))
        with suppress(KeyboardInterrupt):
            interruption.run(lambda: hold_a_turn(limit))
        with limit.turn(time.monotonic()) as is_free:
            assert is_free, instruction
        is_over = not interruption.has_struck

    assert instruction > 50


def test_a_closed_limit() -> None:
    """A closed limit grants no slots, and slots can still be released."""
    limit = RateLimit(1.0, 1)
    with limit.turn(time.monotonic() + 1) as first:
        limit.close()
        with limit.turn(time.monotonic() + 9) as second:
            assert (True, False) == (first, second)
