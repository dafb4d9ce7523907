"""A tab of an example: pieces of code with a label each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of code or output.

    Attributes:
        text: The text.
        language: The name of its lexer, such as `python`.
        label: A label above it; empty for none.
        is_output: Whether it is output rather than something to copy.
    """

    text: str
    language: str
    label: str = ""
    is_output: bool = False


@dataclass(frozen=True, slots=True)
class Tab:
    """The example in one language.

    Attributes:
        name: The label of the tab.
        pieces: Its code and output, in order.
        note: A sentence below it; empty for none.
    """

    name: str
    pieces: tuple[Piece, ...]
    note: str = ""
