"""Messages with their bytes as attachments: XOP packages in MTOM (W3C, January 2005), written."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection

from lxml import etree

from cfclient._soap.attachments import INCLUDE, MULTIPART
from cfclient._soap.versions import Soap
from cfclient._xml import parse

XOP = "application/xop+xml"

_ROOT, _ATTACHMENT = "root@cfclient.invalid", "attachment@cfclient.invalid"
_PART = "--{}\r\nContent-Type: {}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <{}>\r\n\r\n"


def write_multipart(envelope: bytes, tags: Collection[str], soap: Soap) -> tuple[bytes, str] | None:
    """Return a message with the bytes of one element as an attachment, and its content type.

    The parameters of the types are those of MTOM, section 4.2, and RFC 2387, section 3.

    Args:
        envelope: The message.
        tags: The names of elements with base64, as lxml gives them.
        soap: The SOAP version of the message.

    Returns:
        The message and its content type; `None` if it has no such element.
    """
    root = parse(envelope, "message")
    element = next(root.iter(*tags), None)
    if element is None:
        return None
    content = base64.b64decode(element.text or "")
    element.text = None
    include = etree.SubElement(element, INCLUDE, nsmap={"xop": INCLUDE[1:].partition("}")[0]})
    include.set("href", f"cid:{_ATTACHMENT}")
    # What a sound cannot contain, since it would contain its own digest.
    boundary = f"part-{hashlib.sha256(envelope).hexdigest()}"
    root_type = f'{XOP}; charset=UTF-8; type="{soap.media_type}"'
    message = (
        _PART.format(boundary, root_type, _ROOT).encode()
        + etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        + b"\r\n"
        + _PART.format(boundary, "application/octet-stream", _ATTACHMENT).encode()
        + content
        + f"\r\n--{boundary}--\r\n".encode()
    )
    return message, (
        f'{MULTIPART}; type="{XOP}"; boundary="{boundary}"; start="<{_ROOT}>"; '
        f'start-info="{soap.media_type}"'
    )
