"""Automatic replies, what comes in, and what goes out."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from cfclient import BadRequestFault, Client, ConfigurationError
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine.ids import first_id
from cfclient.types import (
    AutoReply,
    Text,
    TextBroadcastConfig,
)
from tests.support.responses import names

SHORT_CODE = "67076"


def test_auto_replies(sandbox: Sandbox, client: Client) -> None:
    """A text that matches is answered; others are not."""
    key = client.texts.create_auto_reply(
        auto_reply=AutoReply(number=SHORT_CODE, keyword="LUNCH", match="menu", message="Soup.")
    )
    for message in ("lunch menu please", "menu", "lunch"):
        sandbox.receive_text(from_number="13105550123", to_number=SHORT_CODE, message=message)
    sandbox.clock.advance(seconds=5)

    assert [client.texts.get_auto_reply(id=key)] == client.texts.query_auto_replies().auto_reply
    assert [] == names(client.texts.query_auto_replies(number="12135550199"), "id")
    (sent,) = client.texts.query_texts(inbound=False).text
    assert ("13105550123", "Soup.") == (sent.to_number.value, sent.text_record[0].message)
    client.texts.delete_auto_reply(id=key)
    with pytest.raises(BadRequestFault, match="not a number of the account"):
        client.texts.create_auto_reply(
            auto_reply=AutoReply(number="13105550199", match="x", message="y")
        )


def test_incoming(sandbox: Sandbox, client: Client) -> None:
    """What comes in is in the history of its sender; STOP forbids further texts."""
    sandbox.receive_text(from_number="+13105550123", to_number=SHORT_CODE, message=" stop ")
    call = sandbox.receive_call(from_number="13105550123", to_number="12135550100")

    history = client.contacts.get_contact_history(contact_id=call.contact_id).items
    assert [("Call", True), ("Text", True)] == sorted(
        (type(item).__name__, item.inbound) for item in history
    )
    client.texts.send_text(
        to_number="13105550123", text_broadcast_config=TextBroadcastConfig(message="Hi")
    )
    assert ["DNC"] == [text.state for text in client.texts.query_texts(inbound=False).text]
    assert [] == sandbox.outbox


def test_outbox(sandbox: Sandbox, client: Client) -> None:
    """The outbox has what would have gone out, the oldest first, and cannot be changed by it."""
    for message in ("One", "Two"):
        client.texts.send_text(
            to_number=["13105550101", "1234"],
            text_broadcast_config=TextBroadcastConfig(message=message),
        )

    out = sandbox.outbox
    out[0].to_number.value = "changed"
    assert ["13105550101"] * 2 == [item.to_number.value for item in sandbox.outbox]


@pytest.mark.parametrize(
    "values",
    [
        {"from_number": "(310) 555-0123"},
        {"to_number": "67 076"},
        {"to_number": ""},
        {"message": "\x00"},
        {"message": "\ud800"},
        {"from_number": 13105550123},
        {"message": None},
    ],
    ids=repr,
)
def test_invalid_values(sandbox: Sandbox, client: Client, values: dict[str, Any]) -> None:
    """A value that the contract does not allow is rejected, and nothing is kept."""
    valid = {"from_number": "13105550123", "to_number": SHORT_CODE, "message": "Hi"}
    receive: Any = sandbox.receive_text

    with pytest.raises(ConfigurationError):
        receive(**{**valid, **values})

    address = f"{sandbox.endpoint.removesuffix('/api/1.1')}/_sandbox/texts"
    assert 400 == requests.post(address, json={**valid, **values}, timeout=10).status_code
    assert [] == client.texts.query_texts().text
    assert [] == client.contacts.query_contacts().contact
    assert first_id(Text) == sandbox.receive_text(**valid).id
