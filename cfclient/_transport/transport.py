"""Drives a call: attempts and pauses as the retry policy decides."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from cfclient._response import Response
from cfclient._settings import Options
from cfclient._soap import read_response
from cfclient._transport.call import Call
from cfclient._transport.logging import log_message, report
from cfclient._transport.policy import Attempts, RetryBudget
from cfclient._transport.rate_limit import RateLimit
from cfclient.errors import CallFireError, ConfigurationError, TransportTimeout

if TYPE_CHECKING:
    from cfclient._transport.requests_adapter import RequestsAdapter

ValueT = TypeVar("ValueT")

# How often a pause looks whether the client was closed, in seconds.
_POLL = 0.1


class Transport:
    """Connections to the service, with the limits and the retry budget of their users."""

    def __init__(self) -> None:
        """Open the pool; connections are made when they are needed."""
        self._is_closed = False
        self._open()

    def _open(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._adapter: RequestsAdapter | None = None
        self._budget = RetryBudget()
        self._limits: dict[tuple[float | None, int | None], RateLimit] = {}

    def send(self, call: Call, options: Options, read: Callable[[Response[Any]], ValueT]) -> ValueT:
        """Make a call and return what is read from its response.

        A failed attempt is repeated where this is safe, until the call succeeds or the retries,
        the time or the budget are used up.

        Args:
            call: The call.
            options: The settings of the client.
            read: Reads a response, or raises the error that it carries.

        Raises:
            CallFireError: The call failed.
        """
        attempts = Attempts(call, options, self._budget, time.monotonic())
        while True:
            begun = time.monotonic()
            response: Response[Any] | None = None
            try:
                self._require_open()
                attempts.begin()
                response = self._exchange(call, options, attempts)
                value = read(response)
            except CallFireError as error:
                pause = attempts.failed(error, time.monotonic(), time.time())
                pause = None if self._is_closed else pause
                report(call, options, attempts, response, error, begun, pause)
                if pause is None:
                    raise
                self._sleep(pause, call, attempts)
            else:
                attempts.succeeded()
                report(call, options, attempts, response, None, begun, None)
                return value

    def close(self) -> None:
        """Close all connections; calls under way end, and no further one can be made."""
        with self._lock:
            self._is_closed = True
            adapter, limits = self._adapter, list(self._limits.values())
        if adapter is not None:
            adapter.close()
        for limit in limits:
            limit.close()

    def _exchange(self, call: Call, options: Options, attempts: Attempts) -> Response[Any]:
        whole = options.log_messages
        log_message("request", call, call.message.content, whole=whole)
        with self._limit(options).turn(attempts.deadline) as is_in_time:
            if self._is_closed:
                raise ConfigurationError("the client was closed while the call waited for its turn")
            if not is_in_time:
                raise TransportTimeout(
                    f"no turn within the deadline of {options.deadline:g} s; requests_per_second "
                    "or parallel_requests let no more requests through",
                    phase="connect",
                )
            if call.spool is not None:
                call.spool.seek(0)
                call.spool.truncate()
            raw = self._connections().post(call, options, attempts.deadline)
        log_message("response", call, raw.content, whole=whole)
        return Response(
            operation=call.operation,
            status=raw.status,
            headers=raw.headers,
            content=raw.content,
            attempts=attempts.number,
            elapsed=time.monotonic() - attempts.started,
            strict=options.strict,
            reader=read_response,
        )

    def _require_open(self) -> None:
        if self._is_closed:
            raise ConfigurationError("the client is closed")
        # After a fork the connections are those of the parent.
        if self._process != os.getpid():
            self._open()

    def _connections(self) -> RequestsAdapter:
        # Loaded for the first exchange, since requests takes longer to load than all of this
        # package; made in one thread, so that closing finds it.
        from cfclient._transport.requests_adapter import RequestsAdapter

        with self._lock:
            self._require_open()
            if self._adapter is None:
                self._adapter = RequestsAdapter()
            return self._adapter

    def _limit(self, options: Options) -> RateLimit:
        limits = (options.requests_per_second, options.parallel_requests)
        with self._lock:
            if limits not in self._limits:
                self._limits[limits] = RateLimit(*limits)
            return self._limits[limits]

    def _sleep(self, seconds: float, call: Call, attempts: Attempts) -> None:
        end = time.monotonic() + seconds
        while (rest := end - time.monotonic()) > 0:
            if self._is_closed:
                error = ConfigurationError("the client is closed", operation=call.operation.name)
                error.request_id, error.attempts = call.request_id, attempts.number
                raise error
            time.sleep(min(rest, _POLL))
