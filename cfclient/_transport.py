"""Makes a call over HTTP: as many requests as it takes, and never one too many."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO, TypeVar

from cfclient._envelope import Message
from cfclient._http import Answer, Connections
from cfclient._log import log, log_message
from cfclient._options import ExchangeEvent, Options
from cfclient._rate import Limiter
from cfclient._reply import Reply
from cfclient._retrying import PASSING, Budget, pause, was_never_sent
from cfclient.errors import (
    CallFireError,
    ConfigurationError,
    DecodeError,
    ReplyTooLarge,
    TimeoutFault,
    TransportError,
    TransportTimeout,
    UnexpectedReply,
)
from cfschema.base import Operation

ResultT = TypeVar("ResultT")
ValueT = TypeVar("ValueT")

_OK = range(200, 300)


@dataclass(frozen=True, slots=True)
class Call:
    """What is to be done.

    Attributes:
        operation: The operation.
        message: The message that asks for it, the same in every attempt.
        request_id: The id under which the service does it only once, if there is one.
        spool: A file for replies that may be too large for the memory.
    """

    operation: Operation[Any, Any]
    message: Message
    request_id: str | None
    spool: BinaryIO | None = None

    @property
    def is_repeatable(self) -> bool:
        """Whether making it twice does nothing twice."""
        return self.operation.read_only or bool(self.request_id)


class Transport:
    """Connections to the service, and what their users share."""

    def __init__(self) -> None:
        """Open the pool; connections are made when they are needed."""
        self._lock = threading.Lock()
        self._open()

    def _open(self) -> None:
        self._connections = Connections()
        self._budget = Budget()
        self._limiters: dict[tuple[float | None, int | None], Limiter] = {}

    def send(self, call: Call, options: Options, read: Callable[[Reply[Any]], ValueT]) -> ValueT:
        """Make a call and return what is read from its reply.

        It is made again after a failure that makes this safe, until it succeeds or attempts, time
        or budget are used up.

        Args:
            call: What is to be done.
            options: Where to, as whom and how patiently.
            read: Reads a reply, or raises what it says went wrong.

        Raises:
            CallFireError: The call failed for good.
        """
        deadline = time.monotonic() + options.deadline
        started = time.monotonic()
        attempt = 0
        while True:
            attempt += 1
            begun = time.monotonic()
            reply: Reply[Any] | None = None
            try:
                answer = self._exchange(call, options, deadline)
                reply = _reply(call, answer, options, attempt, started)
                value = read(reply)
            except CallFireError as error:
                _complete(error, call, attempt)
                wait = self._pause(error, call, options, attempt, deadline)
                _tell(call, options, attempt, reply, error, begun, started, wait)
                if wait is None:
                    raise
                self._sleep(wait, call)
            else:
                self._budget.earn(attempt)
                _tell(call, options, attempt, reply, None, begun, started, None)
                return value

    def close(self) -> None:
        """Close all connections; calls that are under way end, and no further one can be made."""
        self._connections.close()

    def _exchange(self, call: Call, options: Options, deadline: float) -> Answer:
        connections = self._alive()
        log_message(
            "request", call.operation.name, call.message.content, whole=options.log_messages
        )
        limiter = self._limiter(options)
        if not limiter.wait(deadline):
            raise TransportTimeout(
                f"no turn within the deadline of {options.deadline:g} s; the limits of the client "
                "let no more requests through",
                phase="connect",
            )
        with limiter:
            if call.spool is not None:
                call.spool.seek(0)
                call.spool.truncate()
            answer = connections.post(
                call.operation.path, call.message, options, deadline, call.spool
            )
        log_message("reply", call.operation.name, answer.content, whole=options.log_messages)
        return answer

    def _alive(self) -> Connections:
        # After a fork the connections are those of the parent.
        if self._connections.process != os.getpid():
            self._lock = threading.Lock()
            self._open()
        if self._connections.is_closed:
            raise ConfigurationError("the client is closed")
        return self._connections

    def _limiter(self, options: Options) -> Limiter:
        limits = (options.requests_per_second, options.parallel_requests)
        with self._lock:
            if limits not in self._limiters:
                self._limiters[limits] = Limiter(*limits)
            return self._limiters[limits]

    def _pause(
        self, error: CallFireError, call: Call, options: Options, attempt: int, deadline: float
    ) -> float | None:
        """Return how long to wait before the next attempt, or `None` if there is to be none."""
        if attempt > options.retries or not error.retryable or self._connections.is_closed:
            return None
        if not (call.is_repeatable or was_never_sent(error)):
            return None
        wish = None if error.reply is None else error.reply.headers.get("retry-after")
        wait = pause(attempt, wish)
        if wait is None or time.monotonic() + wait >= deadline or not self._budget.spend():
            return None
        return wait

    def _sleep(self, seconds: float, call: Call) -> None:
        end = time.monotonic() + seconds
        while (rest := end - time.monotonic()) > 0:
            if self._connections.is_closed:
                error = ConfigurationError("the client is closed", operation=call.operation.name)
                error.request_id = call.request_id
                raise error
            time.sleep(min(rest, 0.1))


def _reply(
    call: Call, answer: Answer, options: Options, attempt: int, started: float
) -> Reply[Any]:
    return Reply(
        operation=call.operation,
        status=answer.status,
        headers=answer.headers,
        content=answer.content,
        attempts=attempt,
        elapsed=time.monotonic() - started,
        strict=options.strict,
    )


def _complete(error: CallFireError, call: Call, attempt: int) -> None:
    """Put into an error what is known about its call."""
    error.operation = call.operation.name
    # A client that was closed meanwhile begins no more.
    error.attempts = attempt - isinstance(error, ConfigurationError)
    error.request_id = call.request_id
    if isinstance(error, UnexpectedReply):
        # An empty reply is one that was cut off in its head.
        is_passing = error.status in PASSING or (error.status in _OK and not error.content)
        error.retryable = is_passing and call.is_repeatable
    elif isinstance(error, DecodeError):
        # A reply that was cut off is whole the next time; one with a wrong value is not.
        error.retryable = call.is_repeatable and not error.path
    elif isinstance(error, TimeoutFault) or (
        isinstance(error, TransportError)
        and not isinstance(error, ReplyTooLarge)
        and not was_never_sent(error)
    ):
        error.retryable = call.is_repeatable


def _tell(
    call: Call,
    options: Options,
    attempt: int,
    reply: Reply[Any] | None,
    error: CallFireError | None,
    begun: float,
    started: float,
    wait: float | None,
) -> None:
    """Tell the hook of a request; log a line about the call once it has ended."""
    event = ExchangeEvent(
        operation=call.operation.name,
        attempt=attempt,
        status=None if reply is None else reply.status,
        error=error,
        elapsed=time.monotonic() - begun,
        request_bytes=len(call.message.body),
        reply_bytes=0 if reply is None else len(reply.content),
        pause=wait,
    )
    outcome = event.status or type(error).__name__
    if wait is not None:
        log.debug("%s: %s in attempt %d, again in %.1f s", event.operation, outcome, attempt, wait)
    else:
        log.info(
            "%s: %s, attempts: %d, %.0f ms, %d bytes sent, %d received",
            event.operation,
            outcome,
            attempt,
            (time.monotonic() - started) * 1000,
            event.request_bytes,
            event.reply_bytes,
        )
    if options.on_exchange is not None:
        try:
            options.on_exchange(event)
        except Exception:  # noqa: BLE001 - whatever a hook does, the call goes on
            log.exception("%s: on_exchange failed", event.operation)
