"""The examples in docstrings run and return the documented results."""

from __future__ import annotations

import doctest
import importlib

import pytest

from tests.conftest import ROOT

MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "cfclient").glob("**/*.py")
    if path.name != "__main__.py"
)
FINDER = doctest.DocTestFinder()


@pytest.mark.parametrize("name", MODULES)
def test_examples(name: str) -> None:
    """Every example in a module runs as documented."""
    module = importlib.import_module(name)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for test in FINDER.find(module, name):
        runner.run(test)

    assert 0 == runner.failures


def test_examples_are_found() -> None:
    """The collected examples include those of the sandbox and of the strategies."""
    found = {
        test.name
        for name in ("cfclient.sandbox.http.server", "cfclient.testing.strategies")
        for test in FINDER.find(importlib.import_module(name), name)
        if test.examples
    }

    assert {"cfclient.sandbox.http.server.Sandbox", "cfclient.testing.strategies"} <= found
