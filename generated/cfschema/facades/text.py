# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Sends texts, finds the texts that were sent or received, and answers incoming texts by keyword."""

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
    """Sends texts, finds the texts that were sent or received, and answers incoming texts by keyword."""

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
        """Sends a text to one or more numbers at once and returns the id of the broadcast that
        carries it.

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
            text_broadcast_config: What a text broadcast sends.
            broadcast_id: The id of an existing broadcast that is to carry the texts. Example:
                1.
            use_default_broadcast: Whether the account's default broadcast carries the texts.
                Left out, it is false. Example: true.

        Returns:
            The id of what was created.

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
        """Lists texts, filtered by broadcast, batch, state, result, direction, time, number and
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
            One page of texts.

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
        """Lists texts, filtered by broadcast, batch, state, result, direction, time, number and
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
            A text that was sent or received.

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
        """Returns one text with a record for each time it was sent or received.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A text that was sent or received.

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
        """Registers a message that answers incoming texts that match, and returns its id.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            auto_reply: A message that answers incoming texts that match.

        Returns:
            The id of what was created.

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
        """Lists automatic replies, of the whole account or of one number.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            number: Only replies of this number. Example: 18185550112.

        Returns:
            One page of automatic replies.

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
        """Lists automatic replies, of the whole account or of one number. All pages, one after the
        other, each asked for when it is needed.

        Args:
            number: Only replies of this number. Example: 18185550112.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A message that answers incoming texts that match.

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
        """Returns one automatic reply.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A message that answers incoming texts that match.

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
        """Deletes one automatic reply.

        Args:
            id: The id of the item. Example: 135.

        Source: CallFire API 1.1, TextService, DeleteAutoReply.
        """
        return self._caller.call(
            DELETE_AUTO_REPLY,
            DeleteAutoReply(
                id=id,
            ),
        )
