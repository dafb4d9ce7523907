"""The project's own cassettes: complete, valid, and replayed by `tests/recordings`."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from check_cassettes import main as check_cassettes
from explore import file_of
from record import CASSETTES, body_of
from record import main as record

from cfclient import Fault
from cfclient.operations import OPERATIONS
from cfclient.testing import Exchange
from cfclient.testing._files import load
from cfclient.types import FaultCode
from cfschema.base import Operation
from tests.conftest import ROOT

FILES = sorted(CASSETTES.rglob("*.yaml"))
CODES: list[FaultCode] = list(FaultCode)

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@every_operation
def test_every_operation_has_a_success(operation: Operation[Any, Any]) -> None:
    """Each operation has a cassette of its own in which it succeeds."""
    exchanges = load(CASSETTES / f"{file_of(operation)}.yaml").exchanges
    own = [each for each in exchanges if each.operation.name == operation.name]

    assert 200 in [each.status for each in own]
    assert all(isinstance(each.request, operation.request) for each in own)
    assert own[-1].result is not None or operation.response is None


@every_operation
def test_every_operation_has_a_body(operation: Operation[Any, Any]) -> None:
    """The test of a cassette has the place that its name says."""
    file, _, test = body_of(operation.name).partition("::")

    assert f"def {test}(" in (ROOT / file).read_text()


@pytest.mark.parametrize("code", CODES)
def test_every_fault_code_is_recorded(code: FaultCode) -> None:
    """Each fault code has a cassette in which it is raised."""
    (exchange,) = load(CASSETTES / "faults" / f"{code.lower()}.yaml").exchanges

    with pytest.raises(Fault) as caught:
        _ = exchange.result
    assert code == caught.value.code


@every_file
def test_what_is_recorded(path: Path) -> None:
    """A cassette names its source, and has only the headers that a client reads."""
    recording = load(path)

    assert ("sandbox", False) == (recording.against, recording.is_edited)
    assert {"content-type"} == {
        name for exchange in recording.exchanges for name in exchange.headers
    }


def test_check_names_what_differs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing cassette is named by the check."""
    monkeypatch.setattr("record.CASSETTES", tmp_path / "cassettes")
    monkeypatch.setattr("record.BODIES", "tests/recordings/test_labels.py")
    monkeypatch.setenv("PYTEST_XDIST_AUTO_NUM_WORKERS", "0")

    assert 1 == record(["--check"])
    assert 0 == record([])
    assert 6 == len(list((tmp_path / "cassettes").rglob("*.yaml")))


def test_nothing_tells_of_anybody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The scan finds nothing in the cassettes, and finds what is planted."""
    assert 0 == check_cassettes([])
    shutil.copytree(CASSETTES, tmp_path / "copy")
    planted = tmp_path / "copy" / "texts" / "send_text.yaml"
    text = planted.read_text()
    line = text.partition("13105550123")[0].count("\n") + 1
    planted.write_text(text.replace("13105550123", "13105559876", 1) + "# password: hunter2\n")

    assert 1 == check_cassettes([str(tmp_path / "copy")])
    assert [
        f"{planted}:{line}: looks like a phone number outside the fictional ranges",
        f"{planted}:{text.count(chr(10)) + 1}: looks like a password or key",
        f"{len(list((tmp_path / 'copy').rglob('*.*')))} files, 2 findings",
    ] == capsys.readouterr().out.splitlines()[-3:]


def test_scan_of_nothing(tmp_path: Path) -> None:
    """A folder without files is wrong usage, not a clean result."""
    assert 2 == check_cassettes([str(tmp_path)])


def test_exchanges_are_typed() -> None:
    """An exchange gives its request and its result as instances."""
    exchange: Exchange = load(CASSETTES / "contacts" / "get_contact.yaml").exchanges[0]

    assert (3, "Dara") == (exchange.request.id, exchange.result.first_name)
