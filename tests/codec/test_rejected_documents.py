"""Documents that the codec rejects: invalid, malformed, or beyond a limit."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import pytest

from cfclient import DecodeError, from_xml
from cfclient.types import (
    Call,
    Contact,
    ContactHistory,
)
from tests.codec.documents import CALL, DATA, SERVICE, TEXT, data


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("<State>FINISHED</State>", "", "Call/State"),
        ("FINISHED", "TELEPORTED", "Call/State"),
        ("<State>", "<New/><State>", "Call/New"),
        ("<State>", "<State>FINISHED</State><State>", "Call/State[2]"),
        ("FINISHED", "FINISHED<New/>", "Call/State/New"),
        ('id="1"', 'id="1" new="2"', "Call"),
        ('id="1"', "", "Call/@id"),
        ("<FromNumber>13105550123", "<FromNumber>(310) 555-0123", "Call/FromNumber"),
    ],
)
def test_strict(old: str, new: str, path: str) -> None:
    """Strict decoding raises an error with the path of content that the contract does not allow."""
    with pytest.raises(DecodeError) as caught:
        from_xml(Call, data(CALL.replace(old, new)), strict=True)

    assert path == caught.value.path
    assert "Call" == caught.value.target


@pytest.mark.parametrize(
    ("old", "new", "path", "content"),
    [
        ("<ContactId>3", "<ContactId>three", "Call/ContactId", "three"),
        ("<ContactId>3", "<ContactId>1_000", "Call/ContactId", "1_000"),
        ("<ContactId>3", f"<ContactId>{2**63}", "Call/ContactId", str(2**63)),
        ("<ContactId>3", "<ContactId>", "Call/ContactId", ""),
        ('id="1"', 'id="one"', "Call/@id", "one"),
        ("false", "no", "Call/Inbound", "no"),
        ("2013-03-07T18:44:36Z", "yesterday", "Call/Modified", "yesterday"),
        ("2013-03-07T18:44:36Z", "9999-12-31T24:00:00Z", "Call/Modified", "9999-12-31T24:00:00Z"),
        ("2013-03-07T18:44:36Z", "20130307T184436Z", "Call/Modified", "20130307T184436Z"),
    ],
)
def test_invalid_values(old: str, new: str, path: str, content: str) -> None:
    """An invalid value raises an error with its path, in strict mode or not."""
    with pytest.raises(DecodeError) as caught:
        from_xml(Call, data(CALL.replace(old, new)))

    assert (path, content, "Call") == (
        caught.value.path,
        caught.value.content,
        caught.value.target,
    )


def test_what_an_error_keeps() -> None:
    """An error keeps what the caller handles, and nothing of the document."""
    handled = KeyError("one of the caller")
    try:
        raise handled
    except KeyError:
        with pytest.raises(DecodeError) as caught:
            from_xml(Call, data(CALL.replace("<ContactId>3", "<ContactId>x")))

    assert caught.value.__context__ is handled
    assert "Call/ContactId" == pickle.loads(pickle.dumps(caught.value)).path  # noqa: S301 - our own


def test_path_counts_repeated_elements() -> None:
    """The path has the index of a repeated element."""
    document = data(f"<ContactHistory>{CALL}{TEXT}{CALL.replace('>3<', '>x<')}</ContactHistory>")

    with pytest.raises(DecodeError) as caught:
        from_xml(ContactHistory, document)

    assert "ContactHistory/Call[2]/ContactId" == caught.value.path


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"hello",
        data(f"<ContactHistory>{CALL}{TEXT}</ContactHistory>")[:-120].encode(),
        f'<!DOCTYPE Contact><Contact xmlns="{DATA}"/>'.encode(),
        f'<!DOCTYPE a [<!ENTITY x "y">]><Contact xmlns="{DATA}" a="&x;"/>'.encode(),
        f'<Contact xmlns="{DATA}" a="&x;"/>'.encode(),
        f'<Contact xmlns="{SERVICE}"/>'.encode(),
        b"<Contact/>",
    ],
)
def test_rejected_documents(document: bytes) -> None:
    """A document that is truncated, malformed, or has a DOCTYPE or another root is rejected."""
    with pytest.raises(DecodeError):
        from_xml(Contact, document)


@pytest.mark.parametrize(
    "document",
    [
        "\ud800",
        data("<Contact>" + "<a>" * 100_000 + "</a>" * 100_000 + "</Contact>"),
        data("<Contact " + " ".join(f'a{n}="1"' for n in range(10_001)) + "></Contact>"),
    ],
    ids=["surrogate", "depth", "attributes"],
)
def test_limits_of_libraries(document: str) -> None:
    """A document beyond the limits of a library is rejected, or its unknown content is skipped."""
    try:
        assert isinstance(from_xml(Contact, document), Contact)
    except DecodeError as error:
        assert len(str(error)) < 1000  # noqa: PT017 - both ends are right


def test_number_of_tags_is_bounded() -> None:
    """A document with the maximum number of tags is read; one more tag is rejected."""
    most = data("<Contact>" + "<a/>" * 999_998 + "</Contact>")

    assert Contact() == from_xml(Contact, most)
    with pytest.raises(DecodeError, match="has more than 1000000 tags"):
        from_xml(Contact, most.replace("<a/>", "<a/><a/>", 1))


def test_exceptions_while_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any exception becomes a `DecodeError` with its cause; an interrupt is not converted."""
    for raised in (RecursionError(), MemoryError(), RuntimeError("x" * 1000), OverflowError()):
        monkeypatch.setattr("cfclient._codec.documents.reader", raising(raised))
        with pytest.raises(DecodeError, match="the Call cannot be read") as caught:
            from_xml(Call, data(CALL))

        assert raised is caught.value.__cause__
        assert len(str(caught.value)) < 300
    monkeypatch.setattr("cfclient._codec.documents.reader", raising(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        from_xml(Call, data(CALL))


def raising(error: BaseException) -> Callable[[object], None]:
    """Return a function that raises an error."""

    def fail(_: object) -> None:
        raise error

    return fail
