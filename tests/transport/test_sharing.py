"""Sharing a client between threads and processes, rate limits, and closing."""

from __future__ import annotations

import logging
import os
import pickle
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from cfclient import (
    CallFireError,
    ConfigurationError,
    ExchangeEvent,
    TransportError,
    TransportTimeout,
)
from cfclient.sandbox import Sandbox
from tests.support.clients import Client, sandbox_client
from tests.support.forking import forked
from tests.support.wire import Wire, response
from tests.transport.test_calls import CONTACT


def reading(client: Client) -> Callable[[int], int | None]:
    """Return a function that reads a contact and returns its id."""

    def read(key: int) -> int | None:
        return client.contacts.get_contact(id=key).id

    return read


def test_many_threads(demo_client: Client, caplog: pytest.LogCaptureFixture) -> None:
    """Thirty-two threads share a client, and no connection is discarded."""
    caplog.set_level(logging.WARNING)
    keys = [1 + number % 50 for number in range(400)]
    with ThreadPoolExecutor(32) as pool:
        assert keys == list(pool.map(reading(demo_client), keys))

    assert [] == caplog.messages


def _in_child(client: Client, queue: Any) -> None:
    queue.put(client.contacts.get_contact(id=3).id)


def test_after_a_fork(demo: Sandbox) -> None:
    """A child process opens its own connections, and the parent keeps its own."""
    assert [3] * 4 == forked(_in_child, demo.endpoint, children=4)[:4]


def test_after_pickling(demo_client: Client) -> None:
    """A pickled client keeps its settings and opens new connections."""
    copy: Client = pickle.loads(pickle.dumps(demo_client.with_options(retries=7)))  # noqa: S301 - our own bytes

    assert 3 == copy.contacts.get_contact(id=3).id
    assert 7 == copy._options.retries


def test_closing_during_a_call(sandbox: Sandbox) -> None:
    """Closing the client ends a call in progress at once, with an error that says so."""
    sandbox.faults.add("delay", seconds=5)
    client = sandbox_client(sandbox)
    errors: list[CallFireError] = []

    def call() -> None:
        with pytest.raises(CallFireError) as caught:
            client.labels.query_labels()
        errors.append(caught.value)

    thread = threading.Thread(target=call)
    thread.start()
    time.sleep(0.3)
    started = time.monotonic()
    client.close()
    thread.join()

    assert time.monotonic() - started < 2
    assert isinstance(errors[0], TransportError)
    assert "the client was closed during the call" in str(errors[0])


def _closed_by_a_child(client: Client, queue: Any) -> None:
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(client.with_options(retries=0).labels.query_labels)
        time.sleep(0.2)
        child = os.fork()
        if not child:
            client.close()
            os._exit(0)
        os.waitpid(child, 0)
        queue.put(call.result().total_results)


def test_closing_in_a_child(sandbox: Sandbox) -> None:
    """A child process that closes its client leaves the calls of its parent alone."""
    sandbox.faults.add("delay", seconds=0.5, times=2)

    assert [0] == forked(_closed_by_a_child, sandbox.endpoint)[:1]


def test_closing_during_a_pause() -> None:
    """Closing the client ends a call that waits for its next attempt."""
    busy = response(b"", status="503 Busy\r\nRetry-After: 30")
    errors: list[CallFireError] = []
    with Wire(busy) as wire:
        client = Client(login="a", password="b", endpoint=wire.endpoint)

        def call() -> None:
            with pytest.raises(CallFireError) as caught:
                client.labels.query_labels()
            errors.append(caught.value)

        thread = threading.Thread(target=call)
        thread.start()
        time.sleep(0.3)
        client.close()
        thread.join(timeout=5)

    assert isinstance(errors[0], ConfigurationError)


def test_requests_per_second(demo_client: Client) -> None:
    """The rate limit applies to all threads and copies together."""
    limited = demo_client.with_options(requests_per_second=20)
    started = time.monotonic()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(reading(limited), range(1, 11)))

    assert time.monotonic() - started >= 9 / 20


