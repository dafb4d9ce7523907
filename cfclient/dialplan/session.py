"""What a run of a dialplan knows: its call, the keys, the time and the variables."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from cfclient.dialplan.events import Event, EventKind, Line
from cfclient.dialplan.expressions import evaluate
from cfclient.dialplan.keypad import Keypad
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.values import ExpressionError, are_equal, as_text, is_true
from cfclient.dialplan.variables import substitute

# After so many seconds the other side hangs up, whatever the dialplan says.
_LONGEST = 86_400.0


@dataclass
class Session:
    """The state of a run.

    Attributes:
        line: The call.
        keypad: The keys that are still to be pressed.
        at: The seconds since the call was answered.
        variables: The variables that were set.
    """

    line: Line
    keypad: Keypad
    at: float = 0.0
    variables: dict[str, str] = field(default_factory=dict[str, str])

    def event(
        self, kind: EventKind, node: Node, text: str = "", *, name: str = "", seconds: float = 0.0
    ) -> Event:
        """Return an event that begins now, and let its time pass.

        Args:
            kind: What happens.
            node: The element.
            text: The text of the event.
            name: The name of the event.
            seconds: How long it takes.
        """
        at, length = round(self.at, 3), round(seconds, 3)
        self.wait(seconds)
        return Event(kind=kind, at=at, path=node.path, text=text, name=name, seconds=length)

    @property
    def is_over(self) -> bool:
        """Whether the call has lasted as long as any call does."""
        return self.at >= _LONGEST

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.at = min(self.at + seconds, _LONGEST)

    def filled(self, text: str | None) -> str:
        """Return a text with the values of its variables, without white space around it."""
        return substitute(text or "", self._value_of).strip()

    def result(self, text: str) -> str:
        """Return the result of an expression, or the text itself if it is none.

        Args:
            text: The text; a number keeps the digits with which it is written.
        """
        filled = self.filled(text)
        if filled.isdecimal():
            return filled
        try:
            return as_text(evaluate(filled))
        except ExpressionError:
            return filled

    def holds(self, node: Node) -> bool:
        """Return whether the condition of an `if`, `equal` or `notEqual` holds.

        Args:
            node: The element.
        """
        try:
            value = evaluate(self.filled(node.item.expr))
        except ExpressionError:
            return False
        if node.tag == "if":
            return is_true(value)
        is_same = are_equal(self.filled(node.item.var), value)
        return is_same is (node.tag == "equal")

    def _value_of(self, name: str) -> str:
        if name in self.variables:
            return self.variables[name]
        return self.line.variable(name, self.line.started + timedelta(seconds=self.at)) or ""
