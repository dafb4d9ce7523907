"""Requests in the forms that other SOAP stacks send, and what they get."""

from __future__ import annotations

import encodings.aliases
import gzip
import http.client
import zlib
from contextlib import closing, suppress
from typing import Any

import pytest
import requests
import zeep
from lxml import etree
from werkzeug.exceptions import HTTPException

from cfclient._soap import SOAP_11, SOAP_12, VERSIONS, write_envelope
from cfclient.operations import OPERATIONS
from cfclient.sandbox.http import messages
from tests.sandbox.http.test_server import GET_3, LOGIN, post
from tests.support.validating import ValidatingSandbox as Sandbox

both = pytest.mark.parametrize("soap", VERSIONS.values(), ids=list(VERSIONS))
NEXT = {
    "1.2": "http://www.w3.org/2003/05/soap-envelope/role/next",
    "1.1": "http://schemas.xmlsoap.org/soap/actor/next",
}


def send(sandbox: Sandbox, content: bytes, **headers: str) -> requests.Response:
    """Post a message with the headers given; underscores stand for hyphens."""
    return requests.post(
        f"{sandbox.endpoint}/soap12/contact",
        data=content,
        auth=LOGIN,
        headers={name.replace("_", "-"): value for name, value in headers.items()},
        timeout=10,
    )


@both
@pytest.mark.parametrize("content", [b"hello", b"<a/>", b'<Envelope xmlns="urn:x"/>'])
def test_faults_before_the_version_is_known(demo: Sandbox, soap: Any, content: bytes) -> None:
    """Without an envelope the content type tells the version of the fault."""
    response = send(demo, content, Content_Type=f"{soap.media_type}; charset=utf-8")

    assert (500, soap.tag("Envelope")) == (
        response.status_code,
        etree.fromstring(response.content).tag,
    )
    assert response.headers["Content-Type"].startswith(soap.media_type)


@both
def test_not_understood(demo: Sandbox, soap: Any) -> None:
    """Every header that is not understood is named; those for other receivers do not matter."""
    role = "role" if soap is SOAP_12 else "actor"
    must = 's:mustUnderstand="1"'
    blocks = (
        f'<a xmlns="urn:a" {must}/><b xmlns="urn:b" {must} s:{role}="{NEXT[soap.name]}"/>'
        f'<c xmlns="urn:c" {must} s:{role}="urn:other"/>'
    )
    content = write_envelope(GET_3, soap, header=blocks.replace("s:", "soap:"))
    response = send(demo, content, Content_Type=soap.media_type)

    found = etree.fromstring(response.content)
    names = [e.get("qname") for e in found.iter("{*}NotUnderstood")]
    assert 500 == response.status_code
    assert b"the headers are not understood: {urn:a}a, {urn:b}b<" in response.content
    assert (["ns:a", "ns:b"] if soap is SOAP_12 else []) == names


@both
def test_version_mismatch(demo: Sandbox, soap: Any) -> None:
    """An unknown version gets a fault that lists the supported ones."""
    response = send(demo, b'<Envelope xmlns="urn:x"/>', Content_Type=soap.media_type)

    supported = [
        each.nsmap["ns"]
        for each in etree.fromstring(response.content).iter(SOAP_12.tag("SupportedEnvelope"))
    ]
    assert b"soap:VersionMismatch<" in response.content
    assert [SOAP_12.namespace, SOAP_11.namespace] == supported


def test_401_is_xml(demo: Sandbox) -> None:
    """The body of a 401 can be parsed by the clients that do it."""
    assert "html" in str(etree.fromstring(post(demo, GET_3, auth=None).content).tag)


@pytest.mark.parametrize("version", ["11", "12"])
def test_both_wsdls(demo: Sandbox, version: str) -> None:
    """Either version of SOAP has a WSDL with all operations."""
    address = f"{demo.endpoint}/wsdl/callfire-service-http-soap{version}.wsdl"
    namespace = f"http://schemas.xmlsoap.org/wsdl/soap{'12' if version == '12' else ''}/"

    root = etree.fromstring(requests.get(address, timeout=10).content)
    assert len(OPERATIONS) == len(root.findall(f".//{{{namespace}}}operation"))
    assert len(root.findall(".//{*}port")) == len(root.findall(f".//{{{namespace}}}address"))
    assert root.get("targetNamespace", "").endswith(f"soap{version}")
    assert root.get("targetNamespace") == root.nsmap["tns"]


@pytest.mark.parametrize("query", ["wsdl", "WSDL"])
def test_wsdl_of_a_service(demo: Sandbox, query: str) -> None:
    """The address of a service gives the WSDL, whose imports resolve from there."""
    make_client: Any = zeep.Client
    service = make_client(f"{demo.endpoint}/soap12/contact?{query}")

    assert len(OPERATIONS) == sum(
        len(port.binding.all()) for port in service.wsdl.services["CallFireApi"].ports.values()
    )


