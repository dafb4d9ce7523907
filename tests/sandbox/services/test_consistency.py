"""What one operation changes is seen by the others."""

from __future__ import annotations

import pytest

from cfclient import BadRequestFault, Client
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Broadcast,
    Contact,
    ContactSource,
    CreateNumberOrder,
    Region,
    TextBroadcastConfig,
)
from tests.support.responses import names

TEN, ELEVEN = "3105550123", "13105550123"
HI = TextBroadcastConfig(message="Hi")
NUMBERS = ContactSource(numbers=ContactSource.Numbers(value=[ELEVEN, "13105550124"]))


def test_size_of_a_list(client: Client) -> None:
    """A contact that is removed from the account is no longer counted in its lists."""
    key = client.contacts.create_contact_list(name="a", contact_source=NUMBERS)
    first = client.contacts.query_contacts().contact[0].id
    client.contacts.remove_contacts(contact_id=[first or 0])

    assert 1 == client.contacts.get_contact_list(id=key).size


def test_labels_of_a_broadcast(client: Client) -> None:
    """A broadcast has each label once, a new one exists, and a deleted one is gone."""
    broadcast = Broadcast(name="a", label=["x", "x"], text_broadcast_config=HI)
    key = client.broadcasts.create_broadcast(broadcast=broadcast)
    assert ["x"] == client.broadcasts.get_broadcast(id=key).label
    client.labels.delete_label(label_name="x")
    assert [] == client.broadcasts.get_broadcast(id=key).label

    broadcast.id, broadcast.label = key, ["y", "y"]
    client.broadcasts.update_broadcast(broadcast=broadcast)
    assert ["y"] == names(client.labels.query_labels(), "name")
    assert 1 == client.broadcasts.query_broadcasts(label_name="y").total_results
    client.labels.unlabel_broadcast(id=key, label_name="y")
    assert [] == client.broadcasts.get_broadcast(id=key).label


def test_orders_of_the_same(client: Client) -> None:
    """What is ordered twice in one order is bought once."""
    bulk = CreateNumberOrder.BulkLocal(count=1, region=Region(prefix="1213"))
    key = client.numbers.create_number_order(
        numbers=["12135550100", "+12135550100"], bulk_local=bulk, keywords=["soup", "SOUP"]
    )
    client.numbers.get_number_order(id=key)
    found = client.numbers.get_number_order(id=key)

    assert found.local_numbers is not None
    assert ["12135550100", "12135550101"] == found.local_numbers.fulfilled
    assert found.keywords is not None
    assert (1, 17.0) == (found.keywords.ordered, found.total_cost)


@pytest.mark.parametrize("kind", ["bulk_local", "bulk_toll_free"])
def test_orders_of_less_than_nothing(client: Client, kind: str) -> None:
    """A negative count is refused."""
    bulk = {
        "bulk_local": CreateNumberOrder.BulkLocal(count=-1, region=Region(prefix="1213")),
        "bulk_toll_free": CreateNumberOrder.BulkTollFree(count=-1),
    }
    with pytest.raises(BadRequestFault, match="Count must not be negative: -1"):
        client.numbers.create_number_order(**{kind: bulk[kind]})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("written", [TEN, ELEVEN, f"+{ELEVEN}"])
def test_forbidden_numbers(client: Client, written: str) -> None:
    """A number is forbidden however it is written, until it is allowed again."""

    def states() -> list[str]:
        key = client.texts.send_text(to_number=[TEN], text_broadcast_config=HI)
        return [text.state.value for text in client.texts.query_texts(broadcast_id=key).text]

    def imported() -> int:
        source = ContactSource(numbers=ContactSource.Numbers(value=[TEN]))
        key = client.contacts.create_contact_list(name="a", contact_source=source)
        return client.contacts.query_contacts(contact_list_id=key).total_results

    client.contacts.update_dnc_number(number=written, text_dnc=True)
    assert (["DNC"], 0) == (states(), imported())
    for prefix in ("310", "1310"):
        assert [ELEVEN] == names(client.contacts.query_dnc_numbers(prefix=prefix), "number")

    client.contacts.update_dnc_number(number=written, text_dnc=False, call_dnc=False)
    assert (["FINISHED"], 1) == (states(), imported())
    assert [] == names(client.contacts.query_dnc_numbers(), "number")


def test_stop_in_ten_digits(sandbox: Sandbox, client: Client) -> None:
    """Who texts STOP is not texted any more, however the number is written."""
    sandbox.receive_text(from_number=TEN, to_number="67076", message="STOP")
    client.texts.send_text(to_number=[ELEVEN], text_broadcast_config=HI)

    assert ["DNC"] == [text.state for text in client.texts.query_texts(inbound=False).text]


@pytest.mark.parametrize("written", [TEN, f"+{ELEVEN}"])
def test_contact_of_a_number(client: Client, written: str) -> None:
    """A contact is found by its number, however it is written."""
    client.contacts.update_contacts(contact=[Contact(home_phone=written)])
    (contact,) = client.contacts.query_contacts().contact
    client.texts.send_text(to_number=[TEN, "13105550124"], text_broadcast_config=HI)

    assert 2 == client.contacts.query_contacts().total_results
    assert 1 == len(client.contacts.get_contact_history(contact_id=contact.id or 0).items)
    source = ContactSource(contact_id=[contact.id or 0])
    key = client.contacts.create_contact_list(name="a", contact_source=source)
    client.contacts.remove_contacts_from_list(contact_list_id=key, numbers=[ELEVEN])
    assert 0 == client.contacts.get_contact_list(id=key).size
