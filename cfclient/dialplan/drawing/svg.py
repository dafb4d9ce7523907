"""A dialplan as an SVG picture, which needs no network and follows the color scheme."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from html import escape

from cfclient.dialplan.document import Dialplan
from cfclient.dialplan.drawing.graph import Arrow, Box, Graph, graph_of
from cfclient.dialplan.drawing.layout import Layout, Place, layout
from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import tree_of

_CHARACTERS = 34
_MOST_LINES = 6
_CHARACTER, _LINE, _BASELINE = 7.4, 18.0, 13.0
_PADDING = 12.0
_MARGIN = 24.0
# The room for the arrow of a menu to itself.
_LOOP = 44.0

_STYLE = """
.dialplan{--paper:#fff;--ink:#1c2430;--line:#7b8794;--menu:#e3eefc;--menu-line:#2f6fc4;
--choice:#fdf3d8;--choice-line:#a97a0c;--actions:#f4f6f8;--end:#e9ecef}
@media (prefers-color-scheme:dark){.dialplan{--paper:#14181d;--ink:#e6ebf0;--line:#8b98a6;
--menu:#16304f;--menu-line:#6aa5ef;--choice:#3a2f10;--choice-line:#d7ad4b;--actions:#1f262e;
--end:#2a323b}}
.dialplan{background:var(--paper);font:13px system-ui,sans-serif}
.dialplan text{fill:var(--ink);text-anchor:middle}
.dialplan .title{font-weight:600}
.dialplan rect{fill:var(--actions);stroke:var(--line)}
.dialplan .menu{fill:var(--menu);stroke:var(--menu-line);stroke-width:1.5}
.dialplan .choice{fill:var(--choice);stroke:var(--choice-line)}
.dialplan .start,.dialplan .end{fill:var(--end)}
.dialplan path{fill:none;stroke:var(--line);stroke-width:1.3}
.dialplan .jump{stroke-dasharray:5 4}
.dialplan marker path{fill:var(--line);stroke:none}
.dialplan .label{font-size:12px;font-weight:600;paint-order:stroke;stroke:var(--paper);
stroke-width:4px;stroke-linejoin:round}
"""
_HEAD = (
    '<marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8"'
    ' orient="auto-start-reverse"><path d="M0 0 10 5 0 10z"/></marker>'
)


def to_svg(plan: Dialplan | str | bytes) -> str:
    """Return a dialplan as an SVG picture: menus as choices, keys as labels of the arrows.

    Jumps are dashed arrows. The picture has light and dark colors, and links to nothing.

    Args:
        plan: The dialplan, or its document.

    Raises:
        DecodeError: The document is not a dialplan.
        ValidationError: A value of the dialplan cannot be written as XML.

    Example:
        >>> to_svg("<dialplan><hangup/></dialplan>").startswith("<svg ")
        True
    """
    graph = graph_of(Flow(tree_of(plan)))
    texts = {box: _wrapped(box) for box in graph.boxes}
    found = layout(graph, {box: _size(lines) for box, lines in texts.items()})
    shapes = [*_arrows(graph, found), *(_shape(found.places[box], texts[box]) for box in texts)]
    width, height = found.width + 2 * _MARGIN + _LOOP, found.height + 2 * _MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="dialplan" role="img"'
        f' viewBox="{-_MARGIN:g} {-_MARGIN:g} {width:.0f} {height:.0f}"'
        f' width="{width:.0f}" height="{height:.0f}">'
        f"<title>{escape(graph.boxes[0].lines[0])}</title>"
        f"<style>{_STYLE}</style><defs>{_HEAD}</defs>{''.join(shapes)}</svg>"
    )


def _wrapped(box: Box) -> list[str]:
    lines = [
        line
        for text in box.lines
        for line in textwrap.wrap(text, _CHARACTERS, max_lines=3, placeholder=" …") or [""]
    ]
    return lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], "…"]


def _size(lines: list[str]) -> tuple[float, float]:
    width = max(map(len, lines)) * _CHARACTER + 2 * _PADDING
    return max(width, 60.0), len(lines) * _LINE + _PADDING


def _shape(place: Place, lines: list[str]) -> str:
    assert place.box is not None
    kind = place.box.kind
    radius = {"start": 16, "end": 16, "menu": 12, "choice": 12}.get(kind, 4)
    first = place.y + _PADDING / 2 + _BASELINE
    title = "" if kind == "actions" else ' class="title"'
    rows = [
        f'<text x="{place.x:.1f}" y="{first + _LINE * row:.1f}"{"" if row else title}>'
        f"{escape(line)}</text>"
        for row, line in enumerate(lines)
    ]
    return (
        f'<g><rect class="{kind}" x="{place.x - place.width / 2:.1f}" y="{place.y:.1f}"'
        f' width="{place.width:.1f}" height="{place.height:.1f}" rx="{radius}"/>'
        f"{''.join(rows)}</g>"
    )


def _arrows(graph: Graph, found: Layout) -> list[str]:
    ports = _ports(found)
    drawn: list[str] = []
    for number, route in enumerate(found.routes):
        upper, *points, lower = route.places
        line = [
            (ports[number, True], upper.y + upper.height),
            *((point.x, point.y) for point in points),
            (ports[number, False], lower.y),
        ]
        drawn.append(_curve(route.arrow, line[::-1] if route.is_upward else line))
    loops = (arrow for arrow in graph.arrows if arrow.source is arrow.target)
    return [*drawn, *(_loop(arrow, found.places[arrow.source]) for arrow in loops)]


def _ports(found: Layout) -> dict[tuple[int, bool], float]:
    """Return where each arrow meets its upper and its lower box, side by side."""
    ends: defaultdict[tuple[Place, bool], list[tuple[float, int]]] = defaultdict(list)
    for number, route in enumerate(found.routes):
        upper, lower = route.places[0], route.places[-1]
        ends[upper, True].append((route.places[1].x, number))
        ends[lower, False].append((route.places[-2].x, number))
    ports: dict[tuple[int, bool], float] = {}
    for (place, is_upper), arrows in ends.items():
        step = place.width / (len(arrows) + 1)
        for position, (_, number) in enumerate(sorted(arrows), 1):
            ports[number, is_upper] = place.x - place.width / 2 + step * position
    return ports


def _curve(arrow: Arrow, line: list[tuple[float, float]]) -> str:
    (x, y), *rest = line
    path = f"M{x:.1f} {y:.1f}"
    for to_x, to_y in rest:
        middle = (y + to_y) / 2
        path += f"C{x:.1f} {middle:.1f} {to_x:.1f} {middle:.1f} {to_x:.1f} {to_y:.1f}"
        x, y = to_x, to_y
    (first_x, first_y), (next_x, next_y) = line[0], line[1]
    # Near its beginning, where arrows are still apart.
    label_x, label_y = first_x + (next_x - first_x) * 0.15, first_y + (next_y - first_y) * 0.35
    return _path(arrow, path, label_x, label_y + 4)


def _loop(arrow: Arrow, place: Place) -> str:
    x, y = place.x + place.width / 2, place.y + place.height / 2
    out, up, down = x + 30, y - 14, y + 14
    path = f"M{x:.1f} {y + 8:.1f}C{out:.1f} {down:.1f} {out:.1f} {up:.1f} {x:.1f} {y - 8:.1f}"
    return _path(arrow, path, x + 26, y + 22)


def _path(arrow: Arrow, path: str, x: float, y: float) -> str:
    kind = ' class="jump"' if arrow.is_jump else ""
    label = f'<text class="label" x="{x:.1f}" y="{y:.1f}">{escape(arrow.label)}</text>'
    return f'<path{kind} d="{path}" marker-end="url(#arrow)"/>{label if arrow.label else ""}'
