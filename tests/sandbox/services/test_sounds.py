"""Sounds, recordings and caller ids."""

from __future__ import annotations

import io
import wave

import pytest

from cfclient import BadRequestFault, Client, Fault
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Broadcast,
    BroadcastCommand,
    BroadcastType,
    CallTrackingConfig,
    CccBroadcastConfig,
    CreateSound,
    IvrBroadcastConfig,
    IvrInboundConfig,
    NumberConfiguration,
    SoundFormat,
    SoundStatus,
    ToNumber,
)
from tests.support.responses import names, order

WAV = SoundFormat.WAV
MP3 = b"ID3\x04\x00 not much of a sound"


def test_sounds(client: Client) -> None:
    """An upload comes back byte for byte; the same upload again gives the first id."""
    one = client.calls.create_sound(data=MP3, name="Mine")
    two = client.calls.create_sound(data=MP3)

    assert one == two
    assert MP3 == client.calls.get_sound_data(id=one)
    assert MP3 == client.calls.get_sound_data(id=one, format=SoundFormat.MP3)
    assert client.calls.get_sound_data(id=one, format=SoundFormat.WAV).startswith(b"RIFF")
    assert ["Mine"] == names(client.calls.query_sound_meta(), "name")
    with pytest.raises(BadRequestFault, match="not a WAV or MP3"):
        client.calls.create_sound(data=b"\x89PNG\r\n\x1a\n")


def test_spoken_and_recorded_sounds(sandbox: Sandbox, client: Client) -> None:
    """Spoken and recorded sounds are valid WAV files of the length they claim."""
    spoken = client.calls.create_sound(sound_text="Hello, this is a rather long sentence. " * 2)
    recorded = client.calls.create_sound(
        recording_call=CreateSound.RecordingCall(to_number="13105550123")
    )

    sandbox.clock.advance(seconds=10)
    for key in (spoken, recorded):
        meta = client.calls.get_sound_meta(id=key)
        with wave.open(io.BytesIO(client.calls.get_sound_data(id=key, format=WAV))) as file:
            seconds = file.getnframes() / file.getframerate()
        assert (SoundStatus.ACTIVE, seconds) == (meta.status, meta.length_in_seconds)


@pytest.mark.parametrize(
    ("number", "ending"), [("13105550123", SoundStatus.ACTIVE), ("13105550190", SoundStatus.FAILED)]
)
def test_recording_takes_a_call(client: Client, number: str, ending: SoundStatus) -> None:
    """A sound that is recorded in a call is pending until the call has ended."""
    recording = CreateSound.RecordingCall(to_number=number)
    key = client.calls.create_sound(recording_call=recording, name="Mine")
    with pytest.raises(BadRequestFault, match="is PENDING"):
        client.calls.get_sound_data(id=key)

    polled = [client.calls.get_sound_meta(id=key) for _ in range(2)]
    assert [SoundStatus.PENDING, ending] == [each.status for each in polled]
    lengths = [None, 3 if ending == SoundStatus.ACTIVE else None]
    assert lengths == [each.length_in_seconds for each in polled]


def test_caller_ids(client: Client) -> None:
    """A number is a caller id once its code, its last four digits, was given back."""
    client.calls.send_verification_code_to_caller_id(caller_id="+13105550123")

    assert not client.calls.verify_caller_id(
        caller_id="13105550123", verification_code="9999"
    ).verified
    assert [] == client.calls.get_caller_ids().caller_id
    assert client.calls.verify_caller_id(caller_id="13105550123", verification_code="0123").verified
    assert ["13105550123"] == client.calls.get_caller_ids().caller_id


def centre_broadcast(client: Client, number: str) -> int:
    """Return the id of a call centre broadcast to a number, which records its calls."""
    key = client.broadcasts.create_broadcast(
        broadcast=Broadcast(
            name="Centre",
            type=BroadcastType.CCC,
            ccc_broadcast_config=CccBroadcastConfig(recorded=True),
        )
    )
    client.broadcasts.create_contact_batch(broadcast_id=key, to_number=[ToNumber(value=number)])
    return key


def test_recordings(sandbox: Sandbox, client: Client) -> None:
    """Answered calls are recorded where dialplan, call centre or number asks for it."""
    dialplan = "<dialplan name='x'><record varname='v' name='greeting'/></dialplan>"
    client.calls.send_call(
        to_number=["13105550123", "13105550190"],
        ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml=dialplan),
    )
    client.calls.send_call(
        to_number=["13105550124"],
        ivr_broadcast_config=IvrBroadcastConfig(dialplan_xml="<dialplan name='x'/>"),
    )
    client.broadcasts.control_broadcast(
        id=centre_broadcast(client, "13105550125"), command=BroadcastCommand.START
    )
    inbound_config = NumberConfiguration.InboundCallConfiguration
    tracking = CallTrackingConfig(transfer_number=["13105550199"], record=True)
    menu = IvrInboundConfig(dialplan_xml=dialplan)
    order(client, ["12135550105", "12135550106", "12135550107"])
    for number, configuration in (
        ("12135550105", inbound_config(call_tracking_config=tracking)),
        ("12135550106", inbound_config(ivr_inbound_config=menu)),
    ):
        client.numbers.configure_number(
            number=number,
            number_configuration=NumberConfiguration(inbound_call_configuration=configuration),
        )
    sandbox.clock.advance(minutes=5)
    for number in ("12135550105", "12135550106", "12135550107"):
        sandbox.receive_call(from_number="13105550123", to_number=number)

    calls = client.calls.query_calls().call
    found = {
        (call.to_number.value, call.inbound): recording
        for call in calls
        for record in call.call_record
        for recording in record.recording_meta
    }
    assert {
        ("13105550123", False),
        ("13105550125", False),
        ("12135550105", True),
        ("12135550106", True),
    } == set(found)
    for recording in found.values():
        content = client.calls.get_recording_data(recording_id=recording.id, format=WAV)
        with wave.open(io.BytesIO(content)) as file:
            assert recording.length_in_seconds == file.getnframes() / file.getframerate()
    inbound = next(c for c in calls if c.to_number.value == "12135550105")
    recording = found["12135550105", True]
    content = client.calls.get_recording_data(recording_id=recording.id)
    assert content == client.calls.get_recording_data(call_id=inbound.id, name=recording.name)
    frames = content[content.index(b"\xff\xf3") :]
    assert recording.length_in_seconds == round(len(frames) / 36 * 576 / 16000)
    assert "greeting" == found["13105550123", False].name
    with pytest.raises(Fault, match="has no recording nope") as caught:
        client.calls.get_recording_data(call_id=inbound.id, name="nope")
    assert caught.value.info is None
