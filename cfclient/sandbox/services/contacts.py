"""Contacts and their history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from cfclient.sandbox.engine.contact_texts import longest_pieces_of, texts_of
from cfclient.sandbox.engine.contacts import add_contact, enlist, merge_contact
from cfclient.sandbox.engine.state import Members
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    GET_CONTACT,
    GET_CONTACT_HISTORY,
    QUERY_CONTACTS,
    REMOVE_CONTACTS,
    UPDATE_CONTACTS,
)
from cfschema.types import (
    Call,
    Contact,
    ContactHistory,
    ContactList,
    ContactQueryResult,
    GetContact,
    GetContactHistory,
    QueryContacts,
    RemoveContacts,
    Text,
    UpdateContacts,
)

# How many pieces of a text are looked up; the few contacts with all of them are then searched.
_RAREST = 3


@handles(QUERY_CONTACTS)
def query_contacts(store: Store, request: QueryContacts) -> ContactQueryResult:
    """List contacts; a text without a field is searched in all fields."""
    keys: Sequence[int] | None = None
    if request.contact_list_id is not None:
        keys = (store.find(Members, request.contact_list_id) or Members()).contact_ids
    text = (request.string or "").casefold()
    candidates = _candidates(store, text)
    if candidates is not None:
        known = set(candidates)
        keys = candidates if keys is None else [key for key in keys if key in known]
    found: Iterable[Contact] = store.every(Contact) if keys is None else store.pick(Contact, keys)
    if text:
        found = (c for c in found if any(text in each for each in texts_of(c, request.field)))
    contacts, total = page(found, request)
    return ContactQueryResult(total_results=total, contact=contacts)


@handles(GET_CONTACT)
def get_contact(store: Store, request: GetContact) -> Contact:
    """Return one contact."""
    return store.get(Contact, request.id)


@handles(UPDATE_CONTACTS)
def update_contacts(store: Store, request: UpdateContacts) -> None:
    """Create the contacts without an id, and change the given fields of the others."""
    for contact in request.contact:
        if contact.id is None:
            add_contact(store, contact)
        elif store.find(Contact, contact.id) is not None:
            merge_contact(store, contact.id, contact)


@handles(REMOVE_CONTACTS)
def remove_contacts(store: Store, request: RemoveContacts) -> None:
    """Remove contacts and their memberships in lists."""
    removed = set(request.contact_id)
    for key in removed:
        store.remove(Contact, key)
    for listed in store.all(ContactList):
        members = store.get(Members, listed.id or 0)
        if not removed.isdisjoint(members.contact_ids):
            enlist(store, listed.id or 0, (k for k in members.contact_ids if k not in removed))


@handles(GET_CONTACT_HISTORY)
def get_contact_history(store: Store, request: GetContactHistory) -> ContactHistory:
    """Return the calls and texts of one contact, oldest first.

    Id 0 stands for no contact and has an empty history; any other unknown id is not found.
    """
    if request.contact_id:
        store.get(Contact, request.contact_id)
    own: list[Call | Text] = [
        *store.select(Call, "contact_id", request.contact_id),
        *store.select(Text, "contact_id", request.contact_id),
    ]
    items, _ = page(sorted(own, key=attrgetter("created")), request)
    return ContactHistory(items=items)


def _candidates(store: Store, text: str) -> list[int] | None:
    """Return the contacts that have the rarest pieces of a text; `None` if it is too short."""
    pieces = set(longest_pieces_of(text))
    if not pieces:
        return None
    indexes = store.costly_indexes(Contact)
    rarest = sorted(pieces, key=lambda piece: indexes.count("piece", piece))[:_RAREST]
    return sorted(set[int].intersection(*(set(indexes.keys("piece", each)) for each in rarest)))
