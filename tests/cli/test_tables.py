"""Tables at any width: every cell is whole, or ends with an ellipsis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from cfclient import Client
from cfclient.cli import _output
from cfclient.cli._streams import escape
from cfclient.cli._tables import Column, layout
from cfclient.types import ActionState, Text
from tests.support.command import seen

COMMANDS = [("history", "3"), ("operations",), ("sandbox", "--coverage")]
COLUMNS = (Column("id", is_number=True), Column("content", is_flexible=True), Column("result"))


def shown(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """Return the lines of a table."""
    console = Console(width=width, color_system=None)
    with console.capture() as captured:
        console.print(layout(columns, rows, width), crop=False)
    return captured.get().split("\n")[:-1]


def cells(line: str, widths: Sequence[int], gap: int) -> Iterator[str]:
    """Yield the cells of a line, each of which takes its width and a gap."""
    for width in widths:
        end = next(end for end in range(len(line) + 1) if cell_len(line[:end]) >= width)
        # A character that takes no room belongs to the one before it.
        while end < len(line) and cell_len(line[: end + 1]) == width:
            end += 1
        yield line[:end]
        line = line[end:][gap:]


def assert_shown(
    lines: Sequence[str], columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int
) -> None:
    """Assert that each cell of each row is whole, or ends with an ellipsis."""
    table = layout(columns, rows, width)
    widths = [column.width or 0 for column in table.columns]
    gap = 1 if width < 80 else 2
    titles = [column.title for column in columns]
    assert all(cell_len(line) <= width for line in lines)
    for line, row in zip([lines[0], *lines[2:]], [titles, *rows], strict=True):
        for found, cell in zip(cells(line, widths, gap), row, strict=True):
            text, whole = found.strip(), cell.strip()
            assert text == whole or (text.endswith("…") and whole.startswith(text[:-1].rstrip()))


@pytest.mark.parametrize("width", [60, 80, 120])
@given(rows=st.lists(st.tuples(*[st.text(max_size=80).map(escape)] * 3), max_size=4))
def test_any_cells(width: int, rows: list[tuple[str, ...]]) -> None:
    """Whatever the cells hold, wide characters and combining ones included, none is lost."""
    assert_shown(shown(COLUMNS, rows, width), COLUMNS, rows, width)


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_commands(command: tuple[str, ...], width: int) -> None:
    """Every table of the command fits in a terminal of a usual width."""
    tables: list[tuple[Any, list[Any]]] = []
    write = _output.table
    moment = datetime(2015, 1, 3, 9, 13, tzinfo=UTC)
    long = Text(
        id=2**63 - 1,
        from_number="12135550123",
        to_number=None,  # type: ignore[arg-type] # a response may lack it
        state=ActionState("SOMETHING_NEW_AND_LONG"),
        contact_id=3,
        inbound=True,
        created=moment,
        modified=moment,
        message="Your table is ready. " * 20,
    )

    def keep(columns: Any, rows: Any) -> None:
        tables.append((columns, list(rows)))
        write(*tables[-1])

    with patch.object(_output, "table", keep), patch.object(Client, "iterate") as iterate:
        iterate.return_value = iter([long])
        done = seen(*command, columns=width)

    ((columns, rows),) = tables
    assert (0, "") == (done.status, done.errors)
    assert_shown(done.output.split("\n")[: len(rows) + 2], columns, rows, width)


def test_very_narrow() -> None:
    """However narrow the terminal, every cell leaves at least its ellipsis."""
    lines = shown(COLUMNS, [("12345", "Your table is ready.", "SENT")], 5)

    assert ["… … …", "─────", "… … …"] == lines
    assert seen("operations", columns=1).output == seen("operations", columns=20).output


def test_order_of_shrinking() -> None:
    """The flexible column gives way first, then the widest of all."""
    row = ("1234567890", "x" * 40, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")

    assert "1234567890 xxxxxxxxxxx… ABCDEFGHIJKLMNOPQRSTUVWXYZ" == shown(COLUMNS, [row], 50)[-1]
    assert "1234567890 xxxxxxx… ABCDEFGHI…" == shown(COLUMNS, [row], 30)[-1]
