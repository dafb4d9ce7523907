"""The client for asyncio and trio."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, BinaryIO, Self, TypeVar

from cfclient._base_client import BaseClient
from cfclient._codec import estimated_size
from cfclient._coroutines import completed
from cfclient._extras import needs
from cfclient._page_plan import PagePlan
from cfclient._response import Response
from cfclient._saving import AsyncFile, Target
from cfclient._shown import shown
from cfclient._soap import Message
from cfclient._transport import Transport, async_transport
from cfschema import operations, types
from cfschema.async_services import AsyncServices
from cfschema.base import AsyncPaged, Operation, PagedOperation

with needs("async"):
    from anyio import CancelScope
    from anyio.lowlevel import checkpoint_if_cancelled

    from cfclient._async_paging import AsyncListing
    from cfclient._threads import in_thread

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")

# Encoding this much, in bytes, takes a few milliseconds.
_LARGE = 1 << 16


class AsyncClient(BaseClient, AsyncServices):
    """A client of the CallFire API 1.1 for asyncio and trio, with the names of `Client`.

    A client can be shared between tasks, and used from one event loop after another. It can be
    pickled, with its credentials, and opens new connections where it is loaded.
    """

    def _new_transport(self) -> Transport:
        return async_transport()

    async def call(self, operation: Operation[RequestT, ResultT], request: RequestT) -> ResultT:
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
        return await self._call(operation, request)

    async def call_raw(
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
        return await self._call_raw(operation, request)

    async def save(
        self,
        operation: Operation[RequestT, bytes],
        request: RequestT,
        file: BinaryIO | AsyncFile,
    ) -> int:
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
        return await self._save(operation, request, file)

    async def _encoded(self, write: Callable[[RequestT], Message], request: RequestT) -> Message:
        if estimated_size(request) < _LARGE:
            return write(request)
        return await in_thread(write, request, is_abandoned=True)

    async def _write(self, target: Target, content: BinaryIO) -> int:
        if target.blocks:
            return await in_thread(completed, target.write(content))
        # The whole sound is here; being cancelled would leave a part of it in the file.
        size = 0
        with CancelScope(shield=True):
            size = await target.write(content)
        await checkpoint_if_cancelled()
        return size

    def iterate(
        self,
        operation: PagedOperation[RequestT, Any, ItemT],
        request: RequestT,
        *,
        page_size: int,
        limit: int | None = None,
        prefetch: int = 0,
    ) -> AsyncPaged[ItemT]:
        """Return an iterator over the items of all pages.

        Args:
            operation: A paged entry of `cfclient.operations`.
            request: The filters; the iteration starts at its `first_result`.
            page_size: The items per page. Minimum: 1. Maximum: 1000.
            limit: The maximum number of items. Default: all.
            prefetch: The number of further pages to request, in tasks, while one is used or
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
        return AsyncListing(plan, partial(self.call, operation), prefetch=ahead)

    async def wait_for_broadcast(
        self,
        broadcast_id: int,
        *,
        timeout: float = 600.0,  # noqa: ASYNC109 - the name in `Client`
        interval: float = 5.0,
        on_progress: Callable[[types.Broadcast], object] | None = None,
    ) -> types.Broadcast:
        """Wait until a broadcast is finished or archived, and return it.

        Args:
            broadcast_id: The id of the broadcast.
            timeout: The time to wait, in seconds; a request under way is completed.
            interval: The time between two requests, in seconds.
            on_progress: Called with the broadcast after each request; a coroutine is awaited.

        Raises:
            WaitTimeout: The time is up; its `last` is the broadcast as it was seen last.
            ValidationError: A time is not a number within its bounds.
            CallFireError: A request failed.
        """
        return await self._wait_for(
            f"broadcast {shown(broadcast_id)}",
            operations.GET_BROADCAST,
            types.GetBroadcast(id=broadcast_id),
            on_progress,
            (timeout, interval),
        )

    async def wait_for_number_order(
        self,
        order_id: int,
        *,
        timeout: float = 600.0,  # noqa: ASYNC109 - the name in `Client`
        interval: float = 5.0,
        on_progress: Callable[[types.NumberOrder], object] | None = None,
    ) -> types.NumberOrder:
        """Wait until the status of an order of numbers and keywords is final, and return it.

        Args:
            order_id: The id of the order.
            timeout: The time to wait, in seconds; a request under way is completed.
            interval: The time between two requests, in seconds.
            on_progress: Called with the order after each request; a coroutine is awaited.

        Returns:
            The order, whose `status` says whether it was fulfilled.

        Raises:
            WaitTimeout: The time is up; its `last` is the order as it was seen last.
            ValidationError: A time is not a number within its bounds.
            CallFireError: A request failed.
        """
        return await self._wait_for(
            f"order {shown(order_id)}",
            operations.GET_NUMBER_ORDER,
            types.GetNumberOrder(id=order_id),
            on_progress,
            (timeout, interval),
        )

    async def aclose(self) -> None:
        """Close the connections, also those of copies made by `with_options`."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        """Return the client itself."""
        return self

    async def __aexit__(self, *exception: object) -> None:
        """Close the connections."""
        await self.aclose()
