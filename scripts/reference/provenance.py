"""How certain an item of the contract is, by the sources that state it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from codegen.annotations import FACTS

Certainty = Literal["known", "single source", "inferred"]

# The copies of the contract that the service published.
OFFICIAL = ("wsdl2014", "xsd2014feb")
# The parts of an item that can be inferred, in words.
PARTS = {
    "all": "all of it",
    "children": "what it contains",
    "meaning": "its meaning",
    "min": "whether it is required",
    "required": "whether it is required",
    "max": "whether it can be repeated",
    "type": "its type",
    "order": "its position",
    "name": "its name",
    "part": "the name of its message part",
    "element": "its element",
    "message": "its message",
}


@dataclass(frozen=True, slots=True)
class Provenance:
    """The sources of an item.

    Attributes:
        sources: The codes of the sources, the deciding one first.
        inferred: The parts that no source states, in words.
    """

    sources: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()

    @property
    def certainty(self) -> Certainty:
        """How certain it is."""
        if self.inferred or "inferred" in self.sources:
            return "inferred"
        is_certain = len(self.sources) != 1 or self.sources[0] in OFFICIAL
        return "known" if is_certain else "single source"

    @property
    def explanation(self) -> str:
        """The sources and the inferred parts as a sentence."""
        said = f"Sources: {', '.join(self.sources)}." if self.sources else ""
        return f"{said} Inferred: {', '.join(self.inferred)}." if self.inferred else said


def provenance_of(node: Any) -> Provenance:
    """Return the provenance of a component of a WSDL or XSD file.

    Args:
        node: The component; `None` has no sources.
    """
    found = None if node is None else node.find(f"./*/*/{FACTS}")
    if found is None and node is not None:
        found = node.find(f"./*/{FACTS}")
    if found is None:
        return Provenance()
    parts: list[str] = found.get("inferred", "").split()
    return Provenance(
        sources=tuple(found.get("sources", "").split()),
        inferred=tuple(dict.fromkeys(PARTS.get(part, part) for part in parts)),
    )
