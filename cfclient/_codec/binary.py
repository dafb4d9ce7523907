"""Bytes (XML Schema 1.1 part 2, section 3.3.16)."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from cfclient._codec.datatype import ConversionError, Datatype, class_of
from cfclient._codec.texts import items_of
from cfclient._codec.values import FromFile


def _parse(text: str) -> bytes:
    try:
        return base64.b64decode("".join(items_of(text)), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError(text) from error


def _convert(value: Any) -> bytes:
    kind = class_of(value)
    content: bytes = value
    if kind is FromFile:
        _require_readable(value)
        return content
    if issubclass(kind, FromFile):
        raise TypeError
    # The bytes themselves, whatever a subclass overrides.
    return content if kind is bytes else bytes.__getitem__(content, slice(None))


def _require_readable(file: FromFile) -> None:
    try:
        file.size()
    except (OSError, ValueError) as error:
        raise ConversionError(f"the file cannot be read: {error}") from error


def _format(value: bytes) -> str:
    content = value.read() if isinstance(value, FromFile) else value
    return base64.b64encode(content).decode("ascii")


BASE64 = Datatype("base64Binary", "bytes or a FromFile", _parse, _convert, _format)
