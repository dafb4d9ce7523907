"""The client."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import iscoroutinefunction
from typing import Any, BinaryIO, Self, TypeVar

from cfclient._base_client import BaseClient
from cfclient._coroutines import completed
from cfclient._page_plan import PagePlan
from cfclient._paging import Listing
from cfclient._response import Response
from cfclient._settings import Options
from cfclient._shown import shown
from cfclient._transport import Transport, blocking_transport
from cfclient.errors import ConfigurationError
from cfschema import operations, types
from cfschema.base import Operation, Paged, PagedOperation
from cfschema.services import Services

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")


class Client(BaseClient, Services):
    """A client of the CallFire API 1.1, with one attribute for each service.

    A client can be shared between threads. It can be pickled, with its credentials, and opens new
    connections where it is loaded.
    """

    def _new_transport(self) -> Transport:
        return blocking_transport()

    def _connect(self, transport: Transport, options: Options) -> None:
        if iscoroutinefunction(options.on_exchange):
            raise ConfigurationError(
                "on_exchange must be a plain function; AsyncClient takes coroutine functions"
            )
        super()._connect(transport, options)

    def call(self, operation: Operation[RequestT, ResultT], request: RequestT) -> ResultT:
        """Make a call and return its result.

        Args:
            operation: An entry of `cfclient.operations`.
            request: An instance of its request type.

        Returns:
            The result: an `int` for operations that return `CreatedId`, `bytes` for those that
            return a sound, `None` for those that return nothing, else the response type.

        Raises:
            ValidationError: The request violates the contract; nothing was sent.
            CallFireError: The call failed; `cfclient.errors` lists the classes.
        """
        return completed(self._call(operation, request))

    def call_raw(
        self, operation: Operation[RequestT, ResultT], request: RequestT
    ) -> Response[ResultT]:
        """Make a call and return the response as it was received, faults included.

        Args:
            operation: An entry of `cfclient.operations`.
            request: An instance of its request type.

        Returns:
            The response; its `parse` returns what `call` returns, or raises what `call` raises.

        Raises:
            ValidationError: The request violates the contract; nothing was sent.
            TransportError: No response was received.
        """
        return completed(self._call_raw(operation, request))

    def save(self, operation: Operation[RequestT, bytes], request: RequestT, file: BinaryIO) -> int:
        """Make a call that returns a sound, and write the sound to a file.

        The sound is never in memory as a whole. If the call fails, nothing is left in the file.

        Args:
            operation: `GET_SOUND_DATA` or `GET_RECORDING_DATA`.
            request: An instance of its request type.
            file: A seekable file that is open for writing bytes.

        Returns:
            The number of bytes written.

        Raises:
            ValidationError: The request violates the contract; nothing was sent.
            CallFireError: The call failed; `cfclient.errors` lists the classes.
        """
        return completed(self._save(operation, request, file))

    def iterate(
        self,
        operation: PagedOperation[RequestT, Any, ItemT],
        request: RequestT,
        *,
        page_size: int,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> Paged[ItemT]:
        """Return an iterator over the items of all pages.

        Args:
            operation: A paged entry of `cfclient.operations`.
            request: The filters; the iteration starts at its `first_result`.
            page_size: The items per page. Minimum: 1. Maximum: 1000.
            limit: The maximum number of items. Default: all.
            prefetch: The number of further pages to request, in threads, while one is used or
                waited for; no more than `parallel_requests`. So many are held in memory at most.
                Default: 0. Maximum: 64.

        Returns:
            The items, in the order of the service. A call that fails raises its error where its
            page has its place.

        Raises:
            ValidationError: A size is out of bounds.
        """
        plan = PagePlan(operation, request, page_size=page_size, limit=limit)
        ahead = self._ahead(operation, prefetch)
        return Listing(plan, partial(self.call, operation), prefetch=ahead)

    def wait_for_broadcast(
        self,
        broadcast_id: int,
        *,
        timeout: float = 600.0,
        interval: float = 5.0,
        on_progress: Callable[[types.Broadcast], object] | None = None,
    ) -> types.Broadcast:
        """Wait until a broadcast is finished or archived, and return it.

        Args:
            broadcast_id: The id of the broadcast.
            timeout: The time to wait, in seconds; a request under way is completed.
            interval: The time between two requests, in seconds.
            on_progress: Called with the broadcast after each request.

        Raises:
            WaitTimeout: The time is up; its `last` is the broadcast as it was seen last.
            ValidationError: A time is not a number within its bounds.
            CallFireError: A request failed.
        """
        observing = self._wait_for(
            f"broadcast {shown(broadcast_id)}",
            operations.GET_BROADCAST,
            types.GetBroadcast(id=broadcast_id),
            on_progress,
            (timeout, interval),
        )
        return completed(observing)

    def wait_for_number_order(
        self,
        order_id: int,
        *,
        timeout: float = 600.0,
        interval: float = 5.0,
        on_progress: Callable[[types.NumberOrder], object] | None = None,
    ) -> types.NumberOrder:
        """Wait until the status of an order of numbers and keywords is final, and return it.

        Args:
            order_id: The id of the order.
            timeout: The time to wait, in seconds; a request under way is completed.
            interval: The time between two requests, in seconds.
            on_progress: Called with the order after each request.

        Returns:
            The order, whose `status` says whether it was fulfilled.

        Raises:
            WaitTimeout: The time is up; its `last` is the order as it was seen last.
            ValidationError: A time is not a number within its bounds.
            CallFireError: A request failed.
        """
        observing = self._wait_for(
            f"order {shown(order_id)}",
            operations.GET_NUMBER_ORDER,
            types.GetNumberOrder(id=order_id),
            on_progress,
            (timeout, interval),
        )
        return completed(observing)

    def close(self) -> None:
        """Close the connections, also those of copies made by `with_options`."""
        completed(self._transport.close())

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Close the connections."""
        self.close()
