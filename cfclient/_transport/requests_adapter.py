"""One HTTP exchange with requests: a body is sent, and one of bounded size and time received."""

from __future__ import annotations

import threading
import time
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.auth import HTTPBasicAuth

from cfclient._settings import Options
from cfclient._soap import Upload
from cfclient._transport.bounded import receive
from cfclient._transport.call import Call, RawResponse
from cfclient._transport.deadlines import Deadline
from cfclient._transport.failures import failure_of, without_secrets
from cfclient._transport.pools import Adapter, exchange_of
from cfclient._version import __version__
from cfclient.errors import CallFireError, ConfigurationError


class RequestsAdapter:
    """A pool of connections, safe to share between threads."""

    def __init__(self) -> None:
        """Open the pool; connections are made when they are needed."""
        self.is_closed: bool = False
        self._sessions: dict[Any, requests.Session] = {}
        self._under_way: set[Deadline] = set()
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close all connections, also those in use."""
        with self._lock:
            self.is_closed = True
            sessions, under_way = list(self._sessions.values()), list(self._under_way)
        for deadline in under_way:
            deadline.cancel()
        for session in sessions:
            session.close()

    def post(self, call: Call, options: Options, deadline_at: float) -> RawResponse:
        """Post a message and return the response.

        Args:
            call: The message, and the spool file for the body if there is one.
            options: The endpoint, the credentials, the timeouts and the limits.
            deadline_at: The end of the time for the exchange, on the monotonic clock.

        Raises:
            ConnectError: Nothing was sent.
            TransportTimeout: A timeout or the deadline expired.
            ResponseTooLarge: The response exceeds the limit.
            TransportError: The connection failed.
        """
        deadline = Deadline(deadline_at)
        try:
            with deadline:
                response = self._exchange(call, options, deadline)
            if not deadline.was_closed:
                return response
            # A response that is truncated in its headers looks like an empty one.
            failure: CallFireError = failure_of(OSError("closed"), deadline, options)
        except (CallFireError, AssertionError):
            # Test tools that replace the network fail the test, and not the call.
            raise
        except Exception as error:  # noqa: BLE001 - one boundary around all that lies below
            failure = failure_of(error, deadline, options)
            failure.__cause__ = without_secrets(error, options)
        # Raised here, since an exception that is being handled would become its context.
        raise failure

    def _exchange(self, call: Call, options: Options, deadline: Deadline) -> RawResponse:
        session = self._begin(options, deadline)
        try:
            with exchange_of(deadline):
                return _send(session, call, options, deadline)
        finally:
            with self._lock:
                self._under_way.discard(deadline)

    def _begin(self, options: Options, deadline: Deadline) -> requests.Session:
        # The proxies of the environment are for other machines, and would see the credentials of
        # an endpoint without TLS.
        trust = options.trust_environment and not options.is_local
        key = (trust, options.verify, options.certificate, options.proxy)
        with self._lock:
            if self.is_closed:
                raise ConfigurationError("the client is closed")
            if key not in self._sessions:
                self._sessions[key] = _session(options, trust=trust)
            self._under_way.add(deadline)
            return self._sessions[key]


class _Session(requests.Session):
    """A session that follows no redirects.

    Mocks of requests replace `Session.send` or `HTTPAdapter.send`, so a call goes through both.
    """

    def get_redirect_target(self, resp: Any) -> None:
        """Return no target; with one, requests would read the whole body of the redirect."""


def _session(options: Options, *, trust: bool) -> requests.Session:
    session = _Session()
    session.trust_env = trust
    # A cookie that the service sets for one login must not be sent with another.
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = f"cfclient/{__version__}"
    session.verify = options.authorities
    session.cert = options.client_certificate
    if options.proxy is not None:
        session.proxies = {"http": options.proxy, "https": options.proxy}
    adapter = Adapter(options.tls_context)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _send(
    session: requests.Session, call: Call, options: Options, deadline: Deadline
) -> RawResponse:
    body = call.message.body
    request = session.prepare_request(
        requests.Request(
            "POST",
            f"{options.endpoint}/{call.operation.path}",
            headers=dict(call.message.headers),
            data=_Body(body) if isinstance(body, Upload) else body,
            auth=HTTPBasicAuth(options.login.encode(), options.password.encode()),
        )
    )
    url = request.url or ""
    environment: Any = session.merge_environment_settings(url, {}, True, None, None)
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
