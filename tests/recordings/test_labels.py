"""Every operation of the label service."""

from __future__ import annotations

import pytest

from cfclient import Client
from cfclient.types import Broadcast, Region
from tests.support.ids import nth
from tests.support.responses import order

cassette = pytest.mark.callfire_cassette

NUMBER = "12135550105"


@cassette("labels/query_labels")
def test_query_labels(callfire_client: Client) -> None:
    """Labels are listed."""
    found = callfire_client.labels.query_labels()

    assert len(found.label) == found.total_results > 0


@cassette("labels/delete_label")
def test_delete_label(callfire_client: Client) -> None:
    """A deleted label is listed no more."""
    callfire_client.labels.delete_label(label_name="spring")

    assert "spring" not in [label.name for label in callfire_client.labels.query_labels().label]


@cassette("labels/label_broadcast")
def test_label_broadcast(callfire_client: Client) -> None:
    """A broadcast carries the label that was put on it."""
    callfire_client.labels.label_broadcast(id=nth(Broadcast), label_name="autumn")

    assert "autumn" in [each.name for each in callfire_client.labels.query_labels().label]
    found = callfire_client.broadcasts.query_broadcasts(label_name="autumn").broadcast
    assert [nth(Broadcast)] == [broadcast.id for broadcast in found]


@cassette("labels/unlabel_broadcast")
def test_unlabel_broadcast(callfire_client: Client) -> None:
    """A broadcast is found no more by a label that was taken off."""
    callfire_client.labels.label_broadcast(id=nth(Broadcast), label_name="autumn")
    callfire_client.labels.unlabel_broadcast(id=nth(Broadcast), label_name="autumn")

    assert [] == callfire_client.broadcasts.query_broadcasts(label_name="autumn").broadcast


@cassette("labels/label_number")
def test_label_number(callfire_client: Client) -> None:
    """A number is found by the label that was put on it."""
    order(callfire_client, numbers=[NUMBER])
    callfire_client.labels.label_number(number=NUMBER, label_name="sales")

    found = callfire_client.numbers.query_numbers(region=Region(), label_name="sales").number
    assert [NUMBER] == [number.number for number in found]


@cassette("labels/unlabel_number")
def test_unlabel_number(callfire_client: Client) -> None:
    """A number is found no more by a label that was taken off."""
    order(callfire_client, numbers=[NUMBER])
    callfire_client.labels.label_number(number=NUMBER, label_name="sales")
    callfire_client.labels.unlabel_number(number=NUMBER, label_name="sales")

    found = callfire_client.numbers.query_numbers(region=Region(), label_name="sales").number
    assert [] == found
