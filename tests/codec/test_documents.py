"""What the codec keeps, skips and converts in a document."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from lxml import etree

from cfclient import ValidationError, from_xml, to_xml
from cfclient._codec import encode_request
from cfclient._codec.model import model_of
from cfclient._codec.reader import Reader, _compiled
from cfclient.types import (
    ActionState,
    Call,
    Contact,
    ContactHistory,
    GetContactHistory,
    QueryCalls,
    RemoveContacts,
    SendText,
    Subscription,
    Text,
    TextBroadcastConfig,
    ToNumber,
    UpdateContacts,
)
from tests.codec.documents import CALL, DATA, SERVICE, TEXT, data


def test_history_keeps_the_order_of_the_document() -> None:
    """Calls and texts are read in document order."""
    document = data(f"<ContactHistory>{TEXT}{CALL}{TEXT}{CALL}{CALL}</ContactHistory>")

    history = from_xml(ContactHistory, document)

    assert [Text, Call, Text, Call, Call] == [type(item) for item in history.items]


def test_custom_fields_survive() -> None:
    """Undeclared attributes are read and written."""
    contact = from_xml(Contact, data('<Contact id="3" plan="gold" Ünit="7"></Contact>'))

    assert contact.any_attributes == {"plan": "gold", "Ünit": "7"}
    assert contact == from_xml(Contact, to_xml(contact))


def test_time_zones_survive() -> None:
    """An offset is read, kept and written; the same moment in two zones is equal."""
    call = from_xml(Call, data(CALL))

    assert call.created == call.modified
    assert b"2013-03-07T10:44:36-08:00" in to_xml(call)
    assert b"2013-03-07T18:44:36Z" in to_xml(call)


HARMLESS: list[Callable[[str], str]] = [
    lambda s: s.replace("<State>", "<!-- a --><State>"),
    lambda s: s.replace("<State>", "<?b c?><State>"),
    lambda s: s.replace("FINISHED", "FIN<!-- a -->ISHED"),
    lambda s: s.replace("FINISHED", "<![CDATA[FINISHED]]>"),
    lambda s: s.replace("FINISHED", "\n FINISHED\t"),
    lambda s: s.replace("<ContactId>3<", "<ContactId> 3\n<"),
    lambda s: s.replace("false", " 0 "),
    lambda s: s.replace("<", "<p:").replace("<p:/", "</p:").replace("xmlns=", "xmlns:p="),
    lambda s: s.replace("<State>", "<New><State>X</State></New><State>"),
    lambda s: s.replace('id="1"', 'id="1" new="2"'),
    lambda s: s.replace(
        "<State>FINISHED</State><ContactId>3</ContactId>",
        "<ContactId>3</ContactId><State>FINISHED</State>",
    ),
]


@pytest.mark.parametrize("change", HARMLESS)
def test_equivalent_documents(change: Callable[[str], str]) -> None:
    """Comments, instructions, CDATA, blanks, prefixes, order and unknown content change nothing."""
    document = data(CALL)

    assert from_xml(Call, document) == from_xml(Call, change(document))


def test_unknown_value_is_kept() -> None:
    """An unknown enumeration value keeps its text and is marked as unknown."""
    call = from_xml(Call, data(CALL.replace("FINISHED", "TELEPORTED")))

    assert "TELEPORTED" == call.state
    assert call.state.is_unknown
    assert isinstance(call.state, ActionState)


def test_missing_required_element(caplog: pytest.LogCaptureFixture) -> None:
    """A missing required element becomes None, with one warning for the whole document."""
    broken = CALL.replace("<State>FINISHED</State>", "")
    document = data(f"<ContactHistory>{broken}{broken}</ContactHistory>")

    with caplog.at_level(logging.WARNING, "cfclient"):
        history = from_xml(ContactHistory, document)

    assert [item.state for item in history.items] == [None, None]
    assert [record.getMessage() for record in caplog.records] == [
        "ContactHistory: required but missing, read as None: Call/State (2 times)"
    ]


def test_unknown_content_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Unknown elements and attributes are logged at debug level."""
    document = data(CALL.replace('id="1"', 'id="1" new="2"').replace("<State>", "<New/><State>"))

    with caplog.at_level(logging.DEBUG, "cfclient"):
        from_xml(Call, document)

    assert [record.getMessage() for record in caplog.records] == [
        "Call: unknown attribute new, skipped",
        "Call/New: unknown element, skipped",
    ]


