"""The end of commands that serve."""

from __future__ import annotations

import queue
import signal
import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from cfclient.cli import _ending, _listen
from cfclient.cli._ending import Ending
from cfclient.cli._listen import Listener, Options
from tests.support.interrupting import Interruption, alone

OPTIONS = Options(
    port=0, as_json=False, forward_to=None, subscribe=[], public_url=None, sandbox=False
)
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.fixture(autouse=True)
def _handlers() -> Iterator[None]:
    """Let signals do what they do in a terminal, and leave them as they were."""
    before = {number: signal.getsignal(number) for number in SIGNALS}
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", SIGNALS)
def test_signals(number: signal.Signals) -> None:
    """Ctrl-C, SIGTERM and a terminal that is closed end the wait."""
    ending = Ending()
    timer = threading.Timer(0.01, signal.pthread_kill, [threading.get_ident(), number])
    timer.start()
    late = threading.Timer(30, ending.fail, [TimeoutError()])
    late.start()
    with pytest.raises(KeyboardInterrupt):
        ending.wait()
    late.cancel()
    timer.join()


def test_ignored_signals() -> None:
    """A signal that is ignored, as `nohup` does, stays ignored."""
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    ending = Ending()
    signal.raise_signal(signal.SIGHUP)
    ending.fail(OSError("full"))
    with pytest.raises(OSError, match="full"):
        ending.wait()


def never(*_: object) -> Any:
    """Connect and start nothing."""


@alone
def test_interrupts_of_the_wait(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C is the end, or KeyboardInterrupt, whichever instruction it meets."""
    monkeypatch.setattr(Listener, "_start", never)
    instruction, is_over, ends = 0, False, 0
    while not is_over:
        instruction += 1
        interruption = Interruption(instruction, (_listen, _ending, threading, queue))
        listener = Listener(OPTIONS)
        timer = threading.Timer(0.002, listener._ending.fail, [ConnectionError()])
        timer.daemon = True
        timer.start()
        try:
            interruption.run(partial(listener.run, never))
        except KeyboardInterrupt:
            assert interruption.has_struck
        except ConnectionError:
            pass
        else:
            ends += 1
        timer.join(10)
        assert not timer.is_alive()
        is_over = not interruption.has_struck

    assert ends > 10
    assert "\n" * ends == capsys.readouterr().out
