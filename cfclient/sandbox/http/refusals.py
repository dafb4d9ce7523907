"""Refusals that are no SOAP message."""

from __future__ import annotations

from http import HTTPStatus

from werkzeug import Response

from cfclient._xml import escape_text


def refusal(status: int, text: str, **headers: str) -> Response:
    """Return a refusal as a page that is well-formed XML.

    Many SOAP clients parse every body, whatever its status and type.

    Args:
        status: The HTTP status.
        text: What is wrong.
        **headers: Further headers; an underscore stands for a hyphen.
    """
    phrase = HTTPStatus(status).phrase
    page = (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{status} {phrase}</title></head>'
        f"<body><p>{escape_text(text)}</p></body></html>\n"
    )
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(page, status, headers=fields, content_type="text/html; charset=utf-8")
