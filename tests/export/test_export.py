"""Exports to files: formats, resumption, failures and what changes meanwhile."""

from __future__ import annotations

import json
import os
import threading
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any, cast

import pandas as pd
import polars as pl
import pytest

from cfclient import AuthenticationError, Client, ConfigurationError, ValidationError
from cfclient.export import Export, Progress, listing, to_arrow
from cfclient.export._formats import Format
from cfclient.export._manifest import NAME
from cfclient.sandbox import Sandbox
from cfclient.types import (
    ActionState,
    Call,
    Contact,
    QueryCalls,
    QueryContacts,
    QueryRegions,
    Region,
)
from tests.export.conftest import SINCE, UNTIL, calls, expected, ids

FORMATS: list[Format] = ["parquet", "csv", "jsonl"]
# The calls of a few days, in one file.
BRIEF: dict[str, Any] = {"until": datetime(2015, 1, 5, tzinfo=UTC), "rows_per_part": None}
# Their types leave much open.
READERS: dict[Format, Any] = {
    "parquet": (pd.read_parquet, pl.read_parquet),
    "csv": (pd.read_csv, pl.read_csv),
    "jsonl": (partial(cast("Any", pd.read_json), lines=True), pl.read_ndjson),
}


def manifest(folder: Path) -> Any:
    """Return the manifest of an export."""
    return json.loads((folder / NAME).read_bytes())


def stranger(sandbox: Sandbox) -> Client:
    """Return a client with the wrong password."""
    return Client(login="sandbox", password="wrong", endpoint=sandbox.endpoint)


@pytest.mark.parametrize("form", FORMATS)
def test_formats(demo_client: Client, tmp_path: Path, form: Format) -> None:
    """Each format has every row once, for DuckDB, pandas and polars."""
    summary = calls(demo_client, tmp_path, format=form).run()

    rows = expected(demo_client)
    assert (len(rows), ()) == (summary.rows, summary.failures)
    assert rows == ids(tmp_path, form)
    files = sorted(tmp_path.glob(f"*.{form}"))
    assert summary.bytes == sum(file.stat().st_size for file in files)
    for read in READERS[form]:
        assert rows == sorted(key for file in files for key in read(file)["id"])


def test_values(demo_client: Client, tmp_path: Path) -> None:
    """The rows of the files are those of a table of the same calls."""
    calls(demo_client, tmp_path).run()

    kept = pd.read_parquet(tmp_path).sort_values("id").to_dict("records")
    table: Any = to_arrow(demo_client.calls.iter_calls())
    assert repr(table.sort_by("id").to_pandas().to_dict("records")) == repr(kept)


