"""The use of the sandbox in a test, recorded and replayed with its calls."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cfclient import Client, Fault
from cfclient.sandbox import Sandbox
from cfclient.testing import Cassette, CassetteError, use_cassette
from cfclient.testing._files import load
from cfclient.types import FaultCode, TextBroadcastConfig
from tests.conftest import ROOT

CALLER, OWN = "12135550123", "67076"


def converse(cassette: Cassette) -> list[object]:
    """Use all of the sandbox that can be recorded, and return what a test can see of it."""
    sandbox = cassette.sandbox
    seen: list[object] = [sandbox.clock.now]
    text = sandbox.receive_text(from_number=CALLER, to_number=OWN, message="STOP")
    call = sandbox.receive_call(from_number=CALLER, to_number=OWN)
    with Client.from_env(retries=0) as client:
        assert text == client.texts.get_text(id=text.id or 0)
        assert call == client.calls.get_call(id=call.id or 0)
        client.texts.send_text(
            to_number=["13105550123"], text_broadcast_config=TextBroadcastConfig(message="Hi")
        )
        seen += [text, call, sandbox.clock.advance(minutes=5), sandbox.outbox]
        sandbox.faults.add("fault", code=FaultCode.FORBIDDEN)
        with pytest.raises(Fault) as caught:
            client.contacts.get_contact(id=3)
        seen.append(caught.value.code)
        sandbox.faults.add("html")
        sandbox.faults.clear()
        seen.append(client.contacts.get_contact(id=3))
        sandbox.reset()
        seen.append(client.contacts.get_contact(id=4))
    return seen


def test_round_trip(tmp_path: Path) -> None:
    """A replayed test sees what the recorded one saw, and leaves nothing over."""
    path = tmp_path / "conversation.yaml"
    with use_cassette(path, mode="all") as recorded:
        seen = converse(recorded)
    with use_cassette(path) as replayed:
        assert seen == converse(replayed)

    assert [] == replayed.sandbox.recorded
    assert recorded.sandbox.steps == load(path).steps


def test_running_sandbox(tmp_path: Path) -> None:
    """Against a sandbox without a recording, the same test uses it, and everything else of it."""
    with use_cassette(tmp_path / "none.yaml", target="sandbox") as cassette:
        assert 8 == len(converse(cassette))
        assert [] == cassette.sandbox.deliveries
    assert not (tmp_path / "none.yaml").exists()


def test_other_use(tmp_path: Path) -> None:
    """Another use than the recorded one is an error that names both."""
    path = tmp_path / "text.yaml"
    with use_cassette(path, mode="all") as cassette:
        cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message="Hi")

    with pytest.raises(CassetteError, match=r"message='Ho'\); the next one is .*message='Hi'\)"):
        with use_cassette(path) as cassette:
            cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message="Ho")
    with pytest.raises(CassetteError, match=r"callfire_sandbox.outbox\(\); the next one is rec"):
        with use_cassette(path) as cassette:
            _ = cassette.sandbox.outbox


@pytest.mark.parametrize("mode", ["all", "none"])
def test_what_cannot_be_recorded(mode: str, tmp_path: Path) -> None:
    """Other attributes are refused while recording and replaying alike."""
    path = tmp_path / "text.yaml"
    with use_cassette(path, mode="all") as cassette:
        _ = cassette.sandbox.clock.now
    for name in ("deliveries", "endpoint", "overview"):
        with pytest.raises(CassetteError, match=f"{name} cannot be recorded; run the test with"):
            with use_cassette(path, mode=mode) as cassette:  # type: ignore[arg-type]
                getattr(cassette.sandbox, name)


def test_service_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the service itself, a use of the sandbox is refused."""
    with Sandbox() as service:
        for name in ("LOGIN", "PASSWORD"):
            monkeypatch.setenv(f"CALLFIRE_{name}", "sandbox")
        monkeypatch.setenv("CALLFIRE_ENDPOINT", service.endpoint)
        with pytest.raises(CassetteError, match="receive_text needs a sandbox"):
            with use_cassette(tmp_path / "x.yaml", mode="all", target="live") as cassette:
                cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message="Hi")


def test_missing_adds(tmp_path: Path) -> None:
    """In the mode `missing`, recorded uses are replayed and others are added."""
    path = tmp_path / "texts.yaml"
    with use_cassette(path, mode="missing") as cassette:
        first = cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message="Hi")
    with use_cassette(path, mode="missing") as cassette:
        again = cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message="Hi")
        second = cassette.sandbox.receive_text(from_number=CALLER, to_number=OWN, message="Ho")

    assert first == again
    assert [first, second] == [step.value for step in load(path).steps]


def test_fixture_of_the_guide(pytester: pytest.Pytester) -> None:
    """The test of the guide passes, and fails with a program that sends another message."""
    guide = (ROOT / "docs/guides/no-account.md").read_text()
    found = re.search(r'(?ms)^```python title="test_reminders.py"\n(.*?)^```', guide)
    assert found is not None
    pytester.makepyfile(
        test_reminders=found[1], test_wrong=found[1].replace('is tomorrow."),', 'is today."),')
    )

    pytester.runpytest_inprocess("-p", "no:asyncio").assert_outcomes(passed=1, failed=1)
