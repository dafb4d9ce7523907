"""The outcomes of calls and texts, chosen by the last two digits of the dialed number."""

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
    """The outcome of one attempt.

    Attributes:
        result: The result.
        ringing: The time until somebody answers, or the attempt is given up.
        talking: The duration of the talk; zero if nobody answers.
    """

    result: Result
    ringing: timedelta = timedelta(seconds=4)
    talking: timedelta = timedelta(0)

    @property
    def duration(self) -> timedelta:
        """The duration of the attempt."""
        return self.ringing + self.talking

    @property
    def billed(self) -> float:
        """The price of a call, for each minute begun."""
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
# A number that texts itself receives nothing.
TO_ITSELF = Outcome(Result.CARRIER_ERROR, ringing=_SECOND)

# The same for texts; any other number receives them.
TEXTS: dict[str, tuple[Outcome, ...]] = {
    "93": (Outcome(Result.CARRIER_ERROR, ringing=_SECOND),),
    "94": (Outcome(Result.CARRIER_TEMP_ERROR, ringing=_SECOND),),
    "95": (Outcome(Result.DNT, ringing=_SECOND),),
    "97": (Outcome(Result.INTERNAL_ERROR, ringing=_SECOND),),
    "98": (Outcome(Result.CARRIER_TEMP_ERROR, ringing=_SECOND), _SENT),
}


def of_call(number: str, attempt: int) -> Outcome:
    """Return the outcome of an attempt to call a number; attempts count from 0."""
    return _pick(CALLS.get(number[-2:], (_ANSWERED,)), attempt)


def of_text(number: str, attempt: int) -> Outcome:
    """Return the outcome of an attempt to text a number; attempts count from 0."""
    return _pick(TEXTS.get(number[-2:], (_SENT,)), attempt)


def final(result: Result) -> Result:
    """Return the result of a call or text whose last attempt has a result."""
    return Result.XFER_LEG if result == Result.XFER else result


def _pick(outcomes: tuple[Outcome, ...], attempt: int) -> Outcome:
    return outcomes[min(attempt, len(outcomes) - 1)]
