"""What is wrong with a dialplan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cfclient.dialplan.nodes import Node


class Severity(StrEnum):
    """How bad a problem is.

    Attributes:
        ERROR: The dialplan does not do what it says.
        WARNING: The dialplan may do something else than is meant.
    """

    ERROR = "error"
    WARNING = "warning"


class Code(StrEnum):
    """The kind of a problem.

    Attributes:
        NOT_WELL_FORMED: The document is not well-formed XML.
        WRONG_ROOT: The root is another element than `dialplan`.
        UNKNOWN_ELEMENT: The language has no element of this name.
        UNKNOWN_ATTRIBUTE: The element has no attribute of this name.
        MISPLACED: The element does not belong where it is, or its content does not belong in it.
        MISSING_ATTRIBUTE: An attribute is required.
        BAD_VALUE: A value is not one of its type.
        MISSING_CONTENT: An element is empty that needs a content.
        INCOMPLETE: An element lacks one of its parts.
        DUPLICATE_NAME: Several elements have one name.
        UNKNOWN_TARGET: A jump goes to a name that no element has.
        UNREACHABLE: No call can reach the element.
        NO_WAY_OUT: A menu has no branch for a time without keys, or for wrong keys.
        OVERLAPPING_KEYS: Two branches of a menu are for the same keys.
        IMPOSSIBLE_KEYS: A branch is for more digits than its menu takes.
        ENDLESS_LOOP: Elements repeat for ever without waiting for the other side.
        UNSET_VARIABLE: A variable is read that nothing has set before.
        BAD_EXPRESSION: An expression cannot be evaluated.
        LONG_TEXT: A text is too long to be spoken in one breath.
    """

    NOT_WELL_FORMED = "not-well-formed"
    WRONG_ROOT = "wrong-root"
    UNKNOWN_ELEMENT = "unknown-element"
    UNKNOWN_ATTRIBUTE = "unknown-attribute"
    MISPLACED = "misplaced"
    MISSING_ATTRIBUTE = "missing-attribute"
    BAD_VALUE = "bad-value"
    MISSING_CONTENT = "missing-content"
    INCOMPLETE = "incomplete"
    DUPLICATE_NAME = "duplicate-name"
    UNKNOWN_TARGET = "unknown-target"
    UNREACHABLE = "unreachable"
    NO_WAY_OUT = "no-way-out"
    OVERLAPPING_KEYS = "overlapping-keys"
    IMPOSSIBLE_KEYS = "impossible-keys"
    ENDLESS_LOOP = "endless-loop"
    UNSET_VARIABLE = "unset-variable"
    BAD_EXPRESSION = "bad-expression"
    LONG_TEXT = "long-text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A problem of a dialplan.

    Attributes:
        path: The element or attribute, such as `dialplan/menu[1]/@timeout`.
        line: The line on which the element begins; 0 if there is none.
        severity: How bad it is.
        code: Its kind.
        message: What is wrong, and what to do.
    """

    path: str
    line: int
    severity: Severity
    code: Code
    message: str

    def __str__(self) -> str:
        """Return the problem in one line."""
        return f"line {self.line}: {self.severity}: {self.path}: {self.message} [{self.code}]"


def error(node: Node, code: Code, message: str, attribute: str = "") -> Problem:
    """Return an error.

    Args:
        node: The element.
        code: The kind.
        message: What is wrong.
        attribute: The attribute that is wrong, if it is one.
    """
    return _problem(Severity.ERROR, node, code, message, attribute)


def warning(node: Node, code: Code, message: str, attribute: str = "") -> Problem:
    """Return a warning.

    Args:
        node: The element.
        code: The kind.
        message: What may be wrong.
        attribute: The attribute that may be wrong, if it is one.
    """
    return _problem(Severity.WARNING, node, code, message, attribute)


def _problem(severity: Severity, node: Node, code: Code, message: str, attribute: str) -> Problem:
    path = f"{node.path}/@{attribute}" if attribute else node.path
    return Problem(path=path, line=node.line, severity=severity, code=code, message=message)
