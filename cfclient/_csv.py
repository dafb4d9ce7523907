"""Cells of CSV that a spreadsheet cannot mistake for formulas."""

from __future__ import annotations

import re

# What spreadsheets take for the beginning of a formula, also in its full-width forms.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def neutralize(cell: str) -> str:
    """Return a cell that begins with an apostrophe if it looked like a formula.

    Control characters other than tabs and line breaks become escapes.

    Args:
        cell: The text of the cell.
    """
    safe = _CONTROL.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), cell)
    return f"'{safe}" if cell.startswith(_FORMULA) else safe
