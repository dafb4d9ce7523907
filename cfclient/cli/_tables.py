"""The layout of tables in a terminal of any width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich import box
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

# Below this width of a terminal, columns stand close.
_NARROW = 80
# What is left of a column that gives way, and of any column, if there is room at all.
_LEAST_FLEXIBLE, _LEAST = 8, 4


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        title: Its title.
        is_number: Whether its cells stand on the right.
        is_flexible: Whether it gives way first in a narrow terminal.
    """

    title: str
    is_number: bool = False
    is_flexible: bool = False


def layout(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> Table:
    """Return a table in which every cell is whole or ends with an ellipsis.

    Args:
        columns: The columns.
        rows: The texts of the cells, printable.
        width: The width of the terminal.
    """
    padding = 0 if width < _NARROW else 1
    gaps = (len(columns) - 1) * (1 + padding) + padding
    natural = [
        max(map(cell_len, texts))
        for texts in zip(*([column.title for column in columns], *rows), strict=True)
    ]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, padding, 0, 0))
    for column, size in zip(columns, fitted(columns, natural, width - gaps), strict=True):
        table.add_column(
            Text(column.title),
            justify="right" if column.is_number else "left",
            width=size,
            no_wrap=True,
            overflow="ellipsis",
        )
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def fitted(columns: Sequence[Column], natural: Sequence[int], room: int) -> list[int]:
    """Return the widths of columns that share a room; the widest gives way first.

    Args:
        columns: The columns.
        natural: The width that each would take.
        room: The width for all of them.
    """
    widths = [min(size, max(room, 1)) for size in natural]
    flexible = [place for place, column in enumerate(columns) if column.is_flexible]
    everywhere = range(len(columns))
    for places, least in ((flexible, _LEAST_FLEXIBLE), (everywhere, _LEAST), (everywhere, 1)):
        while places and sum(widths) > room:
            widest = max(places, key=widths.__getitem__)
            if widths[widest] <= least:
                break
            widths[widest] -= 1
    return widths
