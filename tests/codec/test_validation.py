"""Validation of requests before they are sent."""

from __future__ import annotations

from typing import Any

import pytest

from cfclient import from_xml, to_xml
from cfclient._codec import check
from cfclient.errors import excerpt
from cfclient.types import (
    ActionState,
    BroadcastConfig,
    Call,
    Contact,
    ContactHistory,
    ContactSource,
    CreateContactList,
    CreateSound,
    GetContact,
    GetRecordingData,
    QueryCalls,
    RemoveContacts,
    Result,
    SearchAvailableKeywords,
    SendCall,
    SendText,
    TextBroadcastConfig,
    ToNumber,
    VoiceBroadcastConfig,
)
from tests.support.hostile import hostile
from tests.support.types import DATACLASSES, examples

NUMBER = ToNumber(value="13105550123")
BLANK = "is empty or has a blank, which would split it"
HI = TextBroadcastConfig(message="Hi")


class Twin(str):
    """A string that is not equal to another with the same characters."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def made(cls: Any, **fields: Any) -> Any:
    """Return an instance whose fields a type checker would reject."""
    return cls(**fields)


def problems_of(value: object) -> list[str]:
    """Return the problems of a request as lines."""
    return [str(problem) for problem in check(value)]


@pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)
def test_examples_have_no_problem(cls: type[Any]) -> None:
    """A valid instance of any type has no problems."""
    assert [] == [problem for example in examples(cls) for problem in check(example)]


@pytest.mark.parametrize(
    ("request_", "problems"),
    [
        (
            SendText(to_number=[], text_broadcast_config=HI),
            ["SendText/ToNumber: at least one is required"],
        ),
        (
            SendText(to_number=[NUMBER, ToNumber(value="310 555")], text_broadcast_config=HI),
            [
                (
                    "SendText/ToNumber[2]: '310 555' does not match the pattern "
                    r"([a-zA-Z_]+)|(\+?[0-9]+); use digits such as 13105550123, or a short code"
                ),
            ],
        ),
        (
            made(SendText, to_number=[13105550123], text_broadcast_config=HI),
            ["SendText/ToNumber[1]: must be a ToNumber or a str, not int"],
        ),
        (
            made(SendText, to_number="13105550123", text_broadcast_config=HI),
            ["SendText/ToNumber: must be a list, not str"],
        ),
        (made(GetContact, id=None), ["GetContact/Id: a value is required"]),
        (
            made(GetContact, id="3"),
            [
                (
                    "GetContact/Id: '3' is not a valid long; "
                    "pass an int from -9223372036854775808 to 9223372036854775807"
                ),
            ],
        ),
        (
            SendCall(to_number=[NUMBER]),
            ["SendCall: one of VoiceBroadcastConfig, IvrBroadcastConfig is required"],
        ),
        (
            CreateSound(data=b"RIFF", sound_text="Hello"),
            ["CreateSound: only one of Data, SoundText can be given"],
        ),
        (GetRecordingData(call_id=3), ["GetRecordingData: CallId is given without Name"]),
        (
            GetRecordingData(call_id=3, recording_id=4),
            [
                "GetRecordingData: only one of CallId, RecordingId can be given",
                "GetRecordingData: CallId is given without Name",
            ],
        ),
        (
            GetRecordingData(),
            ["GetRecordingData: one of CallId with Name, RecordingId is required"],
        ),
        (
            CreateContactList(name="a", contact_source=ContactSource()),
            [
                (
                    "CreateContactList/ContactSource: one of Contact, ContactId, File, Numbers is "
                    "required"
                ),
            ],
        ),
        (
            SendCall(
                to_number=[NUMBER],
                voice_broadcast_config=VoiceBroadcastConfig(
                    live_sound_id=1, live_sound_text="Hi", transfer_digit="12"
                ),
            ),
            [
                (
                    "SendCall/VoiceBroadcastConfig/TransferDigit: '12' does not match the pattern "
                    r"[0-9#\*]"
                ),
                (
                    "SendCall/VoiceBroadcastConfig: only one of LiveSoundText, LiveSoundId can be "
                    "given"
                ),
            ],
        ),
        (
            SearchAvailableKeywords(keywords=["TWO WORDS", ""]),
            [
                f"SearchAvailableKeywords/Keywords[1]: 'TWO WORDS' {BLANK}",
                f"SearchAvailableKeywords/Keywords[2]: '' {BLANK}",
            ],
        ),
        (
            made(Contact, any_attributes={"a b": "x", "homePhone": "y", "xmlns": "z", "ok": 3}),
            [
                "Contact/@a b: not a valid name of an attribute",
                "Contact/@homePhone: an attribute of the contract; pass it in its own field",
                "Contact/@xmlns: not a valid name of an attribute",
                "Contact/@ok: 3 is not a valid string; pass a str",
            ],
        ),
        (made(Contact, any_attributes=None), ["Contact/@*: a value is required"]),
        (
            Contact(
                any_attributes={
                    "{\ud800}a": "x",
                    "{urn:\x7f}a": "x",
                    "{http://www.w3.org/2000/xmlns/}a": "x",
                }
            ),
            [
                "Contact/@{\ufffd}a: not a valid name of an attribute",
                "Contact/@{urn:\ufffd}a: not a valid name of an attribute",
                "Contact/@{http://www.w3.org/2000/xmlns/}a: not a valid name of an attribute",
            ],
        ),
        (
            made(Contact, any_attributes={3: "x", "a": "x", Twin("a"): "y"}),
            [
                "Contact/@3: the name of an attribute must be a str",
                "Contact/@a: given twice",
            ],
        ),
        (
            made(Contact, first_name="x" * 1000 + "\x00"),
            [
                (
                    r"Contact/@firstName: "
                    r"'xxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxx\x00' "
                    "has the character U+0000, illegal in XML"
                ),
            ],
        ),
        (
            made(Contact, any_attributes=["plan"]),
            ["Contact/@*: must be a dict, not list"],
        ),
        (
            made(ContactHistory, items=[HI]),
            ["ContactHistory[1]: must be a Call or Text, not TextBroadcastConfig"],
        ),
        (
            made(SendText, to_number=[NUMBER], text_broadcast_config={"message": "Hi"}),
            ["SendText/TextBroadcastConfig: must be a TextBroadcastConfig, not dict"],
        ),
    ],
)
def test_problems(request_: Any, problems: list[str]) -> None:
    """Each problem is reported with its path and the valid values."""
    assert problems == problems_of(request_)


@pytest.mark.parametrize("char", ["\xa0", "\x85", "\u2028", "\u3000"])
def test_list_separators(char: str) -> None:
    """Whitespace that XML does not define as such does not separate list items."""
    request = SearchAvailableKeywords(keywords=[f"A{char}B", "C"])

    assert [] == check(request)
    assert request == from_xml(SearchAvailableKeywords, to_xml(request), strict=True)


@pytest.mark.parametrize(
    ("name", "is_name"),
    [("plan", True), ("\uf900", True), ("\u8c48", True), ("\U00010000", True)]
    + [(char, False) for char in ("1", "-", "\xd7", "\u037e", "\ue000", "\uf8ff", "\U000f0000")],
)
def test_names_of_custom_fields(name: str, is_name: bool) -> None:
    """Exactly the valid XML names are valid names of custom fields."""
    contact = Contact(any_attributes={name: "x"})

    expected = [] if is_name else [f"Contact/@{excerpt(name)}: not a valid name of an attribute"]
    assert expected == problems_of(contact)


def test_unknown_values_are_not_sent() -> None:
    """An unknown enumeration value can be received, but not sent."""
    retries = BroadcastConfig.RetryConfig(retry_results=[Result("OOPS")])
    config = TextBroadcastConfig(message="Hi", retry_config=retries)

    assert [problem.path for problem in check(config)] == [
        "TextBroadcastConfig/RetryConfig/RetryResults[1]"
    ]


def test_paths_in_a_history_name_the_item() -> None:
    """In mixed content the path names the type of the item."""
    call = next(iter(examples(Call)))
    call.state = ActionState("OOPS")

    assert [
        problem.path for problem in check(ContactHistory(items=[next(iter(examples(Call))), call]))
    ] == ["ContactHistory/Call[2]/State"]


def test_all_problems_at_once() -> None:
    """All problems of a request are reported, not only the first."""
    request = QueryCalls(from_number="x y", to_number="(310)", label_name="\x01", max_results=2**63)

    assert 4 == len(check(request))


def test_only_generated_types_are_checked() -> None:
    """An object of another class is rejected."""
    with pytest.raises(TypeError, match="not a generated type"):
        check("text")


@pytest.mark.parametrize("base", [list, tuple])
def test_subclasses_of_lists(base: type[Any]) -> None:
    """The items of a list or tuple are sent, regardless of overridden methods."""
    request = made(RemoveContacts, contact_id=hostile(base, [1, 2]))

    assert RemoveContacts(contact_id=[1, 2]) == from_xml(RemoveContacts, to_xml(request))
