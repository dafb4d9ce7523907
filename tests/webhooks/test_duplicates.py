"""Events that were handled before, and the stores that remember them."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from cfclient import ConfigurationError
from cfclient.types import (
    BroadcastFinished,
    BroadcastNotification,
    Notification,
    TextNotification,
)
from cfclient.webhooks import Claim, MemoryStore, Receiver, SQLiteStore, Store
from tests.webhooks.apps import TOKEN, Post, by_wsgi, collecting, either, status_by_asgi
from tests.webhooks.bodies import CALL_JSON, TEXT_JSON, TEXT_XML


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store of each kind."""
    if request.param == "memory":
        yield MemoryStore()
    else:
        with SQLiteStore(tmp_path / "events.db") as opened:
            yield opened


@either
def test_duplicates(post: Post, store: Store) -> None:
    """The same action of the same subscription is handled once, in whatever format it comes."""
    receiver, events = collecting(store=store)
    other = TEXT_JSON.replace(b'"SubscriptionId":71', b'"SubscriptionId":72')
    later = TEXT_JSON.replace(b'"@id":"1001"', b'"@id":"1002"')

    bodies = [TEXT_XML, TEXT_JSON, other, later, CALL_JSON, TEXT_XML, CALL_JSON]
    assert [204] * 7 == [post(receiver, body).status for body in bodies]
    assert 4 == len(events)


def test_broadcasts_change_their_status_more_than_once() -> None:
    """Each change of a broadcast's status is an event of its own."""
    receiver, events = collecting()
    form = (
        '{"%s": {"SubscriptionId": 71, "Broadcast": {"@id": "3", "Name": "a", "Status": "%s", '
        '"LastModified": "2015-09-01T12:00:0%dZ", "Type": "TEXT"}}}'
    )
    for second in (1, 1, 2):
        for root, status in [
            ("BroadcastStarted", "RUNNING"),
            ("BroadcastNotification", "RUNNING"),
            ("BroadcastNotification", "STOPPED"),
        ]:
            assert 204 == by_wsgi(receiver, (form % (root, status, second)).encode()).status

    assert 6 == len(events)
    assert all(isinstance(event, BroadcastNotification) for event in events)
    assert not any(isinstance(event, BroadcastFinished) for event in events)


@pytest.mark.parametrize(
    "body",
    ["{}", '{"Text": {}}', '{"Text": null}', '{"Text": {"Message": "Hi"}}', '{"Broadcast": {}}'],
)
def test_events_without_ids(body: str) -> None:
    """An event that cannot be recognized is handled each time."""
    receiver, events = collecting()
    for root in ("TextNotification", "CallFinished", "BroadcastNotification"):
        for _ in range(2):
            assert 204 == by_wsgi(receiver, f'{{"{root}": {body}}}'.encode()).status

    assert 6 == len(events)


@either
def test_an_event_that_is_being_handled(post: Post) -> None:
    """A duplicate that comes meanwhile is put off, since the first may still fail."""
    receiver = Receiver(token=TOKEN)
    begun, ended = threading.Event(), threading.Event()
    calls: list[int] = []

    @receiver.on(TextNotification)
    def slow(event: TextNotification) -> None:
        calls.append(event.text.id)
        begun.set()
        assert ended.wait(30)

    thread = threading.Thread(target=post, args=(receiver, TEXT_XML))
    thread.start()
    assert begun.wait(30)
    meanwhile = post(receiver, TEXT_JSON)
    ended.set()
    thread.join()

    assert (503, "1") == (meanwhile.status, meanwhile.headers["retry-after"])
    assert (204, 1) == (post(receiver, TEXT_XML).status, len(calls))


class FailingStore:
    """A store whose disk is full."""

    def __init__(self, *, is_readable: bool) -> None:
        """Keep what fails."""
        self.is_readable = is_readable

    def claim(self, key: str) -> Claim:
        """Fail, or know nothing."""
        if not self.is_readable:
            raise OSError(key)
        return Claim.GRANTED

    def add(self, key: str) -> None:
        """Fail."""
        raise OSError(key)

    release = add


