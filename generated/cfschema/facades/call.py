# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Places calls, finds the calls that were placed or received, and keeps sounds, recordings and caller
ids."""

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
    """Places calls, finds the calls that were placed or received, and keeps sounds, recordings and
    caller ids."""

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
        """Calls one or more numbers at once with a voice message or a dialplan and returns the id of
        the broadcast that carries the calls.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once. Example: MyUniqueIdForThisRequest.
            type: What is sent; it must fit the configuration. Example: TEXT.
            broadcast_name: The name of the broadcast that is made for the request. Left out,
                it is API Send. Example: My Send Broadcast.
            to_number: A recipient; each one becomes a call or a text. Example: 13105550112.
            scrub_broadcast_duplicates: Whether a number that is already in the broadcast is
                left out. Left out, it is false. Example: false.
            label: The name of a label that is put on the broadcast.
            max_active: How many of the calls run at the same time at most.
            voice_broadcast_config: How a voice broadcast calls: which sounds or spoken texts
                people and machines hear, and which keys transfer the call or refuse further calls.
            ivr_broadcast_config: What dialplan the calls of an IVR broadcast follow.

        Returns:
            The id of what was created.

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
        """Lists calls, filtered by broadcast, batch, state, result, direction, time, number and
        label.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            broadcast_id: Only actions of the broadcast with this id. Example: 1.
            batch_id: Only actions of the contact batch with this id. Example: 1.
            state: Only actions in one of these states. Example: FINISHED TIMEOUT.
            result: Only actions with one of these results. Example: SENT RECEIVED.
            inbound: Only incoming ones if true, only outgoing ones if false. Example: true.
            interval_begin: Only what happened at or after this time; ISO 8601 with a time
                zone. Example: 2012-01-01T21:32:52Z.
            interval_end: Only what happened before this time; ISO 8601 with a time zone.
                Example: 2013-10-26T05:36:10Z.
            from_number: Only actions from this number. Example: 13105550112.
            to_number: Only actions to this number. Example: 18185550112.
            label_name: Only actions that carry this label. Example: MyLabel.

        Returns:
            One page of calls.

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
        """Lists calls, filtered by broadcast, batch, state, result, direction, time, number and
        label. All pages, one after the other, each asked for when it is needed.

        Args:
            broadcast_id: Only actions of the broadcast with this id. Example: 1.
            batch_id: Only actions of the contact batch with this id. Example: 1.
            state: Only actions in one of these states. Example: FINISHED TIMEOUT.
            result: Only actions with one of these results. Example: SENT RECEIVED.
            inbound: Only incoming ones if true, only outgoing ones if false. Example: true.
            interval_begin: Only what happened at or after this time; ISO 8601 with a time
                zone. Example: 2012-01-01T21:32:52Z.
            interval_end: Only what happened before this time; ISO 8601 with a time zone.
                Example: 2013-10-26T05:36:10Z.
            from_number: Only actions from this number. Example: 13105550112.
            to_number: Only actions to this number. Example: 18185550112.
            label_name: Only actions that carry this label. Example: MyLabel.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A call that was placed or received.

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
        """Returns one call with a record for each attempt.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A call that was placed or received.

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
        """Stores a sound from uploaded bytes, from a call that records it or from spoken text, and
        returns its id; an upload that is already stored returns the first id.

        Args:
            name: The name of the sound. Example: My API Test Sound.
            data: The bytes of a sound file.
            recording_call: A call during which the sound is spoken.
            sound_text: A text that is spoken.
            sound_text_voice: The voice that speaks the text. Left out, it is FEMALE1.

        Returns:
            The id of what was created.

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
        """Lists the stored sounds, without their bytes.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.

        Returns:
            One page of descriptions of sounds.

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
        """Lists the stored sounds, without their bytes. All pages, one after the other, each asked
        for when it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            The description of a stored sound.

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
        """Returns status, name and length of one sound; poll it until the status is ACTIVE when the
        sound comes from a recording call.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            The description of a stored sound.

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
        """Returns the bytes of one sound in the format asked for.

        Args:
            id: The id of the item. Example: 135.
            format: The format of the bytes that are returned. Left out, it is MP3.

        Returns:
            The bytes of a sound.

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
        """Returns the bytes of one recording, found by its own id or by its call and name, in the
        format asked for.

        Args:
            call_id: The id of the call that was recorded. Example: 357.
            name: The name of the recording within its call. Example: customerResponse.
            recording_id: The id of the recording. Example: 531.
            format: The format of the bytes that are returned. Left out, it is MP3. Example:
                MP3.

        Returns:
            The bytes of a recording.

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
        """Calls a number and speaks a verification code, the first step to use it as a caller id.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            caller_id: The number that is called.

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
        """Checks the verification code that was spoken to a number and, when it is right, admits the
        number as a caller id.

        Args:
            caller_id: The number that the code was spoken to.
            verification_code: The code that was spoken: 4 digits.

        Returns:
            Whether the verification code was right.

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
        """Lists the numbers that the account may show as caller id.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.

        Returns:
            One page of caller ids.

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
        """Lists the numbers that the account may show as caller id. All pages, one after the other,
        each asked for when it is needed.

        Args:
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A number that may be shown as caller id.

        Source: CallFire API 1.1, CallService, GetCallerIds.
        """
        return self._caller.iterate(
            GET_CALLER_IDS,
            GetCallerIdsRequest(),
            page_size=page_size,
            limit=limit,
        )
