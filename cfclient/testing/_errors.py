"""The error of tests and cassettes that do not fit together."""

from __future__ import annotations


class CassetteError(AssertionError):
    """A test and its cassette do not fit together, or a cassette cannot be used.

    It is an assertion error and not a `CallFireError`, so that a program under test which handles
    failed calls does not handle it by accident.
    """
