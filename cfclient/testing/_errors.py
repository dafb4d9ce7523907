"""What goes wrong between a test and its cassette."""

from __future__ import annotations


class CassetteError(AssertionError):
    """A test and its cassette do not fit together, or a cassette cannot be used.

    It is an assertion and no `CallFireError`, so that a program under test which handles failed
    calls does not handle it by accident.
    """
