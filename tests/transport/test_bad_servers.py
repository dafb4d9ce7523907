"""Calls to misbehaving servers raise the right error, in bounded time and memory."""

from __future__ import annotations

import re
import time
import tracemalloc

import pytest

from cfclient import TransportTimeout
from tests.conftest import ROOT
from tests.support.bad_servers import CASES, DEADLINE, MOST, Case, serving
from tests.support.clients import Client

every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


def client_of(endpoint: str, retries: int = 0) -> Client:
    """Return a client with short timeouts."""
    return Client(
        login="ada",
        password="secret",
        endpoint=endpoint,
        timeout=(0.6, 0.6),
        deadline=DEADLINE,
        retries=retries,
        max_response_bytes=MOST,
    )


@every_case
def test_ends_in_the_right_error(case: Case) -> None:
    """Each case raises its error within the deadline, in bounded memory."""
    tracemalloc.start()
    with serving(case) as endpoint, client_of(endpoint) as client:
        started = time.monotonic()
        with pytest.raises(case.error, match=re.escape(case.message)) as caught:
            client.contacts.get_contact(id=3)
        elapsed = time.monotonic() - started
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert case.error is type(caught.value)
    assert ("GetContact", 1) == (caught.value.operation, caught.value.attempts)
    assert elapsed < DEADLINE + 0.5
    assert peak < MOST * 4
    assert "secret" not in str(caught.value)


@every_case
def test_deadline_holds_over_retries(case: Case) -> None:
    """A call ends within its deadline, whatever the number of retries."""
    with serving(case) as endpoint, client_of(endpoint, retries=9) as client:
        started = time.monotonic()
        with pytest.raises((case.error, TransportTimeout)):
            client.contacts.get_contact(id=3)
        elapsed = time.monotonic() - started

    assert elapsed < DEADLINE + 0.5


def test_the_documentation_lists_every_case() -> None:
    """The table in the documentation lists all cases with their errors."""
    page = (ROOT / "docs/reliability.md").read_text()

    assert {case.name: f"`{case.error.__name__}`" for case in CASES} == dict(
        re.findall(r"^\| ([^|`]+) \| (`\w+`) \|", page, re.MULTILINE)
    )
