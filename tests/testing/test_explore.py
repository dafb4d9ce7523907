"""Recording what an account can read."""

from __future__ import annotations

from pathlib import Path

import pytest
from explore import file_of
from record import main as record

from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from cfclient.testing._files import load
from cfclient.types import AgentGroup, Broadcast, CccCampaign, TextBroadcastConfig
from tests.support.responses import order
from tests.testing.test_targets import use

READING = {name for name, operation in OPERATIONS.items() if operation.read_only}


def test_reads_everything_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every reading operation with known arguments is recorded, and no other."""
    with Sandbox(seed="demo") as service, service.client() as client:
        use(service, monkeypatch)
        key = client.ccc.create_ccc_campaign(ccc_campaign=CccCampaign(name="Help"))
        client.ccc.create_agent_group(agent_group=AgentGroup(name="Day"))
        client.ccc.add_agents(campaign_id=key, agent_emails=["ada@example.com"])
        client.calls.create_sound(sound_text="Hello")
        order(client, ["12135550105"])
        client.contacts.create_dnc_list(name="Never", numbers=["13105550123"])
        text = TextBroadcastConfig(message="Hi")
        client.broadcasts.create_broadcast(
            broadcast=Broadcast(name="a", text_broadcast_config=text)
        )
        before = service.overview["outbox"], client.contacts.query_contacts().total_results

        assert 0 == record(["--live", "--output", str(tmp_path)])
        assert before == (
            service.overview["outbox"],
            client.contacts.query_contacts().total_results,
        )
    outcomes = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert READING == set(outcomes)
    recorded = {
        name for name in outcomes if (tmp_path / f"{file_of(OPERATIONS[name])}.yaml").exists()
    }
    assert {name for name, outcome in outcomes.items() if "recorded" in outcome} == recorded
    assert len(recorded) > len(READING) * 3 // 4
    for name in recorded:
        recording = load(tmp_path / f"{file_of(OPERATIONS[name])}.yaml")
        assert ("live", ("custom", "emails", "names", "numbers")) == (
            recording.against,
            recording.redacted,
        )
    contact = load(tmp_path / "contacts" / "get_contact.yaml").exchanges[0].result
    assert contact.first_name.startswith("Person")


def test_changes_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """An operation that may change something is recorded from its body, and nothing else is."""
    with Sandbox(seed="demo") as service:
        use(service, monkeypatch)
        sent = len(service.outbox)
        options = ["--live", "--output", str(tmp_path), "--allow-changes", "SendText"]

        assert 0 == record(options)
        assert sent + 1 == len(service.outbox)
    assert "1 passed" in capfd.readouterr().out
    assert (tmp_path / "texts" / "send_text.yaml").exists()


def test_wrong_usage(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without credentials one line says what is missing; options that do not fit are refused."""
    for name in ("LOGIN", "PASSWORD", "ENDPOINT"):
        monkeypatch.delenv(f"CALLFIRE_{name}", raising=False)

    assert 1 == record(["--live"])
    assert "record: no credentials" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        record(["--allow-changes", "SendText"])
