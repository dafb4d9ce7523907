"""zeep against the sandbox, through the contract that it serves."""

from __future__ import annotations

from typing import Any, cast

import pytest
import requests
import zeep
from requests.auth import HTTPBasicAuth
from zeep.exceptions import Fault
from zeep.transports import Transport

from cfclient import Client
from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from tests.support.listings import LISTINGS


@pytest.fixture
def service(demo: Sandbox) -> Any:
    """Zeep's proxy of the contact service."""
    session = requests.Session()
    session.auth = HTTPBasicAuth("sandbox", "sandbox")
    # zeep has no types.
    make_client: Any = zeep.Client
    make_transport: Any = Transport
    client = make_client(demo.wsdl, transport=make_transport(session=session))
    return client.bind("CallFireApi", "ContactServicePort")


def test_history(service: Any, demo_client: Client) -> None:
    """Zeep reads the same history as the client does."""
    answer = service.GetContactHistory(ContactId=3)

    expected = demo_client.contacts.get_contact_history(contact_id=3).items
    found = [item.get("Call") or item["Text"] for item in answer]
    assert [(item.id, item.created, item.final_result) for item in expected] == [
        (item["id"], item["Created"], item["FinalResult"]) for item in found
    ]


def test_contact(service: Any) -> None:
    """Zeep reads attributes and custom fields of a contact."""
    contact = service.GetContact(Id=3)

    assert (contact["firstName"], contact["_attr_1"]["plan"]) == ("Dara", "basic")


def test_every_listing(demo: Sandbox) -> None:
    """Zeep reads the answer of every listing."""
    session = requests.Session()
    session.auth = HTTPBasicAuth("sandbox", "sandbox")
    make_client: Any = zeep.Client
    make_transport: Any = Transport
    client = make_client(demo.wsdl, transport=make_transport(session=session))
    for name, arguments in LISTINGS.items():
        service = client.bind("CallFireApi", f"{OPERATIONS[name].service}Port")

        assert service[name](**arguments) is not None or name == "GetContactHistory"


def test_fault(service: Any) -> None:
    """Zeep reads a fault of the sandbox with its detail."""
    with pytest.raises(Fault) as caught:
        service.GetContact(Id=99999)

    detail = cast("Any", caught.value).detail
    assert detail is not None
    assert "NOT_FOUND" == detail.findtext(".//{*}FaultCode")
