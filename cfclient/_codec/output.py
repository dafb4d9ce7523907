"""The XML of an instance while it is written, with the problems that are found on the way."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date, datetime, tzinfo
from typing import Any

from cfclient._codec.binary import BASE64
from cfclient._codec.datatype import Rule
from cfclient._codec.moments import DATE_TIME
from cfclient._codec.values import FromFile
from cfclient.errors import Problem, ValidationError

# Takes the content of a field, the path to its instance, and where it is written.
ContentWriter = Callable[[Any, str, "Output"], None]


@contextmanager
def finite(name: str) -> Generator[None]:
    """Let an instance that contains itself end in an error.

    Args:
        name: The name of its class.

    Raises:
        ValidationError: It does, or it is nested as deeply.
    """
    try:
        yield
    except RecursionError:
        problem = Problem(name, "contains itself, or is nested too deeply")
        raise ValidationError([problem]) from None


class Output:
    """What is written of one instance.

    Attributes:
        pieces: The XML, in pieces.
        problems: The violations of the rule, in the order of the document.
        files: The files, with their sizes, by the token that stands in their place; `None` if
            their content is written.
    """

    __slots__ = ("_rule", "_zone", "files", "pieces", "problems")

    def __init__(
        self, rule: Rule, *, detach_files: bool = False, zone: tzinfo | None = None
    ) -> None:
        """Begin with nothing written.

        Args:
            rule: The rule to enforce.
            detach_files: Whether to write a token in the place of each file.
            zone: The zone in which each `dateTime` is written; each date has the zone Z then.
                Default: each `dateTime` has its own, and each date none.
        """
        self.pieces: list[str] = []
        self.problems: list[Problem] = []
        self.files: dict[str, tuple[FromFile, int]] | None = {} if detach_files else None
        self._rule = rule
        self._zone = zone

    def report(self, path: str, message: str, rule: Rule = Rule.CONTRACT) -> None:
        """Keep a problem.

        Args:
            path: The element or attribute.
            message: What is wrong.
            rule: The rule that is violated; the problem is ignored if it is not enforced.
        """
        if rule <= self._rule:
            self.problems.append(Problem(path, message))

    @property
    def size(self) -> int:
        """The number of pieces and problems."""
        return len(self.pieces) + len(self.problems)

    def text_of(self, content: bytes | date) -> str:
        """Return a text that depends on the output.

        Args:
            content: A date or time, or bytes, which are written as base64 or as the token of a
                file.
        """
        if isinstance(content, datetime):
            moment = content if self._zone is None else content.astimezone(self._zone)
            return DATE_TIME.format(moment)
        if isinstance(content, date):
            return f"{content.isoformat()}{'' if self._zone is None else 'Z'}"
        if self.files is None or type(content) is not FromFile:
            return BASE64.format(content)
        token = f"cfclient-file-{uuid.uuid4().hex}"
        # Asked once, since a file can change until it is sent, and while it is.
        self.files[token] = content, content.size()
        return token

    def __str__(self) -> str:
        """Return the XML."""
        return "".join(self.pieces)
