"""Contacts and contact lists of the sandbox."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient import BadRequestFault, Client, NotFoundFault
from cfclient.sandbox.engine.state import Members
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.contacts import query_contacts
from cfclient.types import (
    Contact,
    ContactListStatus,
    ContactSource,
    QueryContacts,
    TextBroadcastConfig,
)
from tests.support.ids import nth

ADA = Contact(first_name="Ada", home_phone="13105550123", any_attributes={"plan": "gold"})
ONE, TWO = nth(Contact), nth(Contact, 2)
BEN = Contact(first_name="Ben", mobile_phone="13105550124")


@pytest.fixture
def contacts(client: Client) -> list[Contact]:
    """The two contacts of the sandbox."""
    client.contacts.update_contacts(contact=[ADA, BEN])
    return client.contacts.query_contacts().contact


def test_contacts_are_created(client: Client, contacts: list[Contact]) -> None:
    """Contacts without an id are created, with their custom fields."""
    assert [(contact.id, contact.first_name, contact.any_attributes) for contact in contacts] == [
        (ONE, "Ada", {"plan": "gold"}),
        (TWO, "Ben", {}),
    ]
    assert contacts[0] == client.contacts.get_contact(id=ONE)


def test_contacts_are_changed(client: Client, contacts: list[Contact]) -> None:
    """What is given of a contact with an id is changed, the rest stays; unknown ids are ignored."""
    changes = [
        Contact(id=ONE, last_name="Alder", any_attributes={"since": "2015"}),
        Contact(id=99, last_name="Nobody"),
    ]

    client.contacts.update_contacts(contact=changes)

    ada = client.contacts.get_contact(id=ONE)
    assert (
        ada.first_name,
        ada.last_name,
        ada.any_attributes,
    ) == ("Ada", "Alder", {"plan": "gold", "since": "2015"})
    assert len(contacts) == client.contacts.query_contacts().total_results


def test_contacts_are_removed(client: Client, contacts: list[Contact]) -> None:
    """Contacts are removed, also from lists and their sizes; unknown ids or none are no error."""
    key = client.contacts.create_contact_list(
        name="All", contact_source=ContactSource(contact_id=[ONE, TWO])
    )

    client.contacts.remove_contacts(contact_id=[ONE, 99])
    client.contacts.remove_contacts(contact_id=[])

    assert [contact.id for contact in client.contacts.query_contacts().contact] == [TWO]
    found = client.contacts.query_contacts(contact_list_id=key)
    assert [contacts[1]] == found.contact
    assert 1 == client.contacts.get_contact_list(id=key).size


@pytest.mark.parametrize(
    ("field", "string", "names"),
    [
        ("firstName", "ad", ["Ada"]),
        ("firstName", "gold", []),
        ("plan", "GOLD", ["Ada"]),
        ("nope", "a", []),
        (None, "555012", ["Ada", "Ben"]),
        (None, "0124", ["Ben"]),
        ("firstName", None, ["Ada", "Ben"]),
    ],
)
@pytest.mark.usefixtures("contacts")
def test_contacts_are_found(
    client: Client, field: str | None, string: str | None, names: list[str]
) -> None:
    """Contacts are found by a text in one field, or in any."""
    found = client.contacts.query_contacts(field=field, string=string)

    assert (names, len(names)) == ([c.first_name for c in found.contact], found.total_results)


@given(
    texts=st.lists(st.text("abA1", min_size=1, max_size=7), min_size=1, max_size=6),
    changed=st.text("abA1", min_size=1, max_size=7),
    wanted=st.text("abA1", min_size=1, max_size=6),
)
def test_any_text_is_found(texts: list[str], changed: str, wanted: str) -> None:
    """A text of any length finds the contacts that contain it, also in a list, in their order."""
    store = Store()
    with store.transaction():
        for place, text in enumerate(texts, 1):
            store.put(Contact(id=place, last_name=text), place)
        listed = list(range(len(texts), 0, -2))
        store.put(Members(listed), 1)
    query_contacts(store, QueryContacts(string=wanted))
    with store.transaction():
        store.edit(Contact, 1).last_name = changed
    texts[0] = changed

    hits = [n for n, text in enumerate(texts, 1) if wanted.casefold() in text.casefold()]
    for key, among in ((None, hits), (1, [n for n in listed if n in hits])):
        query = QueryContacts(string=wanted, field="lastName", contact_list_id=key)
        assert among == [contact.id for contact in query_contacts(store, query).contact]


@pytest.mark.usefixtures("contacts")
def test_pages(client: Client) -> None:
    """A page has its size and place, and the total counts all hits."""
    page = client.contacts.query_contacts(max_results=1, first_result=1)

    assert ([contact.first_name for contact in page.contact], page.total_results) == (["Ben"], 2)
    with pytest.raises(BadRequestFault, match="FirstResult"):
        client.contacts.query_contacts(first_result=-1)


def test_unknown_list_has_no_contacts(client: Client) -> None:
    """A query by an unknown list finds nothing and is no error."""
    assert 0 == client.contacts.query_contacts(contact_list_id=99).total_results


def test_history(client: Client) -> None:
    """A text to a number is in the history of the contact with that number."""
    client.contacts.update_contacts(contact=[ADA])
    client.texts.send_text(
        to_number="+13105550123", text_broadcast_config=TextBroadcastConfig(message="Hi")
    )

    assert [
        item.to_number.value for item in client.contacts.get_contact_history(contact_id=ONE).items
    ] == ["13105550123"]
    assert [] == client.contacts.get_contact_history(contact_id=0).items
    with pytest.raises(NotFoundFault, match="Contact 99"):
        client.contacts.get_contact_history(contact_id=99)


FORMS = ["13105550123", "+13105550123", "3105550123"]


@pytest.mark.parametrize("number", FORMS)
def test_forms_of_a_number(client: Client, number: str) -> None:
    """A contact is found by its number in every form that is dialed the same."""
    client.contacts.update_contacts(contact=[Contact(mobile_phone=number)])
    for form in FORMS:
        source = ContactSource(file=f"homePhone,firstName\n{form},Ada\n".encode())
        key = client.contacts.create_contact_list(name="New", contact_source=source)
        client.texts.send_text(
            to_number=form, text_broadcast_config=TextBroadcastConfig(message="Hi")
        )
        client.contacts.remove_contacts_from_list(contact_list_id=key, numbers=[form])
        assert 0 == client.contacts.get_contact_list(id=key).size

    (contact,) = client.contacts.query_contacts().contact
    assert (ONE, "Ada", number) == (contact.id, contact.first_name, contact.mobile_phone)
    assert 3 == len(client.contacts.get_contact_history(contact_id=ONE).items)


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (ContactSource(contact=[Contact(first_name="Cleo"), Contact(id=ONE)]), ["Cleo", "Ada"]),
        (ContactSource(contact_id=[TWO, ONE, TWO]), ["Ben", "Ada"]),
        (ContactSource(file=b"firstName,plan,homePhone\nCleo,gold,13105550125\n"), ["Cleo"]),
    ],
)
@pytest.mark.usefixtures("contacts")
def test_lists_are_made(client: Client, source: ContactSource, names: list[str]) -> None:
    """A list is made from contacts, ids or a file, each contact once."""
    key = client.contacts.create_contact_list(name="New", contact_source=source)

    made = client.contacts.get_contact_list(id=key)
    found = client.contacts.query_contacts(contact_list_id=key).contact
    assert (names, len(names)) == ([contact.first_name for contact in found], made.size)
    assert (made.name, made.status) == ("New", ContactListStatus.ACTIVE)


@pytest.mark.parametrize(
    ("name", "attribute"),
    [(None, "home_phone"), ("workPhone", "work_phone")],
)
def test_lists_of_numbers(client: Client, name: str | None, attribute: str) -> None:
    """A list made from numbers puts each into the field asked for, the home phone by default."""
    numbers = ContactSource.Numbers(value=["+13105550123", "13105550124"], field_name=name)
    key = client.contacts.create_contact_list(
        name="New", contact_source=ContactSource(numbers=numbers)
    )

    found = client.contacts.query_contacts(contact_list_id=key).contact

    assert [getattr(c, attribute) for c in found] == ["13105550123", "13105550124"]


def test_custom_columns_of_a_file(client: Client) -> None:
    """Columns that are no field of a contact become custom fields."""
    content = "\ufefffirstName, plan ,bad name\nCleo, gold ,x\n".encode()
    client.contacts.create_contact_list(name="New", contact_source=ContactSource(file=content))

    assert [c.any_attributes for c in client.contacts.query_contacts().contact] == [
        {"plan": "gold", "bad_name": "x"}
    ]


def test_a_file_without_names(client: Client) -> None:
    """A file of one line without names fills the default fields."""
    source = ContactSource(file=b"13105550123, Ada, Alder, 13105550124\n")
    client.contacts.create_contact_list(name="New", contact_source=source)

    (contact,) = client.contacts.query_contacts().contact
    assert ("13105550123", "13105550124", "Ada", "Alder") == (
        contact.home_phone,
        contact.work_phone,
        contact.first_name,
        contact.last_name,
    )


def test_numbers_without_validation(client: Client) -> None:
    """Invalid numbers are kept without validation, in homePhone unless another field is named."""
    numbers = ContactSource.Numbers(value=["111", "13105550123"])
    key = client.contacts.create_contact_list(
        name="New", validate=False, contact_source=ContactSource(numbers=numbers)
    )
    short = ContactSource(contact=[Contact(home_phone="444")])
    client.contacts.add_contacts_to_list(contact_list_id=key, validate=False, contact_source=short)

    listed = client.contacts.query_contacts(contact_list_id=key).contact
    assert ["111", "13105550123", "444"] == [contact.home_phone for contact in listed]


@pytest.mark.parametrize("file", [b"\x89PNG\r\n\x1a\n", b"", b"firstName\n"])
def test_bad_files(client: Client, file: bytes) -> None:
    """A file that holds no contacts is refused, and no list is made."""
    with pytest.raises(BadRequestFault, match="the file"):
        client.contacts.create_contact_list(name="New", contact_source=ContactSource(file=file))

    assert 0 == client.contacts.query_contact_lists().total_results


@pytest.mark.usefixtures("contacts")
def test_lists_are_filled_and_emptied(client: Client) -> None:
    """Contacts are added to a list and taken out by id or number; they themselves remain."""
    key = client.contacts.create_contact_list(
        name="New", contact_source=ContactSource(contact_id=[ONE])
    )

    client.contacts.add_contacts_to_list(
        contact_list_id=key, contact_source=ContactSource(contact_id=[TWO])
    )
    assert 2 == client.contacts.get_contact_list(id=key).size
    client.contacts.remove_contacts_from_list(contact_list_id=key, contact_id=[ONE, 99])
    assert 1 == client.contacts.get_contact_list(id=key).size
    client.contacts.remove_contacts_from_list(contact_list_id=key, numbers=["+13105550124"])
    assert 0 == client.contacts.get_contact_list(id=key).size
    assert 2 == client.contacts.query_contacts().total_results


@pytest.mark.usefixtures("contacts")
def test_deleted_lists_stay_readable(client: Client) -> None:
    """A deleted list is listed no more but stays readable; unknown ones are no error."""
    key = client.contacts.create_contact_list(
        name="New", contact_source=ContactSource(contact_id=[ONE])
    )

    client.contacts.delete_contact_list(id=key)
    client.contacts.delete_contact_list(id=99)

    assert client.contacts.get_contact_list(id=key).status == ContactListStatus.DELETED
    assert [] == client.contacts.query_contact_lists().contact_list


def test_unknown_lists_and_contacts(client: Client) -> None:
    """Reading or filling what does not exist is refused; taking out of it is not."""
    with pytest.raises(NotFoundFault, match="ContactList 99"):
        client.contacts.get_contact_list(id=99)
    with pytest.raises(NotFoundFault, match="ContactList 99"):
        client.contacts.add_contacts_to_list(
            contact_list_id=99, contact_source=ContactSource(contact_id=[ONE])
        )
    with pytest.raises(NotFoundFault, match="Contact 99"):
        client.contacts.create_contact_list(
            name="New", contact_source=ContactSource(contact_id=[99])
        )
    client.contacts.remove_contacts_from_list(contact_list_id=99, contact_id=[ONE])
