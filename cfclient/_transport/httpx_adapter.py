"""One HTTP exchange with httpx2, for asyncio and trio."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import anyio
import httpx2
from anyio.lowlevel import current_token

from cfclient._settings import Options
from cfclient._soap import Upload
from cfclient._threads import in_thread
from cfclient._transport.adapter import ArgumentT, Progress, ResultT
from cfclient._transport.async_bounded import receive
from cfclient._transport.call import Call, RawResponse
from cfclient._transport.failures import Cause, failure_of
from cfclient._transport.httpx_failures import cause_of
from cfclient._transport.rate_limit import require_turn
from cfclient._transport.routes import transport_of
from cfclient._transport.secrets import without_secrets
from cfclient._transport.sessions import USER_AGENT
from cfclient._transport.task_limit import TaskLimit
from cfclient.errors import CallFireError, ConfigurationError

# Decoding this much, in bytes, takes 2 ms; what takes longer is left to a thread.
_LARGE = 1 << 16
_THREADS = 4


@dataclass(eq=False)
class _Loop:
    """What belongs to one event loop."""

    threads: anyio.CapacityLimiter
    transports: dict[Any, httpx2.AsyncHTTPTransport] = field(default_factory=dict[Any, Any])
    limits: dict[Any, TaskLimit] = field(default_factory=dict[Any, TaskLimit])
    scopes: set[anyio.CancelScope] = field(default_factory=set[anyio.CancelScope])

    @contextmanager
    def until(self, deadline: float) -> Generator[None]:
        """End what is awaited in the context at a deadline, or when the client is closed."""
        with anyio.move_on_after(deadline - time.monotonic()) as scope:
            self.scopes.add(scope)
            try:
                yield
            finally:
                self.scopes.discard(scope)

    def limit(self, options: Options) -> TaskLimit:
        limits = (options.requests_per_second, options.parallel_requests)
        if limits not in self.limits:
            self.limits[limits] = TaskLimit(*limits)
        return self.limits[limits]

    def transport(self, options: Options) -> httpx2.AsyncHTTPTransport:
        # The environment can name a proxy for one endpoint and none for another.
        where = options.endpoint if options.trusts_environment else options.endpoint[:6]
        key = (where, options.verify, options.certificate, options.proxy)
        if key not in self.transports:
            self.transports[key] = transport_of(options)
        return self.transports[key]

    async def close(self) -> None:
        for scope in list(self.scopes):
            scope.cancel()
        for transport in self.transports.values():
            await transport.aclose()


class HttpxAdapter:
    """A pool of connections for each event loop; its coroutines suspend."""

    def __init__(self) -> None:
        """Open the pool; connections are made when they are needed."""
        self.is_closed: bool = False
        self._loops: WeakKeyDictionary[Any, _Loop] = WeakKeyDictionary()

    async def exchange(
        self, call: Call, options: Options, deadline: float, progress: Progress
    ) -> RawResponse:
        """Post a message within the limits, and return the response."""
        loop, is_in_time = self._loop(), False
        with loop.until(deadline):
            async with loop.limit(options).turn(deadline) as is_in_time:
                require_turn(options, is_in_time=is_in_time, is_closed=self.is_closed)
                return await self._post(loop, call, options, progress)
        progress.was_cancelled, progress.has_expired = self.is_closed, not self.is_closed
        if not is_in_time:
            require_turn(options, is_in_time=False, is_closed=self.is_closed)
        raise failure_of(Cause(), progress, options)

    async def sleep(self, seconds: float) -> None:
        """Wait; return early if the client is closed."""
        with self._loop().until(time.monotonic() + seconds):
            await anyio.sleep_forever()

    async def run(
        self, function: Callable[[ArgumentT], ResultT], argument: ArgumentT, size: int
    ) -> ResultT:
        """Call a function, in a thread if it works on much."""
        if size < _LARGE:
            return function(argument)
        threads = self._loop().threads
        return await in_thread(function, argument, is_abandoned=True, limiter=threads)

    async def close(self) -> None:
        """Close the connections of this event loop, also those in use, and end all waits."""
        self.is_closed = True
        await self._loop().close()

    def _loop(self) -> _Loop:
        token: Any = current_token().native_token
        if token not in self._loops:
            self._forget_ended()
            self._loops[token] = _Loop(anyio.CapacityLimiter(_THREADS))
        return self._loops[token]

    def _forget_ended(self) -> None:
        # The connections of a loop of asyncio refer to it, and would keep it for ever.
        for token in list(self._loops):
            if getattr(token, "is_closed", bool)():
                self._loops.pop(token, None)

    async def _post(
        self, loop: _Loop, call: Call, options: Options, progress: Progress
    ) -> RawResponse:
        def begin() -> None:
            # The last moment at which nothing was sent.
            if self.is_closed:
                raise ConfigurationError("the client is closed")
            progress.is_connected = True

        body = call.message.body
        try:
            return await _exchange(loop.transport(options), call, body, options, progress, begin)
        except (CallFireError, AssertionError):
            # Test tools that replace the network fail the test, and not the call.
            raise
        except Exception as error:  # noqa: BLE001 - one boundary around all that lies below
            is_proxied = options.proxy is not None or options.trusts_environment
            failure = failure_of(cause_of(error, has_proxy=is_proxied), progress, options)
            failure.__cause__ = without_secrets(error, options)
        finally:
            if isinstance(body, Upload):
                body.close()
        # Raised here, since an exception that is being handled would become its context.
        raise failure


async def _exchange(
    transport: httpx2.AsyncHTTPTransport,
    call: Call,
    body: bytes | Upload,
    options: Options,
    progress: Progress,
    begin: Callable[[], None],
) -> RawResponse:
    opened: list[Any] = []

    async def trace(event: str, details: dict[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            opened.append(details["return_value"])
        # A proxy gets a request of its own before.
        is_sending = event == "http11.send_request_headers.started"
        if is_sending and details["request"].method == b"POST":
            begin()

    request = httpx2.Request(
        "POST",
        _url(f"{options.endpoint}/{call.operation.path}"),
        headers=[*call.message.headers.items(), *_headers(options, len(body)).items()],
        content=_Body(body) if isinstance(body, Upload) else body,
        extensions={
            "timeout": {
                "connect": options.connect_timeout,
                "read": options.read_timeout,
                "write": options.read_timeout,
                "pool": None,
            },
            "trace": trace,
        },
    )
    try:
        response = await transport.handle_async_request(request)
    except BaseException:
        # Otherwise a handshake that is interrupted leaves its connection open.
        if not progress.is_connected:
            with anyio.CancelScope(shield=True):
                for stream in opened:
                    await stream.aclose()
        raise
    return await receive(response, options.max_response_bytes, call.spool)


def _headers(options: Options, length: int) -> dict[str, str]:
    return {
        "Accept": "*/*",
        "Accept-Encoding": "gzip, deflate",
        "Authorization": options.authorization,
        "Connection": "keep-alive",
        "Content-Length": str(length),
        "User-Agent": USER_AGENT,
    }


# Parsing an address takes a tenth of a call.
_url = lru_cache(128)(httpx2.URL)


class _Body(httpx2.AsyncByteStream):
    """An upload as httpx2 takes it."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._upload:
            yield chunk

    def __bytes__(self) -> bytes:
        """Return the whole body, for what replaces the network."""
        return bytes(self._upload)
