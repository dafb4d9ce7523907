"""The command line, run as a process, in a terminal, or within the process of the test."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from cfclient.cli import main
from cfclient.sandbox import Sandbox

COMMAND = [sys.executable, "-m", "cfclient"]
CREDENTIALS = {"CALLFIRE_LOGIN": "sandbox", "CALLFIRE_PASSWORD": "sandbox"}


@dataclass(frozen=True)
class Seen:
    """The exit status and the output of a command."""

    status: int
    output: str
    errors: str


class Stream(io.TextIOWrapper):
    """An in-memory stream that can present itself as a terminal."""

    def __init__(self, *, is_terminal: bool = True) -> None:
        """Start empty."""
        self.content = io.BytesIO()
        self._is_terminal = is_terminal
        super().__init__(self.content, encoding="utf-8", newline="")

    def isatty(self) -> bool:
        """Return whether the stream presents itself as a terminal."""
        return self._is_terminal

    @property
    def text(self) -> str:
        """The text written so far."""
        return self.content.getvalue().decode()


def settings(sandbox: Sandbox | None = None, /, **variables: str) -> dict[str, str]:
    """Return an environment with credentials, a sandbox's endpoint and further variables."""
    endpoint = {} if sandbox is None else {"CALLFIRE_ENDPOINT": sandbox.endpoint}
    return {**os.environ, **CREDENTIALS, "COLUMNS": "120", **endpoint, **variables}


def run(*arguments: str | bytes, sandbox: Sandbox | None = None, **options: Any) -> Any:
    """Run the command in a separate process, with a pipe for each stream."""
    defaults: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    environment: Any = {"env": settings(sandbox)}
    keywords: dict[str, Any] = {**defaults, **environment, **options}
    start: Any = subprocess.run
    return start([*COMMAND, *arguments], check=False, timeout=60, **keywords)


def output(*arguments: str, sandbox: Sandbox | None = None) -> str:
    """Return the output of a successful command."""
    done = run(*arguments, sandbox=sandbox)
    assert (done.stderr, done.returncode) == ("", 0)
    return str(done.stdout)


def seen(*arguments: str, is_terminal: bool = True, columns: int = 120) -> Seen:
    """Run the command in this process, on streams that act as terminals without colours."""
    streams = Stream(is_terminal=is_terminal), Stream()
    environment = {**CREDENTIALS, "COLUMNS": str(columns), "TERM": "dumb"}
    status: Any = None
    with (
        redirect_stdout(streams[0]),
        redirect_stderr(streams[1]),
        patch.object(sys, "argv", ["cfclient", *arguments]),
        patch.dict(os.environ, environment),
    ):
        try:
            main()
        except SystemExit as ended:
            status = ended.code
    return Seen(int(status or 0), streams[0].text, streams[1].text)


def on_terminal(
    *arguments: str,
    environment: Mapping[str, str],
    columns: int = 80,
    output: Path | None = None,
) -> Seen:
    """Run the command on a real pseudo-terminal.

    Args:
        arguments: The arguments.
        environment: The environment.
        columns: The width of the terminal.
        output: A file for standard output; standard error stays on the terminal.

    Returns:
        The text on the terminal as output, and the content of the file as errors.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    variables = {key: value for key, value in environment.items() if key != "COLUMNS"}
    file = None if output is None else output.open("wb")
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *arguments],
        stdin=theirs,
        stdout=theirs if file is None else file,
        stderr=theirs,
        env={**variables, "TERM": "xterm"},
    )
    os.close(theirs)
    shown = _read(ours)
    status = process.wait(60)
    if file is not None:
        file.close()
    return Seen(status, shown.decode(), "" if output is None else output.read_text())


def _read(terminal: int) -> bytes:
    content = b""
    with open(terminal, "rb", buffering=0) as file:
        while True:
            try:
                piece = file.read(65536)
            except OSError:
                # Linux reports a closed other end this way.
                return content
            if not piece:
                return content
            content += piece
