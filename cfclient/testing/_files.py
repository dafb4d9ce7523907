"""Cassettes as files: YAML that people can read and that comes out the same each time."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import yaml

from cfclient._version import __version__
from cfclient._xml import Element, parse
from cfclient.errors import DecodeError
from cfclient.testing._errors import CassetteError
from cfclient.testing._exchange import Exchange
from cfclient.testing._messages import pretty
from cfschema import CONTRACT
from cfschema.operations import OPERATIONS

FORMAT = 1
# Texts of base64 above this size, in characters, are kept beside the cassette.
LONGEST_TEXT = 4096

HEAD = "# Recorded by cfclient; to change it, record it again.\n"
_DIGEST = re.compile(r"^sha256: ([0-9a-f]{64})\n", re.MULTILINE)
_REFERENCE = re.compile(r"sha256:([0-9a-f]{64})")
_KEYS = {"cassette", "recorded", "redacted", "sha256", "exchanges"}
_EXCHANGE_KEYS = {"operation", "request", "status", "headers", "reply", "reply_file", "files"}
_UNREADABLE = (
    OSError,
    yaml.YAMLError,
    DecodeError,
    AttributeError,
    KeyError,
    TypeError,
    ValueError,
)
# What a block of text in YAML would change: line ends that are none in XML.
_NO_BLOCK = re.compile("[\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The content of a cassette file.

    Attributes:
        against: What was recorded: `sandbox` or `live`.
        by: The version of this library that recorded it.
        contract: The sha256 of the contract at that time.
        redacted: What was replaced by fictional values.
        exchanges: The exchanges, in their order.
        is_edited: Whether the file is not as it was written.
    """

    against: str
    by: str = f"cfclient {__version__}"
    contract: str = CONTRACT
    redacted: tuple[str, ...] = ()
    exchanges: list[Exchange] = field(default_factory=list["Exchange"])
    is_edited: bool = False


def save(path: Path, recording: Recording) -> None:
    """Write a cassette, whole or not at all.

    Args:
        path: The file; its folder is created.
        recording: What to write.
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
        CassetteError: It is no cassette, or a file that belongs to it is missing.
    """
    try:
        text = path.read_bytes().decode()
        document: Any = yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader
        recording = _recording(document, path.parent)
    except _UNREADABLE as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise CassetteError(f"{path} is no cassette that can be read: {reason}") from error
    stated = _DIGEST.search(text)
    is_edited = stated is None or stated[1] != _digest(_DIGEST.sub("", text, count=1))
    return replace(recording, is_edited=is_edited)


def files_of(path: Path) -> set[Path]:
    """Return the files beside a cassette that belong to it."""
    return {path.with_name(f"{found}.bin") for found in _REFERENCE.findall(path.read_text("utf-8"))}


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks."""


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text and not _NO_BLOCK.search(text) else None
    represent = cast("Any", dumper).represent_scalar
    node: yaml.ScalarNode = represent("tag:yaml.org,2002:str", text, style=style)
    return node


_Dumper.add_representer(str, _represent)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


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
        plain["reply"] = _text(parse(exchange.content), folder, files)
    except DecodeError:
        try:
            plain["reply"] = exchange.content.decode()
        except UnicodeDecodeError:
            plain["reply_file"] = f"sha256:{_put_aside(exchange.content, folder)}"
    if files:
        plain["files"] = files
    return plain


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


def _fetch(reference: str, folder: Path) -> bytes:
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise ValueError(f"{reference!r} names no file")
    content = (folder / f"{match[1]}.bin").read_bytes()
    if hashlib.sha256(content).hexdigest() != match[1]:
        raise ValueError(f"{match[1]}.bin is not as it was written")
    return content


def _recording(document: Any, folder: Path) -> Recording:
    _require(document, _KEYS, {"redacted"})
    if document["cassette"] != FORMAT:
        raise ValueError(f"its format is {document['cassette']!r}, not {FORMAT}")
    recorded = _require(document["recorded"], {"against", "by", "contract"}, set())
    return Recording(
        against=str(recorded["against"]),
        by=str(recorded["by"]),
        contract=str(recorded["contract"]),
        redacted=tuple(map(str, document.get("redacted", ()))),
        exchanges=[_exchange(plain, folder) for plain in document["exchanges"]],
    )


def _exchange(plain: Any, folder: Path) -> Exchange:
    _require(plain, _EXCHANGE_KEYS, {"reply", "reply_file", "files"})
    operation = OPERATIONS.get(plain["operation"])
    if operation is None:
        raise ValueError(f"there is no operation {plain['operation']!r}")
    payload = _filled(plain["request"], plain.get("files", ()), folder)
    parse(payload, "request")
    if "reply_file" in plain:
        content = _fetch(plain["reply_file"], folder)
    else:
        content = _filled(plain["reply"], plain.get("files", ()), folder)
    return Exchange(
        operation=operation,
        payload=payload,
        status=int(plain["status"]),
        headers={str(name): str(value) for name, value in plain["headers"].items()},
        content=content,
    )


def _filled(text: str, files: Iterable[str], folder: Path) -> bytes:
    for reference in files:
        if reference in text:
            content = base64.b64encode(_fetch(reference, folder)).decode()
            text = text.replace(reference, content)
    return text.encode()


def _require(found: Any, keys: set[str], optional: set[str]) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise TypeError(f"expected {', '.join(sorted(keys))}, found {type(found).__name__}")
    names = set(cast("dict[str, Any]", found))
    if names - keys:
        raise ValueError(f"unknown: {', '.join(sorted(map(str, names - keys)))}")
    if keys - optional - names:
        raise ValueError(f"missing: {', '.join(sorted(keys - optional - names))}")
    return cast("dict[str, Any]", found)
