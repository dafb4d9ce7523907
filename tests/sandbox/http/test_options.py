"""The options of a sandbox: size, latency, time, host and login."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
import requests
from typer.testing import CliRunner

from cfclient import AuthenticationError, ConfigurationError
from cfclient.cli._main import app
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine.seeds import seeded
from cfclient.sandbox.http.origin import is_loopback, names_no_domain
from cfclient.types import Call, Contact, Text, TextBroadcastConfig


@pytest.mark.parametrize(("size", "contacts"), [(1, 200), (30, 200), (10_000, 500)])
def test_size(size: int, contacts: int) -> None:
    """The demo data has as many calls and texts as are asked for, and contacts in proportion."""
    store = seeded("demo", size)

    assert size == len(store.every(Call)) + len(store.every(Text))
    assert contacts == len({c.mobile_phone for c in store.all(Contact)})


def test_size_in_a_file(tmp_path: Path) -> None:
    """A state file belongs to a seed of one size."""
    Sandbox(seed="demo", size=30, state=tmp_path / "state.db").stop()

    with pytest.raises(ConfigurationError, match="created with the seed demo 30, not demo;"):
        Sandbox(seed="demo", state=tmp_path / "state.db")


@pytest.mark.parametrize(
    "wrong", [{"size": 0}, {"size": 1_000_001}, {"latency": -1.0}, {"latency": float("nan")}]
)
def test_out_of_range(wrong: dict[str, float]) -> None:
    """A size or latency that is out of range is rejected."""
    with pytest.raises(ConfigurationError, match=r"size must|latency must"):
        Sandbox(**wrong)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] - wrong on purpose


def test_latency() -> None:
    """Each response of a service is late."""
    with Sandbox(latency=0.2) as sandbox, sandbox.client() as client:
        started = time.monotonic()
        client.labels.query_labels()

        assert time.monotonic() - started >= 0.2


def test_real_time() -> None:
    """A text is sent by itself, in whole seconds, when simulated time follows the wall clock."""
    with Sandbox(real_time=True) as sandbox, sandbox.client() as client:
        config = TextBroadcastConfig(message="Hi")
        client.texts.send_text(to_number="13105550123", text_broadcast_config=config)
        deadline = time.monotonic() + 20
        while sandbox.outbox[0].final_result is None and time.monotonic() < deadline:
            time.sleep(0.05)

        client.texts.send_text(to_number="13105550124", text_broadcast_config=config)
        sent, later = sandbox.outbox
        assert ("SENT", 0) == (sent.final_result, later.created.microsecond)


def test_real_time_in_a_file(tmp_path: Path) -> None:
    """What happened by the wall clock is there after a restart."""
    state = tmp_path / "state.db"
    with Sandbox(state=state, real_time=True) as sandbox, sandbox.client() as client:
        config = TextBroadcastConfig(message="Hi")
        client.texts.send_text(to_number="13105550123", text_broadcast_config=config)
        deadline = time.monotonic() + 20
        while sandbox.outbox[0].final_result is None and time.monotonic() < deadline:
            time.sleep(0.05)
        kept = sandbox.outbox
    with Sandbox(state=state) as sandbox:
        assert kept == sandbox.outbox


def test_other_machines() -> None:
    """A sandbox for other machines warns if anybody knows its login."""
    with pytest.warns(UserWarning, match=r"can reach a sandbox on 0\.0\.0\.0; set a login"):
        Sandbox(host="0.0.0.0").stop()  # noqa: S104 - not started
    Sandbox(host="0.0.0.0", login="me", password="secret").stop()  # noqa: S104 - not started


@pytest.mark.parametrize(
    ("login", "password"), [("", "p"), ("a", ""), ("a:b", "p"), ("a\n", "p"), ("a", "\ud800")]
)
def test_logins_of_nobody(login: str, password: str) -> None:
    """A login that no client could send is refused."""
    with pytest.raises(ConfigurationError, match="login without a colon, and a password"):
        Sandbox(login=login, password=password)


def test_login() -> None:
    """A login of one's own is the only one."""
    with Sandbox(login="me", password="secret") as sandbox:
        with sandbox.client() as client:
            client.labels.query_labels()
        with sandbox.client().with_options(login="sandbox") as client:
            with pytest.raises(AuthenticationError):
                client.labels.query_labels()


@pytest.mark.parametrize("name", ["10.0.0.5:8811", "callfire:8811", "[::1]:80", "localhost"])
def test_names_in_a_network(name: str) -> None:
    """IP addresses and names without a dot can be those of a container."""
    assert names_no_domain(name)


@pytest.mark.parametrize(
    "name", ["attacker.example", "10.0.0.5.attacker.example:1", "", "[", "a b"]
)
def test_domains(name: str) -> None:
    """A domain, which a page can rebind, is not one of a container."""
    assert not names_no_domain(name)


@pytest.mark.parametrize(("host", "expected"), [("::1", True), ("10.0.0.5", False), ("x", False)])
def test_loopback(host: str, *, expected: bool) -> None:
    """Loopback addresses are told from others."""
    assert expected == is_loopback(host)


def test_any_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sandbox on any address takes requests for it, of its own page and of no other."""

    def is_never(_: str) -> bool:
        return False

    monkeypatch.setattr("cfclient.sandbox.http.server.is_loopback", is_never)
    with Sandbox(login="me") as sandbox:
        address = f"{sandbox.endpoint.removesuffix('/api/1.1')}/_sandbox/outbox"
        statuses = [
            requests.get(address, headers={"Host": host, "Origin": origin}, timeout=10).status_code
            for host, origin in (
                ("box:8811", "http://box:8811"),
                ("box:8811", "http://10.0.0.5:8811"),
                ("attacker.example", "http://attacker.example"),
            )
        ]

    assert [200, 403, 403] == statuses


def test_container(root: Path) -> None:
    """The command of the container is one that there is."""
    *others, last = (root / "Containerfile").read_text().splitlines()
    program, *arguments = json.loads(last.removeprefix("CMD "))

    assert (4, "cfclient") == (len(others), program)
    assert 0 == CliRunner().invoke(app, [*arguments, "--coverage"]).exit_code
