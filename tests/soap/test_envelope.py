"""SOAP 1.2 messages, without a network."""

from __future__ import annotations

import pytest
from lxml import etree

from cfclient import (
    AuthenticationError,
    DecodeError,
    Fault,
    NotFoundFault,
    UnexpectedResponse,
    ValidationError,
)
from cfclient._codec import write
from cfclient._soap import (
    SOAP_12,
    read_request,
    write_envelope,
    write_fault,
    write_request,
)
from cfclient.operations import (
    GET_CONTACT,
    GET_CONTACT_HISTORY,
    GET_SOUND_DATA,
    REMOVE_CONTACTS,
    SEND_TEXT,
)
from cfclient.types import (
    Contact,
    FaultCode,
    GetContact,
    GetContactHistory,
    ServiceFaultInfo,
)
from tests.support.reading import read

SOAP = "{http://www.w3.org/2003/05/soap-envelope}"
CONTACT = '<Contact xmlns="http://api.callfire.com/data" id="3"/>'


def test_request_is_a_soap_12_message() -> None:
    """A request has the SOAP 1.2 envelope, and the action in its content type."""
    message = write_request(GET_CONTACT_HISTORY, GetContactHistory(contact_id=3))

    root = etree.fromstring(message.content)
    assert message.content_type == (
        "application/soap+xml; charset=utf-8; "
        'action="http://api.callfire.com/service/wsdl/ContactServicePortType/GetContactHistory"'
    )
    assert [f"{SOAP}Envelope", f"{SOAP}Body"] == [root.tag, root[0].tag]
    assert [e.tag for e in root[0]] == ["{http://api.callfire.com/service/xsd}GetContactHistory"]


def test_problems_name_the_operation() -> None:
    """A validation error names the operation."""
    with pytest.raises(ValidationError) as caught:
        write_request(GET_CONTACT, GetContact(id=2**63))

    assert "GetContact" == caught.value.operation


def test_response_is_decoded() -> None:
    """The content of the body is decoded as the response."""
    assert Contact(id=3) == read(write_envelope(CONTACT))


def test_values_are_unwrapped() -> None:
    """A response with a single value is returned as that value."""
    created = '<CreatedId xmlns="http://api.callfire.com/service/xsd">41</CreatedId>'
    sound = '<SoundData xmlns="http://api.callfire.com/service/xsd">UklGRg==</SoundData>'

    assert 41 == read(write_envelope(created), operation=SEND_TEXT)
    assert b"RIFF" == read(write_envelope(sound), operation=GET_SOUND_DATA)


@pytest.mark.parametrize("content", [b"", write_envelope(""), write_envelope(CONTACT)])
def test_empty_result(content: bytes) -> None:
    """An operation without a result returns None, whatever the content of the body."""
    assert read(content, operation=REMOVE_CONTACTS) is None


def test_missing_result() -> None:
    """An empty body is an error if the operation has a result."""
    with pytest.raises(DecodeError, match="GetContact: the body of the response is empty"):
        read(write_envelope(""))


def test_headers_before_the_body_are_skipped() -> None:
    """A SOAP header in the response is ignored."""
    content = write_envelope(CONTACT).replace(
        b"<soap:Body>", b"<soap:Header><x>1</x></soap:Header><soap:Body>"
    )

    assert Contact(id=3) == read(content)


def test_fault_with_detail() -> None:
    """A fault raises the exception of its code, with the decoded detail."""
    info = ServiceFaultInfo(fault_code=FaultCode.NOT_FOUND, message="No such contact", detail="3")
    content = write_fault("Sender", "reason", write(info))

    with pytest.raises(NotFoundFault) as caught:
        read(content, status=400)

    fault = caught.value
    assert ("NOT_FOUND", "No such contact", "3", info, 400, "GetContact", False) == (
        fault.code,
        fault.message,
        fault.detail,
        fault.info,
        fault.status,
        fault.operation,
        fault.retryable,
    )
    assert "GetContact: NOT_FOUND: No such contact (HTTP 400)" == str(fault)


def test_fault_without_detail() -> None:
    """A schema fault has the SOAP code and reason, and no detail."""
    with pytest.raises(Fault) as caught:
        read(write_fault("Sender", "GetContact/Id is required"), status=400)

    assert (Fault, "Sender", "GetContact/Id is required", None) == (
        type(caught.value),
        caught.value.code,
        caught.value.message,
        caught.value.info,
    )


