"""How long a text takes to be spoken."""

from __future__ import annotations

import re

WORDS_PER_MINUTE = 150
_MARKUP = re.compile(r"<[^<>]*>")
_SECONDS_PER_MINUTE = 60.0


def words_in(text: str) -> int:
    """Return the number of words in a text; markup of the speech engine is not counted."""
    return len(_MARKUP.sub(" ", text).split())


def seconds_of(words: int) -> float:
    """Return the seconds that words take at 150 a minute."""
    return words * _SECONDS_PER_MINUTE / WORDS_PER_MINUTE
