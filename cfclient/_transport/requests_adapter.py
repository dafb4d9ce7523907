"""One HTTP exchange with requests: a body is sent, and one of bounded size and time received."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import requests
from requests.auth import HTTPBasicAuth

from cfclient._settings import Options
from cfclient._soap import Upload
from cfclient._transport.adapter import ArgumentT, Progress, ResultT
from cfclient._transport.bounded import receive
from cfclient._transport.call import Call, RawResponse
from cfclient._transport.cancellation import begin, require_wanted
from cfclient._transport.deadlines import Deadline
from cfclient._transport.failures import Cause, failure_of
from cfclient._transport.pools import exchange_of
from cfclient._transport.rate_limit import RateLimit, require_turn
from cfclient._transport.requests_failures import cause_of
from cfclient._transport.secrets import without_secrets
from cfclient._transport.sessions import session_of
from cfclient.errors import CallFireError, ConfigurationError

# How often a pause looks whether the client was closed, in seconds.
_POLL = 0.1


class RequestsAdapter:
    """A pool of connections, safe to share between threads; its coroutines block."""

    def __init__(self) -> None:
        """Open the pool; connections are made when they are needed."""
        self.is_closed: bool = False
        self._sessions: dict[Any, requests.Session] = {}
        self._limits: dict[tuple[float | None, int | None], RateLimit] = {}
        self._under_way: set[Deadline] = set()
        self._lock = threading.Lock()

    async def exchange(
        self, call: Call, options: Options, deadline: float, progress: Progress
    ) -> RawResponse:
        """Post a message within the limits, and return the response."""
        with self._limit(options).turn(deadline) as is_in_time:
            require_turn(options, is_in_time=is_in_time, is_closed=self.is_closed)
            try:
                return self._post(call, options, Deadline(deadline, progress))
            except CallFireError:
                # A canceled call must not be reported or retried as a failed one.
                require_wanted()
                raise

    async def sleep(self, seconds: float) -> None:
        """Wait; return early if the client is closed."""
        self._sleep(seconds)

    async def run(
        self, function: Callable[[ArgumentT], ResultT], argument: ArgumentT, size: int
    ) -> ResultT:
        """Call a function, whatever the size of what it works on."""
        del size
        return function(argument)

    async def close(self) -> None:
        """Close all connections, also those in use, and end all waits."""
        with self._lock:
            self.is_closed = True
            sessions, under_way = list(self._sessions.values()), list(self._under_way)
            limits = list(self._limits.values())
        for limit in limits:
            limit.close()
        for deadline in under_way:
            deadline.cancel()
        for session in sessions:
            session.close()

    def _sleep(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (rest := end - time.monotonic()) > 0 and not self.is_closed:
            require_wanted()
            time.sleep(min(rest, _POLL))

    def _limit(self, options: Options) -> RateLimit:
        limits = (options.requests_per_second, options.parallel_requests)
        with self._lock:
            if limits not in self._limits:
                self._limits[limits] = RateLimit(*limits)
            return self._limits[limits]

    def _post(self, call: Call, options: Options, deadline: Deadline) -> RawResponse:
        progress = deadline.progress
        try:
            with deadline:
                response = self._exchange(call, options, deadline)
            if not progress.was_ended:
                return response
            # A response that is truncated in its headers looks like an empty one.
            failure: CallFireError = failure_of(Cause(), progress, options)
        except (CallFireError, AssertionError):
            # Test tools that replace the network fail the test, and not the call.
            raise
        except Exception as error:  # noqa: BLE001 - one boundary around all that lies below
            # The timeouts of the library end no later, and may be the first to notice.
            progress.has_expired |= time.monotonic() >= deadline.at
            failure = failure_of(cause_of(error), progress, options)
            failure.__cause__ = without_secrets(error, options)
        # Raised here, since an exception that is being handled would become its context.
        raise failure

    def _exchange(self, call: Call, options: Options, deadline: Deadline) -> RawResponse:
        session = self._begin(options, deadline)
        body = call.message.body
        try:
            with exchange_of(deadline):
                return _send(session, call, body, options, deadline)
        finally:
            if isinstance(body, Upload):
                body.close()
            with self._lock:
                self._under_way.discard(deadline)

    def _begin(self, options: Options, deadline: Deadline) -> requests.Session:
        key = (options.trusts_environment, options.verify, options.certificate, options.proxy)
        with self._lock:
            if self.is_closed:
                raise ConfigurationError("the client is closed")
            if key not in self._sessions:
                self._sessions[key] = session_of(options)
            begin(deadline)
            self._under_way.add(deadline)
            return self._sessions[key]


def _send(
    session: requests.Session,
    call: Call,
    body: bytes | Upload,
    options: Options,
    deadline: Deadline,
) -> RawResponse:
    # The session would merge its cookies and hooks, of which there are none.
    request: Any = requests.PreparedRequest()
    request.prepare(
        "POST",
        f"{options.endpoint}/{call.operation.path}",
        headers={**session.headers, **call.message.headers},
        data=_Body(body) if isinstance(body, Upload) else body,
        auth=HTTPBasicAuth(options.login.encode(), options.password.encode()),
    )
    environment: Any = session.merge_environment_settings(request.url, {}, True, None, None)
    rest = max(0.001, deadline.at - time.monotonic())
    timeout = (min(options.connect_timeout, rest), min(options.read_timeout, rest))
    response = session.send(request, timeout=timeout, allow_redirects=False, **environment)
    return receive(response, options.max_response_bytes, call.spool)


class _Body:
    """An upload as requests takes it: a reader with a length."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._chunks = iter(upload)
        self._left = b""

    def __len__(self) -> int:
        return len(self._upload)

    def read(self, size: int = -1) -> bytes:
        while size < 0 or len(self._left) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            self._left += chunk
        size = len(self._left) if size < 0 else size
        chunk, self._left = self._left[:size], self._left[size:]
        return chunk
