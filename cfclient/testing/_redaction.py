"""Replaces what tells of people by what tells of nobody, through the types of the contract.

The same value becomes the same fictional value everywhere in a cassette, so that what belongs
together stays together. Sounds are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import is_dataclass, replace
from typing import Any

from cfclient._codec import Field, decode, from_xml, model_of, write
from cfclient._soap import SOAP_12, soap_of, write_envelope
from cfclient._xml import parse
from cfclient.errors import DecodeError
from cfclient.testing._errors import CassetteError
from cfclient.testing._exchange import Exchange
from cfclient.testing._messages import pretty
from cfschema.base import Enumeration, Operation

NUMBERS, NAMES, EMAILS, CUSTOM = "numbers", "names", "emails", "custom"
KINDS = (NUMBERS, NAMES, EMAILS, CUSTOM)
_TEXT = "text"

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"(?<![\w.-])\+?[0-9]{7,15}(?![\w-])")
# Numbers that the North American plan keeps for fiction: 555-0100 to 555-0199 of each area.
_FICTIONAL = re.compile(r"\+?1?[2-9][0-9]{2}55501[0-9]{2}")
_LINES, _FIRST_AREA = 100, 201
_SHORTEST_NUMBER = 7
_NATIONAL = 10

Change = Callable[[str, str], str]


class Redactor:
    """Replaces values, the same one always by the same."""

    def __init__(self, kinds: Collection[str]) -> None:
        """Begin with nothing replaced.

        Args:
            kinds: Which of `KINDS` to replace.

        Raises:
            CassetteError: There is no such kind.
        """
        unknown = sorted(set(kinds) - set(KINDS))
        if unknown:
            raise CassetteError(f"cannot redact {', '.join(unknown)}; there are {', '.join(KINDS)}")
        self._kinds = frozenset(kinds)
        self._replaced: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()

    def redact(self, exchanges: Iterable[Exchange]) -> list[Exchange]:
        """Return exchanges with fictional values.

        Args:
            exchanges: All exchanges of a cassette.

        Raises:
            CassetteError: A request or a reply that succeeded cannot be read, so that nobody can
                tell what is in it.
        """
        exchanges = list(exchanges)
        # What is a name in one place can be in a text elsewhere, so all are learned first.
        for exchange in exchanges:
            _rewritten(exchange, self._learn, self._learn_text)
        return [_rewritten(exchange, self._change, self._change_text) for exchange in exchanges]

    def _learn(self, kind: str, text: str) -> str:
        if kind in (NAMES, CUSTOM) and kind in self._kinds and text.strip():
            self._fictional(kind, text)
        return self._learn_text(text)

    def _learn_text(self, text: str) -> str:
        self._taken |= {found[0][-_NATIONAL:] for found in _FICTIONAL.finditer(text)}
        return text

    def _change(self, kind: str, text: str) -> str:
        if kind not in self._kinds or not text.strip():
            return self._change_text(text)
        if kind == NUMBERS:
            return self._number(text)
        return self._fictional(kind, text)

    def _change_text(self, text: str) -> str:
        if EMAILS in self._kinds:
            text = _EMAIL.sub(lambda found: self._fictional(EMAILS, found[0]), text)
        if NUMBERS in self._kinds:
            text = _NUMBER.sub(lambda found: self._number(found[0]), text)
        for (kind, original), fictional in self._replaced.items():
            if kind == NAMES and len(original) > 1:
                text = re.sub(rf"\b{re.escape(original)}\b", fictional, text)
        return text

    def _fictional(self, kind: str, text: str) -> str:
        number = 1 + sum(known == kind for known, _ in self._replaced)
        form = {NAMES: "Person{}", EMAILS: "person{}@example.com", CUSTOM: "value-{}"}[kind]
        return self._replaced.setdefault((kind, text), form.format(number))

    def _number(self, text: str) -> str:
        digits = text.removeprefix("+")
        if len(digits) < _SHORTEST_NUMBER or not digits.isdigit() or _FICTIONAL.fullmatch(text):
            return text
        national = digits.removeprefix("1") if len(digits) > _NATIONAL else digits
        known = (NUMBERS, national)
        if known not in self._replaced:
            self._replaced[known] = self._next_number()
        fictional = self._replaced[known]
        if text.startswith("+"):
            return f"+1{fictional}"
        return fictional if len(digits) <= _NATIONAL else f"1{fictional}"

    def _next_number(self) -> str:
        place = 0
        while True:
            area, line = divmod(place, _LINES)
            number = f"{_FIRST_AREA + area}55501{line:02}"
            if number not in self._taken:
                self._taken.add(number)
                return number
            place += 1


def masked(operation: Operation[Any, Any], payload: bytes, kinds: Collection[str]) -> bytes:
    """Return a request without what a redacted recording cannot be compared by.

    Args:
        operation: The operation.
        payload: The request.
        kinds: What was redacted. With names, whole texts are left out, since names can be in
            them.
    """

    def change(kind: str, text: str) -> str:
        hidden = kind in kinds or (kind == _TEXT and NAMES in kinds)
        return "-" if hidden and text else change_text(text)

    def change_text(text: str) -> str:
        text = _EMAIL.sub("-", text) if EMAILS in kinds else text
        return _NUMBER.sub("-", text) if NUMBERS in kinds else text

    return write(_changed(from_xml(operation.request, payload), change)).encode()


def _rewritten(exchange: Exchange, change: Change, change_text: Callable[[str], str]) -> Exchange:
    operation = exchange.operation
    try:
        request = _changed(from_xml(operation.request, exchange.payload), change)
        content = _reply(exchange, change, change_text)
    except DecodeError as error:
        raise CassetteError(f"{operation.name} cannot be redacted: {error}") from error
    return replace(
        exchange, payload=pretty(parse(write(request).encode())).encode(), content=content
    )


def _reply(exchange: Exchange, change: Change, change_text: Callable[[str], str]) -> bytes:
    response = exchange.operation.response
    try:
        root = parse(exchange.content)
        soap = soap_of(root)
    except DecodeError:
        soap = root = None
    body = None if soap is None or root is None else root.find(soap.tag("Body"))
    payload = None if body is None or len(body) == 0 else body[0]
    if response is None or payload is None or payload.tag != model_of(response).tag:
        return change_text(exchange.content.decode("utf-8", "replace")).encode()
    changed = _changed(decode(response, payload), change)
    return pretty(parse(write_envelope(write(changed), soap or SOAP_12))).encode()


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
    # Whatever the contract lets hold a number to dial, it lets hold no punctuation.
    if pattern and re.fullmatch(pattern, "+12015550100"):
        return NUMBERS
    is_person = type(instance).__name__ == "Agent" and field.name == "name"
    if is_person or field.name in ("first_name", "last_name", "caller_name"):
        return NAMES
    return _TEXT
