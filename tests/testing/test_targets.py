"""The targets of tests with a cassette, and the redaction of their recordings."""

from __future__ import annotations

import re

import pytest

from cfclient.sandbox import Sandbox
from tests.testing.test_plugin import READING, cassette, run, sending


def use(service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Use a sandbox as the service itself."""
    for name in ("LOGIN", "PASSWORD"):
        monkeypatch.setenv(f"CALLFIRE_{name}", "sandbox")
    monkeypatch.setenv("CALLFIRE_ENDPOINT", service.endpoint)


def test_targets(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """One body runs against its cassette, a sandbox and the service itself."""
    pytester.makepyfile(READING)
    run(pytester, "--callfire-target=sandbox").assert_outcomes(passed=1)
    assert [] == list(pytester.path.rglob("*.yaml"))
    run(pytester, "--callfire-record=missing").assert_outcomes(passed=1)
    run(pytester).assert_outcomes(passed=1)
    with Sandbox(seed="demo") as service:
        use(service, monkeypatch)
        run(pytester, "--callfire-target=live").assert_outcomes(passed=1)


def test_service_itself_is_not_changed(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is sent at the service itself unless the operation is allowed."""
    pytester.makepyfile(sending())
    with Sandbox(seed="demo") as service:
        use(service, monkeypatch)
        before = len(service.outbox)
        options = ("--callfire-target=live", "--callfire-record=all", "-rs")
        result = run(pytester, *options)

        result.assert_outcomes(skipped=1)
        result.stdout.fnmatch_lines(["*SendText would change something at the service itself*"])
        assert before == len(service.outbox)
        run(pytester, *options, "--callfire-allow-changes=SendText").assert_outcomes(passed=1)
        assert before + 1 == len(service.outbox)
    assert "against: live" in cassette(pytester).read_text()
    wrong = run(pytester, "--callfire-allow-changes=SendTexts")
    assert "there is no operation SendTexts" in wrong.stderr.str()


def test_redaction(pytester: pytest.Pytester) -> None:
    """A redacted recording is replayed for a test that sends the real values."""
    body = sending("Hi Dara", "14155239876", "(redact=['numbers', 'names'])")
    body += '    found = callfire_client.texts.query_texts(to_number="14155239876").text\n'
    body += "    assert 1 == len({text.to_number.value for text in found})\n"
    pytester.makepyfile(body)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)

    run(pytester, "--callfire-strict").assert_outcomes(passed=1)
    text = cassette(pytester).read_text()
    assert "4155239876" not in text
    assert {"12015550100"} == set(re.findall(r"ToNumber>(\d+)<", text))


def test_redacting_more(pytester: pytest.Pytester) -> None:
    """Additions to a redacted cassette are redacted like its content and as the marker says."""
    pytester.makepyfile(sending("Hi", "14155239876", "(redact=['numbers'])"))
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    more = sending("Hi", "14155239876", "(redact=['names'])")
    more += "    assert callfire_client.contacts.get_contact(id=3).first_name\n"
    pytester.makepyfile(more)
    run(pytester, "--callfire-record=missing").assert_outcomes(passed=1)

    text = cassette(pytester).read_text()
    assert "redacted:\n- names\n- numbers\n" in text
    assert not any(original in text for original in ("4155239876", "Dara"))
    run(pytester, "--callfire-strict").assert_outcomes(passed=1)
