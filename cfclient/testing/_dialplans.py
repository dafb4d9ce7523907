"""Hypothesis strategies for dialplans without errors."""

from __future__ import annotations

from typing import Any

from cfclient._extras import needs
from cfclient.dialplan import (
    Amd,
    Dialplan,
    Dnc,
    Else,
    Goto,
    Hangup,
    If,
    Keypress,
    Live,
    Machine,
    Menu,
    Play,
    Record,
    Setvar,
    Sms,
    Stash,
    Transfer,
)

with needs("testing"):
    from hypothesis import strategies as st
    from hypothesis.strategies import SearchStrategy

_NUMBERS = st.integers(12135550100, 12135550199).map(str)
_TEXTS = st.sampled_from(
    ["Hello ${contact.firstName}.", "Please wait.", "You pressed ${call.lastinput}.", "${count}"]
)
_VOICES = st.none() | st.sampled_from(["male1", "female1", "female2", "spanish1"])
_KEYS = st.sampled_from([*"0123456789*#", "10-15", "300"])


def dialplans() -> SearchStrategy[Dialplan]:
    """Return a strategy for dialplans that `cfclient.dialplan.check` finds no errors in.

    They have menus with branches for keys, ranges, wrong keys and no keys, jumps forwards and
    backwards, conditions, variables, recordings, transfers and messages.
    """
    return _dialplans()


@st.composite
def _dialplans(draw: st.DrawFn) -> Dialplan:
    names = [f"part{number}" for number in range(draw(st.integers(1, 4)))]
    items: list[Any] = [Setvar(varname="count", value="0")]
    if draw(st.booleans()):
        machine = Machine(items=[draw(_speech()), Hangup()])
        items.append(Amd(items=[Live(items=[Goto(value=names[0])]), machine]))
    for name in names:
        items.append(draw(_menus(name, names)))
        items += draw(st.lists(_actions(), max_size=2))
    return Dialplan(name="Root", items=[*items, Hangup()])


@st.composite
def _menus(draw: st.DrawFn, name: str, names: list[str]) -> Menu:
    keys = draw(st.lists(_KEYS, min_size=1, max_size=4, unique=True))
    branches = [
        Keypress(pressed=key, items=draw(_branches(names))) for key in [*keys, "default", "timeout"]
    ]
    return Menu(name=name, max_digits=3, timeout=3500, items=[draw(_speech()), *branches])


@st.composite
def _branches(draw: st.DrawFn, names: list[str]) -> list[Any]:
    ends: list[list[Any]] = [[], [Hangup()], *([Goto(value=name)] for name in names)]
    return [*draw(st.lists(_actions(), max_size=3)), *draw(st.sampled_from(ends))]


def _speech() -> SearchStrategy[Any]:
    return st.builds(Play, type=st.just("tts"), voice=_VOICES, value=_TEXTS)


def _actions() -> SearchStrategy[Any]:
    simple: SearchStrategy[Any] = st.one_of(
        _speech(),
        st.builds(Stash, varname=st.just("answer"), value=_TEXTS),
        st.just(Setvar(varname="count", value="${count} + 1")),
        st.builds(Record, varname=st.just("message")),
        st.builds(Transfer, timeout=st.just(25), value=_NUMBERS),
        st.builds(Dnc, value=_NUMBERS),
        st.builds(Sms, to=_NUMBERS, value=_TEXTS),
    )
    yes = st.lists(simple, min_size=1, max_size=2)
    return simple | st.builds(_condition, yes, yes)


def _condition(yes: list[Any], no: list[Any]) -> If:
    return If(expr="${count} > 2", items=[*yes, Else(items=no)])
