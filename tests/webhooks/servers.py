"""Runs servers in processes of their own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.webhooks.apps import TOKEN


@contextmanager
def running(folder: Path, arguments: list[str], port: int) -> Generator[subprocess.Popen[bytes]]:
    """Run a module in a folder, with its output in the file `output`, until it listens."""
    output = folder / "output"
    with output.open("ab") as file:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter
            [sys.executable, "-m", *arguments, str(port)],
            cwd=folder,
            stdout=file,
            stderr=subprocess.STDOUT,
            env={**os.environ, "NOTIFICATIONS_TOKEN": TOKEN, "PYTHONUNBUFFERED": "1"},
        )
    try:
        deadline = time.monotonic() + 60
        while not _listens(port):
            assert process.poll() is None, output.read_text()
            assert time.monotonic() < deadline
            time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        process.wait(30)


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