@pytest.mark.parametrize(
    ("coding", "content", "status"),
    [
        ("gzip", gzip.compress(write_envelope(GET_3)), 200),
        ("deflate", zlib.compress(write_envelope(GET_3)), 200),
        ("identity", write_envelope(GET_3), 200),
        ("br", b"x", 415),
        ("gzip", b"x", 400),
        ("gzip", gzip.compress(write_envelope(GET_3))[:-9], 400),
        ("gzip", gzip.compress(b" " * (65 << 20)), 413),
    ],
)
def test_compressed(demo: Sandbox, coding: str, content: bytes, status: int) -> None:
    """Compressed requests are read, or refused with what is wrong."""
    response = send(demo, content, Content_Encoding=coding)

    assert status == response.status_code


@pytest.mark.parametrize(
    ("charset", "content", "status"),
    [
        ("utf-16", write_envelope(GET_3).decode().encode("utf-16"), 200),
        ("utf-16le", write_envelope(GET_3).decode().encode("utf-16le"), 200),
        ("iso-8859-1", write_envelope(GET_3), 200),
        ("nonsense", write_envelope(GET_3), 415),
        ("utf-16le", b"<a>", 400),
    ],
)
def test_charsets(demo: Sandbox, charset: str, content: bytes, status: int) -> None:
    """The charset of the content type is that of the document."""
    response = send(demo, content, Content_Type=f"application/soap+xml; charset={charset}")

    assert status == response.status_code


def test_text_in_a_charset_of_the_header(sandbox: Sandbox) -> None:
    """A name arrives as it was meant."""
    body = (
        '<UpdateContacts xmlns="http://api.callfire.com/service/xsd">'
        '<Contact xmlns="http://api.callfire.com/data" firstName="Zoë"/></UpdateContacts>'
    )
    content = write_envelope(body).decode().encode("iso-8859-1")
    send(sandbox, content, Content_Type="text/xml; charset=iso-8859-1")

    with sandbox.client() as client:
        assert "Zoë" == client.contacts.query_contacts().contact[0].first_name


def test_charsets_of_any_name() -> None:
    """Every encoding that Python knows is read or refused."""
    for name in {*encodings.aliases.aliases, *encodings.aliases.aliases.values(), "undefined"}:
        for content in (write_envelope(GET_3), b"\xff\x80" * 100):
            with suppress(HTTPException):
                assert messages._decoded(content, name)


LENGTHS = {
    "-1": 400,
    "+1": 400,
    "0x10": 400,
    "3, 3": 400,
    "1_0": 400,
    "\xb2": 400,
    "": 400,
    "9" * 5000: 413,
    "9" * 30: 413,
}


@pytest.mark.parametrize("length", LENGTHS)
def test_wrong_lengths(demo: Sandbox, length: str) -> None:
    """A body with an invalid length is rejected without being read."""
    assert LENGTHS[length] == framed(demo, {"Content-Length": length})


@pytest.mark.parametrize(
    "headers",
    [
        {"Transfer-Encoding": "chunked, chunked"},
        {"Transfer-Encoding": "xchunked"},
        {"Transfer-Encoding": "gzip"},
        {"Transfer-Encoding": "chunked", "Content-Length": "5"},
    ],
    ids=str,
)
def test_wrong_codings(demo: Sandbox, headers: dict[str, str]) -> None:
    """A body that is coded otherwise, or has a length as well, is refused."""
    assert 400 == framed(demo, headers)


def framed(sandbox: Sandbox, headers: dict[str, str]) -> int:
    """Return the status of a request with some headers about its body."""
    host = sandbox.endpoint.removeprefix("http://").partition("/")[0]
    with closing(http.client.HTTPConnection(host, timeout=10)) as connection:
        connection.putrequest("POST", "/api/1.1/soap12/contact")
        for name, value in {**headers, "Authorization": "Basic c2FuZGJveDpzYW5kYm94"}.items():
            connection.putheader(name, value.encode("latin-1"))
        connection.endheaders()
        connection.send(b"0\r\n\r\n")
        return connection.getresponse().status


@pytest.mark.parametrize(
    "body", [b"zz\r\n<a/>\r\n0\r\n\r\n", b"5\r\nabc\r\n0\r\n\r\n", b"4\r\nabcdef"]
)
def test_broken_chunks(demo: Sandbox, body: bytes) -> None:
    """A body whose chunks are wrong is refused."""
    host = demo.endpoint.removeprefix("http://").partition("/")[0]
    connection = http.client.HTTPConnection(host, timeout=10)
    connection.putrequest("POST", "/api/1.1/soap12/contact")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.putheader("Authorization", "Basic c2FuZGJveDpzYW5kYm94")
    connection.endheaders()
    connection.send(body)
    assert connection.sock is not None
    connection.sock.shutdown(1)

    assert 400 == connection.getresponse().status
    connection.close()
