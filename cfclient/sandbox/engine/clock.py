"""The time of a sandbox, which moves only when it is told to."""

from __future__ import annotations

from datetime import datetime, timedelta

from cfclient.sandbox.engine.engine import Engine


class Clock:
    """The simulated clock of a sandbox.

    It moves by a second with each request, and by what `advance` is told; whatever is due in
    between then happens, in order.
    """

    def __init__(self, engine: Engine) -> None:
        """Show the time of an engine."""
        self._engine = engine

    @property
    def now(self) -> datetime:
        """The present time, in UTC."""
        return self._engine.store.now

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> datetime:
        """Move on and return the new time.

        Args:
            days: How many days to move on.
            hours: How many hours to move on.
            minutes: How many minutes to move on.
            seconds: How many seconds to move on.

        Raises:
            ValueError: The time would go back.
        """
        step = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        if step < timedelta(0):
            raise ValueError("time cannot go back")
        return self._engine.advance(step)
