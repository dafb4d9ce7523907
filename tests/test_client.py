"""The client against the sandbox."""

from __future__ import annotations

import inspect
import io
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import pytest

from cfclient import CallFireError, Client, ForbiddenFault, NotFoundFault, ValidationError
from cfclient.operations import GET_CONTACT_HISTORY, SEND_TEXT
from cfclient.types import Call, GetContactHistory, SendText, Text, TextBroadcastConfig
from tests.support.wire import Wire


def test_history_is_typed_and_in_order(demo_client: Client) -> None:
    """A history contains calls and texts, oldest first."""
    history = demo_client.contacts.get_contact_history(contact_id=3)

    created = [item.created for item in history.items]
    assert sorted(created) == created
    assert {Call, Text} == {type(item) for item in history.items}


def test_method_and_call_agree(demo_client: Client) -> None:
    """A method and `call` return the same result."""
    by_method = demo_client.contacts.get_contact_history(contact_id=3, max_results=5)
    by_request = demo_client.call(
        GET_CONTACT_HISTORY, GetContactHistory(contact_id=3, max_results=5)
    )

    assert by_method == by_request
    assert 5 == len(by_method.items)


def test_numbers_as_strings(client: Client) -> None:
    """Plain strings are accepted as numbers, and a single string is one number."""
    config = TextBroadcastConfig(message="Hi")
    client.texts.send_text(to_number=["13105550123", "13105550124"], text_broadcast_config=config)
    client.texts.send_text(to_number="13105550125", text_broadcast_config=config)

    sent = client.texts.query_texts().text

    assert [t.to_number.value for t in sent] == ["13105550123", "13105550124", "13105550125"]


def test_bad_requests_are_not_sent(client: Client) -> None:
    """An invalid request is rejected with all its problems and not sent."""
    with pytest.raises(ValidationError) as caught:
        client.texts.send_text(
            to_number=["13105550123", "(310) 555-0124"],
            text_broadcast_config=TextBroadcastConfig(message="\x00"),
        )

    assert [problem.path for problem in caught.value.problems] == [
        "SendText/ToNumber[2]",
        "SendText/TextBroadcastConfig/Message",
    ]
    assert 0 == client.texts.query_texts().total_results


def test_faults_are_typed(client: Client) -> None:
    """An unknown contact raises a NotFoundFault with response and detail."""
    with pytest.raises(NotFoundFault, match="there is no Contact 99") as caught:
        client.contacts.get_contact(id=99)

    assert not isinstance(caught.value, ForbiddenFault)
    assert caught.value.response is not None
    assert caught.value.info is not None


def test_options_can_be_changed_in_a_copy(demo_client: Client) -> None:
    """A copy with other options shares the connections and does not change the client."""
    patient = demo_client.with_options(timeout=60.0, retries=5)

    assert demo_client.endpoint == patient.endpoint
    assert 3 == patient.contacts.get_contact(id=3).id
    assert demo_client._transport is patient._transport
    assert (patient._options.read_timeout, patient._options.retries) == (60.0, 5)
    assert (demo_client._options.connect_timeout, demo_client._options.retries) != (60.0, 2)


def test_options_and_constructor_agree() -> None:
    """Every constructor option can be changed in a copy."""
    assert list(inspect.signature(Client.__init__).parameters) == list(
        inspect.signature(Client.with_options).parameters
    )


def test_copy_of_another_endpoint(demo_client: Client) -> None:
    """A copy uses its own endpoint if given, and otherwise that of the client."""
    assert demo_client.endpoint == demo_client.with_options(retries=1).endpoint
    assert (
        "https://example.com" == demo_client.with_options(endpoint="https://example.com").endpoint
    )


def test_pickled_client_reconnects(demo_client: Client) -> None:
    """An unpickled client makes calls on its own connections."""
    copy = pickle.loads(pickle.dumps(demo_client))  # noqa: S301 - our own bytes

    assert 3 == copy.contacts.get_contact(id=3).id
    assert copy._transport is not demo_client._transport


def test_threads_share_a_client(demo_client: Client) -> None:
    """Many threads can use one client concurrently."""
    with ThreadPoolExecutor(16) as pool:
        asked = [pool.submit(demo_client.contacts.get_contact, id=key) for key in range(1, 101)]

        assert list(range(1, 101)) == [each.result().id for each in asked]


def test_password_is_not_shown(demo_client: Client) -> None:
    """Neither client nor options show the password."""
    client = demo_client.with_options(password="hunter2")

    assert "hunter2" not in repr(client) + repr(client._options) + str(vars(client))


class Careless(SendText):
    """A request of the caller's own class."""


class Spiteful(str):
    """A text whose methods raise errors."""

    __slots__ = ()

    def _fail(self, *_: object) -> Any:
        raise RuntimeError("a bug in the class")

    __bool__ = __len__ = __repr__ = __format__ = __eq__ = _fail
    __hash__ = str.__hash__


TEXT = {
    "to_number": ["13105550123"],
    "text_broadcast_config": TextBroadcastConfig(message="Hi"),
}


@pytest.mark.parametrize(
    "request_", [None, 5, SendText, GetContactHistory(contact_id=3), Careless(**cast("Any", TEXT))]
)
def test_requests_of_other_classes(client: Client, request_: Any) -> None:
    """A request of the wrong class is rejected by each way to make a call, and not sent."""
    for call in (client.call, client.call_raw):
        with pytest.raises(ValidationError, match="SendText: must be a SendText, not "):
            call(SEND_TEXT, request_)

    assert 0 == client.texts.query_texts().total_results


@pytest.mark.parametrize("operation", [None, "SendText", SendText])
def test_operations_of_other_classes(client: Client, operation: Any) -> None:
    """A value that is not an operation is rejected."""
    with pytest.raises(ValidationError, match=r"must be an entry of cfclient\.operations"):
        client.call(operation, SendText(**cast("Any", TEXT)))


def test_saving_what_is_no_sound(client: Client) -> None:
    """An operation that returns no sound is not called in order to save one."""
    operation: Any = SEND_TEXT
    with pytest.raises(ValidationError, match="SendText: returns no sound"):
        client.save(operation, SendText(**cast("Any", TEXT)), io.BytesIO())

    assert 0 == client.texts.query_texts().total_results


def test_a_request_id_is_kept_as_it_is_sent() -> None:
    """A request id that is empty on the wire does not make a call retryable."""
    with Wire(None) as wire, Client(login="a", password="b", endpoint=wire.endpoint) as client:
        for given, sent in ((" \n", ""), (Spiteful(""), ""), (Spiteful(" a  b "), "a b")):
            with pytest.raises(CallFireError) as caught:
                client.with_options(retries=1).texts.send_text(
                    **cast("Any", TEXT), request_id=given
                )
            assert (sent, str) == (caught.value.request_id, type(caught.value.request_id))
            assert 1 + bool(sent) == caught.value.attempts


def test_values_that_cannot_be_shown(client: Client) -> None:
    """Numbers of thousands of digits, and classes of the caller, end in an error that is ours."""
    huge: Any = 10**5000
    for call in (
        lambda: client.with_options(retries=-huge),
        lambda: client.wait_for_broadcast(3, timeout=huge),
        lambda: client.contacts.iter_contact_history(contact_id=3, page_size=huge),
        lambda: client.wait_for_broadcast(cast("Any", Spiteful("3"))),
    ):
        with pytest.raises(CallFireError):
            call()
