"""Work of a coroutine that would hold up its event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter
from anyio.to_thread import run_sync

ArgumentT = TypeVar("ArgumentT")
ResultT = TypeVar("ResultT")


async def in_thread(
    function: Callable[[ArgumentT], ResultT],
    argument: ArgumentT,
    *,
    is_abandoned: bool = False,
    limiter: CapacityLimiter | None = None,
) -> ResultT:
    """Call a function in a thread, or in this one where no other can be started.

    Args:
        function: The function.
        argument: Its argument.
        is_abandoned: Whether a cancelled coroutine leaves the thread alone instead of waiting for
            it. Default: no.
        limiter: The limit of threads. Default: the one of anyio.
    """
    has_begun = False

    def begin() -> ResultT:
        nonlocal has_begun
        has_begun = True
        return function(argument)

    try:
        return await run_sync(begin, abandon_on_cancel=is_abandoned, limiter=limiter)
    except RuntimeError:
        if has_begun:
            raise
    return function(argument)
