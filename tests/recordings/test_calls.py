"""Every operation of the call service."""

from __future__ import annotations

import io
import wave

import pytest

from cfclient import Client
from cfclient.testing import RecordedSandbox
from cfclient.types import (
    ActionState,
    IvrBroadcastConfig,
    SoundFormat,
    SoundStatus,
    VoiceBroadcastConfig,
)

cassette = pytest.mark.callfire_cassette

NUMBER = "13105550123"
# Large enough to be kept beside its cassette.
SOUND = b"ID3\x04\x00" + bytes(range(256)) * 24
RECORDING_MENU = "<dialplan name='x'><play type='tts'>Speak</play><record varname='v'/></dialplan>"


@cassette("calls/send_call")
def test_send_call(callfire_client: Client) -> None:
    """A call is found by the broadcast that was made for it."""
    key = callfire_client.calls.send_call(
        to_number=[NUMBER],
        voice_broadcast_config=VoiceBroadcastConfig(live_sound_text="Your table is ready."),
    )

    (made,) = callfire_client.calls.query_calls(broadcast_id=key).call
    assert (NUMBER, key) == (made.to_number.value, made.broadcast_id)


@cassette("calls/query_calls")
def test_query_calls(callfire_client: Client) -> None:
    """Calls are found by their state."""
    found = callfire_client.calls.query_calls(state=[ActionState.FINISHED], max_results=2)

    assert [ActionState.FINISHED] * 2 == [call.state for call in found.call]


@cassette("calls/get_call")
def test_get_call(callfire_client: Client) -> None:
    """A call is found by its id, with its records."""
    (listed,) = callfire_client.calls.query_calls(max_results=1).call
    found = callfire_client.calls.get_call(id=listed.id or 0)

    assert listed == found
    assert found.call_record


@cassette("calls/create_sound")
def test_create_sound(callfire_client: Client) -> None:
    """A sound can be made of words."""
    key = callfire_client.calls.create_sound(name="Greeting", sound_text="Hello")

    meta = callfire_client.calls.get_sound_meta(id=key)
    assert ("Greeting", SoundStatus.ACTIVE) == (meta.name, meta.status)


@cassette("calls/query_sound_meta")
def test_query_sound_meta(callfire_client: Client) -> None:
    """Sounds are listed."""
    key = callfire_client.calls.create_sound(name="Greeting", sound_text="Hello")

    assert [key] == [meta.id for meta in callfire_client.calls.query_sound_meta().sound_meta]


@cassette("calls/get_sound_meta")
def test_get_sound_meta(callfire_client: Client) -> None:
    """A sound tells how long it is."""
    key = callfire_client.calls.create_sound(sound_text="Hello")

    assert callfire_client.calls.get_sound_meta(id=key).length_in_seconds


@cassette("calls/get_sound_data")
def test_get_sound_data(callfire_client: Client) -> None:
    """A sound comes back as it was sent."""
    key = callfire_client.calls.create_sound(name="Jingle", data=SOUND)

    assert SOUND == callfire_client.calls.get_sound_data(id=key)


@cassette("calls/get_recording_data")
def test_get_recording_data(callfire_client: Client, callfire_sandbox: RecordedSandbox) -> None:
    """A recording is a sound of the length in its call."""
    key = callfire_client.calls.send_call(
        to_number=[NUMBER], ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml=RECORDING_MENU)
    )
    callfire_sandbox.clock.advance(minutes=5)
    (call,) = callfire_client.calls.query_calls(broadcast_id=key).call
    (meta,) = call.call_record[0].recording_meta

    content = callfire_client.calls.get_recording_data(recording_id=meta.id, format=SoundFormat.WAV)
    with wave.open(io.BytesIO(content)) as file:
        assert meta.length_in_seconds == file.getnframes() / file.getframerate()


@cassette("calls/send_verification_code_to_caller_id")
def test_send_verification_code_to_caller_id(callfire_client: Client) -> None:
    """A number that received a code is not a caller id yet."""
    callfire_client.calls.send_verification_code_to_caller_id(caller_id=NUMBER)

    assert NUMBER not in callfire_client.calls.get_caller_ids().caller_id


@cassette("calls/verify_caller_id")
def test_verify_caller_id(callfire_client: Client) -> None:
    """A wrong code verifies nothing, the right one does."""
    callfire_client.calls.send_verification_code_to_caller_id(caller_id=NUMBER)
    verify = callfire_client.calls.verify_caller_id

    assert not verify(caller_id=NUMBER, verification_code="9999").verified
    assert verify(caller_id=NUMBER, verification_code="0123").verified


@cassette("calls/get_caller_ids")
def test_get_caller_ids(callfire_client: Client) -> None:
    """A verified number is a caller id."""
    callfire_client.calls.send_verification_code_to_caller_id(caller_id=NUMBER)
    callfire_client.calls.verify_caller_id(caller_id=NUMBER, verification_code="0123")

    assert NUMBER in callfire_client.calls.get_caller_ids().caller_id
