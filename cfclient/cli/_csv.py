"""Rows of CSV that a spreadsheet or a terminal cannot mistake for instructions."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from cfclient._csv import neutralize
from cfclient.cli._streams import escape


def row(cells: Sequence[str], *, raw: bool, is_terminal: bool) -> str:
    """Return a row (RFC 4180).

    Args:
        cells: The texts of its cells.
        raw: Whether to keep the texts as they are; otherwise a text that a spreadsheet would take
            for a formula begins with an apostrophe, and control characters are escaped.
        is_terminal: Whether the row goes to a terminal, where all that is not printable is
            escaped, raw or not.
    """
    shown = cells if raw else [neutralize(cell) for cell in cells]
    if is_terminal:
        shown = [escape(cell) for cell in shown]
    line = io.StringIO()
    csv.writer(line, lineterminator="\n" if is_terminal else "\r\n").writerow(shown)
    return line.getvalue()
