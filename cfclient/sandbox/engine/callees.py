"""The persons at phone numbers, who press keys in calls with a dialplan."""

from __future__ import annotations

from cfclient.sandbox.engine.engine import Engine


class ScriptedCallee:
    """The person at a phone number."""

    def __init__(self, engine: Engine, number: str) -> None:
        """Stand for the person at a number."""
        self._engine = engine
        self._number = number

    @property
    def keys(self) -> str:
        """The keys that the person presses: digits, `*`, `#`; a comma waits, `!` hangs up.

        Setting it is for the calls that begin later.

        Raises:
            ConfigurationError: There is another character, or the state file cannot be written.
        """
        return self._engine.keys_of(self._number)

    @keys.setter
    def keys(self, keys: str) -> None:
        self._engine.set_callee(number=self._number, keys=keys)


class Callees:
    """The persons that a sandbox calls, by their numbers."""

    def __init__(self, engine: Engine) -> None:
        """Keep their keys in the state of an engine."""
        self._engine = engine

    def __getitem__(self, number: str) -> ScriptedCallee:
        """Return the person at a number.

        Args:
            number: Any phone number.
        """
        return ScriptedCallee(self._engine, number)
