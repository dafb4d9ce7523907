"""Sounds and files that travel with a message: streamed out of files, and in MTOM replies.

The sections named are those of MTOM and XOP (W3C, January 2005) and of RFC 2387.
"""

from __future__ import annotations

import base64
import binascii
import io
import mmap
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Any, BinaryIO, Self
from urllib.parse import unquote

from lxml import etree

from cfclient._xml import Element, parse
from cfclient.errors import DecodeError

MULTIPART = "multipart/related"

_INCLUDE = "{http://www.w3.org/2004/08/xop/include}Include"
_END_OF_HEAD = b"\r\n\r\n"
# A multiple of three, so that pieces of base64 can be put together.
_PIECE = 3 << 14


class FromFile(bytes):
    """The content of a file, for a field that takes bytes; it is read while it is sent.

    The file is read from its present place to its end, again for each attempt, so it has to be
    seekable and to stay open until the call is over.

    Example:
        >>> import io
        >>> from cfclient.types import CreateSound
        >>> CreateSound(name="Greeting", data=FromFile(io.BytesIO(b"RIFF"))).data
        FromFile(4 bytes)
    """

    file: BinaryIO

    def __new__(cls, file: BinaryIO) -> Self:
        """Take a file that was opened for reading bytes.

        Raises:
            ValueError: It cannot be read again.
        """
        if not file.seekable():
            raise ValueError("the file cannot be read twice, as a second attempt would have to")
        made = super().__new__(cls)
        made.file = file
        return made

    def size(self) -> int:
        """Return how many bytes are left in the file."""
        here = self.file.tell()
        end = self.file.seek(0, io.SEEK_END)
        self.file.seek(here)
        return end - here

    def read(self) -> bytes:
        """Return the content and go back to where it begins."""
        here = self.file.tell()
        content = self.file.read()
        self.file.seek(here)
        return content

    def __repr__(self) -> str:
        """Show the size."""
        return f"FromFile({self.size()} bytes)"


class Placeholder(bytes):
    """Stands in a message where the content of a file belongs.

    Attributes:
        token: What is written in its place.
    """

    token: str

    def __new__(cls) -> Self:
        """Make up a token that is in no message."""
        made = super().__new__(cls)
        made.token = f"cfclient-file-{uuid.uuid4().hex}"
        return made


