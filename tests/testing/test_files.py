"""Cassettes as files."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record import CASSETTES

from cfclient import to_xml
from cfclient._codec import write
from cfclient._soap import write_envelope
from cfclient.operations import GET_SOUND_DATA, OPERATIONS
from cfclient.testing import CassetteError, Exchange
from cfclient.testing._files import LONGEST_TEXT, files_of, load, save
from cfclient.testing._format import Recording
from cfclient.testing._health import findings, orphans
from cfclient.testing._messages import canonical, pretty
from cfclient.testing.strategies import instances, requests
from cfclient.types import GetSoundData, SoundData
from cfschema import CONTRACT
from cfschema.base import Operation

MODEL = CASSETTES / "contacts" / "get_contact.yaml"

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))


def exchange(content: bytes, operation: Operation[Any, Any] = GET_SOUND_DATA) -> Exchange:
    """Return an exchange with a response."""
    request = to_xml(GetSoundData(id=1))
    return Exchange(operation=operation, payload=request, status=200, headers={}, content=content)


def reported(path: Path) -> list[str]:
    """Return the defects of a file."""
    try:
        return list(findings(path, load(path), thorough=True))
    except CassetteError as error:
        return [str(error)]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("    <service:Id>3<", "    <service:Id>4<", "was changed after it was recorded"),
        ("firstName=", "familyName=", "was changed after it was recorded"),
        (CONTRACT, "f" * 64, "was recorded with another contract (ffffffffffff"),
        ("<service:Id>3</service:Id>", "<service:Id>x</service:Id>", "violates the contract"),
        ("status: 200", "status: 500", "was changed after it was recorded"),
        ("Dara", "Dara 14155559876", "a phone number outside"),
        ("Dara", "dara@somebody.org", "an e-mail address"),
        ("cassette: 1", "# Authorization: Basic c29tZTpvbmU=\ncassette: 1", "basic credentials"),
        ("Dara", "Dora", "was changed after it was recorded"),
        ("sha256: ", "# sha256: ", "missing: sha256"),
        ("  status: 200\n", "", "missing: status"),
        ("cassette: 1", "cassette: 2", "its format is not 1"),
        ("operation: GetContact", "operation: GetNothing", "there is no operation 'GetNothing'"),
        ("exchanges:", "exchanges: !!python/object:os.system", "could not determine a constructor"),
        ("status: 200", "status: 200\n  note: x", "unknown: note"),
    ],
)
def test_damage(old: str, new: str, found: str, tmp_path: Path) -> None:
    """Every change of a cassette is reported."""
    path = tmp_path / "damaged.yaml"
    text = MODEL.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))

    assert found in "\n".join(reported(path))
    assert [] == reported(MODEL)


def test_every_line_counts(tmp_path: Path) -> None:
    """No line of a cassette can be removed unnoticed."""
    path = tmp_path / "shortened.yaml"
    lines = MODEL.read_text().splitlines(keepends=True)
    unnoticed: list[str] = []
    for number, line in enumerate(lines):
        path.write_text("".join(lines[:number] + lines[number + 1 :]))
        if not reported(path):
            unnoticed.append(line)

    assert [] == unnoticed


@every_operation
@given(data=st.data())
def test_round_trip(
    operation: Operation[Any, Any], data: st.DataObject, tmp_path_factory: Any
) -> None:
    """Every exchange survives a file unchanged, as readable YAML."""
    request = data.draw(requests(operation))
    response = operation.response
    body = "" if response is None else write(data.draw(instances(response)))
    path: Path = tmp_path_factory.getbasetemp() / f"{operation.name}.yaml"
    made = Exchange(
        operation=operation,
        payload=to_xml(request),
        status=200,
        headers={"content-type": "text/xml"},
        content=write_envelope(body),
    )
    save(path, Recording(against="sandbox", exchanges=[made]))
    recording = load(path)

    (found,) = recording.exchanges
    assert request == found.request
    none: frozenset[str] = frozenset()
    assert canonical(made.content, none) == canonical(found.content, none)
    assert (200, {"content-type": "text/xml"}) == (found.status, found.headers)
    assert not recording.is_edited
    text = path.read_text()
    assert "\n  request: |\n    <service:" in text
    assert "\n  response: |\n    <soap:" in text


@given(content=st.binary() | st.text().map(str.encode))
def test_any_response(content: bytes, tmp_path_factory: Any) -> None:
    """A response that is not XML is kept byte for byte."""
    path: Path = tmp_path_factory.getbasetemp() / "any.yaml"
    save(path, Recording(against="live", exchanges=[exchange(content)]))

    assert content == load(path).exchanges[0].content


def test_large_binaries_lie_beside(tmp_path: Path) -> None:
    """A sound is kept by its hash beside the cassette, once, and is checked when it is read."""
    sound = bytes(range(256)) * 20
    content = write_envelope(write(SoundData(value=sound)))
    assert len(content) > LONGEST_TEXT
    path = tmp_path / "sound.yaml"
    save(path, Recording(against="sandbox", exchanges=[exchange(content), exchange(content)]))

    assert sound == load(path).exchanges[1].result
    (beside,) = files_of(path)
    assert sound == beside.read_bytes()
    assert len(path.read_bytes()) < LONGEST_TEXT
    beside.write_bytes(sound[:-1])
    with pytest.raises(CassetteError, match="was changed after it was recorded"):
        load(path)
    beside.unlink()
    with pytest.raises(CassetteError, match="No such file"):
        load(path)


def test_orphans(tmp_path: Path) -> None:
    """Unused cassettes and binaries are reported, files of other programs are not."""
    used, lost, other = (tmp_path / f"{name}.yaml" for name in ("used", "lost", "other"))
    sound = exchange(write_envelope(write(SoundData(value=bytes(9000)))))
    for path in (used, lost):
        save(path, Recording(against="sandbox", exchanges=[sound]))
    other.write_text("interactions: []\n")
    stray = tmp_path / f"{'0' * 64}.bin"
    stray.touch()

    expected = [f"{path}: belongs to no test; delete it" for path in (stray, lost)]
    assert expected == orphans([tmp_path], {used})


def test_written_whole(tmp_path: Path) -> None:
    """Readers find a complete file at any time, and nothing is left behind."""
    path = tmp_path / "shared.yaml"
    recordings = [
        Recording(against="sandbox", exchanges=[exchange(b"x" * size)]) for size in range(40)
    ]
    save(path, recordings[0])
    with ThreadPoolExecutor(8) as pool:
        written = [pool.submit(save, path, recording) for recording in recordings]
        read = [pool.submit(load, path) for _ in range(40)]

    assert [None] * 40 == [each.result() for each in written]
    assert not any(each.result().is_edited for each in read)
    assert [path] == list(tmp_path.iterdir())


def test_pretty_keeps_every_character() -> None:
    """Characters that a text block would lose are written as references."""
    from cfclient._xml import parse

    text = "a \n\tb \x85\u2028\ufeff\r\U0001f680 "
    root = parse(f"<r><t>{re.sub(chr(13), '&#13;', text)}</t></r>".encode())

    shown = pretty(root)
    assert text == parse(shown.encode())[0].text
    assert "a&#32;\n" in shown
    assert "\U0001f680" in shown
