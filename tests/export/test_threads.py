"""Parts that are written in threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import pytest

from cfclient.export import _threads
from cfclient.export._attempts import Outcome
from cfclient.export._parts import Part
from tests.support.interrupting import Interruption, alone

PARTS = [Part(name=name) for name in ("first", "second", "third")]


def write(_job: object, part: Part, _caller: object, _advance: Callable[[int], None]) -> Outcome:
    """Write the first part at once, and the others a little later."""
    if part is not PARTS[0]:
        time.sleep(0.002)
    return Outcome(part)


@alone
def test_interrupts_while_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while a part is waited for is KeyboardInterrupt, whichever instruction it meets."""
    monkeypatch.setattr(_threads, "attempt", write)
    unused: Any = None
    instruction, is_over = 0, False
    while not is_over:
        instruction += 1
        interruption = Interruption(instruction, (_threads, threading))
        outcomes = _threads.in_threads(unused, PARTS, unused, 2, unused)
        next(outcomes)
        with suppress(KeyboardInterrupt):
            interruption.run(partial(next, outcomes))
        is_over = not interruption.has_struck
        outcomes.close()

    assert instruction > 10
