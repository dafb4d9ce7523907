"""Comparison of contracts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cfclient.contract import PACKAGED, compare, load
from tests.conftest import neighbour

ADDRESS = "https://www.callfire.com/api/1.1/soap12/contact"
LONG = "element long default {} [0..1]"


@pytest.fixture
def edited(tmp_path: Path) -> Callable[[str, str, str], list[str]]:
    """Return a function that compares the packaged contract with an edited copy."""

    def compare_edited(name: str, old: str, new: str) -> list[str]:
        shutil.copytree(PACKAGED.parent, tmp_path, dirs_exist_ok=True)
        text = (tmp_path / name).read_text()
        assert old in text
        (tmp_path / name).write_text(text.replace(old, new, 1))
        return [str(c) for c in compare(load(PACKAGED), load(tmp_path / PACKAGED.name))]

    return compare_edited


def test_no_change() -> None:
    """A contract does not differ from itself."""
    assert [] == compare(load(PACKAGED), load(PACKAGED))


@pytest.mark.parametrize(
    ("name", "old", "new", "line"),
    [
        (
            "callfire-data.xsd",
            '<xs:enumeration value="READY">',
            '<xs:enumeration value="SET">',
            None,
        ),
        (
            "callfire-data.xsd",
            '<xs:attribute name="zipcode" type="xs:string">',
            '<xs:attribute name="zipcode" type="xs:int">',
            "~ Contact/@zipcode: attribute string -> attribute int",
        ),
        (
            "callfire-service.xsd",
            '<xs:element name="MaxResults" type="xs:long" minOccurs="0" default="1000">',
            '<xs:element name="MaxResults" type="xs:long" minOccurs="0" default="500">',
            f"~ Query/MaxResults: {LONG.format(1000)} -> {LONG.format(500)}",
        ),
        (
            "callfire-service-http-soap12.wsdl",
            ADDRESS,
            "https://example.com/contact",
            f"~ ContactService: service at {ADDRESS} -> service at https://example.com/contact",
        ),
        ("callfire-data.xsd", "Ready for use.", "Fit for use.", ""),
    ],
)
def test_changes(
    name: str,
    old: str,
    new: str,
    line: str | None,
    edited: Callable[[str, str, str], list[str]],
) -> None:
    """Each change is one line; documentation makes no difference."""
    lines = edited(name, old, new)

    if line is None:
        assert lines == ["- ActionState = READY: value", "+ ActionState = SET: value"]
    else:
        assert ([line] if line else []) == lines


def test_older_contract() -> None:
    """Items added since an older contract are listed as missing from it."""
    older = neighbour("upstream/callfire-1.1-2014/callfire-service-http-soap12.wsdl")

    lines = [str(change) for change in compare(load(PACKAGED), load(older))]

    services = [line.partition(":")[0] for line in lines if ": request " in line]
    assert len(services) == 98 - 61
    assert "- CallService.VerifyCallerId" in services
    assert "- Result = SD: value" in lines
