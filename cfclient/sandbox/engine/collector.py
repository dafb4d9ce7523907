"""The garbage collector of Python, and when it would cost more than the work."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Generator[None]:
    """Postpone garbage collection while many items are made that are kept.

    Each full collection looks at all items, and would happen again and again as they grow.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
