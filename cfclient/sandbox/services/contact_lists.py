"""Contact lists and the sources of their contacts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from cfclient._codec import model_of
from cfclient._xml import is_ncname
from cfclient.sandbox.engine.contacts import add_contact, enlist, first_number, merge_contact
from cfclient.sandbox.engine.defaults import default_of
from cfclient.sandbox.engine.errors import bad_request
from cfclient.sandbox.engine.phone_numbers import dialed, is_dialable, numbers_of
from cfclient.sandbox.engine.state import Members
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    ADD_CONTACTS_TO_LIST,
    CREATE_CONTACT_LIST,
    DELETE_CONTACT_LIST,
    GET_CONTACT_LIST,
    QUERY_CONTACT_LISTS,
    REMOVE_CONTACTS_FROM_LIST,
)
from cfschema.types import (
    AddContactsToList,
    Contact,
    ContactList,
    ContactListQueryResult,
    ContactListStatus,
    ContactSource,
    CreateContactList,
    DeleteContactList,
    DncNumber,
    GetContactList,
    QueryContactLists,
    RemoveContactsFromList,
)

_PHONE = re.compile(r"\+?[0-9]{3,}")
# What the columns of a file without a line of names are, in order.
_DEFAULT_PHONES = ("homePhone", "workPhone", "mobilePhone")
_DEFAULT_TEXTS = ("firstName", "lastName")


@handles(CREATE_CONTACT_LIST)
def create_contact_list(store: Store, request: CreateContactList) -> int:
    """Create a list and load its contacts."""
    contacts = list(_load(store, request.contact_source, request.validate))
    key = store.new_id(ContactList)
    store.put(Members(), key)
    store.put(
        ContactList(
            id=key,
            name=request.name,
            size=0,
            created=store.now,
            status=ContactListStatus.ACTIVE,
        ),
        key,
    )
    _add(store, key, contacts)
    return key


@handles(QUERY_CONTACT_LISTS)
def query_contact_lists(store: Store, request: QueryContactLists) -> ContactListQueryResult:
    """List the contact lists, without deleted ones."""
    present = (item for item in store.all(ContactList) if item.status != ContactListStatus.DELETED)
    lists, total = page(present, request)
    return ContactListQueryResult(total_results=total, contact_list=lists)


@handles(GET_CONTACT_LIST)
def get_contact_list(store: Store, request: GetContactList) -> ContactList:
    """Return one list, even if it is deleted."""
    return store.get(ContactList, request.id)


@handles(DELETE_CONTACT_LIST)
def delete_contact_list(store: Store, request: DeleteContactList) -> None:
    """Mark a list as deleted; an unknown list is ignored."""
    if store.find(ContactList, request.id) is not None:
        store.edit(ContactList, request.id).status = ContactListStatus.DELETED


@handles(ADD_CONTACTS_TO_LIST)
def add_contacts_to_list(store: Store, request: AddContactsToList) -> None:
    """Load contacts into a list."""
    store.get(ContactList, request.contact_list_id)
    _add(store, request.contact_list_id, _load(store, request.contact_source, request.validate))


@handles(REMOVE_CONTACTS_FROM_LIST)
def remove_contacts_from_list(store: Store, request: RemoveContactsFromList) -> None:
    """Remove contacts from a list; unknown lists, ids and numbers are ignored."""
    numbers = set(map(dialed, request.numbers))
    members = store.find(Members, request.contact_list_id)
    if members is None:
        return
    removed = set(request.contact_id)
    kept = [
        key
        for key in members.contact_ids
        if key not in removed and numbers.isdisjoint(_numbers(store, key))
    ]
    enlist(store, request.contact_list_id, kept)


def _add(store: Store, key: int, contacts: Iterable[Contact]) -> None:
    added = [contact.id for contact in contacts if contact.id is not None]
    enlist(store, key, [*store.get(Members, key).contact_ids, *added])


def _numbers(store: Store, key: int) -> list[str]:
    contact = store.find(Contact, key)
    return numbers_of(contact) if contact else []


def _load(store: Store, source: ContactSource, validate: bool | None) -> Iterator[Contact]:
    if source.contact:
        yield from _import(store, source.contact, validate)
    elif source.file is not None:
        yield from _import(store, _read_file(source.file), validate)
    elif source.numbers is not None:
        name = source.numbers.field_name or default_of(ContactSource.Numbers, "field_name")
        numbers = map(dialed, source.numbers.value)
        yield from _import(store, (_contact({name: number}) for number in numbers), validate)
    else:
        for key in source.contact_id:
            yield store.get(Contact, key)


def _import(store: Store, contacts: Iterable[Contact], validate: bool | None) -> Iterator[Contact]:
    """Create contacts, or merge them with those of the account that have the same number.

    Duplicate, do-not-contact and, if validated, invalid numbers are skipped. A contact with the id
    of one in the account is that one.
    """
    seen: set[str] = set()
    for contact in contacts:
        own = store.find(Contact, contact.id)
        if own is not None:
            yield own
            continue
        number = first_number(contact)
        if number is not None:
            number = dialed(number)
            forbidden = store.find(DncNumber, number) is not None
            is_refused = validate is not False and not is_dialable(number)
            if number in seen or forbidden or is_refused:
                continue
            seen.add(number)
        known = store.select(Contact, "number", number) if number else ()
        if known and known[0].id is not None:
            yield merge_contact(store, known[0].id, contact)
        else:
            yield add_contact(store, contact)


def _read_file(content: bytes) -> Iterator[Contact]:
    try:
        lines = csv.reader(io.StringIO(content.decode("utf-8-sig")), strict=True)
        rows = [[text.strip() for text in line] for line in lines if any(line)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise bad_request("the file is no comma-separated text") from error
    if rows and not any(map(_PHONE.fullmatch, rows[0])):
        names = rows.pop(0)
    else:
        names = _default_names(rows)
    if not rows:
        raise bad_request("the file has no line of contacts")
    for row in rows:
        yield _contact(
            {name: text for name, text in zip(names, row, strict=False) if name and text}
        )


def _default_names(rows: list[list[str]]) -> list[str]:
    """Return the names of the columns of a file without a line of names."""
    phones, texts = iter(_DEFAULT_PHONES), iter(_DEFAULT_TEXTS)
    cells = rows[0] if rows else []
    return [next(phones if _PHONE.fullmatch(cell) else texts, "") for cell in cells]


def _contact(values: dict[str, str]) -> Contact:
    fields = {f.wire_name: f.name for f in model_of(Contact).fields if f.kind == "Attribute"}
    contact = Contact()
    for name, text in values.items():
        if name in fields and name != "id":
            setattr(contact, fields[name], text)
        elif name != "id":
            contact.any_attributes[_attribute(name)] = text
    return contact


def _attribute(name: str) -> str:
    # A column can have any name; an attribute, which holds it in a message, cannot.
    kept = "".join(letter if is_ncname(f"_{letter}") else "_" for letter in name)
    return kept if is_ncname(kept) else f"_{kept}"
