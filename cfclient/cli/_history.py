"""Writes the calls and texts of a contact."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

from cfclient import Client
from cfclient._codec import to_plain
from cfclient.cli import _output
from cfclient.cli._tables import Column
from cfclient.sandbox import Sandbox
from cfschema.types import Call, Text

DEMO_CONTACT = 3

_FIELDS = ("kind", "id", "created", "direction", "from", "to", "result", "content")
_COLUMNS = (
    Column("kind"),
    Column("id", is_number=True),
    Column("created (UTC)"),
    Column("way"),
    Column("number"),
    Column("result"),
    Column("content", is_flexible=True),
)


def demo() -> None:
    """Write the history of a contact of the embedded sandbox."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        contact = client.contacts.get_contact(id=DEMO_CONTACT)
        _output.line(f"Sandbox: {sandbox.endpoint}")
        _output.line(f"History of contact {DEMO_CONTACT}: {contact.first_name} {contact.last_name}")
        _output.line()
        write_table(client, DEMO_CONTACT)


def write_table(client: Client, contact_id: int) -> None:
    """Write the history of a contact as a table.

    Args:
        client: The client.
        contact_id: The id of the contact.
    """
    with _items(client, contact_id, quiet=False) as found:
        items = list(found)
    _output.table(_COLUMNS, map(_short_row, items))
    calls = sum(isinstance(item, Call) for item in items)
    _output.line()
    _output.line(f"{calls} calls and {len(items) - calls} texts")


def write_json(client: Client, contact_id: int) -> None:
    """Write the history of a contact as lines of JSON, page by page.

    Args:
        client: The client.
        contact_id: The id of the contact.
    """
    with _items(client, contact_id, quiet=True) as items:
        for item in items:
            _output.as_json({"kind": type(item).__name__, **to_plain(item)})


def write_csv(client: Client, contact_id: int, *, raw: bool) -> None:
    """Write the history of a contact as CSV, page by page.

    Args:
        client: The client.
        contact_id: The id of the contact.
        raw: Whether to keep texts that a spreadsheet would take for a formula.
    """
    _output.as_csv(_FIELDS)
    with _items(client, contact_id, quiet=True) as items:
        for item in items:
            _output.as_csv(_row(item), raw=raw)


@contextmanager
def _items(client: Client, contact_id: int, *, quiet: bool) -> Generator[Iterator[Call | Text]]:
    history = client.contacts.iter_contact_history(contact_id=contact_id)
    with _output.counted(history, "calls and texts", quiet=quiet) as items:
        yield items


def _short_row(item: Call | Text) -> tuple[str, ...]:
    kind, key, _, way, sender, recipient, result, content = _row(item)
    number = sender if item.inbound else recipient
    return kind, key, _in_utc(item.created), way, number, result, content


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
    # A response may lack what the contract requires; then the field is None whatever its type says.
    if isinstance(value, datetime):
        return value.isoformat()
    return str(getattr(value, "value", value) or "")


def _in_utc(moment: datetime | None) -> str:
    if moment is None:
        return ""
    # A time without a zone stays as it is, and so does one that no other zone can express.
    with suppress(OverflowError):
        moment = moment.astimezone(UTC) if moment.tzinfo else moment
    return moment.isoformat(" ", "minutes").removesuffix("+00:00")


def _content(item: Call | Text) -> str:
    if isinstance(item, Text):
        return item.message or "; ".join(_shown(record.message) for record in item.text_record)
    seconds = sum(record.duration or 0 for record in item.call_record)
    return f"{seconds} s" if seconds else ""
