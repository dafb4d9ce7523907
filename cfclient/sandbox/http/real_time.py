"""Simulated time that follows the wall clock."""

from __future__ import annotations

import threading
import time
from datetime import timedelta

from cfclient.sandbox.engine import Engine
from cfclient.sandbox.engine.errors import NotKeptError

# How often the time can follow, in seconds.
_STEP = 0.2


class RealTime:
    """Lets the time of an engine follow the wall clock, in a thread of its own."""

    def __init__(self, engine: Engine) -> None:
        """Start.

        Args:
            engine: The engine; requests and steps of its clock advance its time as well.
        """
        self._engine = engine
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop."""
        self._ended.set()
        self._thread.join()

    def _follow(self) -> None:
        last = time.monotonic()
        while not self._ended.wait(_STEP):
            # The times of the service are whole seconds.
            passed = int(time.monotonic() - last)
            if not passed:
                continue
            try:
                self._engine.follow(timedelta(seconds=passed))
            except (NotKeptError, OverflowError):
                continue  # the next step tries again for this one as well
            last += passed
