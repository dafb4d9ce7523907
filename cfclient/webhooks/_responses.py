"""The responses of a receiver."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

RETRY_AFTER = ("Retry-After", "1")


@dataclass(frozen=True)
class Response:
    """A response; its body is empty.

    Attributes:
        status: The status.
        headers: Further headers.
    """

    status: HTTPStatus
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def all_headers(self) -> list[tuple[str, str]]:
        """The headers, with the length that all but 204 need (RFC 9110, section 8.6)."""
        length = [] if self.status is HTTPStatus.NO_CONTENT else [("Content-Length", "0")]
        return [*self.headers, *length]


class Rejected(Exception):
    """A request is rejected.

    Attributes:
        response: The response.
    """

    def __init__(self, status: HTTPStatus, *headers: tuple[str, str]) -> None:
        """Keep the response."""
        super().__init__(status)
        self.response = Response(status, headers)
