"""Contacts and their phone numbers."""

from __future__ import annotations

from cfclient.sandbox.engine.store import Store
from cfschema.types import Contact

PHONES = ("home_phone", "work_phone", "mobile_phone")

# Area code and exchange of the North American plan begin with 2 to 9; short codes have 5 or 6.
_LONG, _NATIONAL, _SHORT = 11, 10, (5, 6)


def add_contact(store: Store, contact: Contact) -> Contact:
    """Add a contact with a new id and return it."""
    contact.id = store.new_id(Contact)
    return store.put(contact, contact.id)


def contact_of(store: Store, number: str) -> Contact:
    """Return the contact with a phone number, created if it does not exist."""
    digits = dialed(number)
    for contact in store.all(Contact):
        if digits in (getattr(contact, phone) for phone in PHONES):
            return contact
    return add_contact(store, Contact(home_phone=digits))


def first_number(contact: Contact | None) -> str | None:
    """Return the first phone number that a contact has."""
    numbers = (getattr(contact, phone, None) for phone in PHONES)
    return next((number for number in numbers if number), None)


def dialed(number: str) -> str:
    """Return a number as it is dialed: without a plus, and ten digits with a leading 1."""
    digits = number.lstrip("+")
    return f"1{digits}" if len(digits) == _NATIONAL and digits.isdecimal() else digits


def is_dialable(number: str) -> bool:
    """Return whether a number can be dialed: a short code, or 1 with area code and exchange."""
    if not number.isdecimal():
        return False
    if len(number) in _SHORT:
        return number[0] > "1"
    return len(number) == _LONG and number[0] == "1" and number[1] > "1" and number[4] > "1"