@pytest.mark.parametrize("name", ["contacts", "contact-lists", "caller_ids", "labels"])
def test_positions(demo_client: Client, tmp_path: Path, name: str) -> None:
    """What has no date is divided by position."""
    summary = Export(demo_client, name, to=tmp_path, rows_per_part=60).run()

    operation = listing(name)
    rows = list(demo_client.iterate(operation, operation.request(), page_size=1000))
    assert len(rows) == summary.rows
    assert max(1, -(-len(rows) // 60)) == summary.parts
    if name == "contacts":
        assert [row.id for row in rows] == ids(tmp_path)


def test_histories(demo_client: Client, tmp_path: Path) -> None:
    """The histories of all contacts have every call and text once."""
    summary = Export(demo_client, "contact_histories", to=tmp_path).run()

    rows = [*demo_client.calls.iter_calls(), *demo_client.texts.iter_texts()]
    assert len(rows) == summary.rows
    assert sorted(row.id for row in rows) == ids(tmp_path)


def test_filters(demo_client: Client, tmp_path: Path) -> None:
    """A request filters what is exported, and is kept in the manifest."""
    request = QueryCalls(state=[ActionState.FINISHED], from_number="12135550100")
    summary = calls(demo_client, tmp_path, request=request).run()

    found = demo_client.calls.iter_calls(state=[ActionState.FINISHED], from_number="12135550100")
    assert sum(1 for _ in found) == summary.rows
    filters = {"state": ["FINISHED"], "from_number": "12135550100"}
    assert filters == manifest(tmp_path)["request"]["filters"]


def test_nothing(demo_client: Client, tmp_path: Path) -> None:
    """Without any rows, there is a file with the columns."""
    early = datetime(2001, 1, 1, tzinfo=UTC)
    summary = calls(
        demo_client, tmp_path, until=datetime(2001, 1, 2, tzinfo=UTC), since=early
    ).run()

    assert (0, 1) == (summary.rows, summary.parts)
    assert to_arrow([], Call).schema.names == list(pd.read_parquet(tmp_path).columns)


def test_only_what_is_missing(demo: Sandbox, demo_client: Client, tmp_path: Path) -> None:
    """Another run writes only files that are gone or damaged, and sends nothing without any."""
    first = calls(demo_client, tmp_path).run()
    files = sorted(tmp_path.glob("*.parquet"))
    files[0].unlink()
    files[1].write_bytes(b"PAR1")
    (tmp_path / ".calls-1.parquet.0.tmp").write_bytes(b"half")
    untouched = {file: file.stat().st_mtime_ns for file in files[2:]}

    second = calls(demo_client, tmp_path).run()
    elsewhere = SINCE.astimezone(timezone(timedelta(hours=-8)))
    with stranger(demo) as client:  # whose every call would fail
        third = calls(client, tmp_path, since=elsewhere).run()

    assert (first.parts, 2, 0) == (second.parts, second.new_parts, third.new_parts)
    assert expected(demo_client) == ids(tmp_path)
    assert untouched == {file: file.stat().st_mtime_ns for file in untouched}
    assert [] == list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"format": "csv"}, "its format is 'parquet', not 'csv'; export to another folder"),
        ({"until": SINCE.replace(month=12, day=9)}, "its until is "),
        ({"request": QueryCalls(inbound=True)}, "its filters is {}, not {'inbound': True}"),
    ],
)
def test_other_requests_are_refused(
    demo_client: Client, tmp_path: Path, options: dict[str, Any], message: str
) -> None:
    """A folder holds one export: another request is refused, and says what is different."""
    calls(demo_client, tmp_path, **BRIEF).run()

    with pytest.raises(ConfigurationError, match=f"holds another export: {message}"):
        calls(demo_client, tmp_path, **{**BRIEF, **options}).run()


def test_other_contract_is_refused(demo_client: Client, tmp_path: Path) -> None:
    """Files of another contract could have other columns."""
    calls(demo_client, tmp_path, **BRIEF).run()
    text = (tmp_path / NAME).read_text().replace('"contract": "', '"contract": "0')
    (tmp_path / NAME).write_text(text)

    with pytest.raises(ConfigurationError, match="its contract is '0"):
        calls(demo_client, tmp_path, **BRIEF).run()


@pytest.mark.parametrize("content", ["", "[]", '{"parts": [{"name": 1}]}', "{}", "\x00"])
def test_broken_manifest(demo_client: Client, tmp_path: Path, content: str) -> None:
    """A manifest that cannot be read is an error that names it."""
    (tmp_path / NAME).write_text(content)

    with pytest.raises(ConfigurationError, match=f"{NAME} is not a manifest"):
        calls(demo_client, tmp_path, **BRIEF).run()


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "../calls-1"},
        {"name": "calls-1/../../calls-1"},
        {"name": "texts-1"},
        {"name": 5},
        {"rows": -5},
        {"rows": True},
        {"bytes": "1"},
        {"expected": "1"},
        {"keys": ["1"]},
        {"begin": "2015-03-01"},
        {"begin": 5},
    ],
)
def test_hostile_manifest(demo_client: Client, tmp_path: Path, changes: dict[str, Any]) -> None:
    """A manifest cannot make an export write elsewhere, or fail later."""
    calls(demo_client, tmp_path, **BRIEF).run()
    known = manifest(tmp_path)
    known["parts"][0].update(changes)
    (tmp_path / NAME).write_text(json.dumps(known))

    with pytest.raises(ConfigurationError, match=f"{NAME} is not a manifest"):
        calls(demo_client, tmp_path, **BRIEF).run()


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 5},
        {"format": ["csv"]},
        {"to": None},
        {"to": ""},
        {"to": "a\0b"},
        {"since": "2015-03-01"},
        {"since": datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))},
        {"on_progress": 5},
    ],
)
def test_settings_of_the_wrong_type(
    demo_client: Client, tmp_path: Path, wrong: dict[str, Any]
) -> None:
    """A setting of the wrong type is refused before anything is written."""
    given: Any = {"name": "calls", "to": tmp_path, "since": SINCE, **BRIEF, **wrong}
    with pytest.raises(ConfigurationError):
        Export(demo_client, given.pop("name"), **given)


