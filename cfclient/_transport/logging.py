"""Log records and events: one line for each call at info level, the messages at debug level."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Collection
from dataclasses import is_dataclass
from inspect import isawaitable
from typing import Any

from lxml import etree

from cfclient._codec import INTEGERS, Field, model_of, per_class
from cfclient._response import Response
from cfclient._settings import ExchangeEvent, Options
from cfclient._transport.call import Call
from cfclient._transport.failures import UNKNOWN, UNSENT
from cfclient._transport.policy import Attempts
from cfclient._transport.secrets import redacted
from cfclient._xml import local_name, parse
from cfclient.errors import CallFireError, DecodeError
from cfschema.base import Enumeration, Operation
from cfschema.types import ServiceFaultInfo

log = logging.getLogger("cfclient")

# The datatypes whose values are shown: a phone number, a name or a text is a string.
_SHOWN = {*INTEGERS, "boolean", "date", "dateTime", "time", "decimal", "double", "float"}
_HIDDEN = "…"
_PLAIN = re.compile("[-+]?[0-9][-+.:0-9ETZ]*|true|false|INF|-INF|NaN")


async def report(
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
            result = options.on_exchange(event)
            if isawaitable(result):
                await result
        except Exception:
            log.exception("%s: on_exchange failed", event.operation)


def report_interrupted(call: Call, attempts: Attempts) -> None:
    """Log a call that ended without a result or an error: its task was cancelled.

    Args:
        call: The call.
        attempts: The attempts of the call so far.
    """
    may_matter = attempts.was_sent and not call.operation.read_only
    log.log(
        logging.WARNING if may_matter else logging.INFO,
        "%s: interrupted in attempt %d; %s; request id: %s",
        call.operation.name,
        attempts.number,
        UNKNOWN if attempts.was_sent else UNSENT,
        call.request_id or "none",
    )


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


def log_message(what: str, call: Call, content: bytes, options: Options) -> None:
    """Log a message at debug level.

    Args:
        what: `request` or `response`.
        call: The call.
        content: The body.
        options: The settings, which say whether texts and phone numbers are shown.
    """
    if log.isEnabledFor(logging.DEBUG):
        whole = options.log_messages
        shown = content.decode("utf-8", "replace") if whole else hidden(call.operation, content)
        log.debug("%s %s: %s", call.operation.name, what, redacted(shown, options))


def hidden(operation: Operation[Any, Any], content: bytes) -> str:
    """Return a message with nothing but what its types say is harmless.

    Numbers, booleans, times and the values of enumerations are shown, where they are expected;
    texts are not, and so no phone numbers, names, messages and sounds.

    Args:
        operation: The operation that the message belongs to.
        content: The body of the message.
    """
    try:
        root = parse(content)
    except DecodeError:
        return f"{len(content)} bytes that are not XML"
    classes = (operation.request, operation.response or ServiceFaultInfo, ServiceFaultInfo)
    names = [_names(cls) for cls in classes]
    # A name can be a number here and a text there.
    shown = {name for found in names for name, is_shown in found if is_shown}
    shown -= {name for found in names for name, is_shown in found if not is_shown}
    known = {member for cls in classes for member in _members(cls)}
    for element in root.iter():
        element.tail = None
        is_shown = local_name(str(element.tag)) in shown
        if element.text and not _is_harmless(element.text, known if is_shown else None):
            element.text = _HIDDEN
        for name, value in element.attrib.items():
            if not _is_harmless(str(value), known if name in shown else None):
                element.set(name, _HIDDEN)
    return etree.tostring(root, encoding="unicode")


def _is_harmless(text: str, known: Collection[str] | None) -> bool:
    """Return whether a text has nothing but blanks, or values where they are expected."""
    items = text.split()
    # A server can write anything in the place of a number.
    return not items if known is None else all(i in known or _PLAIN.fullmatch(i) for i in items)


@per_class
def _members(cls: type[Any]) -> frozenset[str]:
    """Return the values of all enumerations below a class."""
    found: set[str] = set()
    pending, seen = [cls], {cls}
    while pending:
        for field in model_of(pending.pop()).fields:
            if issubclass(field.type, Enumeration):
                found.update(member.value for member in field.type)
            new = [each for each in field.types if is_dataclass(each) and each not in seen]
            pending += new
            seen.update(new)
    return frozenset(found)


@per_class
def _names(cls: type[Any]) -> set[tuple[str, bool]]:
    """Return the wire names of all values below a class, and whether they are shown."""
    found: set[tuple[str, bool]] = set()
    pending, seen = [(model_of(cls).name, cls)], {cls}
    while pending:
        name, current = pending.pop()
        for field in model_of(current).fields:
            nested = [each for each in field.types if is_dataclass(each)]
            if not nested:
                # The text of an element has the name of the element.
                found.add((field.wire_name or name, _is_shown(field)))
            # A class whose text is the value has another name in each field.
            new = [each for each in nested if each not in seen or model_of(each).text]
            pending += [(field.wire_name or model_of(each).name, each) for each in new]
            seen.update(new)
    return found


def _is_shown(field: Field) -> bool:
    return issubclass(field.type, Enumeration) or field.metadata.get("datatype") in _SHOWN
