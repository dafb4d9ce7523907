"""Numbers, keywords, regions and orders."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from cfclient import BadRequestFault, Client, Fault, NotFoundFault
from cfclient.sandbox import Sandbox
from cfclient.types import (
    CallTrackingConfig,
    CreateNumberOrder,
    IvrInboundConfig,
    NumberConfiguration,
    NumberFeature,
    NumberStatus,
    OrderStatus,
    Region,
    TextBroadcastConfig,
)
from tests.support.responses import names, order

SHORT_CODE = "67076"


def test_orders(client: Client) -> None:
    """What is on sale is ordered, delivered and leased; it is not on sale again."""
    offered = client.numbers.search_available_numbers(region=Region(city="Los Angeles"), count=2)
    key = client.numbers.create_number_order(
        numbers=[number.number for number in offered.number],
        keywords=["VANILLA"],
        bulk_local=CreateNumberOrder.BulkLocal(count=2, region=Region(state="WA")),
        bulk_toll_free=CreateNumberOrder.BulkTollFree(count=1),
    )

    with pytest.raises(NotFoundFault):
        client.numbers.create_number_order(numbers=[offered.number[0].number])
    client.numbers.get_number_order(id=key)
    done = client.numbers.get_number_order(id=key)
    assert done.local_numbers is not None
    assert (OrderStatus.FINISHED, 4, 20.0) == (
        done.status,
        done.local_numbers.ordered,
        done.total_cost,
    )
    own = names(client.numbers.query_numbers(region=Region()), "number")
    assert 5 == len(own)
    assert set(done.local_numbers.fulfilled) < set(own)
    assert 2 == len(names(client.numbers.query_numbers(region=Region(prefix="1206555")), "number"))
    again = client.numbers.search_available_numbers(region=Region(city="Los Angeles"), count=2)
    assert set() == {n.number for n in again.number} & set(own)
    with pytest.raises(NotFoundFault, match="number on sale"):
        client.numbers.create_number_order(numbers=own)
    with pytest.raises(BadRequestFault, match="VANILLA is not on sale"):
        client.numbers.create_number_order(keywords=["VANILLA"])
    with pytest.raises(BadRequestFault, match="the order is empty"):
        client.numbers.create_number_order()


def test_orders_take_a_moment(client: Client) -> None:
    """The first poll finds an order in progress, without what it will deliver."""
    key = client.numbers.create_number_order(numbers=["12135550105"])

    polled = [client.numbers.get_number_order(id=key) for _ in range(2)]
    assert [OrderStatus.PROCESSING, OrderStatus.FINISHED] == [each.status for each in polled]
    fulfilled = [each.local_numbers.fulfilled for each in polled if each.local_numbers]
    assert [[], ["12135550105"]] == fulfilled


@pytest.mark.parametrize(
    ("prefix", "count"), [("1213", 100), ("1213555", 100), ("121355501", 100), ("1213555010", 10)]
)
def test_long_prefixes(client: Client, prefix: str, count: int) -> None:
    """A prefix of any length selects the numbers that begin with it."""
    found = client.numbers.search_available_numbers(region=Region(prefix=prefix), count=200)
    none = client.numbers.search_available_numbers(region=Region(prefix="1213556"), count=200)

    assert (count, 0) == (found.total_results, none.total_results)
    assert all(number.number.startswith(prefix) for number in found.number)


def test_regions_are_complete(client: Client) -> None:
    """A city is found in any case, and every item of its region is filled."""
    (region,) = client.numbers.query_regions(region=Region(city="los Angeles")).region

    assert [] == [each.name for each in fields(region) if getattr(region, each.name) is None]


def test_configurations_have_ids(client: Client) -> None:
    """A part of a configuration gets an id, which it keeps when it is replaced."""
    order(client, ["12135550105"])
    ids: list[int | None] = []
    for target in ("13105550123", "13105550124"):
        tracking = CallTrackingConfig(transfer_number=[target])
        inbound = NumberConfiguration.InboundCallConfiguration(call_tracking_config=tracking)
        client.numbers.configure_number(
            number="12135550105",
            number_configuration=NumberConfiguration(inbound_call_configuration=inbound),
        )
        found = client.numbers.get_number(number="12135550105").number_configuration
        assert found is not None
        assert found.inbound_call_configuration is not None
        kept = found.inbound_call_configuration.call_tracking_config
        assert kept is not None
        ids.append(kept.id)

    assert ids[0] is not None
    assert ids[0] == ids[1]


def test_searching(client: Client) -> None:
    """Regions, numbers and keywords are found; an unknown country has none."""
    assert ["CHICAGO"] == names(client.numbers.query_regions(region=Region(state="IL")), "city")
    assert [] == names(
        client.numbers.search_available_numbers(region=Region(country="XX"), count=9), "number"
    )
    free = client.numbers.search_available_numbers(toll_free=True, count=3)
    assert [True] * 3 == [number.toll_free for number in free.number]
    words = client.numbers.search_available_keywords(
        keywords=["FREE", "7up", "A_B", "CAFÉ", "not-a-word", "A" * 64, "A" * 65]
    )
    assert ["FREE", "7up", "A" * 64] == names(words, "keyword")


def test_numbers_are_configured_and_released(client: Client) -> None:
    """What is given of a configuration is set; a released number stays until its lease ends."""
    order(client, ["12135550105"])
    inbound = NumberConfiguration.InboundCallConfiguration
    client.numbers.configure_number(
        number="12135550105",
        number_configuration=NumberConfiguration(
            text_feature=NumberFeature.DISABLED,
            inbound_call_configuration=inbound(
                call_tracking_config=CallTrackingConfig(transfer_number=["13105550123"])
            ),
        ),
    )

    number = client.numbers.get_number(number="+12135550105")
    assert number.number_configuration is not None
    assert (NumberFeature.ENABLED, NumberFeature.DISABLED) == (
        number.number_configuration.call_feature,
        number.number_configuration.text_feature,
    )
    client.numbers.release(number="12135550105")
    assert NumberStatus.RELEASED == client.numbers.get_number(number="12135550105").status
    for empty in (
        NumberConfiguration(),
        NumberConfiguration(
            inbound_call_configuration=inbound(call_tracking_config=CallTrackingConfig())
        ),
        NumberConfiguration(
            inbound_call_configuration=inbound(ivr_inbound_config=IvrInboundConfig())
        ),
    ):
        with pytest.raises(Fault, match="is empty") as caught:
            client.numbers.configure_number(number="12135550105", number_configuration=empty)
        assert caught.value.info is None
    bad = NumberConfiguration(
        inbound_call_configuration=inbound(ivr_inbound_config=IvrInboundConfig(dialplan_xml="<x/>"))
    )
    unchecked = client.with_options(check_dialplans=False)
    with pytest.raises(BadRequestFault, match="not dialplan"):
        unchecked.numbers.configure_number(number="12135550105", number_configuration=bad)


def test_leases_are_renewed(sandbox: Sandbox, client: Client) -> None:
    """A lease is a month, and is followed by the next one."""
    order(client, ["12135550105"])
    leases: list[tuple[date | None, date | None]] = []
    for _ in range(3):
        lease = client.numbers.get_number(number="12135550105").lease_info
        assert lease is not None
        leases.append((lease.lease_begin, lease.lease_end))
        sandbox.clock.advance(days=31)

    assert [
        (date(2015, 3, 2), date(2015, 4, 1)),
        (date(2015, 4, 2), date(2015, 5, 1)),
        (date(2015, 5, 2), date(2015, 6, 1)),
    ] == leases


def test_released_numbers(sandbox: Sandbox, client: Client) -> None:
    """A released number is usable until its lease ends, and on sale again a month later."""
    number = "12135550105"
    order(client, [number])
    client.labels.label_number(number=number, label_name="x")
    client.numbers.release(number=number)

    sandbox.clock.advance(days=30)
    config = TextBroadcastConfig(message="Hi", from_number=number)
    client.texts.send_text(to_number="13105550123", text_broadcast_config=config)
    kept = client.numbers.get_number(number=number)
    assert kept.lease_info is not None
    assert (NumberStatus.RELEASED, date(2015, 4, 1), False) == (
        kept.status,
        kept.lease_info.lease_end,
        kept.lease_info.auto_renew,
    )
    sandbox.clock.advance(days=1)
    with pytest.raises(NotFoundFault):
        client.numbers.get_number(number=number)
    assert [] == client.numbers.query_numbers(region=Region(), label_name="x").number
    with pytest.raises(BadRequestFault, match="not a valid from number"):
        client.texts.send_text(to_number="13105550123", text_broadcast_config=config)
    sandbox.clock.advance(days=29)
    with pytest.raises(NotFoundFault, match="number on sale"):
        client.numbers.create_number_order(numbers=[number])
    sandbox.clock.advance(days=1)
    order(client, [number])
    assert NumberStatus.ACTIVE == client.numbers.get_number(number=number).status


def test_released_keywords(sandbox: Sandbox, client: Client) -> None:
    """A released keyword leaves the account with its lease, and is on sale again a month later."""
    order(client, keywords=["CHOCOLATE"])
    client.numbers.release(number=SHORT_CODE, keyword="chocolate")
    found: list[tuple[int, int]] = []
    for days in (0, 31, 31):
        sandbox.clock.advance(days=days)
        free = client.numbers.search_available_keywords(keywords=["chocolate"])
        found.append((len(client.numbers.query_keywords().keyword), len(free.keyword)))

    assert [(1, 0), (0, 0), (0, 1)] == found


def test_keywords(client: Client) -> None:
    """A keyword is listed once ordered, and released."""
    order(client, keywords=["CHOCOLATE"])
    client.numbers.release(number=SHORT_CODE, keyword="chocolate")

    (keyword,) = client.numbers.query_keywords().keyword
    assert ("CHOCOLATE", NumberStatus.RELEASED) == (keyword.keyword, keyword.status)
