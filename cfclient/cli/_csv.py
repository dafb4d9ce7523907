"""Rows of CSV that a spreadsheet or a terminal cannot mistake for instructions."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from cfclient.cli._streams import escape

# What spreadsheets take for the beginning of a formula, also in its full-width forms.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def row(cells: Sequence[str], *, raw: bool, is_terminal: bool) -> str:
    """Return a row (RFC 4180).

    Args:
        cells: The texts of its cells.
        raw: Whether to keep the texts as they are; otherwise a text that a spreadsheet would take
            for a formula begins with an apostrophe, and control characters are escaped.
        is_terminal: Whether the row goes to a terminal, where all that is not printable is
            escaped, raw or not.
    """
    shown = cells if raw else [_neutralize(cell) for cell in cells]
    if is_terminal:
        shown = [escape(cell) for cell in shown]
    line = io.StringIO()
    csv.writer(line, lineterminator="\n" if is_terminal else "\r\n").writerow(shown)
    return line.getvalue()


def _neutralize(cell: str) -> str:
    safe = _CONTROL.sub(lambda match: escape(match.group()), cell)
    return f"'{safe}" if cell.startswith(_FORMULA) else safe
