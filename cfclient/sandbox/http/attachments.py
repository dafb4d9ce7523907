"""Responses with attachments (MTOM), for the requests that accept them."""

from __future__ import annotations

from functools import cache, lru_cache

from werkzeug import Request
from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

from cfclient._codec import model_of
from cfclient._soap import XOP, is_multipart, write_multipart
from cfclient.sandbox.engine.exchanges import SoapResponse
from cfclient.sandbox.http.messages import media_type_of
from cfschema.operations import OPERATIONS

_BINARY = "base64Binary"
_ACCEPTED = (XOP, "multipart/related")


def accepts_attachments(request: Request) -> bool:
    """Return whether a response may have attachments.

    JAX-WS decides so as well: the request has them itself, or it names the type; `*/*`, which is
    sent by clients that know no attachments, is not enough.
    """
    content_type = request.content_type or ""
    is_package = media_type_of(content_type)[1].get("type", "").lower() == XOP
    return (is_package and is_multipart(content_type)) or _names_attachments(
        request.headers.get("Accept", "")
    )


# Parsing one takes a tenth of a response.
@lru_cache(maxsize=64)
def _names_attachments(accept: str) -> bool:
    return any(
        quality > 0 and name.partition(";")[0].strip().lower() in _ACCEPTED
        for name, quality in parse_accept_header(accept, MIMEAccept)
    )


def packaged(response: SoapResponse) -> tuple[bytes, str]:
    """Return the content and the content type of a response, with its sound as an attachment.

    Args:
        response: The response; one without a sound stays as it is.
    """
    found = write_multipart(response.content, _tags(), response.soap)
    return found or (response.content, response.content_type)


@cache
def _tags() -> frozenset[str]:
    responses = [model_of(o.response) for o in OPERATIONS.values() if o.response is not None]
    return frozenset(
        model.tag
        for model in responses
        if model.text and model.text.metadata["datatype"] == _BINARY
    )
