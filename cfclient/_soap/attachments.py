"""Messages with attachments: MTOM and XOP (W3C, January 2005) in a multipart body (RFC 2387)."""

from __future__ import annotations

import base64
import mmap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote

from cfclient._xml import Element, parse, reading
from cfclient.errors import DecodeError

MULTIPART = "multipart/related"
INCLUDE = "{http://www.w3.org/2004/08/xop/include}Include"

_END_OF_HEADERS = b"\r\n\r\n"
# More than any message of this API has; each takes time, and so does a long header.
_MOST_PARTS = 1000
_MOST_HEADERS = 1 << 14


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart message.

    Attributes:
        cid: The content id, without angle brackets.
        begin: The offset of its content.
        end: The offset after its content.
    """

    cid: str
    begin: int
    end: int


def is_multipart(content_type: str) -> bool:
    """Return whether a content type announces a message with attachments."""
    return content_type.partition(";")[0].strip().lower() == MULTIPART


def parts_of(content: bytes | mmap.mmap, content_type: str) -> list[Part]:
    """Return the parts of a multipart message, the root first (RFC 2387, section 3.2).

    Args:
        content: The message.
        content_type: Its content type, with the boundary.

    Raises:
        DecodeError: The content type names no boundary, no part is complete, or there are more
            than 1000.
    """
    # Takes longer to load than the rest of this package, and few responses have attachments.
    from email.message import Message

    with reading("response"):
        header = Message()
        header["Content-Type"] = content_type
        boundary, start = header.get_param("boundary"), header.get_param("start")
        if not isinstance(boundary, str):
            raise DecodeError("the response has attachments, but its content type has no boundary")
        parts = list(islice(_parts(content, b"--" + boundary.encode()), _MOST_PARTS + 1))
    if not parts:
        raise DecodeError("the response has attachments, but no complete part")
    if len(parts) > _MOST_PARTS:
        raise DecodeError(f"the response has more than {_MOST_PARTS} attachments")
    wanted = start.strip("<>") if isinstance(start, str) else parts[0].cid
    return sorted(parts, key=lambda part: part.cid != wanted)


def _parts(content: bytes | mmap.mmap, delimiter: bytes) -> Iterator[Part]:
    from email.parser import BytesHeaderParser

    place = content.find(delimiter)
    while place >= 0:
        begin = content.find(_END_OF_HEADERS, place)
        following = content.find(b"\r\n" + delimiter, begin)
        if begin < 0 or following < 0:
            return
        if begin - place > _MOST_HEADERS:
            raise DecodeError("the response has an attachment with too large headers")
        headers = BytesHeaderParser().parsebytes(content[place + len(delimiter) + 2 : begin + 4])
        cid = str(headers.get("Content-ID", "")).strip().strip("<>")
        yield Part(cid, begin + len(_END_OF_HEADERS), following)
        place = following + 2


def read_multipart(content: bytes, content_type: str, target: str) -> Element:
    """Return the root element of a message, with its attachments included (XOP, section 3.2).

    Args:
        content: The message.
        content_type: Its content type, with the boundary.
        target: The kind of document that is expected, for errors.

    Raises:
        DecodeError: The message is malformed, or an attachment is missing or included twice.
    """
    first, *rest = parts_of(content, content_type)
    root = parse(content[first.begin : first.end], target)
    by_id = {part.cid: part for part in rest}
    for include in list(root.iter(INCLUDE)):
        part = included(include, by_id)
        # Each once, so that no more is included than arrived.
        del by_id[part.cid]
        parent = include.getparent()
        if parent is not None:
            parent.remove(include)
            parent.text = base64.b64encode(content[part.begin : part.end]).decode()
    return root


def included(include: Element, parts: Mapping[str, Part]) -> Part:
    """Return the part that an element includes (XOP, section 2.1; RFC 2392).

    Args:
        include: The `Include` element.
        parts: The parts by content id.

    Raises:
        DecodeError: The part is missing, or was included before.
    """
    cid = unquote(include.get("href", "").removeprefix("cid:"))
    if cid not in parts:
        raise DecodeError(f"the attachment {cid!r} is missing, or included twice")
    return parts[cid]
