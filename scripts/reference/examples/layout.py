"""Lays out nested expressions in lines of limited width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

# What a page shows beside its text without scrolling.
WIDTH = 60
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Group:
    """An expression with parts between brackets.

    Attributes:
        start: The text up to and with the opening bracket.
        parts: The parts, each with the text before it, such as `name=`.
        end: The closing bracket.
    """

    start: str
    parts: Sequence[tuple[str, Expression]]
    end: str


Expression: TypeAlias = "str | Group"


def layout(expression: Expression, before: str = "", after: str = "", indent: str = "") -> str:
    """Return an expression as text, in one line if it fits.

    Args:
        expression: The expression.
        before: Text before it, in the same line.
        after: Text behind it, in the same line.
        indent: The indentation of its first line.
    """
    line = f"{indent}{before}{flat(expression)}{after}"
    if isinstance(expression, str) or not expression.parts or len(line) <= WIDTH:
        return line
    lines = [f"{indent}{before}{expression.start}"]
    inside = indent + _INDENT
    lines += (layout(part, name, ",", inside) for name, part in expression.parts)
    lines.append(f"{indent}{expression.end}{after}")
    return "\n".join(lines)


def flat(expression: Expression) -> str:
    """Return an expression in one line."""
    if isinstance(expression, str):
        return expression
    parts = ", ".join(f"{name}{flat(part)}" for name, part in expression.parts)
    return f"{expression.start}{parts}{expression.end}"
