"""Every operation of the number service."""

from __future__ import annotations

import pytest

from cfclient import Client
from cfclient.types import (
    NumberConfiguration,
    NumberFeature,
    NumberStatus,
    OrderStatus,
    Region,
)
from tests.support.responses import order

cassette = pytest.mark.callfire_cassette

NUMBER = "12135550105"
SHORT_CODE = "67076"


@cassette("numbers/query_regions")
def test_query_regions(callfire_client: Client) -> None:
    """Regions are found by their state."""
    found = callfire_client.numbers.query_regions(region=Region(state="IL"))

    assert ["CHICAGO"] == [region.city for region in found.region]


@cassette("numbers/query_numbers")
def test_query_numbers(callfire_client: Client) -> None:
    """The numbers of the account are listed."""
    order(callfire_client, numbers=[NUMBER])

    found = callfire_client.numbers.query_numbers(region=Region()).number
    assert NUMBER in [number.number for number in found]


@cassette("numbers/get_number")
def test_get_number(callfire_client: Client) -> None:
    """A number of the account is found."""
    order(callfire_client, numbers=[NUMBER])

    assert NumberStatus.ACTIVE == callfire_client.numbers.get_number(number=NUMBER).status


@cassette("numbers/configure_number")
def test_configure_number(callfire_client: Client) -> None:
    """A feature of a number is switched off."""
    order(callfire_client, numbers=[NUMBER])
    callfire_client.numbers.configure_number(
        number=NUMBER,
        number_configuration=NumberConfiguration(text_feature=NumberFeature.DISABLED),
    )

    configured = callfire_client.numbers.get_number(number=NUMBER).number_configuration
    assert configured is not None
    assert NumberFeature.DISABLED == configured.text_feature


@cassette("numbers/search_available_numbers")
def test_search_available_numbers(callfire_client: Client) -> None:
    """As many numbers are offered as were asked for."""
    found = callfire_client.numbers.search_available_numbers(
        region=Region(city="Los Angeles"), count=2
    )

    assert 2 == len(found.number)


@cassette("numbers/query_keywords")
def test_query_keywords(callfire_client: Client) -> None:
    """The keywords of the account are listed."""
    order(callfire_client, keywords=["CHOCOLATE"])

    found = callfire_client.numbers.query_keywords().keyword
    assert "CHOCOLATE" in [keyword.keyword for keyword in found]


@cassette("numbers/search_available_keywords")
def test_search_available_keywords(callfire_client: Client) -> None:
    """What is no word is not on sale."""
    found = callfire_client.numbers.search_available_keywords(keywords=["FREE", "not-a-word"])

    assert ["FREE"] == [keyword.keyword for keyword in found.keyword]


@cassette("numbers/create_number_order")
def test_create_number_order(callfire_client: Client) -> None:
    """An order is carried out."""
    key = order(callfire_client, numbers=[NUMBER])

    assert OrderStatus.FINISHED == callfire_client.numbers.get_number_order(id=key).status


@cassette("numbers/get_number_order")
def test_get_number_order(callfire_client: Client) -> None:
    """An order tells what was delivered."""
    key = order(callfire_client, numbers=[NUMBER], keywords=["CHOCOLATE"])

    done = callfire_client.numbers.get_number_order(id=key)
    assert done.local_numbers is not None
    assert done.keywords is not None
    assert ([NUMBER], ["CHOCOLATE"]) == (done.local_numbers.fulfilled, done.keywords.fulfilled)


@cassette("numbers/release")
def test_release(callfire_client: Client) -> None:
    """A released keyword is kept until its lease ends."""
    order(callfire_client, keywords=["CHOCOLATE"])
    callfire_client.numbers.release(number=SHORT_CODE, keyword="CHOCOLATE")

    (keyword,) = callfire_client.numbers.query_keywords().keyword
    assert NumberStatus.RELEASED == keyword.status
