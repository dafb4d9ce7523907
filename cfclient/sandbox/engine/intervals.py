"""Intervals of time in queries."""

from __future__ import annotations

from datetime import UTC, datetime


def is_within(moment: datetime, begin: datetime | None, end: datetime | None) -> bool:
    """Return whether a time is in an interval; the end is exclusive.

    Args:
        moment: The time.
        begin: The beginning; `None` for no limit.
        end: The end; `None` for no limit.
    """
    return (begin is None or moment >= begin) and (end is None or moment < end)


def aware(moment: datetime) -> datetime:
    """Return a time in UTC if it has no time zone, else as it is."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
