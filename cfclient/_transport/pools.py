"""Connection pools of requests that know the exchange under way."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from http.client import HTTPResponse
from typing import Any, cast

from requests.adapters import HTTPAdapter
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from cfclient._transport.deadlines import Deadline
from cfclient.errors import ConfigurationError

_POOL_SIZE = 64
# Statuses of responses that a final one follows (RFC 9110, section 15.2); http.client knows 100.
_INTERIM = range(102, 200)

_thread = threading.local()


@contextmanager
def exchange_of(deadline: Deadline) -> Generator[None]:
    """Make the connections that this thread opens known to a deadline.

    Args:
        deadline: The deadline of the exchange.
    """
    _thread.deadline = deadline
    try:
        yield
    finally:
        _thread.deadline = None


class Adapter(HTTPAdapter):
    """An adapter of requests whose pools watch their connections."""

    def __init__(self, context: ssl.SSLContext | None) -> None:
        """Open the pools.

        Args:
            context: The TLS settings; `None` for those of requests.
        """
        self._context = context
        super().__init__(pool_connections=4, pool_maxsize=_POOL_SIZE, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools ours."""
        kwargs |= self._tls()
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pools of a proxy ours."""
        manager = super().proxy_manager_for(proxy, **kwargs, **self._tls())
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def build_connection_pool_key_attributes(self, *args: Any, **kwargs: Any) -> Any:
        """Keep what a TLS context says about certificates."""
        attributes = super().build_connection_pool_key_attributes(*args, **kwargs)
        host, settings = cast("tuple[Any, dict[str, Any]]", attributes)
        if self._context is not None:
            settings["cert_reqs"] = self._context.verify_mode
        return host, settings

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Add no certificate authorities to a TLS context."""
        if self._context is None:
            cast("Any", super()).cert_verify(conn, url, verify, cert)

    def _tls(self) -> dict[str, Any]:
        return {} if self._context is None else {"ssl_context": self._context}


# Only the pools are ours. Connections stay those of urllib3, which recorders replace.


class _Pool(HTTPConnectionPool):
    def _validate_conn(self, conn: Any) -> None:
        deadline = _watch(conn)
        super()._validate_conn(conn)
        _open(conn, deadline)


class _TlsPool(HTTPSConnectionPool):
    def _prepare_proxy(self, conn: Any) -> None:
        # A tunnel is opened before the connection is validated.
        _watch(conn)
        super()._prepare_proxy(conn)

    def _validate_conn(self, conn: Any) -> None:
        deadline = _watch(conn)
        super()._validate_conn(conn)
        _open(conn, deadline)


_POOLS = {"http": _Pool, "https": _TlsPool}


def _watch(connection: Any) -> Deadline | None:
    deadline: Deadline | None = getattr(_thread, "deadline", None)
    if deadline is not None:
        deadline.watch(connection)
        if connection.is_closed:
            options = connection.socket_options
            plain = options.plain if isinstance(options, _SocketOptions) else options
            connection.socket_options = _SocketOptions(plain or (), connection.timeout, deadline)
    return deadline


class _SocketOptions:
    """The options of the sockets of a connection, which end the search for an address.

    They are set before each address of a host is tried, and each one gets the whole timeout.
    """

    def __init__(self, plain: Any, timeout: float, deadline: Deadline) -> None:
        self.plain = plain
        self._timeout = timeout
        self._deadline = deadline
        self._is_first = True

    def __iter__(self) -> Iterator[Any]:
        if not self._is_first and not self._deadline.allows(self._timeout):
            self._deadline.expire()
            raise TimeoutError("no time is left for further addresses")
        self._is_first = False
        return iter(self.plain)


class _FinalResponse(HTTPResponse):
    def begin(self) -> None:
        """Read the status line and headers of the final response, skipping interim ones."""
        super().begin()
        response: Any = self
        while response.status in _INTERIM:
            response.headers = response.msg = None
            super().begin()


def _open(connection: Any, deadline: Deadline | None) -> None:
    connection.response_class = _FinalResponse
    if connection.is_closed:
        connection.connect()
    if deadline is None:
        return
    # The last moment at which nothing was sent.
    if deadline.progress.was_cancelled:
        raise ConfigurationError("the client is closed")
    deadline.progress.is_connected = True
