"""The password appears in no error, log or representation."""

from __future__ import annotations

import base64
import logging
import pickle
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest

from cfclient import CallFireError, ExchangeEvent, ValidationError
from cfclient._soap import write_request
from cfclient._transport.logging import hidden
from cfclient.operations import GET_CONTACT, SEND_VERIFICATION_CODE_TO_CALLER_ID, UPDATE_CONTACTS
from cfclient.types import Contact, GetContact, TextBroadcastConfig
from tests.support.bad_servers import CASES, serving
from tests.support.clients import Client
from tests.support.wire import Wire, response
from tests.transport.test_calls import CONTACT, free_port

SECRET = "pa55-w0rd-planted"
HEADER = base64.b64encode(f"ada:{SECRET}".encode()).decode()
MESSAGE = "A message that is nobody's business"


def leaks(text: str) -> bool:
    """Return whether a text contains the password, in plain text or encoded in a header."""
    return SECRET in text or HEADER in text


def client_of(endpoint: str, **settings: Any) -> Client:
    """Return a client with the password."""
    settings = {"retries": 1, "timeout": 0.3, "deadline": 2, **settings}
    return Client(login="ada", password=SECRET, endpoint=endpoint, **settings)


def failing(call: Callable[[], object]) -> CallFireError:
    """Return the error that a call raises."""
    with pytest.raises(CallFireError) as caught:
        call()
    return caught.value


def printed(error: BaseException) -> str:
    """Return the printed form of an error, with the local variables of frames of the package."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    parts: list[str] = []
    current: traceback.TracebackException | None = found
    while current is not None:
        parts += ["".join(current.format_exception_only())]
        for frame in current.stack:
            if "/cfclient/" in frame.filename or "/cfschema/" in frame.filename:
                parts.append(f"{frame.filename} {frame.line} {frame.locals}")
        current = current.__cause__ or current.__context__
    return "\n".join(parts)


@pytest.mark.parametrize(
    "case", [case for case in CASES if "bomb" not in case.name], ids=lambda case: case.name
)
def test_errors(case: Any, caplog: pytest.LogCaptureFixture) -> None:
    """No error shows the password, nor does the log at debug level."""
    caplog.set_level(logging.DEBUG)
    with serving(case) as endpoint, client_of(endpoint) as client:
        error = failing(lambda: client.contacts.get_contact(id=3))

    assert not leaks(printed(error))
    assert not leaks(repr(vars(error)))
    assert not leaks(repr(pickle.dumps((error, error.__cause__))))
    assert not leaks(caplog.text)
    assert not any(leaks(repr(vars(record))) for record in caplog.records)
    held: dict[str, Any] = getattr(error.__cause__, "__dict__", {})
    assert {None} == {held.get(name) for name in ("request", "_request")}


def test_connection_refused(caplog: pytest.LogCaptureFixture) -> None:
    """A connection error does not show the password."""
    caplog.set_level(logging.DEBUG)
    with client_of(f"http://127.0.0.1:{free_port()}") as client:
        error = failing(lambda: client.contacts.get_contact(id=3))

    assert not leaks(printed(error) + repr(vars(error)) + caplog.text)


def test_client_representation() -> None:
    """A client and its settings show the login and never the password."""
    events: list[ExchangeEvent] = []
    with Wire(response(CONTACT)) as wire:
        with client_of(wire.endpoint, on_exchange=events.append) as client:
            client.contacts.get_contact(id=3)
            shown = f"{client!r} {client._options!r} {vars(client)!r} {events!r}"

    assert not leaks(shown)
    assert "ada" in repr(client)


def test_texts_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Messages logged at debug level omit texts and phone numbers, unless enabled."""
    caplog.set_level(logging.DEBUG, "cfclient")
    content = response(b"<e><Message>A message that came</Message><CreatedId>7</CreatedId></e>")
    with Wire(content) as wire, client_of(wire.endpoint, retries=0) as client:
        hello = TextBroadcastConfig(message=MESSAGE)
        send = {"to_number": "13105550123", "text_broadcast_config": hello}
        failing(lambda: client.texts.send_text(**send))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        quiet = caplog.text
        loud = client.with_options(log_messages=True)
        failing(lambda: loud.texts.send_text(**send))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert "<service:ToNumber>…</service:ToNumber>" in quiet
    assert "<CreatedId>7</CreatedId>" in quiet
    assert not any(text in quiet for text in (MESSAGE, "13105550123", "A message that came"))
    assert all(text in caplog.text for text in (MESSAGE, "13105550123", "A message that came"))


def test_caller_ids_are_not_logged() -> None:
    """A phone number is hidden where its element is named like an id."""
    request = SEND_VERIFICATION_CODE_TO_CALLER_ID.request(caller_id="13105550123")
    message = write_request(SEND_VERIFICATION_CODE_TO_CALLER_ID, request).content

    assert "13105550123" not in hidden(SEND_VERIFICATION_CODE_TO_CALLER_ID, message)


def test_names_are_not_logged() -> None:
    """Attributes are hidden like elements, and recursive types are handled."""
    request = UPDATE_CONTACTS.request(contact=[Contact(id=3, first_name="Ada")])
    message = write_request(UPDATE_CONTACTS, request).content
    shown = hidden(UPDATE_CONTACTS, message)

    assert 'firstName="…"' in shown
    assert 'id="3"' in shown
    assert "Ada" not in shown


