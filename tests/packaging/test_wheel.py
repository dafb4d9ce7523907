"""What the wheel brings, in environments that have nothing else."""

from __future__ import annotations

import subprocess
import venv
from importlib.metadata import distributions
from pathlib import Path

import pytest
from check_wheel import ROOT, required, site_packages, verify

from tests.packaging.conftest import Environment

# Three lines are all that a user writes.
PROJECT = """
import pytest


@pytest.mark.callfire_cassette
def test_history(callfire_client):
    assert callfire_client.contacts.get_contact_history(contact_id=3).items
"""


def run(command: Path, *arguments: str) -> tuple[int, str, str]:
    """Run a command and return its status, output and standard error."""
    done = subprocess.run(  # noqa: S603 - our own command
        [command, *arguments], check=False, capture_output=True, text=True, timeout=120
    )
    return done.returncode, done.stdout, done.stderr


def test_requires_only_what_calls_need(environment: Environment) -> None:
    """Without an extra, the wheel brings requests, lxml and what these require."""
    site = site_packages(environment("").parent)
    (installed,) = distributions(name="cfclient", path=[str(site)])

    assert {"certifi", "charset_normalizer", "idna", "lxml", "requests", "urllib3"} == required(
        installed
    )


@pytest.mark.parametrize(
    ("module", "is_complete"),
    [
        ("value: int = 1", True),
        ("value = [1]", False),
        ("from nowhere import Thing\n\nvalue: Thing", False),
    ],
)
def test_missing_types_are_found(module: str, is_complete: bool, tmp_path: Path) -> None:
    """The check fails unless every public type of what is installed is known."""
    venv.create(tmp_path / "venv", symlinks=True)
    package = site_packages(tmp_path / "venv") / "cfclient"
    package.mkdir()
    (package / "py.typed").touch()
    (package / "__init__.py").write_text(f'"""A module."""\n\n{module}\n')

    assert is_complete == verify("cfclient", tmp_path / "venv/bin", tmp_path)


def test_types_of_the_checkout_do_not_count(tmp_path: Path) -> None:
    """The check fails where the package is not installed, though the checkout has it."""
    assert not verify("cfclient", tmp_path / "bin", tmp_path)


def test_command(environment: Environment) -> None:
    """The command runs by its name and by the name of the package."""
    commands = environment("cli")
    version = run(commands / "cfclient", "--version")

    assert (0, "") == version[::2]
    assert version == run(commands / "python", "-m", "cfclient", "--version")


def test_command_without_its_extra(environment: Environment) -> None:
    """Without the extra, the command says in one line which one to install."""
    expected = (2, "", "cfclient: typer is missing: pip install 'cfclient[cli]'\n")
    commands = environment("")

    assert expected == run(commands / "cfclient", "demo")
    assert expected == run(commands / "python", "-m", "cfclient", "demo")


def test_records_and_replays(pytester: pytest.Pytester, environment: Environment) -> None:
    """A project records and replays with nothing but the package and its extra installed."""
    pytest_ = (environment("testing") / "python", "-m", "pytest")
    source = f"import cfclient, cfschema\n\ndef test_source():\n    roots = {str(ROOT)!r}\n"
    source += "    assert not cfclient.__file__.startswith(roots)\n"
    source += "    assert not cfschema.__file__.startswith(roots)\n"
    pytester.makepyfile(PROJECT, test_source=source)
    pytester.run(*pytest_, "--callfire-record=all").assert_outcomes(passed=2)

    pytester.run(*pytest_, "--callfire-strict").assert_outcomes(passed=2)
    assert 1 == len(list(pytester.path.rglob("cassettes/*/*.yaml")))


def test_strategies(pytester: pytest.Pytester, environment: Environment) -> None:
    """A project draws instances in tests of its own."""
    pytester.makepyfile("""
        from hypothesis import given
        from cfclient import from_xml, to_xml
        from cfclient.testing import strategies
        from cfclient.types import Contact
        from cfclient.operations import GET_CONTACT_HISTORY

        @given(strategies.instances(Contact), strategies.responses(GET_CONTACT_HISTORY))
        def test_contacts(contact, history):
            assert contact == from_xml(Contact, to_xml(contact))
            assert len(history.items) >= 0
    """)

    done = pytester.run(environment("testing") / "python", "-m", "pytest")
    done.assert_outcomes(passed=1)
