"""The command line, run as a user runs it."""

from __future__ import annotations

import csv
import json
import re
import signal
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from cfclient.contract import PACKAGED
from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from tests.support.command import COMMAND, output, run, settings
from tests.support.wire import Wire, response
from tests.transport.test_calls import free_port


def test_demo() -> None:
    """The demo shows the calls and texts of contact 3 without any account."""
    printed = output("demo")

    rows = [line for line in printed.splitlines() if re.match(r" ?(Call|Text) ", line)]
    assert 24 == len(rows)
    assert "History of contact 3: Dara Alder" in printed
    assert re.search(r"\d+ calls and \d+ texts\s*$", printed)


def test_history_as_json(demo: Sandbox) -> None:
    """A history as JSON has a line for each item, in order."""
    items = [
        json.loads(line)
        for line in output("history", "3", "--format", "json", sandbox=demo).splitlines()
    ]

    with demo.client() as client:
        expected = client.contacts.get_contact_history(contact_id=3).items
    assert [(type(item).__name__, item.id, item.created.isoformat()) for item in expected] == [
        (item["kind"], item["id"], item["created"]) for item in items
    ]


def test_history_as_csv(demo: Sandbox) -> None:
    """A history as CSV has a line of names and a line for each item."""
    names, *rows = csv.reader(output("history", "3", "--format", "csv", sandbox=demo).splitlines())

    assert names == ["kind", "id", "created", "direction", "from", "to", "result", "content"]
    assert 24 == len(rows)


def test_history_of_an_item_that_lacks_something() -> None:
    """A reply that lacks what the contract requires is still shown."""
    body = (
        '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><ContactHistory '
        'xmlns="http://api.callfire.com/data"><Call id="7"/></ContactHistory></s:Body></s:Envelope>'
    )
    with Wire(response(body.encode())) as wire:
        done = run("history", "3", "--endpoint", wire.endpoint)

    assert 0 == done.returncode
    assert "1 calls and 0 texts" in done.stdout


def test_call(demo: Sandbox) -> None:
    """Any operation can be called by its name, with its fields as options."""
    as_json = output(
        "call", "GetContactHistory", "--contact-id", "3", "--max-results=2", "--json", sandbox=demo
    )
    as_python = output("call", "get-contact", "--id", "3", sandbox=demo)

    assert 2 == len(json.loads(as_json)["items"])
    assert "first_name='Dara'" in as_python


def test_call_with_nested_fields(sandbox: Sandbox) -> None:
    """Fields of fields have a dot, repeated options make a list, and the id comes back."""
    printed = output(
        *("call", "SendText", "--to-number", "13105550123", "--to-number", "13105550124"),
        *("--text-broadcast-config.message", "Hi", "--label", "a", "--label", "b"),
        sandbox=sandbox,
    )
    output("call", "UpdateContacts", "--contact.first-name", "Ada", sandbox=sandbox)

    with sandbox.client() as client:
        texts = client.texts.query_texts().text
        assert "Ada" == client.contacts.query_contacts(string="Ada").contact[0].first_name
    assert [texts[0].broadcast_id] == [int(printed)]
    assert [[label.name for label in text.label] for text in texts] == [["a", "b"]] * 2
    found = output(
        *("call", "QueryTexts", "--state", "FINISHED", "--state", "INVALID", "--json"),
        sandbox=sandbox,
    )
    assert 2 == json.loads(found)["total_results"]


def test_call_without_an_answer(sandbox: Sandbox) -> None:
    """An operation that answers nothing says that it is done."""
    assert "done\n" == output("call", "DeleteContactList", "--id", "3", sandbox=sandbox)


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("call", "GetContact", "--id", "99999"), 1, "NOT_FOUND: there is no Contact 99999"),
        (("call", "GetContact", "--id", "x"), 2, "GetContact/Id: 'x' is not a valid long"),
        (("call", "GetContact"), 2, "GetContact/Id: a value is required"),
        (("call", "DeleteLabel", "--label-name", "x"), 1, "NOT_FOUND: there is no Label x"),
        (("history", "99999"), 1, "NOT_FOUND"),
        (("history", "3", "--login", "nobody"), 1, "login and password"),
        (("history", "3", "--endpoint", "http://example.com"), 2, "unencrypted"),
        (("contract", "diff", "/nope.wsdl"), 2, "cannot be read"),
        (("sandbox", "--seed", "nope"), 2, "there is no seed 'nope'"),
        (("sandbox", "--size", "0"), 2, "size must be from 1 to 1000000, not 0"),
    ],
)
def test_failed_calls(arguments: tuple[str, ...], status: int, message: str, demo: Sandbox) -> None:
    """A failed call, and one that cannot be made, end with one line on standard error."""
    done = run(*arguments, sandbox=demo)

    assert (status, "", 1) == (done.returncode, done.stdout, len(done.stderr.splitlines()))
    assert message in done.stderr


