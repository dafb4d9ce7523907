"""Items of the state that the contract has no type for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from cfclient.dialplan import Event
from cfschema.types import Keyword, Number

# The phone numbers of a contact.
PHONES = ("home_phone", "work_phone", "mobile_phone")


@dataclass
class Members:
    """The contacts of a contact list.

    Attributes:
        contact_ids: Their ids, in order.
    """

    contact_ids: list[int] = field(default_factory=list[int])


@dataclass
class Schedule:
    """The broadcast of a schedule.

    Attributes:
        broadcast_id: The id of the broadcast.
    """

    broadcast_id: int


@dataclass
class Progress:
    """The progress of a broadcast.

    Attributes:
        max_active: The maximum number of actions at the same time; `None` sets no limit.
        open: The number of unfinished actions.
        active: The number of actions in progress.
    """

    max_active: int | None = None
    open: int = 0
    active: int = 0


@dataclass
class Attempts:
    """The attempts of an action.

    Attributes:
        made: The number of finished attempts.
        due: The time of its next step; `None` while it waits for its broadcast to start or to
            have room.
    """

    made: int = 0
    due: datetime | None = None


@dataclass
class Waiting:
    """An action that waits until its broadcast has room for it.

    Attributes:
        broadcast_id: The id of the broadcast.
    """

    broadcast_id: int


@dataclass
class Callee:
    """The person at a phone number.

    Attributes:
        number: The number.
        keys: The keys that the person presses in a call with a dialplan.
    """

    number: str
    keys: str = ""


@dataclass
class Trace:
    """What happened in the last attempt of a call that followed a dialplan.

    Attributes:
        events: The events.
    """

    events: list[Event] = field(default_factory=list[Event])


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
        content: The bytes as they were uploaded or generated.
    """

    content: bytes


@dataclass
class Ordered:
    """What an order in progress will deliver.

    Attributes:
        numbers: The numbers.
        keywords: The keywords.
    """

    numbers: list[Number]
    keywords: list[Keyword]


@dataclass
class Returned:
    """A number or keyword that the account has released.

    Attributes:
        until: When it is on sale again.
    """

    until: datetime


@dataclass
class CallerId:
    """A number to use as caller id.

    Attributes:
        number: The number.
        code: The verification code that was sent to it.
        verified: Whether the code was confirmed.
    """

    number: str
    code: str
    verified: bool = False


@dataclass
class DefaultBroadcast:
    """The default broadcast for texts.

    Attributes:
        broadcast_id: The id of the broadcast.
    """

    broadcast_id: int
