"""Replacing personal data, and finding the rest."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient import to_xml
from cfclient._codec import check, write
from cfclient._soap import write_envelope, write_fault
from cfclient.operations import GET_AGENTS, OPERATIONS, QUERY_CONTACTS, SEND_TEXT
from cfclient.testing import CassetteError, Exchange
from cfclient.testing._fiction import KINDS
from cfclient.testing._redaction import Redactor, masked
from cfclient.testing._scan import scan
from cfclient.testing.strategies import instances, requests
from cfclient.types import (
    Agent,
    Contact,
    ContactQueryResult,
    GetAgentsResponse,
    SendText,
    TextBroadcastConfig,
    ToNumber,
)
from cfschema.base import Operation

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))


def exchange(operation: Operation[Any, Any], request: Any, content: bytes) -> Exchange:
    """Return an exchange."""
    return Exchange(
        operation=operation, payload=to_xml(request), status=200, headers={}, content=content
    )


def redacted(kinds: Collection[str], exchanges: list[Exchange]) -> list[Exchange]:
    """Return exchanges that are redacted one after the other."""
    redactor = Redactor(kinds)
    return [redactor.redact(each) for each in exchanges]


# Assigned to nobody, but outside the fictional ranges.
ADA = Contact(
    id=7,
    first_name="Ada",
    last_name="Quill",
    mobile_phone="14155559876",
    home_phone="4155559876",
    work_phone="+442079460958",
    external_id="x-1",
    any_attributes={"note": "likes Ada, call 14155559876"},
)
LISTING = exchange(
    QUERY_CONTACTS,
    QUERY_CONTACTS.request(string="Ada"),
    write_envelope(write(ContactQueryResult(contact=[ADA], total_results=1))),
)
TEXT = exchange(
    SEND_TEXT,
    SendText(
        to_number=[ToNumber(value="+14155559876", any_attributes={"note": "12"})],
        text_broadcast_config=TextBroadcastConfig(
            message="Hi Ada, write to ada@somebody.org or 14155559876", from_number="67076"
        ),
    ),
    write_envelope("<CreatedId xmlns='http://api.callfire.com/service/xsd'>4</CreatedId>"),
)


def test_relations_survive() -> None:
    """The same person has the same fictional name and number everywhere, in texts as well."""
    listing, text = redacted(KINDS, [LISTING, TEXT])

    (ada,) = listing.result.contact
    assert ("Person1", "Person2", 7, "x-1") == (
        ada.first_name,
        ada.last_name,
        ada.id,
        ada.external_id,
    )
    assert ("12015550100", "2015550100") == (ada.mobile_phone, ada.home_phone)
    assert "+12015550101" == ada.work_phone
    (number,) = text.request.to_number
    assert "+12015550100" == number.value
    assert (["value-2"], ["value-1"]) == (
        list(number.any_attributes.values()),
        list(ada.any_attributes.values()),
    )
    config = text.request.text_broadcast_config
    assert "Hi Person1, write to person1@example.com or 12015550100" == config.message
    assert "67076" == config.from_number
    assert "Person1" == listing.request.string


@pytest.mark.parametrize(
    ("written", "fictional"),
    [
        ("415{}555{}9876", "201{}555{}0100"),
        ("(415){}555{}9876", "(201){}555{}0100"),
        ("1{}415{}555{}9876", "1{}201{}555{}0100"),
    ],
)
@pytest.mark.parametrize("between", [*"-. _/,", "\u2011", "\u2013", "\u2212", "\xa0", "\u202f"])
def test_numbers_as_people_write_them(written: str, fictional: str, between: str) -> None:
    """A number in a text is replaced in whatever groups it is written."""
    count = written.count("{}")
    text = written.format(*[between] * count)

    assert f"call {fictional.format(*[between] * count)}!" == Redactor(["numbers"]).redact_text(
        f"call {text}!"
    )


def in_script(digits: str, zero: int) -> str:
    """Return digits as another script writes them, whose zero is given."""
    return "".join(chr(zero + int(digit)) for digit in digits)


@pytest.mark.parametrize(
    "number",
    [in_script("4155559876", 0xFF10), in_script("4155559876", 0x660), "0044 20 7946 0958"],
    ids=["full-width", "Arabic", "two zeros"],
)
def test_other_digits_and_prefixes(number: str) -> None:
    """Digits of other scripts, and a country after two zeros, make a number as well."""
    redactor = Redactor(["numbers"])

    assert "2015550100" in redactor.redact_text(f"call {number}!")
    assert number not in redactor.redact_text(number)


def test_only_what_was_asked_for() -> None:
    """Each kind is replaced on its own."""
    (ada,) = redacted(["names"], [LISTING])[0].result.contact

    assert ("Person1", "14155559876") == (ada.first_name, ada.mobile_phone)
    assert {"note": "likes Ada, call 14155559876"} != ada.any_attributes
    assert {"note": "likes Person1, call 14155559876"} == ada.any_attributes


def test_people_at_work() -> None:
    """Agents are people: their names and addresses are replaced too."""
    agents = GetAgentsResponse(
        agent=[Agent(id=1, name="Ben Oak", email="ben@somebody.org")], total_results=1
    )
    made = exchange(GET_AGENTS, GET_AGENTS.request(campaign_id=1), write_envelope(write(agents)))
    (agent,) = redacted(KINDS, [made])[0].result.agent

    assert ("Person1", "person1@example.com") == (agent.name, agent.email)


def test_faults_and_other_responses() -> None:
    """A response without a result is redacted as text."""
    fault = write_fault("Sender", "4155559876 of ada@somebody.org is no number")
    made = exchange(QUERY_CONTACTS, QUERY_CONTACTS.request(), fault)
    (found,) = redacted(KINDS, [made])

    assert b"2015550100 of person1@example.com is no number" in found.content


def test_fictional_numbers_are_kept() -> None:
    """A number that is fictional already is kept, and not assigned to another."""
    request = SendText(
        to_number=[ToNumber(value=value) for value in ("12015550100", "14155559876")],
        text_broadcast_config=TextBroadcastConfig(message="Hi"),
    )
    (found,) = redacted(KINDS, [exchange(SEND_TEXT, request, write_envelope(""))])

    assert ["12015550100", "12015550101"] == [n.value for n in found.request.to_number]


@pytest.mark.parametrize(
    ("written", "fictional"),
    [
        ("4155559876", "2015550100"),
        ("(415) 555-9876", "(201) 555-0100"),
        ("415.555.9876", "201.555.0100"),
        ("415\u2013555\u20139876", "201\u2013555\u20130100"),
        ("+1 (415) 555-9876", "+1 (201) 555-0100"),
        ("1 - 415 - 555 - 9876", "1 - 201 - 555 - 0100"),
        ("+44 20 7946 0958", "+12015550100"),
        ("442079460958", "12015550100"),
        ("2015-01-01 10:00:00", "2015-01-01 10:00:00"),
        ("(415) 555-0123", "(415) 555-0123"),
    ],
)
def test_numbers_in_groups(written: str, fictional: str) -> None:
    """A number is replaced however a person wrote it, and keeps its groups where it can."""
    redactor = Redactor(["numbers"])
    text = redactor.redact_text(f"Call {written} now")
    restored = redactor.restored_text(text)

    assert f"Call {fictional} now" == text
    assert re.sub("[^0-9]", "", written) == re.sub("[^0-9]", "", restored)


def test_unreadable_responses() -> None:
    """A response that cannot be read is refused."""
    broken = write_envelope(
        '<s:ContactQueryResult xmlns:s="http://api.callfire.com/service/xsd">'
        '<d:Contact xmlns:d="http://api.callfire.com/data" id="x"/></s:ContactQueryResult>'
    )
    with pytest.raises(CassetteError, match="QueryContacts cannot be redacted"):
        redacted(KINDS, [exchange(QUERY_CONTACTS, QUERY_CONTACTS.request(), broken)])


@every_operation
@given(data=st.data())
def test_redacted_exchanges_are_valid(operation: Operation[Any, Any], data: st.DataObject) -> None:
    """Redacted exchanges follow the contract, and have no real number left."""
    response = operation.response
    body = "" if response is None else write(data.draw(instances(response)))
    made = exchange(operation, data.draw(requests(operation)), write_envelope(body))
    (found,) = redacted(["numbers"], [made])

    assert [] == check(found.request)
    numbers = re.findall(r"(?:mobilePhone=\"|FromNumber>)\+?(\d{7,})[\"<]", str(found.content))
    assert [] == [n for n in numbers if not re.fullmatch(r"1?\d{3}55501\d\d", n)]
    assert masked(operation, made.payload, ["numbers"]) == masked(
        operation, found.payload, ["numbers"]
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Authorization: Basic c29tZTpvbmU=", "an authorization header"),
        ("proxy-authorization: x", "an authorization header"),
        ("Basic c29tZTpvbmU=", "basic credentials"),
        ("Bearer abc.def-ghi", "a bearer token"),
        ("password: hunter2", "a password or key"),
        ("<Password>hunter2</Password>", "a password or key"),
        ('{"api_key": "abc"}', "a password or key"),
        ("https://me:hunter2@example.com/", "credentials in an address"),
        ("Set-Cookie: id=1", "a cookie"),
        ("-----BEGIN RSA PRIVATE KEY-----", "a private key"),
        ("<ToNumber>14155559876</ToNumber>", "a phone number outside the fictional ranges"),
        ("call (415) 555-9876 now", "a phone number outside the fictional ranges"),
        ("+1 415 555 9876", "a phone number outside the fictional ranges"),
        ("+442079460958", "a phone number outside the fictional ranges"),
        ("ada@somebody.org", "an e-mail address outside the reserved domains"),
    ],
)
def test_scan_finds(text: str, what: str, tmp_path: Path) -> None:
    """Secrets and personal data are found with their line, and not shown."""
    path = tmp_path / "planted.yaml"
    path.write_text(f"first\n  {text}\n")

    found = scan(path)
    assert {f"{path}:2: looks like {what}"} <= set(map(str, found))
    assert not any("hunter2" in str(finding) for finding in found)


@pytest.mark.parametrize(
    "text",
    [
        "13105550123",
        "+13105550199",
        "(310) 555-0123",
        "67076",
        "ada@example.com",
        "ada@mail.example.org",
        '<data:Text id="4155559876">',
        "<service:BroadcastId>4155559876</service:BroadcastId>",
        "882960114003",
        "2015-01-03T09:13:35Z",
        "<Latitude>34.4155559876</Latitude>",
        "sha256: 4155559876415555987641555598764155559876415555987641555598764155",
        "http://www.w3.org/2003/05/soap-envelope",
        "reset your password at https://example.com",
    ],
)
def test_scan_passes(text: str, tmp_path: Path) -> None:
    """Fictional numbers, ids, times and places are not reported."""
    path = tmp_path / "clean.yaml"
    path.write_text(f"{text}\n")

    assert [] == scan(path)
