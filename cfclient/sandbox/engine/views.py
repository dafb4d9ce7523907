"""What the page shows of the state, as plain data."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from cfclient._codec import to_plain
from cfclient.dialplan import to_svg
from cfclient.sandbox.engine.intervals import aware
from cfclient.sandbox.engine.ivr import dialplan_of
from cfclient.sandbox.engine.lifecycle import attempts_of, progress_of
from cfclient.sandbox.engine.newest import Newest, together
from cfclient.sandbox.engine.outcomes import CALLS, TEXTS
from cfclient.sandbox.engine.state import Trace
from cfclient.sandbox.engine.store import Store
from cfschema.types import ActionState, Broadcast, Call, ContactBatch, Text

_KINDS: dict[str, type[Call | Text]] = {"Call": Call, "Text": Text}
# The longest dialplan that is drawn, in characters: nothing else happens meanwhile.
_LONGEST_DRAWN = 50_000
_REASONS = {
    ActionState.READY: "It waits for its turn: its broadcast is not running, or the time has "
    "to move on.",
    ActionState.SELECTED: "It is in progress: the time has to move on until it ends.",
    ActionState.DNC: "It was not sent: the number is on the do-not-contact list.",
    ActionState.DUP: "It was not sent: the number was in the broadcast already.",
    ActionState.INVALID: "It was not sent: the number cannot be dialed.",
    ActionState.DISABLED: "It was not sent: its batch is disabled.",
}


@dataclass(frozen=True, kw_only=True)
class Filters:
    """The filters of a list of calls and texts; what is empty allows all.

    Attributes:
        kind: `Call` or `Text`.
        direction: `in` or `out`.
        number: A part of the number of the other side.
        text: A part of the message, in any case.
        result: The result, or the state of what has none yet.
        begin: The beginning of the time in which they were created, inclusive.
        end: The end of that time, exclusive.
    """

    kind: str = ""
    direction: str = ""
    number: str = ""
    text: str = ""
    result: str = ""
    begin: datetime | None = None
    end: datetime | None = None

    def allows(self, store: Store, action: Call | Text) -> bool:
        """Return whether a call or text passes the filters, but for kind and time."""
        return (
            (not self.direction or (self.direction == "in") is action.inbound)
            and (not self.result or self.result == _result_of(action))
            and (not self.number or self.number in _other_side(action))
            and (not self.text or self.text.casefold() in _message_of(store, action).casefold())
        )


def messages(store: Store, filters: Filters, first: int, size: int) -> dict[str, Any]:
    """Return a page of the calls and texts, the newest first, and how many there are.

    Args:
        store: The state.
        filters: The filters.
        first: The place of the first one, from 0.
        size: The number of them.
    """
    kinds = [cls for name, cls in _KINDS.items() if filters.kind in ("", name)]
    begin, end = filters.begin and aware(filters.begin), filters.end and aware(filters.end)
    newest = [Newest(store, kind, begin, end) for kind in kinds]
    is_filtered = filters.direction or filters.number or filters.text or filters.result
    found = together(newest, 0 if is_filtered else first)
    actions = (store.get(_KINDS[name], key) for _, name, key in found)
    if is_filtered:
        chosen = [action for action in actions if filters.allows(store, action)]
        total, page = len(chosen), chosen[first : first + size]
    else:
        total, page = sum(map(len, newest)), list(islice(actions, size))
    return {"total": total, "items": [summary(store, action) for action in page]}


def conversation(store: Store, number: str, size: int) -> dict[str, Any]:
    """Return the newest calls and texts with a number, the oldest first, and how many there are.

    Args:
        store: The state.
        number: The number of the other side.
        size: The maximum number of them.
    """
    digits = number.lstrip("+")
    found: list[Call | Text] = []
    for kind in _KINDS.values():
        sent = store.select(kind, "to_number", digits)
        received = store.select(kind, "from_number", digits)
        found += [action for action in sent if not action.inbound]
        found += [action for action in received if action.inbound]
    found.sort(key=lambda action: action.created)
    return {"total": len(found), "items": [summary(store, each) for each in found[-size:]]}


def message(store: Store, kind: str, key: int) -> dict[str, Any]:
    """Return all of a call or text, and why it is as it is.

    Raises:
        ServiceFaultError: There is none with this id.
        KeyError: There is no such kind.
    """
    action = store.get(_KINDS[kind], key)
    fields = {"kind": kind, **to_plain(action)}
    call = action if isinstance(action, Call) else None
    trace = store.find(Trace, key) if call else None
    dialplan = dialplan_of(store, call) if call and trace else None
    return {
        **summary(store, action),
        "fields": fields,
        "reason": _reason(store, action),
        "trace": [asdict(event) for event in trace.events] if trace else [],
        "drawing": to_svg(dialplan) if dialplan and len(dialplan) <= _LONGEST_DRAWN else "",
    }


def broadcasts(store: Store, first: int, size: int) -> dict[str, Any]:
    """Return a page of the broadcasts, the newest first, with their progress and results."""
    every = store.every(Broadcast)
    page = every[::-1][first : first + size]
    return {"total": len(every), "items": [_progress(store, broadcast) for broadcast in page]}


def summary(store: Store, action: Call | Text) -> dict[str, Any]:
    """Return what a list shows of a call or text."""
    return {
        "kind": type(action).__name__,
        "id": action.id,
        "inbound": action.inbound,
        "number": _other_side(action),
        "from_number": action.from_number,
        "to_number": action.to_number.value,
        "message": _message_of(store, action),
        "result": _result_of(action),
        "created": action.created.isoformat(),
        "broadcast_id": action.broadcast_id,
        "seconds": sum(r.duration for r in action.call_record) if isinstance(action, Call) else 0,
    }


def _other_side(action: Call | Text) -> str:
    return (action.from_number if action.inbound else action.to_number.value).lstrip("+")


def _result_of(action: Call | Text) -> str:
    return str(action.final_result or action.state)


def _message_of(store: Store, action: Call | Text) -> str:
    if isinstance(action, Call):
        return ""
    if action.text_record:
        return "".join(record.message or "" for record in action.text_record)
    broadcast = store.find(Broadcast, action.broadcast_id)
    config = broadcast.text_broadcast_config if broadcast else None
    return action.message or (config.message if config else "") or ""


def _reason(store: Store, action: Call | Text) -> str:
    if action.final_result is None:
        return _REASONS.get(action.state, "")
    if action.inbound:
        return "It was received."
    digits = action.to_number.value[-2:]
    outcomes = CALLS if isinstance(action, Call) else TEXTS
    if digits not in outcomes:
        return "It went through."
    made = max(1, attempts_of(store, action).made)
    attempts = "one attempt" if made == 1 else f"{made} attempts"
    result = _result_of(action)
    return f"{result} after {attempts}: the sandbox gives it to numbers that end in {digits}."


def _progress(store: Store, broadcast: Broadcast) -> dict[str, Any]:
    key = broadcast.id
    total = sum(store.indexes(kind).count("broadcast_id", key) for kind in _KINDS.values())
    return {
        "id": key,
        "name": broadcast.name,
        "type": broadcast.type,
        "status": broadcast.status,
        "total": total,
        "open": progress_of(store, key).open,
        "batches": store.indexes(ContactBatch).count("broadcast_id", key),
        "results": _counted(store, key),
    }


def _counted(store: Store, key: int | None) -> dict[str, int]:
    found = Counter[str]()
    for kind in _KINDS.values():
        found.update(store.indexes(kind).tally(key))
    return dict(found.most_common())
