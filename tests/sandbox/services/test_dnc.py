"""Do-not-contact lists of the sandbox."""

from __future__ import annotations

import pytest

from cfclient import Client, NotFoundFault

ONE, TWO, THREE = "13105550101", "13105550102", "18185550103"


def listed(client: Client, **filters: object) -> list[tuple[str, bool | None, bool | None]]:
    """Return number and kinds of all entries that match."""
    found = client.contacts.query_dnc_numbers(**filters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert len(found.dnc_number) == found.total_results
    return [(entry.number, entry.call_dnc, entry.text_dnc) for entry in found.dnc_number]


def test_single_numbers(client: Client) -> None:
    """A number can be forbidden for calls, for texts or for both, and allowed again."""
    client.contacts.update_dnc_number(number=f"+{ONE}")
    client.contacts.update_dnc_number(number=TWO, text_dnc=False)

    assert listed(client) == [(ONE, True, True), (TWO, True, False)]
    client.contacts.update_dnc_number(number=ONE, call_dnc=False)
    assert listed(client, call_dnc=False) == [(ONE, False, True)]
    assert listed(client, text_dnc=True) == [(ONE, False, True)]


def test_lists(client: Client) -> None:
    """A list has a name, a campaign and numbers, and is found by them."""
    key = client.contacts.create_dnc_list(name="No", campaign_id=7, numbers=[ONE, TWO])
    client.contacts.create_dnc_list(name="Other", numbers=[THREE], text_dnc=False)

    assert (
        (found := client.contacts.get_dnc_list(id=key)).name,
        found.campaign_id,
        found.size,
    ) == ("No", 7, 2)
    assert [key] == [item.id for item in client.contacts.query_dnc_lists(campaign_id=7).dnc_list]
    assert [i.name for i in client.contacts.query_dnc_lists(name="Other").dnc_list] == ["Other"]
    assert listed(client, dnc_list_name="Other") == [(THREE, True, False)]
    assert listed(client, dnc_list_id=key, prefix="1310") == [(ONE, True, True), (TWO, True, True)]


def test_numbers_come_and_go(client: Client) -> None:
    """Numbers are added to a list and taken out of it, for one kind of contact or for both."""
    key = client.contacts.create_dnc_list(name="No", numbers=[ONE])

    client.contacts.add_numbers_to_dnc_list(id=key, numbers=[TWO, THREE])
    assert 3 == client.contacts.get_dnc_list(id=key).size
    client.contacts.remove_numbers_from_dnc_list(id=key, numbers=[ONE])
    client.contacts.remove_numbers_from_dnc_list(id=key, numbers=[TWO], text_dnc=True)
    client.contacts.remove_numbers_from_dnc_list(
        id=key, numbers=[THREE], call_dnc=True, text_dnc=True
    )
    assert listed(client) == [(TWO, True, False)]
    assert 1 == client.contacts.get_dnc_list(id=key).size


def test_deletion(client: Client) -> None:
    """A deleted list is gone with its numbers; what is on no list stays."""
    client.contacts.update_dnc_number(number=THREE)
    key = client.contacts.create_dnc_list(name="No", numbers=[ONE])

    client.contacts.delete_dnc_list(id=key)

    assert listed(client) == [(THREE, True, True)]
    for call in (
        lambda: client.contacts.get_dnc_list(id=key),
        lambda: client.contacts.delete_dnc_list(id=key),
        lambda: client.contacts.add_numbers_to_dnc_list(id=key, numbers=[ONE]),
        lambda: client.contacts.remove_numbers_from_dnc_list(id=key, numbers=[ONE]),
    ):
        with pytest.raises(NotFoundFault, match=f"DncList {key}"):
            call()