@either
def test_failing_stores(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    """Without a store nothing is handled; what was handled before it failed has succeeded."""
    caplog.set_level(logging.WARNING, "cfclient")
    unreadable, none = collecting(store=FailingStore(is_readable=False))
    unwritable, events = collecting(store=FailingStore(is_readable=True))

    assert (500, []) == (post(unreadable, TEXT_XML).status, none)
    assert (204, 1) == (post(unwritable, TEXT_XML).status, len(events))
    failures = ["500: the store failed: OSError", *["the store failed: OSError"] * 2]
    assert failures == caplog.messages


def test_memory_store() -> None:
    """Events are remembered for the window, and not more than the size."""
    store = MemoryStore(size=2)
    for key in "abac":
        store.add(key)
    assert [Claim.HANDLED, Claim.GRANTED, Claim.HANDLED] == [store.claim(key) for key in "abc"]

    brief = MemoryStore(window=0.01)
    brief.add("a")
    time.sleep(0.02)
    assert Claim.GRANTED is brief.claim("a")
    brief.add("b")
    assert ["b"] == list(brief._added)


def test_sqlite_store(tmp_path: Path) -> None:
    """Events are remembered for the window, in the file, for whoever opens it."""
    path = tmp_path / "events.db"
    with SQLiteStore(path) as store, SQLiteStore(str(path)) as other:
        store.add("a")
        store.add("a")
        assert (Claim.HANDLED, Claim.GRANTED) == (other.claim("a"), other.claim("b"))
    with SQLiteStore(path, window=0.01) as brief:
        time.sleep(0.02)
        assert Claim.GRANTED is brief.claim("a")
        brief.add("b")
        assert [("b",)] == brief._connection.execute("SELECT key FROM handled").fetchall()


def test_claims(store: Store) -> None:
    """An event is granted to one, until it is given up or was handled."""
    assert [Claim.GRANTED, Claim.HELD] == [store.claim("a"), store.claim("a")]
    store.release("a")
    store.release("b")
    assert Claim.GRANTED is store.claim("a")
    store.add("a")
    assert [Claim.HANDLED, Claim.HANDLED] == [store.claim("a"), store.claim("a")]


def test_claims_of_other_processes(tmp_path: Path) -> None:
    """A claim in a file holds for others until it is given up, or its time is over."""
    path = tmp_path / "events.db"
    with SQLiteStore(path) as one, SQLiteStore(path) as two, SQLiteStore(path, lease=-1) as dead:
        assert [Claim.GRANTED, Claim.HELD] == [one.claim("a"), two.claim("a")]
        two.release("a")
        assert Claim.HELD is two.claim("a")
        one.release("a")
        assert [Claim.GRANTED, Claim.HELD] == [two.claim("a"), one.claim("a")]
        two.add("a")
        assert Claim.HANDLED is one.claim("a")
        # One whose process has died is taken over; in its own process it would hold.
        assert [Claim.GRANTED, Claim.HELD, Claim.GRANTED] == [
            dead.claim("b"),
            dead.claim("b"),
            one.claim("b"),
        ]


WORKER = """
import sys, time
from cfclient.webhooks import Claim, SQLiteStore

store = SQLiteStore(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
for key in range(200):
    if store.claim(str(key)) is Claim.GRANTED:
        print(key, flush=True)
        if key % 2:
            store.add(str(key))
"""


def test_two_processes_at_once(tmp_path: Path) -> None:
    """Two workers that get the same events at the same moment handle each once between them."""
    command = [sys.executable, "-c", WORKER, str(tmp_path / "events.db")]
    with ExitStack() as stack:
        workers = [
            stack.enter_context(
                subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own
            )
            for _ in range(2)
        ]
        for worker in workers:
            assert worker.stdout is not None
            assert "ready\n" == worker.stdout.readline()
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write("go\n")
            worker.stdin.flush()
        handled = [
            int(line) for worker in workers for line in worker.communicate(timeout=60)[0].split()
        ]

    assert list(range(200)) == sorted(handled)


@pytest.mark.parametrize("is_async", [False, True])
def test_a_request_that_is_cancelled(is_async: bool) -> None:
    """An event whose request is cancelled is handled to its end, and not a second time."""
    receiver, begun, ended = Receiver(token=TOKEN), threading.Event(), threading.Event()
    seen: list[str] = []

    def handle(_: Notification) -> None:
        seen.append("begun")
        begun.set()
        ended.wait(10)
        seen.append("ended")

    async def handle_later(_: Notification) -> None:
        await asyncio.to_thread(handle, _)

    receiver.on(Notification)(handle_later if is_async else handle)

    async def main() -> list[int]:
        first = asyncio.create_task(status_by_asgi(receiver, TEXT_XML))
        await asyncio.to_thread(begun.wait, 10)
        first.cancel()
        await asyncio.wait([first])
        statuses = [await status_by_asgi(receiver, TEXT_XML)]
        ended.set()
        while statuses[-1] == 503:
            statuses.append(await status_by_asgi(receiver, TEXT_XML))
        return statuses

    statuses = asyncio.run(main())

    assert (503, 204) == (statuses[0], statuses[-1])
    assert ["begun", "ended"] == seen


@either
def test_two_receivers(post: Post, tmp_path: Path) -> None:
    """What one receiver is handling, the other one puts off; a failed handler gives it up."""
    with SQLiteStore(tmp_path / "events.db") as one, SQLiteStore(tmp_path / "events.db") as two:
        other, events = collecting(store=two)
        receiver = Receiver(token=TOKEN, store=one)
        statuses: list[int] = []

        @receiver.on(TextNotification)
        def failing(event: TextNotification) -> None:
            statuses.append(post(other, TEXT_XML).status)
            raise ValueError(event)

        statuses.append(post(receiver, TEXT_XML).status)
        statuses.append(post(other, TEXT_XML).status)

    assert ([503, 500, 204], 1) == (statuses, len(events))


def test_bad_sqlite_files(tmp_path: Path) -> None:
    """A file that is not a database, or in no folder, is one clear error."""
    (tmp_path / "text").write_text("hello " * 1000)
    for name in ("text", "none/events.db"):
        with pytest.raises(ConfigurationError, match="cannot be used as a store"):
            SQLiteStore(tmp_path / name)
