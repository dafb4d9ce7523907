"""A test with redaction sees the same while it is recorded and when it is replayed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest

from cfclient import Client
from cfclient.sandbox import Sandbox
from cfclient.testing import Cassette, CassetteError, use_cassette
from cfclient.testing._files import load
from cfclient.types import Contact, TextBroadcastConfig

# Assigned to nobody, but outside the fictional ranges.
NUMBER, ABROAD = "14155239876", "+442079460958"
KINDS = ("names", "numbers", "emails", "custom")


def record(path: Path, body: Any) -> Any:
    """Record a body that gets a cassette and a client, replay it, and return what both saw."""
    seen: list[Any] = []
    modes: tuple[Literal["all"], Literal["none"]] = ("all", "none")
    for mode in modes:
        with use_cassette(path, mode=mode, redact=KINDS) as cassette:
            with Client.from_env(retries=0) as client:
                seen.append(body(cassette, client))
    assert seen[0] == seen[1]
    return seen[0]


def test_names_and_numbers(tmp_path: Path) -> None:
    """Values of responses are fictional for the test, which can send them all the same."""

    def body(_: Cassette, client: Client) -> Any:
        contact = client.contacts.get_contact(id=3)
        client.contacts.update_contacts(
            contact=[Contact(id=3, mobile_phone=NUMBER, home_phone=ABROAD)]
        )
        contact = client.contacts.get_contact(id=3)
        assert contact.first_name is not None
        assert contact.mobile_phone is not None
        config = TextBroadcastConfig(message=f"Hi {contact.first_name}")
        key = client.texts.send_text(to_number=[contact.mobile_phone], text_broadcast_config=config)
        (text,) = client.texts.query_texts(broadcast_id=key).text
        text = client.texts.get_text(id=text.id or 0)
        found = client.contacts.query_contacts(string=contact.first_name)
        assert 3 in [each.id for each in found.contact]
        return (
            contact.first_name,
            contact.mobile_phone,
            text.to_number.value,
            text.text_record[0].message,
        )

    path = tmp_path / "person.yaml"
    name, mobile, receiver, message = record(path, body)
    assert ("Person1", f"Hi {name}", receiver) == (name, message, mobile)
    assert "55501" in mobile
    assert not any(known in path.read_text() for known in ("Dara", NUMBER, ABROAD[1:]))


def test_real_name_in_an_assertion(tmp_path: Path) -> None:
    """A test that asserts a real name fails while it is recorded, and nothing is written."""
    path = tmp_path / "person.yaml"
    with pytest.raises(AssertionError, match="Person1"):
        with use_cassette(path, mode="all", redact=["names"]):
            assert "Dara" == Client.from_env().contacts.get_contact(id=3).first_name
    assert not path.exists()


def test_service_gets_the_real_values(tmp_path: Path) -> None:
    """What goes out is what a fictional value stands for."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        client.contacts.update_contacts(contact=[Contact(id=3, mobile_phone=NUMBER)])
        with use_cassette(tmp_path / "x.yaml", mode="all", redact=KINDS):
            shown = client.contacts.get_contact(id=3).mobile_phone or ""
            config = TextBroadcastConfig(message="Hi")
            client.texts.send_text(to_number=[shown], text_broadcast_config=config)
        last: Any = sandbox.outbox[-1].to_number
        assert NUMBER == last.value != shown


def test_incoming_texts(tmp_path: Path) -> None:
    """What comes in through the sandbox is redacted as well."""

    def body(cassette: Cassette, client: Client) -> Any:
        text = cassette.sandbox.receive_text(
            from_number=NUMBER, to_number="67076", message=f"It is {NUMBER}"
        )
        assert text == client.texts.get_text(id=text.id or 0)
        return text.from_number, text.message

    path = tmp_path / "incoming.yaml"
    number, message = record(path, body)
    assert f"It is {number}" == message
    assert NUMBER not in path.read_text()
    assert f"from_number: '{number}'" in path.read_text()
    assert message == load(path).steps[0].arguments["message"]


def test_names_learned_too_late(tmp_path: Path) -> None:
    """A text that showed a name before anything said that it is one cannot be recorded."""
    path = tmp_path / "late.yaml"

    def body(_: Cassette, client: Client) -> None:
        config = TextBroadcastConfig(message="Hi Dara")
        key = client.texts.send_text(to_number="13105550123", text_broadcast_config=config)
        client.texts.query_texts(broadcast_id=key)
        client.contacts.get_contact(id=3)

    with pytest.raises(CassetteError, match="cannot redact exchange 2, QueryTexts: its text shows"):
        record(path, body)
    assert not path.exists()
    with Sandbox(seed="demo") as sandbox:
        assert "Dara" == sandbox.client().contacts.get_contact(id=3).first_name
