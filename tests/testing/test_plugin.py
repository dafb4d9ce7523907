"""The pytest plugin, in projects of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from cfschema import CONTRACT
from tests.support.serving import served

# What a user writes.
READING = """
import pytest

@pytest.mark.callfire_cassette
def test_contact(callfire_client):
    assert "Dara" == callfire_client.contacts.get_contact(id=3).first_name
"""
SENDING = """
import pytest
from cfclient.types import TextBroadcastConfig

@pytest.mark.callfire_cassette{marker}
def test_text(callfire_client, callfire_cassette):
    callfire_client.texts.send_text(
        to_number=["{number}"], text_broadcast_config=TextBroadcastConfig(message="{message}")
    )
    assert "{message}" == callfire_cassette.requests[0].text_broadcast_config.message
"""


def sending(message: str = "Hi", number: str = "13105550123", marker: str = "") -> str:
    """Return a module with a test that sends a text."""
    return SENDING.format(message=message, number=number, marker=marker)


def run(pytester: pytest.Pytester, *options: str) -> pytest.RunResult:
    """Run the tests of the project, without the plugins of others, which take long to load."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        own = ("-p", "cfclient.testing._plugin", "-p", "no:cacheprovider")
        return pytester.runpytest_subprocess(*own, *options)


def cassette(pytester: pytest.Pytester) -> Path:
    """Return the only cassette of the project."""
    (path,) = pytester.path.rglob("*.yaml")
    return path


def test_records_and_replays(pytester: pytest.Pytester) -> None:
    """A recording is replayed without a server, and is the same when it is recorded again."""
    pytester.makepyfile(READING)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    recorded = cassette(pytester).read_bytes()

    run(pytester, "--callfire-strict").assert_outcomes(passed=1)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    assert recorded == cassette(pytester).read_bytes()
    name = "cassettes/test_records_and_replays/test_contact.yaml"
    assert pytester.path / name == cassette(pytester)


def test_missing_recording(pytester: pytest.Pytester) -> None:
    """Without a recording the message names the file and the command that records it."""
    pytester.makepyfile(READING)
    result = run(pytester)

    result.assert_outcomes(errors=1)
    file = "cassettes/test_missing_recording/test_contact.yaml"
    command = "pytest 'test_missing_recording.py::test_contact' --callfire-record=missing"
    lines = result.stdout.str().splitlines()
    place = lines.index(f"there is no recording {file}")
    assert f"record it: {command}" == lines[place + 1]
    assert lines[place - 1].startswith("____")
    assert "Traceback" not in result.stdout.str()


def test_mismatch(pytester: pytest.Pytester) -> None:
    """One changed character is shown as a difference to the nearest recorded request."""
    pytester.makepyfile(sending("Hi"))
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    pytester.makepyfile(sending("Ho"))
    result = run(pytester)

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*no recording of this SendText in *.yaml; the nearest is exchange 1:",
            "*-*<data:Message>Hi</data:Message>",
            "*+*<data:Message>Ho</data:Message>",
            "record it: pytest *--callfire-record=all",
        ]
    )


def test_volatile_fields(pytester: pytest.Pytester) -> None:
    """A volatile field is not compared, and the file stays the same."""
    marker = "(volatile=['Message'])"
    pytester.makepyfile(sending("Hi", marker=marker))
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    recorded = cassette(pytester).read_bytes()
    pytester.makepyfile(sending("Ho", marker=marker))

    run(pytester, "--callfire-strict").assert_outcomes(passed=1)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    assert recorded == cassette(pytester).read_bytes()


def test_request_ids(pytester: pytest.Pytester) -> None:
    """A request id is not compared, and a generated one is written as a number."""
    pytester.makepyfile("""
        import uuid
        import pytest
        from cfclient.types import TextBroadcastConfig

        @pytest.mark.callfire_cassette
        def test_text(callfire_client, callfire_cassette):
            key = uuid.uuid4().urn
            callfire_client.texts.send_text(
                to_number="13105550123",
                text_broadcast_config=TextBroadcastConfig(message="Hi"),
                request_id=key,
            )
            assert [key] == [request.request_id for request in callfire_cassette.requests]
    """)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)

    run(pytester, "--callfire-strict").assert_outcomes(passed=1)
    assert "urn:uuid:00000000-0000-4000-8000-000000000001<" in cassette(pytester).read_text()


