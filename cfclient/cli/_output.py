"""The forms of output: lines, tables, JSON, CSV, Python values, sounds and a progress bar."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from rich.console import Console, RenderableType
from rich.highlighter import ReprHighlighter
from rich.pretty import pretty_repr
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from cfclient.cli import _csv
from cfclient.cli._streams import OutputError, fit, write, write_bytes
from cfclient.cli._tables import Column, layout

T = TypeVar("T")

_CHUNK = 1 << 16
# Below this width the terminal wraps the lines of a table.
_NARROWEST = 20


def is_terminal() -> bool:
    """Return whether standard output is a terminal."""
    return sys.stdout.isatty()


def width() -> int:
    """Return the width of the terminal in columns; 80 where there is none."""
    return Console().width


def line(text: str = "") -> None:
    """Write a line.

    Args:
        text: Any text.
    """
    write(f"{fit(text, sys.stdout)}\n")


def table(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
    """Write a table as wide as the terminal; what does not fit ends with an ellipsis.

    Args:
        columns: The columns.
        rows: The texts of the cells.
    """
    shown = [[fit(cell, sys.stdout) for cell in row] for row in rows]
    console = Console(highlight=False, width=max(width(), _NARROWEST))
    _render(console, layout(columns, shown, console.width))


def python(value: Any) -> None:
    """Write a value as Python shows it.

    Args:
        value: The result of a call.
    """
    console = Console()
    text = pretty_repr(value, max_width=console.width, expand_all=True)
    safe = "\n".join(fit(part, sys.stdout) for part in text.split("\n"))
    _render(console, ReprHighlighter()(Text(safe)))


def as_json(value: Any, *, indent: int | None = None) -> None:
    """Write a value as JSON in ASCII, where every other character is an escape (RFC 8259).

    Args:
        value: Plain data.
        indent: The spaces per level. Default: all in one line.
    """
    write(f"{json.dumps(value, indent=indent, allow_nan=False)}\n")


def as_csv(cells: Sequence[str], *, raw: bool = False) -> None:
    """Write a row of CSV.

    Args:
        cells: The texts of its cells.
        raw: Whether to keep texts that a spreadsheet would take for a formula.
    """
    write(_csv.row(cells, raw=raw, is_terminal=is_terminal()))


def sound(content: BinaryIO, path: str) -> None:
    """Write a sound to a file.

    Args:
        content: The sound, from its current position.
        path: The path of the file; `-` is standard output.

    Raises:
        OutputError: The file cannot be written; what was begun is removed.
    """
    if path == "-":
        while chunk := content.read(_CHUNK):
            write_bytes(chunk)
        return
    target = Path(path)
    is_new = not target.exists()
    try:
        with target.open("wb") as file:
            shutil.copyfileobj(content, file)
    except OSError as error:
        if is_new:
            target.unlink(missing_ok=True)
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from error


@contextmanager
def counted(items: Iterable[T], noun: str, *, quiet: bool) -> Generator[Iterator[T]]:
    """Count items on standard error while they are taken, where that is a terminal.

    Args:
        items: The items.
        noun: Their name in the plural.
        quiet: Whether the items themselves are written to a terminal meanwhile.
    """
    console = Console(stderr=True)
    is_plain = not (console.encoding or "").startswith("utf")
    columns = (
        SpinnerColumn("line" if is_plain else "dots"),
        TextColumn(f"{{task.completed:.0f}} {noun}"),
        TimeElapsedColumn(),
    )
    hidden = console.is_dumb_terminal or not sys.stderr.isatty() or (quiet and is_terminal())
    with Progress(
        *columns,
        console=console,
        transient=True,
        disable=hidden,
        # Otherwise what is written to standard output would go to the bar's console.
        redirect_stdout=False,
        redirect_stderr=False,
    ) as progress:
        yield iter(progress.track(items, total=None))


def _render(console: Console, content: RenderableType) -> None:
    with console.capture() as captured:
        console.print(content, crop=False)
    write(captured.get())
