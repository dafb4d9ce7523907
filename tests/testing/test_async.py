"""Cassettes and other tools record and replay the calls of the async client as well."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import anyio
import pytest
from record import CASSETTES

from cfclient import AsyncClient, CallFireError, Client
from cfclient._codec import write
from cfclient._soap import write_envelope
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import LOGIN, PASSWORD
from cfclient.testing import CassetteError, use_cassette
from cfclient.types import Contact, GetContact

vcr: Any = pytest.importorskip("vcr")

CONTACT = write_envelope(write(Contact(id=3, first_name="Ada")))
GET_CONTACT = CASSETTES / "contacts" / "get_contact.yaml"
SETTINGS: dict[str, Any] = {
    "match_on": ["method", "uri", "body"],
    "filter_headers": ["authorization"],
}
every_loop = pytest.mark.parametrize("backend", ["asyncio", "trio"])


async def first_names(*keys: int) -> list[str | None]:
    """Return names, as a program does that knows nothing of cassettes."""
    async with AsyncClient.from_env(retries=0) as client:
        return [(await client.contacts.get_contact(id=key)).first_name for key in keys]


@every_loop
def test_replays(backend: str) -> None:
    """A cassette that was recorded with `Client` is replayed to `AsyncClient`."""
    with use_cassette(GET_CONTACT) as cassette:
        assert ["Dara"] == anyio.run(first_names, 3, backend=backend)

    assert [GetContact(id=3)] == cassette.requests


@every_loop
def test_records(tmp_path: Path, backend: str) -> None:
    """A cassette that is recorded with `AsyncClient` is replayed to both clients."""
    path = tmp_path / "contacts.yaml"
    with use_cassette(path, mode="missing"):
        assert ["Dara", "Eli"] == anyio.run(first_names, 3, 4, backend=backend)
    recorded = path.read_text()
    with use_cassette(path):
        assert ["Dara", "Eli"] == anyio.run(first_names, 3, 4, backend=backend)
    with use_cassette(path), Client.from_env(retries=0) as client:
        assert ["Dara", "Eli"] == [client.contacts.get_contact(id=key).first_name for key in (3, 4)]
    with use_cassette(path, mode="all"), Client.from_env(retries=0) as client:
        assert "Dara" == client.contacts.get_contact(id=3).first_name
        assert "Eli" == client.contacts.get_contact(id=4).first_name

    assert recorded == path.read_text()


def test_without_a_recording() -> None:
    """A call without a recording fails with an error that says so."""
    with pytest.raises(CassetteError, match="there is no recording of this GetContact"):
        with use_cassette(GET_CONTACT):
            anyio.run(first_names, 4)


TESTS = """
import pytest

@pytest.mark.callfire_cassette("contact")
@pytest.mark.{marker}
async def test_contact(callfire_async_client, callfire_cassette):
    contact = await callfire_async_client.contacts.get_contact(id=3)
    assert "Dara" == contact.first_name
    assert 1 == len(callfire_cassette.requests)
"""


@pytest.mark.parametrize(("marker", "count"), [("asyncio", 1), ("anyio", 2)])
def test_plugins(pytester: pytest.Pytester, marker: str, count: int) -> None:
    """The fixture records and replays with the plugins of pytest-asyncio and of anyio."""
    pytester.makepyfile(TESTS.format(marker=marker))
    options = ["-p", "no:randomly", "-p", "no:xdist"]
    if count == 1:
        result = pytester.runpytest_subprocess(*options, "--callfire-record=all")
        result.assert_outcomes(passed=1)
    else:
        # Both event loops replay the same file.
        with use_cassette(pytester.path / "cassettes" / "contact.yaml", mode="all"):
            anyio.run(first_names, 3)
    result = pytester.runpytest_subprocess(*options)
    result.assert_outcomes(passed=count)


@every_loop
def test_vcrpy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    """Calls are recorded by vcrpy itself and replayed without a connection."""
    path = tmp_path / "cassette.yaml"
    with Sandbox(seed="demo") as sandbox, vcr.use_cassette(str(path), **SETTINGS):
        endpoint = sandbox.endpoint
        assert ["Dara", "Eli"] == anyio.run(_names(endpoint), backend=backend)
    assert "asic " not in path.read_text()

    monkeypatch.setattr(socket.socket, "connect", _refuse)
    with vcr.use_cassette(str(path), record_mode="none", **SETTINGS) as cassette:
        assert ["Dara", "Eli"] == anyio.run(_names(endpoint), backend=backend)
        with pytest.raises(CallFireError, match="record_mode 'none'"):
            anyio.run(_names(endpoint, 5), backend=backend)
    assert 2 == cassette.play_count


def _names(endpoint: str, *keys: int) -> Callable[[], Awaitable[list[str | None]]]:
    async def names() -> list[str | None]:
        client = AsyncClient(login=LOGIN, password=PASSWORD, endpoint=endpoint, retries=0)
        async with client:
            found = [await client.contacts.get_contact(id=key) for key in keys or (3, 4)]
        return [contact.first_name for contact in found]

    return names


def _refuse(*_: object) -> None:
    raise OSError("refused by the test")


PYTEST_RECORDING = """
import pytest
from cfclient import AsyncClient

@pytest.fixture(scope="module")
def vcr_config():
    return {{"match_on": ["method", "uri", "body"], "filter_headers": ["authorization"]}}

@pytest.mark.vcr
@pytest.mark.asyncio
async def test_contacts():
    async with AsyncClient(login="{login}", password="{login}", endpoint="{endpoint}") as client:
        assert "Dara" == (await client.contacts.get_contact(id=3)).first_name
"""


def test_pytest_recording(pytester: pytest.Pytester) -> None:
    """The marker of pytest-recording records, and replays where all connections are blocked."""
    pytest.importorskip("pytest_recording")
    with Sandbox(seed="demo") as sandbox:
        pytester.makepyfile(PYTEST_RECORDING.format(login=LOGIN, endpoint=sandbox.endpoint))
        result = pytester.runpytest_subprocess("-p", "no:randomly", "--record-mode=once")
        result.assert_outcomes(passed=1)

    options = ("--record-mode=none", "--block-network")
    result = pytester.runpytest_subprocess("-p", "no:randomly", *options)
    result.assert_outcomes(passed=1)


@every_loop
def test_respx(backend: str) -> None:
    """A mock of respx responds to the client once it knows what to replace in httpx2."""
    respx: Any = pytest.importorskip("respx")
    mocker: Any = import_module("respx.mocks").HTTPCoreMocker
    target = "httpcore2._async.connection_pool.AsyncConnectionPool"
    endpoint = "http://127.0.0.1:1/api/1.1"
    mocker.add_targets(target)
    try:
        with respx.mock:
            route = respx.post(f"{endpoint}/soap12/contact")
            route.respond(200, content=CONTACT, content_type="application/soap+xml")
            assert ["Ada"] == anyio.run(_names(endpoint, 3), backend=backend)
    finally:
        mocker.remove_targets(target)
