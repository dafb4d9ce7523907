"""Drives a call: attempts and pauses as the retry policy decides."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from cfclient._response import Response
from cfclient._settings import Options
from cfclient._soap import read_response
from cfclient._transport.adapter import Adapter
from cfclient._transport.call import Call
from cfclient._transport.logging import log_message, report, report_interrupted
from cfclient._transport.policy import Attempts, RetryBudget
from cfclient._transport.secrets import clean
from cfclient.errors import CallFireError, ConfigurationError

ValueT = TypeVar("ValueT")


class Transport:
    """Connections to the service, with the limits and the retry budget of their users."""

    def __init__(self, adapter: Callable[[], Adapter]) -> None:
        """Open the pool; connections are made when they are needed.

        Args:
            adapter: Makes the adapter for the first exchange, and anew in a child process.
        """
        self._make_adapter = adapter
        self._is_closed = False
        self._open()

    def _open(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._adapter: Adapter | None = None
        self._budget = RetryBudget()

    async def send(
        self, call: Call, options: Options, read: Callable[[Response[Any]], ValueT]
    ) -> ValueT:
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
        try:
            while True:
                begun = time.monotonic()
                response: Response[Any] | None = None
                try:
                    self._require_open()
                    attempts.begin()
                    response = await self._exchange(call, options, attempts)
                    cleaned = partial(_cleaned, read, options)
                    value = await self._connections().run(cleaned, response, _size(call, response))
                except CallFireError as error:
                    pause = attempts.failed(error, time.monotonic(), time.time())
                    pause = None if self._is_closed else pause
                    await report(call, options, attempts, response, error, begun, pause)
                    if pause is None:
                        raise
                    await self._connections().sleep(pause)
                else:
                    attempts.succeeded()
                    await report(call, options, attempts, response, None, begun, None)
                    return value
        except CallFireError:
            raise
        except BaseException:
            # A task was cancelled, or Ctrl-C pressed.
            report_interrupted(call, attempts)
            raise

    async def sleep(self, seconds: float) -> None:
        """Wait; return early if the client is closed.

        Args:
            seconds: The time to wait.
        """
        await self._connections().sleep(seconds)

    async def close(self) -> None:
        """Close all connections; calls under way end, and no further one can be made.

        In a child process, those of the parent stay as they are.
        """
        self._leave_parent()
        with self._lock:
            self._is_closed = True
            adapter = self._adapter
        if adapter is not None:
            await adapter.close()

    async def _exchange(self, call: Call, options: Options, attempts: Attempts) -> Response[Any]:
        log_message("request", call, call.message.content, options)
        if call.spool is not None:
            call.spool.seek(0)
            call.spool.truncate()
        adapter = self._connections()
        raw = await adapter.exchange(call, options, attempts.deadline, attempts.progress)
        log_message("response", call, raw.content, options)
        return Response(
            operation=call.operation,
            status=raw.status,
            headers=raw.headers,
            content=raw.content,
            attempts=attempts.number,
            elapsed=time.monotonic() - attempts.started,
            request_id=call.request_id,
            strict=options.strict,
            reader=read_response,
        )

    def _require_open(self) -> None:
        if self._is_closed:
            raise ConfigurationError("the client is closed")
        self._leave_parent()

    def _leave_parent(self) -> None:
        # After a fork the connections are those of the parent, and so are the locks.
        if self._process != os.getpid():
            self._open()

    def _connections(self) -> Adapter:
        # Made for the first exchange, since the HTTP library takes longer to load than all of
        # this package; made in one thread, so that closing finds it.
        with self._lock:
            if self._adapter is None:
                self._require_open()
                self._adapter = self._make_adapter()
            return self._adapter


def _cleaned(
    read: Callable[[Response[Any]], ValueT], options: Options, response: Response[Any]
) -> ValueT:
    try:
        return read(response)
    except CallFireError as error:
        clean(error, options)
        raise


def _size(call: Call, response: Response[Any]) -> int:
    return len(response.content) if call.spool is None else call.spool.tell()
