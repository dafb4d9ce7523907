"""The content of a cassette file, checked node by node, since anybody can have written it."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from cfclient._version import __version__
from cfclient._xml import parse
from cfclient.testing._exchange import Exchange
from cfclient.testing._notifications import RecordedNotification
from cfclient.testing._steps import Argument, Step
from cfschema import CONTRACT
from cfschema.operations import OPERATIONS

T = TypeVar("T")

FORMAT = 1
REFERENCE = re.compile(r"sha256:([0-9a-f]{64})")

_STATUSES = range(100, 600)
_RECORDING: dict[str, type[Any]] = {
    "cassette": int,
    "recorded": dict,
    "sha256": str,
    "exchanges": list,
}
_EXCHANGE: dict[str, type[Any]] = {
    "operation": str,
    "request": str,
    "status": int,
    "headers": dict,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The content of a cassette file.

    Attributes:
        against: What was recorded: `sandbox` or `live`.
        by: The version of this library that recorded it.
        contract: The sha256 of the contract at that time.
        redacted: What was replaced by fictional values.
        exchanges: The exchanges, in their order.
        steps: What the test did to its sandbox, in its order.
        is_edited: Whether the file was changed after it was recorded.
    """

    against: str
    by: str = f"cfclient {__version__}"
    contract: str = CONTRACT
    redacted: tuple[str, ...] = ()
    exchanges: list[Exchange] = field(default_factory=list["Exchange"])
    steps: list[Step] = field(default_factory=list["Step"])
    is_edited: bool = False


def recording_of(document: object, folder: Path) -> Recording:
    """Return the recording in a document.

    Args:
        document: The document, as YAML's safe loader returns it.
        folder: The folder of the cassette, with the files that belong to it.

    Raises:
        TypeError: A node is of the wrong type.
        ValueError: A node is missing or unknown, or its value is invalid.
        DecodeError: A request or a notification cannot be read.
        OSError: A file cannot be read.
    """
    found = _mapping(document, "cassette", _RECORDING, {"redacted": list, "sandbox": list})
    if found["cassette"] != FORMAT:
        raise ValueError(f"its format is not {FORMAT}")
    recorded = _mapping(
        found["recorded"], "recorded", {"against": str, "by": str, "contract": str}, {}
    )
    return Recording(
        **recorded,
        redacted=tuple(_each(found.get("redacted", []), str, "redacted")),
        exchanges=[_exchange(each, folder) for each in found["exchanges"]],
        steps=[_step(each) for each in found.get("sandbox", [])],
    )


def _exchange(document: object, folder: Path) -> Exchange:
    optional = {"response": str, "response_file": str, "files": list, "notifications": list}
    found = _mapping(document, "exchange", _EXCHANGE, optional)
    operation = OPERATIONS.get(found["operation"])
    if operation is None:
        raise ValueError(f"there is no operation {found['operation'][:80]!r}")
    if found["status"] not in _STATUSES:
        raise ValueError("status is not an HTTP status")
    files = _each(found.get("files", []), str, "files")
    payload = _filled(found["request"], files, folder)
    parse(payload, "request")
    if ("response" in found) == ("response_file" in found):
        raise ValueError("exchange needs either response or response_file")
    if "response_file" in found:
        content = _fetch(found["response_file"], folder)
    else:
        content = _filled(found["response"], files, folder)
    return Exchange(
        operation=operation,
        payload=payload,
        status=found["status"],
        headers=_texts(found["headers"], "headers"),
        content=content,
        notifications=_notifications(found),
    )


def _step(document: object) -> Step:
    optional = {"arguments": dict, "result": (str, list), "notifications": list}
    found = _mapping(document, "sandbox", {"call": str}, optional)
    arguments = cast("Mapping[object, object]", found.get("arguments", {}))
    for name, value in arguments.items():
        if not isinstance(name, str) or not isinstance(value, Argument):
            raise TypeError("arguments are not names with text or numbers")
    result = found.get("result")
    if isinstance(result, list):
        result = _each(cast("list[object]", result), str, "result")
    return Step(
        name=found["call"],
        arguments=cast("dict[str, Argument]", arguments),
        result=result,
        notifications=_notifications(found),
    )


def _notifications(found: dict[str, Any]) -> tuple[RecordedNotification, ...]:
    return tuple(_notification(each) for each in found.get("notifications", []))


def _notification(document: object) -> RecordedNotification:
    required = {"endpoint": str, "content_type": str, "body": str}
    notification = RecordedNotification(**_mapping(document, "notification", required, {}))
    _ = notification.event
    return notification


def _filled(text: str, files: list[str], folder: Path) -> bytes:
    for reference in files:
        if reference in text:
            content = base64.b64encode(_fetch(reference, folder)).decode()
            text = text.replace(reference, content)
    return text.encode()


def _fetch(reference: str, folder: Path) -> bytes:
    match = REFERENCE.fullmatch(reference)
    if match is None:
        raise ValueError(f"{reference[:80]!r} names no file")
    content = (folder / f"{match[1]}.bin").read_bytes()
    if hashlib.sha256(content).hexdigest() != match[1]:
        raise ValueError(f"{match[1]}.bin was changed after it was recorded")
    return content


def _mapping(
    found: object, name: str, required: Mapping[str, type[Any]], optional: Mapping[str, Any]
) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise TypeError(f"{name} is not a mapping")
    known = {**required, **optional}
    keys = cast("dict[object, Any]", found)
    unknown = [key if isinstance(key, str) else "a key" for key in keys if key not in known]
    if unknown:
        raise ValueError(f"unknown: {', '.join(sorted(unknown))[:80]}")
    missing = sorted(set(required) - set(map(str, keys)))
    if missing:
        raise ValueError(f"missing: {', '.join(missing)}")
    for key, value in keys.items():
        # In Python, true is an integer.
        if not isinstance(value, known[str(key)]) or isinstance(value, bool):
            raise TypeError(f"{key} has the wrong type")
    return cast("dict[str, Any]", found)


def _each(found: list[object], kind: type[T], name: str) -> list[T]:
    if not all(isinstance(each, kind) for each in found):
        raise TypeError(f"{name} has an item of the wrong type")
    return cast("list[T]", found)


def _texts(found: dict[object, object], name: str) -> dict[str, str]:
    _each([*found, *found.values()], str, name)
    return cast("dict[str, str]", found)
