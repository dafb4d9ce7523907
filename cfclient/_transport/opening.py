"""Opens a transport for either client; the libraries of the async one are an extra."""

from __future__ import annotations

from cfclient._extras import needs
from cfclient._transport.requests_adapter import RequestsAdapter
from cfclient._transport.transport import Transport


def blocking_transport() -> Transport:
    """Return a transport whose coroutines block."""
    return Transport(RequestsAdapter)


def async_transport() -> Transport:
    """Return a transport whose coroutines suspend.

    Raises:
        ConfigurationError: The extra `async` is not installed.
    """
    with needs("async"):
        from cfclient._transport.httpx_adapter import HttpxAdapter
    return Transport(HttpxAdapter)
