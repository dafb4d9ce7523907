"""The manifest of an export: what was asked for, its parts, and which of them are done."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from cfclient.errors import ConfigurationError
from cfclient.export._parts import Job, Part, Written
from cfclient.export._progress import Progress
from cfschema import CONTRACT

# Readers of the folder skip what begins with an underscore.
NAME = "_manifest.json"

# The share of the time that may go into writing manifests, which grow with the number of parts.
_SHARE = 0.02
_TIMES = ("begin", "end")
_COUNTS = ("expected", "first", "total", "rows", "bytes")


class Manifest:
    """What is known of an export; kept beside its files.

    Attributes:
        parts: All parts.
        done: The files that are done, by the name of the part.
        found: How many of them an earlier run wrote.
    """

    def __init__(
        self, job: Job, request: Mapping[str, Any], parts: Sequence[Part], done: dict[str, Written]
    ) -> None:
        """Keep what is known; nothing is written before `save`.

        Args:
            job: The export.
            request: What was asked for, as JSON can hold it.
            parts: All parts.
            done: The files that are done, by the name of the part.
        """
        self._job = job
        self._request = dict(request)
        self.parts = list(parts)
        self.done = done
        self.found = len(done)
        self._cost = 0.0
        self._saved = float("-inf")

    @classmethod
    def load(cls, job: Job, request: Mapping[str, Any]) -> Manifest | None:
        """Return the manifest of the folder; `None` if there is none.

        A file that is gone, or whose size is not that of the manifest, is not done.

        Args:
            job: The export.
            request: What is asked for now.

        Raises:
            ConfigurationError: The folder holds another export, or one that cannot be read.
        """
        content = job.folder.read(NAME)
        if content is None:
            return None
        where = f"{job.folder.place}/{NAME}"
        try:
            known: dict[str, Any] = json.loads(content)
            _refuse_others(known["request"], {**request, "contract": CONTRACT}, job.folder.place)
            parts = [_part(each, job) for each in known["parts"]]
            done = {
                each["name"]: Written(each["rows"], each["bytes"])
                for each in known["parts"]
                if each["rows"] is not None
            }
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise ConfigurationError(f"{where} is not a manifest: {error!r:.80}") from error
        sizes = job.folder.sizes()
        present = {
            part.name: done[part.name]
            for part in parts
            if part.name in done and sizes.get(job.file(part)) == done[part.name].bytes
        }
        return cls(job, request, parts, present)

    def missing(self) -> list[Part]:
        """Return the parts that are not done."""
        return [part for part in self.parts if part.name not in self.done]

    def progress(self) -> Progress:
        """Return how much is done."""
        expected = [part.expected for part in self.parts]
        known = [rows for rows in expected if rows is not None]
        return Progress(
            rows=self._rows(),
            total_rows=sum(known) if len(known) == len(expected) else None,
            parts=len(self.done),
            total_parts=len(self.parts),
        )

    def note(self, part: Part, written: Written) -> None:
        """Keep that a part is done; it is saved soon.

        Args:
            part: The part.
            written: Its file.
        """
        self.done[part.name] = written
        if time.monotonic() - self._saved > self._cost / _SHARE:
            self.save()

    def save(self) -> None:
        """Write the manifest.

        Raises:
            OSError: It cannot be written.
        """
        begun = time.monotonic()
        content = {
            "request": {**self._request, "contract": CONTRACT},
            "complete": not self.missing(),
            "rows": self._rows(),
            "parts": [self._entry(part) for part in self.parts],
        }
        with self._job.folder.writing(NAME) as file:
            file.write(json.dumps(content).encode("ascii"))
        self._saved = time.monotonic()
        self._cost = self._saved - begun

    def clean(self) -> None:
        """Remove the files that killed processes and earlier plans left behind."""
        folder = self._job.folder
        kept = {self._job.file(part) for part in self.parts if part.name in self.done}
        prefix, ending = f"{self._job.source.name}-", f".{self._job.format}"
        for name in folder.sizes():
            is_ours = name.startswith(prefix) and name.endswith(ending)
            if (is_ours and name not in kept) or folder.is_leftover(name):
                folder.remove(name)

    def _rows(self) -> int:
        return sum(written.rows for written in self.done.values())

    def _entry(self, part: Part) -> dict[str, Any]:
        written = self.done.get(part.name)
        rows, size = (written.rows, written.bytes) if written else (None, None)
        asked = {key: value for key, value in asdict(part).items() if value not in (None, ())}
        asked |= {key: asked[key].isoformat() for key in _TIMES if key in asked}
        return {**asked, "rows": rows, "bytes": size}


def _part(entry: Any, job: Job) -> Part:
    """Return a part as a manifest has it, which anybody can have written."""
    fields: dict[str, Any] = {**entry}
    # The name becomes that of a file.
    if not re.fullmatch(rf"{job.source.name}-[0-9A-Za-z.-]+", fields["name"]):
        raise ValueError(f"{fields['name']!r} is not the name of a part")
    keys = fields["keys"] = tuple(fields.get("keys", ()))
    counts = [fields[name] for name in _COUNTS if fields.get(name) is not None]
    if not all(type(each) is int and each >= 0 for each in (*counts, *keys)):
        raise ValueError(f"{fields['name']} has a number that is none")
    fields |= {key: datetime.fromisoformat(fields[key]) for key in _TIMES if key in fields}
    moments = [fields[key] for key in _TIMES if key in fields]
    if len(moments) != len(_TIMES) * job.source.is_dated or any(not m.tzinfo for m in moments):
        raise ValueError(f"{fields['name']} has no interval, or one too many")
    return Part(**{name: value for name, value in fields.items() if name not in ("rows", "bytes")})


def _refuse_others(known: Mapping[str, Any], asked: Mapping[str, Any], place: str) -> None:
    for name, value in asked.items():
        if known[name] != value:
            raise ConfigurationError(
                f"{place} holds another export: its {name} is {known[name]!r:.80}, not "
                f"{value!r:.80}; export to another folder"
            )
