"""State files: restarts, kills and files that cannot be used."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from cfclient import Client, ConfigurationError, TransportError
from cfclient.types import (
    Contact,
    ContactSource,
    TextBroadcastConfig,
    VoiceBroadcastConfig,
)
from tests.support.ids import nth
from tests.support.validating import ValidatingSandbox as Sandbox

HI = TextBroadcastConfig(message="Hi")


def everything(sandbox: Sandbox, client: Client) -> list[Any]:
    """Return what a client sees of a sandbox."""
    return [
        client.contacts.query_contacts().contact,
        client.contacts.query_contact_lists().contact_list,
        client.calls.query_calls().call,
        client.texts.query_texts().text,
        client.broadcasts.query_broadcasts().broadcast,
        client.labels.query_labels().label,
        sandbox.outbox,
    ]


def test_restart(tmp_path: Path) -> None:
    """A restart restores everything, ids and times included."""
    state = tmp_path / "state.db"
    with Sandbox(state=state) as sandbox, sandbox.client() as client:
        client.contacts.update_contacts(contact=[Contact(first_name="Ada")])
        source = ContactSource(contact_id=[nth(Contact)])
        client.contacts.create_contact_list(name="A", contact_source=source)
        client.contacts.query_contacts()
        client.texts.send_text(to_number="13105550101", text_broadcast_config=HI, label=["x"])
        sandbox.receive_text(from_number="13105550102", to_number="67076", message="STOP")
        sandbox.clock.advance(minutes=5)
        sandbox.receive_call(from_number="13105550103", to_number="12135550100")
        client.calls.send_call(
            to_number="13105550104",
            voice_broadcast_config=VoiceBroadcastConfig(live_sound_text="Hello"),
            request_id="urn:one",
        )
        before = everything(sandbox, client)
        now = sandbox.clock.now

    with Sandbox(state=state) as sandbox, sandbox.client() as client:
        assert now == sandbox.clock.now
        assert before == everything(sandbox, client)
        again = client.calls.send_call(
            to_number="13105550104",
            voice_broadcast_config=VoiceBroadcastConfig(live_sound_text="Hello"),
            request_id="urn:one",
        )
        assert before[4][-1].id == again


def test_reset_is_kept(tmp_path: Path) -> None:
    """A reset empties the state file, too."""
    state = tmp_path / "state.db"
    with Sandbox(state=state) as sandbox, sandbox.client() as client:
        client.contacts.update_contacts(contact=[Contact(first_name="Ada")])
        sandbox.reset()
        client.contacts.update_contacts(contact=[Contact(first_name="Ben")])

    with Sandbox(state=state) as sandbox, sandbox.client() as client:
        assert ["Ben"] == [c.first_name for c in client.contacts.query_contacts().contact]


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    """A file of another seed, one that is not a database, and a folder are rejected."""
    Sandbox(state=tmp_path / "state.db").start().stop()
    (tmp_path / "text.db").write_text("This is no database. " * 100)

    with pytest.raises(ConfigurationError, match="created with the seed empty, not demo") as caught:
        Sandbox(seed="demo", state=tmp_path / "state.db")
    # SQLite keeps a log beside a file that is open.
    assert (True, False) == (bool(caught.tb), (tmp_path / "state.db-wal").exists())
    for path in (tmp_path / "text.db", tmp_path):
        with pytest.raises(ConfigurationError, match="cannot be used as a state file"):
            Sandbox(state=path)


def test_kill(tmp_path: Path) -> None:
    """After a kill in the middle of many writes, every acknowledged one is kept."""
    state = tmp_path / "state.db"
    command = [sys.executable, "-c", "from cfclient.cli import main; main()", "sandbox"]
    command += ["--port", "0", "--seed", "empty", "--state", str(state)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        endpoint = next(
            match[1]
            for line in process.stdout
            if (match := re.match(r"export \w+ENDPOINT=(.*)", line))
        )
        client = Client(login="sandbox", password="sandbox", endpoint=endpoint, retries=0)
        acknowledged: list[int] = []
        killer = threading.Timer(0.7, process.kill)
        killer.start()
        for number in range(500):
            try:
                client.contacts.update_contacts(contact=[Contact(first_name=f"n{number}")])
            except TransportError:
                break
            acknowledged.append(number)
        killer.join()
    client.close()

    with Sandbox(state=state) as sandbox, sandbox.client() as again:
        kept = [c.first_name for c in again.contacts.iter_contacts()]
    assert acknowledged
    assert [f"n{number}" for number in acknowledged] == kept[: len(acknowledged)]
    assert len(kept) - len(acknowledged) in (0, 1)
