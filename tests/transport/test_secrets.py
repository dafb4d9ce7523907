"""A planted password reaches nothing that somebody could read."""

from __future__ import annotations

import base64
import logging
import pickle
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest

from cfclient import CallFireError, Client, ExchangeEvent, ValidationError
from cfclient._soap import write_request
from cfclient._transport.logging import hidden
from cfclient.operations import GET_CONTACT, SEND_VERIFICATION_CODE_TO_CALLER_ID, UPDATE_CONTACTS
from cfclient.types import Contact, TextBroadcastConfig
from tests.support.bad_servers import CASES, serving
from tests.support.wire import Wire, response
from tests.transport.test_calls import CONTACT, free_port

SECRET = "pa55-w0rd-planted"
HEADER = base64.b64encode(f"ada:{SECRET}".encode()).decode()
MESSAGE = "A message that is nobody's business"


def leaks(text: str) -> bool:
    """Tell whether a text holds the password, as it is or in a header."""
    return SECRET in text or HEADER in text


def client_of(endpoint: str, **settings: Any) -> Client:
    """Return a client that knows the password."""
    settings = {"retries": 1, "timeout": 0.3, "deadline": 2, **settings}
    return Client(login="ada", password=SECRET, endpoint=endpoint, **settings)


def failing(call: Callable[[], object]) -> CallFireError:
    """Return the error that a call ends in."""
    with pytest.raises(CallFireError) as caught:
        call()
    return caught.value


def told(error: BaseException) -> str:
    """Return everything that is printed of an error, with the locals of our own frames."""
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

    assert not leaks(told(error))
    assert not leaks(repr(vars(error)))
    assert not leaks(repr(pickle.dumps(error)))
    assert not leaks(caplog.text)
    assert not any(leaks(repr(vars(record))) for record in caplog.records)
    cause: Any = error.__cause__
    assert getattr(cause, "request", None) is None


def test_nobody_there(caplog: pytest.LogCaptureFixture) -> None:
    """Nor does the error of a connection that could not be made."""
    caplog.set_level(logging.DEBUG)
    with client_of(f"http://127.0.0.1:{free_port()}") as client:
        error = failing(lambda: client.contacts.get_contact(id=3))

    assert not leaks(told(error) + repr(vars(error)) + caplog.text)


def test_what_is_shown_of_a_client() -> None:
    """A client and its settings show the login and never the password."""
    events: list[ExchangeEvent] = []
    with Wire(response(CONTACT)) as wire:
        with client_of(wire.endpoint, on_exchange=events.append) as client:
            client.contacts.get_contact(id=3)
            shown = f"{client!r} {client._options!r} {vars(client)!r} {events!r}"

    assert not leaks(shown)
    assert "ada" in repr(client)


def test_texts_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    """At debug level messages are logged without texts and numbers, unless they are wanted."""
    caplog.set_level(logging.DEBUG, "cfclient")
    reply = response(b"<e><Message>A message that came</Message><CreatedId>7</CreatedId></e>")
    with Wire(reply) as wire, client_of(wire.endpoint, retries=0) as client:
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
    """Attributes are hidden as elements are, and types that hold each other are followed once."""
    request = UPDATE_CONTACTS.request(contact=[Contact(id=3, first_name="Ada")])
    message = write_request(UPDATE_CONTACTS, request).content
    shown = hidden(UPDATE_CONTACTS, message)

    assert 'firstName="…"' in shown
    assert 'id="3"' in shown
    assert "Ada" not in shown


def test_what_is_no_message_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Of what is no XML only the size is logged."""
    caplog.set_level(logging.DEBUG, "cfclient")
    with Wire(response(b"the password is x")) as wire:
        with client_of(wire.endpoint, retries=0) as client:
            failing(lambda: client.contacts.get_contact(id=3))

    assert "GetContact response: 17 bytes that are not XML" in caplog.text


@pytest.mark.parametrize("char", ["\r", "\n", "\0", "\x7f"])
def test_no_header_can_be_put_in(char: str) -> None:
    """A control character is refused wherever it could end a header and begin another."""
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
