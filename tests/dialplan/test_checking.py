"""The checks of dialplans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient.dialplan import Code, Dialplan, Menu, Play, Problem, Severity, check
from cfclient.testing.strategies import dialplans, instances
from tests.dialplan.plans import PLANS

# A mistake, its code and severity, and the element in which it is; `@` marks its line.
MISTAKES = [
    ("<dialplan>\n<menu></dialplan>", Code.NOT_WELL_FORMED, "error", ""),
    ("<menu/>", Code.WRONG_ROOT, "error", ""),
    ("@<say>Hi</say>", Code.UNKNOWN_ELEMENT, "warning", "say[1]"),
    (
        "@<play type='tts' volume='9'>Hi</play>",
        Code.UNKNOWN_ATTRIBUTE,
        "warning",
        "play[1]/@volume",
    ),
    ("@<keypress pressed='1'/>", Code.MISPLACED, "error", "keypress[1]"),
    ("@<else><hangup/></else>", Code.MISPLACED, "error", "else[1]"),
    ("@<live/>", Code.MISPLACED, "error", "live[1]"),
    ("@<play type='tts'>Hi <b>you</b></play>", Code.MISPLACED, "error", "play[1]"),
    (
        "<amd><live/><machine/>@<play type='tts'>Hi</play></amd>",
        Code.MISPLACED,
        "error",
        "amd[1]/play[1]",
    ),
    ("@<if expr='1'>Press 1<hangup/></if>", Code.MISPLACED, "warning", "if[1]"),
    ("@<play>Hi</play>", Code.MISSING_ATTRIBUTE, "error", "play[1]/@type"),
    ("@<stash>yes</stash>", Code.MISSING_ATTRIBUTE, "error", "stash[1]/@varname"),
    ("@<if><hangup/></if>", Code.MISSING_ATTRIBUTE, "error", "if[1]/@expr"),
    (
        "<hangup name='x'/>@<catch type='digit' goto='x'/>",
        Code.MISSING_ATTRIBUTE,
        "error",
        "catch[1]/@value",
    ),
    ("@<play type='speech'>Hi</play>", Code.BAD_VALUE, "error", "play[1]/@type"),
    ("@<play type='TTS'>Hi</play>", Code.BAD_VALUE, "warning", "play[1]/@type"),
    ("@<play type='tts' voice='robot'>Hi</play>", Code.BAD_VALUE, "error", "play[1]/@voice"),
    ("@<play type='tts' cache='maybe'>Hi</play>", Code.BAD_VALUE, "error", "play[1]/@cache"),
    ("@<play type='callfireid'>greeting</play>", Code.BAD_VALUE, "error", "play[1]"),
    ("@<play type='url'>greeting.wav</play>", Code.BAD_VALUE, "error", "play[1]"),
    (
        "@<transfer musiconhold='polka'>12135550123</transfer>",
        Code.BAD_VALUE,
        "warning",
        "transfer[1]/@musiconhold",
    ),
    (
        "@<transfer mode='random'>12135550123</transfer>",
        Code.BAD_VALUE,
        "error",
        "transfer[1]/@mode",
    ),
    ("@<transfer>the boss</transfer>", Code.BAD_VALUE, "error", "transfer[1]"),
    ("@<setvar varname='my name'>1</setvar>", Code.BAD_VALUE, "error", "setvar[1]/@varname"),
    ("@<sms to='Jo'>Hi</sms>", Code.BAD_VALUE, "error", "sms[1]/@to"),
    ("@<play type='tts'> </play>", Code.MISSING_CONTENT, "error", "play[1]"),
    ("@<play type='callfireid'/>", Code.MISSING_CONTENT, "error", "play[1]"),
    ("@<goto/>", Code.MISSING_CONTENT, "error", "goto[1]"),
    ("@<get/>", Code.MISSING_CONTENT, "error", "get[1]"),
    ("@<amd><live><hangup/></live></amd>", Code.INCOMPLETE, "warning", "amd[1]"),
    ("@<menu><keypress pressed='1'/></menu>", Code.INCOMPLETE, "warning", "menu[1]"),
    ("@<menu><play type='tts'>Hi</play></menu>", Code.INCOMPLETE, "warning", "menu[1]"),
    (
        "<hangup name='a'/>@<dnc name='a'>12135550123</dnc>",
        Code.DUPLICATE_NAME,
        "warning",
        "dnc[1]/@name",
    ),
    (
        "<goto>a</goto><hangup name='a'/>@<hangup name='a'/>",
        Code.DUPLICATE_NAME,
        "error",
        "hangup[2]/@name",
    ),
    ("@<goto>nowhere</goto>", Code.UNKNOWN_TARGET, "error", "goto[1]"),
    ("@<goto>END</goto><hangup name='end'/>", Code.UNKNOWN_TARGET, "warning", "goto[1]"),
    ("@<catch type='hangup' goto='gone'/>", Code.UNKNOWN_TARGET, "error", "catch[1]/@goto"),
    ("<hangup/>@<play type='tts'>Hi</play>", Code.UNREACHABLE, "warning", "play[1]"),
    (
        "@<goto>a</goto><setvar varname='b'>1</setvar><hangup name='a'/>",
        Code.UNREACHABLE,
        "warning",
        "setvar[1]",
    ),
    ("@{menu:1}", Code.NO_WAY_OUT, "warning", "menu[1]"),
    ("@{menu:1 timeout}", Code.NO_WAY_OUT, "warning", "menu[1]"),
    ("@{menu:1 Default}", Code.NO_WAY_OUT, "warning", "menu[1]"),
    ("@{menu:1 1}", Code.OVERLAPPING_KEYS, "warning", "menu[1]/keypress[2]/@pressed"),
    ("@{menu:2 1-3}", Code.OVERLAPPING_KEYS, "warning", "menu[1]/keypress[2]/@pressed"),
    ("@{menu:1-5 4-9}", Code.OVERLAPPING_KEYS, "warning", "menu[1]/keypress[2]/@pressed"),
    ("@{menu:default Default}", Code.OVERLAPPING_KEYS, "warning", "menu[1]/keypress[2]/@pressed"),
    ("@{menu:12}", Code.IMPOSSIBLE_KEYS, "error", "menu[1]/keypress[1]/@pressed"),
    ("@{menu:100-200}", Code.IMPOSSIBLE_KEYS, "error", "menu[1]/keypress[1]/@pressed"),
    ("@{menu:5-1}", Code.IMPOSSIBLE_KEYS, "error", "menu[1]/keypress[1]/@pressed"),
    ("<play type='tts' name='a'>Hi</play>@<goto>a</goto>", Code.ENDLESS_LOOP, "error", "goto[1]"),
    ("@<goto name='a'>a</goto>", Code.ENDLESS_LOOP, "error", "goto[1]"),
    ("@<play type='tts'>${answer}</play>", Code.UNSET_VARIABLE, "warning", "play[1]"),
    ("@<if expr='${n} &lt; 2'/>", Code.UNSET_VARIABLE, "warning", "if[1]"),
    ("@<if expr='${call.lastinput} =&lt; 2'/>", Code.BAD_EXPRESSION, "warning", "if[1]/@expr"),
    ("@<play type='tts'>" + "word " * 31 + "</play>", Code.LONG_TEXT, "warning", "play[1]"),
    ("@<play type='tts'>" + "Well said. " * 60 + "</play>", Code.LONG_TEXT, "warning", "play[1]"),
]


def document(mistake: str) -> str:
    """Return a dialplan with a mistake in it, on the line that begins with the first `@`."""
    if "{menu:" in mistake:
        keys = mistake.partition("{menu:")[2].rstrip("}").split()
        branches = "".join(f"<keypress pressed='{key}'><hangup/></keypress>" for key in keys)
        mistake = f"@<menu maxDigits='1'><play type='tts'>Press.</play>{branches}</menu>"
    if mistake.startswith(("<dialplan", "<menu/>")):
        return mistake
    return f"<dialplan>{mistake.replace('@', chr(10), 1)}</dialplan>"


@pytest.mark.parametrize(("mistake", "code", "severity", "place"), MISTAKES)
def test_finds_mistakes(mistake: str, code: Code, severity: str, place: str) -> None:
    """Each kind of mistake is found, where it is."""
    text = document(mistake)
    found = [problem for problem in check(text) if problem.code == code]

    assert found, check(text)
    assert (severity, f"dialplan/{place}" if place else "") == (found[0].severity, found[0].path)
    assert "@" not in mistake or found[0].line == 2


def test_every_kind_is_tested() -> None:
    """There is a mistake of every kind."""
    assert set(Code) == {code for _, code, _, _ in MISTAKES}


@pytest.mark.parametrize("text", PLANS.values(), ids=PLANS)
def test_good_dialplans(text: str) -> None:
    """Good dialplans have no errors, and no warnings but for what is left open."""
    found = {problem.code for problem in check(text)}

    assert found <= {Code.NO_WAY_OUT}


@given(plan=dialplans())
def test_no_false_errors(plan: Dialplan) -> None:
    """Dialplans that are made without errors have none, nor any unset variable."""
    found = check(plan)

    assert [] == [problem for problem in found if problem.severity == Severity.ERROR]
    assert not {Code.UNSET_VARIABLE, Code.BAD_EXPRESSION} & {problem.code for problem in found}


@given(plan=instances(Dialplan), text=st.text())
def test_never_fails(plan: Dialplan, text: str) -> None:
    """Any dialplan can be checked, and any text."""
    assert all(isinstance(problem, Problem) for problem in [*check(plan), *check(text)])


def test_objects_that_cannot_be_written() -> None:
    """A dialplan that XML has no way to write has an error."""
    plan = Dialplan(items=[Menu(items=[Play(type="tts", value="\x00")])])

    (problem,) = check(plan)
    assert (Severity.ERROR, Code.BAD_VALUE) == (problem.severity, problem.code)
    assert problem.path.startswith("dialplan/menu[1]/play[1]")


def test_names_what_is_near() -> None:
    """What is unknown is reported with the nearest known name."""
    found = check("<dialplan><menu maxdigits='1'/><hangupp/></dialplan>")

    assert [
        "menu has no attribute maxdigits; did you mean maxDigits?",
        "there is no element hangupp; did you mean hangup?",
    ] == [problem.message for problem in found if problem.code.value.startswith("unknown")]


def test_variables_that_are_set_on_some_way() -> None:
    """A variable is set if it is on any way, also in a loop, and with a built name."""
    text = (
        "<dialplan><menu name='m'><play type='tts'>Press 1.</play><keypress pressed='1'>"
        "<setvar varname='n'>1</setvar><setvar varname='x${n}'>2</setvar><goto>m</goto></keypress>"
        "<keypress pressed='2'><play type='tts'>${n} ${x1} ${x${n}}</play></keypress>"
        "</menu></dialplan>"
    )

    assert Code.UNSET_VARIABLE not in {problem.code for problem in check(text)}
