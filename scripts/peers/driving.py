"""Drives another SOAP client through every operation, and compares what is sent and read."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import requests
from lxml import etree
from reference.catalog import Catalog
from reference.examples.source import Example, example_of
from reference.stage import Stage

from cfclient import CallFireError
from cfclient._soap import write_envelope
from cfclient.sandbox import Sandbox
from cfclient.testing._exchange import Exchange
from peers.page import BASH, shell

_OK = "ok"
_FLOAT = re.compile(r"\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Driver:
    """A program that calls operations by name, with requests and responses as files.

    Attributes:
        files: The source of each of its files.
        commands: What builds it, after the commands of the page.
        command: What starts it.
    """

    files: Mapping[str, str]
    commands: Sequence[str]
    command: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one operation.

    Attributes:
        operation: Its name.
        error: What the client said, or empty.
        is_sent: The sandbox got the request of the example.
        is_read: The client read the response of the sandbox.
    """

    operation: str
    error: str
    is_sent: bool
    is_read: bool


class Conversation:
    """A driver that runs, and the sandbox that it calls."""

    def __init__(self, process: subprocess.Popen[str], folder: Path, stage: Stage) -> None:
        """Speak with a process through the files of a folder."""
        self._process = process
        self._folder = folder
        self._stage = stage

    def ask(self, example: Example) -> Outcome:
        """Let the driver make the call of an example, and say what became of it.

        Args:
            example: The example.
        """
        endpoint = self._stage.prepare(example)
        operation = example.operation
        request, response = self._folder / "request.xml", self._folder / "response.xml"
        request.write_bytes(example.exchange.payload)
        response.unlink(missing_ok=True)
        address = f"{endpoint}/{operation.path}".replace("//", "//sandbox:sandbox@", 1)
        said = self._say(operation.name, str(request), str(response), address)
        if said != _OK:
            return Outcome(operation.name, said, is_sent=False, is_read=False)
        document = etree.fromstring(response.read_bytes()) if response.exists() else None
        kept = self._kept(example)
        read = Exchange(
            operation=operation,
            payload=b"",
            status=kept.status,
            headers=kept.headers,
            content=write_envelope("" if document is None else etree.tostring(document).decode()),
        )
        is_sent = kept.request == example.exchange.request
        return Outcome(operation.name, "", is_sent=is_sent, is_read=_same(read, kept))

    def _say(self, *words: str) -> str:
        lines = cast("Any", self._process)
        lines.stdin.write("\t".join(words) + "\n")
        lines.stdin.flush()
        return str(lines.stdout.readline()).strip() or f"ended with {self._process.wait()}"

    def _kept(self, example: Example) -> Exchange:
        """Return the last exchange that the sandbox saw."""
        control = self._stage.sandbox.endpoint.replace("api/1.1", "_sandbox/")
        (last,) = requests.get(f"{control}exchanges?size=1", timeout=60).json()["items"]
        found = requests.get(f"{control}exchange?number={last['number']}", timeout=60).json()
        (payload,) = etree.fromstring(found["request"].encode()).iterfind("{*}Body/*")
        return Exchange(
            operation=example.operation,
            payload=etree.tostring(payload),
            status=found["status"],
            headers=example.exchange.headers,
            content=found["response"].encode(),
        )


def drive(driver: Driver, sandbox: Sandbox, folder: Path) -> Iterator[Outcome]:
    """Yield what becomes of each operation.

    Args:
        driver: The program.
        sandbox: A running sandbox with the demo data.
        folder: The folder in which the program of the page was built.
    """
    for name, source in driver.files.items():
        (folder / name).write_text(source, encoding="utf-8")
    shell(driver.commands, folder, sandbox.endpoint)
    stage = Stage(sandbox)
    with subprocess.Popen(  # noqa: S603 - our own driver
        [BASH, "-c", driver.command],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        conversation = Conversation(process, folder, stage)
        for entry in Catalog().operations.values():
            yield conversation.ask(example_of(entry))


def _same(read: Exchange, kept: Exchange) -> bool:
    try:
        return _with_floats(read.result) == _with_floats(kept.result)
    except CallFireError:
        return False


def _with_floats(value: object) -> str:
    # Some clients keep an xs:float in its four bytes, and write it with more digits than it had.
    return _FLOAT.sub(lambda found: f"{float(found[0]):.6g}", repr(value))
