"""Recording of every read-only operation of an account.

Arguments, such as the id of a call, are taken from the responses to earlier operations.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, cast

from xsdata.utils.text import snake_case

from cfclient import CallFireError, Client
from cfclient._codec import Field, Model, model_of
from cfclient.operations import OPERATIONS
from cfclient.testing import Cassette
from cfclient.testing._redaction import Redactor
from cfschema.base import Operation

_SKIPPED = "skipped: no values for its required arguments"
_WORD = "SPRING"


def explore(client: Client, folder: Path, redact: Collection[str]) -> Iterator[tuple[str, str]]:
    """Record every read-only operation whose required arguments are available.

    Args:
        client: A client of the account.
        folder: The output folder of the cassettes.
        redact: The kinds of data to redact before writing.

    Yields:
        The name of each operation and its outcome.
    """
    seen = Seen()
    # Shared, so that a value from one response can be sent in the next request.
    redactor = Redactor(redact)
    pending = [operation for operation in OPERATIONS.values() if operation.read_only]
    while pending:
        requests = [(each, request) for each in pending if (request := seen.request_for(each))]
        for operation, request in requests:
            path = folder / f"{file_of(operation)}.yaml"
            with Cassette(path, mode="all", against="live", redactor=redactor):
                try:
                    seen.note(client.call(operation, request))
                    yield operation.name, "recorded"
                except CallFireError as error:
                    yield operation.name, f"recorded with {type(error).__name__}"
        done = [operation for operation, _ in requests]
        pending = [operation for operation in pending if operation not in done]
        if not done:
            break
    for operation in pending:
        yield operation.name, _SKIPPED


def file_of(operation: Operation[Any, Any]) -> str:
    """Return the name of the cassette of an operation, made of its service and method."""
    service = snake_case(operation.service.removesuffix("Service"))
    return f"{service if service == 'ccc' else f'{service}s'}/{snake_case(operation.name)}"


class Seen:
    """The objects in the responses so far, by type."""

    def __init__(self) -> None:
        """Start without responses."""
        self._instances: dict[str, list[Any]] = {}

    def note(self, value: Any) -> None:
        """Store all objects in a response."""
        if isinstance(value, list):
            for item in cast("Any", value):
                self.note(item)
        elif dataclasses.is_dataclass(value):
            self._instances.setdefault(type(value).__name__, []).append(value)
            for field in dataclasses.fields(value):
                self.note(getattr(value, field.name))

    def request_for(self, operation: Operation[Any, Any]) -> Any | None:
        """Return a request with all required arguments, or `None` if one is not available."""
        model = model_of(operation.request)
        chosen = [choice.branches[-1] for choice in model.choices if choice.required]
        names = [name for branch in chosen for name in branch]
        values: dict[str, Any] = {}
        for field in model.fields:
            if field.required or field.name in names:
                value = self._value(field, operation)
                if value is None:
                    return None
                values[field.name] = [value] if field.is_list else value
        return operation.request(**values)

    def _value(self, field: Field, operation: Operation[Any, Any]) -> Any:
        if field.is_nested:
            return _empty(model_of(field.type))
        if field.name == "id":
            return self._id(operation.name.removeprefix("Get"))
        if field.name.endswith("_id"):
            return self._id(field.wire_name.removesuffix("Id"))
        if field.type is int:
            return 1
        if field.is_list:
            return _WORD
        return self._text(field.name)

    def _id(self, noun: str) -> int | None:
        # The id of a campaign is that of a CccCampaign, and that of a sound is that of a SoundMeta.
        for name, instances in self._instances.items():
            subject = name.removesuffix("Meta")
            if noun.startswith(subject) or subject.endswith(noun):
                return next((each.id for each in instances if getattr(each, "id", None)), None)
        return None

    def _text(self, name: str) -> str | None:
        last = name.rpartition("_")[2]
        for instances in self._instances.values():
            for each in instances:
                found = getattr(each, last, None)
                if isinstance(found, str) and found:
                    return found
        return None


def _empty(model: Model) -> Any:
    return None if any(field.required for field in model.fields) else model.cls()