def test_parallel_requests(sandbox: Sandbox) -> None:
    """The number of parallel requests is limited."""
    sandbox.faults.add("delay", seconds=0.1, times=6)
    client = sandbox_client(sandbox).with_options(parallel_requests=2)
    started = time.monotonic()
    with client, ThreadPoolExecutor(6) as pool:
        for call in [pool.submit(client.labels.query_labels) for _ in range(6)]:
            call.result()

    assert time.monotonic() - started >= 0.3


def test_limit_within_the_deadline(sandbox: Sandbox) -> None:
    """A call that waits for the limit until its deadline sends nothing."""
    sandbox.faults.add("delay", seconds=1)
    limited = sandbox_client(sandbox).with_options(parallel_requests=1, deadline=0.3, retries=0)
    with limited, sandbox_client(sandbox) as other, ThreadPoolExecutor(1) as pool:
        slow = limited.with_options(deadline=5)
        first = pool.submit(slow.labels.query_labels)
        time.sleep(0.1)
        with pytest.raises(TransportTimeout, match="no turn within the deadline") as caught:
            limited.labels.query_labels()
        assert "connect" == caught.value.phase
        first.result()
        assert 0 == other.labels.query_labels().total_results


def test_rate_limit_beyond_the_deadline() -> None:
    """A call does not wait for the rate limit beyond its deadline."""
    with Wire(response(CONTACT)) as wire:
        client = Client(
            login="a", password="b", endpoint=wire.endpoint, requests_per_second=0.1, deadline=1
        )
        with client:
            client.contacts.get_contact(id=3)
            started = time.monotonic()
            with pytest.raises(TransportTimeout, match="no turn"):
                client.contacts.get_contact(id=3)

    assert time.monotonic() - started < 1


def test_each_request_is_reported(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    """The hook receives an event for each request, and each call is logged in one line."""
    caplog.set_level(logging.DEBUG, "cfclient")
    sandbox.faults.add("status", status=503, retry_after=0)
    sandbox.faults.add("drop-response")
    events: list[ExchangeEvent] = []
    with sandbox_client(sandbox).with_options(on_exchange=events.append) as client:
        client.labels.query_labels()

    assert [(1, 503, "UnexpectedResponse"), (2, None, "TransportError"), (3, 200, "NoneType")] == [
        (event.attempt, event.status, type(event.error).__name__) for event in events
    ]
    assert {"QueryLabels"} == {event.operation for event in events}
    assert [True, True, False] == [event.pause is not None for event in events]
    assert all(event.request_bytes > 100 and event.elapsed > 0 for event in events)
    assert events[2].response_bytes > 100
    logged = [line for line in caplog.messages if line.startswith("QueryLabels: ")]
    assert 3 == len(logged)
    assert logged[0].startswith("QueryLabels: 503 in attempt 1, retry in ")
    assert logged[1].startswith("QueryLabels: TransportError in attempt 2, retry in ")
    assert logged[2].startswith("QueryLabels: 200, attempts: 3, ")
    at_info = [record.getMessage() for record in caplog.records if record.levelname == "INFO"]
    assert logged[2:] == at_info


def test_a_hook_that_fails(demo_client: Client, caplog: pytest.LogCaptureFixture) -> None:
    """A hook that raises does not break the call."""

    def broken(_: ExchangeEvent) -> None:
        raise ValueError("a bug in the hook")

    assert 3 == demo_client.with_options(on_exchange=broken).contacts.get_contact(id=3).id
    assert "GetContact: on_exchange failed" in caplog.text


def test_long_retry_after() -> None:
    """A call is not retried if the service requests a long pause."""
    busy = response(b"", status="503 Busy\r\nRetry-After: 3600")
    with Wire(busy) as wire, Client(login="a", password="b", endpoint=wire.endpoint) as client:
        with pytest.raises(CallFireError) as caught:
            client.labels.query_labels()

    assert (1, True) == (caught.value.attempts, caught.value.retryable)


def test_retry_budget_of_all_threads() -> None:
    """The retries of all threads together stay within the budget."""
    with Wire(None) as wire:
        client = Client(login="a", password="b", endpoint=wire.endpoint, retries=2)
        client._transport._budget._left = 5.0

        def call(_: int) -> None:
            with pytest.raises(TransportError):
                client.labels.query_labels()

        with client, ThreadPoolExecutor(4) as pool:
            list(pool.map(call, range(20)))

    assert 20 + 5 == len(wire.requests)
