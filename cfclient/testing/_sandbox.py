"""The sandbox of a test, whose use is recorded and replayed with the calls."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from cfclient.testing._delivering import Deliveries
from cfclient.testing._errors import CassetteError
from cfclient.testing._matching import Matcher
from cfclient.testing._notifications import RecordedNotification
from cfclient.testing._redaction import Redactor
from cfclient.testing._steps import Argument, Step, written
from cfclient.webhooks import Receiver
from cfschema.types import Call, Text

if TYPE_CHECKING:
    from cfclient.sandbox import Sandbox

_ALTERNATIVE = "run the test with --callfire-target=sandbox, or start a Sandbox of its own"


class Use(Protocol):
    """Uses the sandbox, or replays such a use."""

    def __call__(self, name: str, /, **arguments: Argument) -> Any:
        """Return what the method of this name returns."""
        ...


class RecordedClock:
    """The simulated time of the sandbox of a test."""

    def __init__(self, use: Use) -> None:
        """Keep how the sandbox is used."""
        self._use = use

    @property
    def now(self) -> datetime:
        """The present time, in UTC."""
        return self._use("clock.now")  # type: ignore[no-any-return]

    def advance(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> datetime:
        """Advance the time and return it.

        Args:
            days: The number of days.
            hours: The number of hours.
            minutes: The number of minutes.
            seconds: The number of seconds.
        """
        steps = {"days": days, "hours": hours, "minutes": minutes, "seconds": seconds}
        given = {name: value for name, value in steps.items() if value}
        return self._use("clock.advance", **given)  # type: ignore[no-any-return]


class RecordedFaults:
    """The injected faults of the sandbox of a test."""

    def __init__(self, use: Use) -> None:
        """Keep how the sandbox is used."""
        self._use = use

    def add(self, kind: str, **options: Argument) -> None:
        """Inject a fault.

        Args:
            kind: The kind of fault; see `cfclient.sandbox`.
            **options: The options of `Sandbox.faults.add`.
        """
        self._use("faults.add", kind=kind, **options)

    def clear(self) -> None:
        """Remove the faults that are still to happen."""
        self._use("faults.clear")


class RecordedSandbox:
    """The sandbox of a test.

    While the test is recorded, this uses a running sandbox; when it is replayed, the same calls
    return what they returned then.

    Attributes:
        clock: The simulated time.
        faults: The injected faults.
        recorded: The uses in the cassette that are still to be replayed.
        steps: The uses so far.
        is_changed: Whether there is a use that the cassette does not have.
    """

    def __init__(
        self,
        sandbox: Sandbox | None,
        *,
        matcher: Matcher,
        redactor: Redactor,
        deliveries: Deliveries,
        miss: Callable[[str], CassetteError],
        is_recorded: bool,
        before_use: Callable[[str], None],
    ) -> None:
        """Wrap a sandbox.

        Args:
            sandbox: A running sandbox, if there is one.
            matcher: Compares uses.
            redactor: Replaces values in what is recorded.
            deliveries: Hands notifications to the receivers of the test.
            miss: Makes the error for a use without a recording.
            is_recorded: Whether uses are recorded at all.
            before_use: Gets the name of a method without a sandbox; may raise.
        """
        self.clock: RecordedClock = RecordedClock(self._use)
        self.faults: RecordedFaults = RecordedFaults(self._use)
        self.recorded: list[Step] = []
        self.steps: list[Step] = []
        self.is_changed: bool = False
        self._sandbox = sandbox
        self._matcher = matcher
        self._redactor = redactor
        self._deliveries = deliveries
        self._miss = miss
        self._is_recorded = is_recorded
        self._before_use = before_use
        self._seeded = set(map(_key, sandbox.outbox)) if sandbox is not None else set[Any]()
        self._lock = threading.RLock()
        if sandbox is not None:
            sandbox.notifications.take = deliveries.take

    @property
    def outbox(self) -> list[Call | Text]:
        """The calls and texts of the test, captured instead of sent, the oldest first."""
        return self._use("outbox")  # type: ignore[no-any-return]

    def receive_text(self, *, from_number: str, to_number: str, message: str) -> Text:
        """Receive a text, as `Sandbox.receive_text` does.

        Args:
            from_number: The sender.
            to_number: The number or short code of the account.
            message: The text.
        """
        return self._use(  # type: ignore[no-any-return]
            "receive_text", from_number=from_number, to_number=to_number, message=message
        )

    def receive_call(self, *, from_number: str, to_number: str) -> Call:
        """Receive a call, as `Sandbox.receive_call` does.

        Args:
            from_number: The caller.
            to_number: The number of the account.
        """
        return self._use(  # type: ignore[no-any-return]
            "receive_call", from_number=from_number, to_number=to_number
        )

    def deliver_to(self, receiver: Receiver) -> None:
        """Hand notifications to a receiver, while the test is recorded and when it is replayed.

        A notification of a subscription whose endpoint ends with the token of the receiver is
        recorded, and handled before the call, or the use of the sandbox, that caused it returns.
        It is not posted, so the endpoint can be on any machine. The receiver recognizes duplicates
        among the notifications of this test alone, and its token is not in the cassette.

        Args:
            receiver: The receiver; its handlers can be functions or coroutine functions.

        Raises:
            CassetteError: It is not a `cfclient.webhooks.Receiver`.
        """
        if not isinstance(receiver, Receiver):  # pyright: ignore[reportUnnecessaryIsInstance]
            name = type(receiver).__name__
            raise CassetteError(f"deliver_to takes a cfclient.webhooks.Receiver, not a {name}")
        if self._sandbox is None:
            self._before_use("deliver_to")
        self._deliveries.register(receiver)

    def reset(self) -> None:
        """Return to the seed, without faults."""
        self._use("reset")

    def __getattr__(self, name: str) -> Any:
        """Refuse what cannot be recorded."""
        if name.startswith("_"):
            raise AttributeError(name)
        if not self._is_recorded and self._sandbox is not None:
            return getattr(self._sandbox, name)
        raise CassetteError(f"callfire_sandbox.{name} cannot be recorded; {_ALTERNATIVE}")

    def _use(self, name: str, /, **given: Argument) -> Any:
        __tracebackhide__ = True
        arguments = {key: _plain(value) for key, value in given.items()}
        with self._lock:
            value, notifications = self._used(name, arguments)
        # A handler can use the sandbox, also in another thread.
        self._deliveries.hand_over(notifications)
        return value

    def _used(
        self, name: str, arguments: dict[str, Argument]
    ) -> tuple[Any, tuple[RecordedNotification, ...]]:
        if self._sandbox is None:
            replayed = self._replayed(Step(name=name, arguments=arguments))
            return replayed.value, replayed.notifications
        value = self._called(self._sandbox, name, arguments)
        if not self._is_recorded:
            return value, self._deliveries.taken()
        made = self._made(name, arguments, value)
        if self.recorded and self._matcher.is_same_step(made, self.recorded[0]):
            made = self.recorded.pop(0)
        else:
            self.is_changed = True
        self.steps.append(made)
        return made.value, made.notifications

    def _replayed(self, step: Step) -> Step:
        self._before_use(step.name)
        following = self.recorded[0] if self.recorded else None
        if following is None or not self._matcher.is_same_step(step, following):
            raise self._miss(
                f"there is no recording of callfire_sandbox.{step}; "
                f"the next one is {following or 'missing'}"
            )
        self.steps.append(self.recorded.pop(0))
        return following

    def _called(self, sandbox: Sandbox, name: str, arguments: dict[str, Argument]) -> Any:
        if name == "outbox":
            return [each for each in sandbox.outbox if _key(each) not in self._seeded]
        target: Any = sandbox
        for part in name.split("."):
            target = getattr(target, part)
        if name == "clock.now":
            return target
        real = {
            key: self._redactor.restored_text(value) if isinstance(value, str) else value
            for key, value in arguments.items()
        }
        return target(**real)

    def _made(self, name: str, arguments: dict[str, Argument], value: Any) -> Step:
        result = None if name == "faults.add" else written(value, self._redactor.redact_instance)
        shown = {
            key: self._redactor.redact_text(value) if isinstance(value, str) else value
            for key, value in arguments.items()
        }
        notifications = self._redactor.redact_notifications(self._deliveries.taken())
        return Step(name=name, arguments=shown, result=result, notifications=notifications)


def _plain(value: Argument) -> Argument:
    # Members of enumerations are texts as well.
    return str.__str__(value) if isinstance(value, str) else value


def _key(message: Call | Text) -> tuple[str, Any]:
    return type(message).__name__, message.id
