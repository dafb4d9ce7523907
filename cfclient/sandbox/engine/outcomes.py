"""How calls and texts end: chosen by the last two digits of the dialled number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from cfschema.types import Result

CALL_PRICE_PER_MINUTE = 1.0
TEXT_PRICE = 0.03
SEGMENT = 160

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one attempt ends.

    Attributes:
        result: The result.
        ringing: How long it takes until somebody answers, or nobody does.
        talking: How long is talked; nothing if nobody answers.
    """

    result: Result
    ringing: timedelta = timedelta(seconds=4)
    talking: timedelta = timedelta(0)

    @property
    def duration(self) -> timedelta:
        """How long the attempt takes in all."""
        return self.ringing + self.talking

    @property
    def billed(self) -> float:
        """What a call is billed at: by the minute begun."""
        seconds = int(self.talking.total_seconds())
        return CALL_PRICE_PER_MINUTE * -(-seconds // _MINUTE)


_TALK = timedelta(seconds=26)
_ANSWERED = Outcome(Result.LA, talking=_TALK)

# The last two digits of a dialled number, and how each attempt to call it ends in turn; the last
# one is repeated. Any other number is answered by a person.
CALLS: dict[str, tuple[Outcome, ...]] = {
    "90": (Outcome(Result.BUSY),),
    "91": (Outcome(Result.NO_ANS, ringing=timedelta(seconds=30)),),
    "92": (Outcome(Result.AM, talking=timedelta(seconds=20)),),
    "93": (Outcome(Result.CARRIER_ERROR),),
    "94": (Outcome(Result.CARRIER_TEMP_ERROR),),
    "95": (Outcome(Result.DNC, talking=timedelta(seconds=8)),),
    "96": (Outcome(Result.XFER, talking=timedelta(seconds=95)),),
    "97": (Outcome(Result.INTERNAL_ERROR),),
    "98": (Outcome(Result.BUSY), _ANSWERED),
    "99": (Outcome(Result.NO_ANS, ringing=timedelta(seconds=30)), _ANSWERED),
}

_SECOND = timedelta(seconds=1)
_SENT = Outcome(Result.SENT, ringing=_SECOND)

# The same for texts; any other number receives them.
TEXTS: dict[str, tuple[Outcome, ...]] = {
    "93": (Outcome(Result.CARRIER_ERROR, ringing=_SECOND),),
    "94": (Outcome(Result.CARRIER_TEMP_ERROR, ringing=_SECOND),),
    "95": (Outcome(Result.DNT, ringing=_SECOND),),
    "97": (Outcome(Result.INTERNAL_ERROR, ringing=_SECOND),),
    "98": (Outcome(Result.CARRIER_TEMP_ERROR, ringing=_SECOND), _SENT),
}


def of_call(number: str, attempt: int) -> Outcome:
    """Return how an attempt to call a number ends; attempts count from 0."""
    return _pick(CALLS.get(number[-2:], (_ANSWERED,)), attempt)


def of_text(number: str, attempt: int) -> Outcome:
    """Return how an attempt to text a number ends; attempts count from 0."""
    return _pick(TEXTS.get(number[-2:], (_SENT,)), attempt)


def _pick(outcomes: tuple[Outcome, ...], attempt: int) -> Outcome:
    return outcomes[min(attempt, len(outcomes) - 1)]
