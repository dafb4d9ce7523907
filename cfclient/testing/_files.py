"""Cassettes as files: readable YAML, the same bytes for the same recording."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, cast

import yaml

from cfclient._xml import Element, parse
from cfclient.errors import DecodeError
from cfclient.testing._errors import CassetteError
from cfclient.testing._exchange import Exchange
from cfclient.testing._format import FORMAT, REFERENCE, Recording, recording_of
from cfclient.testing._messages import pretty
from cfclient.testing._notifications import RecordedNotification
from cfclient.testing._steps import Step

# Texts of base64 above this size, in characters, are kept beside the cassette.
LONGEST_TEXT = 4096

HEAD = "# Recorded by cfclient; to change it, record it again.\n"
_DIGEST = re.compile(r"^sha256: ([0-9a-f]{64})\n", re.MULTILINE)
_UNREADABLE = (
    OSError,
    DecodeError,
    ValueError,
    # The constructors of YAML's scalars raise whatever Python does on such a text.
    yaml.YAMLError,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
)
# A cassette has five levels; the C library below overflows its stack at some ten thousand.
_DEEPEST = 20
# What a block of text in YAML would change: characters that end a line there, but not in XML.
_NO_BLOCK = re.compile("[\r\x85\u2028\u2029]")


def save(path: Path, recording: Recording) -> None:
    """Write a cassette, completely or not at all.

    Args:
        path: The file; its folder is created.
        recording: The content.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    document: dict[str, Any] = {
        "cassette": FORMAT,
        "recorded": {
            "against": recording.against,
            "by": recording.by,
            "contract": recording.contract,
        },
    }
    if recording.redacted:
        document["redacted"] = list(recording.redacted)
    document["exchanges"] = [_plain(exchange, path.parent) for exchange in recording.exchanges]
    if recording.steps:
        document["sandbox"] = [_plain_step(step) for step in recording.steps]
    body = yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1 << 20
    ).replace("\nexchanges:", "\nsha256: -\nexchanges:", 1)
    digest = _digest(HEAD + body.replace("sha256: -\n", "", 1))
    _write(path, (HEAD + body.replace("sha256: -", f"sha256: {digest}", 1)).encode())


def load(path: Path) -> Recording:
    """Read a cassette.

    Args:
        path: The file.

    Raises:
        CassetteError: It is missing or not a cassette, or a file that belongs to it is missing.
    """
    try:
        text = path.read_bytes().decode()
        recording = recording_of(_document(text), path.parent)
    except _UNREADABLE as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise CassetteError(f"{path} is not a readable cassette: {reason}") from None
    stated = _DIGEST.search(text)
    is_edited = stated is None or stated[1] != _digest(_DIGEST.sub("", text, count=1))
    return replace(recording, is_edited=is_edited)


def files_of(path: Path) -> set[Path]:
    """Return the files beside a cassette that belong to it."""
    text = path.read_bytes().decode("utf-8", "replace")
    return {path.with_name(f"{found}.bin") for found in REFERENCE.findall(text)}


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks."""


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text and not _NO_BLOCK.search(text) else None
    represent = cast("Any", dumper).represent_scalar
    node: yaml.ScalarNode = represent("tag:yaml.org,2002:str", text, style=style)
    return node


_Dumper.add_representer(str, _represent)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _document(text: str) -> Any:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent):
            # A small file with aliases can stand for a document of any size.
            raise ValueError("a cassette must not have aliases")  # noqa: TRY004 - not of Python's
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise ValueError("its nodes are nested too deep")
    return yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _write(path: Path, content: bytes) -> None:
    # A reader sees the old file or the new one, never a part of it.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _plain(exchange: Exchange, folder: Path) -> dict[str, Any]:
    files: list[str] = []
    plain: dict[str, Any] = {
        "operation": exchange.operation.name,
        "request": _text(parse(exchange.payload), folder, files),
        "status": exchange.status,
        "headers": dict(sorted(exchange.headers.items())),
    }
    try:
        plain["response"] = _text(parse(exchange.content), folder, files)
    except DecodeError:
        try:
            plain["response"] = exchange.content.decode()
        except UnicodeDecodeError:
            plain["response_file"] = f"sha256:{_put_aside(exchange.content, folder)}"
    if files:
        plain["files"] = files
    return plain | _plain_notifications(exchange.notifications)


def _plain_step(step: Step) -> dict[str, Any]:
    plain: dict[str, Any] = {"call": step.name}
    if step.arguments:
        plain["arguments"] = dict(step.arguments)
    if step.result is not None:
        plain["result"] = step.result
    return plain | _plain_notifications(step.notifications)


def _plain_notifications(notifications: Sequence[RecordedNotification]) -> dict[str, Any]:
    found = [asdict(notification) for notification in notifications]
    return {"notifications": found} if found else {}


def _text(element: Element, folder: Path, files: list[str]) -> str:
    for leaf in _long_leaves(element):
        content = _binary(leaf.text or "")
        if content is not None:
            reference = f"sha256:{_put_aside(content, folder)}"
            leaf.text = reference
            files.append(reference)
    return pretty(element)


def _long_leaves(element: Element) -> Iterator[Element]:
    for leaf in element.iter():
        if len(leaf) == 0 and len(leaf.text or "") > LONGEST_TEXT:
            yield leaf


def _binary(text: str) -> bytes | None:
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return content if base64.b64encode(content).decode() == text else None


def _put_aside(content: bytes, folder: Path) -> str:
    name = hashlib.sha256(content).hexdigest()
    _write(folder / f"{name}.bin", content)
    return name
