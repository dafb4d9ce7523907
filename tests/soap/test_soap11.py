"""SOAP 1.1, and what the versions have in common."""

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
    """Read a response of GetContact."""
    return response_of(content, status=status, content_type="text/xml").parse()


@every_operation
def test_requests(operation: Operation[Any, Any]) -> None:
    """In SOAP 1.1 the action has a header of its own and the envelope its own namespace."""
    request = next(iter(examples(operation.request)))

    message = write_request(operation, request, soap=SOAP_11)
    assert "text/xml; charset=utf-8" == message.content_type
    assert f'"{operation.action}"' == message.headers["SOAPAction"]
    assert etree.fromstring(message.content).tag == SOAP_11.tag("Envelope")


def test_against_the_sandbox(sandbox: Sandbox) -> None:
    """A client of SOAP 1.1 sends, reads and is refused as any other."""
    with sandbox.client().with_options(soap_version="1.1") as client:
        hello = TextBroadcastConfig(message="Hi")
        client.texts.send_text(to_number="13105550123", text_broadcast_config=hello)
        reply = client.call_raw(GET_CONTACT, GetContact(id=1))
        with pytest.raises(NotFoundFault) as caught:
            client.contacts.get_contact(id=99)

    assert 1 == len(sandbox.outbox)
    assert "text/xml; charset=utf-8" == reply.headers["content-type"]
    assert b"http://schemas.xmlsoap.org/soap/envelope/" in reply.content
    assert caught.value.info is not None
    assert (500, "NOT_FOUND") == (caught.value.status, caught.value.code)


def test_a_fault_of_the_schema(sandbox: Sandbox) -> None:
    """A fault without detail has the code that SOAP 1.1 gives it."""
    url = f"{sandbox.endpoint}/soap12/contact"
    answer = requests.post(
        url, data=write_envelope("<x/>", SOAP_11), auth=("sandbox", "sandbox"), timeout=10
    )

    assert 500 == answer.status_code
    with pytest.raises(Fault, match="Client: ") as caught:
        read(answer.content, 500)
    assert caught.value.info is None


@both
def test_replies_of_either_version(soap: Any) -> None:
    """A reply is understood in whichever version it comes."""
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
    """A block that has to be understood and is not leads to a fault of its own."""
    content = f'<s:Envelope xmlns:s="{soap.namespace}"><s:Header>{header}</s:Header><s:Body><x/>'
    answer = requests.post(
        f"{demo.endpoint}/soap12/contact",
        data=f"{content}</s:Body></s:Envelope>",
        auth=("sandbox", "sandbox"),
        timeout=10,
    )

    with pytest.raises(Fault) as caught:
        read(answer.content, answer.status_code)
    assert code == caught.value.code


def test_unknown_versions(demo: Sandbox) -> None:
    """An envelope of another version leads to the fault that is made for it."""
    content = write_envelope("<x/>").replace(b"2003/05", b"2033/05")
    answer = requests.post(
        f"{demo.endpoint}/soap12/contact", data=content, auth=("sandbox", "sandbox"), timeout=10
    )

    with pytest.raises(Fault) as caught:
        read(answer.content, answer.status_code)
    assert ("VersionMismatch", 500) == (caught.value.code, caught.value.status)


def test_nested_codes_and_languages() -> None:
    """Of several codes the innermost is read, and of several languages English."""
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
    """There are two versions of SOAP."""
    from cfclient import ConfigurationError

    with pytest.raises(ConfigurationError, match=r"soap_version must be 1\.1 or 1\.2, not '2'"):
        Client(login="a", password="b", soap_version="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
