"""A call over HTTP: its attempts, their deadlines and limits, and what is logged of them."""

from cfclient._transport.call import Call, RawResponse
from cfclient._transport.cancellation import Cancellation
from cfclient._transport.opening import async_transport, blocking_transport, httpx_transport
from cfclient._transport.transport import Transport

__all__ = [
    "Call",
    "Cancellation",
    "RawResponse",
    "Transport",
    "async_transport",
    "blocking_transport",
    "httpx_transport",
]
