"""Variables in the texts of a dialplan."""

from __future__ import annotations

import re
from collections.abc import Callable

# The longest text that a replacement makes.
MOST_CHARACTERS = 10_000
_INNERMOST = re.compile(r"\$\{([^${}]*)\}")
_MOST_ROUNDS = 10
# Variables that the service sets itself begin so.
_SYSTEM = ("call.", "contact.", "global.")


def substitute(text: str, value_of: Callable[[str], str]) -> str:
    """Replace the variables in a text, those in the name of another one first.

    Args:
        text: The text; a result above 10,000 characters is truncated.
        value_of: Returns the value of a variable.
    """
    for _ in range(_MOST_ROUNDS):
        replaced = _INNERMOST.sub(lambda match: value_of(match[1].strip()), text)
        if replaced == text:
            break
        text = replaced[:MOST_CHARACTERS]
    return text


def is_templated(text: str) -> bool:
    """Return whether a text has a variable."""
    return bool(_INNERMOST.search(text))


def names_in(text: str) -> list[str]:
    """Return the variables in a text; those whose names contain a variable are left out."""
    return [match[1].strip() for match in _INNERMOST.finditer(text)]


def is_system(name: str) -> bool:
    """Return whether the service sets a variable itself."""
    return name.startswith(_SYSTEM)