def test_missing_mode_adds(pytester: pytest.Pytester) -> None:
    """In the mode `missing`, recorded calls are replayed and others are added."""
    pytester.makepyfile("""
        import pytest

        @pytest.mark.callfire_cassette
        def test_contacts(callfire_client):
            for key in (3, 4, 4):
                callfire_client.contacts.get_contact(id=key)
    """)
    run(pytester, "--callfire-record=missing").assert_outcomes(passed=1)
    recorded = cassette(pytester).read_text()
    pytester.makepyfile("""
        import pytest

        @pytest.mark.callfire_cassette
        def test_contacts(callfire_client):
            for key in (3, 4, 4, 5):
                callfire_client.contacts.get_contact(id=key)
    """)
    path = pytester.path / "cassettes" / "test_missing_mode_adds" / "test_contacts.yaml"

    run(pytester, "--callfire-record=missing").assert_outcomes(passed=1)
    assert (3, 4) == (recorded.count("- operation:"), path.read_text().count("- operation:"))
    assert recorded.partition("exchanges:")[2] in path.read_text()
    run(pytester, "--callfire-strict").assert_outcomes(passed=1)


def test_failed_tests_record_nothing(pytester: pytest.Pytester) -> None:
    """A failing test is not recorded."""
    pytester.makepyfile(READING.replace("Dara", "Nobody"))

    run(pytester, "--callfire-record=all").assert_outcomes(failed=1)
    assert [] == list(pytester.path.rglob("*.yaml"))


def test_program_with_a_client_of_its_own(pytester: pytest.Pytester) -> None:
    """Calls of a program with a client of its own are replayed as well."""
    pytester.makepyfile("""
        import pytest
        from cfclient import Client

        @pytest.mark.callfire_cassette
        def test_program():
            assert "Dara" == Client.from_env().contacts.get_contact(id=3).first_name
    """)

    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    run(pytester, "--callfire-strict").assert_outcomes(passed=1)


def test_threads(pytester: pytest.Pytester) -> None:
    """Each of many threads gets the response to its own request, and each response once."""
    pytester.makepyfile("""
        from concurrent.futures import ThreadPoolExecutor
        import pytest

        @pytest.mark.callfire_cassette
        def test_contacts(callfire_client):
            keys = [1 + number % 40 for number in range(120)]
            with ThreadPoolExecutor(16) as pool:
                found = pool.map(lambda key: callfire_client.contacts.get_contact(id=key).id, keys)
                assert keys == list(found)
    """)

    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    run(pytester, "--callfire-strict").assert_outcomes(passed=1)


def test_workers(pytester: pytest.Pytester) -> None:
    """Workers of pytest-xdist record in parallel, and report their findings to the controller."""
    pytester.makepyfile("""
        import pytest

        @pytest.mark.callfire_cassette
        @pytest.mark.parametrize("key", range(1, 9))
        def test_contact(key, callfire_client):
            assert key == callfire_client.contacts.get_contact(id=key).id
    """)
    run(pytester, "-p", "xdist", "-n2", "--callfire-record=all").assert_outcomes(passed=8)
    lost = next(pytester.path.rglob("test_contact_1_.yaml"))
    lost.with_name("lost.yaml").write_bytes(lost.read_bytes())
    result = run(pytester, "-p", "xdist", "-n2", "--callfire-strict")

    result.assert_outcomes(passed=8)
    result.stdout.fnmatch_lines(["*lost.yaml: belongs to no test; delete it"])
    assert 1 == result.ret
    assert 0 == run(pytester).ret


def test_damage_is_reported(pytester: pytest.Pytester) -> None:
    """A changed cassette is reported beside the failure that it causes."""
    pytester.makepyfile(READING)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    path = cassette(pytester)
    path.write_text(path.read_text().replace("Dara", "Dora"))
    result = run(pytester, "--callfire-strict")

    result.assert_outcomes(failed=1, errors=1)
    result.stdout.fnmatch_lines(["*test_contact.yaml: was changed after it was recorded*"])


def test_findings_without_strict(pytester: pytest.Pytester) -> None:
    """Outside strict mode, findings are reported at the end and do not fail the run."""
    pytester.makepyfile("""
        import pytest

        @pytest.mark.callfire_cassette
        def test_contacts(callfire_client, pytestconfig):
            for key in range(1, 4):
                callfire_client.contacts.get_contact(id=key)
                if pytestconfig.getoption("callfire_record") == "none":
                    break
    """)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    result = run(pytester)

    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*callfire cassettes*", "*.yaml: GetContact was not replayed"])
    run(pytester, "--callfire-strict").assert_outcomes(passed=1, errors=1)


