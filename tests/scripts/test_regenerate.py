"""Making the generated package."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from regenerate import OUTPUT, drift, generate, main

from cfclient.contract import PACKAGED
from tests.conftest import neighbour
from tests.support.serving import served
from tests.transport.test_calls import free_port

OLDER = "upstream/callfire-1.1-2014/callfire-service-http-soap12.wsdl"


def test_present_output_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    """The generated package is that of the contract, and then the check says nothing."""
    assert 0 == main(["--check"])
    assert ("", "") == capsys.readouterr()


def test_two_runs_agree_to_the_byte(tmp_path: Path) -> None:
    """Two runs with other hashes, clocks and folders write the same bytes."""
    for name in ("a", "b"):
        environment = {**os.environ, "PYTHONHASHSEED": str(ord(name)), "TZ": f"UTC{ord(name) % 9}"}
        command = [sys.executable, "scripts/regenerate.py", "--output", str(tmp_path / name)]
        subprocess.run(command, check=True, env=environment, cwd=OUTPUT.parent)  # noqa: S603

    assert [] == list(drift(tmp_path / "a", tmp_path / "b"))
    assert [] == list(drift(tmp_path / "a" / "cfschema", OUTPUT / "cfschema"))


def test_check_names_what_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that was edited, one that is missing and one too many are named."""
    present = tmp_path / "cfschema"
    shutil.copytree(OUTPUT / "cfschema", present, ignore=shutil.ignore_patterns("__pycache__"))
    (present / "base.py").write_text("edited")
    (present / "names.py").unlink()
    (present / "extra.py").touch()

    status = main(["--check", "--output", str(tmp_path)])

    assert 1 == status
    *listed, hint = capsys.readouterr().out.splitlines()
    assert [f"differs: {present / n}" for n in ("base.py", "extra.py", "names.py")] == listed
    assert "Run the same command without --check to update these files." == hint
    assert "edited" == (present / "base.py").read_text()


def test_writing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A run says how many files it wrote and where, and leaves no other files behind."""
    present = tmp_path / "out" / "cfschema"
    present.mkdir(parents=True)
    (present / "old.py").touch()

    status = main(["--output", str(present.parent)])

    files = [path for path in present.rglob("*") if path.is_file()]
    assert (0, f"wrote {len(files)} files to {present}\n") == (status, capsys.readouterr().out)
    assert [present] == list(present.parent.iterdir())
    assert present / "old.py" not in files


@pytest.mark.parametrize("place", ["out", "out/cfschema"])
def test_a_file_in_the_way(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file where a folder is to be ends in one line, and stays."""
    file = tmp_path / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("kept")

    status = main(["--output", str(tmp_path / "out")])

    line = f"regenerate: cannot write {file}: "
    assert (1, True) == (status, capsys.readouterr().err.startswith(line))
    assert "kept" == file.read_text()


@pytest.mark.parametrize("number", [errno.EROFS, errno.ENOSPC, errno.EACCES])
@pytest.mark.parametrize("function", ["write_text", "mkdir", "rename"])
def test_an_output_that_cannot_be_written(
    number: int,
    function: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A read-only or full disk ends in one line and leaves everything as it was."""
    present = tmp_path / "cfschema"
    present.mkdir()
    (present / "kept.py").touch()

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), str(present))

    with monkeypatch.context() as patched:
        patched.setattr(Path, function, fail)
        status = main(["--output", str(tmp_path)])

    line = f"regenerate: cannot write {present}: {os.strerror(number)}\n"
    assert (1, line) == (status, capsys.readouterr().err)
    assert [present / "kept.py"] == [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_name_in_an_error_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """An error is one printable line, whatever the address is."""
    assert 1 == main(["--from", "no\nsuch\u202e.wsdl"])
    assert r"regenerate: no such\u202e.wsdl: cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    "fault", ["missing", "unreachable", "broken", "foreign", "cut", "dangling", "invalid"]
)
def test_failure_leaves_the_present_output(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A WSDL that cannot be used ends in one line and leaves everything as it was."""
    present = tmp_path / "out" / "cfschema"
    present.mkdir(parents=True)
    (present / "kept.py").write_text("kept")
    folder = tmp_path / "contract"
    shutil.copytree(PACKAGED.parent, folder)
    source = folder / PACKAGED.name
    text = source.read_text()
    locations = {
        "missing": tmp_path / "nope.wsdl",
        "unreachable": f"http://127.0.0.1:{free_port()}/nope.wsdl",
    }
    if fault == "broken":
        source.write_text("<definitions>")
    elif fault == "foreign":
        source.write_text(text.replace("/api.callfire.com/service/wsdl/http", "/example.com"))
    elif fault == "cut":
        (folder / "callfire-data.xsd").write_text("<xs:schema")
    elif fault == "dangling":
        service = folder / "callfire-service.xsd"
        service.write_text(service.read_text().replace('name="GetContact"', 'name="GetNobody"'))
    elif fault == "invalid":
        service = folder / "callfire-service.xsd"
        service.write_text(service.read_text().replace('base="svc:Query"', 'base="svc:Nothing"'))

    status = main(["--from", str(locations.get(fault, source)), "--output", str(tmp_path / "out")])

    errors = capsys.readouterr().err.splitlines()
    assert (status, len(errors)) == (1, 1)
    assert errors[0].startswith("regenerate: ")
    assert [path.name for path in present.iterdir()] == ["kept.py"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["cfschema"]


def test_older_contract(tmp_path: Path) -> None:
    """A real, older WSDL gives a package too, the same from its folder and from a web server."""
    older = neighbour(OLDER)
    generate(str(older), tmp_path / "path" / "cfschema")
    with served(older.parent) as address:
        generate(f"{address}/{older.name}", tmp_path / "url" / "cfschema")

    assert [] == list(drift(tmp_path / "path", tmp_path / "url"))
    assert (
        run_with(
            tmp_path / "path",
            "from cfclient.operations import OPERATIONS; from cfclient.types import ContactHistory;"
            "choices = ContactHistory.__dataclass_fields__['items'].metadata['choices'];"
            "print(len(OPERATIONS), [choice['name'] for choice in choices])",
        )
        == "61 ['Call', 'Text']"
    )
    texts = [path.read_text() for path in (tmp_path / "path").rglob("*.py")]
    assert [] == [text for text in texts if "<ann:" in text or "xmlns" in text or "&lt;" in text]


def test_older_contract_is_usable(tmp_path: Path) -> None:
    """The client works with the package made from the older WSDL."""
    generate(str(neighbour(OLDER)), tmp_path / "cfschema")

    printed = run_with(
        tmp_path,
        "from cfclient import from_xml, to_xml; from cfclient.types import *;"
        "request = SendText(to_number=[ToNumber(value='13105550123')],"
        " text_broadcast_config=TextBroadcastConfig(message='Hi'));"
        "print(from_xml(SendText, to_xml(request), strict=True) == request)",
    )

    assert "True" == printed


def run_with(generated: Path, code: str) -> str:
    """Return what a program prints that uses another generated package."""
    environment = {**os.environ, "PYTHONPATH": str(generated)}
    return subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], check=True, env=environment, capture_output=True, text=True
    ).stdout.strip()
