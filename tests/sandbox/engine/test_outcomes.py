"""How calls and texts end, by the last digits of the number."""

from __future__ import annotations

import pytest

from cfclient import Client
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine.outcomes import CALLS, TEXTS, final
from cfclient.types import BigMessageStrategy, Result, TextBroadcastConfig, VoiceBroadcastConfig

HELLO = VoiceBroadcastConfig(live_sound_text="Hello")


@pytest.mark.parametrize("digits", ["00", "42", *CALLS])
def test_calls(sandbox: Sandbox, client: Client, digits: str) -> None:
    """A call ends as the last digits of its number say; any other is answered."""
    client.calls.send_call(to_number=f"131055501{digits}", voice_broadcast_config=HELLO)
    sandbox.clock.advance(minutes=3)

    (call,) = client.calls.query_calls().call
    expected = CALLS[digits][0].result if digits in CALLS else Result.LA
    assert expected == call.call_record[-1].result
    assert final(expected) == call.final_result
    answered = call.call_record[0].answer_time is not None
    assert answered == (call.call_record[0].duration > 0) == (call.call_record[0].billed_amount > 0)


def test_transfers(sandbox: Sandbox, client: Client) -> None:
    """A transferred call has the record of the leg first, and its result."""
    client.calls.send_call(to_number="13105550196", voice_broadcast_config=HELLO)
    sandbox.clock.advance(minutes=3)

    (call,) = client.calls.query_calls().call
    assert [("XFER_LEG", 90), ("XFER", 95)] == [(r.result, r.duration) for r in call.call_record]
    assert Result.XFER_LEG == call.final_result


@pytest.mark.parametrize("digits", ["00", "42", *TEXTS])
def test_texts(sandbox: Sandbox, client: Client, digits: str) -> None:
    """A text ends as the last digits of its number say; any other is sent."""
    client.texts.send_text(
        to_number=f"131055501{digits}", text_broadcast_config=TextBroadcastConfig(message="Hi")
    )
    sandbox.clock.advance(seconds=5)

    (text,) = client.texts.query_texts().text
    expected = TEXTS[digits][0].result if digits in TEXTS else Result.SENT
    assert expected == text.final_result
    assert (expected == Result.SENT) == (text.text_record[0].billed_amount > 0)


@pytest.mark.parametrize(
    ("strategy", "length", "result", "parts"),
    [
        (None, 160, Result.SENT, [160]),
        (None, 161, Result.SENT, [160, 1]),
        (BigMessageStrategy.SEND_MULTIPLE, 400, Result.SENT, [160, 160, 80]),
        (BigMessageStrategy.TRIM, 400, Result.SENT, [160]),
        (BigMessageStrategy.DO_NOT_SEND, 161, Result.TOO_BIG, [161]),
        (BigMessageStrategy.DO_NOT_SEND, 160, Result.SENT, [160]),
    ],
)
def test_long_messages(
    sandbox: Sandbox,
    client: Client,
    strategy: BigMessageStrategy | None,
    length: int,
    result: Result,
    parts: list[int],
) -> None:
    """A message beyond 160 characters is split, cut or not sent, and billed by the part."""
    config = TextBroadcastConfig(message="x" * length, big_message_strategy=strategy)
    client.texts.send_text(to_number="13105550101", text_broadcast_config=config)
    sandbox.clock.advance(seconds=5)

    (text,) = client.texts.query_texts().text
    assert (result, parts) == (text.final_result, [len(r.message) for r in text.text_record])
    billed = sum(record.billed_amount for record in text.text_record)
    assert (0.03 * len(parts) if result == Result.SENT else 0.0) == pytest.approx(billed)
