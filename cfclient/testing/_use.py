"""Cassettes outside of pytest."""

from __future__ import annotations

import os
from collections.abc import Collection, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from cfclient.testing._cassette import Cassette
from cfclient.testing._errors import CassetteError
from cfclient.testing._run import Record, Settings, Target, names_of, running


@contextmanager
def use_cassette(
    path: str | os.PathLike[str],
    *,
    mode: Record = "none",
    target: Target = "cassette",
    seed: str = "demo",
    volatile: Collection[str] = (),
    redact: Collection[str] = (),
    allow_changes: Collection[str] = (),
) -> Generator[Cassette]:
    """Replay or record the calls of a block, as the pytest plugin does for a test.

    Inside the block, `Client.from_env()` is a client of the cassette. Used as a decorator, this
    does the same for each call of a function.

    Args:
        path: The cassette.
        mode: `none` replays and never records, `missing` records what is not in the cassette,
            `all` records everything anew.
        target: With `cassette`, what is recorded comes from a sandbox; `sandbox` and `live` run
            against a sandbox or the service itself, and record according to `mode`.
        seed: The seed of the sandbox: `demo` or `empty`.
        volatile: Names of elements that are not compared.
        redact: What to replace by fictional values: `numbers`, `names`, `emails`, `custom`.
        allow_changes: The operations that may change something at the service itself.

    Raises:
        CassetteError: There is no recording of a call, or the cassette cannot be used.
        ConfigurationError: The environment has no credentials for the service itself.

    Example:
        >>> from cfclient import Client
        >>> with use_cassette("cassettes/contacts/get_contact.yaml") as cassette:
        ...     Client.from_env().contacts.get_contact(id=3).first_name
        'Dara'
    """

    def refuse(reason: str) -> NoReturn:
        raise CassetteError(f"{reason}; allow_changes names the operations that may")

    settings = Settings(
        path=Path(path),
        record=mode,
        target=target,
        seed=seed,
        volatile=names_of("volatile", volatile),
        redact=names_of("redact", redact),
        how_to_record=lambda wanted: f"use_cassette({os.fspath(path)!r}, mode={wanted!r})",
        refuse=refuse,
        allowed=names_of("allow_changes", allow_changes),
    )
    with running(settings) as run:
        try:
            yield run.cassette
        except BaseException:
            run.cassette.keep = False
            raise
        run.cassette.require_hits()