def test_failing_part(tmp_path: Path) -> None:
    """A part that fails is reported, the others are done, and another run completes them."""
    with Sandbox(seed="demo") as sandbox, sandbox.client(retries=0) as client:
        begun = threading.Event()

        def fail_once(now: Progress) -> None:
            if now.total_parts and not begun.is_set():
                begun.set()
                sandbox.faults.add("fault", operation="QueryCalls", code="BAD_REQUEST")

        summary = calls(client, tmp_path, workers=1, on_progress=fail_once).run()

        assert 1 == len(summary.failures)
        assert "QueryCalls: " in summary.failures[0].message
        assert not manifest(tmp_path)["complete"]
        again = calls(client, tmp_path).run()
        assert (1, ()) == (again.new_parts, again.failures)
        assert manifest(tmp_path)["complete"]
        assert expected(client) == ids(tmp_path)


def test_retries(tmp_path: Path) -> None:
    """A part is tried again after failures that pass, and its rows are counted once."""
    seen: list[Progress] = []
    with Sandbox(seed="demo") as sandbox, sandbox.client(retries=0) as client:

        def note(now: Progress) -> None:
            if now.rows == 1000 and now not in seen:
                sandbox.faults.add("drop-response", operation="QueryCalls")
            seen.append(now)

        summary = calls(client, tmp_path, rows_per_part=None, on_progress=note).run()

        assert () == summary.failures
        assert expected(client) == ids(tmp_path)
    rows = summary.rows
    assert [0, 1000, 0, 1000, 2000, rows, rows] == [now.rows for now in seen]
    assert Progress(rows=rows, total_rows=rows, parts=1, total_parts=1) == seen[-1]


def test_password_expires(tmp_path: Path) -> None:
    """Credentials that become wrong end an export at once; what is done stays."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:

        def expire(now: Progress) -> None:
            if now.parts == 1:
                sandbox.faults.add("status", status=401, share=1.0)

        with pytest.raises(AuthenticationError):
            calls(client, tmp_path, workers=1, on_progress=expire).run()

    assert 1 <= sum(part["rows"] is not None for part in manifest(tmp_path)["parts"])


def test_growing_listing(tmp_path: Path) -> None:
    """A listing that grows while it is read by position is read again, and has every row once."""
    added: list[str] = []
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:

        def grow(now: Progress) -> None:
            if now.parts == 1 and not added:
                added.append("New")
                client.contacts.update_contacts(contact=[Contact(first_name="New")])

        options: Any = {"rows_per_part": 20, "workers": 1, "on_progress": grow}
        summary = Export(client, "contacts", to=tmp_path, **options).run()

        assert sorted(contact.id or 0 for contact in client.contacts.iter_contacts()) == ids(
            tmp_path
        )
        assert (1, (), summary.parts) == (len(added), summary.failures, summary.new_parts)


def test_restless_listing(tmp_path: Path) -> None:
    """A listing that never rests is reported in the end."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:

        def grow(now: Progress) -> None:
            if now.parts == 1:
                client.contacts.update_contacts(contact=[Contact(first_name="New")])

        options: Any = {"rows_per_part": 20, "workers": 1, "on_progress": grow}
        summary = Export(client, "contacts", to=tmp_path, **options).run()

    assert summary.failures
    assert "the listing changed while it was read: it had" in summary.failures[0].message


def test_wrong_password(demo: Sandbox, tmp_path: Path) -> None:
    """Wrong credentials end an export at once, and leave nothing behind."""
    with stranger(demo) as client, pytest.raises(AuthenticationError):
        calls(client, tmp_path / "calls").run()

    assert not (tmp_path / "calls").exists()


