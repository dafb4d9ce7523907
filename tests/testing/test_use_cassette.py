"""Cassettes outside of pytest, and in child processes."""

from __future__ import annotations

import os
import subprocess
import sys
import unittest
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from record import CASSETTES

from cfclient import Client
from cfclient.sandbox import Sandbox
from cfclient.testing import CassetteError, use_cassette
from cfclient.testing._files import load
from cfclient.types import GetContact, GetContactHistory, TextBroadcastConfig

GET_CONTACT = CASSETTES / "contacts" / "get_contact.yaml"
CHILD = "from cfclient import Client; Client.from_env(retries=0).contacts.get_contact(id=3)"

FORK = """
import multiprocessing, sys
from cfclient.testing import CassetteError, use_cassette
from cfclient import Client
def first_name():
    return Client.from_env(retries=0).contacts.get_contact(id=3).first_name
with use_cassette(sys.argv[1], mode=sys.argv[2]) as cassette:
    first_name()
    with multiprocessing.get_context("fork").Pool(1) as pool:
        try:
            pool.apply(first_name)
        except CassetteError as error:
            print(error)
    assert 1 == len(cassette.exchanges)
"""


def first_name(key: int = 3) -> str | None:
    """Return a name, as a program does that knows nothing of cassettes."""
    with Client.from_env(retries=0) as client:
        return client.contacts.get_contact(id=key).first_name


def test_records_and_replays(tmp_path: Path) -> None:
    """A block is recorded from a sandbox and replayed without one."""
    path = tmp_path / "contact.yaml"
    with use_cassette(path, mode="missing"):
        assert "Dara" == first_name()
    with use_cassette(os.fspath(path)) as cassette:
        assert "Dara" == first_name()

    assert [GetContact(id=3)] == cassette.requests_of(GetContact)
    assert [GetContact(id=3)] == cassette.requests
    assert [] == cassette.requests_of(GetContactHistory)


def test_sandbox_of_the_caller(tmp_path: Path) -> None:
    """Calls to a sandbox that the caller started are recorded from there."""
    path = tmp_path / "contact.yaml"
    with Sandbox() as sandbox:
        client = sandbox.client()
        with use_cassette(path, mode="all"):
            assert 0 == client.contacts.query_contacts().total_results
    with use_cassette(path):
        assert 0 == client.contacts.query_contacts().total_results


def test_decorator() -> None:
    """A test of unittest is decorated, and replays its cassette each time."""

    class Test(unittest.TestCase):
        @use_cassette(GET_CONTACT)
        def runTest(self) -> None:  # noqa: N802 - its name
            assert "Dara" == first_name()

    for _ in range(2):
        result = Test().run()
        assert result is not None
        assert [] == result.errors + result.failures


def test_errors_record_nothing(tmp_path: Path) -> None:
    """A block that ends in an error is not recorded, and the network is given back."""
    path = tmp_path / "contact.yaml"
    with pytest.raises(AttributeError, match="no_such"):
        with use_cassette(path, mode="all"):
            getattr(first_name(), "no_such")  # noqa: B009 - not in the type
    assert not path.exists()
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        assert "Dara" == client.contacts.get_contact(id=3).first_name


def test_without_a_recording() -> None:
    """Errors say how to record, and a handled one is raised at the end."""
    with pytest.raises(CassetteError, match=r"record it: use_cassette\('none', mode='missing'\)"):
        use_cassette("none").__enter__()
    with pytest.raises(CassetteError, match="an error was handled by the program: there is no rec"):
        with use_cassette(GET_CONTACT), suppress(Exception):
            first_name(4)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"mode": "al"}, "there is no mode 'al'; use one of: none, missing, all"),
        ({"target": "Live"}, "there is no target 'Live'; use one of: cassette, sandbox, live"),
        ({"volatile": 5}, "volatile must be a list of names, not 5"),
        ({"redact": "name"}, "cannot redact name; there are"),
        ({"allow_changes": [5]}, r"allow_changes must be a list of names, not \[5\]"),
    ],
)
def test_misspelled_settings(settings: dict[str, Any], problem: str) -> None:
    """A setting that does not exist is refused, and a text is one name."""
    with pytest.raises(CassetteError, match=problem), use_cassette(GET_CONTACT, **settings):
        pass


def test_changes_at_the_service_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever client a program makes, a change at the service itself has to be allowed."""
    path = tmp_path / "text.yaml"
    config = TextBroadcastConfig(message="Hi")
    with Sandbox() as service:
        for name in ("LOGIN", "PASSWORD"):
            monkeypatch.setenv(f"CALLFIRE_{name}", "sandbox")
        monkeypatch.setenv("CALLFIRE_ENDPOINT", service.endpoint)
        with pytest.raises(CassetteError, match="SendText would change"):
            with use_cassette(path, mode="all", target="live"):
                Client.from_env().texts.send_text(
                    to_number="13105550123", text_broadcast_config=config
                )
        assert [] == service.outbox
        with use_cassette(path, mode="all", target="live", allow_changes=["SendText"]):
            Client.from_env().texts.send_text(to_number="13105550123", text_broadcast_config=config)
        assert 1 == len(service.outbox)
    assert "live" == load(path).against


@pytest.mark.parametrize("mode", ["all", "none"])
def test_child_processes(mode: str, tmp_path: Path) -> None:
    """Calls of a child process fail while recording and replaying, and the error says why."""
    path = tmp_path / "contact.yaml"
    path.write_bytes(GET_CONTACT.read_bytes())
    with use_cassette(path, mode=mode) as cassette:  # type: ignore[arg-type]
        first_name()
        command = [sys.executable, "-c", CHILD]
        child = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        assert 1 == child.returncode
        last = child.stderr.splitlines()[-1]
        assert "/intercepted/but-not-in-child-processes: [Errno" in last
        assert 1 == len(cassette.exchanges)


@pytest.mark.parametrize("mode", ["all", "none"])
def test_forks(mode: str, tmp_path: Path) -> None:
    """Calls of a fork fail while recording and replaying, and the error says why."""
    path = tmp_path / "contact.yaml"
    path.write_bytes(GET_CONTACT.read_bytes())
    # In a process of its own, since the threads that other libraries leave make forks hang.
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORK, str(path), mode]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        command,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )

    assert "in a child process of the test" in done.stdout


def test_child_processes_of_a_running_sandbox(tmp_path: Path) -> None:
    """Against a running sandbox, child processes can call it."""
    with use_cassette(tmp_path / "none.yaml", target="sandbox"):
        subprocess.run([sys.executable, "-c", CHILD], check=True)  # noqa: S603


@pytest.mark.parametrize("name", ["test_one", "test_two"])
def test_vcr_marker(name: str, pytester: pytest.Pytester) -> None:
    """A test with the marker of vcrpy's plugins as well is refused, if it is to be run."""
    pytester.makepyfile("""
        import pytest

        @pytest.mark.vcr
        @pytest.mark.callfire_cassette
        def test_one(): ...

        def test_two(): ...
    """)
    pytester.makeini("[pytest]\nmarkers = vcr: of another plugin")
    result = pytester.runpytest_inprocess("-k", name, "-p", "no:randomly", "-p", "no:asyncio")

    if name == "test_two":
        result.assert_outcomes(passed=1, deselected=1)
        return
    assert pytest.ExitCode.USAGE_ERROR == result.ret
    expected = (
        "*test_one has @pytest.mark.callfire_cassette and @pytest.mark.vcr, which both replace*"
    )
    result.stderr.fnmatch_lines([expected])
    result = pytester.runpytest_subprocess("-n1", "-p", "no:randomly")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines([expected])
