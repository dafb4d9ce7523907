"""The charts of the performance page, drawn from the measurements."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).resolve().parents[2] / "docs/performance.json"

_FIGURE = re.compile(r"([\d.]+) (ms|us|s|bytes|MB)")
_PEER = re.compile(
    r"(\d+ in )?(httpx2|import requests|lxml|PHP|requests|the first call of zeep|xsdata|zeep)\b"
)
# The height of a bar with its label, in pixels.
_STEP = 42
# What is left of the width for the figure beside the longest bar, in percent.
_LONGEST = 76
# What is too short to be measured is still seen.
_SHORTEST = 0.4


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart.

    Attributes:
        label: What was measured.
        figure: The measurement, with its unit.
        width: The length, in percent of the chart.
        top: The place from the top, in pixels.
        is_peer: Another library was measured.
    """

    label: str
    figure: str
    width: float
    top: int
    is_peer: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of measurements that share a unit.

    Attributes:
        bars: Its bars, from the top.
        height: Its height, in pixels.
        summary: All its figures in words.
    """

    bars: tuple[Bar, ...]
    height: int
    summary: str


def results() -> dict[str, Any]:
    """Return the measurements, with a chart for each section that has one unit.

    Raises:
        LookupError: There are none.
    """
    if not RESULTS.exists():
        raise LookupError(f"there is no {RESULTS.name}: measure with scripts/bench.py --save")
    found: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8"))
    sections = {
        name: {"rows": rows, "chart": chart([(row[0].strip(), row[1]) for row in rows])}
        for name, rows in found["bench"].items()
    }
    return {**found, "bench": sections}


def chart(figures: Sequence[tuple[str, str]]) -> Chart | None:
    """Return a chart of measurements, or `None` if they have more than one unit.

    Args:
        figures: What was measured, and the measurement with its unit.
    """
    # A heading has no figure.
    figures = [row for row in figures if row[1]]
    parsed = [_FIGURE.fullmatch(figure) for _, figure in figures]
    if None in parsed or len({match and match[2] for match in parsed}) != 1:
        return None
    values = [float(match[1]) for match in parsed if match]
    bars = tuple(
        Bar(
            label,
            figure,
            max(_SHORTEST, round(value / max(values) * _LONGEST, 2)),
            place * _STEP,
            _PEER.match(label) is not None,
        )
        for place, ((label, figure), value) in enumerate(zip(figures, values, strict=True))
    )
    summary = "; ".join(f"{label}: {figure}" for label, figure in figures)
    return Chart(bars, len(bars) * _STEP, summary)
