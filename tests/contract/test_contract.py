"""The contract itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import zeep
from lxml import etree

from cfclient.contract import PACKAGED
from cfclient.contract._text import documentation
from tests.conftest import neighbour

FILES = sorted(path for path in PACKAGED.parent.iterdir() if path.suffix in (".xsd", ".wsdl"))
XS = "{http://www.w3.org/2001/XMLSchema}"
WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
FACTS = "{urn:cfclient:facts}facts"
SOURCES = {
    *("seed", "wsdl2014", "xsd2014feb", "docs", "php2015", "java2016", "csharp", "inferred"),
    *("dpwiki", "dphelp", "dpdev", "ivrsamples", "apisamples", "phpivr", "scala", "phpsite"),
}


def items() -> list[Any]:
    """Return every named type, element, attribute, value and operation."""
    found: list[Any] = []
    for path in FILES:
        root = etree.parse(path).getroot()
        found += [
            node
            for node in root.iter()
            if node.tag
            in (
                *(f"{XS}{kind}" for kind in ("element", "attribute", "enumeration")),
                *(f"{XS}{kind}" for kind in ("simpleType", "complexType")),
                f"{WSDL}portType",
            )
            and (node.get("name") or node.get("value"))
        ]
        found += root.iterfind(f"{WSDL}portType/{WSDL}operation")
    return found


def test_agrees_with_the_facts() -> None:
    """The contract agrees with the fact table, including the notification schema."""
    command = [
        *(sys.executable, str(neighbour("contract/check_contract.py"))),
        *("--facts", str(neighbour("contract/callfire-1.1.yaml"))),
        *("--wsdl", str(PACKAGED)),
        *("--notification", str(PACKAGED.with_name("callfire-notification.xsd"))),
    ]

    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603

    assert (done.stderr, done.returncode) == ("", 0)
    assert "6562 facts checked, 0 differences" == done.stdout.splitlines()[-1]


@pytest.mark.parametrize("path", [p for p in FILES if p.suffix == ".xsd"], ids=lambda p: p.name)
def test_schemas_compile(path: Path) -> None:
    """Lxml compiles every schema."""
    etree.XMLSchema(etree.parse(path))


def test_zeep_loads_it() -> None:
    """Zeep finds the eight services and their operations."""
    load: Any = zeep.Client
    services = load(str(PACKAGED)).wsdl.services

    ports = services["CallFireApi"].ports.values()
    assert [len(port.binding._operations) for port in ports] == [14, 5, 7, 11, 26, 19, 10, 6]


def test_everything_is_described() -> None:
    """Every item has a description that ends as a sentence."""
    silent = [
        etree.tostring(node)[:120]
        for node in items()
        if not documentation(node).endswith((".", "?"))
    ]

    assert [] == silent
    assert len(items()) > 900


def test_everything_has_its_sources() -> None:
    """Every item lists its sources; facts without a source are marked as inferred."""
    for node in items():
        facts = node.find(f".//{FACTS}")
        assert facts is not None, etree.tostring(node)[:120]
        assert set(facts.get("sources", "").split()) <= SOURCES
        assert facts.get("sources"), etree.tostring(node)[:120]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_says_that_it_is_a_reconstruction(path: Path) -> None:
    """Each file starts with a note that it is a reconstruction."""
    top = etree.parse(path).getroot()

    assert "A reconstruction from public sources" in documentation(top)