def test_nobody_there() -> None:
    """A service that is down is told in one line."""
    done = run("history", "3", "--endpoint", f"http://127.0.0.1:{free_port()}")

    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "no connection" in done.stderr


def test_no_credentials() -> None:
    """Without a login the variables to set are named."""
    done = run("history", "3", env=settings(CALLFIRE_LOGIN=""))

    assert 2 == done.returncode
    assert "CALLFIRE_LOGIN and CALLFIRE_PASSWORD" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("nope",),
        ("call",),
        ("call", "Nope"),
        ("call", "GetContact", "--nope", "3"),
        ("call", "GetContact", "--id"),
        ("call", "GetContact", "3"),
        ("call", "GetContact", "--id.value", "3"),
        ("call", "SendText", "--text-broadcast-config.nope", "3"),
        ("history", "three"),
        ("history", "3", "--format", "xml"),
        ("operations", "Nope"),
        ("history", "3", "--password", "x"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], demo: Sandbox) -> None:
    """Wrong usage ends with status 2 and one line."""
    done = run(*arguments, sandbox=demo)

    assert (2, "", 1) == (done.returncode, done.stdout, done.stderr.count("\n"))
    assert done.stderr.startswith("cfclient: ")


def test_operations() -> None:
    """All operations are listed, and the options of one."""
    listed = output("operations")
    options = output("operations", "SendText")

    assert all(name in listed for name in OPERATIONS)
    assert "  --text-broadcast-config.message" in options
    assert re.search(r"--to-number <string\|JSON> +required, can be repeated\n", options)


def test_coverage() -> None:
    """The sandbox tells that it does every operation."""
    printed = output("sandbox", "--coverage")

    assert f"{len(OPERATIONS)} of {len(OPERATIONS)} operations" in printed
    assert not re.search(r" no *$", printed, re.MULTILINE)


def test_contract_diff(demo: Sandbox) -> None:
    """Another contract is told apart from the packaged one, from a path or an address."""
    same = output("contract", "diff", str(PACKAGED))
    served = output("contract", "diff", demo.wsdl)

    assert "0 added, 0 removed, 0 changed\n" == same
    assert "0 added, 0 removed, 8 changed" == served.splitlines()[-1]


def test_version_and_help() -> None:
    """There is a version and a help."""
    assert re.fullmatch(r"cfclient \d+\.\d+\.\d+\n", output("--version"))
    commands = {"demo", "history", "call", "operations", "listen", "sandbox", "contract"}
    assert commands <= set(output("--help").split())


@pytest.fixture
def process() -> Iterator[Any]:
    """A running sandbox command."""
    command = [*COMMAND, "sandbox", "--port", "0", "--size", "30", "--login", "me"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:  # noqa: S603
        yield running
        running.kill()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_sandbox(process: subprocess.Popen[str], how: signal.Signals) -> None:
    """The sandbox prints its endpoint and login, serves, and ends when it is told to."""
    assert process.stdout is not None
    found_settings: dict[str, str] = {}
    for line in process.stdout:
        found = re.match(r"export (\w+)=(\S+)", line)
        if found:
            found_settings[found[1]] = found[2]
        if line.startswith("WSDL:"):
            break

    done = run("call", "GetContact", "--id", "3", "--json", env=settings(**found_settings))
    process.send_signal(how)

    assert "Dara" == json.loads(done.stdout)["first_name"]
    assert 0 == process.wait(10)
