"""What is found wrong with a request before it is sent."""

from __future__ import annotations

from typing import Any

import pytest

from cfclient import from_xml, to_xml
from cfclient._codec import check
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
    Result,
    SearchAvailableKeywords,
    SendCall,
    SendText,
    TextBroadcastConfig,
    ToNumber,
    VoiceBroadcastConfig,
)
from tests.support.types import DATACLASSES, examples

NUMBER = ToNumber(value="13105550123")
BLANK = "is empty or has a blank, which would split it"
HI = TextBroadcastConfig(message="Hi")


def made(cls: Any, **fields: Any) -> Any:
    """Return an instance whose fields a type checker would refuse."""
    return cls(**fields)


def told(value: object) -> list[str]:
    """Return the problems of a request as lines."""
    return [str(problem) for problem in check(value)]


@pytest.mark.parametrize("cls", DATACLASSES, ids=lambda cls: cls.__qualname__)
def test_examples_have_no_problem(cls: type[Any]) -> None:
    """Nothing is wrong with a valid instance of any type."""
    assert [] == [problem for example in examples(cls) for problem in check(example)]


@pytest.mark.parametrize(
    ("request_", "problems"),
    [
        (
            SendText(to_number=[], text_broadcast_config=HI),
            ["SendText/ToNumber is required: at least one"],
        ),
        (
            SendText(to_number=[NUMBER, ToNumber(value="310 555")], text_broadcast_config=HI),
            [r"SendText/ToNumber[2] does not match ([a-zA-Z_]+)|(\+?[0-9]+): '310 555'"],
        ),
        (
            made(SendText, to_number="13105550123", text_broadcast_config=HI),
            ["SendText/ToNumber must be a list, not str"],
        ),
        (made(GetContact, id=None), ["GetContact/Id is required"]),
        (made(GetContact, id="3"), ["GetContact/Id is no long integer: '3'"]),
        (
            SendCall(to_number=[NUMBER]),
            ["SendCall needs one of VoiceBroadcastConfig, IvrBroadcastConfig"],
        ),
        (
            CreateSound(data=b"RIFF", sound_text="Hello"),
            ["CreateSound can have only one of Data, SoundText"],
        ),
        (GetRecordingData(call_id=3), ["GetRecordingData has CallId without Name"]),
        (
            GetRecordingData(call_id=3, recording_id=4),
            [
                "GetRecordingData can have only one of CallId, RecordingId",
                "GetRecordingData has CallId without Name",
            ],
        ),
        (GetRecordingData(), ["GetRecordingData needs one of CallId with Name, RecordingId"]),
        (
            CreateContactList(name="a", contact_source=ContactSource()),
            ["CreateContactList/ContactSource needs one of Contact, ContactId, File, Numbers"],
        ),
        (
            SendCall(
                to_number=[NUMBER],
                voice_broadcast_config=VoiceBroadcastConfig(
                    live_sound_id=1, live_sound_text="Hi", transfer_digit="12"
                ),
            ),
            [
                r"SendCall/VoiceBroadcastConfig/TransferDigit does not match [0-9#\*]: '12'",
                "SendCall/VoiceBroadcastConfig can have only one of LiveSoundText, LiveSoundId",
            ],
        ),
        (
            SearchAvailableKeywords(keywords=["TWO WORDS", ""]),
            [
                f"SearchAvailableKeywords/Keywords[1] {BLANK}: 'TWO WORDS'",
                f"SearchAvailableKeywords/Keywords[2] {BLANK}: ''",
            ],
        ),
        (
            made(Contact, any_attributes={"a b": "x", "homePhone": "y", "xmlns": "z", "ok": 3}),
            [
                "Contact/@a b is no name that an attribute can have",
                "Contact/@homePhone is an attribute of the contract and has a field of its own",
                "Contact/@xmlns is no name that an attribute can have",
                "Contact/@ok is no text: 3",
            ],
        ),
        (
            made(Contact, any_attributes=["plan"]),
            ["Contact needs a dict of further attributes, not list"],
        ),
        (
            made(ContactHistory, items=[HI]),
            ["ContactHistory[1] is no Call or Text: TextBroadcastConfig"],
        ),
        (
            made(SendText, to_number=[NUMBER], text_broadcast_config={"message": "Hi"}),
            ["SendText/TextBroadcastConfig is no TextBroadcastConfig: dict"],
        ),
    ],
)
def test_problems(request_: Any, problems: list[str]) -> None:
    """Each problem is told with the path to it and what would be right."""
    assert problems == told(request_)


@pytest.mark.parametrize("char", ["\xa0", "\x85", "\u2028", "\u3000"])
def test_other_blanks_part_no_list(char: str) -> None:
    """A blank that is none in XML stays within the item of a list, both ways."""
    request = SearchAvailableKeywords(keywords=[f"A{char}B", "C"])

    assert [] == check(request)
    assert request == from_xml(SearchAvailableKeywords, to_xml(request), strict=True)


@pytest.mark.parametrize(
    ("name", "is_name"),
    [("plan", True), ("\uf900", True), ("\u8c48", True), ("\U00010000", True)]
    + [(char, False) for char in ("1", "-", "\xd7", "\u037e", "\ue000", "\uf8ff", "\U000f0000")],
)
def test_names_of_attributes(name: str, is_name: bool) -> None:
    """What is a name in XML can be the name of a custom field, and nothing else can."""
    contact = Contact(any_attributes={name: "x"})

    expected = [] if is_name else [f"Contact/@{name} is no name that an attribute can have"]
    assert expected == told(contact)


def test_unknown_values_are_not_sent() -> None:
    """A value that the contract does not name can be read, but not sent."""
    retries = BroadcastConfig.RetryConfig(retry_results=[Result("OOPS")])
    config = TextBroadcastConfig(message="Hi", retry_config=retries)

    assert [problem.path for problem in check(config)] == [
        "TextBroadcastConfig/RetryConfig/RetryResults[1]"
    ]


def test_paths_in_a_history_name_the_item() -> None:
    """In mixed content the path names what the item is."""
    call = next(iter(examples(Call)))
    call.state = ActionState("OOPS")

    assert [
        problem.path for problem in check(ContactHistory(items=[next(iter(examples(Call))), call]))
    ] == ["ContactHistory/Call[2]/State"]


def test_all_problems_at_once() -> None:
    """Every problem of a request is told, not only the first."""
    request = QueryCalls(from_number="x y", to_number="(310)", label_name="\x01", max_results=2**63)

    assert 4 == len(check(request))


def test_only_generated_types_are_checked() -> None:
    """Anything else is refused as such."""
    with pytest.raises(TypeError, match="no generated type"):
        check("text")
