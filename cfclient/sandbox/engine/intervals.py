"""Intervals of time in queries."""

from __future__ import annotations

from datetime import UTC, datetime


def is_within(moment: datetime, begin: datetime | None, end: datetime | None) -> bool:
    """Return whether a time is in an interval; the end is exclusive.

    Args:
        moment: The time.
        begin: The beginning; `None` for no limit. Without a time zone, it is in UTC.
        end: The end; `None` for no limit. Without a time zone, it is in UTC.
    """
    return (begin is None or moment >= _aware(begin)) and (end is None or moment < _aware(end))


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
