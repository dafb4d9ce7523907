"""Exports a listing to files, and resumes where it stopped."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from cfclient import Client
from cfclient._codec import encode, to_plain
from cfclient._shown import shown
from cfclient.errors import ConfigurationError
from cfclient.export._attempts import Outcome
from cfclient.export._cluster import on_cluster
from cfclient.export._folder import Folder
from cfclient.export._formats import WRITERS, Format
from cfclient.export._manifest import Manifest
from cfclient.export._parts import Job, Part
from cfclient.export._plan import by_contact, by_interval, by_position
from cfclient.export._progress import Failure, OnProgress, Summary, Tracker
from cfclient.export._sources import find
from cfclient.export._threads import in_threads

if TYPE_CHECKING:
    import distributed

_WORKERS = 8
# How often a listing may move before its parts are given up.
_PLANS = 3

Execute = Callable[[Sequence[Part]], Generator[Outcome]]


class Export:
    """An export of calls, texts, contacts or anything else that the service lists.

    What has a date is divided by intervals, the histories of contacts by contact, and the rest by
    position. Each part becomes a file, which gets its name when it is whole. `_manifest.json`
    beside them holds the request, the parts, and which of them are done. It holds no credentials.
    """

    def __init__(
        self,
        client: Client,
        name: str,
        *,
        to: str | Path,
        since: datetime | None = None,
        until: datetime | None = None,
        request: object | None = None,
        format: Format = "parquet",  # noqa: A002 - its name in the promised API
        workers: int | None = None,
        rows_per_part: int | None = None,
        on_progress: OnProgress | None = None,
    ) -> None:
        """Check everything; nothing is sent or written before `run`.

        Args:
            client: The client.
            name: What to export: `calls`, `texts`, `contacts`, `contact_histories` (of all
                contacts), or the name of any other iterator without `iter_`.
            to: The folder: a path, or an address that pyarrow knows, such as `s3://bucket/calls`,
                or `fsspec+NAME://...` for any file system of fsspec.
            since: The beginning of the interval, inclusive; with a time zone. Calls and texts
                need one, and nothing else has any.
            until: The end of the interval, exclusive.
            request: The filters, an instance of the request type of the listing, such as
                `QueryCalls`; for histories a `QueryContacts`. Default: everything.
            format: `parquet`, `csv` or `jsonl`. Default: `parquet`.
            workers: The parts that are written at once. Default: 8; on a cluster, the number of
                its threads.
            rows_per_part: The most rows of a part, unless they are of one second. Default: from
                10,000 to 200,000, as suits the total.
            on_progress: Called with the progress after each page (on a cluster: each part), by
                one thread at a time. Default: none.

        Raises:
            ConfigurationError: There is no such listing, format or interval, or the request is
                not one of the listing.
            ValidationError: The request violates the contract.
        """
        source = find(name)
        if not (on_progress is None or callable(on_progress)):
            raise ConfigurationError(f"on_progress must be a function, not {shown(on_progress)}")
        if format not in tuple(WRITERS):
            raise ConfigurationError(f"format must be {', '.join(WRITERS)}, not {shown(format)}")
        for setting, value in (("workers", workers), ("rows_per_part", rows_per_part)):
            if value is not None and (type(value) is not int or value < 1):
                raise ConfigurationError(f"{setting} must be 1 or more, not {shown(value)}")
        self._interval = _interval(source.name, since, until, is_dated=source.is_dated)
        filters = source.request(request)
        encode(filters)
        self._job = Job(source, filters, format, Folder(to), client.endpoint)
        self._client = client
        self._workers = workers
        self._size = rows_per_part
        self._tracker = Tracker(on_progress)

    def run(self) -> Summary:
        """Write what is missing, in threads of this process.

        A part that fails is tried again and then reported; the others are still written.

        Returns:
            The summary; another run writes the parts of `failures`.

        Raises:
            ConfigurationError: The folder holds another export.
            CallFireError: The export could not be planned, or the credentials are wrong.
            OSError: A file cannot be written; what is done stays.
        """
        workers = self._workers or _WORKERS
        return self._run(
            lambda parts: in_threads(self._job, parts, self._client, workers, self._tracker.advance)
        )

    def run_on(
        self, cluster: distributed.Client, *, requests_per_second: float | None = None
    ) -> Summary:
        """Write what is missing, as tasks of Dask distributed.

        Workers make their own clients from their environment: `CALLFIRE_LOGIN`,
        `CALLFIRE_PASSWORD` and, unless it is the contract's, `CALLFIRE_ENDPOINT`. Nothing that is
        sent to the scheduler holds a password. The folder must be one that all workers reach. A
        worker that dies costs nothing but time.

        Args:
            cluster: A client of the scheduler.
            requests_per_second: The requests that all workers together may begin in a second.
                Default: no limit.

        Returns:
            The summary; another run writes the parts of `failures`.

        Raises:
            ConfigurationError: The folder holds another export, or the environment of a worker
                is not that of the export.
            CallFireError: The export could not be planned, or the credentials are wrong.
            OSError: A file cannot be written; what is done stays.
        """
        return self._run(
            lambda parts: on_cluster(
                self._job,
                parts,
                cluster,
                self._workers,
                requests_per_second,
                self._tracker.advance,
            )
        )

    def _run(self, execute: Execute) -> Summary:
        begun = time.monotonic()
        manifest = Manifest.load(self._job, self._asked()) or self._planned()
        failed = self._carry_out(manifest, execute)
        for _ in range(_PLANS - 1):
            if not any(outcome.has_moved for outcome in failed):
                break
            # The parts do not fit together any more, not even with those that are done.
            manifest = self._planned()
            failed = self._carry_out(manifest, execute)
        done = manifest.done.values()
        return Summary(
            rows=sum(written.rows for written in done),
            bytes=sum(written.bytes for written in done),
            parts=len(done),
            new_parts=len(done) - manifest.found,
            elapsed=time.monotonic() - begun,
            failures=tuple(Failure(each.part.name, each.message) for each in failed),
        )

    def _carry_out(self, manifest: Manifest, execute: Execute) -> list[Outcome]:
        manifest.save()
        manifest.clean()
        self._tracker.begin(manifest.progress())
        failed: list[Outcome] = []
        try:
            # Closed at once where this ends early, whatever still refers to it.
            with closing(execute(manifest.missing())) as outcomes:
                for outcome in outcomes:
                    if outcome.written is None:
                        failed.append(outcome)
                    else:
                        manifest.note(outcome.part, outcome.written)
                        self._tracker.advance(0, 1)
        finally:
            manifest.save()
        return failed

    def _planned(self) -> Manifest:
        return Manifest(self._job, self._asked(), self._plan(), {})

    def _plan(self) -> list[Part]:
        source, request, size = self._job.source, self._job.request, self._size
        if source.keys is not None:
            return by_contact(self._client, source, request)
        if self._interval is None:
            return by_position(self._client, source, request, size)
        with ThreadPoolExecutor(self._workers or _WORKERS) as pool:
            return by_interval(self._client, source, request, self._interval, size, pool.map)

    def _asked(self) -> dict[str, Any]:
        since, until = self._interval or (None, None)
        asked = {
            "export": self._job.source.name,
            "endpoint": self._job.endpoint,
            "filters": to_plain(self._job.request),
            "since": since and since.isoformat(),
            "until": until and until.isoformat(),
            "format": self._job.format,
        }
        # As it will be read.
        return cast("dict[str, Any]", json.loads(json.dumps(asked)))


def _interval(
    name: str, since: datetime | None, until: datetime | None, *, is_dated: bool
) -> tuple[datetime, datetime] | None:
    if not is_dated:
        if since is None and until is None:
            return None
        raise ConfigurationError(f"{name} have no date; pass neither since nor until")
    if since is None or until is None:
        raise ConfigurationError(f"{name} are exported by interval; pass since and until")
    for moment in (since, until):
        if not isinstance(cast("object", moment), datetime):
            raise ConfigurationError(f"{shown(moment)} is not a datetime")
        if moment.tzinfo is None:
            raise ConfigurationError(f"{moment} has no time zone; pass an aware datetime")
    if since >= until:
        raise ConfigurationError(f"since ({since}) must be before until ({until})")
    # In a zone with daylight saving time, half of an interval is not what it seems.
    try:
        return since.astimezone(UTC), until.astimezone(UTC)
    except OverflowError:
        raise ConfigurationError(f"{since} to {until} is too long an interval") from None
