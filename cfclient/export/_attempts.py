"""Writes a part, trying again after failures that another attempt may not meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cfclient.errors import AuthenticationError, CallFireError
from cfclient.export._listing import ListingChangedError
from cfclient.export._parts import Job, Part, Written
from cfschema.base import Caller

_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a part.

    Attributes:
        part: The part.
        written: Its file, if it is done.
        message: Why it is not.
        has_moved: Whether the listing is not the one that was divided into parts.
    """

    part: Part
    written: Written | None = None
    message: str = ""
    has_moved: bool = False


def attempt(job: Job, part: Part, caller: Caller, advance: Callable[[int], None]) -> Outcome:
    """Write a part, and say what became of it.

    The client has waited between its own retries, so none is added here.

    Args:
        job: The export.
        part: The part.
        caller: The client.
        advance: Called with the number of rows of each page, and with the negative number of all
            of them before another attempt.

    Raises:
        AuthenticationError: The credentials are wrong, so no other part can succeed.
        OSError: The file cannot be written, and so no other one.
    """
    failures = 0
    while True:
        rows = 0

        def count(more: int) -> None:
            nonlocal rows
            rows += more
            advance(more)

        try:
            return Outcome(part, job.write(part, caller, count))
        except AuthenticationError:
            raise
        except CallFireError as error:
            failures += 1
            advance(-rows)
            # By position, every part depends on the same total.
            has_moved = isinstance(error, ListingChangedError) and part.total is not None
            if has_moved or not error.retryable or failures == _ATTEMPTS:
                return Outcome(part, message=str(error), has_moved=has_moved)
