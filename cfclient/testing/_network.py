"""Blocks connections to other machines; loopback addresses stay reachable."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from cfclient._endpoint import is_loopback
from cfclient.testing._errors import CassetteError


@contextmanager
def blocked() -> Generator[None]:
    """Raise `CassetteError` on every attempt to connect to another machine."""
    connect, connect_ex, getaddrinfo = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.getaddrinfo,
    )

    def require_local(host: object) -> None:
        name = host.decode() if isinstance(host, bytes) else host
        if isinstance(name, str) and name and not is_loopback(name):
            raise CassetteError(
                f"a test with a cassette must not connect to other machines: {name}"
            )

    def require_local_address(sock: socket.socket, address: Any) -> None:
        if sock.family in (socket.AF_INET, socket.AF_INET6):
            require_local(address[0])

    def guarded_connect(sock: socket.socket, address: Any) -> None:
        require_local_address(sock, address)
        connect(sock, address)

    def guarded_connect_ex(sock: socket.socket, address: Any) -> int:
        require_local_address(sock, address)
        return connect_ex(sock, address)

    def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        require_local(host)
        return getaddrinfo(host, *args, **kwargs)

    with (
        mock.patch.object(socket.socket, "connect", guarded_connect),
        mock.patch.object(socket.socket, "connect_ex", guarded_connect_ex),
        mock.patch.object(socket, "getaddrinfo", guarded_getaddrinfo),
    ):
        yield


@contextmanager
def placeholder() -> Generator[str]:
    """Yield an endpoint of this machine that accepts no connection.

    Clients of a test are given it, since their calls are intercepted. Calls of a child process are
    not, so they fail, and the address says why.
    """
    with socket.socket() as sock:
        # Bound, but not listening: nobody else gets the port.
        sock.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{sock.getsockname()[1]}/intercepted/but-not-in-child-processes"
