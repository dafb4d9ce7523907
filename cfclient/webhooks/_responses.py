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
        """The headers, with those of a body, which 204 cannot have (RFC 9110, section 8.6)."""
        of_body = [("Content-Type", "text/plain"), ("Content-Length", "0")]
        return [*self.headers, *([] if self.status is HTTPStatus.NO_CONTENT else of_body)]


class Rejected(Exception):
    """A request is rejected.

    Attributes:
        response: The response.
    """

    def __init__(self, status: HTTPStatus, *headers: tuple[str, str]) -> None:
        """Keep the response."""
        super().__init__(status)
        self.response = Response(status, headers)
