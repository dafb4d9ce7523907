"""Every operation of the contact service."""

from __future__ import annotations

import pytest

from cfclient import Client
from cfclient.types import Contact, ContactSource

cassette = pytest.mark.callfire_cassette

ONE, TWO = "13105550101", "13105550102"


def listed(client: Client) -> int:
    """Create a list of two contacts and return its id."""
    return client.contacts.create_contact_list(
        name="Guests", contact_source=ContactSource(contact_id=[1, 2])
    )


def refused(client: Client) -> int:
    """Create a list of numbers not to contact and return its id."""
    return client.contacts.create_dnc_list(name="Never", numbers=[ONE])


def members(client: Client, key: int) -> list[int | None]:
    """Return the ids of the contacts of a list."""
    return [each.id for each in client.contacts.query_contacts(contact_list_id=key).contact]


@cassette("contacts/query_contacts")
def test_query_contacts(callfire_client: Client) -> None:
    """Contacts are found by a field."""
    found = callfire_client.contacts.query_contacts(field="firstName", string="Dara", max_results=2)

    assert {"Dara"} == {contact.first_name for contact in found.contact}


@cassette("contacts/update_contacts")
def test_update_contacts(callfire_client: Client) -> None:
    """A contact is changed, and its custom fields come back."""
    callfire_client.contacts.update_contacts(
        contact=[Contact(id=3, first_name="Zoë", any_attributes={"seat": "12 & 13"})]
    )

    changed = callfire_client.contacts.get_contact(id=3)
    assert ("Zoë", "12 & 13") == (changed.first_name, changed.any_attributes["seat"])


@cassette("contacts/remove_contacts")
def test_remove_contacts(callfire_client: Client) -> None:
    """Contacts that were removed are in no list any more."""
    key = listed(callfire_client)
    callfire_client.contacts.remove_contacts(contact_id=[1])

    assert [2] == members(callfire_client, key)


@cassette("contacts/get_contact")
def test_get_contact(callfire_client: Client) -> None:
    """A contact is found by its id."""
    assert "Dara" == callfire_client.contacts.get_contact(id=3).first_name


@cassette("contacts/get_contact_history")
def test_get_contact_history(callfire_client: Client) -> None:
    """The history of a contact mixes calls and texts in the order of time."""
    items = callfire_client.contacts.get_contact_history(contact_id=3, max_results=8).items

    assert {"Call", "Text"} == {type(item).__name__ for item in items}
    moments = [item.created for item in items]
    assert sorted(moments) == moments


@cassette("contacts/create_contact_list")
def test_create_contact_list(callfire_client: Client) -> None:
    """A new list has its name and its contacts."""
    key = listed(callfire_client)

    made = callfire_client.contacts.get_contact_list(id=key)
    assert ("Guests", 2, [1, 2]) == (made.name, made.size, members(callfire_client, key))


@cassette("contacts/query_contact_lists")
def test_query_contact_lists(callfire_client: Client) -> None:
    """Lists are counted and named."""
    found = callfire_client.contacts.query_contact_lists()

    assert "Customers" in [each.name for each in found.contact_list]


@cassette("contacts/delete_contact_list")
def test_delete_contact_list(callfire_client: Client) -> None:
    """A deleted list is named no more; its contacts stay."""
    callfire_client.contacts.delete_contact_list(id=listed(callfire_client))

    found = callfire_client.contacts.query_contact_lists().contact_list
    assert "Guests" not in [each.name for each in found]
    assert 1 == callfire_client.contacts.get_contact(id=1).id


@cassette("contacts/add_contacts_to_list")
def test_add_contacts_to_list(callfire_client: Client) -> None:
    """A contact is added to a list."""
    key = listed(callfire_client)
    callfire_client.contacts.add_contacts_to_list(
        contact_list_id=key, contact_source=ContactSource(contact_id=[3])
    )

    assert [1, 2, 3] == members(callfire_client, key)


@cassette("contacts/get_contact_list")
def test_get_contact_list(callfire_client: Client) -> None:
    """A list is found by its id."""
    assert "Guests" == callfire_client.contacts.get_contact_list(id=listed(callfire_client)).name


@cassette("contacts/remove_contacts_from_list")
def test_remove_contacts_from_list(callfire_client: Client) -> None:
    """A contact is taken off a list."""
    key = listed(callfire_client)
    callfire_client.contacts.remove_contacts_from_list(contact_list_id=key, contact_id=[1])

    assert [2] == members(callfire_client, key)


@cassette("contacts/query_dnc_numbers")
def test_query_dnc_numbers(callfire_client: Client) -> None:
    """Numbers not to contact are found by how they begin."""
    refused(callfire_client)

    found = callfire_client.contacts.query_dnc_numbers(prefix="1310").dnc_number
    assert [ONE] == [each.number for each in found]


@cassette("contacts/update_dnc_number")
def test_update_dnc_number(callfire_client: Client) -> None:
    """A number is not to be called, but can be texted."""
    callfire_client.contacts.update_dnc_number(number=TWO, text_dnc=False)

    (found,) = callfire_client.contacts.query_dnc_numbers(prefix=TWO[:10]).dnc_number
    assert (TWO, True, False) == (found.number, found.call_dnc, found.text_dnc)


@cassette("contacts/query_dnc_lists")
def test_query_dnc_lists(callfire_client: Client) -> None:
    """Lists of such numbers are found by their name."""
    key = refused(callfire_client)

    found = callfire_client.contacts.query_dnc_lists(name="Never").dnc_list
    assert [key] == [each.id for each in found]


@cassette("contacts/create_dnc_list")
def test_create_dnc_list(callfire_client: Client) -> None:
    """A new list of such numbers has its size."""
    assert 1 == callfire_client.contacts.get_dnc_list(id=refused(callfire_client)).size


@cassette("contacts/get_dnc_list")
def test_get_dnc_list(callfire_client: Client) -> None:
    """A list of such numbers is found by its id."""
    assert "Never" == callfire_client.contacts.get_dnc_list(id=refused(callfire_client)).name


@cassette("contacts/delete_dnc_list")
def test_delete_dnc_list(callfire_client: Client) -> None:
    """A deleted list is gone with its numbers."""
    callfire_client.contacts.delete_dnc_list(id=refused(callfire_client))

    assert [] == callfire_client.contacts.query_dnc_numbers(prefix="1310").dnc_number


@cassette("contacts/add_numbers_to_dnc_list")
def test_add_numbers_to_dnc_list(callfire_client: Client) -> None:
    """A number is added to a list."""
    key = refused(callfire_client)
    callfire_client.contacts.add_numbers_to_dnc_list(id=key, numbers=[TWO])

    assert 2 == callfire_client.contacts.get_dnc_list(id=key).size


@cassette("contacts/remove_numbers_from_dnc_list")
def test_remove_numbers_from_dnc_list(callfire_client: Client) -> None:
    """A number is taken off a list."""
    key = refused(callfire_client)
    callfire_client.contacts.remove_numbers_from_dnc_list(id=key, numbers=[ONE])

    assert 0 == callfire_client.contacts.get_dnc_list(id=key).size
