"""The command on a real pseudo-terminal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cfclient import Client
from cfclient.sandbox import Sandbox
from cfclient.types import SoundFormat
from tests.support.command import on_terminal, run, settings

CURSOR_HIDDEN, CURSOR_SHOWN = "\x1b[?25l", "\x1b[?25h"
WAV = b"RIFF\x10\x00\x00\x00WAVEfmt \x9b\xff\r\n"


@pytest.fixture
def sound(client: Client) -> str:
    """The id of a sound."""
    return str(client.calls.create_sound(name="Greeting", data=WAV))


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_progress(form: str, demo: Sandbox, tmp_path: Path) -> None:
    """The bar shows on the terminal while standard output goes to a file, which has none of it."""
    path = tmp_path / "history"
    done = on_terminal("history", "3", "--format", form, environment=settings(demo), output=path)

    assert 0 == done.status
    assert "24 calls and texts" in done.output
    assert done.output.rindex(CURSOR_SHOWN) > done.output.rindex(CURSOR_HIDDEN)
    assert "\x1b" not in done.errors
    if form == "json":
        assert 24 == len([json.loads(line) for line in done.errors.splitlines()])


def test_no_progress_among_lines(demo: Sandbox) -> None:
    """Where the lines themselves are written to the terminal, there is no bar."""
    done = on_terminal("history", "3", "--format", "json", environment=settings(demo))

    assert 24 == len([json.loads(line) for line in done.output.splitlines()])


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_width(columns: int, demo: Sandbox) -> None:
    """A table takes no more than the width of the terminal."""
    done = on_terminal("history", "3", environment=settings(demo), columns=columns)

    lines = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", done.output).replace("\r\n", "\n").split("\n")
    assert 24 == sum(line.startswith(("Call", "Text")) for line in lines)
    assert columns >= max(len(line.rpartition("\r")[2]) for line in lines)


def test_received_text(sandbox: Sandbox) -> None:
    """A text that anybody can send does not reach the terminal as a command."""
    sandbox.receive_text(from_number="12135550123", to_number="67076", message="\x9b2J\x85\u202eHi")
    done = on_terminal("call", "QueryTexts", environment=settings(sandbox))

    assert 0 == done.status
    assert r"\x9b2J\x85\u202eHi" in done.output
    assert not set("\x9b\x85\u202e") & set(done.output)


def test_sound_on_a_terminal(sandbox: Sandbox, sound: str) -> None:
    """A sound is not written to a terminal."""
    done = on_terminal(
        "call",
        "GetSoundData",
        "--id",
        sound,
        "--format",
        "WAV",
        "--output",
        "-",
        environment=settings(sandbox),
    )

    assert 2 == done.status
    assert "cfclient: a sound is not written to a terminal; use --output FILE, or a pipe\r\n" == (
        done.output
    )


def test_sound_to_a_pipe_and_a_file(sandbox: Sandbox, sound: str, tmp_path: Path) -> None:
    """A sound goes to a pipe or to a file, and comes from a file."""
    arguments = ("call", "GetSoundData", "--id", sound, "--format", "WAV", "--output")
    piped = run(*arguments, "-", sandbox=sandbox, text=False)
    written = run(*arguments, str(tmp_path / "a.wav"), sandbox=sandbox)
    created = run(
        "call",
        "CreateSound",
        "--name",
        "Copy",
        "--data",
        f"@{tmp_path / 'a.wav'}",
        sandbox=sandbox,
    )

    assert (0, WAV, b"") == (piped.returncode, piped.stdout, piped.stderr)
    assert (0, "", "") == (written.returncode, written.stdout, written.stderr)
    assert WAV == (tmp_path / "a.wav").read_bytes()
    with sandbox.client() as client:
        assert WAV == client.calls.get_sound_data(id=int(created.stdout), format=SoundFormat.WAV)


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        ("GetSoundData --id 1 --format WAV", 2, "returns a sound; use --output FILE"),
        ("GetSoundData --id 1 --format WAV --json --output x", 2, "--json writes text"),
        ("GetContact --id 3 --output x", 2, "GetContact returns no sound; use > FILE"),
        ("GetSoundData --id 1 --format WAV --output x", 1, "NOT_FOUND"),
    ],
)
def test_wrong_output(arguments: str, status: int, message: str, sandbox: Sandbox) -> None:
    """Where no sound is to be had, nothing is written."""
    done = run("call", *arguments.split(), sandbox=sandbox)

    assert (status, "", 1) == (done.returncode, done.stdout, done.stderr.count("\n"))
    assert message in done.stderr
    assert not Path("x").exists()


@pytest.mark.parametrize("name", ["/dev/full", "nope/x"])
def test_unwritable_sound(name: str, sandbox: Sandbox, sound: str, tmp_path: Path) -> None:
    """A file that cannot be written ends the command with one line."""
    path = str(tmp_path / name)
    done = run(
        "call", "GetSoundData", "--id", sound, "--format", "WAV", "--output", path, sandbox=sandbox
    )

    assert (1, 1) == (done.returncode, done.stderr.count("\n"))
    assert f"cfclient: {path}: cannot be written: " in done.stderr
