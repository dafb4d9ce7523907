"""Opens a transport for either client; the libraries of the async one are an extra."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cfclient._extras import needs
from cfclient._settings import Options
from cfclient._transport.adapter import Adapter
from cfclient._transport.transport import Transport

if TYPE_CHECKING:
    from httpx2 import AsyncHTTPTransport


def blocking_transport() -> Transport:
    """Return a transport whose coroutines block."""
    return Transport(_requests_adapter)


def _requests_adapter() -> Adapter:
    from cfclient._transport.requests_adapter import RequestsAdapter

    return RequestsAdapter()


def async_transport() -> Transport:
    """Return a transport whose coroutines suspend.

    Raises:
        ConfigurationError: The extra `async` is not installed.
    """
    with needs("async"):
        from cfclient._transport.httpx_adapter import HttpxAdapter
    return Transport(HttpxAdapter)


def httpx_transport(options: Options) -> AsyncHTTPTransport:
    """Return a pool of connections of httpx2, with the settings of a client.

    Args:
        options: The settings.

    Raises:
        ConfigurationError: The extra `async` is not installed.
    """
    with needs("async"):
        from cfclient._transport.routes import transport_of
    return transport_of(options)
