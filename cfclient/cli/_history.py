"""Writes the calls and texts of a contact."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from cfclient import Client
from cfclient._codec import to_plain
from cfclient.sandbox import Sandbox
from cfschema.types import Call, Text

COLUMNS = ("kind", "id", "created", "direction", "from", "to", "result", "content")
DEMO_CONTACT = 3


def demo() -> None:
    """Show the history of a contact of the embedded sandbox."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        contact = client.contacts.get_contact(id=DEMO_CONTACT)
        name = f"{contact.first_name} {contact.last_name}"
        Console().print(f"The sandbox at {sandbox.endpoint}\nAll calls and texts of {name}:\n")
        write(client, DEMO_CONTACT, "table")


def write(client: Client, contact_id: int, form: str) -> None:
    """Write the history of a contact to standard output, page by page.

    Args:
        client: What makes the calls.
        contact_id: The id of the contact.
        form: `table`, `json` for a line of JSON per item, or `csv`.
    """
    items = client.contacts.iter_contact_history(contact_id=contact_id)
    if form == "json":
        for item in _watched(items):
            print(json.dumps({"kind": type(item).__name__, **to_plain(item)}))  # noqa: T201
    elif form == "csv":
        writer = csv.writer(sys.stdout)
        writer.writerow(COLUMNS)
        writer.writerows(map(_row, _watched(items)))
    else:
        _write_table(list(_watched(items)))


def _watched(items: Iterable[Call | Text]) -> Iterator[Call | Text]:
    # The bar stands on standard error, so that standard output can go elsewhere.
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed:.0f} calls and texts"),
        TimeElapsedColumn(),
    )
    hidden = not (console.is_terminal and sys.stdout.isatty())
    with Progress(*columns, console=console, transient=True, disable=hidden) as progress:
        yield from progress.track(items, total=None)


def _write_table(items: list[Call | Text]) -> None:
    rows = [_short_row(item) for item in items]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    for place, title in enumerate(("kind", "id", "created (UTC)", "way", "number", "result")):
        width = max(len(title), *(len(row[place]) for row in rows)) if rows else len(title)
        table.add_column(title, justify="right" if title == "id" else "left", min_width=width)
    table.add_column("content", overflow="ellipsis", no_wrap=True, ratio=1)
    for row in rows:
        table.add_row(*map(escape, row))
    console = Console(highlight=False)
    console.print(table)
    calls = sum(isinstance(item, Call) for item in items)
    console.print(f"{calls} calls and {len(items) - calls} texts")


def _short_row(item: Call | Text) -> tuple[str, ...]:
    kind, key, created, way, sender, recipient, result, content = _row(item)
    moment = datetime.fromisoformat(created).astimezone(UTC) if created else None
    shown = f"{moment:%Y-%m-%d %H:%M}" if moment else ""
    return kind, key, shown, way, sender if item.inbound else recipient, result, content


def _row(item: Call | Text) -> tuple[str, ...]:
    return (
        type(item).__name__,
        str(item.id),
        _shown(item.created),
        "in" if item.inbound else "out",
        _shown(item.from_number),
        _shown(item.to_number),
        str(item.final_result or item.state),
        _content(item),
    )


def _shown(value: Any) -> str:
    # A reply may lack what the contract requires; then the field is None whatever its type says.
    if isinstance(value, datetime):
        return value.isoformat()
    return str(getattr(value, "value", value) or "")


def _content(item: Call | Text) -> str:
    if isinstance(item, Text):
        return item.message or "; ".join(_shown(record.message) for record in item.text_record)
    seconds = sum(record.duration or 0 for record in item.call_record)
    return f"{seconds} s" if seconds else ""
