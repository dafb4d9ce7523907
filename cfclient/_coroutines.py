"""Coroutines that both clients run: `AsyncClient` awaits them, `Client` runs them to their end."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar, cast

ResultT = TypeVar("ResultT")


def completed(coroutine: Coroutine[Any, Any, ResultT]) -> ResultT:
    """Run a coroutine that blocks where another would suspend, and return its result.

    Args:
        coroutine: A coroutine that awaits nothing that needs an event loop.

    Raises:
        RuntimeError: It waits for an event loop all the same.
    """
    try:
        coroutine.send(None)
        coroutine.throw(RuntimeError("no event loop is running"))
    except StopIteration as done:
        return cast("ResultT", done.value)
    finally:
        coroutine.close()
    raise RuntimeError("the coroutine waits for an event loop")
