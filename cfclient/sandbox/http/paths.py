"""The paths of the sandbox."""

from __future__ import annotations

from urllib.parse import urlsplit

from cfschema import ENDPOINT

ROOT = urlsplit(ENDPOINT).path
