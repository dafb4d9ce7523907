"""Forwards notifications to another address."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import requests

from cfclient.cli._addresses import require_address

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

ATTEMPTS = 4

_FIRST_PAUSE = 0.25
_TIMEOUT = 10.0


class ForwardingError(Exception):
    """A notification was not forwarded."""


class Forwarder:
    """Posts the bodies of requests, as they came, to an address.

    A handler sees the event alone; the body is kept for the thread that runs both the application
    and its handlers.
    """

    def __init__(self, address: str) -> None:
        """Check the address.

        Args:
            address: An http or https URL.

        Raises:
            UsageError: The address is not one.
        """
        require_address("--forward-to", address)
        self._address = address
        self._request = threading.local()

    def around(self, application: WSGIApplication) -> WSGIApplication:
        """Return an application that keeps the body of each request for `forward`.

        Args:
            application: The application that reads the bodies.
        """

        def respond(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
            self._request.body = kept = _KeptBody(environ["wsgi.input"])
            self._request.content_type = environ.get("CONTENT_TYPE", "")
            return application({**environ, "wsgi.input": kept}, start_response)

        return respond

    def forward(self) -> None:
        """Post the body of the request of this thread; retry while it fails.

        Raises:
            ForwardingError: All attempts failed.
        """
        reason = ""
        for attempt in range(ATTEMPTS):
            if attempt:
                time.sleep(_FIRST_PAUSE * 2**attempt)
            try:
                status = self._post()
            except Exception as error:  # noqa: BLE001 - a bad response can raise anything
                reason = type(error).__name__
                continue
            if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
                return
            reason = f"HTTP {status}"
        raise ForwardingError(f"not forwarded after {ATTEMPTS} attempts: {reason}")

    def _post(self) -> int:
        response = requests.post(
            self._address,
            data=self._request.body.content(),
            headers={"Content-Type": self._request.content_type},
            timeout=_TIMEOUT,
            allow_redirects=False,
            stream=True,
        )
        with response:
            return response.status_code


class _KeptBody:
    def __init__(self, stream: Any) -> None:
        self._read = getattr(stream, "read1", stream.read)
        self._kept = io.BytesIO()

    def read(self, size: int) -> bytes:
        piece: bytes = self._read(size)
        self._kept.write(piece)
        return piece

    def content(self) -> bytes:
        return self._kept.getvalue()
