"""Runs of dialplans."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient.dialplan import Dialplan, Event, EventKind, Leg, Line, Reason, check, run
from cfclient.testing import assert_path
from cfclient.testing.strategies import dialplans
from tests.dialplan.plans import (
    CATCH,
    DO_NOT_CALL,
    HOURS,
    LOOKUP,
    PLANS,
    RECORDING_MENU,
    REMINDER,
    VOICEMAIL,
)

KEYS = st.text(st.sampled_from("0123456789*#,!"), max_size=12)


def told(events: list[Event]) -> list[str]:
    """Return events as lines: the kind, the name and the text."""
    return [" ".join(filter(None, (e.kind.value, e.name, e.text))) for e in events]


def menu(branches: str, attributes: str = "") -> str:
    """Return a dialplan with a menu, which says where it went on."""
    keys = "".join(
        f"<keypress pressed='{key}'><play type='tts'>at {key}</play><hangup/></keypress>"
        for key in branches.split()
    )
    return (
        f"<dialplan><menu {attributes}><play type='tts'>Press.</play>{keys}</menu>"
        "<play type='tts'>behind</play></dialplan>"
    )


def test_reminder() -> None:
    """A menu takes a key, a jump goes on elsewhere, and a value is stored."""
    line = Line(contact={"firstName": "Dara"}, is_inbound=False)
    events = run(REMINDER, keys="1", line=line)

    assert [
        "detected live",
        "spoken Hello Dara. Press 1.",
        "pressed 1",
        "stashed answer confirmed",
        "spoken Thank you.",
        "ended hangup",
    ] == told(events)
    assert [0, 0, 1.6, 2.6, 2.6, 3.4] == [event.at for event in events]
    assert "dialplan/menu[1]/keypress[1]/stash[1]" == events[3].path


def test_answering_machine() -> None:
    """A machine gets its own branch."""
    line = Line(answered_by="machine", is_inbound=False)

    assert_path(REMINDER, hears=["Please call us back."], ends="hangup", line=line)


@pytest.mark.parametrize(
    ("branches", "attributes", "keys", "hears"),
    [
        ("1 2", "maxDigits='1'", "2", "at 2"),
        ("1 10", "maxDigits='2'", "10", "at 10"),
        ("1 10", "maxDigits='2'", "1", "at 1"),
        ("1 10", "maxDigits='2'", "1#", "at 1"),
        ("1-3 default", "maxDigits='1'", "3", "at 1-3"),
        ("300-315", "maxDigits='3'", "315", "at 300-315"),
        ("2 1-3", "maxDigits='1'", "2", "at 2"),
        ("1 Default", "maxDigits='1'", "7", "at Default"),
        ("default", "maxDigits='5'", "12345#", "at default"),
        ("1 #", "maxDigits='1'", "#", "at #"),
        ("1 *", "maxDigits='1'", "*", "at *"),
        ("1 timeout", "timeout='3500'", "", "at timeout"),
        ("1 Timeout default", "timeout='3'", ",1", "at Timeout"),
        ("12 13", "", "13", "at 13"),
        ("default", "", "123456", "at default"),
    ],
)
def test_branches(branches: str, attributes: str, keys: str, hears: str) -> None:
    """A menu goes on with the branch for its keys."""
    assert_path(menu(branches, attributes), keys=keys, hears=["Press.", hears], ends="hangup")


@pytest.mark.parametrize(("keys", "times"), [("", 3), ("999", 3), ("9,1", 3)])
def test_menus_are_repeated(keys: str, times: int) -> None:
    """A menu without a branch for its keys, or for none, is repeated twice and then left."""
    heard = ["Press."] * times + (["at 1"] if "1" in keys else ["behind"])

    assert_path(menu("1", "maxDigits='1'"), keys=keys, hears=heard)


@pytest.mark.parametrize(
    ("timeout", "seconds"),
    [("", 5.0), ("3", 3.0), ("2.5", 2.5), ("999", 999.0), ("1000", 1.0), ("3500", 3.5), ("x", 5.0)],
)
def test_timeouts(timeout: str, seconds: float) -> None:
    """A menu waits seconds, or milliseconds from 1000 on."""
    given_ = f"timeout='{timeout}'" if timeout else ""
    waited = next(e for e in run(menu("timeout", given_)) if e.kind == EventKind.TIMED_OUT)

    assert seconds == waited.seconds


def test_the_number_sign_belongs_to_its_entry() -> None:
    """A number sign after a complete entry is no key of the next menu."""
    one = "<menu maxDigits='{}'><keypress pressed='default'><stash varname='{}'>${{call.lastinput}}\
</stash></keypress></menu>"
    plan = f"<dialplan>{one.format(2, 'a')}{one.format(1, 'b')}{one.format(1, 'c')}</dialplan>"

    assert_path(plan, keys="12#3#4", stashes={"a": "12", "b": "3", "c": "4"}, ends="end")


def test_counts_timeouts() -> None:
    """A variable counts, and a condition ends the call."""
    events = assert_path(VOICEMAIL, keys="", ends="hangup")

    assert ["0", "1", "2", "3"] == [e.text for e in events if e.kind == EventKind.SET]


def test_transfers() -> None:
    """A transfer ends the dialplan if it is answered; if not, the dialplan goes on."""
    line = Line(dial=lambda number: Leg(result="BUSY", talking=0) if "x" in number else Leg())

    answered = assert_path(VOICEMAIL, keys="1#", ends="transfer", line=line)
    assert "transferred 12135550123 LA" in told(answered)
    busy = assert_path(VOICEMAIL, keys="305,1", line=line, ends="end")
    assert "transferred 12135550124x305 BUSY" in told(busy)
    assert "recorded message" in told(busy)


def test_transfers_to_several_numbers() -> None:
    """The numbers are called in their order, until one answers, and the dialplan can go on."""
    plan = "<dialplan><transfer continue-after='true' timeout='9'>1, 2,3</transfer></dialplan>"
    legs = {"1": Leg(result="BUSY", talking=0), "2": Leg(ringing=30), "3": Leg(talking=7)}

    events = run(plan, line=Line(dial=legs.__getitem__))
    assert [
        "transferred 1 BUSY",
        "transferred 2 NO_ANS",
        "transferred 3 LA",
        "ended end",
    ] == told(events)
    assert [4, 9, 11] == [event.seconds for event in events[:3]]


def test_requests_and_messages() -> None:
    """Addresses, messages and numbers have the values of variables in them."""
    line = Line(request=lambda method, address: f"{method} {address[-2:]}")

    assert [
        "spoken Enter your account number and the pound key.",
        "pressed 1234",
        "set account 1234",
        "requested GET http://127.0.0.1/check?account=1234&from=12135550123",
        "spoken The answer is GET 23.",
        "ended end",
    ] == told(run(LOOKUP, keys="1234#", line=line))
    assert [
        "blocked 12135550123",
        "spoken Your number is on our list.",
        "spoken Enter a number and the pound key.",
        "pressed 12135550199",
        "set id 12135550199",
        "set spoken 1 2 1 3 5 5 5 0 1 9 9",
        "spoken You entered 1 2 1 3 5 5 5 0 1 9 9.",
        "texted 12135550199 Here is your text.",
        "ended end",
    ] == told(run(DO_NOT_CALL, keys="12135550199#"))


@pytest.mark.parametrize(
    ("hour", "weekday", "ends"), [(12, 6, "hangup"), (20, 6, "transfer"), (20, 4, "hangup")]
)
def test_the_time(hour: int, weekday: int, ends: str) -> None:
    """A condition can depend on the time, which is in UTC."""
    started = datetime(2015, 1, weekday, hour, tzinfo=UTC)

    assert_path(HOURS, ends=ends, line=Line(started=started))


def test_caught_events() -> None:
    """A hang-up goes on where it is caught, and so does a key."""
    assert_path(CATCH, keys="1", stashes={"q1": "1", "caller": "12135550123"}, ends="end")
    assert_path(CATCH, keys="!", stashes={"caller": "12135550123"}, ends="caller")
    digit = "<dialplan><catch type='digit' value='9' goto='out'><play type='tts'>a</play>\
<menu maxDigits='1'><keypress pressed='1'/></menu><play type='tts'>b</play></catch>\
<hangup/><play name='out' type='tts'>c</play></dialplan>"
    assert_path(digit, keys="19", hears=["a", "c"], ends="end")
    assert_path(digit, keys="9", hears=["c"], ends="end")


def test_after_the_hang_up() -> None:
    """Where a hang-up is caught, nothing is heard any more, and a menu ends the dialplan."""
    plan = "<dialplan><catch type='hangup' goto='x'><menu><keypress pressed='1'/></menu></catch>\
<play name='x' type='tts'>gone</play><stash varname='a'>1</stash><menu/>\
<stash varname='b'>2</stash></dialplan>"

    assert_path(plan, keys="!", hears=[], stashes={"a": "1"}, ends="caller")


def test_recordings() -> None:
    """A recording has its name, and can be made again."""
    events = run(RECORDING_MENU, keys="#21")

    assert 2 == told(events).count("recorded greeting")
    assert "stashed saved yes" in told(events)


@pytest.mark.parametrize(
    ("element", "lines"),
    [
        ("<play type='callfireid'>17</play>", ["played 17", "ended end"]),
        ("<play>Hi</play>", ["spoken Hi", "ended end"]),
        ("<dtmf>1w2</dtmf>", ["keyed 1w2", "ended end"]),
        ("<wait>2</wait>", ["ended end"]),
        ("<say>Hi</say>", ["ended end"]),
        ("<gotoXML>http://127.0.0.1/</gotoXML>", ["requested GET http://127.0.0.1/", "ended lost"]),
        ("<goto>nowhere</goto>", ["ended lost"]),
        ("<goto>X</goto><hangup name='x'/>", ["ended hangup"]),
        ("<record background='true' timeout='2000'/>", ["recorded recording", "ended end"]),
        ("<equal var='${call.dnis}' expr=\"'12135550100'\"><hangup/></equal>", ["ended hangup"]),
        ("<notEqual var='a' expr=\"'a'\"><hangup/></notEqual>", ["ended end"]),
        ("<notEqual var='a' expr='b'><hangup/></notEqual>", ["ended end"]),
        ("<if expr='nonsense here'><hangup/></if>", ["ended end"]),
        ("<setvar varname='a'>Homer Simpson</setvar>", ["set a Homer Simpson", "ended end"]),
        ("<stash varname='a'>007</stash>", ["stashed a 007", "ended end"]),
        ("<amd><live/></amd>", ["detected live", "ended end"]),
    ],
)
def test_elements(element: str, lines: list[str]) -> None:
    """Each element does what the language says."""
    assert lines == told(run(f"<dialplan>{element}</dialplan>"))


@pytest.mark.parametrize(
    ("element", "seconds"),
    [
        ("<wait>2</wait>", 2.0),
        ("<wait>${pause}</wait>", 4.0),
        ("<wait>1500</wait>", 1.5),
        ("<wait>a while</wait>", 0.0),
        ("<wait/>", 0.0),
        ("<dtmf>1ww2</dtmf>", 4.0),
    ],
)
def test_pauses(element: str, seconds: float) -> None:
    """A pause takes its time: seconds, or milliseconds from 1000 on; a `w` takes two seconds."""
    events = run(f"<dialplan><setvar varname='pause'>4</setvar>{element}</dialplan>")

    assert seconds == events[-1].at


def test_nobody_waits_after_a_hang_up() -> None:
    """What only the other side would notice takes no time once it has hung up."""
    plan = "<dialplan><catch type='hangup' goto='x'><menu><keypress pressed='1'/></menu></catch>\
<wait name='x'>9</wait><dtmf>w</dtmf></dialplan>"

    assert [("ended", 0.0)] == [(event.kind.value, event.at) for event in run(plan, keys="!")]


def test_dialplans_elsewhere() -> None:
    """A dialplan goes on with the one at an address, and keeps its variables."""
    plan = (
        "<dialplan><setvar varname='who'>Dara</setvar><gotoXML>http://127.0.0.1/${who}</gotoXML>"
        "<play type='tts' name='end'>never</play></dialplan>"
    )
    elsewhere = "<dialplan><play type='tts'>Hi ${who}</play><goto>end</goto></dialplan>"
    line = Line(request=lambda method, address: f"{elsewhere}<!-- {method} {address} -->")

    assert [
        "set who Dara",
        "requested GET http://127.0.0.1/Dara",
        "spoken Hi Dara",
        "ended lost",
    ] == told(run(plan, line=line))


def test_dialplans_elsewhere_are_bounded() -> None:
    """A dialplan that goes on with itself for ever is ended."""
    plan = "<dialplan><gotoXML>http://127.0.0.1/</gotoXML></dialplan>"
    events = run(plan, line=Line(request=lambda _, __: plan))

    assert (2001, "ended caller") == (len(events), told(events)[-1])


def test_loops_are_bounded() -> None:
    """A dialplan that never ends is ended, and so is one that nobody listens to."""
    endless = run("<dialplan><play name='a' type='tts'>Hi</play><goto>a</goto></dialplan>")
    assert (1001, "ended caller") == (len(endless), told(endless)[-1])
    silent = run(
        "<dialplan><menu name='m'><keypress pressed='timeout'><goto>m</goto></keypress></menu>"
        "</dialplan>"
    )
    assert ["timed out"] * 10 + ["ended caller"] == told(silent)


@given(plan=dialplans() | st.sampled_from([*PLANS.values()]), keys=KEYS)
def test_every_run_ends(plan: Dialplan | str, keys: str) -> None:
    """A run ends once, with a reason, and its time never goes back."""
    events = run(plan, keys=keys)

    assert EventKind.ENDED == events[-1].kind
    assert [Reason(events[-1].text)] == [Reason(e.text) for e in events if e.kind == "ended"]
    assert sorted(event.at for event in events) == [event.at for event in events]


def test_keys_of_no_telephone() -> None:
    """Other characters than keys are refused."""
    with pytest.raises(ValueError, match="keys are 0 to 9"):
        run(REMINDER, keys="1a")


@pytest.mark.parametrize(
    ("expected", "message"),
    [
        ({"hears": ["Goodbye"]}, "expected to hear"),
        ({"stashes": {"answer": "no"}}, "expected the values"),
        ({"ends": "transfer"}, "expected the end 'transfer', found 'hangup'"),
    ],
)
def test_failed_assertions(expected: dict[str, Any], message: str) -> None:
    """An assertion that fails lists what happened."""
    with pytest.raises(AssertionError, match=message) as caught:
        assert_path(REMINDER, keys="1", **expected)
    assert "2.6 s  stashed answer confirmed [dialplan/menu[1]" in str(caught.value)


ENDLESS = [
    "<wait>99999999999999999999999</wait>",
    "<wait>1e308</wait><wait>1e308</wait>",
    "<wait name='again'>999999999999</wait><goto>again</goto>",
    f"<dtmf>{'w' * 100_000}</dtmf><wait>900</wait>",
    "<menu timeout='99999999999999999'><keypress pressed='1'/></menu>",
]


@pytest.mark.parametrize("content", ENDLESS)
def test_longest_call(content: str) -> None:
    """A call ends after a day, however long its dialplan waits."""
    events = run(f"<dialplan>{content}<play type='tts'>unheard</play></dialplan>")

    assert (Reason.CALLER, 86_400) == (events[-1].text, events[-1].at)
    assert "spoken unheard" not in told(events)


@pytest.mark.parametrize("length", ["nan", "inf", "-inf", "-5", "soon", ""])
def test_no_length(length: str) -> None:
    """A wait that is not a number takes no time."""
    events = run(f"<dialplan><wait>{length}</wait><hangup/></dialplan>")

    assert ["ended hangup"] == told(events)
    assert 0 == events[-1].at


def test_ranges_of_any_length() -> None:
    """Ranges of keys have bounds of any length."""
    plan = menu(f"0-{'9' * 5000} timeout default", "maxDigits='3'")

    assert "spoken at 0-" in told(run(plan, keys="0012#"))[2]
    assert [] == [problem for problem in check(plan) if problem.severity == "error"]
