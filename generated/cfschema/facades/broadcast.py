# Made by scripts/regenerate.py from callfire-service-http-soap12.wsdl
# (sha256 of the contract: f04a39ee41977f18c33c754f7fdb6b433d462a3d982beab5baf40d262b2c6da7).
# Not to be edited: change the contract or the generator and run the script again.

"""Broadcasts: campaigns that call or text many phone numbers, with their recipients, schedules and
statistics."""

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
    """Broadcasts: campaigns that call or text many phone numbers, with their recipients, schedules
    and statistics."""

    def __init__(self, caller: Caller) -> None:
        """Take what makes the calls."""
        self._caller = caller

    def create_broadcast(
        self,
        *,
        broadcast: Broadcast,
        request_id: str | None = None,
    ) -> int:
        """Create a broadcast from a name, type and configuration. Returns the ID of the broadcast. No
        call is placed and no text message is sent until the broadcast starts. A `FromNumber` that
        does not belong to the account and a dialplan that is not well-formed are reported as
        faults.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: broadcast-1042.
            broadcast: Campaign that calls or texts many phone numbers, with exactly one
                configuration.

        Returns:
            ID of the created resource. Example: 3.

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
        """List broadcasts, filtered by type, running state and label.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            type: Types to filter by. Example: VOICE TEXT.
            running: State to filter by: true for running broadcasts, false for all others.
                Example: true.
            label_name: Name of the label to filter by. Example: Reminders.

        Returns:
            Page of broadcasts.

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
        """List broadcasts, filtered by type, running state and label. All pages, one after the other,
        each asked for when it is needed.

        Args:
            type: Types to filter by. Example: VOICE TEXT.
            running: State to filter by: true for running broadcasts, false for all others.
                Example: true.
            label_name: Name of the label to filter by. Example: Reminders.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Campaign that calls or texts many phone numbers, with exactly one configuration.

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
        """Return a broadcast with its configuration. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Campaign that calls or texts many phone numbers, with exactly one configuration.

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
        """Replace the whole configuration of a broadcast. `Name` is required; sources disagree on
        whether it changes the name. An unknown ID is reported as a fault.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: broadcast-1042.
            broadcast: Campaign that calls or texts many phone numbers, with exactly one
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
        """Return the usage, results and progress of a broadcast, in total or for an interval. An
        unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.
            interval_begin: Start of the interval, inclusive. ISO 8601 with a time zone.
                Example: 2015-03-01T00:00:00Z.
            interval_end: End of the interval, exclusive. ISO 8601 with a time zone. Example:
                2015-04-01T00:00:00Z.

        Returns:
            Statistics of a broadcast: usage, results and progress.

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
        """Start, stop or archive a broadcast, or limit its simultaneous calls or text messages.
        Starting a broadcast without contacts is reported as a fault. Stopping a broadcast that
        never started and archiving a broadcast twice are allowed.

        Args:
            id: ID of the resource. Example: 135.
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: start-1042.
            command: Command to execute. Example: START.
            max_active: Maximum number of simultaneous calls or text messages. Example: 50.

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
        """Add recipients to a broadcast, as phone numbers or as a contact list. Returns the ID of the
        contact batch.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: batch-1042.
            broadcast_id: ID of the broadcast. Example: 3.
            name: Name of the contact batch. Default: API Contact Batch. Example: March
                customers.
            to_number: Phone number of a recipient. Example: 13105550123.
            contact_list_id: ID of the contact list whose contacts become recipients. Example:
                15.
            scrub_broadcast_duplicates: Whether numbers that are already in the broadcast are
                skipped. Default: false. Example: true.
            start: Whether the broadcast starts immediately. Example: true.

        Returns:
            ID of the created resource. Example: 3.

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
        """List the contact batches of a broadcast.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            broadcast_id: ID of the broadcast. Example: 3.

        Returns:
            Page of contact batches.

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
        """List the contact batches of a broadcast. All pages, one after the other, each asked for
        when it is needed.

        Args:
            broadcast_id: ID of the broadcast. Example: 3.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Batch of recipients that was added to a broadcast.

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
        """Return a contact batch with its size and the number of contacts that remain. An unknown ID
        is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Batch of recipients that was added to a broadcast.

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
        """Rename, enable or disable a contact batch.

        Args:
            id: ID of the resource. Example: 135.
            name: New name of the contact batch. Example: April customers.
            enabled: Whether the contacts of the batch are attempted. Example: false.

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
        """Add a schedule of days and hours to a broadcast. Returns the ID of the schedule.

        Args:
            request_id: Idempotency key: a URI chosen by the client. A request with a key that
                was already used is not processed again. Example: schedule-1042.
            broadcast_id: ID of the broadcast. Example: 3.
            broadcast_schedule: Schedule of a broadcast: the days and hours at which it runs.

        Returns:
            ID of the created resource. Example: 3.

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
        """List the schedules of a broadcast.

        Args:
            max_results: Maximum number of results per page. Default: 1000. Maximum: 1000.
                Example: 100.
            first_result: Number of results to skip before the page. Default: 0. Example: 100.
            broadcast_id: ID of the broadcast. Example: 3.

        Returns:
            Page of schedules.

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
        """List the schedules of a broadcast. All pages, one after the other, each asked for when it
        is needed.

        Args:
            broadcast_id: ID of the broadcast. Example: 3.
            page_size: How many hits to ask for at a time.
            limit: How many hits to yield at most; all of them if it is `None`.

        Yields:
            Schedule of a broadcast: the days and hours at which it runs.

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
        """Return a schedule of a broadcast. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Returns:
            Schedule of a broadcast: the days and hours at which it runs.

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
        """Delete a schedule of a broadcast. An unknown ID is reported as a fault.

        Args:
            id: ID of the resource. Example: 135.

        Source: CallFire API 1.1, BroadcastService, DeleteBroadcastSchedule.
        """
        return self._caller.call(
            DELETE_BROADCAST_SCHEDULE,
            DeleteBroadcastSchedule(
                id=id,
            ),
        )
