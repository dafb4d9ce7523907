"""What both clients are: settings, a connection pool, and the steps of a call."""

from __future__ import annotations

import io
import os
import tempfile
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, BinaryIO, Self, TypeVar, Unpack, cast

from cfclient._codec import class_of, model_of
from cfclient._dialplans import require_dialplans
from cfclient._page_plan import MOST_AHEAD, require_size
from cfclient._response import Response
from cfclient._saving import AsyncFile, Target
from cfclient._settings import Options, Settings, from_environment
from cfclient._shown import type_name
from cfclient._soap import VERSIONS, Download, Message, write_request
from cfclient._transport import Call, Transport
from cfclient._waiting import ObservedT, Wait, wait_for
from cfclient.errors import CallFireError, Problem, ValidationError
from cfschema import ENDPOINT
from cfschema.base import Operation, PagedOperation

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")

# Responses up to this size, in bytes, are not spooled to a file.
_IN_MEMORY = 1 << 20


class BaseClient:
    """A client without the methods that make calls."""

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
        self._connect(self._new_transport(), options)

    @classmethod
    def from_env(
        cls, *, environment: Mapping[str, str] | None = None, **settings: Unpack[Settings]
    ) -> Self:
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
    ) -> Self:
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

    def _new_transport(self) -> Transport:
        raise NotImplementedError

    def _connect(self, transport: Transport, options: Options) -> None:
        self._transport = transport
        self._options = options

    @property
    def endpoint(self) -> str:
        """The base address of the service."""
        return self._options.endpoint

    async def _call(self, operation: Operation[RequestT, ResultT], request: RequestT) -> ResultT:
        call = await self._prepared(operation, request)
        if _returns_bytes(operation):
            # A sound may be large; through a file, only the sound itself is in memory.
            content = io.BytesIO()
            await self._download(call, content)
            return cast("ResultT", content.getvalue())
        return await self._transport.send(call, self._options, Response[ResultT].parse)

    async def _call_raw(
        self, operation: Operation[RequestT, ResultT], request: RequestT
    ) -> Response[ResultT]:
        call = await self._prepared(operation, request)
        return await self._transport.send(call, self._options, _unread)

    async def _save(
        self,
        operation: Operation[RequestT, bytes],
        request: RequestT,
        file: BinaryIO | AsyncFile,
    ) -> int:
        call = await self._prepared(operation, request)
        if not _returns_bytes(operation):
            problem = Problem(operation.name, "returns no sound that could be saved")
            raise ValidationError([problem], operation=operation.name)
        return await self._download(call, file)

    async def _download(self, call: Call, file: BinaryIO | AsyncFile) -> int:
        target = await Target.of(file)
        with _spool() as spool, _spool() as content:
            response: Response[Any] = await self._transport.send(
                replace(call, spool=spool), self._options, Download(spool, content).read
            )
            try:
                return await self._write(target, content)
            except CallFireError as error:
                error.operation, error.response = call.operation.name, response
                error.attempts, error.was_sent = response.attempts, True
                raise

    async def _write(self, target: Target, content: BinaryIO) -> int:
        return await target.write(content)

    async def _prepared(self, operation: Operation[RequestT, Any], request: RequestT) -> Call:
        _require_request(operation, request)
        key = operation.request_id
        if key is not None and getattr(request, key) is None:
            # With an id of its own the call can be retried after any failure.
            request = replace(cast("Any", request), **{key: uuid.uuid4().urn})
        if self._options.check_dialplans:
            require_dialplans(request)
        write = partial(write_request, operation, soap=VERSIONS[self._options.soap_version])
        message = await self._encoded(write, request)
        return Call(operation, message, None if key is None else _sent(request, key))

    async def _encoded(self, write: Callable[[RequestT], Message], request: RequestT) -> Message:
        return write(request)

    async def _wait_for(
        self,
        name: str,
        operation: Operation[RequestT, ObservedT],
        request: RequestT,
        on_progress: Callable[[ObservedT], object] | None,
        times: tuple[float, float],
    ) -> ObservedT:
        timeout, interval = times
        return await wait_for(
            Wait(name, timeout=timeout, interval=interval, now=time.monotonic()),
            partial(self._call, operation, request),
            self._transport.sleep,
            on_progress,
        )

    def _ahead(self, operation: PagedOperation[Any, Any, Any], prefetch: int) -> int:
        require_size("prefetch", prefetch, 0, MOST_AHEAD, operation.name)
        parallel, rate = self._options.parallel_requests, self._options.requests_per_second
        # More pages would only use up their deadline while they wait for their turn.
        in_time = prefetch if rate is None else max(1, int(rate * self._options.deadline / 2))
        return min(prefetch, parallel or prefetch, in_time)

    def __repr__(self) -> str:
        """Show login and endpoint, and not the password."""
        name = type(self).__name__
        return f"{name}(login={self._options.login!r}, endpoint={self.endpoint!r})"

    def __getstate__(self) -> Options:
        """Return the settings; connections are not kept."""
        return self._options

    def __setstate__(self, state: Options) -> None:
        """Restore the settings and open a new pool."""
        self._connect(self._new_transport(), state)


def _require_request(operation: Operation[Any, Any], request: object) -> None:
    if not isinstance(cast("object", operation), Operation):
        message = f"must be an entry of cfclient.operations, not a {type_name(operation)}"
        raise ValidationError([Problem("operation", message)])
    if class_of(request) is not operation.request:
        message = f"must be a {operation.request.__name__}, not {type_name(request)}"
        problem = Problem(operation.name, message)
        raise ValidationError([problem], operation=operation.name)


def _sent(request: object, name: str) -> Any:
    """Return the value of a field as it is sent, which its class cannot change any more."""
    datatype = model_of(class_of(request)).field(name).datatype
    return datatype.convert(getattr(request, name))


def _returns_bytes(operation: Operation[Any, Any]) -> bool:
    text = model_of(operation.response).text if operation.response and operation.unwrap else None
    return text is not None and text.type is bytes


def _spool() -> BinaryIO:
    return cast("BinaryIO", tempfile.SpooledTemporaryFile(_IN_MEMORY))


def _unread(response: Response[ResultT]) -> Response[ResultT]:
    return response
