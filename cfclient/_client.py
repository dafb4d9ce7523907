"""The client."""

from __future__ import annotations

import io
import os
import tempfile
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Self, TypeVar, Unpack, cast

from cfclient._codec import model_of
from cfclient._dialplans import require_dialplans
from cfclient._page_plan import MOST_AHEAD, PagePlan, require_size
from cfclient._paging import Listing
from cfclient._response import Response
from cfclient._saving import Target
from cfclient._settings import Options, Settings, from_environment
from cfclient._soap import VERSIONS, Download, write_request
from cfclient._transport import Call, Transport
from cfclient._waiting import wait_for
from cfclient.errors import CallFireError
from cfschema import ENDPOINT
from cfschema.base import Operation, Paged, PagedOperation
from cfschema.services import Services

if TYPE_CHECKING:
    from cfschema.types import Broadcast, NumberOrder

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")

# Responses up to this size, in bytes, are not spooled to a file.
_IN_MEMORY = 1 << 20


class Client(Services):
    """A client of the CallFire API 1.1, with one attribute for each service.

    A client can be shared between threads. It can be pickled, with its credentials, and opens new
    connections where it is loaded.
    """

    def __init__(
        self,
        *,
        login: str,
        password: str,
        endpoint: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        """Check the settings; nothing is sent before the first call.

        Args:
            login: The login of an API credential.
            password: Its password.
            endpoint: The base address of the service. Default: the one of the contract.
            **settings: Any of `cfclient.Settings`.

        Raises:
            ConfigurationError: A setting is missing or invalid.
            ValidationError: A value has a control character.
        """
        options = Options(login=login, password=password, endpoint=endpoint or ENDPOINT, **settings)
        self._connect(Transport(), options)

    @classmethod
    def from_env(
        cls, *, environment: Mapping[str, str] | None = None, **settings: Unpack[Settings]
    ) -> Client:
        """Return a client with CALLFIRE_LOGIN, CALLFIRE_PASSWORD and CALLFIRE_ENDPOINT.

        Args:
            environment: The variables. Default: the environment of the process.
            **settings: Any of `cfclient.Settings`.

        Raises:
            ConfigurationError: Login or password is not set, or a setting is invalid.
        """
        found = from_environment(os.environ if environment is None else environment)
        return cls(
            login=found.get("login", ""),
            password=found.get("password", ""),
            endpoint=found.get("endpoint"),
            **settings,
        )

    def with_options(
        self,
        *,
        login: str | None = None,
        password: str | None = None,
        endpoint: str | None = None,
        **settings: Unpack[Settings],
    ) -> Client:
        """Return a copy with other settings that shares the connection pool.

        Args:
            login: Another login. Default: the current one.
            password: Another password. Default: the current one.
            endpoint: Another base address. Default: the current one.
            **settings: Any of `cfclient.Settings`; the others stay as they are.

        Raises:
            ConfigurationError: A setting is invalid.
        """
        now = self._options
        options = replace(
            now,
            login=now.login if login is None else login,
            password=now.password if password is None else password,
            endpoint=now.endpoint if endpoint is None else endpoint,
            **settings,
        )
        copy = type(self).__new__(type(self))
        copy._connect(self._transport, options)  # noqa: SLF001 - a copy of ourselves
        return copy

    def _connect(self, transport: Transport, options: Options) -> None:
        self._transport = transport
        self._options = options

    @property
    def endpoint(self) -> str:
        """The base address of the service."""
        return self._options.endpoint

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
        if _returns_bytes(operation):
            # A sound may be large; through a file, only the sound itself is in memory.
            content = io.BytesIO()
            self.save(cast("Any", operation), request, content)
            return cast("ResultT", content.getvalue())
        call = self._call(operation, request)
        return self._transport.send(call, self._options, Response[ResultT].parse)

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
        call = self._call(operation, request)
        return self._transport.send(call, self._options, _unread)

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
        target = Target(file)
        with _spool() as spool, _spool() as content:
            call = replace(self._call(operation, request), spool=spool)
            response = self._transport.send(call, self._options, Download(spool, content).read)
            try:
                return target.write(content)
            except CallFireError as error:
                error.operation, error.response = operation.name, response
                error.attempts = response.attempts
                raise

    def _call(self, operation: Operation[RequestT, Any], request: RequestT) -> Call:
        key = operation.request_id
        if key is not None and getattr(request, key, "") is None:
            # With an id of its own the call can be retried after any failure.
            request = replace(cast("Any", request), **{key: uuid.uuid4().urn})
        if self._options.check_dialplans:
            require_dialplans(request)
        message = write_request(operation, request, soap=VERSIONS[self._options.soap_version])
        return Call(operation, message, getattr(request, key) if key else None)

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
        require_size("prefetch", prefetch, 0, MOST_AHEAD, operation.name)
        plan = PagePlan(operation, request, page_size=page_size, limit=limit)
        # More pages would only use up their deadline while they wait for their turn.
        ahead = min(prefetch, self._options.parallel_requests or prefetch)
        return Listing(plan, partial(self.call, operation), prefetch=ahead)

    def wait_for_broadcast(
        self,
        broadcast_id: int,
        *,
        timeout: float = 600.0,
        interval: float = 5.0,
        on_progress: Callable[[Broadcast], object] | None = None,
    ) -> Broadcast:
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
        return wait_for(
            partial(self.broadcasts.get_broadcast, id=broadcast_id),
            f"broadcast {broadcast_id}",
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
        )

    def wait_for_number_order(
        self,
        order_id: int,
        *,
        timeout: float = 600.0,
        interval: float = 5.0,
        on_progress: Callable[[NumberOrder], object] | None = None,
    ) -> NumberOrder:
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
        return wait_for(
            partial(self.numbers.get_number_order, id=order_id),
            f"order {order_id}",
            timeout=timeout,
            interval=interval,
            on_progress=on_progress,
        )

    def close(self) -> None:
        """Close the connections, also those of copies made by `with_options`."""
        self._transport.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Close the connections."""
        self.close()

    def __repr__(self) -> str:
        """Show login and endpoint, and not the password."""
        return f"Client(login={self._options.login!r}, endpoint={self.endpoint!r})"

    def __getstate__(self) -> Options:
        """Return the settings; connections are not kept."""
        return self._options

    def __setstate__(self, state: Options) -> None:
        """Restore the settings and open a new pool."""
        self._connect(Transport(), state)


def _returns_bytes(operation: Operation[Any, Any]) -> bool:
    text = model_of(operation.response).text if operation.response and operation.unwrap else None
    return text is not None and text.type is bytes


def _spool() -> BinaryIO:
    return cast("BinaryIO", tempfile.SpooledTemporaryFile(_IN_MEMORY))


def _unread(response: Response[ResultT]) -> Response[ResultT]:
    return response
