"""The client."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, Self, TypeVar

from cfclient._envelope import write_request
from cfclient._options import Options, Timeout, from_environment, make_options
from cfclient._paging import iterate
from cfclient._reply import Reply
from cfclient._transport import Transport
from cfschema import ENDPOINT
from cfschema.base import Operation, PagedOperation
from cfschema.facades import Services

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")

TIMEOUT: Timeout = (10.0, 60.0)
RETRIES = 2


class NotGiven(Enum):
    """The type of `NOT_GIVEN`, which tells an option left out from any value it could have."""

    NOT_GIVEN = "not given"


NOT_GIVEN = NotGiven.NOT_GIVEN


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
        timeout: Timeout = TIMEOUT,
        retries: int = RETRIES,
        strict: bool = False,
    ) -> None:
        """Check the settings; nothing is sent before the first call.

        Args:
            login: The login of an API credential.
            password: Its password.
            endpoint: The address below which the services lie; the contract's own if left out.
            timeout: How long to wait, in seconds: for a connection and for the next bytes of a
                reply, or one number for both.
            retries: How often a call that can do nothing twice is made again after a failure.
            strict: Whether replies must follow the contract to the letter; otherwise what is
                unknown in them is skipped and what is missing is `None`.

        Raises:
            ConfigurationError: A setting is missing or cannot work.
        """
        self._connect(
            Transport(),
            make_options(
                login=login,
                password=password,
                endpoint=endpoint or ENDPOINT,
                timeout=timeout,
                retries=retries,
                strict=strict,
            ),
        )

    @classmethod
    def from_env(
        cls,
        *,
        timeout: Timeout = TIMEOUT,
        retries: int = RETRIES,
        strict: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> Client:
        """Make a client from CALLFIRE_LOGIN, CALLFIRE_PASSWORD and CALLFIRE_ENDPOINT.

        Args:
            timeout: See `Client`.
            retries: See `Client`.
            strict: See `Client`.
            environment: Where to read the variables; the environment of the process if left out.

        Raises:
            ConfigurationError: Login or password is not set, or a setting cannot work.
        """
        found = from_environment(os.environ if environment is None else environment)
        return cls(
            login=found.get("login", ""),
            password=found.get("password", ""),
            endpoint=found.get("endpoint"),
            timeout=timeout,
            retries=retries,
            strict=strict,
        )

    def with_options(
        self,
        *,
        login: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        endpoint: str | NotGiven | None = NOT_GIVEN,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        retries: int | NotGiven = NOT_GIVEN,
        strict: bool | NotGiven = NOT_GIVEN,
    ) -> Client:
        """Return a copy with other settings that shares the connections of this client.

        Args:
            login: See `Client`.
            password: See `Client`.
            endpoint: See `Client`.
            timeout: See `Client`.
            retries: See `Client`.
            strict: See `Client`.

        Raises:
            ConfigurationError: A setting cannot work.
        """
        now = self._options
        if endpoint is None:
            endpoint = ENDPOINT
        options = make_options(
            login=now.login if login is NOT_GIVEN else login,
            password=now.password if password is NOT_GIVEN else password,
            endpoint=now.endpoint if endpoint is NOT_GIVEN else endpoint,
            timeout=((now.connect_timeout, now.read_timeout) if timeout is NOT_GIVEN else timeout),
            retries=now.retries if retries is NOT_GIVEN else retries,
            strict=now.strict if strict is NOT_GIVEN else strict,
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
            operation: An entry of `cfschema.operations`.
            request: An instance of its request type.

        Returns:
            What the operation answers: the id for those that answer `CreatedId`, bytes for those
            that answer a sound, `None` for those that answer nothing, else the answer.

        Raises:
            ValidationError: The request breaks the contract; nothing was sent.
            CallFireError: The call failed; `cfclient.errors` lists how it can.
        """
        return self.call_raw(operation, request).parse()

    def call_raw(
        self, operation: Operation[RequestT, ResultT], request: RequestT
    ) -> Reply[ResultT]:
        """Make one call and return the reply as it came, also one that carries a fault.

        Args:
            operation: An entry of `cfschema.operations`.
            request: An instance of its request type.

        Returns:
            The reply; its `parse` returns what `call` returns, or raises what `call` raises.

        Raises:
            ValidationError: The request breaks the contract; nothing was sent.
            TransportError: No reply came.
        """
        message = write_request(operation, request)
        return self._transport.send(operation, message, self._options)

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
            operation: A paged entry of `cfschema.operations`.
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
