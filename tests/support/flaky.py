"""A sandbox on which things go wrong by chance."""

from __future__ import annotations

import random
import threading
from collections.abc import Sequence
from typing import Any

from cfclient.sandbox import Sandbox
from cfclient.sandbox.http.faults import Faults, InjectedFault


class Chance(Faults):
    """Spoils a share of all calls in one of several ways, drawn from a seed."""

    def __init__(self, orders: Sequence[InjectedFault], share: float, seed: int = 1) -> None:
        """Take what can go wrong and how often it does."""
        super().__init__()
        self._dice = random.Random(seed)  # noqa: S311 - the same each time is the aim
        self._drawing = threading.Lock()
        self._chosen = list(orders)
        self._share = share
        self.taken = 0

    def take(self, operation: str | None) -> InjectedFault | None:
        """Draw."""
        with self._drawing:
            if operation is None or self._dice.random() >= self._share:
                return None
            self.taken += 1
            return self._dice.choice(self._chosen)


def flaky(orders: Sequence[InjectedFault], share: float, **options: Any) -> Sandbox:
    """Return a sandbox on which a share of all calls goes wrong."""
    sandbox = Sandbox(**options)
    sandbox.faults = Chance(orders, share)
    return sandbox
