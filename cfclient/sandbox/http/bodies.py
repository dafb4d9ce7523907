"""Request bodies of a limited size."""

from __future__ import annotations

from werkzeug import Request
from werkzeug.exceptions import RequestEntityTooLarge


def limit_body(request: Request, limit: int) -> None:
    """Limit the size of a request body, whether its length is known or it is chunked.

    Args:
        request: The request.
        limit: The maximum size in bytes.
    """
    # werkzeug reads a chunked body up to its limit and ignores the rest; one more byte shows it.
    request.max_content_length = limit + 1


def body_of(request: Request) -> bytes:
    """Return the body of a request whose size is limited.

    Raises:
        RequestEntityTooLarge: The body is larger than its limit.
    """
    content = request.get_data()
    if request.max_content_length is not None and len(content) >= request.max_content_length:
        raise RequestEntityTooLarge
    return content
