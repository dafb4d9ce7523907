"""One way out: what reaches a terminal, and how a command ends when it cannot write."""

from __future__ import annotations

import ast
import os
import signal
import socket
import subprocess
import threading
import unicodedata
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient import Client, errors
from cfclient.cli._streams import escape
from cfclient.contract import PACKAGED
from cfclient.operations import OPERATIONS
from cfclient.sandbox import Sandbox
from cfclient.testing.strategies import instances, responses
from cfclient.types import Call, Text
from tests.conftest import ROOT
from tests.support.command import COMMAND, run, seen, settings

# What writes to a stream, or is one.
WRITERS = {"print", "pprint", "echo", "secho", "Console", "stdout", "stderr", "__stdout__"}

every_operation = pytest.mark.parametrize(
    "operation", OPERATIONS.values(), ids=lambda operation: operation.name
)
# Texts as an attacker would choose them, and any others.
hostile = st.text(
    st.one_of(
        st.sampled_from("\x9b\x85\x7f\u202e\u2066\u200b\ufeff\u2028\xad\U000e0041[]\\:smile:\n\t"),
        st.characters(exclude_categories=["Cs"]),
    )
)


def assert_harmless(text: str) -> None:
    """Assert that a terminal shows a text as it is, and obeys nothing in it."""
    assert [] == [
        char
        for char in text
        if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") and char != "\n"
    ]


def names(tree: ast.AST) -> set[str]:
    """Return every name and attribute that a module uses."""
    return {
        found
        for node in ast.walk(tree)
        if (found := getattr(node, "id", "") or getattr(node, "attr", ""))
    }


def test_nothing_else_writes() -> None:
    """Only the two modules of the way out know the streams."""
    used = {
        path.name: names(ast.parse(path.read_text())) & WRITERS
        for path in (ROOT / "cfclient/cli").glob("*.py")
    }

    assert {name for name, found in used.items() if found} == {"_streams.py", "_output.py"}
    assert used["_output.py"] == {"Console", "print", "stdout", "stderr"}
    assert used["_streams.py"] == {"stdout", "stderr"}


@given(text=st.text(st.characters()))
def test_escape(text: str) -> None:
    """What is not printable is escaped; everything else stays as it is."""
    assert_harmless(escape(text).replace("\n", "x"))
    assert text.isprintable() is (escape(text) == text) or all(
        unicodedata.category(char) == "Zs" for char in text if not char.isprintable()
    )


@pytest.mark.parametrize(
    ("char", "shown"),
    [
        ("\x1b", r"\x1b"),
        ("\x9b", r"\x9b"),
        ("\x7f", r"\x7f"),
        ("\n", r"\n"),
        ("\u202e", r"\u202e"),
        ("\u200b", r"\u200b"),
        ("\udc9b", r"\udc9b"),
        ("\U000e0041", r"\U000e0041"),
        ("\xa0", "\xa0"),
        ("é", "é"),
    ],
)
def test_escapes(char: str, shown: str) -> None:
    """The escapes are those of Python."""
    assert shown == escape(char)


@every_operation
@given(data=st.data())
def test_any_result(operation: Any, data: st.DataObject) -> None:
    """No result of any operation holds anything that a terminal obeys."""
    reply = data.draw(responses(operation))
    arguments = data.draw(st.sampled_from([["--json"], []]))
    sound = isinstance(reply, bytes)
    with (
        patch("cfclient.cli._calls.build"),
        patch.object(Client, "call", return_value=reply),
    ):
        done = seen("call", operation.name, *(["--json"] if sound else arguments))

    assert (0, "") == (done.status, done.errors)
    assert_harmless(done.output)


@given(
    items=st.lists(st.one_of(instances(Call), instances(Text)), max_size=3),
    texts=st.lists(hostile, min_size=3, max_size=3),
    options=st.sampled_from([[], ["--format", "json"], ["--format", "csv"], ["--raw-csv"]]),
)
def test_any_history(items: list[Any], texts: list[str], options: list[str]) -> None:
    """No call or text of a history holds anything that a terminal obeys."""
    for item, text in zip(items, texts, strict=False):
        setattr(item, "message" if isinstance(item, Text) else "from_number", text)
    formats = ["--format", "csv", *options] if options == ["--raw-csv"] else options
    with patch.object(Client, "iterate", return_value=iter(items)):
        done = seen("history", "3", *formats)

    assert 0 == done.status
    assert_harmless(done.output + done.errors)


