"""Sounds, recordings and caller ids."""

from __future__ import annotations

from collections.abc import Iterable

from cfclient.sandbox.engine.defaults import default_of
from cfclient.sandbox.engine.errors import SchemaError, bad_request, not_found
from cfclient.sandbox.engine.sounds import RECORDING, begin_recording
from cfclient.sandbox.engine.state import CallerId, SoundBytes
from cfclient.sandbox.engine.store import Store
from cfclient.sandbox.services.audio import convert, format_of, seconds_of, silence, tone
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

_SPOKEN_CHARACTERS_PER_SECOND = 15


@handles(CREATE_SOUND)
def create_sound(store: Store, request: CreateSound) -> int:
    """Store a sound; the id of a sound that is already stored is returned again.

    One that is recorded in a call is stored when the call has ended.
    """
    if request.recording_call is not None:
        sound = _sound(store, request.name or "Recorded sound")
        content = tone(int(RECORDING.total_seconds()), f"recording {store.now}")
        begin_recording(store, sound, request.recording_call.to_number, content)
        return sound.id
    if request.data is not None:
        if format_of(request.data) is None:
            raise bad_request("Data is not a WAV or MP3 file")
        content, name = request.data, "Uploaded sound"
    else:
        text = request.sound_text or ""
        seconds = max(1, len(text) // _SPOKEN_CHARACTERS_PER_SECOND)
        content, name = tone(seconds, text), "Spoken sound"
    known = store.indexes(SoundBytes).keys("content", content)
    if known:
        return known[0]
    sound = _sound(store, request.name or name)
    sound.length_in_seconds = seconds_of(content)
    store.put(SoundBytes(content), sound.id)
    store.put(sound, sound.id)
    return sound.id


@handles(QUERY_SOUND_META)
def query_sound_meta(store: Store, request: QuerySoundMeta) -> SoundMetaQueryResult:
    """List all sounds."""
    sounds, total = page(store.every(SoundMeta), request)
    return SoundMetaQueryResult(total_results=total, sound_meta=sounds)


@handles(GET_SOUND_META)
def get_sound_meta(store: Store, request: GetSoundMeta) -> SoundMeta:
    """Return the description of one sound."""
    return store.get(SoundMeta, request.id)


@handles(GET_SOUND_DATA)
def get_sound_data(store: Store, request: GetSoundData) -> bytes:
    """Return the bytes of one sound, as MP3 unless WAV is asked for."""
    sound = store.get(SoundMeta, request.id)
    if sound.status != SoundStatus.ACTIVE:
        raise bad_request(f"SoundMeta {sound.id} is {sound.status}")
    content = store.get(SoundBytes, request.id).content
    return convert(content, _wanted(request.format), sound.name or "")


@handles(GET_RECORDING_DATA)
def get_recording_data(store: Store, request: GetRecordingData) -> bytes:
    """Return the bytes of one recording, by its id or by its call and name."""
    key = request.call_id
    calls: Iterable[Call] = (
        store.select(Call, "recording", request.recording_id)
        if key is None
        else [store.get(Call, key)]
    )
    make = silence if _wanted(request.format) == SoundFormat.MP3 else tone
    for call in calls:
        for record in call.call_record:
            for recording in record.recording_meta:
                if request.recording_id == recording.id or request.name == recording.name:
                    return make(recording.length_in_seconds or 1, recording.name)
    if key is not None:
        raise SchemaError(f"Call {key} has no recording {request.name}")
    raise not_found(RecordingMeta.__name__, request.recording_id)


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


def _sound(store: Store, name: str) -> SoundMeta:
    key = store.new_id(SoundMeta)
    return SoundMeta(id=key, status=SoundStatus.ACTIVE, name=name, created=store.now)


def _wanted(format: SoundFormat | None) -> SoundFormat:  # noqa: A002 - the contract's name
    return format or SoundFormat(default_of(GetSoundData, "format"))
