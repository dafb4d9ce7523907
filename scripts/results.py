"""The measurements that the performance page shows: `docs/performance.json`."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

PATH = Path(__file__).resolve().parent.parent / "docs/performance.json"
_LIBRARIES = ("lxml", "requests", "xsdata", "zeep")


def save(kind: str, sections: Mapping[str, object]) -> None:
    """Replace some sections of the file, and say with what they were measured.

    Args:
        kind: `bench` or `soak`.
        sections: The sections that were measured, by name.
    """
    found: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8")) if PATH.exists() else {}
    found.setdefault(kind, {}).update(sections)
    found[f"{kind}_environment"] = {
        "month": f"{datetime.now(UTC):%B %Y}",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "libraries": {name: version(name) for name in _LIBRARIES},
    }
    PATH.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
