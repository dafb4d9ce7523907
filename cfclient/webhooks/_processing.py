"""Decides what becomes of a request, for WSGI and ASGI alike; reads and sends nothing."""

from __future__ import annotations

import copy
import hmac
import logging
import re
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import UnionType
from typing import Any, cast

from cfclient._shown import shown
from cfclient.errors import ConfigurationError, DecodeError
from cfclient.webhooks._bodies import Bodies
from cfclient.webhooks._duplicates import Claim, Store, key_of
from cfclient.webhooks._parsing import parse_notification
from cfclient.webhooks._responses import RETRY_AFTER, Rejected, Response
from cfschema.types import Notification

log = logging.getLogger("cfclient.webhooks")

Handler = Callable[[Any], object]

# RFC 3986, section 2.3: what no part of the way encodes or decodes.
_TOKEN = re.compile(r"[A-Za-z0-9._~-]+")


@dataclass(frozen=True)
class Job:
    """An event that is to be handled.

    Attributes:
        event: The event.
        key: What identifies it; `None` if it cannot be recognized.
        handlers: The handlers of its type, in the order of their registration.
    """

    event: Notification
    key: str | None
    handlers: tuple[Handler, ...]


class Processor:
    """The rules of a receiver.

    Attributes:
        token: The last segment of the path of the endpoint.
        timeout: The time for receiving a body, in seconds.
        bodies: The bodies that are being received.
        store: Remembers what was handled.
        report: Gets what handlers raise. Default: it is only logged.
    """

    def __init__(
        self, *, token: str, store: Store, max_bytes: int, timeout: float, log_messages: bool
    ) -> None:
        """Check the settings, which are those of `Receiver`."""
        is_text = isinstance(cast("object", token), str)
        if not is_text or not _TOKEN.fullmatch(token) or token in (".", ".."):
            raise ConfigurationError(
                "the token must be letters, digits and any of - . _ ~, "
                "such as secrets.token_urlsafe() returns"
            )
        if not (_is_positive(max_bytes, int) and _is_positive(timeout, int | float)):
            raise ConfigurationError("max_bytes and timeout must be positive numbers")
        self.timeout: float = timeout
        self.bodies: Bodies = Bodies(max_bytes)
        self.token: str = token
        self.store: Store = store
        self.report: Callable[[Exception], object] = lambda _: None
        self._max_bytes = max_bytes
        self._log_messages = log_messages
        self._handlers: list[tuple[type[Notification], Handler]] = []

    def apart(self, store: Store, report: Callable[[Exception], object]) -> Processor:
        """Return a processor with the same token, limits and handlers.

        Args:
            store: Remembers what it handles.
            report: Gets what handlers raise.
        """
        twin = copy.copy(self)
        twin.store, twin.report = store, report
        return twin

    def register(self, event_type: type[Any], handler: Handler) -> None:
        """Add a handler."""
        if not (
            isinstance(cast("object", event_type), type) and issubclass(event_type, Notification)
        ):
            name = getattr(event_type, "__name__", shown(event_type))
            raise ConfigurationError(f"{name} is not a type of notifications")
        if not callable(handler):
            raise ConfigurationError(f"a handler must be a function, not {shown(handler)}")
        self._handlers.append((event_type, handler))

    def check(self, method: str, path: str, headers: Mapping[str, str]) -> int | None:
        """Check a request before its body is read.

        Args:
            method: The method.
            path: The decoded path.
            headers: The headers `content-length` and `content-encoding`, where there are any.

        Returns:
            The length of the body, if the request has one.

        Raises:
            Rejected: The request is not accepted.
        """
        given = path.rstrip("/").rpartition("/")[2].encode("utf-8", "surrogatepass")
        if not hmac.compare_digest(given, self.token.encode()):
            raise Rejected(HTTPStatus.NOT_FOUND)
        if method != "POST":
            raise Rejected(HTTPStatus.METHOD_NOT_ALLOWED, ("Allow", "POST"))
        if headers.get("content-encoding", "identity").lower() not in ("", "identity"):
            raise Rejected(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        length = headers.get("content-length") or None
        if length is None:
            return None
        if not (length.isascii() and length.isdigit()):
            raise Rejected(HTTPStatus.BAD_REQUEST)
        # A longer text than the limit's is a larger number, which need not be read.
        if len(length.lstrip("0")) > len(str(self._max_bytes)) or int(length) > self._max_bytes:
            raise Rejected(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return int(length)

    def read(self, body: bytes, content_type: str) -> Job:
        """Read a body.

        Args:
            body: The whole body.
            content_type: Its content type, or an empty string.

        Raises:
            Rejected: The body is not a notification.
        """
        try:
            event = parse_notification(body, content_type, max_bytes=self._max_bytes)
        except DecodeError as error:
            reason = str(error) if self._log_messages else error.path or "the whole body"
            log.warning("400: a body cannot be read: %s", reason)
            raise Rejected(HTTPStatus.BAD_REQUEST) from None
        handlers = tuple(handler for cls, handler in self._handlers if isinstance(event, cls))
        return Job(event, key_of(event), handlers)

    def claim(self, job: Job) -> bool:
        """Keep the event of a job from being handled elsewhere until `end`.

        Args:
            job: The job.

        Returns:
            Whether it is to be handled; it is not if the store remembers it.

        Raises:
            Rejected: The same event is being handled, or the store failed.
        """
        if job.key is None:
            return True
        try:
            claim = self.store.claim(job.key)
        except Exception as error:  # noqa: BLE001 - a store of the user's raises anything
            log.error("500: the store failed: %s", type(error).__name__)  # noqa: TRY400
            raise Rejected(HTTPStatus.INTERNAL_SERVER_ERROR) from None
        if claim is Claim.HELD:
            log.info("503: %s is being handled", job.key)
            raise Rejected(HTTPStatus.SERVICE_UNAVAILABLE, RETRY_AFTER)
        if claim is Claim.HANDLED:
            log.info("204: %s was handled before", job.key)
        return claim is Claim.GRANTED

    def finish(self, job: Job, error: Exception | None) -> Response:
        """Return the response after the handlers have run.

        Args:
            job: The job.
            error: What a handler raised.
        """
        name = job.key or type(job.event).__name__
        if error is not None:
            where = traceback.extract_tb(error.__traceback__)[-1]
            log.error(
                "500: the handler of %s failed: %s in %s, line %s",
                *(name, type(error).__name__, where.filename, where.lineno),
                exc_info=error if self._log_messages else None,
            )
            self.end(job)
            self.report(error)
            return Response(HTTPStatus.INTERNAL_SERVER_ERROR)
        if job.key is not None:
            try:
                self.store.add(job.key)
            except Exception as failure:  # noqa: BLE001 - the event was handled all the same
                log.error("the store failed: %s", type(failure).__name__)  # noqa: TRY400
                self.end(job)
        log.info("204: %s", name)
        return Response(HTTPStatus.NO_CONTENT)

    def end(self, job: Job) -> None:
        """Give up the claim on the event of a job that was not finished.

        Args:
            job: The job.
        """
        if job.key is not None:
            try:
                self.store.release(job.key)
            except Exception as failure:  # noqa: BLE001 - a claim ends by itself
                log.error("the store failed: %s", type(failure).__name__)  # noqa: TRY400


def _is_positive(value: object, kind: type[int] | UnionType) -> bool:
    return isinstance(value, kind) and not isinstance(value, bool) and cast("float", value) > 0
