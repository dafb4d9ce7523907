"""Many calls at once, and bytes that mean nothing."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cfclient import Client
from cfclient._soap import write_request
from cfclient.operations import SEND_TEXT
from cfclient.sandbox import Sandbox
from cfclient.types import Contact, SendText, TextBroadcastConfig, ToNumber

HI = TextBroadcastConfig(message="Hi")
CALLS, THREADS = 1000, 16


def test_load(sandbox: Sandbox, client: Client) -> None:
    """Mixed calls from many threads: no error, and no write is lost."""

    def work(number: int) -> None:
        kind = number % 4
        if kind == 0:
            client.contacts.update_contacts(contact=[Contact(external_id=f"x{number}")])
        elif kind == 1:
            client.texts.send_text(
                to_number=f"1310555{number % 100 + 100:04d}", text_broadcast_config=HI
            )
        elif kind == 2:
            client.contacts.query_contacts(max_results=5)
        else:
            client.texts.query_texts(max_results=5)

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(work, number) for number in range(CALLS)]:
            done.result()

    written = {contact.external_id for contact in client.contacts.iter_contacts()}
    assert {f"x{number}" for number in range(0, CALLS, 4)} <= written
    assert CALLS // 4 == len(sandbox.outbox)


VALID = write_request(
    SEND_TEXT, SendText(to_number=[ToNumber(value="13105550123")], text_broadcast_config=HI)
).content


def mutated(dice: random.Random) -> bytes:
    """Return a valid request with some of it cut, doubled, swapped or changed."""
    content = bytearray(VALID)
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(len(content))
        end = min(len(content), place + dice.randint(1, 20))
        change = dice.randrange(4)
        if change == 0:
            del content[place:end]
        elif change == 1:
            content[place:place] = content[place:end]
        elif change == 2:
            content[place] = dice.randrange(256)
        else:
            content[place:place] = dice.choice(
                [b"<", b">", b"&", b"&#0;", b"]]>", b"<!--", b"\x00", b"\xff", b"<!DOCTYPE x>"]
            )
        if not content:
            return b""
    return bytes(content)


def is_answered(sandbox: Sandbox, session: requests.Session, content: bytes) -> bool:
    """Tell whether bytes get an answer or a fault, in SOAP."""
    response = session.post(
        f"{sandbox.endpoint}/soap12/text", data=content, auth=("sandbox", "sandbox"), timeout=10
    )
    return response.status_code in (200, 500) and b"Envelope" in response.content


@pytest.mark.parametrize("seed", range(4))
def test_mutated_requests(sandbox: Sandbox, seed: int) -> None:
    """Requests that are cut, doubled or changed get an answer or a fault; the server lives on."""
    dice = random.Random(seed)  # noqa: S311 - the same requests each time
    with requests.Session() as session:
        for _ in range(150):
            content = mutated(dice)
            assert is_answered(sandbox, session, content), content
        assert is_answered(sandbox, session, VALID)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=st.binary(max_size=300))
def test_random_bytes(demo: Sandbox, content: bytes) -> None:
    """Bytes that mean nothing get a fault."""
    with requests.Session() as session:
        assert is_answered(demo, session, content)
