"""Bounds the memory that the bodies of requests take."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from http import HTTPStatus

from cfclient.webhooks._responses import RETRY_AFTER, Rejected

# All bodies that are held at the same time, in bytes.
MOST_HELD = 64 << 20


class Body:
    """A body that is being received.

    Attributes:
        size: The number of bytes so far.
    """

    def __init__(self, bodies: Bodies) -> None:
        """Start empty."""
        self._bodies = bodies
        self._content = bytearray()
        self.size = 0

    def add(self, piece: bytes) -> None:
        """Append a piece.

        Args:
            piece: Its bytes.

        Raises:
            Rejected: The body, or all bodies together, exceed their limit.
        """
        self.size += len(piece)
        self._bodies.hold(len(piece), self.size)
        self._content += piece

    def content(self) -> bytes:
        """Return the whole body."""
        return bytes(self._content)


class Bodies:
    """All bodies that are held at the same time."""

    def __init__(self, max_bytes: int) -> None:
        """Start with none.

        Args:
            max_bytes: The size limit of a body, in bytes.
        """
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._held = 0

    @contextmanager
    def receive(self) -> Generator[Body]:
        """Return a body that counts until the context ends."""
        body = Body(self)
        try:
            yield body
        finally:
            with self._lock:
                self._held -= body.size

    def hold(self, size: int, total: int) -> None:
        """Count a piece of a body.

        Args:
            size: The size of the piece, in bytes.
            total: The size of its body, the piece included.

        Raises:
            Rejected: The body, or all bodies together, exceed their limit.
        """
        with self._lock:
            self._held += size
            is_full = self._held > MOST_HELD
        if total > self._max_bytes:
            raise Rejected(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if is_full:
            raise Rejected(HTTPStatus.SERVICE_UNAVAILABLE, RETRY_AFTER)
