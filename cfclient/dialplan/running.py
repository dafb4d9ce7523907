"""Runs a dialplan without a telephone, as events in simulated time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator

from cfclient.dialplan.actions import fetch, perform, transfer
from cfclient.dialplan.document import Dialplan
from cfclient.dialplan.events import Event, EventKind, Line, Reason
from cfclient.dialplan.flow import Flow, branch_of
from cfclient.dialplan.keypad import Keypad, branch_for, timeout_of
from cfclient.dialplan.nodes import Node, tree_of
from cfclient.dialplan.session import Session
from cfclient.errors import DecodeError

# What a run may do; a dialplan can repeat itself for ever.
_MOST_STEPS = 2_000
# After so many menus without a key, the other side hangs up.
_PATIENCE = 10
# How often a menu that has no branch for its keys is repeated.
_REPEATS = 2
_SECONDS_PER_KEY = 1.0
# What ends a dialplan that goes on after the other side has hung up, and what nobody hears.
_NEED_A_LINE = ("menu", "record", "transfer")
_UNHEARD = ("play", "dtmf", "wait")

Events = Generator[Event, None, "Node | None"]


def run(plan: Dialplan | str | bytes, *, keys: str = "", line: Line | None = None) -> list[Event]:
    """Run a dialplan in a call, and return what happens.

    Where the language leaves open what happens, the run does this: a menu that has no branch for
    the keys, or for none, is repeated twice and then left; a variable that is not set is empty; an
    expression that cannot be evaluated is the text that it is, and no true condition; `wait` takes
    seconds, or milliseconds from 1000 on. A run ends after 2,000 elements, after ten menus in a row
    without a key, or after a day: then the other side hangs up.

    Args:
        plan: The dialplan, or its document.
        keys: What the other side presses: digits, `*` and `#`, which ends an entry of several
            digits. A comma lets a menu time out, and `!` hangs up at a menu.
        line: The call. Default: an inbound call from a number for fictional use.

    Returns:
        The events in their order; the last one is `ENDED`.

    Raises:
        DecodeError: The document is not well-formed, or is none of a dialplan.
        ValidationError: A value of the dialplan cannot be written as XML.
        ValueError: The keys have another character.

    Example:
        >>> from cfclient.dialplan import Hangup, Play
        >>> plan = Dialplan(items=[Play(type="tts", value="Hello."), Hangup()])
        >>> [(event.kind.value, event.text) for event in run(plan)]
        [('spoken', 'Hello.'), ('ended', 'hangup')]
    """
    return list(_Run(tree_of(plan), Session(line or Line(), Keypad(keys))).events())


class _Run:
    def __init__(self, root: Node, session: Session) -> None:
        self._session = session
        self._flow = Flow(root)
        self._reason = Reason.END
        self._is_gone = False
        self._silent_menus = 0
        self._repeats: Counter[Node] = Counter()

    def events(self) -> Iterator[Event]:
        node, last = self._flow.start, self._flow.root
        for _ in range(_MOST_STEPS):
            if node is None:
                break
            if self._session.is_over:
                self._end(Reason.CALLER)
                break
            last = node
            caught = self._caught(node)
            node = (yield from self._step(node)) if caught is None else caught
        else:
            self._end(Reason.CALLER)
        yield self._session.event(EventKind.ENDED, last, self._reason.value)

    def _caught(self, node: Node) -> Node | None:
        """Return where a pressed key leads to that is caught here; `None` for nowhere."""
        session = self._session
        for above in node.ancestors:
            is_catch = above.tag == "catch" and above.item.type == "digit"
            if is_catch and session.keypad.next and session.keypad.next == above.item.value:
                session.variables["call.lastinput"] = session.keypad.press()
                return self._flow.jump(above.item.goto or "")
        return None

    def _step(self, node: Node) -> Events:
        if self._is_gone and node.tag in _NEED_A_LINE:
            return None
        match "" if node.is_foreign else node.tag:
            case "menu":
                following = yield from self._menu(node)
            case "amd":
                following = yield from self._amd(node)
            case "transfer":
                following = yield from self._transfer(node)
            case "gotoXML":
                following = yield from self._elsewhere(node)
            case "goto" | "hangup":
                following = self._leave(node)
            case "if" | "equal" | "notEqual":
                following = self._inside(node, branch=0 if self._session.holds(node) else 1)
            case "catch":
                following = self._inside(node, branch=0)
            case tag:
                if tag and not (self._is_gone and tag in _UNHEARD):
                    yield from perform(self._session, node)
                following = self._flow.after(node)
        return following

    def _menu(self, node: Node) -> Events:
        session = self._session
        entry = session.keypad.enter(node)
        if entry.is_over:
            return self._hung_up(node)
        seconds = _SECONDS_PER_KEY * len(entry.keys)
        seconds += 0.0 if entry.is_complete else timeout_of(node)
        kind = EventKind.PRESSED if entry.keys else EventKind.TIMED_OUT
        yield session.event(kind, node, entry.keys, seconds=seconds)
        session.variables["call.lastinput"] = entry.keys
        self._silent_menus = 0 if entry.keys else self._silent_menus + 1
        if self._silent_menus >= _PATIENCE:
            return self._hung_up(node)
        branch = branch_for(node, entry.keys)
        if branch is not None:
            del self._repeats[node]
            return self._flow.entry(branch)
        self._repeats[node] += 1
        if self._repeats[node] <= _REPEATS:
            return self._flow.entry(node)
        return self._flow.after(node)

    def _hung_up(self, node: Node) -> Node | None:
        self._is_gone = True
        self._reason = Reason.CALLER
        for above in node.ancestors:
            if above.tag == "catch" and above.item.type == "hangup":
                return self._flow.jump(above.item.goto or "")
        return None

    def _end(self, reason: Reason) -> None:
        self._reason = self._reason if self._is_gone else reason

    def _leave(self, node: Node) -> Node | None:
        target = self._flow.jump(self._session.filled(node.text)) if node.tag == "goto" else None
        if target is None:
            self._end(Reason.HANGUP if node.tag == "hangup" else Reason.LOST)
        return target

    def _elsewhere(self, node: Node) -> Events:
        document = yield from fetch(self._session, node, "GET")
        try:
            root = tree_of(document)
        except DecodeError:
            self._end(Reason.LOST)
            return None
        self._flow = Flow(root)
        return self._flow.start

    def _amd(self, node: Node) -> Events:
        found = self._session.line.answered_by
        yield self._session.event(EventKind.DETECTED, node, found)
        branch = branch_of(node, found)
        return self._flow.after(node) if branch is None else self._flow.entry(branch)

    def _transfer(self, node: Node) -> Events:
        is_answered = yield from transfer(self._session, node)
        if is_answered and str(node.item.continue_after).casefold() != "true":
            self._end(Reason.TRANSFER)
            return None
        return self._flow.after(node)

    def _inside(self, node: Node, *, branch: int) -> Node | None:
        return self._flow.edges(node)[branch].target
