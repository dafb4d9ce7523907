"""Exports listings to files, with a progress bar."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cfclient._extras import needs
from cfclient.cli import _output
from cfclient.cli._connecting import Endpoint, Login, connect
from cfclient.cli._requests import build
from cfclient.cli._streams import OutputError, UsageError, report
from cfclient.errors import ConnectError

if TYPE_CHECKING:
    from cfclient.export import Export, Summary

_FAILED = 1
# How long a scheduler may take to respond, in seconds.
_TIMEOUT = 10


class FileFormat(StrEnum):
    """The formats of exported files."""

    PARQUET = "parquet"
    CSV = "csv"
    JSONL = "jsonl"


def command(  # noqa: PLR0913 - each is an option
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="WHAT", help="calls, texts, contacts, contact-histories, ...")
    ],
    *,
    to: Annotated[
        str, typer.Option(metavar="FOLDER", help="A path, or an address such as s3://bucket/calls.")
    ],
    since: Annotated[
        str | None, typer.Option(metavar="TIME", help="The beginning, such as 2015-03-01, in UTC.")
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="TIME", help="The end, exclusive.")] = None,
    form: Annotated[
        FileFormat, typer.Option("--format", help="Parquet, CSV or JSON lines.")
    ] = FileFormat.PARQUET,
    workers: Annotated[
        int | None, typer.Option(metavar="NUMBER", help="The files written at once. Default: 8.")
    ] = None,
    rows_per_part: Annotated[
        int | None, typer.Option(metavar="NUMBER", help="The most rows of a file.")
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option(metavar="URL", help="A Dask scheduler, to use its workers.")
    ] = None,
    requests_per_second: Annotated[
        float | None, typer.Option(metavar="NUMBER", help="The limit of all workers together.")
    ] = None,
    login: Login = None,
    endpoint: Endpoint = None,
) -> int:
    """Export a listing to files; another run writes what is missing."""
    with needs("cluster" if scheduler else "export"):
        from cfclient.export import Export, listing
    request = build(listing(name), context.args)
    with connect(login, endpoint) as client, _output.measured("rows") as show:
        export = Export(
            client.with_options(requests_per_second=requests_per_second),
            name,
            to=to,
            since=_moment("--since", since),
            until=_moment("--until", until),
            request=request,
            format=form.value,
            workers=workers,
            rows_per_part=rows_per_part,
            on_progress=lambda now: show(now.rows, now.total_rows),
        )
        try:
            summary = _run(export, scheduler, requests_per_second)
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else str(error)
            raise OutputError(f"{to}: cannot be written: {reason}") from error
    return _report(summary)


def _run(export: Export, scheduler: str | None, requests_per_second: float | None) -> Summary:
    if scheduler is None:
        return export.run()
    with _connected(scheduler) as cluster:
        return export.run_on(cluster, requests_per_second=requests_per_second)


@contextmanager
def _connected(scheduler: str) -> Generator[Any]:
    with needs("cluster"):
        import distributed
    connect_to: Any = distributed.Client
    try:
        cluster = connect_to(scheduler, timeout=_TIMEOUT)
    except ValueError as error:
        raise UsageError(f"--scheduler: {error}") from error
    except OSError as error:
        raise ConnectError(f"the scheduler does not respond: {error}") from error
    with cluster:
        yield cluster


def _moment(option: str, text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            f"{option}: {text!r:.80} is not a valid time; pass one such as 2015-03-01 or "
            "2015-03-01T17:00:00-08:00"
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _report(summary: Summary) -> int:
    _output.line(
        f"{summary.rows} rows in {summary.parts} files ({summary.new_parts} new), "
        f"{summary.bytes} bytes, {summary.elapsed:.1f} s"
    )
    for failure in summary.failures:
        report(f"{failure.part}: {failure.message}")
    return _FAILED if summary.failures else 0
