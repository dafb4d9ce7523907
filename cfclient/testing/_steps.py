"""What a test does to its sandbox, as a cassette holds it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cfclient._codec import from_xml, to_xml
from cfclient._xml import local_name, parse
from cfclient.errors import DecodeError
from cfclient.testing._errors import CassetteError
from cfclient.testing._messages import pretty
from cfclient.testing._notifications import RecordedNotification
from cfschema.types import Call, Text

Argument = str | int | float | None
# A moment, a call or text as XML, several of them, or nothing.
Result = str | list[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A use of the sandbox by a test, such as a text that it received.

    Attributes:
        name: The name of the method, such as `receive_text`.
        arguments: The arguments that differ from their defaults.
        result: What it returned, as text.
        notifications: What receivers get because of it.
    """

    name: str
    arguments: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    result: Result = None
    notifications: tuple[RecordedNotification, ...] = ()

    @property
    def value(self) -> Any:
        """The result, as the sandbox returned it.

        Raises:
            CassetteError: It cannot be read.
        """
        try:
            if isinstance(self.result, list):
                return [_message(text) for text in self.result]
            if self.result is None or self.name.startswith("clock."):
                return self.result and datetime.fromisoformat(self.result)
            return _message(self.result)
        except (DecodeError, ValueError) as error:
            raise CassetteError(f"the result of {self.name} is invalid: {error}") from None

    def __str__(self) -> str:
        """Return the call in Python's notation."""
        arguments = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.name}({arguments})"


def written(value: object, rewrite: Callable[[Any], Any]) -> Result:
    """Return a result as text.

    Args:
        value: What a method of the sandbox returned.
        rewrite: Replaces what is redacted in a call or text.
    """
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list):
        return [_document(rewrite(each)) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return None if value is None else _document(rewrite(value))


def _document(message: object) -> str:
    return pretty(parse(to_xml(message)))


def _message(text: str) -> Call | Text:
    content = text.encode()
    name = local_name(str(parse(content).tag))
    return from_xml(Call, content) if name == "Call" else from_xml(Text, content)
