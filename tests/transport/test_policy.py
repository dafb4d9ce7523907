"""The retry policy in simulated time, without clock or I/O."""

from __future__ import annotations

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient import (
    AuthenticationError,
    CallFireError,
    ConfigurationError,
    ConnectError,
    DecodeError,
    ResponseTooLarge,
    TransportError,
    TransportTimeout,
    UnexpectedResponse,
)
from cfclient._response import Response
from cfclient._settings import Options
from cfclient._soap import write_request
from cfclient._transport import Call
from cfclient._transport.policy import Attempts, RetryBudget, retry_after
from cfclient.errors import fault_class
from cfclient.operations import DELETE_LABEL, GET_CONTACT, SEND_TEXT
from cfclient.types import DeleteLabel, GetContact, SendText, TextBroadcastConfig
from tests.support.reading import response_of

NOON = 1_425_297_600.0
READ = Call(GET_CONTACT, write_request(GET_CONTACT, GetContact(id=3)), None)
CHANGE = Call(DELETE_LABEL, write_request(DELETE_LABEL, DeleteLabel(label_name="x")), None)
_TEXT = SendText(
    to_number=["13105550123"],  # type: ignore[list-item] # plain text stands for a ToNumber
    text_broadcast_config=TextBroadcastConfig(message="Hi"),
)
SEND = Call(SEND_TEXT, write_request(SEND_TEXT, _TEXT), "urn:uuid:1")


def attempts_of(call: Call, budget: RetryBudget | None = None, **settings: float) -> Attempts:
    """Return the attempts of a call that started at 0, with the longest pauses."""
    options = Options(login="a", password="b", endpoint="https://example.com", **settings)  # type: ignore[arg-type]
    return Attempts(call, options, budget or RetryBudget(), 0.0, draw=lambda _, high: high)


def after(attempts: Attempts, error: CallFireError, now: float = 0.0) -> float | None:
    """Fail an attempt and return the pause before the next one."""
    attempts.begin()
    return attempts.failed(error, now, NOON)


def busy(retry_after: str = "", status: int = 503) -> CallFireError:
    """Return the error of a gateway that could not reach the service."""
    response: Response[object] = response_of(b"busy", status=status, content_type="text/plain")
    if retry_after:
        response.headers["retry-after"] = retry_after  # type: ignore[index]
    with pytest.raises(UnexpectedResponse) as caught:
        response.parse()
    return caught.value


SAFE = [ConnectError("x"), TransportTimeout("x", phase="connect")]
UNKNOWN = [
    TransportError("x"),
    TransportTimeout("x", phase="read"),
    DecodeError("truncated"),
    fault_class("TIMEOUT")(code="TIMEOUT", message="x", status=500),
    fault_class("UNAVAILABLE")(code="UNAVAILABLE", message="x", status=500),
]
FINAL = [
    AuthenticationError("x"),
    ConfigurationError("x"),
    DecodeError("is not an int", path="Contact/@id"),
    ResponseTooLarge("x"),
    ConnectError("untrusted", retryable=False),
    fault_class("NOT_FOUND")(code="NOT_FOUND", message="x", status=500),
]


@pytest.mark.parametrize("call", [READ, SEND, CHANGE], ids=lambda call: call.operation.name)
@pytest.mark.parametrize("error", SAFE, ids=repr)
def test_nothing_was_sent(call: Call, error: CallFireError) -> None:
    """A call that was not sent is retried."""
    assert after(attempts_of(call), error) is not None


@pytest.mark.parametrize("error", [*UNKNOWN, busy()], ids=repr)
def test_unknown_outcomes(error: CallFireError) -> None:
    """A call with an unknown outcome is retried only if it is idempotent."""
    assert after(attempts_of(READ), error) is not None
    assert after(attempts_of(SEND), error) is not None
    assert after(attempts_of(CHANGE), error) is None


