"""The tests of this folder run against both clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cfclient import Client
from cfclient.sandbox import Sandbox
from tests.support.ci import IN_CI
from tests.support.clients import ASYNCIO, BLOCKING, TRIO, kind_of_client, sandbox_client

# Modules of components, and tests of what only threads and forks can do.
_BLOCKING_ONLY = {
    *("test_async_boundaries.py", "test_boundaries.py", "test_cancelling.py", "test_policy.py"),
    "test_large_requests.py",
    *("test_connections_of_another_process", "test_deadlines", "test_after_a_fork"),
    *("test_closed_stays_closed_after_a_fork", "test_interrupts_release_the_limit"),
    "test_closing_in_a_child",
    *("test_a_closed_limit", "test_the_documentation_lists_every_case"),
    # The deadline is the same scope in the first attempt and in the last.
    "test_deadline_holds_over_retries",
}


# What depends on the event loop most; CI and `make soak` run all tests on trio.
_ON_TRIO = {"test_calls.py", "test_tls.py", "test_uploads.py", "test_nothing_is_sent_after_closing"}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test with each client."""
    names = {metafunc.definition.path.name, metafunc.function.__name__}
    kinds = [BLOCKING]
    if not names & _BLOCKING_ONLY:
        kinds.append(ASYNCIO)
        is_long = IN_CI or metafunc.config.getoption("hypothesis_profile", None) == "soak"
        kinds += [TRIO] if is_long or names & _ON_TRIO else []
    metafunc.parametrize("which", kinds, indirect=True)


@pytest.fixture(autouse=True)
def which(request: pytest.FixtureRequest) -> Iterator[str]:
    """The client that `tests.support.clients.Client` stands for."""
    with kind_of_client(request.param):
        yield request.param


@pytest.fixture
def demo_client(demo: Sandbox) -> Iterator[Client]:
    """A client of the shared sandbox with the demo data."""
    with sandbox_client(demo) as own:
        yield own


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    """A client of the sandbox of a single test."""
    with sandbox_client(sandbox) as own:
        yield own
