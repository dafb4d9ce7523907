"""The simulated time of a sandbox."""

from __future__ import annotations

from datetime import datetime, timedelta

from cfclient.sandbox.engine.engine import Engine


class Clock:
    """The simulated clock of a sandbox.

    It advances by a second with each request, and by `advance`; everything that is due meanwhile
    happens, in order.
    """

    def __init__(self, engine: Engine) -> None:
        """Control the time of an engine."""
        self._engine = engine

    @property
    def now(self) -> datetime:
        """The current time, in UTC."""
        return self._engine.store.now

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> datetime:
        """Advance the time and return it.

        Args:
            days: The number of days. Maximum: 3660 for the whole step.
            hours: The number of hours.
            minutes: The number of minutes.
            seconds: The number of seconds.

        Raises:
            ValueError: The step is negative or too long, or the time would be after the year 4999.
            ConfigurationError: The state file cannot be written; the time is as it was.
        """
        try:
            step = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
            return self._engine.advance(step)
        except OverflowError as error:
            raise ValueError(f"the clock cannot go that far: {error}") from error
