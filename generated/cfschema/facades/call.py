# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Calls, their history, sounds, recordings and caller IDs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from cfschema.base import Caller, as_contents, as_list
from cfschema.data import (
    ActionState,
    BroadcastType,
    Call,
    IvrBroadcastConfig,
    Result,
    SoundMeta,
    ToNumber,
    VoiceBroadcastConfig,
)
from cfschema.operations import (
    CREATE_SOUND,
    GET_CALL,
    GET_CALLER_IDS,
    GET_RECORDING_DATA,
    GET_SOUND_DATA,
    GET_SOUND_META,
    QUERY_CALLS,
    QUERY_SOUND_META,
    SEND_CALL,
    SEND_VERIFICATION_CODE_TO_CALLER_ID,
    VERIFY_CALLER_ID,
)
from cfschema.service import (
    CallQueryResult,
    CreateSound,
    GetCall,
    GetCallerIdsRequest,
    GetCallerIdsResponse,
    GetRecordingData,
    GetSoundData,
    GetSoundMeta,
    QueryCalls,
    QuerySoundMeta,
    SendCall,
    SendVerificationCodeToCallerIdRequest,
    SoundFormat,
    SoundMetaQueryResult,
    VerifyCallerIdRequest,
    VerifyCallerIdResponse,
)


