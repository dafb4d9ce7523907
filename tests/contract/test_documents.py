"""Loading a contract."""

from __future__ import annotations

from pathlib import Path

import pytest

from cfclient import ConfigurationError
from cfclient.contract import PACKAGED, load, read_services
from tests.support.serving import served
from tests.transport.test_calls import free_port

DEFINITIONS = '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/">{}</definitions>'


def test_path_and_url_are_equivalent() -> None:
    """The packaged contract loads equally from its folder and from a web server."""
    with served(PACKAGED.parent) as address:
        fetched = load(f"{address}/{PACKAGED.name}")

    assert [document.content for document in load(PACKAGED)] == [d.content for d in fetched]
    assert [
        PACKAGED.name,
        "callfire-service.wsdl",
        "callfire-data.xsd",
        "callfire-service.xsd",
    ] == [document.name for document in fetched]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "not well-formed"),
        ("<definitions", "not well-formed"),
        ("<html/>", "neither a WSDL nor an XML schema"),
        (
            '<!DOCTYPE definitions><definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>',
            "DOCTYPE",
        ),
        (DEFINITIONS.format('<import location="gone.wsdl"/>'), "cannot be read"),
        (DEFINITIONS.format('<import location="/etc/passwd"/>'), "not in the same folder"),
        (DEFINITIONS.format('<import location="../a.wsdl"/>'), "not in the same folder"),
        (DEFINITIONS.format('<import location="https://example.com/a.wsdl"/>'), "same folder"),
    ],
)
def test_broken_files(content: str, message: str, tmp_path: Path) -> None:
    """An unusable file is reported in one line that names it."""
    path = tmp_path / "broken.wsdl"
    path.write_text(content)

    with pytest.raises(ConfigurationError, match=message) as caught:
        load(path)

    assert str(tmp_path) in str(caught.value)
    assert 1 == len(str(caught.value).splitlines())


def test_missing_and_unreachable() -> None:
    """A missing file or an unreachable URL is reported."""
    with pytest.raises(ConfigurationError, match="cannot be read: No such file"):
        load("/no/such.wsdl")
    with pytest.raises(ConfigurationError, match="cannot be fetched: ConnectionError"):
        load(f"http://127.0.0.1:{free_port()}/a.wsdl")
    with served(PACKAGED.parent) as address:
        with pytest.raises(ConfigurationError, match="cannot be fetched: HTTP 404"):
            load(f"{address}/nope.wsdl")


def test_a_name_that_no_file_has() -> None:
    """A name with a surrogate is an error like that of any missing file."""
    with pytest.raises(ConfigurationError, match=r"no file has this name|cannot be read"):
        load("/\ud800")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (DEFINITIONS.format(""), "has no SOAP 1.2 service"),
        (
            DEFINITIONS.format(
                '<service name="a"><port name="b" binding="c"><address location="d" '
                'xmlns="http://schemas.xmlsoap.org/wsdl/soap12/"/></port></service>'
            ),
            "names the binding",
        ),
    ],
)
def test_unresolved_services(content: str, message: str, tmp_path: Path) -> None:
    """A WSDL without SOAP 1.2 services, or with an unresolved name, is reported."""
    path = tmp_path / "odd.wsdl"
    path.write_text(content)

    with pytest.raises(ConfigurationError, match=message):
        read_services(load(path))