def test_interrupt(demo_client: Client, tmp_path: Path) -> None:
    """Ctrl-C ends an export between two pages; what is done stays, without half a file."""

    def interrupt(now: Progress) -> None:
        if now.parts == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        calls(demo_client, tmp_path, on_progress=interrupt).run()

    done = sum(part["rows"] is not None for part in manifest(tmp_path)["parts"])
    assert 2 <= done < len(manifest(tmp_path)["parts"])
    assert [] == list(tmp_path.glob(".*"))
    assert () == calls(demo_client, tmp_path).run().failures
    assert expected(demo_client) == ids(tmp_path)


def test_interrupt_between_pages(demo: Sandbox, tmp_path: Path) -> None:
    """After Ctrl-C, no worker requests a further page of the part that it is at."""
    requests: list[object] = []
    rows: list[int] = []

    def interrupt(now: Progress) -> None:
        rows.append(now.rows)
        if len(rows) == 5:
            raise KeyboardInterrupt

    with demo.client(on_exchange=requests.append) as client:
        with pytest.raises(KeyboardInterrupt):
            Export(client, "contact_histories", to=tmp_path, on_progress=interrupt).run()

    # There are two hundred contacts in two parts.
    assert len(requests) < 60


def test_no_credentials_are_written(tmp_path: Path) -> None:
    """Neither login nor password is in any file or name."""
    with Sandbox(seed="demo", login="planted-login", password="planted-password") as sandbox:
        with sandbox.client() as client:
            calls(client, tmp_path, **BRIEF).run()

    for file in tmp_path.iterdir():
        assert b"planted" not in file.read_bytes() + os.fsencode(file.name)


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("nothing", {}, "'nothing' cannot be exported; one of agent_groups, .*, texts can"),
        ("calls", {}, "calls are exported by interval; pass since and until"),
        ("contacts", {"since": SINCE}, "contacts have no date; pass neither since nor until"),
        ("calls", {"since": UNTIL, "until": SINCE}, r"since \(.*\) must be before until"),
        ("calls", {"since": SINCE.replace(tzinfo=None), "until": UNTIL}, "has no time zone; pass"),
        ("regions", {}, r"regions: needs region; pass request=QueryRegions\(region=\.\.\.\)"),
        (
            "contacts",
            {"request": QueryCalls()},
            "request must be a QueryContacts, not a QueryCalls",
        ),
        ("contacts", {"request": QueryContacts(first_result=3)}, "request sets first_result"),
        ("contacts", {"format": "xlsx"}, "format must be parquet, csv, jsonl, not 'xlsx'"),
        ("contacts", {"workers": 0}, "workers must be 1 or more, not 0"),
        ("contacts", {"rows_per_part": True}, "rows_per_part must be 1 or more, not True"),
        ("contacts", {"to": "s3://key:secret@bucket/x"}, "has credentials in its address"),
        ("contacts", {"to": "nowhere://bucket/x"}, "nowhere://bucket/x: .*nowhere"),
    ],
)
def test_wrong_options(
    demo_client: Client, tmp_path: Path, name: str, options: dict[str, Any], message: str
) -> None:
    """What cannot be exported is refused before anything is sent, with what would be valid."""
    with pytest.raises(ConfigurationError, match=message):
        cast("Any", Export)(demo_client, name, **{"to": tmp_path, **options})


def test_invalid_request(demo_client: Client, tmp_path: Path) -> None:
    """A request that violates the contract is refused as in a call."""
    request = QueryCalls(from_number="(213) 555-0100")

    with pytest.raises(ValidationError, match="QueryCalls/FromNumber"):
        calls(demo_client, tmp_path, request=request)


def test_required_filters(demo_client: Client, tmp_path: Path) -> None:
    """A listing whose request has required fields is exported with them."""
    summary = Export(
        demo_client, "regions", request=QueryRegions(region=Region()), to=tmp_path
    ).run()

    assert summary.rows == len(pd.read_parquet(tmp_path))
