"""The client."""

from __future__ import annotations

import io
import os
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, BinaryIO, Self, TypeVar, Unpack, cast

from cfclient._envelope import write_request
from cfclient._model import model_of
from cfclient._options import Options, Settings, from_environment
from cfclient._paging import iterate
from cfclient._reply import Reply, Saved
from cfclient._soap import VERSIONS
from cfclient._transport import Call, Transport
from cfschema import ENDPOINT
from cfschema.base import Operation, PagedOperation
from cfschema.services import Services

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")

# Replies up to this size are not written to a file on the way, in bytes.
_IN_MEMORY = 1 << 20


class Client(Services):
    """Makes the calls of the CallFire API 1.1, with one attribute for each service.

    A client can be shared between threads. It can be pickled, with its credentials, and connects
    anew where it is loaded.
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
            endpoint: The address below which the services lie; the contract's own if left out.
            **settings: Any of `cfclient.Settings`.

        Raises:
            ConfigurationError: A setting is missing or cannot work.
            ValidationError: A value has a control character.
        """
        options = Options(login=login, password=password, endpoint=endpoint or ENDPOINT, **settings)
        self._connect(Transport(), options)

    @classmethod
    def from_env(
        cls, *, environment: Mapping[str, str] | None = None, **settings: Unpack[Settings]
    ) -> Client:
        """Make a client from CALLFIRE_LOGIN, CALLFIRE_PASSWORD and CALLFIRE_ENDPOINT.

        Args:
            environment: Where to read the variables; the environment of the process if left out.
            **settings: Any of `cfclient.Settings`.

        Raises:
            ConfigurationError: Login or password is not set, or a setting cannot work.
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
        """Return a copy with other settings that shares the connections of this client.

        Args:
            login: Another login; the present one if left out.
            password: Another password; the present one if left out.
            endpoint: Another address; the present one if left out.
            **settings: Any of `cfclient.Settings`; what is left out stays as it is.

        Raises:
            ConfigurationError: A setting cannot work.
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
        """The address below which the services lie."""
        return self._options.endpoint

    def call(self, operation: Operation[RequestT, ResultT], request: RequestT) -> ResultT:
        """Make one call and return its result.

        Args:
            operation: An entry of `cfclient.operations`.
            request: An instance of its request type.

        Returns:
            What the operation answers: the id for those that answer `CreatedId`, bytes for those
            that answer a sound, `None` for those that answer nothing, else the answer.

        Raises:
            ValidationError: The request breaks the contract; nothing was sent.
            CallFireError: The call failed; `cfclient.errors` lists how it can.
        """
        if _answers_bytes(operation):
            # A sound may be large; on the way through a file only the sound itself is in memory.
            content = io.BytesIO()
            self.save(cast("Any", operation), request, content)
            return cast("ResultT", content.getvalue())
        call = self._call(operation, request)
        return self._transport.send(call, self._options, Reply[ResultT].parse)

    def call_raw(
        self, operation: Operation[RequestT, ResultT], request: RequestT
    ) -> Reply[ResultT]:
        """Make one call and return the reply as it came, also one that carries a fault.

        Args:
            operation: An entry of `cfclient.operations`.
            request: An instance of its request type.

        Returns:
            The reply; its `parse` returns what `call` returns, or raises what `call` raises.

        Raises:
            ValidationError: The request breaks the contract; nothing was sent.
            TransportError: No reply came.
        """
        call = self._call(operation, request)
        return self._transport.send(call, self._options, _as_it_came)

    def save(self, operation: Operation[RequestT, bytes], request: RequestT, file: BinaryIO) -> int:
        """Make a call that answers a sound, and write the sound to a file.

        However large it is, only pieces of it are in memory. Nothing is left in the file if the
        call fails.

        Args:
            operation: `GET_SOUND_DATA` or `GET_RECORDING_DATA`.
            request: An instance of its request type.
            file: A file that was opened for writing bytes, and can be written anew.

        Returns:
            How many bytes were written.

        Raises:
            ValidationError: The request breaks the contract; nothing was sent.
            CallFireError: The call failed; `cfclient.errors` lists how it can.
        """
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as spool:
            spooled = cast("BinaryIO", spool)
            call = replace(self._call(operation, request), spool=spooled)
            saved = Saved(spooled, file)
            return self._transport.send(call, self._options, saved.read)

    def _call(self, operation: Operation[RequestT, Any], request: RequestT) -> Call:
        key = operation.request_id
        if key is not None and getattr(request, key, "") is None:
            # With an id of its own the call can be made again after any loss.
            request = replace(cast("Any", request), **{key: uuid.uuid4().urn})
        message = write_request(operation, request, soap=VERSIONS[self._options.soap_version])
        return Call(operation, message, getattr(request, key) if key else None)

    def iterate(
        self,
        operation: PagedOperation[RequestT, Any, ItemT],
        request: RequestT,
        *,
        page_size: int,
        limit: int | None = None,
    ) -> Iterator[ItemT]:
        """Yield the items of all pages of a listing, each page asked for when it is needed.

        Args:
            operation: A paged entry of `cfclient.operations`.
            request: Its filters; a `first_result` in it is where the walk begins.
            page_size: How many items to ask for at a time.
            limit: How many items to yield at most; all of them if it is `None`.

        Raises:
            ValidationError: A size is out of bounds.
            CallFireError: A call failed.
        """
        return iterate(self, operation, request, page_size=page_size, limit=limit)

    def close(self) -> None:
        """Close the connections, also those of the copies made by `with_options`."""
        self._transport.close()

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Close the connections."""
        self.close()

    def __repr__(self) -> str:
        """Show where the client goes and as whom, without the password."""
        return f"Client(login={self._options.login!r}, endpoint={self.endpoint!r})"

    def __getstate__(self) -> Options:
        """Keep the settings; connections are not kept."""
        return self._options

    def __setstate__(self, state: Options) -> None:
        """Take the settings and open a pool of connections."""
        self._connect(Transport(), state)


def _answers_bytes(operation: Operation[Any, Any]) -> bool:
    text = model_of(operation.response).text if operation.response and operation.unwrap else None
    return text is not None and text.type is bytes


def _as_it_came(reply: Reply[ResultT]) -> Reply[ResultT]:
    return reply
