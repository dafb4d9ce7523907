"""SOAP 1.1, and its differences from SOAP 1.2."""

from __future__ import annotations

from typing import Any

import pytest
import requests
from lxml import etree

from cfclient import Client, Fault, NotFoundFault
from cfclient._soap import SOAP_11, SOAP_12, VERSIONS, write_envelope, write_request
from cfclient.operations import GET_CONTACT, OPERATIONS
from cfclient.sandbox import Sandbox
from cfclient.types import Contact, GetContact, TextBroadcastConfig
from cfschema.base import Operation
from tests.support.reading import response_of
from tests.support.types import examples

CONTACT = '<Contact xmlns="http://api.callfire.com/data" id="3"/>'

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=list(OPERATIONS))
both = pytest.mark.parametrize("soap", VERSIONS.values(), ids=list(VERSIONS))


def read(content: bytes, status: int = 200) -> Any:
    """Decode a response to GetContact."""
    return response_of(content, status=status, content_type="text/xml").parse()


@every_operation
def test_requests(operation: Operation[Any, Any]) -> None:
    """A SOAP 1.1 request has a SOAPAction header and the SOAP 1.1 envelope namespace."""
    request = next(iter(examples(operation.request)))

    message = write_request(operation, request, soap=SOAP_11)
    assert "text/xml; charset=utf-8" == message.content_type
    assert f'"{operation.action}"' == message.headers["SOAPAction"]
    assert etree.fromstring(message.content).tag == SOAP_11.tag("Envelope")


def test_against_the_sandbox(sandbox: Sandbox) -> None:
    """A SOAP 1.1 client makes calls and receives faults like a SOAP 1.2 client."""
    with sandbox.client().with_options(soap_version="1.1") as client:
        hello = TextBroadcastConfig(message="Hi")
        client.texts.send_text(to_number="13105550123", text_broadcast_config=hello)
        raw = client.call_raw(GET_CONTACT, GetContact(id=1))
        with pytest.raises(NotFoundFault) as caught:
            client.contacts.get_contact(id=99)

    assert 1 == len(sandbox.outbox)
    assert "text/xml; charset=utf-8" == raw.headers["content-type"]
    assert b"http://schemas.xmlsoap.org/soap/envelope/" in raw.content
    assert caught.value.info is not None
    assert (500, "NOT_FOUND") == (caught.value.status, caught.value.code)


def test_a_fault_of_the_schema(sandbox: Sandbox) -> None:
    """A fault without detail has the code of SOAP 1.1."""
    url = f"{sandbox.endpoint}/soap12/contact"
    response = requests.post(
        url, data=write_envelope("<x/>", SOAP_11), auth=("sandbox", "sandbox"), timeout=10
    )

    assert 500 == response.status_code
    with pytest.raises(Fault, match="Client: ") as caught:
        read(response.content, 500)
    assert caught.value.info is None


@both
def test_responses_of_either_version(soap: Any) -> None:
    """A response is decoded in either version."""
    assert Contact(id=3) == read(write_envelope(CONTACT, soap))


@pytest.mark.parametrize(
    ("soap", "header", "code"),
    [
        (SOAP_12, '<a xmlns="urn:a" s:mustUnderstand="true"/>', "MustUnderstand"),
        (SOAP_11, '<a xmlns="urn:a" s:mustUnderstand="1"/>', "MustUnderstand"),
        (SOAP_12, '<a xmlns="urn:a" s:mustUnderstand="0"/>', "Sender"),
        (SOAP_12, '<a xmlns="urn:a"/>', "Sender"),
    ],
)
def test_headers_that_must_be_understood(soap: Any, header: str, code: str, demo: Sandbox) -> None:
    """An unknown header block with mustUnderstand leads to a MustUnderstand fault."""
    content = f'<s:Envelope xmlns:s="{soap.namespace}"><s:Header>{header}</s:Header><s:Body><x/>'
    response = requests.post(
        f"{demo.endpoint}/soap12/contact",
        data=f"{content}</s:Body></s:Envelope>",
        auth=("sandbox", "sandbox"),
        timeout=10,
    )

    with pytest.raises(Fault) as caught:
        read(response.content, response.status_code)
    assert code == caught.value.code


def test_unknown_versions(demo: Sandbox) -> None:
    """An envelope of an unknown version leads to a VersionMismatch fault."""
    content = write_envelope("<x/>").replace(b"2003/05", b"2033/05")
    response = requests.post(
        f"{demo.endpoint}/soap12/contact", data=content, auth=("sandbox", "sandbox"), timeout=10
    )

    with pytest.raises(Fault) as caught:
        read(response.content, response.status_code)
    assert ("VersionMismatch", 500) == (caught.value.code, caught.value.status)


def test_nested_codes_and_languages() -> None:
    """The innermost of several codes and the English reason are used."""
    fault = (
        "<soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value><soap:Subcode><soap:Value>"
        "m:Outer</soap:Value><soap:Subcode><soap:Value>m:Inner</soap:Value></soap:Subcode>"
        "</soap:Subcode></soap:Code><soap:Reason>"
        '<soap:Text xml:lang="de">Falsch</soap:Text><soap:Text xml:lang="en-GB">Wrong</soap:Text>'
        "</soap:Reason></soap:Fault>"
    )
    with pytest.raises(Fault) as caught:
        read(write_envelope(fault), 400)

    assert ("Inner", "Wrong") == (caught.value.code, caught.value.message)


def test_wrong_version() -> None:
    """An unknown SOAP version is rejected."""
    from cfclient import ConfigurationError

    with pytest.raises(ConfigurationError, match=r"soap_version must be 1\.1 or 1\.2, not '2'"):
        Client(login="a", password="b", soap_version="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
