"""Defects of cassettes that can be replayed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from lxml import etree

from cfclient._soap import fault_details, soap_of
from cfclient._xml import Element, parse
from cfclient.contract import PACKAGED
from cfclient.errors import DecodeError
from cfclient.testing._exchange import Exchange
from cfclient.testing._files import HEAD, files_of
from cfclient.testing._format import Recording
from cfclient.testing._scan import scan
from cfschema import CONTRACT

_BY_HASH = re.compile("[0-9a-f]{64}").fullmatch


def findings(path: Path, recording: Recording, *, thorough: bool) -> Iterator[str]:
    """Yield the defects of a cassette, a line each.

    Args:
        path: The file.
        recording: Its content.
        thorough: Whether to look for secrets and personal data as well.
    """
    if recording.is_edited:
        yield f"{path}: was changed after it was recorded; record it again"
    if recording.contract != CONTRACT:
        yield (
            f"{path}: was recorded with another contract ({recording.contract[:12]}, "
            f"now {CONTRACT[:12]}); record it again"
        )
    for number, exchange in enumerate(recording.exchanges, 1):
        for problem in _invalid(exchange):
            yield f"{path}: exchange {number}, {exchange.operation.name}: {problem}"
    if thorough:
        # A comment can name a file that is not there.
        for file in (path, *filter(Path.is_file, sorted(files_of(path)))):
            yield from map(str, scan(file))


def orphans(folders: Iterable[Path], used: set[Path]) -> list[str]:
    """Return the files in folders of cassettes that no test uses, a line each.

    Args:
        folders: The folders.
        used: The cassettes that tests use.
    """
    folders = list(folders)
    present = {file for folder in folders for file in folder.rglob("*.yaml") if _is_ours(file)}
    needed = {file for path in present & used for file in files_of(path)}
    binaries = {file for folder in folders for file in folder.rglob("*.bin")}
    lost = sorted((present - used) | {file for file in binaries - needed if _BY_HASH(file.stem)})
    return [f"{path}: belongs to no test; delete it" for path in lost]


def _is_ours(path: Path) -> bool:
    with path.open("rb") as file:
        return file.readline().decode("utf-8", "replace") == HEAD


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(PACKAGED.with_name("callfire-service.xsd")))


def _invalid(exchange: Exchange) -> Iterator[str]:
    yield from _problems("request", parse(exchange.payload))
    try:
        root = parse(exchange.content)
    except DecodeError:
        return
    soap = soap_of(root)
    if soap is None:
        return
    for element in root.iterfind(f"{soap.tag('Body')}/*"):
        is_fault = element.tag == soap.tag("Fault")
        for payload in fault_details(element, soap) if is_fault else [element]:
            yield from _problems("response", payload)


def _problems(part: str, element: Element) -> Iterator[str]:
    if not _schema().validate(element):
        for error in _schema().error_log:
            yield f"the {part} violates the contract: {error.message}"
            return