class CallService:
    """Calls, their history, sounds, recordings and caller IDs."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def send_call(
        self,
        *,
        to_number: Sequence[ToNumber | str] | str,
        request_id: str | None = None,
        type: BroadcastType | None = None,
        broadcast_name: str | None = None,
        scrub_broadcast_duplicates: bool | None = None,
        label: Sequence[str] = (),
        max_active: int | None = None,
        voice_broadcast_config: VoiceBroadcastConfig | None = None,
        ivr_broadcast_config: IvrBroadcastConfig | None = None,
    ) -> int:
        """Call one or more phone numbers with a voice message or a dialplan. Returns the ID of the
        broadcast that places the calls. A number that cannot be dialed is accepted; its call ends
        in the state INVALID.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: reminders-2015-03-01.
            type: Type of the broadcast that sends to the recipients. It must match the
                configuration. Example: TEXT.
            broadcast_name: Name of the broadcast that is created for the request. Default: API
                Send. Example: Appointment reminders.
            to_number: Phone number of a recipient. Each recipient results in one call or text
                message. Example: 13105550123.
            scrub_broadcast_duplicates: Whether numbers that are already in the broadcast are
                skipped. Default: false. Example: true.
            label: Name of a label to attach to the broadcast. Example: Reminders.
            max_active: Maximum number of simultaneous calls. Example: 50.
            voice_broadcast_config: Configuration of a voice broadcast: messages for live
                callees and answering machines, and the keys for transferring the call and for
                opting out.
            ivr_broadcast_config: Configuration of an interactive voice response (IVR)
                broadcast.

        Returns:
            ID of the created resource. Example: 3.

        Source: CallFire API 1.1, CallService, SendCall.
        """
        return self._caller.call(
            SEND_CALL,
            SendCall(
                request_id=request_id,
                type=type,
                broadcast_name=broadcast_name,
                to_number=as_contents(ToNumber, to_number),
                scrub_broadcast_duplicates=scrub_broadcast_duplicates,
                label=as_list(label),
                max_active=max_active,
                voice_broadcast_config=voice_broadcast_config,
                ivr_broadcast_config=ivr_broadcast_config,
            ),
        )

    def query_calls(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        broadcast_id: int | None = None,
        batch_id: int | None = None,
        state: Sequence[ActionState] = (),
        result: Sequence[Result] = (),
        inbound: bool | None = None,
        interval_begin: datetime | None = None,
        interval_end: datetime | None = None,
        from_number: str | None = None,
        to_number: str | None = None,
        label_name: str | None = None,
    ) -> CallQueryResult:
        """List calls, filtered by broadcast, contact batch, state, result, direction, time, phone
        number and label.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            broadcast_id: ID of the broadcast to filter by. An unknown ID matches nothing.
                Example: 3.
            batch_id: ID of the contact batch to filter by. An unknown ID matches nothing.
                Example: 12.
            state: States to filter by. Example: FINISHED TIMEOUT.
            result: Results to filter by. Example: SENT RECEIVED.
            inbound: Direction to filter by: true for inbound, false for outbound. Example:
                true.
            interval_begin: Start of the interval, inclusive. ISO 8601 with a time zone.
                Example: 2015-03-01T00:00:00Z.
            interval_end: End of the interval, exclusive. ISO 8601 with a time zone. Example:
                2015-04-01T00:00:00Z.
            from_number: Phone number or short code of the caller or sender to filter by.
                Example: 13105550112.
            to_number: Phone number or short code of the callee or recipient to filter by.
                Example: 13105550123.
            label_name: Name of the label to filter by. An unknown label is reported as a
                fault. Example: Reminders.

        Returns:
            Page of calls.

        Source: CallFire API 1.1, CallService, QueryCalls.
        """
        return self._caller.call(
            QUERY_CALLS,
            QueryCalls(
                max_results=max_results,
                first_result=first_result,
                broadcast_id=broadcast_id,
                batch_id=batch_id,
                state=as_list(state),
                result=as_list(result),
                inbound=inbound,
                interval_begin=interval_begin,
                interval_end=interval_end,
                from_number=from_number,
                to_number=to_number,
                label_name=label_name,
            ),
        )

    def iter_calls(
        self,
        *,
        broadcast_id: int | None = None,
        batch_id: int | None = None,
        state: Sequence[ActionState] = (),
        result: Sequence[Result] = (),
        inbound: bool | None = None,
        interval_begin: datetime | None = None,
        interval_end: datetime | None = None,
        from_number: str | None = None,
        to_number: str | None = None,
        label_name: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Call]:
        """List calls, filtered by broadcast, contact batch, state, result, direction, time, phone
        number and label. All pages, one after the other, each asked for when it is needed.

        Args:
            broadcast_id: ID of the broadcast to filter by. An unknown ID matches nothing.
                Example: 3.
            batch_id: ID of the contact batch to filter by. An unknown ID matches nothing.
                Example: 12.
            state: States to filter by. Example: FINISHED TIMEOUT.
            result: Results to filter by. Example: SENT RECEIVED.
            inbound: Direction to filter by: true for inbound, false for outbound. Example:
                true.
            interval_begin: Start of the interval, inclusive. ISO 8601 with a time zone.
                Example: 2015-03-01T00:00:00Z.
            interval_end: End of the interval, exclusive. ISO 8601 with a time zone. Example:
                2015-04-01T00:00:00Z.
            from_number: Phone number or short code of the caller or sender to filter by.
                Example: 13105550112.
            to_number: Phone number or short code of the callee or recipient to filter by.
                Example: 13105550123.
            label_name: Name of the label to filter by. An unknown label is reported as a
                fault. Example: Reminders.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Inbound or outbound call.

        Source: CallFire API 1.1, CallService, QueryCalls.
        """
        return self._caller.iterate(
            QUERY_CALLS,
            QueryCalls(
                broadcast_id=broadcast_id,
                batch_id=batch_id,
                state=as_list(state),
                result=as_list(result),
                inbound=inbound,
                interval_begin=interval_begin,
                interval_end=interval_end,
                from_number=from_number,
                to_number=to_number,
                label_name=label_name,
            ),
            page_size=page_size,
            limit=limit,
        )

    def get_call(
        self,
        *,
        id: int,
    ) -> Call:
        """Return a call with a record of each attempt. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Inbound or outbound call.

        Source: CallFire API 1.1, CallService, GetCall.
        """
        return self._caller.call(
            GET_CALL,
            GetCall(
                id=id,
            ),
        )

    def create_sound(
        self,
        *,
        name: str | None = None,
        data: bytes | None = None,
        recording_call: CreateSound.RecordingCall | None = None,
        sound_text: str | None = None,
        sound_text_voice: str | None = None,
    ) -> int:
        """Create a sound from an audio file, a phone call or text-to-speech. Returns the ID of the
        sound; for an upload that is already stored, the ID of the existing sound. A file that is
        not audio is reported as a fault. A sound from a phone call is ready when `GetSoundMeta`
        returns the status ACTIVE.

        Args:
            name: Name of the sound. Example: Welcome message.
            data: Audio file to upload. WAV with at least 8000 Hz, 16 bits and one channel, or
                MP3. Example: UklGRg==.
            recording_call: Phone call during which the sound is recorded.
            sound_text: Text that is converted to a sound by text-to-speech. Example: Your
                table is ready.
            sound_text_voice: Text-to-speech voice for `SoundText`. Default: FEMALE1. Example:
                MALE1.

        Returns:
            ID of the created resource. Example: 3.

        Source: CallFire API 1.1, CallService, CreateSound.
        """
        return self._caller.call(
            CREATE_SOUND,
            CreateSound(
                name=name,
                data=data,
                recording_call=recording_call,
                sound_text=sound_text,
                sound_text_voice=sound_text_voice,
            ),
        )

    def query_sound_meta(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> SoundMetaQueryResult:
        """List the metadata of the stored sounds, without audio data.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.

        Returns:
            Page of sound metadata.

        Source: CallFire API 1.1, CallService, QuerySoundMeta.
        """
        return self._caller.call(
            QUERY_SOUND_META,
            QuerySoundMeta(
                max_results=max_results,
                first_result=first_result,
            ),
        )

    def iter_sound_meta(
        self,
        *,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[SoundMeta]:
        """List the metadata of the stored sounds, without audio data. All pages, one after the other,
        each asked for when it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Metadata of a stored sound.

        Source: CallFire API 1.1, CallService, QuerySoundMeta.
        """
        return self._caller.iterate(
            QUERY_SOUND_META,
            QuerySoundMeta(),
            page_size=page_size,
            limit=limit,
        )

    def get_sound_meta(
        self,
        *,
        id: int,
    ) -> SoundMeta:
        """Return the metadata of a sound: status, name and length. For a sound that is recorded by a
        phone call, poll until the status is ACTIVE. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Metadata of a stored sound.

        Source: CallFire API 1.1, CallService, GetSoundMeta.
        """
        return self._caller.call(
            GET_SOUND_META,
            GetSoundMeta(
                id=id,
            ),
        )

    def get_sound_data(
        self,
        *,
        id: int,
        format: SoundFormat | None = None,
    ) -> bytes:
        """Return the audio data of a sound, as MP3 or WAV.

        Args:
            id: ID of the resource. Example: 135.
            format: Audio format of the response. Default: MP3. Example: WAV.

        Returns:
            Audio data of a sound. Example: SUQz.

        Source: CallFire API 1.1, CallService, GetSoundData.
        """
        return self._caller.call(
            GET_SOUND_DATA,
            GetSoundData(
                id=id,
                format=format,
            ),
        )

    def get_recording_data(
        self,
        *,
        call_id: int | None = None,
        name: str | None = None,
        recording_id: int | None = None,
        format: SoundFormat | None = None,
    ) -> bytes:
        """Return the audio data of a recording, as MP3 or WAV. A recording is identified by its ID,
        or by the ID of its call and its name. An unknown ID is reported as a fault.

        Args:
            call_id: ID of the recorded call. Example: 101.
            name: Name of the recording within its call. Example: feedback.
            recording_id: ID of the recording. Example: 61.
            format: Audio format of the response. Default: MP3. Example: WAV.

        Returns:
            Audio data of a recording. Example: SUQz.

        Source: CallFire API 1.1, CallService, GetRecordingData.
        """
        return self._caller.call(
            GET_RECORDING_DATA,
            GetRecordingData(
                call_id=call_id,
                name=name,
                recording_id=recording_id,
                format=format,
            ),
        )

    def send_verification_code_to_caller_id(
        self,
        *,
        caller_id: str,
        request_id: str | None = None,
    ) -> None:
        """Call a phone number with a verification code of 4 digits. This is the first step of
        verifying the number as a caller ID; `VerifyCallerId` is the second.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: verification-1042.
            caller_id: Phone number to verify; it is called. Example: 13105550123.

        Source: CallFire API 1.1, CallService, SendVerificationCodeToCallerId.
        """
        return self._caller.call(
            SEND_VERIFICATION_CODE_TO_CALLER_ID,
            SendVerificationCodeToCallerIdRequest(
                request_id=request_id,
                caller_id=caller_id,
            ),
        )

    def verify_caller_id(
        self,
        *,
        caller_id: str,
        verification_code: str,
    ) -> VerifyCallerIdResponse:
        """Verify a phone number as a caller ID with the code from the verification call. Returns
        whether the code is correct. The account can show a verified number as caller ID.

        Args:
            caller_id: Phone number that received the verification call. Example: 13105550123.
            verification_code: Verification code of 4 digits from the call. Minimum length: 4
                characters. Maximum length: 4 characters. Example: 4821.

        Returns:
            Outcome of a caller ID verification.

        Source: CallFire API 1.1, CallService, VerifyCallerId.
        """
        return self._caller.call(
            VERIFY_CALLER_ID,
            VerifyCallerIdRequest(
                caller_id=caller_id,
                verification_code=verification_code,
            ),
        )

    def get_caller_ids(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> GetCallerIdsResponse:
        """List the phone numbers that the account can show as caller ID.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.

        Returns:
            Page of verified caller IDs.

        Source: CallFire API 1.1, CallService, GetCallerIds.
        """
        return self._caller.call(
            GET_CALLER_IDS,
            GetCallerIdsRequest(
                max_results=max_results,
                first_result=first_result,
            ),
        )

    def iter_caller_ids(
        self,
        *,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[str]:
        """List the phone numbers that the account can show as caller ID. All pages, one after the
        other, each asked for when it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Phone number that can be shown as caller ID. Example: 13105550112.

        Source: CallFire API 1.1, CallService, GetCallerIds.
        """
        return self._caller.iterate(
            GET_CALLER_IDS,
            GetCallerIdsRequest(),
            page_size=page_size,
            limit=limit,
        )
