"""Splits the documentation of a contract component into its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

LABELS = (
    "Default",
    "Minimum",
    "Maximum",
    "Minimum length",
    "Maximum length",
    "Example",
)
_LABEL = re.compile(rf"(?:^| )({'|'.join(sorted(LABELS, key=len, reverse=True))}): ")


@dataclass(frozen=True, slots=True)
class Documentation:
    """The documentation of a component.

    Attributes:
        meaning: The sentences before the labelled parts.
        limits: The default and the limits, each a label and its value.
        example: The example value; empty if there is none.
    """

    meaning: str
    limits: tuple[tuple[str, str], ...] = ()
    example: str = ""

    @property
    def summary(self) -> str:
        """The first sentence of the meaning."""
        return re.split(r"(?<=\.) (?=[A-Z])", self.meaning, maxsplit=1)[0]


def split(text: str) -> Documentation:
    """Split a documentation into its meaning, its limits and its example.

    Args:
        text: One line, such as `Page size. Maximum: 1000. Example: 100.`
    """
    meaning, *rest = _LABEL.split(text)
    pairs = list(zip(rest[::2], (_value(part) for part in rest[1::2]), strict=True))
    return Documentation(
        meaning=meaning.strip(),
        limits=tuple(pair for pair in pairs if pair[0] != "Example"),
        example=next((value for label, value in pairs if label == "Example"), ""),
    )


def _value(text: str) -> str:
    return text.strip().removesuffix(".")
