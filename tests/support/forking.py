"""Forks in a process of their own, since the threads that other libraries leave make forks hang."""

from __future__ import annotations

import importlib
import json
import multiprocessing
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cfclient import Client
from cfclient.sandbox.http import LOGIN, PASSWORD

ROOT = Path(__file__).resolve().parent.parent.parent


def forked(
    target: Callable[[Any, Any], None], endpoint: str, *, closed: bool = False, children: int = 1
) -> list[Any]:
    """Make a call, fork, and return what each child puts into its queue, and the parent at last.

    Args:
        target: A function of a module, which gets the client and the queue.
        endpoint: The endpoint of the client.
        closed: Whether the client is closed before the fork; the parent then makes no call.
        children: How many times to fork.
    """
    job = [target.__module__, target.__name__, endpoint, closed, children]
    command = [sys.executable, "-m", "tests.support.forking", json.dumps(job)]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    found: list[Any] = json.loads(done.stdout)
    return found


def main() -> None:
    """Do the job that the arguments tell."""
    module, name, endpoint, closed, count = json.loads(sys.argv[1])
    target = getattr(importlib.import_module(module), name)
    warnings.simplefilter("ignore", DeprecationWarning)
    with Client(login=LOGIN, password=PASSWORD, endpoint=endpoint) as client:
        client.labels.query_labels()
        if closed:
            client.close()
        context = multiprocessing.get_context("fork")
        queue = context.Queue()
        children = [
            context.Process(target=target, args=(client, queue), daemon=True) for _ in range(count)
        ]
        for child in children:
            child.start()
        found = [queue.get(timeout=60) for _ in children]
        found += [] if closed else [len(client.labels.query_labels().label)]
    print(json.dumps(found))  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
