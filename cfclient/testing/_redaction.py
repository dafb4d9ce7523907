"""Replaces values that identify people by fictional ones, field by field.

The same value becomes the same fictional value everywhere in a cassette, so that relations stay
intact. Sounds are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import is_dataclass, replace
from typing import Any, TypeVar

from cfclient._codec import Field, decode, from_xml, model_of, write
from cfclient._soap import SOAP_12, soap_of, write_envelope
from cfclient._xml import parse
from cfclient.errors import DecodeError
from cfclient.testing._errors import CassetteError
from cfclient.testing._exchange import Exchange
from cfclient.testing._fiction import CUSTOM, EMAIL, EMAILS, KINDS, NAMES, NUMBER, NUMBERS, Fiction
from cfclient.testing._messages import pretty
from cfclient.testing._notifications import RecordedNotification
from cfclient.testing._steps import Step
from cfschema.base import Enumeration, Operation

T = TypeVar("T")
Change = Callable[[str, str], str]

_TEXT = "text"


class Redactor:
    """Replaces values in exchanges, in the order in which they are made.

    Attributes:
        kinds: What is replaced: some of `KINDS`.
    """

    def __init__(self, kinds: Collection[str]) -> None:
        """Replace nothing yet.

        Args:
            kinds: What to replace.

        Raises:
            CassetteError: There is no such kind.
        """
        unknown = sorted(set(kinds) - set(KINDS))
        if unknown:
            raise CassetteError(f"cannot redact {', '.join(unknown)}; there are {', '.join(KINDS)}")
        self.kinds: frozenset[str] = frozenset(kinds)
        self._fiction = Fiction()

    def add(self, kinds: Iterable[str], exchanges: Iterable[Exchange]) -> list[Exchange]:
        """Take over a recording: what it redacts, and the fictional values in it.

        Args:
            kinds: What it redacts.
            exchanges: Its exchanges.

        Returns:
            The exchanges, with the values replaced that were not before.
        """
        self.kinds |= set(kinds) & set(KINDS)
        exchanges = list(exchanges)
        if self.kinds:
            for exchange in exchanges:
                _rewritten(exchange, self._learn, self._keep)
        return [self.redact(exchange) for exchange in exchanges]

    def redact(self, exchange: Exchange) -> Exchange:
        """Return an exchange with fictional values.

        Args:
            exchange: A new exchange.

        Raises:
            CassetteError: The request or the response cannot be read, so that its content is
                unknown.
        """
        if not self.kinds:
            return exchange
        # A name of one field can be in a text of another.
        _rewritten(exchange, self._learn, self._keep)
        changed = _rewritten(exchange, self._change, self._change_text)
        return replace(changed, notifications=self.redact_notifications(exchange.notifications))

    def redact_notifications(
        self, notifications: Iterable[RecordedNotification]
    ) -> tuple[RecordedNotification, ...]:
        """Return notifications with fictional values."""
        if not self.kinds:
            return tuple(notifications)
        return tuple(each.rewritten(self.redact_instance) for each in notifications)

    def redact_instance(self, instance: T) -> T:
        """Return an instance of a generated type with fictional values."""
        if not self.kinds or not is_dataclass(instance):
            return instance
        _changed(instance, self._learn)
        changed: T = _changed(instance, self._change)
        return changed

    def redact_text(self, text: str) -> str:
        """Return a text with fictional values."""
        return self._change_text(text)

    def restored(self, operation: Operation[Any, Any], payload: bytes) -> Any:
        """Return the request to send for one of a test, which knows fictional values only.

        Args:
            operation: The operation.
            payload: The request of the test.

        Returns:
            The request with the real values, or `None` if it has none of the fictional ones.
        """
        if not self._fiction:
            return None
        try:
            request = from_xml(operation.request, payload)
        except DecodeError:
            return None
        restored = _changed(request, self._restore)
        return None if restored == request else restored

    def restored_text(self, text: str) -> str:
        """Return a text with the real values for fictional ones."""
        return self._fiction.originals_in(text)

    def completed(self, exchanges: Iterable[Exchange]) -> list[Exchange]:
        """Return exchanges with all names replaced in requests, also those learned later.

        Args:
            exchanges: All exchanges of a cassette, redacted.

        Raises:
            CassetteError: A response showed the test a name that was not known as one yet.
        """
        completed: list[Exchange] = []
        for number, exchange in enumerate(exchanges, 1):
            redacted = self.redact(exchange)
            shown = (exchange.content, exchange.notifications)
            if (redacted.content, redacted.notifications) != shown:
                raise CassetteError(
                    f"cannot redact exchange {number}, {exchange.operation.name}: its text shows "
                    "a name that only a later response has as a name; make that call first"
                )
            completed.append(redacted)
        return completed

    def completed_steps(self, steps: Iterable[Step]) -> list[Step]:
        """Return the uses of the sandbox, whose notifications have no name that is known.

        Raises:
            CassetteError: A notification showed the test a name that was not known as one yet.
        """
        steps = list(steps)
        for step in steps:
            if self.redact_notifications(step.notifications) != step.notifications:
                raise CassetteError(
                    f"cannot redact a notification after callfire_sandbox.{step.name}: its text "
                    "shows a name that only a later response has as a name; make that call first"
                )
        return steps

    def _learn(self, kind: str, text: str) -> str:
        self._fiction.keep(text)
        if kind in (NAMES, CUSTOM) and kind in self.kinds and text.strip():
            self._fiction.value(kind, text)
        return text

    def _keep(self, text: str) -> str:
        self._fiction.keep(text)
        return text

    def _change(self, kind: str, text: str) -> str:
        if kind not in self.kinds or not text.strip():
            return self._change_text(text)
        return self._fiction.number(text) if kind == NUMBERS else self._fiction.value(kind, text)

    def _change_text(self, text: str) -> str:
        if EMAILS in self.kinds:
            text = EMAIL.sub(lambda found: self._fiction.value(EMAILS, found[0]), text)
        if NUMBERS in self.kinds:
            text = NUMBER.sub(lambda found: self._fiction.number(found[0]), text)
        return self._fiction.names_in(text)

    def _restore(self, kind: str, text: str) -> str:
        if kind in (NAMES, EMAILS, CUSTOM):
            return self._fiction.original(kind, text)
        return self._fiction.originals_in(text)


def masked(operation: Operation[Any, Any], payload: bytes, kinds: Collection[str]) -> bytes:
    """Return a request without the values that a redacted recording has fictional ones for.

    Args:
        operation: The operation.
        payload: The request.
        kinds: What was redacted. With names, whole texts are removed, since they can contain
            names.

    Raises:
        DecodeError: The payload is not a request of the operation.
    """

    def change(kind: str, text: str) -> str:
        hidden = kind in kinds or (kind == _TEXT and NAMES in kinds)
        return "-" if hidden and text else change_text(text)

    def change_text(text: str) -> str:
        text = EMAIL.sub("-", text) if EMAILS in kinds else text
        return NUMBER.sub("-", text) if NUMBERS in kinds else text

    return write(_changed(from_xml(operation.request, payload), change)).encode()


def _rewritten(exchange: Exchange, change: Change, change_text: Callable[[str], str]) -> Exchange:
    operation = exchange.operation
    try:
        request = _changed(from_xml(operation.request, exchange.payload), change)
        content = _response(exchange, change, change_text)
    except DecodeError as error:
        raise CassetteError(f"{operation.name} cannot be redacted: {error}") from None
    return replace(
        exchange, payload=pretty(parse(write(request).encode())).encode(), content=content
    )


def _response(exchange: Exchange, change: Change, change_text: Callable[[str], str]) -> bytes:
    response = exchange.operation.response
    try:
        root = parse(exchange.content)
        soap = soap_of(root)
    except DecodeError:
        soap = root = None
    body = None if soap is None or root is None else root.find(soap.tag("Body"))
    payload = None if body is None or len(body) == 0 else body[0]
    if response is None or payload is None or payload.tag != model_of(response).tag:
        return change_text(_decoded(exchange)).encode()
    changed = _changed(decode(response, payload), change)
    return pretty(parse(write_envelope(write(changed), soap or SOAP_12))).encode()


def _decoded(exchange: Exchange) -> str:
    try:
        return exchange.content.decode()
    except UnicodeDecodeError:
        name = exchange.operation.name
        raise CassetteError(f"{name} cannot be redacted: its response is not UTF-8") from None


def _changed(instance: Any, change: Change) -> Any:
    changes: dict[str, Any] = {}
    for field in model_of(instance.__class__).fields:
        value = getattr(instance, field.name)
        if value is None:
            continue
        kind = _kind(instance, field)
        if field.kind == "Attributes":
            changes[field.name] = {name: change(kind, text) for name, text in value.items()}
        elif field.is_list:
            changes[field.name] = [_item(item, kind, change) for item in value]
        else:
            changes[field.name] = _item(value, kind, change)
    return replace(instance, **changes)


def _item(value: Any, kind: str, change: Change) -> Any:
    if is_dataclass(value):
        return _changed(value, change)
    if isinstance(value, str) and not isinstance(value, Enumeration):
        return change(kind, value)
    return value


def _kind(instance: object, field: Field) -> str:
    if field.kind == "Attributes":
        return CUSTOM
    pattern = field.metadata.get("pattern", "")
    # The pattern of every field for phone numbers allows this one.
    if pattern and re.fullmatch(pattern, "+12015550100"):
        return NUMBERS
    is_person = type(instance).__name__ == "Agent" and field.name == "name"
    if is_person or field.name in ("first_name", "last_name", "caller_name"):
        return NAMES
    return _TEXT
