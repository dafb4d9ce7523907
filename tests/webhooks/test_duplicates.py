"""Events that were handled before, and the stores that remember them."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cfclient import ConfigurationError
from cfclient.types import (
    BroadcastFinished,
    BroadcastNotification,
    TextNotification,
)
from cfclient.webhooks import MemoryStore, Receiver, SQLiteStore, Store
from tests.webhooks.apps import TOKEN, Post, by_wsgi, collecting, either
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

    def contains(self, key: str) -> bool:
        """Fail, or know nothing."""
        if not self.is_readable:
            raise OSError(key)
        return False

    def add(self, key: str) -> None:
        """Fail."""
        raise OSError(key)


@either
def test_failing_stores(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    """Without a store nothing is handled; what was handled before it failed has succeeded."""
    caplog.set_level(logging.WARNING, "cfclient")
    unreadable, none = collecting(store=FailingStore(is_readable=False))
    unwritable, events = collecting(store=FailingStore(is_readable=True))

    assert (500, []) == (post(unreadable, TEXT_XML).status, none)
    assert (204, 1) == (post(unwritable, TEXT_XML).status, len(events))
    assert ["500: the store failed: OSError", "the store failed: OSError"] == caplog.messages


def test_memory_store() -> None:
    """Events are remembered for the window, and not more than the size."""
    store = MemoryStore(size=2)
    for key in "abac":
        store.add(key)
    assert [True, False, True] == [store.contains(key) for key in "abc"]

    brief = MemoryStore(window=0.01)
    brief.add("a")
    time.sleep(0.02)
    assert not brief.contains("a")
    brief.add("b")
    assert ["b"] == list(brief._added)


def test_sqlite_store(tmp_path: Path) -> None:
    """Events are remembered for the window, in the file, for whoever opens it."""
    path = tmp_path / "events.db"
    with SQLiteStore(path) as store, SQLiteStore(str(path)) as other:
        store.add("a")
        store.add("a")
        assert (True, False) == (other.contains("a"), other.contains("b"))
    with SQLiteStore(path, window=0.01) as brief:
        time.sleep(0.02)
        assert not brief.contains("a")
        brief.add("b")
        assert [("b",)] == brief._connection.execute("SELECT key FROM handled").fetchall()


def test_bad_sqlite_files(tmp_path: Path) -> None:
    """A file that is not a database, or in no folder, is one clear error."""
    (tmp_path / "text").write_text("hello " * 1000)
    for name in ("text", "none/events.db"):
        with pytest.raises(ConfigurationError, match="cannot be used as a store"):
            SQLiteStore(tmp_path / name)
