"""Request bodies of a limited size."""

from __future__ import annotations

from werkzeug import Request, Response
from werkzeug.exceptions import RequestEntityTooLarge

from cfclient.sandbox.http.refusals import refusal

_BAD_REQUEST, _TOO_LARGE = 400, 413
_MOST_DIGITS = 18


def limit_body(request: Request, limit: int) -> None:
    """Limit the size of a request body, whether its length is known or it is chunked.

    Args:
        request: The request.
        limit: The maximum size in bytes.
    """
    # werkzeug reads a chunked body up to its limit and ignores the rest; one more byte shows it.
    request.max_content_length = limit + 1


def unframed(request: Request) -> Response | None:
    """Return the refusal of a request whose body has no certain end (RFC 9112, section 6.3).

    Args:
        request: The request.

    Returns:
        The response; `None` if the end of the body is certain.
    """
    length = request.headers.get("Content-Length")
    coding = request.headers.get("Transfer-Encoding", "identity").strip().lower()
    if length is not None and len(length) > _MOST_DIGITS:
        return refusal(_TOO_LARGE, "The Content-Length is too large.")
    if length is not None and not (length.isascii() and length.isdecimal()):
        return refusal(_BAD_REQUEST, "The Content-Length is not one number.")
    if coding not in ("identity", "chunked") or (coding == "chunked" and length is not None):
        return refusal(_BAD_REQUEST, "The Transfer-Encoding is not chunked alone.")
    return None


def body_of(request: Request) -> bytes:
    """Return the body of a request whose size is limited.

    Raises:
        RequestEntityTooLarge: The body is larger than its limit.
    """
    content = request.get_data()
    if request.max_content_length is not None and len(content) >= request.max_content_length:
        raise RequestEntityTooLarge
    return content
