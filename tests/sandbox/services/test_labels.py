"""Labels."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from cfclient import Client
from cfclient.types import (
    Broadcast,
    CccCampaign,
    Region,
    TextBroadcastConfig,
)
from tests.support.responses import names, order


def test_labels(client: Client) -> None:
    """A label is created where it is first used, taken off, and deleted from everything."""
    order(client, ["12135550105"])
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(name="a", text_broadcast_config=TextBroadcastConfig(message="Hi"))
    )
    client.labels.label_broadcast(id=key, label_name="spring")
    client.labels.label_number(number="12135550105", label_name="spring")
    client.labels.label_number(number="+12135550105", label_name="sales")

    assert ["spring", "sales"] == names(client.labels.query_labels(), "name")
    client.labels.unlabel_broadcast(id=key, label_name="spring")
    assert [] == client.broadcasts.get_broadcast(id=key).label
    assert ["12135550105"] == names(
        client.numbers.query_numbers(region=Region(), label_name="spring"), "number"
    )
    client.labels.delete_label(label_name="spring")
    client.labels.unlabel_number(number="12135550105", label_name="sales")
    assert ["sales"] == names(client.labels.query_labels(), "name")


def test_labels_of_an_update(client: Client) -> None:
    """The labels of an update replace those before, and are created where they are new."""
    config = TextBroadcastConfig(message="Hi")
    made = Broadcast(name="a", label=["spring"], text_broadcast_config=config)
    key = client.broadcasts.create_broadcast(broadcast=made)
    client.broadcasts.update_broadcast(broadcast=replace(made, id=key, label=["summer"]))

    (found,) = client.broadcasts.query_broadcasts(label_name="summer").broadcast
    assert (key, ["summer"]) == (found.id, found.label)
    assert ["spring", "summer"] == names(client.labels.query_labels(), "name")


def test_empty_label(client: Client) -> None:
    """A query with an empty label is not limited to a label."""
    order(client, ["12135550105"])
    client.ccc.create_ccc_campaign(ccc_campaign=CccCampaign(name="a"))
    client.texts.send_text(
        to_number=["13105550101", "13105550102"],
        text_broadcast_config=TextBroadcastConfig(message="Hi"),
    )

    assert 1 == client.numbers.query_numbers(region=Region(), label_name="").total_results
    assert 1 == client.ccc.query_ccc_campaigns(label_name="").total_results
    assert 1 == client.broadcasts.query_broadcasts(label_name="").total_results
    filters: list[dict[str, Any]] = [{}, {"inbound": False}, {"to_number": "13105550101"}]
    for others in filters:
        found = client.texts.query_texts(label_name="", **others)
        assert client.texts.query_texts(**others) == found