def test_log_of_unknown_content_is_bounded(caplog: pytest.LogCaptureFixture) -> None:
    """The log names the first of many unknown elements and counts the others."""
    document = data(f"<Contact>{'<New/>' * 1000}</Contact>")

    with caplog.at_level(logging.DEBUG, "cfclient"):
        from_xml(Contact, document)

    assert 11 == len(caplog.records)
    assert "Contact/New[10]: unknown element, skipped" == caplog.records[9].getMessage()
    assert "Contact: 990 more skipped" == caplog.records[10].getMessage()


def test_nil_is_absent() -> None:
    """A nil element is treated as absent."""
    document = data(CALL).replace(
        "</Call>",
        '<FinalResult xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/></Call>',
    )

    assert from_xml(Call, document).final_result is None


def test_empty_element_has_its_default() -> None:
    """An empty element has its default value; an absent one is None."""
    fields = "<MaxResults/><ContactId>3</ContactId>"
    empty = f'<GetContactHistory xmlns="{SERVICE}">{fields}</GetContactHistory>'

    history = from_xml(GetContactHistory, empty)

    assert (history.max_results, history.first_result) == (1000, None)


def test_empty_list_is_written_where_it_is_required() -> None:
    """A required list of ids may be empty and is written as an empty element."""
    element = etree.fromstring(to_xml(RemoveContacts(contact_id=[])))

    assert [f"{{{SERVICE}}}ContactId"] == [child.tag for child in element]


def test_plain_string_as_a_number() -> None:
    """A plain string is accepted as a number to dial."""
    config = TextBroadcastConfig(message="Hi")
    plain: Any = ["13105550123"]

    with_text = to_xml(SendText(to_number=plain, text_broadcast_config=config))

    number = ToNumber(value="13105550123")
    assert to_xml(SendText(to_number=[number], text_broadcast_config=config)) == with_text


def test_pretty_means_the_same() -> None:
    """A pretty-printed document has several lines and the same content."""
    request = UpdateContacts(contact=[Contact(first_name="Ada"), Contact(first_name="Ben")])

    pretty = to_xml(request, pretty=True)

    assert 5 == len(pretty.splitlines())
    assert request == from_xml(UpdateContacts, pretty)


def test_invalid_instances_are_not_written() -> None:
    """An invalid instance is not written, and all its problems are reported."""
    request = QueryCalls(max_results=2**63, state=[ActionState("X")], from_number="(310)")

    with pytest.raises(ValidationError) as caught:
        to_xml(request)

    assert [problem.path for problem in caught.value.problems] == [
        "QueryCalls/MaxResults",
        "QueryCalls/State[1]",
        "QueryCalls/FromNumber",
    ]


def test_string_or_bytes() -> None:
    """A document can be a string, or bytes in any encoding that it declares."""
    text = f'<Subscription xmlns="{DATA}"><Endpoint>urn:é</Endpoint></Subscription>'
    latin = f'<?xml version="1.0" encoding="ISO-8859-1"?>{text}'.encode("latin-1")

    assert from_xml(Subscription, text) == from_xml(Subscription, latin)


@pytest.mark.parametrize("encoding", ["latin-1", "UTF-16", "UTF-8", "nonsense"])
def test_declaration_in_a_text_is_ignored(encoding: str) -> None:
    """The encoding declaration of a string is ignored."""
    text = f'<Subscription xmlns="{DATA}"><Endpoint>urn:é€</Endpoint></Subscription>'
    declared = f'<?xml version="1.0" encoding="{encoding}"?>{text}'

    assert "urn:é€" == from_xml(Subscription, declared).endpoint


def test_naive_times() -> None:
    """A time without a zone is valid in a document, and rejected in a request."""
    document = data(CALL.replace("2013-03-07T18:44:36Z", "2013-03-07T18:44:36"))
    call = from_xml(Call, document)

    assert call == from_xml(Call, to_xml(call))
    with pytest.raises(ValidationError, match=r"datetime\(2013, 3, 7, tzinfo=UTC\)") as caught:
        encode_request(call)
    assert ["Call/Modified"] == [problem.path for problem in caught.value.problems]


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Switch threads as often as possible."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty_threads")
def test_first_use_by_many_threads() -> None:
    """Threads that read a type concurrently for the first time all read it completely."""
    element, expected = etree.fromstring(data(CALL)), from_xml(Call, data(CALL))
    gate = threading.Barrier(8)

    def read(fresh: Reader) -> object:
        gate.wait()
        return fresh(element, Counter())

    with ThreadPoolExecutor(8) as pool:
        for _ in range(100):
            fresh = _compiled(model_of(Call))
            assert [expected] * 8 == list(pool.map(read, [fresh] * 8))
