"""The keys that the other side of a call presses, one entry for each menu."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from cfclient.dialplan.nodes import Node
from cfclient.dialplan.variables import substitute

WAIT, HANG_UP = ",", "!"
_KEYS = re.compile(r"[0-9*#,!]*")
_RANGE = re.compile(r"([0-9]+)-([0-9]+)")
# The timeout of a menu is in seconds below this figure, else in milliseconds.
_MILLISECONDS = 1000
# The timeout of a menu without one, in seconds; the service has one of its own.
_TIMEOUT = 5.0


@dataclass(frozen=True, slots=True)
class Entry:
    """The keys that a menu gets.

    Attributes:
        keys: The keys, without the number sign that ends them; empty for none.
        is_complete: Whether the menu does not wait for further ones.
        is_over: Whether the other side hangs up instead.
    """

    keys: str = ""
    is_complete: bool = False
    is_over: bool = False


class Keypad:
    """The keys that are still to be pressed."""

    def __init__(self, keys: str) -> None:
        """Keep the keys.

        Args:
            keys: Digits, `*` and `#`; a comma lets a menu time out, `!` hangs up at a menu.

        Raises:
            ValueError: There is another character.
        """
        if not _KEYS.fullmatch(keys):
            raise ValueError(f"keys are 0 to 9, * and #, a comma waits, ! hangs up: {keys!r}")
        self._keys = keys
        # Whether the last entry ended without its number sign, which may still come.
        self._has_ended_early = False

    @property
    def next(self) -> str:
        """The next key; empty if there is none."""
        return self._keys[:1]

    def press(self) -> str:
        """Take the next key."""
        key, self._keys = self._keys[:1], self._keys[1:]
        return key

    def enter(self, menu: Node) -> Entry:
        """Return what a menu gets.

        Args:
            menu: The menu.
        """
        longest = longest_entry(menu)
        if self._has_ended_early and self.next == "#" and "#" not in _pressed(menu):
            self.press()
        self._has_ended_early = False
        keys = ""
        while self.next and len(keys) < longest:
            if self.next == HANG_UP:
                return Entry(keys) if keys else Entry(is_over=True)
            key = self.press()
            if key == WAIT:
                return Entry(keys)
            if key == "#" and keys:
                return Entry(keys, is_complete=True)
            keys += key
            if key == "#":
                break
        if not self.next and len(keys) < longest and keys != "#":
            return Entry(keys)
        self._has_ended_early = keys != "#"
        if longest > 1 and self.next == "#":
            self.press()
        return Entry(keys, is_complete=True)


def longest_entry(menu: Node) -> int:
    """Return how many digits a menu takes: `maxDigits`, else those of its longest branch."""
    digits: object = menu.item.max_digits
    if isinstance(digits, int):
        return digits
    lengths = [max(map(len, key.split("-"))) for key in _pressed(menu) if key[0].isdigit()]
    is_open = not lengths
    return 1000 if is_open else max(lengths)


def timeout_of(menu: Node) -> float:
    """Return how long a menu waits for a key, in seconds."""
    given: object = menu.item.timeout
    return duration_of("" if given is None else str(given), otherwise=_TIMEOUT)


def duration_of(text: str, *, otherwise: float) -> float:
    """Return a length of time in seconds; from 1000 on it is written in milliseconds.

    Args:
        text: The number.
        otherwise: What a text stands for that is not a number.
    """
    number = number_of(text, otherwise=-1.0)
    if number < 0:
        return otherwise
    return number / _MILLISECONDS if number >= _MILLISECONDS else number


def number_of(text: str, *, otherwise: float) -> float:
    """Return a number that is not negative.

    Args:
        text: The number.
        otherwise: What a text stands for that is not a number, or an infinite one.
    """
    try:
        number = float(text)
    except ValueError:
        return otherwise
    return max(number, 0.0) if math.isfinite(number) else otherwise


def branch_for(menu: Node, keys: str) -> Node | None:
    """Return the branch of a menu for keys; `None` if it has none.

    Args:
        menu: The menu.
        keys: The keys; empty for none in time.
    """
    branches = _pressed(menu)
    if not keys:
        return branches.get("timeout")
    if keys in branches:
        return branches[keys]
    ranges = (branch for pressed, branch in branches.items() if is_in_range(keys, pressed))
    return next(ranges, branches.get("default"))


def is_in_range(keys: str, pressed: str) -> bool:
    """Return whether keys are a number in a range such as `300-315`, both ends included."""
    match = _RANGE.fullmatch(pressed)
    if match is None or not keys.isdecimal():
        return False
    return magnitude(match[1]) <= magnitude(keys) <= magnitude(match[2])


def magnitude(digits: str) -> tuple[int, str]:
    """Return what orders numbers by their size, however many digits they have.

    Args:
        digits: The digits, 0 to 9.
    """
    significant = digits.lstrip("0")
    return len(significant), significant


def _pressed(menu: Node) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for branch in menu.children:
        if branch.tag == "keypress" and not branch.is_foreign:
            key = substitute(branch.item.pressed or "", lambda _: "").strip().casefold()
            found.setdefault(key or "?", branch)
    return found
