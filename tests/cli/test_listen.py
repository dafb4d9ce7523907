"""The command that receives notifications."""

from __future__ import annotations

import io
import json
import re
import signal
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
import requests

from cfclient import Client
from cfclient.cli import _forwarding
from cfclient.cli._forwarding import Forwarder, ForwardingError
from cfclient.sandbox import Sandbox
from cfclient.types import Notification
from cfclient.webhooks import Receiver
from tests.support.command import COMMAND, run, settings
from tests.support.wire import Wire, response
from tests.webhooks.bodies import CALL_JSON, TEXT_JSON, TEXT_XML

OK = response(b"", content_type="text/plain")
OOPS = response(b"", status="500 Oops", content_type="text/plain")
LISTEN = ("listen", "--port", "0")


@contextmanager
def listening(*arguments: str, sandbox: Sandbox | None = None) -> Generator[Any]:
    """Run the command, and kill what a failed test leaves."""
    with subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, *LISTEN, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=settings(sandbox),
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def started(process: Any) -> dict[str, str]:
    """Return what the command shows at the start, by name."""
    facts: dict[str, str] = {}
    for line in process.stdout:
        if line == "\n":
            return facts
        name, _, fact = line.strip().partition(": ")
        facts[name] = fact
    raise AssertionError(process.stderr.read())


def ended(process: Any, how: signal.Signals = signal.SIGINT) -> tuple[int, str, str]:
    """End the command, and return its status, the rest of its output, and its errors."""
    process.send_signal(how)
    output, errors = process.communicate(timeout=30)
    return process.returncode, output.strip(), errors


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_listen(sandbox: Sandbox, client: Client, how: signal.Signals) -> None:
    """Events are lines, without what a terminal obeys, and the subscriptions end with them."""
    with listening("--subscribe", "all", sandbox=sandbox) as process:
        facts = started(process)
        subscriptions = list(client.subscriptions.iter_subscriptions())
        text = sandbox.receive_text(
            from_number="12135550123", to_number="67076", message="\x85\u202eHi\n"
        )
        lines = [process.stdout.readline()]
        call = sandbox.receive_call(from_number="12135550123", to_number="12135550100")
        lines += [process.stdout.readline()]
        end = ended(process, how)

    of_event = {str(each.trigger_event): each.id for each in subscriptions}
    text_events, call_events = of_event["INBOUND_TEXT_FINISHED"], of_event["INBOUND_CALL_FINISHED"]
    assert {facts["Endpoint"]} == {each.endpoint for each in subscriptions}
    assert 7 == len(subscriptions) == facts["Subscribed"].count(",") + 1
    shown = r"12135550123 > 67076  RECEIVED  \x85\u202eHi\n"
    assert [
        f"TextNotification  {text_events}  {text.id}  {shown}\n",
        f"CallFinished  {call_events}  {call.id}  12135550123 > 12135550100  LA\n",
    ] == lines
    assert (0, "", "") == end
    assert [] == list(client.subscriptions.iter_subscriptions())


def test_listen_with_a_sandbox() -> None:
    """One command starts both, and shows what is done on the sandbox's page."""
    with listening("--sandbox", "--format", "json") as process:
        facts = json.loads(process.stdout.readline())
        answer = requests.post(
            f"{facts['sandbox_page']}_sandbox/texts",
            json={"from_number": "12135550123", "to_number": "67076", "message": "Hi"},
            timeout=30,
        )
        event = json.loads(process.stdout.readline())
        end = ended(process)

    assert 200 == answer.status_code
    assert ("started", 7) == (facts["type"], len(facts["subscribed"]))
    assert ("TextNotification", "Hi") == (event["type"], event["text"]["message"])
    assert (0, "", "") == end


def test_broadcasts_and_bad_posts() -> None:
    """What is posted is shown as far as it can be read."""
    broadcast = {"@id": "3", "Name": "Poll", "Status": "RUNNING", "LastModified": "x"}
    with listening() as process:
        endpoint = started(process)["Endpoint"]
        statuses = [
            requests.post(endpoint, body, timeout=30).status_code
            for body in (
                json.dumps({"BroadcastStarted": {"Broadcast": broadcast}}),
                json.dumps(
                    {"BroadcastStarted": {"Broadcast": {**broadcast, "LastModified": None}}}
                ),
                b"\x9b2J",
                b'{"CallFinished": {}}',
            )
        ]
        status, output, errors = ended(process)

    assert [400, 204, 400, 204] == statuses
    shown = [line for line in output.splitlines() if "missing" not in line]
    assert "BroadcastStarted  -  3  RUNNING  Poll" == shown[1]
    assert shown[0].startswith("! 400: a body cannot be read: BroadcastStarted/Broadcast/Last")
    assert re.match("! 400: a body cannot be read: .* is not well-formed", shown[2])
    assert "CallFinished  -" == shown[3]
    assert (0, "") == (status, errors)


