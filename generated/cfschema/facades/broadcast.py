# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: 4f7ff5aebad770c73eb811a9f4ea5d7b3a500eab90740af37ee38b1858bcc84b).
# Not to be edited: change the contract or the generator and run the script again.

"""Sets up campaigns that call or text many numbers, and starts, stops, schedules and measures them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from cfschema.base import Caller, as_contents, as_list
from cfschema.data import (
    Broadcast,
    BroadcastSchedule,
    BroadcastStats,
    BroadcastType,
    ContactBatch,
    ToNumber,
)
from cfschema.operations import (
    CONTROL_BROADCAST,
    CONTROL_CONTACT_BATCH,
    CREATE_BROADCAST,
    CREATE_BROADCAST_SCHEDULE,
    CREATE_CONTACT_BATCH,
    DELETE_BROADCAST_SCHEDULE,
    GET_BROADCAST,
    GET_BROADCAST_SCHEDULE,
    GET_BROADCAST_STATS,
    GET_CONTACT_BATCH,
    QUERY_BROADCAST_SCHEDULE,
    QUERY_BROADCASTS,
    QUERY_CONTACT_BATCHES,
    UPDATE_BROADCAST,
)
from cfschema.service import (
    BroadcastCommand,
    BroadcastQueryResult,
    BroadcastScheduleQueryResult,
    ContactBatchQueryResult,
    ControlBroadcast,
    ControlContactBatch,
    CreateBroadcast,
    CreateBroadcastSchedule,
    CreateContactBatch,
    DeleteBroadcastSchedule,
    GetBroadcast,
    GetBroadcastSchedule,
    GetBroadcastStats,
    GetContactBatch,
    QueryBroadcasts,
    QueryBroadcastSchedules,
    QueryContactBatches,
    UpdateBroadcast,
)


class BroadcastService:
    """Sets up campaigns that call or text many numbers, and starts, stops, schedules and measures
    them."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def create_broadcast(
        self,
        *,
        broadcast: Broadcast,
        request_id: str | None = None,
    ) -> int:
        """Creates a broadcast from its name, type and configuration and returns its id; nothing is
        dialled until it is started.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once. Example: MyUUIDForDeDupping.
            broadcast: A campaign that calls or texts many numbers, with exactly one
                configuration.

        Returns:
            The id of what was created.

        Source: CallFire API 1.1, BroadcastService, CreateBroadcast.
        """
        return self._caller.call(
            CREATE_BROADCAST,
            CreateBroadcast(
                request_id=request_id,
                broadcast=broadcast,
            ),
        )

    def query_broadcasts(
        self,
        *,
        max_results: int | None = None,
        first_result: int | None = None,
        type: Sequence[BroadcastType] = (),
        running: bool | None = None,
        label_name: str | None = None,
    ) -> BroadcastQueryResult:
        """Lists broadcasts, filtered by type, by whether they are running and by label.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            type: Only broadcasts of these types. Example: TEXT.
            running: True for running ones only, false for the others only. Example: false.
            label_name: Only broadcasts that carry this label. Example: MyLabel.

        Returns:
            One page of broadcasts.

        Source: CallFire API 1.1, BroadcastService, QueryBroadcasts.
        """
        return self._caller.call(
            QUERY_BROADCASTS,
            QueryBroadcasts(
                max_results=max_results,
                first_result=first_result,
                type=as_list(type),
                running=running,
                label_name=label_name,
            ),
        )

    def iter_broadcasts(
        self,
        *,
        type: Sequence[BroadcastType] = (),
        running: bool | None = None,
        label_name: str | None = None,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[Broadcast]:
        """Lists broadcasts, filtered by type, by whether they are running and by label. All pages,
        one after the other, each asked for when it is needed.

        Args:
            type: Only broadcasts of these types. Example: TEXT.
            running: True for running ones only, false for the others only. Example: false.
            label_name: Only broadcasts that carry this label. Example: MyLabel.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A campaign that calls or texts many numbers, with exactly one configuration.

        Source: CallFire API 1.1, BroadcastService, QueryBroadcasts.
        """
        return self._caller.iterate(
            QUERY_BROADCASTS,
            QueryBroadcasts(
                type=as_list(type),
                running=running,
                label_name=label_name,
            ),
            page_size=page_size,
            limit=limit,
        )

    def get_broadcast(
        self,
        *,
        id: int,
    ) -> Broadcast:
        """Returns one broadcast with its configuration.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A campaign that calls or texts many numbers, with exactly one configuration.

        Source: CallFire API 1.1, BroadcastService, GetBroadcast.
        """
        return self._caller.call(
            GET_BROADCAST,
            GetBroadcast(
                id=id,
            ),
        )

    def update_broadcast(
        self,
        *,
        broadcast: Broadcast,
        request_id: str | None = None,
    ) -> None:
        """Replaces the whole configuration of a broadcast; the name must be present but stays as it
        was.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once. Example: MyUUIDForDeDupping.
            broadcast: A campaign that calls or texts many numbers, with exactly one
                configuration.

        Source: CallFire API 1.1, BroadcastService, UpdateBroadcast.
        """
        return self._caller.call(
            UPDATE_BROADCAST,
            UpdateBroadcast(
                request_id=request_id,
                broadcast=broadcast,
            ),
        )

    def get_broadcast_stats(
        self,
        *,
        id: int,
        interval_begin: datetime | None = None,
        interval_end: datetime | None = None,
    ) -> BroadcastStats:
        """Returns what a broadcast has used, how its attempts ended and how many actions remain, for
        all time or for an interval.

        Args:
            id: The id of the item. Example: 135.
            interval_begin: Only what happened at or after this time; ISO 8601 with a time
                zone. Example: 2012-01-01T21:32:52Z.
            interval_end: Only what happened before this time; ISO 8601 with a time zone.
                Example: 2013-10-26T05:36:10Z.

        Returns:
            What a broadcast has used and how its attempts ended.

        Source: CallFire API 1.1, BroadcastService, GetBroadcastStats.
        """
        return self._caller.call(
            GET_BROADCAST_STATS,
            GetBroadcastStats(
                id=id,
                interval_begin=interval_begin,
                interval_end=interval_end,
            ),
        )

    def control_broadcast(
        self,
        *,
        id: int,
        request_id: str | None = None,
        command: BroadcastCommand | None = None,
        max_active: int | None = None,
    ) -> None:
        """Starts, stops or archives a broadcast and limits how many of its actions run at the same
        time.

        Args:
            id: The id of the item. Example: 135.
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            command: What to do with the broadcast.
            max_active: How many actions run at the same time at most. Example: 50.

        Source: CallFire API 1.1, BroadcastService, ControlBroadcast.
        """
        return self._caller.call(
            CONTROL_BROADCAST,
            ControlBroadcast(
                id=id,
                request_id=request_id,
                command=command,
                max_active=max_active,
            ),
        )

    def create_contact_batch(
        self,
        *,
        broadcast_id: int,
        request_id: str | None = None,
        name: str | None = None,
        to_number: Sequence[ToNumber | str] | str = (),
        contact_list_id: int | None = None,
        scrub_broadcast_duplicates: bool | None = None,
        start: bool | None = None,
    ) -> int:
        """Adds recipients to a broadcast, given as numbers or as a contact list, and returns the id
        of the batch.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            broadcast_id: The id of the broadcast.
            name: The name of the batch. Left out, it is API Contact Batch.
            to_number: A recipient. Example: +13105550112.
            contact_list_id: The id of the contact list whose contacts become the recipients.
            scrub_broadcast_duplicates: Whether a number that is already in the broadcast is
                left out. Left out, it is false.
            start: Whether the broadcast is started at once.

        Returns:
            The id of what was created.

        Source: CallFire API 1.1, BroadcastService, CreateContactBatch.
        """
        return self._caller.call(
            CREATE_CONTACT_BATCH,
            CreateContactBatch(
                request_id=request_id,
                broadcast_id=broadcast_id,
                name=name,
                to_number=as_contents(ToNumber, to_number),
                contact_list_id=contact_list_id,
                scrub_broadcast_duplicates=scrub_broadcast_duplicates,
                start=start,
            ),
        )

    def query_contact_batches(
        self,
        *,
        broadcast_id: int,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> ContactBatchQueryResult:
        """Lists the contact batches of one broadcast.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            broadcast_id: The id of the broadcast.

        Returns:
            One page of contact batches.

        Source: CallFire API 1.1, BroadcastService, QueryContactBatches.
        """
        return self._caller.call(
            QUERY_CONTACT_BATCHES,
            QueryContactBatches(
                max_results=max_results,
                first_result=first_result,
                broadcast_id=broadcast_id,
            ),
        )

    def iter_contact_batches(
        self,
        *,
        broadcast_id: int,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[ContactBatch]:
        """Lists the contact batches of one broadcast. All pages, one after the other, each asked for
        when it is needed.

        Args:
            broadcast_id: The id of the broadcast.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            A group of recipients that was added to a broadcast at once.

        Source: CallFire API 1.1, BroadcastService, QueryContactBatches.
        """
        return self._caller.iterate(
            QUERY_CONTACT_BATCHES,
            QueryContactBatches(
                broadcast_id=broadcast_id,
            ),
            page_size=page_size,
            limit=limit,
        )

    def get_contact_batch(
        self,
        *,
        id: int,
    ) -> ContactBatch:
        """Returns one contact batch with its size and the number of contacts still to be tried.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            A group of recipients that was added to a broadcast at once.

        Source: CallFire API 1.1, BroadcastService, GetContactBatch.
        """
        return self._caller.call(
            GET_CONTACT_BATCH,
            GetContactBatch(
                id=id,
            ),
        )

    def control_contact_batch(
        self,
        *,
        id: int,
        name: str | None = None,
        enabled: bool | None = None,
    ) -> None:
        """Renames a contact batch, or enables or disables it.

        Args:
            id: The id of the item. Example: 135.
            name: The new name of the batch.
            enabled: Whether the contacts of the batch are worked on.

        Source: CallFire API 1.1, BroadcastService, ControlContactBatch.
        """
        return self._caller.call(
            CONTROL_CONTACT_BATCH,
            ControlContactBatch(
                id=id,
                name=name,
                enabled=enabled,
            ),
        )

    def create_broadcast_schedule(
        self,
        *,
        broadcast_id: int,
        broadcast_schedule: BroadcastSchedule,
        request_id: str | None = None,
    ) -> int:
        """Adds a schedule of days and hours to a broadcast and returns its id.

        Args:
            request_id: A URI chosen by the sender; a request that comes again with the same
                one is done only once.
            broadcast_id: The id of the broadcast.
            broadcast_schedule: The days and hours at which a broadcast runs.

        Returns:
            The id of what was created.

        Source: CallFire API 1.1, BroadcastService, CreateBroadcastSchedule.
        """
        return self._caller.call(
            CREATE_BROADCAST_SCHEDULE,
            CreateBroadcastSchedule(
                request_id=request_id,
                broadcast_id=broadcast_id,
                broadcast_schedule=broadcast_schedule,
            ),
        )

    def query_broadcast_schedule(
        self,
        *,
        broadcast_id: int,
        max_results: int | None = None,
        first_result: int | None = None,
    ) -> BroadcastScheduleQueryResult:
        """Lists the schedules of one broadcast.

        Args:
            max_results: How many hits to return at most, not more than 1000. Left out, it is
                1000. Example: 1000.
            first_result: How many hits to pass over before the first one returned. Left out,
                it is 0. Example: 0.
            broadcast_id: The id of the broadcast.

        Returns:
            One page of schedules.

        Source: CallFire API 1.1, BroadcastService, QueryBroadcastSchedule.
        """
        return self._caller.call(
            QUERY_BROADCAST_SCHEDULE,
            QueryBroadcastSchedules(
                max_results=max_results,
                first_result=first_result,
                broadcast_id=broadcast_id,
            ),
        )

    def iter_broadcast_schedule(
        self,
        *,
        broadcast_id: int,
        page_size: int = 1000,
        limit: int | None = None,
    ) -> Iterator[BroadcastSchedule]:
        """Lists the schedules of one broadcast. All pages, one after the other, each asked for when
        it is needed.

        Args:
            broadcast_id: The id of the broadcast.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            The days and hours at which a broadcast runs.

        Source: CallFire API 1.1, BroadcastService, QueryBroadcastSchedule.
        """
        return self._caller.iterate(
            QUERY_BROADCAST_SCHEDULE,
            QueryBroadcastSchedules(
                broadcast_id=broadcast_id,
            ),
            page_size=page_size,
            limit=limit,
        )

    def get_broadcast_schedule(
        self,
        *,
        id: int,
    ) -> BroadcastSchedule:
        """Returns one schedule of a broadcast.

        Args:
            id: The id of the item. Example: 135.

        Returns:
            The days and hours at which a broadcast runs.

        Source: CallFire API 1.1, BroadcastService, GetBroadcastSchedule.
        """
        return self._caller.call(
            GET_BROADCAST_SCHEDULE,
            GetBroadcastSchedule(
                id=id,
            ),
        )

    def delete_broadcast_schedule(
        self,
        *,
        id: int,
    ) -> None:
        """Deletes one schedule of a broadcast.

        Args:
            id: The id of the item. Example: 135.

        Source: CallFire API 1.1, BroadcastService, DeleteBroadcastSchedule.
        """
        return self._caller.call(
            DELETE_BROADCAST_SCHEDULE,
            DeleteBroadcastSchedule(
                id=id,
            ),
        )
