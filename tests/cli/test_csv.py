"""CSV that neither a spreadsheet nor a terminal takes for instructions."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cfclient.cli._csv import row

cells = st.lists(st.text(), min_size=2, max_size=4)
FORMULAS = ("=1+1", "+12135550123", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1")


def read(text: str) -> list[str]:
    """Return the only row of a CSV text."""
    (found,) = csv.reader(io.StringIO(text, newline=""))
    return found


@given(cells=cells)
@example(cells=["=1", "\x9b"])
def test_raw(cells: list[str]) -> None:
    """Raw cells are read back as they were."""
    assert cells == read(row(cells, raw=True, is_terminal=False))


@given(cells=cells)
@example(cells=["x\x9by", "\u202ey"])
def test_safe(cells: list[str]) -> None:
    """No cell begins like a formula, and none has a control character but tabs and line ends."""
    found = read(row(cells, raw=False, is_terminal=False))

    assert len(cells) == len(found)
    for cell in found:
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
        assert {char for char in cell if ord(char) < 32 or 127 <= ord(char) < 160} <= set("\t\r\n")


@pytest.mark.parametrize("cell", FORMULAS)
def test_formulas(cell: str) -> None:
    """A text that a spreadsheet takes for a formula begins with an apostrophe."""
    assert [f"'{cell}", "x"] == read(row([cell, "x"], raw=False, is_terminal=False))


@given(cells=cells, raw=st.booleans())
@example(cells=["x\x9by", "\n"], raw=True)
def test_terminal(cells: list[str], raw: bool) -> None:
    """On a terminal, a row is one printable line, raw or not."""
    line = row(cells, raw=raw, is_terminal=True)

    assert line.endswith("\n")
    assert all(char.isprintable() or char.isspace() for char in line[:-1])
    assert "\n" not in line[:-1]