@pytest.mark.parametrize("error", [*FINAL, busy(status=404), busy(status=500)], ids=repr)
def test_final_outcomes(error: CallFireError) -> None:
    """A permanent failure is raised without a retry."""
    for call in (READ, SEND, CHANGE):
        assert after(attempts_of(call), error) is None
        assert not error.retryable


def test_pauses_double() -> None:
    """The longest pause doubles from 0.4 s to 10 s."""
    attempts = attempts_of(READ, retries=9)

    found = [after(attempts, ConnectError("x")) for _ in range(9)]
    assert [0.4, 0.8, 1.6, 3.2, 6.4, 10.0, 10.0, 10.0, 10.0] == found
    assert after(attempts, ConnectError("x")) is None


@given(st.floats(0, 1))
def test_jitter(share: float) -> None:
    """The pause is random, between 0 and the longest one."""
    options = Options(login="a", password="b", endpoint="https://example.com")
    attempts = Attempts(
        READ, options, RetryBudget(), 0.0, draw=lambda low, high: low + share * high
    )

    assert 0.4 * share == after(attempts, ConnectError("x"))


def test_the_deadline_bounds_the_pauses() -> None:
    """A pause that would end after the deadline is not started."""
    assert 0.4 == after(attempts_of(READ, deadline=5.0), ConnectError("x"), now=4.5)
    assert after(attempts_of(READ, deadline=5.0), ConnectError("x"), now=4.6) is None


def test_errors_know_their_call() -> None:
    """An error carries the operation, the attempts and the request id of its call."""
    attempts = attempts_of(SEND)
    for error in (ConnectError("x"), TransportError("x")):
        after(attempts, error)

    assert ("SendText", 2, "urn:uuid:1", True) == (
        error.operation,
        error.attempts,
        error.request_id,
        error.retryable,
    )


def test_errors_know_whether_a_request_was_sent() -> None:
    """An error of the last attempt knows, and says, that an earlier one may have been processed."""
    attempts = attempts_of(SEND)
    unsent, lost, last = ConnectError("refused"), TransportError("lost"), ConnectError("refused")
    after(attempts, unsent)
    attempts.begin()
    attempts.progress.is_connected = True
    attempts.failed(lost, 0.0, NOON)
    after(attempts, last)

    assert [False, True, True] == [error.was_sent for error in (unsent, lost, last)]
    assert "SendText: refused" == str(unsent)
    assert "SendText: refused; an earlier attempt may have been processed" == str(last)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("0", 0),
        (" 7 ", 7),
        (formatdate(NOON + 30, usegmt=True), 30),
        (formatdate(NOON - 30, usegmt=True), 0),
        ("soon", None),
        ("-5", None),
        ("9" * 5000, None),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        ("٣", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    """Seconds and dates are parsed, and other values are ignored."""
    assert seconds == retry_after(header, NOON)


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ [\d:]+ [A-Z+\d]*"))
def test_any_retry_after(header: str) -> None:
    """No header raises an error or leads to a negative pause."""
    assert (retry_after(header, NOON) or 0) >= 0


def test_retry_after_is_added() -> None:
    """The pause requested by the service is added, up to a minute."""
    assert 7.4 == after(attempts_of(READ), busy("7"))
    assert 60.4 == after(attempts_of(READ), busy("60"))
    assert after(attempts_of(READ), busy("61")) is None


def test_budget() -> None:
    """A service that is down gets at most a hundred retries until it responds."""
    budget = RetryBudget()

    assert 100 == sum(budget.spend() for _ in range(500))
    budget.earn(3)
    assert [True, True, False] == [budget.spend() for _ in range(3)]


def test_budget_is_shared() -> None:
    """The calls of a client share one budget."""
    budget = RetryBudget()

    found = [after(attempts_of(READ, budget), ConnectError("x")) for _ in range(120)]
    assert 100 == len([pause for pause in found if pause is not None])
