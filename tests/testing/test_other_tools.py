"""Tools for tests that replace the network know how to replace it for a client as well."""

from __future__ import annotations

import re
import socket
from contextlib import AbstractContextManager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from cfclient import CallFireError, Client, FromFile
from cfclient._codec import write
from cfclient._soap import write_envelope
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import LOGIN, PASSWORD
from cfclient.types import Contact

vcr: Any = pytest.importorskip("vcr")
responses: Any = pytest.importorskip("responses")
requests_mock: Any = pytest.importorskip("requests_mock")

# Nothing listens on this port of the machine itself.
CLOSED = "http://127.0.0.1:1/api/1.1"
CONTACT = write_envelope(write(Contact(id=3, first_name="Ada"))).decode()
CONTENT_TYPE = "application/soap+xml"
# The settings that the documentation recommends.
SETTINGS: dict[str, Any] = {
    "match_on": ["method", "uri", "body"],
    "filter_headers": ["authorization"],
}


def client_of(endpoint: str) -> Client:
    """Return a client that makes one attempt."""
    return Client(login=LOGIN, password=PASSWORD, endpoint=endpoint, retries=0)


@pytest.fixture
def connects(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Refuse all connections, and note where they would have led."""
    found: list[Any] = []

    def refuse(_: socket.socket, address: Any) -> None:
        found.append(address)
        raise OSError("refused by the test")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    return found


def mocked_by_responses(endpoint: str) -> AbstractContextManager[Any]:
    """Return a mock of responses for one endpoint."""
    mock = responses.RequestsMock()
    url = re.compile(f"{re.escape(endpoint)}/.*")
    mock.add(responses.POST, url, body=CONTACT, content_type=CONTENT_TYPE)
    return mock  # type: ignore[no-any-return]


def mocked_by_requests_mock(endpoint: str) -> AbstractContextManager[Any]:
    """Return a mock of requests-mock for one endpoint."""
    mock = requests_mock.Mocker()
    url = re.compile(f"{re.escape(endpoint)}/.*")
    mock.post(url, text=CONTACT, headers={"Content-Type": CONTENT_TYPE})
    return mock  # type: ignore[no-any-return]


MOCKS = [mocked_by_responses, mocked_by_requests_mock]


@pytest.fixture
def recorded(tmp_path: Path) -> tuple[Path, str]:
    """A cassette of vcrpy with two calls and a sent sound, and the endpoint that is gone now."""
    path = tmp_path / "cassette.yaml"
    with Sandbox(seed="demo") as sandbox, client_of(sandbox.endpoint) as client:
        # A pooled connection does not bypass the cassette.
        assert "Eli" == client.contacts.get_contact(id=4).first_name
        with vcr.use_cassette(str(path), **SETTINGS):
            assert ["Dara", "Eli"] == names(client)
        assert "Eli" == client.contacts.get_contact(id=4).first_name
        return path, sandbox.endpoint


def names(client: Client) -> list[str | None]:
    """Return two names, by two calls of one operation."""
    return [client.contacts.get_contact(id=key).first_name for key in (3, 4)]


def test_vcrpy(recorded: tuple[Path, str], connects: list[Any]) -> None:
    """Calls are recorded by vcrpy and replayed in any order, without a connection."""
    path, endpoint = recorded
    assert "asic " not in path.read_text()

    with vcr.use_cassette(str(path), record_mode="none", **SETTINGS) as cassette:
        assert ["Dara", "Eli"] == names(client_of(endpoint))
    assert 2 == cassette.play_count
    assert [] == connects


def test_vcrpy_over_tls(recorded: tuple[Path, str], connects: list[Any]) -> None:
    """Calls over TLS are replayed as well."""
    path, endpoint = recorded
    path.write_text(path.read_text().replace("http://127.0.0.1:", "https://127.0.0.1:"))

    with vcr.use_cassette(str(path), record_mode="none", **SETTINGS):
        assert ["Dara", "Eli"] == names(client_of(endpoint.replace("http:", "https:")))
    assert [] == connects


def test_vcrpy_without_a_recording(recorded: tuple[Path, str], connects: list[Any]) -> None:
    """A call that vcrpy has no recording of fails, and says so."""
    path, endpoint = recorded

    with vcr.use_cassette(str(path), record_mode="none", **SETTINGS):
        with pytest.raises(CallFireError, match="record_mode 'none'"):
            client_of(endpoint).contacts.get_contact(id=5)
    assert [] == connects


@pytest.mark.parametrize("mocked", MOCKS)
def test_mocks(mocked: Any, connects: list[Any]) -> None:
    """A mocked endpoint responds to a client, and no other endpoint does."""
    with mocked(CLOSED):
        assert "Ada" == client_of(CLOSED).contacts.get_contact(id=3).first_name
        with pytest.raises(CallFireError):
            client_of(CLOSED.replace(":1/", ":2/")).contacts.get_contact(id=3)
    assert [] == connects


@pytest.mark.parametrize("mocked", MOCKS)
def test_mocks_and_pooled_connections(mocked: Any) -> None:
    """A client with an open connection is mocked, and reaches the service again afterwards."""
    with Sandbox(seed="demo") as sandbox, client_of(sandbox.endpoint) as client:
        assert "Dara" == client.contacts.get_contact(id=3).first_name
        with mocked(sandbox.endpoint):
            assert "Ada" == client.contacts.get_contact(id=3).first_name
        assert "Dara" == client.contacts.get_contact(id=3).first_name


@pytest.mark.parametrize("mocked", MOCKS)
def test_mocks_of_uploads(mocked: Any, tmp_path: Path, connects: list[Any]) -> None:
    """A file that is sent piece by piece can be sent to a mock."""
    path = tmp_path / "sound"
    path.write_bytes(b"ID3" + bytes(100_000))
    with mocked(CLOSED), path.open("rb") as file:
        with pytest.raises(CallFireError, match="Contact"):
            client_of(CLOSED).calls.create_sound(data=FromFile(file))
    assert [] == connects


PYTEST_RECORDING = """
import pytest
from cfclient import Client

@pytest.fixture(scope="module")
def vcr_config():
    return {{"match_on": ["method", "uri", "body"], "filter_headers": ["authorization"]}}

@pytest.mark.vcr
def test_contacts():
    client = Client(login="{login}", password="{login}", endpoint="{endpoint}", retries=0)
    assert "Dara" == client.contacts.get_contact(id=3).first_name
    assert "Eli" == client.contacts.get_contact(id=4).first_name
"""


@pytest.mark.skipif(find_spec("pytest_recording") is None, reason="needs pytest-recording")
def test_pytest_recording(pytester: pytest.Pytester) -> None:
    """The marker of pytest-recording records, and replays where all connections are blocked."""
    with Sandbox(seed="demo") as sandbox:
        pytester.makepyfile(PYTEST_RECORDING.format(login=LOGIN, endpoint=sandbox.endpoint))
        result = pytester.runpytest_subprocess("-p", "no:randomly", "--record-mode=once")
        result.assert_outcomes(passed=1)
    (path,) = pytester.path.rglob("*.yaml")
    assert 2 == path.read_text().count("- request:")

    options = ("--record-mode=none", "--block-network")
    result = pytester.runpytest_subprocess("-p", "no:randomly", *options)
    result.assert_outcomes(passed=1)