def test_handled_errors(pytester: pytest.Pytester) -> None:
    """A missing recording is reported even if the program handles every error."""
    pytester.makepyfile("""
        import pytest

        @pytest.mark.callfire_cassette
        def test_contact(callfire_client, pytestconfig):
            recording = pytestconfig.getoption("callfire_record") != "none"
            try:
                callfire_client.contacts.get_contact(id=3 if recording else 4)
            except Exception:
                pass
    """)
    run(pytester, "--callfire-record=all").assert_outcomes(passed=1)
    result = run(pytester)

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(
        ["*an error was handled by the program: there is no recording of this GetContact*"]
    )


def test_network_is_blocked(pytester: pytest.Pytester, tmp_path: Path) -> None:
    """A test with a cassette cannot connect to other machines, only to this one."""
    with served(tmp_path) as here:
        pytester.makepyfile(f"""
            import socket
            import pytest
            import requests

            @pytest.mark.callfire_cassette
            def test_network():
                for reach in (
                    lambda: requests.get("https://www.example.com", timeout=5),
                    lambda: socket.create_connection(("192.0.2.1", 80), timeout=5),
                    lambda: socket.socket().connect_ex(("192.0.2.1", 80)),
                ):
                    with pytest.raises(AssertionError, match="must not connect to other machines"):
                        reach()
                assert 200 == requests.get("{here}", timeout=5).status_code
        """)
        folder = pytester.mkdir("cassettes") / "test_network_is_blocked"
        folder.mkdir()
        name = "test_network.yaml"
        head = f"cassette: 1\nrecorded: {{against: live, by: me, contract: {CONTRACT}}}\n"
        (folder / name).write_text(f"{head}sha256: x\nexchanges: []\n")

        run(pytester).assert_outcomes(passed=1)


def test_two_tests_of_one_cassette(pytester: pytest.Pytester) -> None:
    """Two tests can replay the same cassette, but not record it."""
    body = READING.replace("_cassette", "_cassette('shared')", 1)
    pytester.makepyfile(test_one=body, test_two=body)
    result = run(pytester, "--callfire-record=all")

    assert pytest.ExitCode.USAGE_ERROR == result.ret
    result.stderr.fnmatch_lines(
        ["*shared.yaml would be recorded by test_one.py::test_contact and by test_two.py::*"]
    )
    run(pytester, "test_one.py", "--callfire-record=all").assert_outcomes(passed=1)
    run(pytester, "--callfire-strict").assert_outcomes(passed=2)
    assert pytester.path / "cassettes" / "shared.yaml" == cassette(pytester)


@pytest.mark.parametrize(
    ("marker", "message"),
    [
        ("(sede='demo')", "callfire_cassette has no sede"),
        ("(seed='nothing')", "there is no seed 'nothing'"),
        ("(redact=['shoes'])", "cannot redact shoes; there are numbers, names, emails, custom"),
    ],
)
def test_wrong_markers(marker: str, message: str, pytester: pytest.Pytester) -> None:
    """An invalid marker is refused with the reason."""
    pytester.makepyfile(sending(marker=marker))
    result = run(pytester, "--callfire-record=all")

    assert 0 != result.ret
    assert message in result.stdout.str() + result.stderr.str()


def test_fixture_without_the_marker(pytester: pytest.Pytester) -> None:
    """The fixture for clients needs the marker."""
    pytester.makepyfile("def test_it(callfire_client): ...")
    result = run(pytester)

    result.assert_outcomes(errors=1)
    assert "needs the marker @pytest.mark.callfire_cassette" in result.stdout.str()


def test_failing_handler(pytester: pytest.Pytester) -> None:
    """A failing handler of notifications is shown with its line, and the call that led to it."""
    pytester.makepyfile("""
        import pytest
        from cfclient.types import SubscriptionTriggerEvent, TextNotification
        from cfclient.webhooks import Receiver, subscribe

        receiver = Receiver(token="3f9fEXAMPLE")

        @receiver.on(TextNotification)
        def answer(event):
            assert "YES" == event.text.message

        @pytest.mark.callfire_cassette
        def test_bot(callfire_client, callfire_sandbox):
            callfire_sandbox.deliver_to(receiver)
            subscribe(
                callfire_client,
                endpoint="https://www.example.com/3f9fEXAMPLE",
                trigger_event=SubscriptionTriggerEvent.INBOUND_TEXT_FINISHED,
            )
            callfire_sandbox.receive_text(
                from_number="12135550123", to_number="67076", message="NO"
            )
    """)
    result = run(pytester, "--callfire-record=all")

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            '*assert "YES" == event.text.message',
            "*AssertionError: assert 'YES' == 'NO'*",
            "*test_failing_handler.py:9: AssertionError",
            "*CassetteError: the handler of a TextNotification failed: AssertionError*",
        ]
    )
    assert not list(pytester.path.rglob("*.yaml"))
