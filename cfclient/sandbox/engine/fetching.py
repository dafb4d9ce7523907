"""Requests that a dialplan makes, to addresses on this machine."""

from __future__ import annotations

from http.client import HTTPException

from cfclient.sandbox.engine.addresses import AddressError, address_of
from cfclient.sandbox.engine.post import Post

_SECONDS = 5.0
# Another dialplan can be the response.
_MOST_BYTES = 1 << 16


def fetch(method: str, address: str) -> str:
    """Return the response to a request; empty if there is none, or the address is elsewhere.

    Args:
        method: `GET` or `POST`.
        address: The address.
    """
    try:
        return Post(address_of(address), _SECONDS).fetch(method, _MOST_BYTES)
    except (AddressError, OSError, HTTPException):
        return ""