def test_fault_of_unknown_code() -> None:
    """An unknown fault code raises the base class."""
    info = ServiceFaultInfo(fault_code=FaultCode("ON_FIRE"))

    with pytest.raises(Fault) as caught:
        read(write_fault("Receiver", "smoke", write(info)), status=500)

    assert (Fault, "ON_FIRE", "smoke") == (
        type(caught.value),
        caught.value.code,
        caught.value.message,
    )


def test_fault_with_subcodes_and_languages() -> None:
    """The innermost subcode is the code, and the English reason is the message."""
    content = write_envelope(
        "<soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value><soap:Subcode>"
        '<soap:Value xmlns:m="urn:m">m:Timeout</soap:Value></soap:Subcode></soap:Code><soap:Reason>'
        '<soap:Text xml:lang="de">Zu spät</soap:Text>'
        '<soap:Text xml:lang="en-US">Too late</soap:Text>'
        "</soap:Reason></soap:Fault>"
    )

    with pytest.raises(Fault) as caught:
        read(content, status=400)

    assert (caught.value.code, caught.value.message) == ("Timeout", "Too late")


@pytest.mark.parametrize("detail", ["<x/>", "<ServiceFaultInfo>?</ServiceFaultInfo>"])
def test_fault_with_foreign_detail(detail: str) -> None:
    """A detail that cannot be decoded does not hide the fault."""
    with pytest.raises(Fault, match="Sender: no"):
        read(write_fault("Sender", "no", detail), status=400)


@pytest.mark.parametrize(
    ("content", "status", "content_type", "error"),
    [
        (b"<html><body>Hello", 200, "text/html", UnexpectedResponse),
        (b"<!DOCTYPE html><html/>", 502, "text/html", UnexpectedResponse),
        (b"upstream is away", 503, "text/plain", UnexpectedResponse),
        (b"", 200, "", UnexpectedResponse),
        (b"", 302, "", UnexpectedResponse),
        (b"<ok/>", 200, "application/xml", UnexpectedResponse),
        (b'{"ok": true}', 200, "application/json", UnexpectedResponse),
        (b"\xff\xfe\x00", 200, "", UnexpectedResponse),
        (write_envelope(CONTACT), 500, "application/soap+xml", UnexpectedResponse),
        (write_envelope(CONTACT)[:-9], 200, "application/soap+xml", DecodeError),
        (b"<!DOCTYPE x>" + write_envelope(CONTACT)[39:], 200, "text/xml", DecodeError),
        (b"no", 401, "text/plain", AuthenticationError),
        (b"<html/>", 403, "text/html", AuthenticationError),
    ],
)
def test_malformed_messages(
    content: bytes, status: int, content_type: str, error: type[Exception]
) -> None:
    """Content that is not a SOAP message raises a one-line error that shows the content."""
    with pytest.raises(error) as caught:
        read(content, status=status, content_type=content_type)

    assert 1 == len(str(caught.value).splitlines())


def test_unexpected_response_shows_its_origin() -> None:
    """Status, content type and first bytes are kept."""
    with pytest.raises(UnexpectedResponse) as caught:
        read(b"<html>\n<h1>Bad  gateway</h1>", status=502, content_type="text/html")

    assert (
        caught.value.status,
        caught.value.content_type,
        caught.value.content,
    ) == (502, "text/html", b"<html>\n<h1>Bad  gateway</h1>")
    assert (
        "HTTP 502 of type text/html is not a SOAP message: <html> <h1>Bad gateway</h1>"
        == str(caught.value).partition(": ")[2]
    )


def test_message_in_spite_of_its_content_type() -> None:
    """A SOAP message is decoded even if a proxy changed its content type."""
    assert Contact(id=3) == read(write_envelope(CONTACT), content_type="text/plain")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<x/>",
        write_envelope(""),
        write_envelope("<a/><b/>"),
        write_envelope("<a/>").replace(b"2003/05", b"1999/01"),
    ],
)
def test_malformed_requests(content: bytes) -> None:
    """A request must be a SOAP 1.2 message with one element in its body."""
    with pytest.raises(DecodeError):
        read_request(content)


def test_request_can_be_read_again() -> None:
    """A written request is decoded to an equal request."""
    message = write_request(GET_CONTACT, GetContact(id=3))

    payload, soap = read_request(message.content)
    assert ("{http://api.callfire.com/service/xsd}GetContact", SOAP_12) == (payload.tag, soap)