@given(message=hostile, code=hostile, arguments=st.sampled_from(["history 3", "call GetContact"]))
def test_any_fault(message: str, code: str, arguments: str) -> None:
    """A fault is one line that holds nothing that a terminal obeys."""
    fault = errors.Fault(code=code, message=message, status=500)
    with (
        patch.object(Client, "iterate", side_effect=fault),
        patch.object(Client, "call", side_effect=fault),
    ):
        done = seen(*arguments.split(), *(["--id", "3"] if "call" in arguments else []))

    assert (1, "", 1) == (done.status, done.output, done.errors.count("\n"))
    assert_harmless(done.errors)


@given(
    text=st.text(st.characters(exclude_characters="\0"), min_size=1),
    command=st.sampled_from(
        [
            ["{}"],
            ["call", "{}"],
            ["call", "GetContact", "--{}", "3"],
            ["call", "GetContact", "--id", "{}"],
            ["call", "UpdateContacts", "--contact", "{}"],
            ["call", "UpdateContacts", "--contact.any-attributes.{}", "x"],
            ["operations", "{}"],
            ["history", "{}"],
            ["history", "3", "--format", "{}"],
            ["history", "3", "--login", "x{}", "--endpoint", "https://127.0.0.1:1"],
            ["history", "3", "--endpoint", "https://{}"],
            ["contract", "diff", "/{}"],
            ["sandbox", "--seed", "x{}"],
        ]
    ),
)
def test_any_argument(text: str, command: list[str]) -> None:
    """Whatever an argument holds, the command ends with one harmless line, or with its help."""
    with patch.object(Client, "call"), patch.object(Client, "iterate", return_value=iter([])):
        done = seen(*(part.replace("{}", text) for part in command))

    assert done.status in (0, 2)
    assert (done.errors.count("\n") == 1) is (done.status == 2)
    assert "unexpected" not in done.errors
    assert_harmless(done.errors)


