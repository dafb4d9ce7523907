"""The forms of output: lines, tables, JSON, CSV, Python values, sounds and a progress bar."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from rich.console import Console, RenderableType
from rich.highlighter import ReprHighlighter
from rich.pretty import pretty_repr
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text
from rich.tree import Tree

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


def tree(lines: Iterable[tuple[int, str]]) -> None:
    """Write a tree.

    Args:
        lines: The depth of each node, from 0, and its text.
    """
    branches: list[Tree] = []
    for depth, text in lines:
        label = Text(fit(text, sys.stdout))
        del branches[depth:]
        branches.append(branches[-1].add(label) if branches else Tree(label))
    _render(Console(highlight=False), branches[0])


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
    columns = (TextColumn(f"{{task.completed:.0f}} {noun}"), TimeElapsedColumn())
    with _progress(*columns, hidden=quiet and is_terminal()) as progress:
        yield iter(progress.track(items, total=None))


@contextmanager
def measured(noun: str) -> Generator[Callable[[int, int | None], None]]:
    """Show a bar with rate and time left on standard error, where that is a terminal.

    Args:
        noun: What is counted, in the plural.

    Yields:
        What takes the number that is done, and the total if it is known.
    """
    columns = (
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TextColumn(f"{{task.completed:.0f}} {noun}"),
        _RateColumn(),
        TimeRemainingColumn(),
    )
    with _progress(*columns, hidden=False) as progress:
        task = progress.add_task("", total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


class _RateColumn(ProgressColumn):
    def render(self, task: Task) -> Text:
        rate = task.finished_speed or task.speed
        return Text("" if rate is None else f"{rate:.0f}/s")


def _progress(*columns: ProgressColumn, hidden: bool) -> Progress:
    console = Console(stderr=True)
    is_plain = not (console.encoding or "").startswith("utf")
    return Progress(
        SpinnerColumn("line" if is_plain else "dots"),
        *columns,
        console=console,
        transient=True,
        disable=hidden or console.is_dumb_terminal or not sys.stderr.isatty(),
        # Otherwise what is written to standard output would go to the bar's console.
        redirect_stdout=False,
        redirect_stderr=False,
    )


def _render(console: Console, content: RenderableType) -> None:
    with console.capture() as captured:
        console.print(content, crop=False)
    write(captured.get())
