"""Keeps the tokens of receivers out of cassettes."""

from __future__ import annotations

import re

_PLACEHOLDER = "RECEIVER-TOKEN-{}"
# What is not inside of a tag.
_TEXTS = re.compile(rb"(?:^|>)[^<]*")
_PART = rb"[A-Za-z0-9._~-]"


class Tokens:
    """Replaces tokens by placeholders in what is written, and back in what a test sees.

    A token can differ from run to run.
    """

    def __init__(self) -> None:
        """Start without tokens."""
        self._known: list[tuple[bytes, bytes]] = []

    def add(self, token: str) -> None:
        """Replace a token from now on."""
        placeholder = _PLACEHOLDER.format(len(self._known) + 1)
        self._known.append((token.encode(), placeholder.encode()))

    def hidden(self, content: bytes) -> bytes:
        """Return a document or text with placeholders."""
        for token, placeholder in self._known:
            content = _replaced(content, token, placeholder)
        return content

    def shown(self, content: bytes) -> bytes:
        """Return a document or text with the tokens."""
        for token, placeholder in self._known:
            content = _replaced(content, placeholder, token)
        return content


def _replaced(content: bytes, old: bytes, new: bytes) -> bytes:
    if old not in content:
        return content
    word = re.compile(rb"(?<!%b)%b(?!%b)" % (_PART, re.escape(old), _PART))
    return _TEXTS.sub(lambda text: word.sub(lambda _: new, text[0]), content)
