"""Shows notifications, and what became of them."""

from __future__ import annotations

import threading
from typing import Any

from cfclient._codec import to_plain
from cfclient.cli import _output
from cfschema.types import Broadcast, Call, Notification, Text


class Events:
    """Writes events as they come, from any thread."""

    def __init__(self, *, as_json: bool) -> None:
        """Choose the form.

        Args:
            as_json: Whether each event is a line of JSON; otherwise it is a line of text.
        """
        self._as_json = as_json
        self._lock = threading.Lock()

    def show(self, event: Notification) -> None:
        """Write an event.

        Args:
            event: The event.
        """
        with self._lock:
            if self._as_json:
                _output.as_json({"type": type(event).__name__, **to_plain(event)})
            else:
                _output.line(_described(event))

    def report(self, problem: str) -> None:
        """Write a problem with a notification.

        Args:
            problem: The problem.
        """
        with self._lock:
            if self._as_json:
                _output.as_json({"type": "problem", "message": problem})
            else:
                _output.line(f"! {problem}")

    def announce(self, facts: dict[str, str | list[str]]) -> None:
        """Write what the user needs to know at the start.

        Args:
            facts: The facts by their names.
        """
        if self._as_json:
            _output.as_json({"type": "started", **facts})
            return
        for name, fact in facts.items():
            shown = ", ".join(fact) if isinstance(fact, list) else fact
            _output.line(f"{name.replace('_', ' ').capitalize()}: {shown}")
        _output.line("Ctrl-C ends it.")
        _output.line()

    def end(self) -> None:
        """End the line in which a terminal shows Ctrl-C."""
        if not self._as_json:
            _output.line()


def _described(event: Any) -> str:
    # What a body lacks is None, whatever its type says.
    item = next(
        (
            found
            for name in ("text", "call", "broadcast")
            if (found := getattr(event, name, None)) is not None
        ),
        None,
    )
    parts = [type(event).__name__, _shown(event.subscription_id)]
    if isinstance(item, (Call, Text)):
        numbers = f"{_shown(item.from_number)} > {_shown(getattr(item.to_number, 'value', None))}"
        parts += [_shown(item.id), numbers, _shown(item.final_result or item.state)]
    if isinstance(item, Text):
        parts += [item.message or "; ".join(_shown(each.message) for each in item.text_record)]
    if isinstance(item, Broadcast):
        parts += [_shown(item.id), _shown(item.status), _shown(item.name)]
    return "  ".join(parts)


def _shown(value: object) -> str:
    return "-" if value is None else str(value)
