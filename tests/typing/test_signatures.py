"""What type checkers must find; the assertions are theirs, and running them costs nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

from cfclient import Client, Paged, Response, from_xml
from cfclient.operations import GET_CONTACT_HISTORY, OPERATIONS, SEND_TEXT
from cfclient.types import (
    ActionState,
    Call,
    CallQueryResult,
    Contact,
    ContactHistory,
    GetContactHistory,
    Result,
    SendText,
    Text,
    TextBroadcastConfig,
    ToNumber,
)
from cfschema.base import Operation, PagedOperation

HI = TextBroadcastConfig(message="Hi")


def methods(client: Client) -> None:
    """Each kind of method returns what its operation answers."""
    assert_type(client.contacts.get_contact(id=3), Contact)
    assert_type(client.contacts.get_contact_history(contact_id=3), ContactHistory)
    assert_type(client.contacts.remove_contacts(contact_id=[3]), None)
    assert_type(client.calls.query_calls(state=[ActionState.FINISHED]), CallQueryResult)
    assert_type(client.calls.get_sound_data(id=3), bytes)
    assert_type(client.calls.iter_calls(), Paged[Call])
    assert_type(client.contacts.iter_contact_history(contact_id=3), Paged[Call | Text])
    assert_type(client.texts.send_text(to_number="1", text_broadcast_config=HI), int)
    assert_type(client.texts.send_text(to_number=["1"], text_broadcast_config=HI), int)
    number = ToNumber(value="1")
    assert_type(client.texts.send_text(to_number=[number, "2"], text_broadcast_config=HI), int)


def one_value_for_a_list(client: Client) -> None:
    """Where a request has a list, one value, several, or none are accepted."""
    number = ToNumber(value="1")
    finished = ActionState.FINISHED
    assert_type(client.calls.query_calls(state=finished), CallQueryResult)
    assert_type(client.calls.query_calls(state=(finished,), result=None), CallQueryResult)
    assert_type(client.calls.iter_calls(state=finished, result=Result.LA), Paged[Call])
    assert_type(client.contacts.remove_contacts(contact_id=3), None)
    assert_type(client.texts.send_text(to_number=number, text_broadcast_config=HI), int)
    assert_type(client.texts.send_text(to_number=[number], text_broadcast_config=HI), int)
    assert_type(client.texts.send_text(to_number=("1",), text_broadcast_config=HI, label="a"), int)
    client.contacts.remove_contacts(contact_id="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.query_calls(state="FINISHED")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.query_calls(state=[3])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def doors() -> None:
    """The doors have every name with its own type."""
    assert_type(GET_CONTACT_HISTORY.name, str)
    assert_type(GET_CONTACT_HISTORY.read_only, bool)
    assert_type(GET_CONTACT_HISTORY, PagedOperation[GetContactHistory, ContactHistory, Call | Text])
    assert_type(SEND_TEXT, Operation[SendText, int])
    assert_type(OPERATIONS, dict[str, Operation[Any, Any]])


def calls(client: Client) -> None:
    """The return type of a call follows the operation."""
    request = GetContactHistory(contact_id=3)
    assert_type(client.call(GET_CONTACT_HISTORY, request), ContactHistory)
    assert_type(client.call_raw(GET_CONTACT_HISTORY, request), Response[ContactHistory])
    assert_type(client.call_raw(GET_CONTACT_HISTORY, request).parse(), ContactHistory)
    send = SendText(to_number=[ToNumber(value="1")], text_broadcast_config=HI)
    assert_type(client.call(SEND_TEXT, send), int)
    client.call(GET_CONTACT_HISTORY, send)  # type: ignore[misc]  # pyright: ignore[reportArgumentType]


def fields(history: ContactHistory) -> None:
    """Fields have the types of the contract."""
    for item in history.items:
        assert_type(item, Call | Text)
        assert_type(item.id, int)
        assert_type(item.created, datetime)
        assert_type(item.state, ActionState)
        assert_type(item.to_number, ToNumber)


def documents() -> None:
    """A document is read as the type that is asked for."""
    assert_type(from_xml(Contact, b""), Contact)


def wrong_arguments(client: Client) -> None:
    """A missing, unknown, positional or ill-typed argument is found."""
    client.contacts.get_contact()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.contacts.get_contact(3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.contacts.get_contact(id="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.contacts.get_contact(id=3, x=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.contact  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnusedExpression]
