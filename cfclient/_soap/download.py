"""Sounds written from a response to a file, so that no response is in memory as a whole."""

from __future__ import annotations

import base64
import binascii
import io
import mmap
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, BinaryIO

from lxml import etree

from cfclient._codec import model_of
from cfclient._response import Response
from cfclient._soap.attachments import INCLUDE, included, is_multipart, parts_of
from cfclient._soap.response import errors_of
from cfclient._xml import parse
from cfclient.errors import DecodeError

_CHUNK = 3 << 14
# Responses up to this size, in bytes, are read like any other, faults included.
_SMALL = 1 << 20
_OK = range(200, 300)


class Download:
    """Reads responses from a spool file and writes the bytes that they carry to another file."""

    def __init__(self, spool: BinaryIO, content: BinaryIO) -> None:
        """Keep both files.

        Args:
            spool: The file that holds the body of each response.
            content: The file that the bytes are written to, anew for each response.
        """
        self._spool = spool
        self._content = content

    def read(self, response: Response[bytes]) -> Response[bytes]:
        """Write the content of the response in the spool file, and return the response.

        Args:
            response: The response, without its body.

        Raises:
            CallFireError: The response carries a fault, or cannot be read.
        """
        with errors_of(response):
            self._content.seek(0)
            self._content.truncate()
            size = self._spool.seek(0, io.SEEK_END)
            self._spool.seek(0)
            if size <= _SMALL or response.status not in _OK:
                self._content.write(replace(response, content=self._spool.read()).parse())
                return response
            tag = model_of(response.operation.response).tag if response.operation.response else ""
            content_type = response.headers.get("content-type", "")
            _save(self._spool, content_type, tag, self._content)
            return response


def _save(source: BinaryIO, content_type: str, tag: str, file: BinaryIO) -> None:
    if is_multipart(content_type):
        with mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ) as content:
            _save_part(content, content_type, tag, file)
        return
    target: Any = _Base64Target(tag, file)
    parser: Any = etree.XMLParser(
        target=target, resolve_entities=False, no_network=True, huge_tree=True
    )
    try:
        while chunk := source.read(_CHUNK):
            parser.feed(chunk)
        parser.close()
    except (etree.XMLSyntaxError, binascii.Error, ValueError) as error:
        raise DecodeError(f"the response cannot be read: {error}", target=tag) from error
    if not target.was_found:
        raise DecodeError(f"the response has no {tag}", target=tag)


def _save_part(content: mmap.mmap, content_type: str, tag: str, file: BinaryIO) -> None:
    first, *rest = parts_of(content, content_type)
    element = parse(first.decoded(content)).find(f".//{tag}")
    include = None if element is None else element.find(INCLUDE)
    if include is None:
        raise DecodeError(f"the response has no {tag} with an attachment", target=tag)
    part = included(include, {each.cid: each for each in rest})
    if not part.is_plain:
        file.write(part.decoded(content))
        return
    place = part.begin
    # A spooled file moves to the disk after a write, but not amid `writelines`.
    while place < part.end:
        place += file.write(content[place : min(place + _CHUNK, part.end)])


class _Base64Target:
    """A parser target that decodes the text of one element while it is parsed."""

    def __init__(self, tag: str, file: BinaryIO) -> None:
        self.was_found: bool = False
        self._tag = tag
        self._file = file
        self._is_inside = False
        self._left = ""

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        if tag == self._tag and not self.was_found:
            self._is_inside = self.was_found = True

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
        raise DecodeError("the response has a DOCTYPE, which is refused", target=self._tag)

    def close(self) -> None:
        """End the document."""

    def _write(self, text: str) -> None:
        self._file.write(base64.b64decode(text, validate=True))
