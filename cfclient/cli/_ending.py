"""The end of a command that serves until it is told to end."""

from __future__ import annotations

import signal
from queue import SimpleQueue
from typing import NoReturn

# A terminal that is closed sends the second, which not every system has.
_SIGNALS = ("SIGTERM", "SIGHUP")


class Ending:
    """Ctrl-C, a signal that does the same, or a failure in a thread: whichever comes first."""

    def __init__(self) -> None:
        """Let the other signals do what Ctrl-C does, unless they are ignored."""
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, signal.default_int_handler)
        # Ctrl-C while waiting for it breaks no lock, unlike that of an event.
        self._failures: SimpleQueue[Exception] = SimpleQueue()

    def fail(self, error: Exception) -> None:
        """End the command with an error, from any thread.

        Args:
            error: The error.
        """
        self._failures.put(error)

    def wait(self) -> NoReturn:
        """Wait for the end.

        Raises:
            KeyboardInterrupt: Ctrl-C or a signal.
            Exception: The first failure.
        """
        raise self._failures.get()
