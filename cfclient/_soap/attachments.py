"""Messages with attachments: MTOM and XOP (W3C, January 2005) in a multipart body (RFC 2387)."""

from __future__ import annotations

import base64
import binascii
import mmap
import quopri
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote

from cfclient._xml import Element, parse, reading
from cfclient.errors import DecodeError

MULTIPART = "multipart/related"
INCLUDE = "{http://www.w3.org/2004/08/xop/include}Include"

_CRLF = b"\r\n"
_END_OF_HEADERS = _CRLF * 2
# More than any message of this API has; each takes time, and so does a long header.
_MOST_PARTS = 1000
_MOST_HEADERS = 1 << 14
# What becomes of bytes in each content transfer encoding (RFC 2045, section 6).
_DECODERS: dict[str, Callable[[bytes], bytes] | None] = {
    "": None,
    "7bit": None,
    "8bit": None,
    "binary": None,
    "base64": base64.b64decode,
    "quoted-printable": quopri.decodestring,
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart message.

    Attributes:
        cid: The content id, without angle brackets.
        begin: The offset of its content.
        end: The offset after its content.
        encoding: The content transfer encoding, in lower case; empty if it is not given.
    """

    cid: str
    begin: int
    end: int
    encoding: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether the message holds the content as it is."""
        return self.encoding in _DECODERS and _DECODERS[self.encoding] is None

    def decoded(self, content: bytes | mmap.mmap) -> bytes:
        """Return the content of the part.

        Args:
            content: The message.

        Raises:
            DecodeError: Its content transfer encoding is unknown, or is not kept.
        """
        if self.encoding not in _DECODERS:
            raise DecodeError(f"the content transfer encoding {self.encoding!r} is unknown")
        decoder, kept = _DECODERS[self.encoding], content[self.begin : self.end]
        try:
            return kept if decoder is None else decoder(kept)
        except binascii.Error as error:
            raise DecodeError(f"the attachment {self.cid!r} is not {self.encoding}") from error


def is_multipart(content_type: str) -> bool:
    """Return whether a content type announces a message with attachments."""
    return content_type.partition(";")[0].strip().lower() == MULTIPART


def parts_of(content: bytes | mmap.mmap, content_type: str, target: str = "response") -> list[Part]:
    """Return the parts of a multipart message, the root first (RFC 2387, section 3.2).

    Args:
        content: The message.
        content_type: Its content type, with the boundary.
        target: The kind of document that is expected, for errors. Default: a response.

    Raises:
        DecodeError: The content type names no boundary, no part is complete, the root is missing,
            or there are more than 1000 parts.
    """
    # Takes longer to load than the rest of this package, and few responses have attachments.
    from email.message import Message

    with reading(target):
        header = Message()
        header["Content-Type"] = content_type
        boundary, start = header.get_param("boundary"), header.get_param("start")
        if not isinstance(boundary, str):
            raise DecodeError(f"the {target} has attachments, but its content type has no boundary")
        parts = list(islice(_parts(content, b"--" + boundary.encode(), target), _MOST_PARTS + 1))
    if not parts:
        raise DecodeError(f"the {target} has attachments, but no complete part")
    if len(parts) > _MOST_PARTS:
        raise DecodeError(f"the {target} has more than {_MOST_PARTS} attachments")
    if not isinstance(start, str):
        return parts
    wanted = _cid_of(start)
    roots = [part for part in parts if part.cid == wanted]
    if not roots:
        raise DecodeError(f"the {target} starts with the part {wanted!r}, which is missing")
    return roots[:1] + [part for part in parts if part is not roots[0]]


def _parts(content: bytes | mmap.mmap, delimiter: bytes, target: str) -> Iterator[Part]:
    from email.parser import BytesHeaderParser

    # A delimiter begins a line (RFC 2046, section 5.1.1), perhaps the first.
    ending = _CRLF + delimiter
    place = -len(_CRLF) if content[: len(delimiter)] == delimiter else content.find(ending)
    while place != -1:
        after = place + len(ending)
        line, begin = content.find(_CRLF, after), content.find(_END_OF_HEADERS, after)
        place = content.find(ending, begin)
        if content[after : after + 2] == b"--" or begin < 0 or place < 0:
            return
        if begin - after > _MOST_HEADERS:
            raise DecodeError(f"the {target} has an attachment with too large headers")
        headers = BytesHeaderParser().parsebytes(content[line + len(_CRLF) : begin + 4])
        yield Part(
            _cid_of(str(headers.get("Content-ID", ""))),
            begin + len(_END_OF_HEADERS),
            place,
            str(headers.get("Content-Transfer-Encoding", "")).strip().lower(),
        )


def _cid_of(text: str) -> str:
    return text.strip().removeprefix("<").removesuffix(">")


def read_multipart(content: bytes, content_type: str, target: str) -> Element:
    """Return the root element of a message, with its attachments included (XOP, section 3.2).

    Args:
        content: The message.
        content_type: Its content type, with the boundary.
        target: The kind of document that is expected, for errors.

    Raises:
        DecodeError: The message is malformed, or an attachment is missing or included twice.
    """
    first, *rest = parts_of(content, content_type, target)
    root = parse(first.decoded(content), target)
    by_id = {part.cid: part for part in rest}
    for include in list(root.iter(INCLUDE)):
        parent = include.getparent()
        if parent is None:
            continue
        part = included(include, by_id)
        # Each once, so that no more is included than arrived.
        del by_id[part.cid]
        if len(parent) > 1 or f"{parent.text or ''}{include.tail or ''}".strip():
            raise DecodeError(f"{parent.tag!s} has more than the attachment {part.cid!r}")
        parent.remove(include)
        parent.text = base64.b64encode(part.decoded(content)).decode()
    return root


def included(include: Element, parts: Mapping[str, Part]) -> Part:
    """Return the part that an element includes (XOP, section 2.1; RFC 2392).

    Args:
        include: The `Include` element.
        parts: The parts by content id.

    Raises:
        DecodeError: It refers to something else, or the part is missing, or was included before.
    """
    href = include.get("href", "")
    scheme, _, name = href.partition(":")
    if scheme.lower() != "cid":
        raise DecodeError(f"an attachment is included by {href!r}, which is not a cid: address")
    cid = unquote(name)
    if cid not in parts:
        raise DecodeError(f"the attachment {cid!r} is missing, or included twice")
    return parts[cid]
