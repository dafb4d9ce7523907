"""Sounds, recordings and caller ids."""

from __future__ import annotations

import hashlib
import io
import math
import struct
import wave

from cfclient.sandbox.engine.errors import bad_request, not_found
from cfclient.sandbox.engine.state import CallerId, SoundBytes
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.dispatch import handles
from cfclient.sandbox.services.paging import page
from cfschema.operations import (
    CREATE_SOUND,
    GET_CALLER_IDS,
    GET_RECORDING_DATA,
    GET_SOUND_DATA,
    GET_SOUND_META,
    QUERY_SOUND_META,
    SEND_VERIFICATION_CODE_TO_CALLER_ID,
    VERIFY_CALLER_ID,
)
from cfschema.types import (
    Call,
    CreateSound,
    GetCallerIdsRequest,
    GetCallerIdsResponse,
    GetRecordingData,
    GetSoundData,
    GetSoundMeta,
    QuerySoundMeta,
    RecordingMeta,
    SendVerificationCodeToCallerIdRequest,
    SoundFormat,
    SoundMeta,
    SoundMetaQueryResult,
    SoundStatus,
    VerifyCallerIdRequest,
    VerifyCallerIdResponse,
)

_RATE = 8000
_PITCH = 440.0
_VOLUME = 8000
_SPOKEN_CHARACTERS_PER_SECOND = 15
_ID3_OR_FRAME = (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")


@handles(CREATE_SOUND)
def create_sound(store: Store, request: CreateSound) -> int:
    """Store a sound; the id of a sound that is already stored is returned again."""
    if request.data is not None:
        if format_of(request.data) is None:
            raise bad_request("Data is not a WAV or MP3 file")
        content, name = request.data, "Uploaded sound"
    elif request.sound_text is not None:
        seconds = max(1, len(request.sound_text) // _SPOKEN_CHARACTERS_PER_SECOND)
        content, name = tone(seconds, request.sound_text), "Spoken sound"
    else:
        content, name = tone(3, f"recording {store.now}"), "Recorded sound"
    for sound in store.all(SoundMeta):
        if store.get(SoundBytes, sound.id).content == content:
            return sound.id
    key = store.new_id(SoundMeta)
    store.put(SoundBytes(content), key)
    sound = SoundMeta(
        id=key,
        status=SoundStatus.ACTIVE,
        name=request.name or name,
        created=store.now,
        length_in_seconds=_seconds(content),
    )
    store.put(sound, key)
    return key


@handles(QUERY_SOUND_META)
def query_sound_meta(store: Store, request: QuerySoundMeta) -> SoundMetaQueryResult:
    """List all sounds."""
    sounds, total = page(store.all(SoundMeta), request)
    return SoundMetaQueryResult(total_results=total, sound_meta=sounds)


@handles(GET_SOUND_META)
def get_sound_meta(store: Store, request: GetSoundMeta) -> SoundMeta:
    """Return the description of one sound."""
    return store.get(SoundMeta, request.id)


@handles(GET_SOUND_DATA)
def get_sound_data(store: Store, request: GetSoundData) -> bytes:
    """Return the bytes of one sound; they are not converted."""
    store.get(SoundMeta, request.id)
    return _in_format(store.get(SoundBytes, request.id).content, request.format)


@handles(GET_RECORDING_DATA)
def get_recording_data(store: Store, request: GetRecordingData) -> bytes:
    """Return the bytes of one recording, by its id or by its call and name."""
    if request.call_id is not None:
        calls = [store.get(Call, request.call_id)]
    else:
        calls = list(store.all(Call))
    for call in calls:
        for record in call.call_record:
            for recording in record.recording_meta:
                if request.recording_id == recording.id or request.name == recording.name:
                    seconds = recording.length_in_seconds or 1
                    return _in_format(tone(seconds, recording.name), request.format)
    raise not_found(RecordingMeta.__name__, request.recording_id or request.name)


@handles(SEND_VERIFICATION_CODE_TO_CALLER_ID)
def send_verification_code_to_caller_id(
    store: Store, request: SendVerificationCodeToCallerIdRequest
) -> None:
    """Keep the code of a number, which is its last four digits; nobody is called."""
    number = request.caller_id.lstrip("+")
    store.put(CallerId(number, code=number[-4:]), number)


@handles(VERIFY_CALLER_ID)
def verify_caller_id(store: Store, request: VerifyCallerIdRequest) -> VerifyCallerIdResponse:
    """Verify a number if its code is right."""
    number = request.caller_id.lstrip("+")
    caller_id = store.edit(CallerId, number)
    caller_id.verified = caller_id.verified or caller_id.code == request.verification_code
    return VerifyCallerIdResponse(verified=caller_id.code == request.verification_code)


@handles(GET_CALLER_IDS)
def get_caller_ids(store: Store, request: GetCallerIdsRequest) -> GetCallerIdsResponse:
    """List the verified numbers."""
    verified = (caller_id.number for caller_id in store.all(CallerId) if caller_id.verified)
    numbers, total = page(verified, request)
    return GetCallerIdsResponse(total_results=total, caller_id=numbers)


def tone(seconds: int, seed: str) -> bytes:
    """Return a WAV file with a tone.

    Args:
        seconds: Its duration.
        seed: A text that determines its pitch.
    """
    step = hashlib.sha256(seed.encode()).digest()[0] / 256
    pitch = _PITCH * (1 + step)
    samples = (
        int(_VOLUME * math.sin(2 * math.pi * pitch * place / _RATE))
        for place in range(seconds * _RATE)
    )
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return buffer.getvalue()


def format_of(content: bytes) -> SoundFormat | None:
    """Return the format of a sound file, or `None` if it is unknown."""
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        return SoundFormat.WAV
    return SoundFormat.MP3 if content.startswith(_ID3_OR_FRAME) else None


def _in_format(content: bytes, wanted: SoundFormat | None) -> bytes:
    own = format_of(content)
    if wanted not in (None, own):
        raise bad_request(f"the sandbox does not convert {own} to {wanted}; ask for {own}")
    return content


def _seconds(content: bytes) -> int | None:
    if format_of(content) != SoundFormat.WAV:
        return None
    try:
        with wave.open(io.BytesIO(content)) as file:
            return int(file.getnframes() / file.getframerate())
    except (wave.Error, EOFError, ZeroDivisionError):
        return None
