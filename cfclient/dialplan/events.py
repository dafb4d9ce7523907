"""What happens in a call that follows a dialplan, and what it needs from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Literal


class EventKind(StrEnum):
    """The kind of an event.

    Attributes:
        SPOKEN: A text was spoken: `text`.
        PLAYED: A sound was played: `text` is its id or address.
        PRESSED: Keys were pressed: `text`.
        TIMED_OUT: A menu got no key in its time.
        DETECTED: The answering machine detection found `live` or `machine`: `text`.
        SET: A variable was set: `name` and `text`.
        STASHED: A value was stored in the call details: `name` and `text`.
        RECORDED: The caller was recorded: `name` is the variable or the name of the recording.
        REQUESTED: An address was requested: `name` is the method, `text` the address.
        TRANSFERRED: A number was called for the caller: `name` is the number, `text` the result.
        TEXTED: A text message was sent: `name` is the recipient, `text` the message.
        BLOCKED: A number was added to the do-not-contact list: `name`.
        KEYED: Keys were sent into the call: `text`.
        ENDED: The call ended: `text` is the reason, one of `Reason`.
    """

    SPOKEN = "spoken"
    PLAYED = "played"
    PRESSED = "pressed"
    TIMED_OUT = "timed out"
    DETECTED = "detected"
    SET = "set"
    STASHED = "stashed"
    RECORDED = "recorded"
    REQUESTED = "requested"
    TRANSFERRED = "transferred"
    TEXTED = "texted"
    BLOCKED = "blocked"
    KEYED = "keyed"
    ENDED = "ended"


class Reason(StrEnum):
    """Why a call ended.

    Attributes:
        HANGUP: The dialplan ended it.
        END: The dialplan had no further action.
        CALLER: The other side hung up.
        TRANSFER: The call that it was transferred to ended.
        LOST: The dialplan went on with an element that does not exist, or with an address without a
            dialplan.
    """

    HANGUP = "hangup"
    END = "end"
    CALLER = "caller"
    TRANSFER = "transfer"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event of a call.

    Attributes:
        kind: What happened.
        at: The seconds since the call was answered, when it began.
        path: The element of the dialplan, such as `dialplan/menu[1]`.
        text: What was said, pressed, stored and so on; see `EventKind`.
        name: The variable, number and so on; see `EventKind`.
        seconds: How long it took.
    """

    kind: EventKind
    at: float
    path: str
    text: str = ""
    name: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """The outcome of a call to the target of a transfer.

    Attributes:
        result: The result, such as `LA`.
        ringing: The seconds until it was answered or given up.
        talking: The seconds of the talk; 0 if nobody answered.
    """

    result: str = "LA"
    ringing: float = 4.0
    talking: float = 26.0


@dataclass(frozen=True, kw_only=True)
class Line:
    """The call that a dialplan runs in, and the world around it.

    Attributes:
        caller: The number of the caller.
        called: The number that was called.
        call_id: The id of the call.
        is_inbound: Whether the account is called.
        answered_by: Who answered an outbound call.
        started: When the call was answered.
        contact: The fields of the contact, by their names after `contact.`.
        dial: Calls the target of a transfer.
        seconds_of: Returns the length of a sound, by its type and its id or address.
        request: Requests an address with a method, and returns the body of the response.
    """

    caller: str = "12135550123"
    called: str = "12135550100"
    call_id: int = 1
    is_inbound: bool = True
    answered_by: Literal["live", "machine"] = "live"
    started: datetime = datetime(2015, 1, 5, 20, 0, tzinfo=UTC)
    contact: Mapping[str, str] = field(default_factory=dict[str, str])
    dial: Callable[[str], Leg] = lambda _: Leg()
    seconds_of: Callable[[str, str], float] = lambda _, __: 5.0
    request: Callable[[str, str], str] = lambda _, __: ""

    def variable(self, name: str, now: datetime) -> str | None:
        """Return a variable that the service sets; `None` if there is none of this name.

        Args:
            name: Its name.
            now: The current time.
        """
        if name.startswith("contact."):
            return self.contact.get(name.removeprefix("contact."), "")
        clock = now.astimezone(UTC)
        return {
            "call.callerid": self.caller,
            "call.callerid.alpha": "",
            "call.dnis": self.called,
            "call.phonenumber": self.caller if self.is_inbound else self.called,
            "call.id": str(self.call_id),
            "global.date": f"{clock:%m/%d/%Y}",
            "global.date.year": str(clock.year),
            "global.date.month": str(clock.month),
            "global.date.day": str(clock.day),
            # The days count from Sunday, which is 1.
            "global.date.dayOfWeek": str(clock.isoweekday() % 7 + 1),
            "global.time": f"{clock:%H:%M:%S}",
            "global.time.hour": str((clock.hour - 1) % 12 + 1),
            "global.time.hour.military": str(clock.hour),
        }.get(name)
