# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Text messages, their history, and automatic replies by keyword."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from cfschema.base import Caller, as_contents, as_list
from cfschema.data import (
    ActionState,
    AutoReply,
    BroadcastType,
    Result,
    Text,
    TextBroadcastConfig,
    ToNumber,
)
from cfschema.operations import (
    CREATE_AUTO_REPLY,
    DELETE_AUTO_REPLY,
    GET_AUTO_REPLY,
    GET_TEXT,
    QUERY_AUTO_REPLIES,
    QUERY_TEXTS,
    SEND_TEXT,
)
from cfschema.service import (
    AutoReplyQueryResult,
    CreateAutoReply,
    DeleteAutoReply,
    GetAutoReply,
    GetText,
    QueryAutoReplies,
    QueryTexts,
    SendText,
    TextQueryResult,
)


class TextService:
    """Text messages, their history, and automatic replies by keyword."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def send_text(
        self,
        *,
        to_number: Sequence[ToNumber | str] | str,
        text_broadcast_config: TextBroadcastConfig,
        request_id: str | None = None,
        type: BroadcastType | None = None,
        broadcast_name: str | None = None,
        scrub_broadcast_duplicates: bool | None = None,
        label: Sequence[str] = (),
        broadcast_id: int | None = None,
        use_default_broadcast: bool | None = None,
    ) -> int:
        """Send a text message to one or more phone numbers. Returns the ID of the broadcast that
        sends it. A number that cannot be dialed is accepted; its text message ends in the state
        INVALID. A `Type` other than TEXT is reported as a fault.

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
            text_broadcast_config: Settings of a text broadcast: the message and the handling
                of long messages.
            broadcast_id: ID of an existing broadcast that sends the text messages. Example: 3.
            use_default_broadcast: Whether the default broadcast of the account sends the text
                messages. Default: false. Example: true.

        Returns:
            ID of the created resource. Example: 3.

        Source: CallFire API 1.1, TextService, SendText.
        """
        return self._caller.call(
            SEND_TEXT,
            SendText(
                request_id=request_id,
                type=type,
                broadcast_name=broadcast_name,
                to_number=as_contents(ToNumber, to_number),
                scrub_broadcast_duplicates=scrub_broadcast_duplicates,
                label=as_list(label),
                text_broadcast_config=text_broadcast_config,
                broadcast_id=broadcast_id,
                use_default_broadcast=use_default_broadcast,
            ),
        )

    def query_texts(
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
    ) -> TextQueryResult:
        """List text messages, filtered by broadcast, contact batch, state, result, direction, time,
        phone number and label.

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
            Page of text messages.

        Source: CallFire API 1.1, TextService, QueryTexts.
        """
        return self._caller.call(
            QUERY_TEXTS,
            QueryTexts(
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

    def iter_texts(
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
    ) -> Iterator[Text]:
        """List text messages, filtered by broadcast, contact batch, state, result, direction, time,
        phone number and label. All pages, one after the other, each asked for when it is needed.

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
            Inbound or outbound text message.

        Source: CallFire API 1.1, TextService, QueryTexts.
        """
        return self._caller.iterate(
            QUERY_TEXTS,
            QueryTexts(
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

    def get_text(
        self,
        *,
        id: int,
    ) -> Text:
        """Return a text message with its records. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Inbound or outbound text message.

        Source: CallFire API 1.1, TextService, GetText.
        """
        return self._caller.call(
            GET_TEXT,
            GetText(
                id=id,
            ),
        )

    def create_auto_reply(
        self,
        *,
        auto_reply: AutoReply,
        request_id: str | None = None,
    ) -> int:
        """Create an automatic reply to inbound text messages that match. Returns the ID of the
        automatic reply.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: auto-reply-1042.
            auto_reply: Automatic reply to inbound text messages that match.

        Returns:
            ID of the created resource. Example: 3.

        Source: CallFire API 1.1, TextService, CreateAutoReply.
        """
        return self._caller.call(
            CREATE_AUTO_REPLY,
            CreateAutoReply(
                request_id=request_id,
                auto_reply=auto_reply,
            ),
        )

    def query_auto_replies(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        number: str | None = None,
    ) -> AutoReplyQueryResult:
        """List the automatic replies of the account or of one number.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            number: Phone number or short code to filter by. An unknown number matches nothing.
                Example: 13105550112.

        Returns:
            Page of automatic replies.

        Source: CallFire API 1.1, TextService, QueryAutoReplies.
        """
        return self._caller.call(
            QUERY_AUTO_REPLIES,
            QueryAutoReplies(
                max_results=max_results,
                first_result=first_result,
                number=number,
            ),
        )

    def iter_auto_replies(
        self,
        *,
        number: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[AutoReply]:
        """List the automatic replies of the account or of one number. All pages, one after the other,
        each asked for when it is needed.

        Args:
            number: Phone number or short code to filter by. An unknown number matches nothing.
                Example: 13105550112.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Automatic reply to inbound text messages that match.

        Source: CallFire API 1.1, TextService, QueryAutoReplies.
        """
        return self._caller.iterate(
            QUERY_AUTO_REPLIES,
            QueryAutoReplies(
                number=number,
            ),
            page_size=page_size,
            limit=limit,
        )

    def get_auto_reply(
        self,
        *,
        id: int,
    ) -> AutoReply:
        """Return an automatic reply. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Automatic reply to inbound text messages that match.

        Source: CallFire API 1.1, TextService, GetAutoReply.
        """
        return self._caller.call(
            GET_AUTO_REPLY,
            GetAutoReply(
                id=id,
            ),
        )

    def delete_auto_reply(
        self,
        *,
        id: int,
    ) -> None:
        """Delete an automatic reply. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Source: CallFire API 1.1, TextService, DeleteAutoReply.
        """
        return self._caller.call(
            DELETE_AUTO_REPLY,
            DeleteAutoReply(
                id=id,
            ),
        )
