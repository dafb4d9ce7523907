"""Writes parts as tasks of Dask distributed.

The limit of requests per second holds for the whole cluster, whatever its workers do: at most a
fixed number of parts are under way, and each task has an equal share of the limit. Nothing needs
to be agreed on between workers, so none can be lost with one.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import CancelledError
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from cfclient import Client, Settings
from cfclient._extras import needs
from cfclient.errors import ConfigurationError, ConnectError
from cfclient.export._attempts import Outcome, attempt
from cfclient.export._parts import Job, Part

if TYPE_CHECKING:
    import distributed

# The parts under way where the cluster has no workers yet.
_DEFAULT = 8


def on_cluster(
    job: Job,
    parts: Sequence[Part],
    cluster: distributed.Client,
    workers: int | None,
    requests_per_second: float | None,
    advance: Callable[[int], None],
) -> Generator[Outcome]:
    """Write parts on a cluster, and yield what became of each.

    When the listing has moved, no further part is begun.

    Args:
        job: The export.
        parts: The parts.
        cluster: A client of its scheduler.
        workers: The parts that are under way at once. Default: the threads of the cluster.
        requests_per_second: The limit of all of them together.
        advance: Called with the number of rows of each part.

    Raises:
        ConfigurationError: The environment of a worker is not that of the export.
        AuthenticationError: The credentials of a worker are wrong.
        ConnectError: The scheduler was lost.
        OSError: A file cannot be written.
    """
    with needs("cluster"):
        from distributed import KilledWorker, as_completed
    dask: Any = cluster
    places = workers or sum(dask.nthreads().values()) or _DEFAULT
    share = None if requests_per_second is None else requests_per_second / places
    waiting = iter(parts)
    tasks: dict[Any, Part] = {}

    def submit(part: Part) -> Any:
        # A name of its own, so that no earlier run's result is taken for this one's.
        name = f"cfclient-{part.name}-{uuid.uuid4().hex}"
        task = dask.submit(write, job, part, share, key=name, pure=False)
        tasks[task] = part
        return task

    try:
        running: Any = cast("Any", as_completed)([submit(part) for part in islice(waiting, places)])
        for task in running:
            part = tasks.pop(task)
            try:
                outcome: Outcome = task.result()
            except KilledWorker as error:
                outcome = Outcome(part, message=f"its workers died: {error}")
            except CancelledError as error:
                raise ConnectError(f"the scheduler was lost: {error}") from error
            if outcome.written is not None:
                advance(outcome.written.rows)
            yield outcome
            if outcome.has_moved:
                waiting = iter(())
            for further in islice(waiting, 1):
                running.add(submit(further))
    finally:
        dask.cancel(list(tasks))


def write(job: Job, part: Part, requests_per_second: float | None) -> Outcome:
    """Write a part, on a worker; its credentials are those of the worker's environment.

    Args:
        job: The export.
        part: The part.
        requests_per_second: The limit of this part.

    Raises:
        ConfigurationError: The environment has no credentials, or another endpoint.
        AuthenticationError: The credentials are wrong.
        OSError: The file cannot be written.
    """
    begun, sent = time.monotonic(), list[object]()
    limits: Settings = {"requests_per_second": requests_per_second, "on_exchange": sent.append}
    with Client.from_env(**limits) as client:
        if client.endpoint != job.endpoint:
            raise ConfigurationError(
                f"a worker's CALLFIRE_ENDPOINT is {client.endpoint}, the export's {job.endpoint}"
            )
        outcome = attempt(job, part, client, lambda _: None)
    if requests_per_second is not None:
        # The next part in this place begins with a limit of its own.
        time.sleep(max(0.0, begun + len(sent) / requests_per_second - time.monotonic()))
    return outcome
