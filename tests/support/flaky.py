"""A sandbox that injects faults at random."""

from __future__ import annotations

import random
import threading
from collections.abc import Sequence
from typing import Any

from cfclient.sandbox import Sandbox
from cfclient.sandbox.http.faults import Faults, InjectedFault


class RandomFaults(Faults):
    """Faults of several kinds, injected into a share of all calls, with a seed."""

    def __init__(self, faults: Sequence[InjectedFault], share: float, seed: int = 1) -> None:
        """Set the faults and the share of the calls they are injected into."""
        super().__init__()
        self._dice = random.Random(seed)  # noqa: S311 - the same faults each time
        self._lock = threading.Lock()
        self._faults = list(faults)
        self._share = share
        self.taken = 0

    def take(self, operation: str | None) -> InjectedFault | None:
        """Return a random fault for a share of the calls, and `None` for the others."""
        with self._lock:
            if operation is None or self._dice.random() >= self._share:
                return None
            self.taken += 1
            return self._dice.choice(self._faults)


def flaky(faults: Sequence[InjectedFault], share: float, **options: Any) -> Sandbox:
    """Return a sandbox that injects faults into a share of all calls."""
    sandbox = Sandbox(**options)
    sandbox.faults = RandomFaults(faults, share)
    return sandbox
