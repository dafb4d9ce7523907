"""What the sandbox must remember and the contract has no type for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass
class Members:
    """The contacts of a contact list.

    Attributes:
        contact_ids: Their ids, in order.
    """

    contact_ids: list[int] = field(default_factory=list[int])


@dataclass
class Schedule:
    """Which broadcast a schedule is for.

    Attributes:
        broadcast_id: The id of the broadcast.
    """

    broadcast_id: int


@dataclass
class Progress:
    """How a broadcast works and how far it is.

    Attributes:
        max_active: How many of its actions run at the same time at most; `None` sets no limit.
        open: How many of its actions are not done.
        active: How many of them are being worked on.
    """

    max_active: int | None = None
    open: int = 0
    active: int = 0


@dataclass
class Attempts:
    """How often an action was tried, and when something happens to it next.

    Attributes:
        made: The number of attempts.
        due: When its next step is planned; `None` while it waits for its broadcast.
    """

    made: int = 0
    due: datetime | None = None


@dataclass
class Labels:
    """The labels on a number.

    Attributes:
        names: Their names, in order.
    """

    names: list[str] = field(default_factory=list[str])


@dataclass
class SoundBytes:
    """The bytes of a sound.

    Attributes:
        content: The bytes as they were uploaded or made.
    """

    content: bytes


@dataclass
class CallerId:
    """A number that may be shown as caller id.

    Attributes:
        number: The number.
        code: The verification code that was spoken to it.
        verified: Whether the code was given back.
    """

    number: str
    code: str
    verified: bool = False


@dataclass
class DefaultBroadcast:
    """The broadcast that carries texts which ask for the default one.

    Attributes:
        broadcast_id: Its id.
    """

    broadcast_id: int
