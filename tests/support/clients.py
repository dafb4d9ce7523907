"""Either client behind the interface of `Client`, so that one test body runs against both."""

from __future__ import annotations

import atexit
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Self

from anyio.from_thread import BlockingPortal, start_blocking_portal

import cfclient
from cfclient import AsyncClient
from cfclient.sandbox import Sandbox
from cfschema.base import AsyncPaged

BLOCKING, ASYNCIO, TRIO = "Client", "AsyncClient on asyncio", "AsyncClient on trio"
_BACKENDS = {ASYNCIO: "asyncio", TRIO: "trio"}
_kinds = [BLOCKING]


@contextmanager
def kind_of_client(kind: str) -> Generator[None]:
    """Make `Client` of this module stand for one of the clients."""
    _kinds.append(kind)
    try:
        yield
    finally:
        _kinds.pop()


@cache
def _portal(backend: str) -> BlockingPortal:
    """An event loop in a thread of its own, for all tests."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(start_blocking_portal(backend))


class _Blocking:
    """An object of the async client whose coroutines are run to their end."""

    def __init__(self, portal: BlockingPortal, below: Any) -> None:
        self._portal = portal
        self._below = below

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._below, name)
        if name.startswith("_"):
            return found
        if hasattr(found, "_caller"):
            return _Blocking(self._portal, found)
        return partial(self._call, found) if callable(found) else found

    def _call(self, function: Any, *arguments: Any, **options: Any) -> Any:
        async def call() -> Any:
            result = function(*arguments, **options)
            return await result if isawaitable(result) else result

        result: Any = self._portal.call(call)
        if hasattr(result, "total_results") and hasattr(result, "__anext__"):
            return _items(self._portal, result)
        return _BlockingClient(self._portal, result) if isinstance(result, AsyncClient) else result

    def __repr__(self) -> str:
        return repr(self._below)


class _BlockingClient(_Blocking):
    def close(self) -> None:
        self._portal.call(self._below.aclose)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __reduce__(self) -> Any:
        return _restored, (self._below, _kinds[-1])


def _restored(below: AsyncClient, kind: str) -> _BlockingClient:
    return _BlockingClient(_portal(_BACKENDS[kind]), below)


def _items(portal: BlockingPortal, listing: AsyncPaged[Any]) -> Iterator[Any]:
    while True:
        try:
            yield portal.call(listing.__anext__)
        except StopAsyncIteration:
            return


def _make(**settings: Any) -> Any:
    kind = _kinds[-1]
    if kind == BLOCKING:
        return cfclient.Client(**settings)
    return _BlockingClient(_portal(_BACKENDS[kind]), AsyncClient(**settings))


if TYPE_CHECKING:
    Client = cfclient.Client
else:
    Client = _make


def sandbox_client(sandbox: Sandbox, **settings: Any) -> Client:
    """Return a client of a sandbox.

    Args:
        sandbox: The sandbox.
        settings: The settings of the client.
    """
    with sandbox.client(**settings) as own:
        options = own._options
    return Client(
        login=options.login, password=options.password, endpoint=sandbox.endpoint, **settings
    )