@given(text=hostile)
def test_any_contract(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The changes of another contract hold nothing that a terminal obeys."""
    folder = tmp_path_factory.mktemp("contract")
    for file in PACKAGED.parent.glob("*.[wx]sd*"):
        (folder / file.name).write_bytes(file.read_bytes())
    other = folder / PACKAGED.name
    old = "https://www.callfire.com/api/1.1/soap12/contact"
    hidden = "".join(f"&#{ord(char)};" for char in text if char >= " ")
    other.write_text(other.read_text().replace(old, f"x{hidden}"))

    done = seen("contract", "diff", str(other))

    assert (0, "") == (done.status, done.errors)
    assert "1 changed" in done.output
    assert_harmless(done.output)


@pytest.mark.parametrize("arguments", [("history", "3"), ("operations",), ("--help",), ("demo",)])
def test_full_disk(arguments: tuple[str, ...], demo: Sandbox) -> None:
    """Output that cannot be written ends the command with one line and status 1."""
    with Path("/dev/full").open("w") as full:
        done = run(*arguments, sandbox=demo, stdout=full)

    assert (1, 1) == (done.returncode, done.stderr.count("\n"))
    assert "cfclient: cannot write to standard output: No space left on device\n" == done.stderr


def test_full_errors() -> None:
    """Where not even the error can be written, the status still says so."""
    with Path("/dev/full").open("w") as full:
        assert 2 == run("nope", stderr=full).returncode


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_reader_that_leaves(form: str, demo: Sandbox) -> None:
    """A reader that has seen enough ends the command quietly, as SIGPIPE would."""
    reading, writing = os.pipe()
    os.close(reading)
    done = run("history", "3", "--format", form, sandbox=demo, stdout=writing)
    os.close(writing)

    assert (128 + signal.SIGPIPE, "") == (done.returncode, done.stderr)


@pytest.mark.parametrize("stream", ["1", "2"])
def test_closed_stream(stream: str, demo: Sandbox) -> None:
    """A stream that the caller closed takes nothing, and does no harm."""
    done = subprocess.run(  # noqa: S603 - our own command
        ["/bin/sh", "-c", f'exec "$@" {stream}>&-', "sh", *COMMAND, "history", "3"],
        check=False,
        capture_output=True,
        env=settings(demo),
    )

    assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "latin-1:strict", "utf-8"])
def test_encodings(encoding: str) -> None:
    """On a terminal of any encoding a table is shown, with escapes for what it lacks."""
    with Sandbox(seed="demo") as sandbox:
        sandbox.receive_text(
            from_number="12135550102", to_number="67076", message="Dinner at José’s 🍽"
        )
        table = run(
            "history",
            "3",
            sandbox=sandbox,
            env=settings(sandbox, PYTHONIOENCODING=encoding),
            text=False,
        )

    shown = table.stdout.decode(encoding.partition(":")[0])
    expected = {
        "ascii": r"Dinner at Jos\xe9\u2019s \U0001f37d",
        "latin-1": r"Dinner at José\u2019s \U0001f37d",
        "utf-8": "Dinner at José’s 🍽",
    }
    assert (0, b"") == (table.returncode, table.stderr)
    assert expected[encoding.partition(":")[0]] in shown


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_help_in_encodings(encoding: str) -> None:
    """The help and an ellipsis are shown in any encoding."""
    environment = {**settings(), "PYTHONIOENCODING": encoding, "COLUMNS": "40"}

    assert 0 == run("--help", env=environment).returncode
    assert "~|" in run("operations", env=environment).stdout


def test_password_in_another_encoding(demo: Sandbox) -> None:
    """A password whose bytes are not valid is named by its variable, and not shown."""
    environment: dict[Any, Any] = {
        os.fsencode(name): os.fsencode(value) for name, value in settings(demo).items()
    }
    environment[b"CALLFIRE_PASSWORD"] = b"p\xe4ss"
    done = run("history", "3", env=environment)

    assert 2 == done.returncode
    assert "cfclient: CALLFIRE_PASSWORD is not valid UTF-8\n" == done.stderr


def test_interrupt() -> None:
    """Ctrl-C in the middle of a call ends the command at once, with status 130."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
        command = [*COMMAND, "history", "3", "--endpoint", endpoint]
        with subprocess.Popen(command, stderr=subprocess.PIPE, env=settings()) as process:  # noqa: S603
            connection, _ = listener.accept()
            process.send_signal(signal.SIGINT)
            _, shown = process.communicate(timeout=60)
            connection.close()

    assert (130, b"") == (process.returncode, shown)


def test_interrupt_of_a_lock() -> None:
    """Ctrl-C that makes a library fail to release its lock is Ctrl-C, and no failure."""

    def interrupted(*_: object) -> None:
        lock = threading.Lock()
        with lock:
            lock.release()
            raise KeyboardInterrupt

    with patch.object(Client, "call", side_effect=interrupted):
        done = seen("call", "GetContact", "--id", "3")

    assert (130, "", "") == (done.status, done.output, done.errors)


def test_failure_after_an_interrupt() -> None:
    """What fails while a command ends after Ctrl-C is reported."""

    def interrupted(*_: object) -> None:
        try:
            raise KeyboardInterrupt
        finally:
            raise errors.TransportError("not removed")

    with patch.object(Client, "call", side_effect=interrupted):
        done = seen("call", "GetContact", "--id", "3")

    assert (1, "", "cfclient: not removed\n") == (done.status, done.output, done.errors)


def test_unexpected_error() -> None:
    """An error that nobody expected is one line, too."""
    with patch.object(Client, "call", side_effect=RuntimeError("x\x9by")):
        done = seen("call", "GetContact", "--id", "3")

    assert 1 == done.status
    assert "cfclient: unexpected RuntimeError, please report it: x\\x9by\n" == done.errors
