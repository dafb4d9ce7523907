"""Unit tests of the components of an exchange."""

from __future__ import annotations

import io
import threading
from typing import Any, cast

import pytest
import requests
from urllib3.exceptions import NewConnectionError

from cfclient import (
    Client,
    ConfigurationError,
    ConnectError,
    ResponseTooLarge,
    TransportError,
    TransportTimeout,
)
from cfclient._coroutines import completed
from cfclient._settings import Options
from cfclient._soap import write_request
from cfclient._transport import Call, deadlines
from cfclient._transport.adapter import Progress
from cfclient._transport.bounded import BoundedReader
from cfclient._transport.deadlines import Deadline
from cfclient._transport.failures import Cause, failure_of
from cfclient._transport.pools import Adapter, exchange_of
from cfclient._transport.requests_adapter import RequestsAdapter
from cfclient._transport.requests_failures import cause_of
from cfclient._transport.secrets import without_secrets
from cfclient.operations import GET_CONTACT
from cfclient.sandbox import Sandbox
from tests.support.forking import forked

OPTIONS = Options(login="ada", password="correct horse", endpoint="https://example.com")
CONTENT = bytes(range(256)) * 20_000


def test_bounded_reader() -> None:
    """Content within the limit is read as by the underlying reader."""
    reader = BoundedReader(io.BufferedReader(io.BytesIO(b"ab\ncdefgh")), 1)
    buffer = bytearray(2)

    assert (b"ab\n", b"c") == (reader.readline(), reader.read(1))
    assert b"d" == reader.peek(1)[:1]
    assert b"d" == reader.read1(1)
    assert (2, b"ef") == (reader.readinto(buffer), bytes(buffer))
    assert b"gh" == reader.read()
    reader.close()
    assert reader.closed


@pytest.mark.parametrize("size", [None, -1, -5])
@pytest.mark.parametrize("method", ["read", "readline"])
def test_bounded_reader_is_bounded(method: str, size: int | None) -> None:
    """A read without a size is bounded by the limit."""
    below = io.BytesIO(CONTENT)
    reader = BoundedReader(below, 1)
    if method == "readline":
        below.write(b"x" * len(CONTENT))
        below.seek(0)

    with pytest.raises(ResponseTooLarge):
        getattr(reader, method)(size)
    assert below.tell() < 1_100_000


def test_a_watchdog_that_cannot_start(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> None:
    """A thread that cannot be started raises an error before anything is sent."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with sandbox.client(retries=0) as client:
        monkeypatch.setattr(deadlines, "_watchdog", deadlines._Watchdog())
        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", refuse)
            with pytest.raises(ConnectError, match="can't start new thread"):
                client.labels.query_labels()
        assert 0 == client.labels.query_labels().total_results


def _watched_in_child(_: Client, queue: Any) -> None:
    progress = Progress()
    with Deadline(0.0, progress):
        for _attempt in range(100):
            if progress.has_expired:
                break
            threading.Event().wait(0.05)
    queue.put(progress.has_expired)


def test_deadlines_after_a_fork(demo: Sandbox) -> None:
    """A child process enforces its own deadlines."""
    assert [True] == forked(_watched_in_child, demo.endpoint)[:1]


def test_a_new_watchdog_for_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """The watchdog of a child process starts without the deadlines of its parent."""
    before = deadlines._watchdog
    monkeypatch.setattr(deadlines, "_watchdog", before)
    deadlines._restart()

    assert before is not deadlines._watchdog


def test_closed_while_connecting(sandbox: Sandbox) -> None:
    """A client closed just before the connection is made sends nothing."""
    call = Call(GET_CONTACT, write_request(GET_CONTACT, GET_CONTACT.request(id=3)), None)
    options = Options(login="sandbox", password="sandbox", endpoint=sandbox.endpoint)
    deadline = Deadline(1e9, Progress())
    deadline.cancel()
    with requests.Session() as session, exchange_of(deadline):
        session.mount("http://", Adapter(None))
        with pytest.raises(ConfigurationError, match="the client is closed"):
            session.post(sandbox.endpoint, timeout=5)
    adapter = RequestsAdapter()
    completed(adapter.close())
    with pytest.raises(ConfigurationError, match="the client was closed"):
        completed(adapter.exchange(call, options, 1e9, Progress()))


def test_one_watchdog_that_ends() -> None:
    """A thousand deadlines share one thread, which ends when it is no longer needed."""
    before = set(threading.enumerate())
    watchdog = deadlines._Watchdog()
    for _ in range(1000):
        deadline = Deadline(0.0, Progress())
        deadline.is_over = True
        watchdog.add(deadline)
    running = [thread for thread in threading.enumerate() if thread not in before]
    for thread in running:
        thread.join(timeout=10)

    assert ["cfclient-watchdog"] == [thread.name for thread in running]
    assert not watchdog._is_running


def test_without_a_call() -> None:
    """Connection pools work outside of a call."""
    with Sandbox() as sandbox, requests.Session() as session:
        session.mount("http://", Adapter(None))
        response = session.get(sandbox.wsdl, timeout=5)

    assert 200 == response.status_code


class Loop(Exception):
    """An error that is its own cause."""

    def __init__(self) -> None:
        """Set the error as its own cause."""
        super().__init__("around")
        self.reason = self


class Picky(Exception):
    """An error that is not constructed from a message."""

    def __init__(self, _: int, __: int) -> None:
        """Take two numbers."""
        super().__init__("correct horse")


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (Loop(), ConnectError, "around"),
        (ValueError(), ConnectError, "ValueError"),
        (requests.ConnectTimeout("late"), TransportTimeout, "within 10 s"),
        (NewConnectionError(cast("Any", None), "x: refused"), ConnectError, "refused"),
    ],
)
def test_before_the_connection(
    error: BaseException, kind: type[TransportError], message: str
) -> None:
    """An error before the connection is open means that nothing was sent."""
    found = failure_of(cause_of(error), Progress(), OPTIONS)

    assert kind is type(found)
    assert message in str(found)


def test_closed_before_the_connection() -> None:
    """A client closed while connecting sends nothing."""
    progress = Progress(was_cancelled=True)

    assert not failure_of(Cause(), progress, OPTIONS).retryable


def test_causes_without_secrets() -> None:
    """A cause keeps its class if possible, and its message without the password."""
    kept = without_secrets(OSError("bad: correct horse"), OPTIONS)
    replaced = without_secrets(Picky(1, 2), OPTIONS)

    assert (OSError, "bad: …") == (type(kept), str(kept))
    assert RuntimeError is type(replaced)
    assert "Picky: …" in str(replaced)


def test_closed_before_the_exchange() -> None:
    """A client closed after a call began, and before its exchange, opens no session."""
    adapter = RequestsAdapter()
    completed(adapter.close())

    with pytest.raises(ConfigurationError, match="the client is closed"):
        adapter._begin(OPTIONS, Deadline(1e9, Progress()))
    assert {} == adapter._sessions
