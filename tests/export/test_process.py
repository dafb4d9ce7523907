"""Exports that are killed, or meet a full disk."""

from __future__ import annotations

import random
import resource
import subprocess
from pathlib import Path

from cfclient.sandbox import Sandbox
from tests.export.conftest import expected, ids
from tests.support.command import COMMAND, settings
from tests.support.killing import finish, kill, started

KILLS, ROWS = 3, 60


def test_killed(tmp_path: Path) -> None:
    """Whenever the process is killed, the next one writes the rest, and every row is there once."""
    dice = random.Random(14)  # noqa: S311 - other moments on every machine anyway
    with Sandbox(seed="demo", latency=0.1) as sandbox:
        killed = [kill(started(sandbox, tmp_path, ROWS, 8), tmp_path, dice) for _ in range(KILLS)]
        rows, parts, new_parts = finish(started(sandbox, tmp_path, ROWS, 8))

        with sandbox.client() as client:
            assert expected(client) == ids(tmp_path)
    assert all(killed)
    assert len(ids(tmp_path)) == rows
    assert 0 < new_parts < parts
    assert [] == list(tmp_path.glob(".*"))


def limited() -> None:
    """Let no file be larger than a few kilobytes, as on a disk that is almost full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))


def test_full_disk(demo: Sandbox, tmp_path: Path) -> None:
    """A file that cannot be written is one line and the exit status 1; what is done stays."""
    arguments = ["export", "calls", "--since", "2014-12-01", "--until", "2015-04-01"]
    arguments += ["--rows-per-part", "300", "--to", str(tmp_path / "calls")]

    done = subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *arguments],
        check=False,
        capture_output=True,
        env=settings(demo),
        preexec_fn=limited,
        text=True,
        timeout=60,
    )

    line = f"cfclient: {tmp_path / 'calls'}: cannot be written: File too large\n"
    assert (1, "", line) == (done.returncode, done.stdout, done.stderr)
    assert [] == list((tmp_path / "calls").glob(".*"))