def test_malformed_messages_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    """For content that is not XML, only the size is logged."""
    caplog.set_level(logging.DEBUG, "cfclient")
    with Wire(response(b"the password is x")) as wire:
        with client_of(wire.endpoint, retries=0) as client:
            failing(lambda: client.contacts.get_contact(id=3))

    assert "GetContact response: 17 bytes that are not XML" in caplog.text


@pytest.mark.parametrize("char", ["\r", "\n", "\0", "\x7f"])
def test_no_header_injection(char: str) -> None:
    """A control character that could inject a header is rejected."""
    broken = f"x{char}X-Evil: 1"
    endpoint = "http://127.0.0.1:1"
    made: Any = Client
    for settings in (
        {"login": broken, "password": "b", "endpoint": endpoint},
        {"login": "a", "password": broken, "endpoint": endpoint},
        {"login": "a", "password": "b", "endpoint": f"{endpoint}/{broken}"},
    ):
        with pytest.raises(ValidationError, match="has a control character") as caught:
            made(**settings)
        assert "Evil" not in str(caught.value)
    for field in ("action", "path"):
        operation: Any = replace(GET_CONTACT, **cast("Any", {field: broken}))
        with Client(login="a", password="b", endpoint=endpoint) as client:
            with pytest.raises(ValidationError, match=f"{field}: has a control character"):
                client.call(operation, GET_CONTACT.request(id=3))


def echoes() -> list[tuple[str, bytes]]:
    """Return responses that repeat the credentials, each with what it is."""
    reason = f"<s:Text xml:lang='en'>no login {SECRET}</s:Text>"
    code = f"<s:Code><s:Value>s:{SECRET}</s:Value></s:Code><s:Reason>{reason}</s:Reason>"
    told = f"<i:ServiceFaultInfo xmlns:i='http://api.callfire.com/service/xsd'><i:FaultCode>NOT_FOUND</i:FaultCode><i:Message>{HEADER}</i:Message></i:ServiceFaultInfo>"
    fault = f"<s:Fault>{code}</s:Fault>"
    details = f"<s:Fault>{code}<s:Detail>{told}</s:Detail></s:Fault>"
    return [
        ("a page", response(f"Basic {HEADER}, ada:{SECRET}".encode(), content_type="text/html")),
        ("a header", response(b"", content_type=f"text/{SECRET}")),
        ("an address", response(b"", content_type=f"http://ada:{SECRET}@127.0.0.1/")),
        ("a fault", response(envelope(fault), status="500 Error")),
        ("a fault with details", response(envelope(details), status="500 Error")),
        ("a value", response(CONTACT.replace(b'id="3"', f'id="{SECRET}"'.encode()))),
        ("an element", response(envelope(f"<a{HEADER.rstrip('=')}/>"))),
    ]


def envelope(body: str) -> bytes:
    """Return a message with a body."""
    soap = "http://www.w3.org/2003/05/soap-envelope"
    return f"<s:Envelope xmlns:s='{soap}'><s:Body>{body}</s:Body></s:Envelope>".encode()


@pytest.mark.parametrize(("name", "content"), echoes())
@pytest.mark.parametrize("loud", [False, True])
def test_echoes(name: str, content: bytes, loud: bool, caplog: pytest.LogCaptureFixture) -> None:
    """A server that repeats the credentials does not bring them into an error or the log."""
    caplog.set_level(logging.DEBUG, "cfclient")
    with Wire(content) as wire, client_of(wire.endpoint, retries=0, log_messages=loud) as client:
        error = failing(lambda: client.contacts.get_contact(id=3))

    assert name
    assert error.__context__ is sys.exception()
    # Dask sends errors with their causes and contexts from its workers.
    pytest.importorskip("tblib.pickling_support").install(error)
    shown = f"{error} {error!r} {error.__cause__!r} {vars(error)!r} {pickle.dumps(error)!r}"
    assert not leaks(shown + repr(error.response and error.response.content) + caplog.text)


def test_texts_in_the_place_of_numbers() -> None:
    """A text is hidden also where a number or a value of an enumeration is expected."""
    contact = CONTACT.replace(b'id="3"', b'id="call me"')
    shown = hidden(GET_CONTACT, contact)

    assert "call me" not in shown
    assert "id=" in shown


def test_a_response_knows_its_call() -> None:
    """The error of a response that is read later has the number of attempts."""
    with Wire(response(b"<a/>")) as wire, client_of(wire.endpoint, retries=0) as client:
        raw = client.call_raw(GET_CONTACT, GetContact(id=3))
        error = failing(raw.parse)

    assert (1, None, "GetContact") == (error.attempts, error.request_id, error.operation)


@pytest.mark.parametrize(("login", "shown"), [("a", "…"), ("b", "b")])
def test_short_passwords(login: str, shown: str) -> None:
    """A short password is hidden as a word, and one that is the login as well is shown."""
    with (
        Wire(response(b"<p>a bad login: b</p>", content_type="text/html")) as wire,
        Client(login=login, password="b", endpoint=wire.endpoint, retries=0) as client,
    ):
        error = failing(lambda: client.contacts.get_contact(id=3))

    assert f"is not a SOAP message: <p>a bad login: {shown}</p>" in str(error)
