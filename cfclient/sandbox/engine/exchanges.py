"""The SOAP exchanges behind the outbox."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from lxml import etree

from cfclient._soap import SOAP_12, Soap
from cfclient._xml import parse
from cfclient.errors import DecodeError
from cfclient.sandbox.engine.store import Store
from cfschema.types import Call, Text

_KEPT = 500
_KINDS = {"Call": Call, "Text": Text}


@dataclass(frozen=True, slots=True)
class SoapResponse:
    """A response of a service.

    Attributes:
        status: The HTTP status code.
        content: The message; empty if the operation has no result.
        soap: The SOAP version of the message.
    """

    status: int
    content: bytes
    soap: Soap = SOAP_12

    @property
    def content_type(self) -> str:
        """The media type of the message, with its charset."""
        return f"{self.soap.media_type}; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that created calls or texts, and its response.

    Attributes:
        request: The bytes of the request, without headers, and thus without credentials.
        response: The bytes of the response.
        made: The ids of the calls and texts that it created, by kind.
    """

    request: bytes
    response: bytes
    made: dict[str, range]


class Exchanges:
    """The last 500 exchanges of a sandbox that created calls or texts."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: deque[Exchange] = deque(maxlen=_KEPT)

    @staticmethod
    def mark(store: Store) -> dict[str, int]:
        """Return the ids that the next call and text will have."""
        return {kind: store.peek_id(cls) for kind, cls in _KINDS.items()}

    def note(self, store: Store, before: dict[str, int], request: bytes, response: bytes) -> None:
        """Keep an exchange if it created a call or text.

        Args:
            store: The state after it.
            before: What `mark` returned before it.
            request: The bytes of the request.
            response: The bytes of the response.
        """
        made = {kind: range(before[kind], now) for kind, now in self.mark(store).items()}
        if any(made.values()):
            self._kept.append(Exchange(request, response, made))

    def find(self, kind: str, key: int) -> dict[str, str] | None:
        """Return the exchange that created a call or text, pretty-printed, or `None`.

        Args:
            kind: `Call` or `Text`.
            key: Its id.
        """
        for exchange in self._kept:
            if key in exchange.made.get(kind, ()):
                return {
                    "request": _pretty(exchange.request),
                    "response": _pretty(exchange.response),
                }
        return None

    def clear(self) -> None:
        """Remove all exchanges."""
        self._kept.clear()


def _pretty(content: bytes) -> str:
    try:
        root = parse(content)
    except DecodeError:
        return content.decode("utf-8", "replace")
    etree.indent(root)
    return etree.tostring(root, encoding="unicode")
