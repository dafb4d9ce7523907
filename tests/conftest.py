"""Fixtures for all tests."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from cfclient import Client
from cfclient.sandbox import Sandbox
from tests.support.validating import ValidatingSandbox

# A few examples for every change, a thousand for `make soak`; seeded defects need no shrinking.
settings.register_profile("fast", max_examples=10, deadline=None)
settings.register_profile("soak", max_examples=1000, deadline=None)
settings.register_profile(
    "mutants", max_examples=40, deadline=None, database=None, phases=[Phase.generate]
)
settings.load_profile("fast")

# A run in the background of a shell inherits that interrupts are ignored (POSIX, 2.9.3.1).
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parent.parent


def pytest_xdist_auto_num_workers() -> int | None:
    """Run two tests more than there are cores: many wait, for processes and deadlines."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    return (os.cpu_count() or 1) + 2


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name cases of bytes by their argument: compressed ones change with the time of the run."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session")
def demo() -> Iterator[Sandbox]:
    """A running sandbox with the demo data, for tests that only read."""
    with ValidatingSandbox(seed="demo") as sandbox:
        yield sandbox


@pytest.fixture
def demo_client(demo: Sandbox) -> Iterator[Client]:
    """A client of the shared sandbox with the demo data."""
    with demo.client() as client:
        yield client


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A running empty sandbox for a single test."""
    with ValidatingSandbox() as own:
        yield own


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    """A client of the sandbox of a single test."""
    with sandbox.client() as own:
        yield own


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


def neighbour(path: str) -> Path:
    """Return a file or folder beside the project, or skip the test if it is missing."""
    for found in sorted(ROOT.parent.glob(f"*/{path}")):
        return found
    pytest.skip(f"needs {path} beside the project")
