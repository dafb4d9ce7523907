"""Exchanges a message for a reply over HTTP."""

from __future__ import annotations

import random
import time
from typing import Any, TypeVar

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPBasicAuth
from urllib3.exceptions import NewConnectionError

from cfclient._envelope import MEDIA_TYPE, Message
from cfclient._options import Options
from cfclient._reply import Reply
from cfclient._version import __version__
from cfclient.errors import (
    ConfigurationError,
    ConnectError,
    TransportError,
    TransportTimeout,
)
from cfschema.base import Operation

ResultT = TypeVar("ResultT")

_POOL_SIZE = 32
_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 10.0


class Transport:
    """A pool of connections to the service, safe to share between threads."""

    def __init__(self) -> None:
        """Open the pool; connections are made when they are needed."""
        self._session = requests.Session()
        # Neither .netrc nor proxies of the environment may see or replace the credentials.
        self._session.trust_env = False
        adapter = HTTPAdapter(pool_connections=4, pool_maxsize=_POOL_SIZE, max_retries=0)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)
        self._session.headers.update(
            {"User-Agent": f"cfclient/{__version__}", "Accept": f"{MEDIA_TYPE}, text/xml"}
        )
        self._closed = False

    def send(
        self, operation: Operation[Any, ResultT], message: Message, options: Options
    ) -> Reply[ResultT]:
        """Post a message, again after a failure that makes it safe, and return the reply.

        Args:
            operation: The operation that is called.
            message: The message that asks for it.
            options: Where to, as whom and how patiently.

        Raises:
            TransportError: No reply came.
        """
        if self._closed:
            raise ConfigurationError("the client is closed", operation=operation.name)
        started = time.monotonic()
        attempt = 1
        while True:
            try:
                response = self._post(operation, message, options)
            except TransportError as error:
                if not error.retryable or attempt > options.retries:
                    raise
                time.sleep(_pause(attempt))
                attempt += 1
            else:
                return Reply(
                    operation=operation,
                    status=response.status_code,
                    headers={name.lower(): value for name, value in response.headers.items()},
                    content=response.content,
                    attempts=attempt,
                    elapsed=time.monotonic() - started,
                    strict=options.strict,
                )

    def close(self) -> None:
        """Close all connections; no further call can be made."""
        self._closed = True
        self._session.close()

    def _post(
        self, operation: Operation[Any, Any], message: Message, options: Options
    ) -> requests.Response:
        try:
            return self._session.post(
                f"{options.endpoint}/{operation.path}",
                data=message.content,
                headers={"Content-Type": message.content_type},
                auth=HTTPBasicAuth(options.login.encode(), options.password.encode()),
                timeout=(options.connect_timeout, options.read_timeout),
                allow_redirects=False,
            )
        except requests.RequestException as error:
            raise _translate(error, operation, options) from error


def _pause(attempt: int) -> float:
    return random.uniform(0, min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**attempt))  # noqa: S311 - no secret


def _translate(
    error: requests.RequestException, operation: Operation[Any, Any], options: Options
) -> TransportError:
    name = operation.name
    if isinstance(error, requests.ConnectTimeout):
        return TransportTimeout(
            f"no connection to {options.endpoint} within {options.connect_timeout:g} s",
            phase="connect",
            operation=name,
            retryable=True,
        )
    if isinstance(error, requests.ReadTimeout):
        return TransportTimeout(
            f"no answer within {options.read_timeout:g} s; the request may have been processed",
            phase="read",
            operation=name,
            retryable=operation.repeatable,
        )
    if isinstance(error, requests.exceptions.SSLError):
        return ConnectError(
            f"no trusted connection to {options.endpoint}: {_reason(error)}",
            operation=name,
            retryable=False,
        )
    if isinstance(error, requests.ConnectionError) and _never_connected(error):
        return ConnectError(
            f"no connection to {options.endpoint}: {_reason(error)}", operation=name
        )
    return TransportError(
        f"the connection failed: {_reason(error)}; the request may have been processed",
        operation=name,
        retryable=operation.repeatable,
    )


def _never_connected(error: requests.ConnectionError) -> bool:
    cause = getattr(error.args[0], "reason", None) if error.args else None
    return isinstance(cause, NewConnectionError)


def _reason(error: BaseException) -> str:
    cause = error.args[0] if error.args else error
    cause = getattr(cause, "reason", cause)
    text = str(cause)
    return text.rpartition(": ")[2] if isinstance(cause, NewConnectionError) else text
