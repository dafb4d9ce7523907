"""Limits on the requests per second and on the requests under way, for tasks of an event loop."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

import anyio


class TaskLimit:
    """Lets a limited number of requests through.

    A task that is cancelled while it waits leaves the line, and those behind it move up.
    """

    def __init__(self, per_second: float | None, parallel: int | None) -> None:
        """Keep the limits.

        Args:
            per_second: The requests that may begin in a second; `None` for no limit.
            parallel: The requests that may be under way at once; `None` for no limit.
        """
        self._interval = None if per_second is None else 1 / per_second
        self._places = None if parallel is None else anyio.Semaphore(parallel)
        self._line = anyio.Lock()
        self._next_turn = 0.0

    @asynccontextmanager
    async def turn(self, deadline: float) -> AsyncGenerator[bool]:
        """Wait for a turn and hold it while the context lasts.

        Args:
            deadline: The time at which the caller gives up, on the monotonic clock.

        Yields:
            Whether the turn came; false at once where it cannot come in time.
        """
        async with AsyncExitStack() as place:
            if self._places is not None:
                await place.enter_async_context(self._places)
            yield self._interval is None or await self._await_turn(deadline, self._interval)

    async def _await_turn(self, deadline: float, interval: float) -> bool:
        line = self._line.statistics()
        ahead = line.tasks_waiting + line.locked
        if max(self._next_turn, time.monotonic()) + ahead * interval > deadline:
            return False
        async with self._line:
            await anyio.sleep(max(0.0, self._next_turn - time.monotonic()))
            self._next_turn = time.monotonic() + interval
        return True
