"""A dialplan as a Mermaid flowchart."""

from __future__ import annotations

from cfclient.dialplan.document import Dialplan
from cfclient.dialplan.drawing.graph import Box, graph_of
from cfclient.dialplan.flow import Flow
from cfclient.dialplan.nodes import tree_of

_SHAPES = {
    "start": ("([", "])"),
    "end": ("([", "])"),
    "menu": ("{{", "}}"),
    "choice": ("{", "}"),
    "actions": ("[", "]"),
}
# Characters with a meaning in a label; Mermaid takes character references with a # for the &.
_MARKUP = '"#&<>`\\{}[]|;'


def to_mermaid(plan: Dialplan | str | bytes) -> str:
    """Return a dialplan as a Mermaid flowchart: menus as choices, keys as labels of the arrows.

    Jumps are dotted arrows.

    Args:
        plan: The dialplan, or its document.

    Raises:
        DecodeError: The document is not a dialplan.
        ValidationError: A value of the dialplan cannot be written as XML.

    Example:
        >>> from cfclient.dialplan import Hangup, Play
        >>> print(to_mermaid(Dialplan(items=[Play(type="tts", value="Hello."), Hangup()])))
        flowchart TD
          start(["dialplan"])
          n1["“Hello.”<br/>hang up"]
          start --> n1
    """
    graph = graph_of(Flow(tree_of(plan)))
    lines = ["flowchart TD", *(f"  {_box(box)}" for box in graph.boxes)]
    for arrow in graph.arrows:
        line = "-.->" if arrow.is_jump else "-->"
        label = f'|"{_escaped(arrow.label)}"|' if arrow.label else ""
        lines.append(f"  {arrow.source.key} {line}{label} {arrow.target.key}")
    return "\n".join(lines)


def _box(box: Box) -> str:
    opening, closing = _SHAPES[box.kind]
    return f'{box.key}{opening}"{"<br/>".join(map(_escaped, box.lines))}"{closing}'


def _escaped(text: str) -> str:
    return "".join(f"#{ord(char)};" if char in _MARKUP else char for char in text)
