"""Addresses on the command line."""

from __future__ import annotations

from urllib.parse import urlsplit

from cfclient.cli._streams import UsageError


def require_address(option: str, address: str) -> None:
    """Reject an address that is not an http or https URL.

    Args:
        option: The option that gives it, for the message.
        address: An http or https URL.

    Raises:
        UsageError: The address is not one.
    """
    try:
        parts = urlsplit(address)
        is_valid = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_valid = False
    if not is_valid:
        raise UsageError(f"{option} {address!r} is not an http or https address")
