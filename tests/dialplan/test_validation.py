"""Dialplans in requests, checked before they are sent."""

from __future__ import annotations

from typing import Any

import pytest

from cfclient import Client, ConfigurationError, ValidationError
from cfclient.errors import BadRequestFault
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Broadcast,
    BroadcastType,
    IvrBroadcastConfig,
    IvrInboundConfig,
    NumberConfiguration,
)
from tests.dialplan.plans import REMINDER

LOST = "<dialplan>\n<goto>nowhere</goto>\n</dialplan>"
WARNED = "<dialplan><say>Hi</say></dialplan>"


def test_errors_are_found_before_sending() -> None:
    """A dialplan with errors is not sent; each error has its place in the request."""
    config = IvrBroadcastConfig(dialplan_xml=LOST)
    with Client(login="a", password="b", endpoint="http://127.0.0.1:9") as client:
        with pytest.raises(ValidationError) as caught:
            client.broadcasts.create_broadcast(
                broadcast=Broadcast(name="x", type=BroadcastType.IVR, ivr_broadcast_config=config)
            )

    (problem,) = caught.value.problems
    assert "CreateBroadcast/Broadcast/IvrBroadcastConfig/DialplanXml: line 2: dialplan/goto[1]" == (
        problem.path
    )
    assert "no element has the name 'nowhere'" == problem.message


def test_dialplans_of_numbers() -> None:
    """The dialplan of a number is checked as well."""
    inbound = NumberConfiguration.InboundCallConfiguration(
        ivr_inbound_config=IvrInboundConfig(dialplan_xml=LOST)
    )
    configuration = NumberConfiguration(inbound_call_configuration=inbound)
    with Client(login="a", password="b", endpoint="http://127.0.0.1:9") as client:
        with pytest.raises(ValidationError, match="nowhere"):
            client.numbers.configure_number(
                number="12135550123", number_configuration=configuration
            )


@pytest.mark.parametrize("text", [REMINDER, WARNED], ids=["good", "warned"])
def test_good_dialplans_are_sent(client: Client, text: str) -> None:
    """A dialplan without errors is sent, whatever the warnings."""
    config = IvrBroadcastConfig(dialplan_xml=text)

    assert client.calls.send_call(to_number="12135550123", ivr_broadcast_config=config) > 0


def test_is_switchable(sandbox: Sandbox) -> None:
    """Without the check, the service decides."""
    with sandbox.client(check_dialplans=False) as client:
        sent = client.calls.send_call(
            to_number="12135550123", ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml=LOST)
        )
        assert sent > 0
        with pytest.raises(BadRequestFault):
            client.calls.send_call(
                to_number="12135550123", ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml="<a>")
            )
    wrong: Any = "no"
    with pytest.raises(ConfigurationError, match="check_dialplans must be true or false"):
        sandbox.client(check_dialplans=wrong)
