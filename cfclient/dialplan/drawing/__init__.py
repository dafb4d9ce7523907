"""Drawings of dialplans: Mermaid, SVG and an outline."""

from cfclient.dialplan.drawing.mermaid import to_mermaid
from cfclient.dialplan.drawing.outline import OutlineLine, outline
from cfclient.dialplan.drawing.svg import to_svg

__all__ = ["OutlineLine", "outline", "to_mermaid", "to_svg"]
