"""The last SOAP exchanges of a sandbox."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lxml import etree

from cfclient._soap import SOAP_12, Soap
from cfclient._xml import parse
from cfclient.errors import DecodeError
from cfclient.sandbox.engine.ids import step_of
from cfclient.sandbox.engine.store import Store
from cfschema.types import Call, Text

_KEPT = 500
# The bytes of all exchanges that are kept together.
_KEPT_BYTES = 32 << 20
_KINDS = {"Call": Call, "Text": Text}
_OK = 200
_OPERATION = re.compile(rb"<(?:[\w.-]+:)?Body[^>]*>\s*<(?:[\w.-]+:)?([\w.-]+)")
# Elements of WS-Security that prove who somebody is.
_SECRETS = ("Password", "Nonce", "BinarySecurityToken", "SignatureValue")


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
    """A request and its response.

    Attributes:
        number: The number of the exchange, from 1.
        moment: The simulated time after it.
        path: The path of the service.
        status: The HTTP status of the response.
        request: The bytes of the request, without headers, and thus without credentials.
        response: The bytes of the response.
        made: The ids of the calls and texts that it created, by kind.
    """

    number: int
    moment: datetime
    path: str
    status: int
    request: bytes
    response: bytes
    made: dict[str, range]

    def summary(self) -> dict[str, Any]:
        """Return what a list of exchanges shows of it."""
        found = _OPERATION.search(self.request)
        return {
            "number": self.number,
            "operation": found[1].decode() if found else "?",
            "path": self.path,
            "status": self.status,
            "is_fault": self.status != _OK,
            "moment": self.moment.isoformat(),
            "made": {kind: len(ids) for kind, ids in self.made.items() if ids},
        }

    def detail(self) -> dict[str, Any]:
        """Return all of it, with pretty-printed messages."""
        messages = {"request": _pretty(self.request), "response": _pretty(self.response)}
        return {**self.summary(), **messages}


class Exchanges:
    """The last 500 exchanges of a sandbox, and fewer if they are large."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: deque[Exchange] = deque()
        self._bytes = 0
        self._count = 0

    @staticmethod
    def mark(store: Store) -> dict[str, int]:
        """Return the ids that the next call and text will have."""
        return {kind: store.peek_id(cls) for kind, cls in _KINDS.items()}

    def note(
        self,
        store: Store,
        before: dict[str, int],
        path: str,
        request: bytes,
        response: SoapResponse,
    ) -> None:
        """Keep an exchange.

        Args:
            store: The state after it.
            before: What `mark` returned before it.
            path: The path of the service.
            request: The bytes of the request.
            response: The response.
        """
        made = {
            kind: range(before[kind], now, step_of(_KINDS[kind]))
            for kind, now in self.mark(store).items()
        }
        self._count += 1
        self._kept.append(
            Exchange(self._count, store.now, path, response.status, request, response.content, made)
        )
        self._bytes += len(request) + len(response.content)
        while len(self._kept) > _KEPT or (self._bytes > _KEPT_BYTES and len(self._kept) > 1):
            oldest = self._kept.popleft()
            self._bytes -= len(oldest.request) + len(oldest.response)

    def newest(self) -> Iterator[Exchange]:
        """Yield the exchanges, the newest first."""
        return reversed(self._kept)

    def get(self, number: int) -> Exchange | None:
        """Return an exchange by its number, or `None` if it is no longer kept."""
        return next((each for each in self._kept if each.number == number), None)

    def find(self, kind: str, key: int) -> dict[str, Any] | None:
        """Return the exchange that created a call or text, pretty-printed, or `None`.

        Args:
            kind: `Call` or `Text`.
            key: Its id.
        """
        made = (each for each in self._kept if key in each.made.get(kind, ()))
        found = next(made, None)
        return None if found is None else found.detail()

    def clear(self) -> None:
        """Remove all exchanges."""
        self._kept.clear()
        self._bytes = 0


def _pretty(content: bytes) -> str:
    try:
        root = parse(content)
    except DecodeError:
        return content.decode("utf-8", "replace")
    for element in root.iter("{*}Header"):
        for secret in element.iter(*(f"{{*}}{name}" for name in _SECRETS)):
            secret.text = "(removed)"
    etree.indent(root)
    return etree.tostring(root, encoding="unicode")
