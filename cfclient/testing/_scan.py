"""Finds secrets and personal data in cassettes, read as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CREDENTIALS = [
    ("an authorization header", re.compile(r"(?i)\b(?:proxy-)?authorization\b\s*[:=>\"']")),
    ("basic credentials", re.compile(r"\b[Bb]asic\s+[A-Za-z0-9+/]{6,}={0,2}(?![A-Za-z0-9+/])")),
    ("a bearer token", re.compile(r"\b[Bb]earer\s+[A-Za-z0-9._~+/-]{8,}")),
    ("a cookie", re.compile(r"(?i)^\s*(?:set-)?cookie\s*:", re.MULTILINE)),
    (
        "a password or key",
        re.compile(
            r"(?i)(?<![a-z])(?:password|passwd|pwd|secret|api[-_ ]?key|access[-_ ]?token|"
            r"private[-_ ]?key)\b['\"]?\s*(?:[:=]|(?:\s[^<>\n]*)?>)\s*['\"]?[^\s<>'\"]+"
        ),
    ),
    ("credentials in an address", re.compile(r"://[^\s/:@<>]+:[^\s/@<>]+@")),
    ("a private key", re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")),
]
# North American numbers in all usual notations, and others with a plus sign.
_NATIONAL = re.compile(
    r"(?<![\w.#&;:+/-])(?:\+?1[-. ]?)?\(?([2-9][0-9]{2})\)?[-. ]?([2-9][0-9]{2})[-. ]?([0-9]{4})"
    r"(?![\w:-]|\.[0-9])"
)
_INTERNATIONAL = re.compile(r"(?<![\w+])\+(?!1[2-9][0-9]{2})[0-9]{8,15}(?![0-9])")
_FICTIONAL_EXCHANGE, _FICTIONAL_LINES = "555", range(100, 200)
_EMAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
# RFC 2606: reserved domains.
_RESERVED = re.compile(r"(?i)(?:.*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)")
# Ids can have as many digits as phone numbers.
_IDS = re.compile(
    r"(?i)\bid=\"[0-9]+\"|<(?:[\w-]+:)?\w*id>[0-9\s]+<|^sha256:.*$|sha256:[0-9a-f]{64}",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that should not be in a cassette.

    Attributes:
        path: The file.
        line: Its line, from 1.
        what: What it looks like; the text itself is not shown.
    """

    path: Path
    line: int
    what: str

    def __str__(self) -> str:
        """Return place and kind."""
        return f"{self.path}:{self.line}: looks like {self.what}"


def scan(path: Path) -> list[Finding]:
    """Return everything in a file that looks like a secret or a real number or address.

    Args:
        path: A cassette, or a binary file that belongs to one.
    """
    text = path.read_bytes().decode("utf-8", "replace")
    found = [(match.start(), what) for what, form in _CREDENTIALS for match in form.finditer(text)]
    if path.suffix != ".bin":
        found += _personal(text)
    return [Finding(path, text.count("\n", 0, place) + 1, what) for place, what in sorted(found)]


def _personal(text: str) -> Iterator[tuple[int, str]]:
    text = _IDS.sub(lambda match: re.sub("[0-9]", "x", match[0]), text)
    for match in _NATIONAL.finditer(text):
        if match[2] != _FICTIONAL_EXCHANGE or int(match[3]) not in _FICTIONAL_LINES:
            yield match.start(), "a phone number outside the fictional ranges"
    for match in _INTERNATIONAL.finditer(text):
        yield match.start(), "a phone number outside the fictional ranges"
    for match in _EMAIL.finditer(text):
        if not _RESERVED.fullmatch(match[1]):
            yield match.start(), "an e-mail address outside the reserved domains"
