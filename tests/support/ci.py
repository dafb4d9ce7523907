"""Whether the tests run in CI, where nothing that they need may be missing."""

from __future__ import annotations

import os

IN_CI = os.environ.get("CI") == "true"
