"""Every fault code of the contract, and faults of the data itself."""

from __future__ import annotations

from typing import Any

import pytest

from cfclient import Client, Fault, NotFoundFault
from cfclient.errors import fault_class
from cfclient.testing import RecordedSandbox
from cfclient.types import Broadcast, BroadcastCommand, FaultCode
from tests.support.ids import nth

CODES: list[FaultCode] = list(FaultCode)

every_code = pytest.mark.parametrize(
    "code",
    [
        pytest.param(code, marks=pytest.mark.callfire_cassette(f"faults/{code.lower()}"), id=code)
        for code in CODES
    ],
)


@every_code
def test_faults(code: Any, callfire_client: Client, callfire_sandbox: RecordedSandbox) -> None:
    """A fault is raised as the class of its code, with the details of the service."""
    callfire_sandbox.faults.add("fault", code=code)
    with pytest.raises(fault_class(code)) as caught:
        callfire_client.contacts.get_contact(id=3)

    assert caught.value.info is not None
    assert (code, code) == (caught.value.code, caught.value.info.fault_code)


@pytest.mark.callfire_cassette("faults/missing_contact")
def test_what_is_missing(callfire_client: Client) -> None:
    """A missing contact is not found."""
    with pytest.raises(NotFoundFault, match="99999"):
        callfire_client.contacts.get_contact(id=99999)


@pytest.mark.callfire_cassette("faults/archived_broadcast")
def test_what_cannot_be_done(callfire_client: Client) -> None:
    """A command that the state does not allow is refused with a reason."""
    key = nth(Broadcast)
    callfire_client.broadcasts.control_broadcast(id=key, command=BroadcastCommand.ARCHIVE)
    with pytest.raises(Fault, match="archived"):
        callfire_client.broadcasts.control_broadcast(id=key, command=BroadcastCommand.START)
