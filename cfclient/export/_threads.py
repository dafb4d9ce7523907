"""Writes parts in the threads of this process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

from cfclient.export._attempts import Outcome, attempt
from cfclient.export._parts import Job, Part
from cfschema.base import Caller


class _StoppedError(Exception):
    """The export ends early; the part was not wanted any more."""


def in_threads(
    job: Job, parts: Sequence[Part], caller: Caller, workers: int, advance: Callable[[int], None]
) -> Generator[Outcome]:
    """Write parts, and yield what became of each.

    When the iteration ends early, no further page is requested; when the listing has moved, no
    further part is begun.

    Args:
        job: The export.
        parts: The parts.
        caller: The client.
        workers: The number of threads.
        advance: Called with the number of rows of each page.

    Raises:
        AuthenticationError: The credentials are wrong.
        OSError: A file cannot be written.
    """
    is_over = threading.Event()
    # Ctrl-C while waiting for it breaks no lock, unlike in `as_completed`.
    ended: SimpleQueue[Future[Outcome]] = SimpleQueue()

    def count(rows: int) -> None:
        if is_over.is_set():
            raise _StoppedError
        advance(rows)

    with ThreadPoolExecutor(workers, thread_name_prefix="cfclient-export") as pool:
        try:
            tasks = [pool.submit(attempt, job, part, caller, count) for part in parts]
            for task in tasks:
                task.add_done_callback(ended.put)
            for _ in tasks:
                task = ended.get()
                if task.cancelled():
                    continue
                outcome = task.result()
                yield outcome
                if outcome.has_moved:
                    for other in tasks:
                        other.cancel()
        finally:
            is_over.set()
            pool.shutdown(wait=False, cancel_futures=True)