def test_forwarding(sandbox: Sandbox) -> None:
    """A notification is forwarded as it came, and again if that fails."""
    with Wire(OOPS, OK) as wire:
        arguments = ("--subscribe", "INBOUND_TEXT_FINISHED", "--forward-to", f"{wire.endpoint}/x")
        with listening(*arguments, sandbox=sandbox) as process:
            started(process)
            sandbox.receive_text(from_number="12135550123", to_number="67076", message="Hi")
            deadline = time.monotonic() + 30
            while [delivery.outcome for delivery in sandbox.deliveries] != ["delivered"]:
                assert time.monotonic() < deadline
                time.sleep(0.01)
            assert 0 == ended(process)[0]

    first, second = wire.requests
    assert first == second
    head, _, body = first.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /x HTTP/1.1\r\n")
    assert b"Content-Type: text/xml; charset=UTF-8" in head
    assert sandbox.deliveries[0].content == body


def test_failed_forwarding(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be forwarded is a failure of the handler, so that it may be posted again."""
    monkeypatch.setattr(_forwarding, "_FIRST_PAUSE", 0)
    receiver = Receiver(token="x")
    reasons: list[str] = []
    with Wire(OOPS, OOPS, OOPS, OOPS, b"nonsense") as wire:
        forwarder = Forwarder(wire.endpoint)

        @receiver.on(Notification)
        def forward(_: Notification) -> None:
            try:
                forwarder.forward()
            except ForwardingError as error:
                reasons.append(str(error))
                raise

        statuses: list[str] = []

        def start(status: str, _: object) -> None:
            statuses.append(status)

        for body in (TEXT_XML, CALL_JSON):
            environ = {
                "REQUEST_METHOD": "POST",
                "PATH_INFO": "/x",
                "CONTENT_LENGTH": str(len(body)),
                "wsgi.input": io.BytesIO(body),
            }
            application: Any = forwarder.around(receiver.wsgi)
            application(environ, start)

    assert ["500 Internal Server Error"] * 2 == statuses
    assert ["not forwarded after 4 attempts: HTTP 500", "ConnectionError"] == [
        reasons[0],
        reasons[1].rpartition(" ")[2],
    ]
    assert TEXT_XML == wire.requests[0].partition(b"\r\n\r\n")[2]


def test_reader_that_leaves() -> None:
    """The command ends where nobody reads its output any more."""
    with listening() as process:
        endpoint = started(process)["Endpoint"]
        process.stdout.close()
        # The process may have ended before it could respond.
        with suppress(requests.ConnectionError):
            assert 500 == requests.post(endpoint, TEXT_JSON, timeout=30).status_code
        assert 141 == process.wait(30)
        assert "" == process.stderr.read()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--subscribe nope", "--subscribe 'nope' is not an event; use all, or INBOUND_CALL_"),
        ("--forward-to example.com", "--forward-to 'example.com' is not an http or https address"),
        ("--forward-to http://[", "--forward-to 'http://[' is not an http or https address"),
        ("--subscribe all --public-url http://[", "--public-url 'http://[' is not an http or"),
        ("--public-url example.com/hook", "--public-url 'example.com/hook' is not an http or"),
        ("--port 99999", "cannot listen on port 99999 of 127.0.0.1"),
        ("--subscribe all --endpoint https://callfire.example", "use --public-url"),
    ],
)
def test_wrong_usage(arguments: str, message: str) -> None:
    """Options that cannot work are one line on standard error, and status 2."""
    done = run(*LISTEN, *arguments.split(), env=settings())

    assert 2 == done.returncode
    assert message in done.stderr
    assert 1 == done.stderr.count("\n")


def test_failed_subscription(sandbox: Sandbox) -> None:
    """A subscription that fails is one line on standard error, and nothing is left."""
    sandbox.faults.add("fault", operation="CreateSubscription", code="FORBIDDEN")
    with sandbox.client() as client:
        done = run(*LISTEN, "--subscribe", "all", sandbox=sandbox)

        assert 1 == done.returncode
        assert "FORBIDDEN" in done.stderr
        assert [] == list(client.subscriptions.iter_subscriptions())
