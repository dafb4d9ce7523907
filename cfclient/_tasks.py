"""Tasks that run beside the one that starts them, on asyncio and trio."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from typing import Any

import anyio
from anyio.lowlevel import current_token

# An event loop refers to its tasks only weakly.
_running: set[asyncio.Task[None]] = set()


class Background:
    """A call that is under way in a task of its own, which no task group waits for."""

    def __init__(self, function: Callable[[Any], Awaitable[Any]], argument: Any) -> None:
        """Start it.

        Args:
            function: A coroutine function.
            argument: Its argument.
        """
        self._function = function
        self._argument = argument
        self._scope = anyio.CancelScope()
        self._is_done = anyio.Event()
        self._result: Any = None
        self._error: Exception | None = None
        loop = current_token().native_token
        if isinstance(loop, asyncio.AbstractEventLoop):
            task = loop.create_task(self._run())
            _running.add(task)
            task.add_done_callback(_running.discard)
        else:
            # Whoever runs trio has imported it; no extra brings it.
            trio: Any = sys.modules["trio"]
            trio.lowlevel.spawn_system_task(self._run, context=copy_context())

    async def result(self) -> Any:
        """Wait for it, and return its result or raise its error."""
        await self._is_done.wait()
        if self._error is not None:
            raise self._error
        return self._result

    def cancel(self) -> None:
        """Stop it; nobody waits for its result."""
        self._scope.cancel()

    async def _run(self) -> None:
        try:
            with self._scope:
                self._result = await self._function(self._argument)
        except Exception as error:  # noqa: BLE001 - raised where the result is wanted
            self._error = error
        finally:
            self._is_done.set()
