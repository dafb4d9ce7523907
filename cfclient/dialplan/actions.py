"""What the elements of a dialplan do that do not decide what runs next."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from cfclient.dialplan.events import Event, EventKind
from cfclient.dialplan.keypad import duration_of, number_of
from cfclient.dialplan.nodes import Node
from cfclient.dialplan.session import Session
from cfclient.dialplan.speech import seconds_of, words_in

# The seconds that a caller speaks who is recorded.
_TALKING = 5.0
# How long a number is called, in seconds; the service has a time of its own.
_RINGING = 25.0
_MILLISECONDS = 1000
# A pause among the tones that are sent, and its length in seconds.
_PAUSE, _PAUSING = "w", 2.0

Action = Callable[[Session, Node], Iterator[Event]]


def perform(session: Session, node: Node) -> Iterator[Event]:
    """Yield what happens when an element runs; nothing for those that nobody outside notices.

    Args:
        session: The state of the run.
        node: The element.
    """
    action = _ACTIONS.get(node.tag)
    if action is not None:
        yield from action(session, node)


def transfer(session: Session, node: Node) -> Generator[Event, None, bool]:
    """Call the numbers of a transfer until one answers, and yield each attempt.

    Args:
        session: The state of the run.
        node: The element.

    Returns:
        Whether one answered.
    """
    longest = number_of(session.filled(_text_of(node.item.timeout)), otherwise=_RINGING)
    numbers = [number.strip() for number in session.filled(node.text).split(",")]
    for number in filter(None, numbers):
        leg = session.line.dial(number)
        is_answered = leg.talking > 0 and leg.ringing <= longest
        seconds = leg.ringing + leg.talking if is_answered else min(leg.ringing, longest)
        result = leg.result if is_answered or leg.talking == 0 else "NO_ANS"
        yield session.event(EventKind.TRANSFERRED, node, result, name=number, seconds=seconds)
        if is_answered:
            return True
    return False


def fetch(session: Session, node: Node, method: str) -> Generator[Event, None, str]:
    """Request the address in an element, and yield that.

    Args:
        session: The state of the run.
        node: The element.
        method: The method.

    Returns:
        The body of the response.
    """
    address = session.filled(node.text)
    yield session.event(EventKind.REQUESTED, node, address, name=method)
    return session.line.request(method, address)


def _play(session: Session, node: Node) -> Iterator[Event]:
    content, kind = session.filled(node.text), str(node.item.type or "tts").casefold()
    if kind == "tts":
        seconds = seconds_of(words_in(content))
        yield session.event(EventKind.SPOKEN, node, content, seconds=seconds)
    else:
        seconds = session.line.seconds_of(kind, content)
        yield session.event(EventKind.PLAYED, node, content, seconds=seconds)


def _record(session: Session, node: Node) -> Iterator[Event]:
    given = session.filled(_text_of(node.item.timeout))
    longest = number_of(given, otherwise=_TALKING * _MILLISECONDS)
    name = node.item.name or session.filled(node.item.varname) or "recording"
    if session.keypad.next == "#":
        session.keypad.press()
    if node.item.varname:
        session.variables[session.filled(node.item.varname)] = f"recording {name}"
    talking = min(_TALKING, longest / _MILLISECONDS)
    event = session.event(EventKind.RECORDED, node, name=name, seconds=talking)
    if str(node.item.background).casefold() == "true":
        session.at = event.at
    yield event


def _setvar(session: Session, node: Node) -> Iterator[Event]:
    name, value = session.filled(node.item.varname), session.result(node.text)
    session.variables[name] = value
    yield session.event(EventKind.SET, node, value, name=name)


def _stash(session: Session, node: Node) -> Iterator[Event]:
    name, value = session.filled(node.item.varname), session.result(node.text)
    # One reference says that the value cannot be used later, and uses it in an example.
    session.variables[name] = value
    yield session.event(EventKind.STASHED, node, value, name=name)


def _request(session: Session, node: Node) -> Iterator[Event]:
    body = yield from fetch(session, node, node.tag.upper())
    if node.item.varname:
        session.variables[session.filled(node.item.varname)] = body


def _text(session: Session, node: Node) -> Iterator[Event]:
    message, to = session.filled(node.text), session.filled(node.item.to)
    yield session.event(EventKind.TEXTED, node, message, name=to)


def _dnc(session: Session, node: Node) -> Iterator[Event]:
    for number in filter(None, session.filled(node.text).split(",")):
        yield session.event(EventKind.BLOCKED, node, name=number.strip())


def _dtmf(session: Session, node: Node) -> Iterator[Event]:
    tones = session.filled(node.text)
    yield session.event(EventKind.KEYED, node, tones, seconds=_PAUSING * tones.count(_PAUSE))


def _wait(session: Session, node: Node) -> Iterator[Event]:
    # No source gives the unit; it is that of the other waits of the language, those of menus.
    session.wait(duration_of(session.filled(node.text), otherwise=0.0))
    return iter(())


def _text_of(value: object) -> str:
    return "" if value is None else str(value)


_ACTIONS: dict[str, Action] = {
    "play": _play,
    "record": _record,
    "setvar": _setvar,
    "stash": _stash,
    "get": _request,
    "post": _request,
    "sms": _text,
    "text": _text,
    "dnc": _dnc,
    "dtmf": _dtmf,
    "wait": _wait,
}
