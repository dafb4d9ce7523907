"""One HTTP exchange: a body goes out, a body of bounded size comes back in bounded time."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth
from urllib3 import BaseHTTPResponse
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NewConnectionError,
    ReadTimeoutError,
)

from cfclient._attachments import Upload
from cfclient._envelope import Message
from cfclient._options import Options
from cfclient._version import __version__
from cfclient._watch import POOLS, Guard, Watch
from cfclient.errors import ConnectError, ReplyTooLarge, TransportError, TransportTimeout

_POOL_SIZE = 64
_CHUNK = 1 << 16
_UNKNOWN = "the request may have been processed"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        status: The HTTP status.
        headers: The headers, by their name in lower case.
        content: The body, unpacked.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)


class Connections:
    """A pool of connections, safe to share between threads."""

    def __init__(self) -> None:
        """Open the pool; connections are made when they are needed."""
        self.process: int = os.getpid()
        self.is_closed: bool = False
        self._watch = Watch()
        adapter = _Adapter(pool_connections=4, pool_maxsize=_POOL_SIZE, max_retries=0)
        self._sessions = {trust: _session(adapter, trust=trust) for trust in (False, True)}

    def close(self) -> None:
        """Close all connections, and cut those that are in use."""
        self.is_closed = True
        for session in self._sessions.values():
            session.close()
        self._watch.cut_all()

    def post(
        self,
        path: str,
        message: Message,
        options: Options,
        deadline: float,
        spool: BinaryIO | None = None,
    ) -> Answer:
        """Post a message and return what comes back.

        Args:
            path: The path below the endpoint.
            message: What to send.
            options: Where to, as whom, how patiently and how much to accept.
            deadline: When to give up, on the monotonic clock.
            spool: A file for the body, which then is not in the answer.

        Raises:
            ConnectError: Nothing was sent.
            TransportTimeout: It took too long.
            ReplyTooLarge: The reply was larger than allowed.
            TransportError: The connection failed.
        """
        with self._watch.guard(deadline) as guard:
            try:
                answer = self._post(path, message, options, deadline, spool)
            except (requests.RequestException, HTTPError, OSError) as error:
                found = _never_sent(error, guard, options) or self._lost(error, guard, options)
                raise found from _without_request(error)
            if guard.is_cut:
                # What was cut in its head looks like an answer that is empty.
                raise self._lost(OSError("cut"), guard, options)
            return answer

    def _post(
        self,
        path: str,
        message: Message,
        options: Options,
        deadline: float,
        spool: BinaryIO | None,
    ) -> Answer:
        body = message.body
        rest = max(0.001, deadline - time.monotonic())
        response = self._sessions[options.trust_environment].post(
            f"{options.endpoint}/{path}",
            data=_Body(body) if isinstance(body, Upload) else body,
            headers=message.headers,
            auth=_Credentials(options),
            timeout=(min(options.connect_timeout, rest), min(options.read_timeout, rest)),
            allow_redirects=False,
            stream=True,
        )
        try:
            content = io.BytesIO() if spool is None else spool
            _read(response.raw, options.max_reply_bytes, content)
        finally:
            response.close()
        headers = {name.lower(): value for name, value in response.headers.items()}
        kept = content.getvalue() if isinstance(content, io.BytesIO) else b""
        return Answer(response.status_code, headers, kept)

    def _lost(self, error: BaseException, guard: Guard, options: Options) -> TransportError:
        """Tell why there is no reply although something was sent."""
        cause = _cause(error)
        if guard.is_cut and self.is_closed:
            return TransportError(f"the client was closed during the call; {_UNKNOWN}")
        if guard.is_cut:
            return TransportTimeout(
                f"no complete answer within the deadline of {options.deadline:g} s; {_UNKNOWN}",
                phase="read",
            )
        if isinstance(error, requests.ReadTimeout) or isinstance(cause, ReadTimeoutError):
            return TransportTimeout(
                f"no answer within {options.read_timeout:g} s; {_UNKNOWN}", phase="read"
            )
        return TransportError(f"the connection failed: {cause}; {_UNKNOWN}")


def _never_sent(error: BaseException, guard: Guard, options: Options) -> TransportError | None:
    """Tell why nothing was sent, if nothing was."""
    cause = _cause(error)
    if isinstance(cause, NewConnectionError):
        reason = str(cause).rpartition(": ")[2]
        return ConnectError(f"no connection to {options.endpoint}: {reason}")
    if isinstance(cause, ConnectTimeoutError):
        return TransportTimeout(
            f"no connection to {options.endpoint} within {options.connect_timeout:g} s",
            phase="connect",
        )
    # TLS stands before a request begins; what goes wrong with it later is another matter.
    if isinstance(error, requests.exceptions.SSLError) and not guard.has_begun:
        untrusted = f"no trusted connection to {options.endpoint}: {cause}"
        return ConnectError(untrusted, retryable=False)
    if isinstance(error, requests.exceptions.ProxyError):
        return ConnectError(f"no connection through the proxy: {type(cause).__name__}")
    return None


class _Adapter(HTTPAdapter):
    """Takes connections that can be cut."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = POOLS
        return manager


class _Body:
    """An upload as the library underneath takes it: something to read that has a size."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._pieces = iter(upload)
        self._left = b""

    def __len__(self) -> int:
        return len(self._upload)

    def __bytes__(self) -> bytes:
        return bytes(self._upload)

    def read(self, size: int = -1) -> bytes:
        while size < 0 or len(self._left) < size:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._left += piece
        size = len(self._left) if size < 0 else size
        piece, self._left = self._left[:size], self._left[size:]
        return piece


class _Credentials:
    """Basic authentication that shows nothing of itself."""

    __slots__ = ("_options",)

    def __init__(self, options: Options) -> None:
        self._options = options

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        options = self._options
        HTTPBasicAuth(options.login.encode(), options.password.encode())(request)
        return request


def _session(adapter: HTTPAdapter, *, trust: bool) -> requests.Session:
    session = requests.Session()
    session.trust_env = trust
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.headers.update({"User-Agent": f"cfclient/{__version__}"})
    return session


def _read(raw: BaseHTTPResponse, most: int, into: BinaryIO) -> None:
    announced = raw.headers.get("Content-Length", "")
    if announced.isdecimal() and int(announced) > most:
        raise ReplyTooLarge(f"the reply has {announced} bytes, more than the {most} allowed")
    size = 0
    # What is packed is unpacked by the piece, so that a small body cannot become a large one.
    while chunk := raw.read(_CHUNK, decode_content=True):
        size += len(chunk)
        if size > most:
            raise ReplyTooLarge(f"the reply has more than the {most} bytes allowed")
        into.write(chunk)


def _cause(error: BaseException) -> BaseException:
    cause: Any = error.args[0] if error.args else error
    cause = getattr(cause, "reason", cause)
    return cause if isinstance(cause, BaseException) else error


def _without_request(error: BaseException) -> BaseException:
    # Errors of requests carry the request, and that the credentials.
    for name in ("request", "response"):
        if hasattr(error, name):
            setattr(error, name, None)
    return error
