"""The toolkit in a project of its own, installed from the wheel."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

# Three lines are all that a user writes.
PROJECT = """
import pytest


@pytest.mark.callfire_cassette
def test_history(callfire_client):
    assert callfire_client.contacts.get_contact_history(contact_id=3).items
"""


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("cfclient", "generated"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    command += ["--no-build-isolation", "--target", str(folder / "site"), str(source)]
    subprocess.run(command, check=True)  # noqa: S603 - our own source
    return folder / "site"


def test_records_and_replays(
    pytester: pytest.Pytester, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A project records and replays with nothing but the package installed."""
    monkeypatch.setenv("PYTHONPATH", str(installed))
    where = f"all(m.__file__.startswith({str(installed)!r}) for m in (cfclient, cfschema))"
    source = f"import cfclient, cfschema\n\ndef test_source():\n    assert {where}\n"
    pytester.makepyfile(PROJECT, test_source=source)
    pytester.runpytest_subprocess("--callfire-record=all").assert_outcomes(passed=2)

    pytester.runpytest_subprocess("--callfire-strict").assert_outcomes(passed=2)
    assert 1 == len(list(pytester.path.rglob("cassettes/*/*.yaml")))


def test_strategies(
    pytester: pytest.Pytester, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A project draws instances in tests of its own."""
    monkeypatch.setenv("PYTHONPATH", str(installed))
    pytester.makepyfile("""
        from hypothesis import given
        from cfclient import from_xml, to_xml
        from cfclient.testing import strategies
        from cfclient.types import Contact
        from cfclient.operations import GET_CONTACT_HISTORY

        @given(strategies.instances(Contact), strategies.replies(GET_CONTACT_HISTORY))
        def test_contacts(contact, history):
            assert contact == from_xml(Contact, to_xml(contact))
            assert len(history.items) >= 0
    """)

    pytester.runpytest_subprocess().assert_outcomes(passed=1)
