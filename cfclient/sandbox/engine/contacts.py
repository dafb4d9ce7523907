"""Contacts and their phone numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from cfclient.sandbox.engine.phone_numbers import dialed, numbers_of
from cfclient.sandbox.engine.state import Members
from cfclient.sandbox.engine.store import Store
from cfschema.types import Contact, ContactList


def add_contact(store: Store, contact: Contact) -> Contact:
    """Add a contact with a new id and return it."""
    contact.id = store.new_id(Contact)
    return store.put(contact, contact.id)


def merge_contact(store: Store, key: int, given: Contact) -> Contact:
    """Change what is given of a contact, and return it."""
    kept = store.edit(Contact, key)
    for field in fields(given):
        value: Any = getattr(given, field.name)
        if isinstance(value, dict):
            getattr(kept, field.name).update(value)
        elif value is not None:
            setattr(kept, field.name, value)
    return kept


def contact_of(store: Store, number: str) -> Contact:
    """Return the contact with a phone number, created if it does not exist."""
    digits = dialed(number)
    known = store.select(Contact, "number", digits)
    return known[0] if known else add_contact(store, Contact(home_phone=digits))


def enlist(store: Store, key: int, contact_ids: Iterable[int]) -> None:
    """Set the contacts of a list, and with them its size."""
    members = store.edit(Members, key)
    members.contact_ids = list(dict.fromkeys(contact_ids))
    store.edit(ContactList, key).size = len(members.contact_ids)


def first_number(contact: Contact | None) -> str | None:
    """Return the first phone number that a contact has, as it is dialed."""
    return next(iter(numbers_of(contact)), None) if contact else None