class Upload:
    """A message whose files are read while it is sent."""

    def __init__(self, text: bytes, files: Mapping[str, FromFile]) -> None:
        """Take a message with the tokens of files where their content belongs.

        Args:
            text: The message.
            files: The files by their tokens, in the order of the message.
        """
        self._parts: list[bytes | FromFile] = []
        for token, file in files.items():
            before, _, text = text.partition(token.encode())
            self._parts += [before, file]
        self._parts.append(text)

    def __len__(self) -> int:
        """Return the size of the whole message."""
        return sum(
            -(-part.size() // 3) * 4 if isinstance(part, FromFile) else len(part)
            for part in self._parts
        )

    def __iter__(self) -> Iterator[bytes]:
        """Yield the message by the piece, from its beginning."""
        for part in self._parts:
            if not isinstance(part, FromFile):
                yield part
                continue
            here = part.file.tell()
            try:
                while piece := part.file.read(_PIECE):
                    yield base64.b64encode(piece)
            finally:
                part.file.seek(here)

    def __bytes__(self) -> bytes:
        """Return the whole message."""
        return b"".join(self)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart message.

    Attributes:
        cid: Its content id, without brackets.
        begin: Where its content begins.
        end: Where it ends.
    """

    cid: str
    begin: int
    end: int


def is_multipart(content_type: str) -> bool:
    """Tell whether a content type is that of a message with attachments."""
    return content_type.partition(";")[0].strip().lower() == MULTIPART


def parts_of(content: bytes | mmap.mmap, content_type: str) -> list[Part]:
    """Return the parts of a multipart message, the root first (RFC 2387, section 3.2).

    Args:
        content: The message.
        content_type: Its content type, with the boundary.

    Raises:
        DecodeError: It is no such message.
    """
    head = Message()
    head["Content-Type"] = content_type
    boundary, start = head.get_param("boundary"), head.get_param("start")
    if not isinstance(boundary, str):
        raise DecodeError("the reply has attachments, but its type names no boundary")
    parts = list(_parts(content, b"--" + boundary.encode()))
    if not parts:
        raise DecodeError("the reply has attachments, but no part that is whole")
    wanted = start.strip("<>") if isinstance(start, str) else parts[0].cid
    return sorted(parts, key=lambda part: part.cid != wanted)


def _parts(content: bytes | mmap.mmap, delimiter: bytes) -> Iterator[Part]:
    place = content.find(delimiter)
    while place >= 0:
        begin = content.find(_END_OF_HEAD, place)
        following = content.find(b"\r\n" + delimiter, begin)
        if begin < 0 or following < 0:
            return
        headers = BytesHeaderParser().parsebytes(content[place + len(delimiter) + 2 : begin + 4])
        cid = str(headers.get("Content-ID", "")).strip().strip("<>")
        yield Part(cid, begin + len(_END_OF_HEAD), following)
        place = following + 2


def read_multipart(content: bytes, content_type: str, target: str) -> Element:
    """Return the root of a message with attachments, each put where it is included (XOP, 3.2).

    Args:
        content: The message.
        content_type: Its content type, with the boundary.
        target: What the message should be, for errors.

    Raises:
        DecodeError: It is no such message, or an attachment is missing.
    """
    first, *rest = parts_of(content, content_type)
    root = parse(content[first.begin : first.end], target)
    by_id = {part.cid: part for part in rest}
    for include in list(root.iter(_INCLUDE)):
        part = included(include, by_id)
        parent = include.getparent()
        if parent is not None:
            parent.remove(include)
            parent.text = base64.b64encode(content[part.begin : part.end]).decode()
    return root


def included(include: Element, parts: Mapping[str, Part]) -> Part:
    """Return the part that an element includes (XOP, section 2.1; RFC 2392).

    Args:
        include: The element.
        parts: The parts by their content id.

    Raises:
        DecodeError: There is no such part.
    """
    cid = unquote(include.get("href", "").removeprefix("cid:"))
    if cid not in parts:
        raise DecodeError(f"the attachment {cid!r} is missing")
    return parts[cid]


def save_content(source: BinaryIO, content_type: str, tag: str, file: BinaryIO) -> int:
    """Write the bytes that a reply carries to a file, and return how many they are.

    The reply is never in memory as a whole.

    Args:
        source: The reply.
        content_type: Its content type.
        tag: The element that carries the bytes.
        file: Where to write them.

    Raises:
        DecodeError: The reply carries none, or cannot be read.
    """
    if is_multipart(content_type):
        with mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return _save_part(content, content_type, tag, file)
    saver: Any = _Base64Saver(tag, file)
    parser: Any = etree.XMLParser(
        target=saver, resolve_entities=False, no_network=True, huge_tree=True
    )
    try:
        while piece := source.read(_PIECE):
            parser.feed(piece)
        parser.close()
    except (etree.XMLSyntaxError, binascii.Error) as error:
        raise DecodeError(f"the reply cannot be read: {error}", target=tag) from error
    written: int | None = saver.written
    if written is None:
        raise DecodeError(f"the reply has no {tag}", target=tag)
    return written


def _save_part(content: mmap.mmap, content_type: str, tag: str, file: BinaryIO) -> int:
    first, *rest = parts_of(content, content_type)
    element = parse(content[first.begin : first.end]).find(f".//{tag}")
    include = None if element is None else element.find(_INCLUDE)
    if include is None:
        raise DecodeError(f"the reply has no {tag} with an attachment", target=tag)
    part = included(include, {each.cid: each for each in rest})
    places = range(part.begin, part.end, _PIECE)
    file.writelines(content[place : min(place + _PIECE, part.end)] for place in places)
    return part.end - part.begin


class _Base64Saver:
    """Decodes the text of one element while it is parsed."""

    def __init__(self, tag: str, file: BinaryIO) -> None:
        self.written: int | None = None
        self._tag = tag
        self._file = file
        self._is_inside = False
        self._left = ""

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        if tag == self._tag and self.written is None:
            self._is_inside, self.written = True, 0

    def end(self, tag: str) -> None:
        if tag == self._tag and self._is_inside:
            self._write(self._left)
            self._is_inside = False

    def data(self, text: str) -> None:
        if self._is_inside:
            text = self._left + "".join(text.split())
            whole = len(text) // 4 * 4
            self._write(text[:whole])
            self._left = text[whole:]

    def doctype(self, *_: object) -> None:
        raise DecodeError("the reply has a DOCTYPE, which is refused", target=self._tag)

    def close(self) -> None:
        """End the document."""

    def _write(self, text: str) -> None:
        content = base64.b64decode(text, validate=True)
        self._file.write(content)
        self.written = (self.written or 0) + len(content)
