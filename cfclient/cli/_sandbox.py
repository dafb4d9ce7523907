"""Runs the sandbox in the foreground."""

from __future__ import annotations

import signal
import threading
from types import FrameType

from rich.console import Console

from cfclient._options import ENVIRONMENT
from cfclient.sandbox import Sandbox
from cfclient.sandbox._server import LOGIN, PASSWORD


def run(port: int, seed: str) -> None:
    """Serve until the process is interrupted or told to end.

    Args:
        port: The port to listen on; 0 takes a free one.
        seed: The data it begins with.
    """
    ended = threading.Event()

    def end(_: int, __: FrameType | None) -> None:
        ended.set()

    signal.signal(signal.SIGTERM, end)
    with Sandbox(seed=seed, port=port) as sandbox:
        console = Console(highlight=False, soft_wrap=True)
        console.print("A local CallFire 1.1. Nothing leaves this machine; Ctrl-C ends it.\n")
        console.print(f"export {ENVIRONMENT['endpoint']}={sandbox.endpoint}")
        console.print(f"export {ENVIRONMENT['login']}={LOGIN}")
        console.print(f"export {ENVIRONMENT['password']}={PASSWORD}\n")
        console.print(f"WSDL: {sandbox.wsdl}")
        try:
            ended.wait()
        except KeyboardInterrupt:
            console.print("\nended")
