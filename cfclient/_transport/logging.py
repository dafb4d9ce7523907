"""Log records and events: one line for each call at info level, the messages at debug level."""

from __future__ import annotations

import logging
import re
import time
from typing import Any

from cfclient._response import Response
from cfclient._settings import ExchangeEvent, Options
from cfclient._transport.call import Call
from cfclient._transport.policy import Attempts
from cfclient._xml import local_name, parse
from cfclient.errors import CallFireError, DecodeError

log = logging.getLogger("cfclient")

# What is shown of a message: booleans, dates, times, and numbers that are ids or counts.
_HARMLESS = re.compile(
    r"\s*(?:true|false|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?)?\s*"
)
_COUNTED = re.compile(r"(?:.*[a-z])?(?:Id|id|Results?|Count|Size)")
_HIDDEN = "…"


def report(
    call: Call,
    options: Options,
    attempts: Attempts,
    response: Response[Any] | None,
    error: CallFireError | None,
    begun: float,
    pause: float | None,
) -> None:
    """Log an attempt and call the hook of the user.

    Args:
        call: The call.
        options: The settings, with the hook.
        attempts: The attempts of the call so far.
        response: The response, if one arrived.
        error: The error, if there was one.
        begun: The start of the attempt, on the monotonic clock.
        pause: The pause before the next attempt, in seconds; `None` if there is none.
    """
    now = time.monotonic()
    event = ExchangeEvent(
        operation=call.operation.name,
        attempt=attempts.number,
        status=None if response is None else response.status,
        error=error,
        elapsed=now - begun,
        request_bytes=len(call.message.body),
        response_bytes=0 if response is None else len(response.content),
        pause=pause,
    )
    _log(event, now - attempts.started)
    if options.on_exchange is not None:
        try:
            options.on_exchange(event)
        except Exception:
            log.exception("%s: on_exchange failed", event.operation)


def _log(event: ExchangeEvent, elapsed: float) -> None:
    outcome = event.status or type(event.error).__name__
    if event.pause is not None:
        log.debug(
            "%s: %s in attempt %d, retry in %.1f s",
            event.operation,
            outcome,
            event.attempt,
            event.pause,
        )
    else:
        log.info(
            "%s: %s, attempts: %d, %.0f ms, %d bytes sent, %d received",
            event.operation,
            outcome,
            event.attempt,
            elapsed * 1000,
            event.request_bytes,
            event.response_bytes,
        )


def log_message(what: str, operation: str, content: bytes, *, whole: bool) -> None:
    """Log a message at debug level.

    Args:
        what: `request` or `response`.
        operation: The name of the operation.
        content: The body; credentials are in no body.
        whole: Whether texts and phone numbers are shown.
    """
    if log.isEnabledFor(logging.DEBUG):
        shown = content.decode("utf-8", "replace") if whole else hidden(content)
        log.debug("%s %s: %s", operation, what, shown)


def hidden(content: bytes) -> str:
    """Return a message without its texts and longer numbers.

    Args:
        content: The body of the message.
    """
    from lxml import etree

    try:
        root = parse(content)
    except DecodeError:
        return f"{len(content)} bytes that are not XML"
    for element in root.iter():
        element.text = _shown(str(element.tag), element.text)
        element.tail = _shown("", element.tail)
        for name, value in element.items():
            element.set(name, _shown(name, value) or "")
    return etree.tostring(root, encoding="unicode")


def _shown(name: str, text: str | None) -> str | None:
    if text is None or _HARMLESS.fullmatch(text):
        return text
    is_number = text.isdecimal() and _COUNTED.fullmatch(local_name(name))
    return text if is_number else _HIDDEN
