"""Results of a function of text, kept for the texts that recur."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# Ids, amounts and names recur within a response and are short; a long text is never kept, so
# that what is kept is bounded in size as well as in number.
_MOST = 1024
_LONGEST = 40


class _Results(dict[str, T]):
    def __init__(self, function: Callable[[str], T]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, text: str) -> T:
        result = self._function(text)
        if len(text) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[text] = result
        return result


def remembered(function: Callable[[str], T]) -> Callable[[str], T]:
    """Make a function of a text keep its results for short texts.

    Args:
        function: The function; what it raises is not kept.
    """
    return _Results(function).__getitem__
