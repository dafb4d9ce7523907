"""Reads notifications in the formats of the service."""

from __future__ import annotations

import codecs
from email.message import Message

from cfclient._codec import decode, decode_json, model_of, read_json
from cfclient._xml import parse, reading
from cfclient.errors import DecodeError, excerpt
from cfschema.types import (
    BroadcastFinished,
    BroadcastNotification,
    BroadcastStarted,
    BroadcastStopped,
    CallFinished,
    TextNotification,
    TextReceived,
    TextSent,
)

MAX_BYTES = 1 << 20
# The declared elements of the notification schema, and the two types that are sent under their
# own names. The types of the former derive from the types of the latter.
TYPES: tuple[type[TextNotification | CallFinished | BroadcastNotification], ...] = (
    TextNotification,
    TextReceived,
    TextSent,
    CallFinished,
    BroadcastNotification,
    BroadcastStarted,
    BroadcastStopped,
    BroadcastFinished,
)

_BY_NAME = {model_of(cls).name: cls for cls in TYPES}
_BY_TAG = {model_of(cls).tag: cls for cls in TYPES}
_TARGET = "notification"
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BLANKS = b" \t\r\n"


def parse_notification(
    body: bytes | str, content_type: str | None = None, *, max_bytes: int = MAX_BYTES
) -> TextNotification | CallFinished | BroadcastNotification:
    """Read the body of a notification, in the XML or the JSON format.

    Unknown elements and members are skipped, and missing ones are `None`. The JSON format has
    values typed by their looks; a message that arrives as a number is read as its digits.

    Args:
        body: The body of the request.
        content_type: The `Content-Type` of the request. Its charset counts for more than what the
            document declares; a body that begins like one of the formats is read as that one.
            Default: what the body looks like.
        max_bytes: The size limit of the body, in bytes. Default: 1 MiB.

    Returns:
        The notification, as an instance of one of the eight types of the notification schema.

    Raises:
        DecodeError: The body exceeds the limit, is not in its charset, is not well-formed, is
            nested too deeply, has another root, or has a value that is not valid for its type.

    Example:
        >>> body = '{"TextNotification": {"SubscriptionId": 7, "Text": {"Message": 42}}}'
        >>> parse_notification(body, "application/json").text.message
        '42'
    """
    content = body.encode("utf-8", "replace") if isinstance(body, str) else body
    if len(content) > max_bytes:
        raise DecodeError(
            f"the notification has {len(content)} bytes; the limit is {max_bytes}", target=_TARGET
        )
    text = None if isinstance(body, str) else _decoded(content, content_type or "")
    if text is not None:
        content = text.encode()
    content = content.removeprefix(codecs.BOM_UTF8).strip(_BLANKS)
    if _is_json(content, content_type or ""):
        return _from_json(content)
    # In a text, a declaration of its encoding is ignored.
    is_text = text is not None or isinstance(body, str)
    return _from_xml(content.decode() if is_text else content)


def _decoded(content: bytes, content_type: str) -> str | None:
    """Return a body as text, if its content type names a charset.

    A byte order mark counts for more than the charset (RFC 7303, section 3.2).
    """
    with reading(_TARGET):
        header = Message()
        header["Content-Type"] = content_type
        charset = header.get_content_charset()
    if charset is None or content.startswith(codecs.BOM_UTF8):
        return None
    try:
        return content.decode("utf-16" if content.startswith(_MARKS) else charset)
    except (LookupError, ValueError) as error:
        message = f"the notification is not in the charset {excerpt(charset)!r}"
        raise DecodeError(message, content=content, target=_TARGET) from error


def _is_json(content: bytes, content_type: str) -> bool:
    if content[:1] in (b"{", b"<"):
        return content[:1] == b"{"
    return "json" in content_type.lower()


def _from_json(content: bytes) -> TextNotification | CallFinished | BroadcastNotification:
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise DecodeError("the JSON is not in UTF-8", content=content, target=_TARGET) from error
    name, members = read_json(text)
    cls = _BY_NAME.get(name)
    if cls is None:
        raise _unknown(name, content)
    return decode_json(cls, members)


def _from_xml(content: str | bytes) -> TextNotification | CallFinished | BroadcastNotification:
    root = parse(content, _TARGET)
    cls = _BY_TAG.get(str(root.tag))
    if cls is None:
        raise _unknown(str(root.tag), content)
    return decode(cls, root)


def _unknown(name: str, content: str | bytes) -> DecodeError:
    expected = ", ".join(_BY_NAME)
    return DecodeError(
        f"{excerpt(name)!r} is not a notification; expected one of {expected}",
        content=content,
        target=_TARGET,
    )
