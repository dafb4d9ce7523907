"""The SOAP messages in HTTP requests: their version, encoding and attachments."""

from __future__ import annotations

import codecs
import re
import zlib
from collections.abc import Mapping
from functools import lru_cache

from lxml import etree
from werkzeug import Request
from werkzeug.exceptions import BadRequest, RequestEntityTooLarge, UnsupportedMediaType
from werkzeug.http import parse_options_header

from cfclient._soap import SOAP_11, SOAP_12, Soap, is_multipart, read_multipart
from cfclient.sandbox.http.bodies import body_of

# What zlib takes for the formats of gzip (RFC 1952) and zlib (RFC 1950) alike.
_ANY_HEADER = 32 + zlib.MAX_WBITS
_CODINGS = ("gzip", "x-gzip", "deflate")
_ENCODING = re.compile(r"""(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']""")
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@lru_cache(maxsize=64)
def media_type_of(content_type: str) -> tuple[str, Mapping[str, str]]:
    """Return the media type of a content type, and its parameters.

    Args:
        content_type: The header; werkzeug takes longer to parse it than to answer a request.
    """
    name, parameters = parse_options_header(content_type)
    return name.lower(), parameters


def version_of(request: Request) -> Soap:
    """Return the SOAP version that the content type of a request names; SOAP 1.2 if none."""
    media_type, parameters = media_type_of(request.content_type or "")
    named = (media_type, parameters.get("start-info", ""), parameters.get("type", ""))
    return SOAP_11 if any(SOAP_11.media_type in name for name in named) else SOAP_12


def operation_of(request: Request) -> str | None:
    """Return the operation that the headers of a request name, so that no body need be read."""
    _, parameters = media_type_of(request.content_type or "")
    # A message with attachments has the parameters of its envelope in one of its own (MTOM,
    # section 4.2).
    _, of_envelope = media_type_of(parameters.get("start-info", ""))
    action = (
        parameters.get("action")
        or of_envelope.get("action")
        or request.headers.get("SOAPAction", "")
    )
    return action.strip('"').rpartition("/")[2] or None


def message_of(request: Request) -> bytes:
    """Return the envelope of a request, with its attachments included.

    Raises:
        HTTPException: The body cannot be decompressed or decoded.
        DecodeError: An attachment is missing, or the parts of the body cannot be read.
    """
    content = _decompressed(request, body_of(request))
    content_type = request.content_type or ""
    if not is_multipart(content_type):
        return _decoded(content, media_type_of(content_type)[1].get("charset", "utf-8"))
    root = read_multipart(content, content_type, "request")
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _decompressed(request: Request, content: bytes) -> bytes:
    coding = request.headers.get("Content-Encoding", "identity").strip().lower()
    if coding in ("identity", ""):
        return content
    if coding not in _CODINGS:
        raise UnsupportedMediaType(f"The content coding {coding} is not supported.")
    limit = request.max_content_length or 0
    expander = zlib.decompressobj(_ANY_HEADER)
    try:
        expanded = expander.decompress(content, limit)
    except zlib.error as error:
        raise BadRequest(f"The body is not {coding}: {error}.") from error
    if len(expanded) >= limit:
        raise RequestEntityTooLarge
    if not expander.eof:
        raise BadRequest(f"The body is not {coding}: it ends too early.")
    return expanded


def _decoded(content: bytes, charset: str) -> bytes:
    """Return a document in UTF-8, if its content type names another charset.

    The parameter counts for more than the declaration of the document, and a byte order mark for
    more than both (RFC 7303, section 3.2).
    """
    try:
        name = codecs.lookup(charset).name
        if name in ("utf-8", "ascii") or content.startswith(_MARKS):
            return content
        text = content.decode(name)
    except LookupError as error:
        raise UnsupportedMediaType(f"The charset {charset} is not supported.") from error
    except UnicodeError as error:
        raise BadRequest(f"The body is not in the charset {charset}.") from error
    return _ENCODING.sub(r"\1", text, count=1).encode()
