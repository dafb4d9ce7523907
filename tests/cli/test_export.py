"""The command export."""

from __future__ import annotations

import re
import signal
import subprocess
import time
from datetime import datetime
from pathlib import Path

import pytest

from cfclient import Client
from cfclient.export._manifest import NAME
from cfclient.sandbox import Sandbox
from tests.support.command import COMMAND, Seen, on_terminal, seen, settings
from tests.support.killing import ids

INTERVAL = ("--since", "2014-12-01", "--until", "2015-04-01")


@pytest.fixture(autouse=True)
def endpoint(demo: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment, from which the command takes the sandbox."""
    monkeypatch.setenv("CALLFIRE_ENDPOINT", demo.endpoint)


def export(folder: Path, *arguments: str) -> Seen:
    """Run the command in this process."""
    return seen("export", *arguments, "--to", str(folder))


def test_export(demo_client: Client, tmp_path: Path) -> None:
    """The command writes a summary, and writes nothing the second time."""
    first = export(tmp_path, "calls", *INTERVAL, "--rows-per-part", "900")
    second = export(tmp_path, "calls", *INTERVAL, "--workers", "1")

    rows = sorted(call.id for call in demo_client.calls.iter_calls())
    files = len(list(tmp_path.glob("*.parquet")))
    assert rows == ids(f"{tmp_path}/*.parquet")
    assert (0, "") == (first.status, first.errors)
    assert first.output.startswith(f"{len(rows)} rows in {files} files ({files} new), ")
    assert second.output.startswith(f"{len(rows)} rows in {files} files (0 new), ")


def test_request(demo_client: Client, tmp_path: Path) -> None:
    """Fields of the request filter the rows, and times can have a zone."""
    since = ("--since", "2015-02-01T00:00:00-08:00", "--until", "2015-03-01")
    done = export(tmp_path, "texts", *since, "--inbound", "true", "--format", "csv")

    texts = demo_client.texts.iter_texts(
        inbound=True,
        interval_begin=moment("2015-02-01T08:00:00+00:00"),
        interval_end=moment("2015-03-01T00:00:00+00:00"),
    )
    assert 0 == done.status
    assert sorted(text.id for text in texts) == ids(f"{tmp_path}/*.csv")


def moment(text: str) -> datetime:
    """Return a time."""
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("calls",), "calls are exported by interval; pass since and until"),
        (("nothing",), "'nothing' cannot be exported; one of "),
        (("calls", "--since", "yesterday"), "--since: 'yesterday' is not a valid time; pass one"),
        (("calls", *INTERVAL, "--color", "red"), "QueryCalls has no field color, as in --color"),
        (("calls", *INTERVAL, "--format", "xlsx"), "Invalid value for '--format': "),
        (("calls", *INTERVAL, "--scheduler", "x"), "--scheduler: missing port number in address"),
        (
            ("calls", *INTERVAL, "--requests-per-second", "0"),
            "requests_per_second must be a number",
        ),
    ],
)
def test_wrong_usage(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    """Wrong usage is one line and the exit status 2, and nothing is written."""
    done = export(tmp_path, *arguments)

    assert (2, "") == (done.status, done.output)
    assert done.errors.startswith(f"cfclient: {message}")
    assert [] == list(tmp_path.iterdir())


def test_other_export(tmp_path: Path) -> None:
    """A folder that holds another export is wrong usage."""
    assert 0 == export(tmp_path, "labels").status
    done = export(tmp_path, "contacts")

    assert 2 == done.status
    assert "holds another export: its export is 'labels', not 'contacts'" in done.errors


def test_failed_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that failed is a line on standard error, and the exit status is 1."""
    with Sandbox(seed="demo") as sandbox:
        monkeypatch.setenv("CALLFIRE_ENDPOINT", sandbox.endpoint)
        # The first request counts the labels.
        sandbox.faults.add("delay", operation="QueryLabels", seconds=0)
        sandbox.faults.add("fault", operation="QueryLabels", code="BAD_REQUEST")
        done = export(tmp_path, "labels")

    assert 1 == done.status
    assert "0 rows in 0 files (0 new), 0 bytes" in done.output
    assert "cfclient: labels-000000000: QueryLabels: BAD_REQUEST" in done.errors


def test_interrupt(tmp_path: Path) -> None:
    """Ctrl-C ends the command silently with 130; the next one writes the rest."""
    arguments = ["export", "calls", *INTERVAL, "--rows-per-part", "100", "--to", str(tmp_path)]
    with Sandbox(seed="demo", latency=0.2) as sandbox:
        process = subprocess.Popen(  # noqa: S603 - our own command
            [*COMMAND, *arguments],
            env=settings(sandbox),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            while process.poll() is None and not (tmp_path / NAME).exists():
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            output, errors = process.communicate(timeout=60)

    assert (130, "", "") == (process.returncode, output, errors)
    assert [] == list(tmp_path.glob(".*"))


def test_progress(demo: Sandbox, tmp_path: Path) -> None:
    """A bar with rate and time left shows on a terminal, and goes before the summary."""
    arguments = ("export", "calls", *INTERVAL, "--to", str(tmp_path), "--rows-per-part", "500")
    done = on_terminal(*arguments, environment=settings(demo), columns=120)

    bar, _, summary = done.output.rpartition("\x1b[2K")
    assert re.search(r"100 %.* \d+ rows .*\d+/s", bar)
    assert re.fullmatch(r"\d+ rows in \d+ files \(\d+ new\), \d+ bytes, [\d.]+ s", summary.strip())
