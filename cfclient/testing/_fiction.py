"""Fictional values for real ones, the same for the same, and the way back."""

from __future__ import annotations

import re
from unicodedata import decimal

NUMBERS, NAMES, EMAILS, CUSTOM = "numbers", "names", "emails", "custom"
KINDS = (NUMBERS, NAMES, EMAILS, CUSTOM)

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Digits alone, or in groups as people write them: those of North America, and others with a plus.
# What people write between the digits of a number: also the dashes and spaces of typesetters.
_BETWEEN = r"[-\u2010-\u2015\u2212._/, \t\u00a0\u2000-\u200b\u202f\u2060\u3000]"
_NATIONAL_GROUPS = (
    rf"(?:\+?1{_BETWEEN}{{0,3}})?(?:\([2-9][0-9]{{2}}\)|[2-9][0-9]{{2}}){_BETWEEN}{{0,3}}"
    rf"[0-9]{{3}}{_BETWEEN}{{1,3}}[0-9]{{4}}"
)
_OTHER_GROUPS = rf"(?:\+|00{_BETWEEN}?)[0-9](?:(?:{_BETWEEN}|[()]){{0,3}}[0-9]){{6,14}}"
NUMBER = re.compile(rf"(?<![\w.-])(?:\+?\d{{7,15}}|{_NATIONAL_GROUPS}|{_OTHER_GROUPS})(?![\w-])")
# Numbers that the North American plan keeps for fiction: 555-0100 to 555-0199 of each area.
_FICTIONAL = re.compile(r"1?[2-9][0-9]{2}55501[0-9]{2}")
_LINES, _FIRST_AREA = 100, 201
_NATIONAL = 10
_SHORTEST_NUMBER = 7

_FORMS = {NAMES: "Person{}", EMAILS: "person{}@example.com", CUSTOM: "value-{}"}
_ASSIGNED = {
    NAMES: re.compile(r"\bPerson[0-9]+\b"),
    EMAILS: re.compile(r"\bperson[0-9]+@example\.com\b"),
    CUSTOM: re.compile(r"value-[0-9]+"),
}


class Fiction:
    """Assigns fictional values."""

    def __init__(self) -> None:
        """Assign nothing yet."""
        self._assigned: dict[tuple[str, str], str] = {}
        self._originals: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()

    def __len__(self) -> int:
        """Return how many values are assigned."""
        return len(self._assigned)

    def keep(self, text: str) -> None:
        """Assign none of the fictional values in a text to a real one."""
        self._taken |= {found[0][-_NATIONAL:] for found in _FICTIONAL.finditer(_ungrouped(text))}
        for form in _ASSIGNED.values():
            self._taken |= set(form.findall(text))

    def value(self, kind: str, text: str) -> str:
        """Return the fictional value for a name, an address or a value of a custom field."""
        if _ASSIGNED[kind].fullmatch(text):
            return text
        if (kind, text) not in self._assigned:
            number = 1
            while (fictional := _FORMS[kind].format(number)) in self._taken:
                number += 1
            self._assign(kind, text, fictional)
        return self._assigned[kind, text]

    def number(self, text: str) -> str:
        """Return the fictional number for a number, written as that one is where it can be."""
        digits = _digits(text)
        is_number = NUMBER.fullmatch(text) or text.removeprefix("+").isdigit()
        if not is_number or len(digits) < _SHORTEST_NUMBER or _FICTIONAL.fullmatch(digits):
            return text
        national = digits.removeprefix("1") if len(digits) == _NATIONAL + 1 else digits
        if (NUMBERS, national) not in self._assigned:
            self._assign(NUMBERS, national, self._next_number())
        fictional = self._assigned[NUMBERS, national]
        if text.startswith("+") or len(digits) > _NATIONAL:
            fictional = f"1{fictional}"
        return _written_as(text, fictional)

    def names_in(self, text: str) -> str:
        """Return a text with fictional names for the names that are known."""
        for (kind, original), fictional in self._assigned.items():
            if kind == NAMES and len(original) > 1:
                text = re.sub(rf"\b{re.escape(original)}\b", fictional, text)
        return text

    def original(self, kind: str, text: str) -> str:
        """Return the original of a fictional value, or the value itself."""
        return self._originals.get((kind, text), text)

    def originals_in(self, text: str) -> str:
        """Return a text with the originals of the fictional values in it."""
        text = _ASSIGNED[NAMES].sub(lambda found: self.original(NAMES, found[0]), text)
        text = _ASSIGNED[EMAILS].sub(lambda found: self.original(EMAILS, found[0]), text)
        return NUMBER.sub(lambda found: self._original_number(found[0]), text)

    def _original_number(self, text: str) -> str:
        digits = _digits(text)
        national = digits[-_NATIONAL:]
        original = self._originals.get((NUMBERS, national))
        if original is None:
            return text
        # Numbers outside of North America have their country in front.
        prefix = digits.removesuffix(national) if len(original) <= _NATIONAL else ""
        return _written_as(text, f"{prefix}{original}")

    def _assign(self, kind: str, original: str, fictional: str) -> None:
        self._assigned[kind, original] = fictional
        self._originals[kind, fictional] = original
        self._taken.add(fictional)

    def _next_number(self) -> str:
        place = 0
        while True:
            area, line = divmod(place, _LINES)
            number = f"{_FIRST_AREA + area}55501{line:02}"
            if number not in self._taken:
                return number
            place += 1


def _ungrouped(text: str) -> str:
    """Return a text with the digits of its numbers together."""
    return NUMBER.sub(lambda found: _digits(found[0]), text)


def _digits(text: str) -> str:
    """Return the digits in a text, of whatever script, as those of ASCII."""
    return "".join(str(decimal(char)) for char in text if char.isdecimal())


def _written_as(text: str, digits: str) -> str:
    """Return a number in the groups of another, or with none if it has more or fewer digits."""
    places = re.sub(r"\d", "{}", text)
    if places.count("{}") == len(digits):
        return places.format(*digits)
    return f"+{digits}" if text.startswith("+") else digits
