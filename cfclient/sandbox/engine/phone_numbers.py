"""Phone numbers as the service dials them."""

from __future__ import annotations

from cfclient.sandbox.engine.state import PHONES
from cfschema.types import Contact

# Area code and exchange of the North American plan begin with 2 to 9; short codes have 5 or 6.
_LONG, _NATIONAL, _SHORT = 11, 10, (5, 6)


def dialed(number: str) -> str:
    """Return a number as it is dialed: without a plus, and ten digits with a leading 1."""
    digits = number.lstrip("+")
    return f"1{digits}" if len(digits) == _NATIONAL and is_digits(digits) else digits


def is_digits(text: str) -> bool:
    """Return whether a text consists of the digits 0 to 9, which those of other scripts are not."""
    return text.isascii() and text.isdecimal()


def numbers_of(contact: Contact) -> list[str]:
    """Return the phone numbers of a contact as they are dialed, each once."""
    given: list[str | None] = [getattr(contact, phone) for phone in PHONES]
    return list(dict.fromkeys(dialed(number) for number in given if number))


def is_dialable(number: str) -> bool:
    """Return whether a number can be dialed: a short code, or 1 with area code and exchange."""
    if not is_digits(number):
        return False
    if len(number) in _SHORT:
        return number[0] > "1"
    return len(number) == _LONG and number[0] == "1" and number[1] > "1" and number[4] > "1"


def same_number(wanted: str | None, number: str) -> bool:
    """Return whether a number matches a filter, if there is one, as both are dialed."""
    return wanted is None or dialed(wanted) == dialed(number)
