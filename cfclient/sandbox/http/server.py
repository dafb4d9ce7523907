"""The sandbox: an HTTP server on loopback."""

from __future__ import annotations

import socket
import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, Unpack

from werkzeug import Request, Response
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from cfclient._client import Client
from cfclient._settings import Settings
from cfclient.contract import PACKAGED
from cfclient.dialplan import Event
from cfclient.errors import ConfigurationError
from cfclient.sandbox.engine import Callees, Clock, Delivery, Engine, Notifications
from cfclient.sandbox.engine.bounded import BoundedSocket
from cfclient.sandbox.engine.seeds import SIZE
from cfclient.sandbox.http.application import LOGIN, PASSWORD, Application
from cfclient.sandbox.http.bodies import limit_body, unframed
from cfclient.sandbox.http.control import Control
from cfclient.sandbox.http.faults import Faults
from cfclient.sandbox.http.origin import (
    IsOwn,
    is_loopback,
    names_loopback,
    names_no_domain,
    rejection,
)
from cfclient.sandbox.http.paths import ROOT
from cfclient.sandbox.http.real_time import RealTime
from cfclient.sandbox.services import respond
from cfschema.types import Call, Text

if TYPE_CHECKING:
    from cfclient._async_client import AsyncClient

HOST = "127.0.0.1"
MAX_REQUEST_BYTES = 64 << 20
# The time for receiving a request, and for sending a response, in seconds.
EXCHANGE_TIMEOUT = 60.0
# How often the server looks whether it is to stop, in seconds.
_POLL = 0.01
_PORTS = 1 << 16
_LONGEST_LATENCY = 60.0
_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - a loopback address reaches it as well


class _Handler(WSGIRequestHandler):
    def setup(self) -> None:
        super().setup()
        # However slowly a client sends, its thread ends.
        self.rfile = BoundedSocket(self.connection, EXCHANGE_TIMEOUT).makefile()

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - werkzeug's name
        """Leave the terminal to the program that started the sandbox."""


class Sandbox:
    """A local CallFire 1.1 for tests and trials; nothing leaves the machine.

    Use it as a context manager, or call `start` and `stop`.

    Attributes:
        clock: The simulated time.
        faults: The injected faults.
        callees: The persons at phone numbers: `callees["12135550123"].keys = "2"` sets what one
            presses in calls with a dialplan.
        notifications: What posts the notifications to their subscribers.

    Example:
        >>> with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        ...     client.contacts.get_contact(id=3).first_name
        'Dara'
    """

    def __init__(
        self,
        *,
        seed: str = "empty",
        size: int = SIZE,
        host: str = HOST,
        port: int = 0,
        login: str = LOGIN,
        password: str = PASSWORD,
        latency: float = 0.0,
        real_time: bool = False,
        state: str | Path | None = None,
        max_request_bytes: int = MAX_REQUEST_BYTES,
    ) -> None:
        """Prepare the data; nothing is served before `start`.

        Args:
            seed: The initial data: `empty`, or `demo` with contacts and their calls and texts.
                Default: `empty`.
            size: The number of calls and texts of `demo`. Default: 4000. Maximum: 1,000,000.
            host: The address to listen on; any but a loopback address lets other machines in,
                to the page and the control address as well. Default: 127.0.0.1.
            port: The port to listen on. Default: 0, which takes a free one.
            login: The login of the services. Default: `sandbox`.
            password: The password of the services. Default: `sandbox`.
            latency: The time by which each response of a service is delayed, in seconds, as by a
                distant server. Default: 0. Maximum: 60.
            real_time: Whether the simulated time follows the wall clock as well. Default: no.
            state: The file in which the state survives a restart; only one sandbox can use it at
                a time. Default: the state is in memory.
            max_request_bytes: The maximum size of a request body; a larger one gets the status
                413. Default: 64 MiB.

        Raises:
            ConfigurationError: The seed or the port does not exist, a value is out of range, no
                client could have the login or the password, or the file cannot be used.

        Warns:
            UserWarning: Other machines can use the sandbox with the login that everybody knows.
        """
        if port not in range(_PORTS):
            raise ConfigurationError(f"there is no port {port}; use 0 to {_PORTS - 1}")
        if not 0 <= latency <= _LONGEST_LATENCY:
            raise ConfigurationError(f"latency must be from 0 to {_LONGEST_LATENCY:g} seconds")
        if not (login and password and f"{login}{password}".isprintable()) or ":" in login:
            raise ConfigurationError("a sandbox needs a login without a colon, and a password")
        if not is_loopback(host) and (login, password) == (LOGIN, PASSWORD):
            warnings.warn(
                f"other machines can reach a sandbox on {host}; set a login and a password",
                stacklevel=2,
            )
        self._host = host
        self._credentials = (login, password)
        self._is_real_time = real_time
        self._port = port
        self._max_request_bytes = max_request_bytes
        self._engine = Engine(respond, seed, None if state is None else Path(state), size=size)
        self.clock: Clock = Clock(self._engine)
        self.callees: Callees = Callees(self._engine)
        self.faults: Faults = Faults()
        self.notifications: Notifications = self._engine.notifications
        self._control = control = Control(self._engine, self.clock, self.faults)
        self._application = Application(
            self._engine,
            self.faults,
            control,
            credentials=self._credentials,
            latency=latency,
        )
        self._server: BaseWSGIServer | None = None
        self._socket: socket.socket
        self._thread: threading.Thread | None = None
        self._is_own: IsOwn = names_no_domain
        self._time: RealTime | None = None

    def start(self) -> Self:
        """Start serving, in a thread of its own.

        Raises:
            ConfigurationError: The port is in use.
        """
        try:
            self._socket = socket.create_server((self._host, self._port))
        except OSError as error:
            self._engine.close()
            raise ConfigurationError(
                f"cannot listen on port {self._port} of {self._host}"
            ) from error
        self._server = make_server(
            self._host,
            self._port,
            Request.application(self._receive),
            threaded=True,
            request_handler=_Handler,
            fd=self._socket.fileno(),
        )
        if is_loopback(self._host):
            self._is_own = names_loopback(self._server.port)
        if self._is_real_time:
            self._time = RealTime(self._engine)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_POLL,), daemon=True
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop serving; the state is lost unless it is in a file."""
        self._control.close()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
            self._socket.close()
        if self._time is not None:
            self._time.stop()
        self._engine.close()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        """Start serving."""
        return self.start()

    def __exit__(self, *exception: object) -> None:
        """Stop serving."""
        self.stop()

    @property
    def endpoint(self) -> str:
        """The base address, such as `http://127.0.0.1:8811/api/1.1`.

        Raises:
            ConfigurationError: The sandbox is not started.
        """
        if self._server is None:
            raise ConfigurationError("the sandbox is not started")
        host = HOST if self._host in _EVERYWHERE else self._host
        return f"http://{f'[{host}]' if ':' in host else host}:{self._server.port}{ROOT}"

    @property
    def wsdl(self) -> str:
        """The address of the contract, for other SOAP clients."""
        return f"{self.endpoint}/wsdl/{PACKAGED.name}"

    def client(self, **settings: Unpack[Settings]) -> Client:
        """Return a client of this sandbox, with its login.

        Args:
            **settings: Any of `cfclient.Settings`.

        Raises:
            ConfigurationError: A setting is invalid, or the sandbox is not started.
        """
        login, password = self._credentials
        return Client(login=login, password=password, endpoint=self.endpoint, **settings)

    def async_client(self, **settings: Unpack[Settings]) -> AsyncClient:
        """Return an async client of this sandbox, with its login.

        Args:
            **settings: Any of `cfclient.Settings`.

        Raises:
            ConfigurationError: A setting is invalid, the sandbox is not started, or the extra
                `async` is not installed.
        """
        from cfclient._async_client import AsyncClient

        login, password = self._credentials
        return AsyncClient(login=login, password=password, endpoint=self.endpoint, **settings)

    @property
    def outbox(self) -> list[Call | Text]:
        """The calls and texts captured instead of sent, after those of the seed, oldest first."""
        return self._engine.outbox()

    @property
    def deliveries(self) -> list[Delivery]:
        """The notifications to subscribers with their outcomes, oldest first."""
        return list(self.notifications.deliveries)

    @property
    def overview(self) -> dict[str, Any]:
        """The content of the page as plain data: the time, the outbox and the broadcasts."""
        return self._engine.overview()

    def exchange(self, kind: str, key: int) -> dict[str, Any] | None:
        """Return the SOAP request and response that created a call or text, of the last 500.

        Args:
            kind: `Call` or `Text`.
            key: Its id.
        """
        return self._engine.exchange(kind, key)

    def receive_text(self, *, from_number: str, to_number: str, message: str) -> Text:
        """Receive a text; automatic replies are sent, and STOP adds its sender to the DNC list.

        Args:
            from_number: The sender: phone number or short code.
            to_number: The number or short code of the account.
            message: The message.

        Returns:
            The text, as it is in the history.

        Raises:
            ConfigurationError: A value is not valid, or the state file cannot be written; nothing
                was changed.
        """
        return self._engine.receive_text(
            from_number=from_number, to_number=to_number, message=message
        )

    def receive_call(self, *, from_number: str, to_number: str, keys: str = "") -> Call:
        """Receive a call, which follows the dialplan of its number, or lasts 20 seconds.

        Args:
            from_number: The caller: phone number or short code.
            to_number: The number of the account.
            keys: The keys that the caller presses, as in `cfclient.dialplan.run`. Default: none.

        Returns:
            The call, as it is in the history.

        Raises:
            ConfigurationError: A value is not valid, or the state file cannot be written; nothing
                was changed.
        """
        return self._engine.receive_call(from_number=from_number, to_number=to_number, keys=keys)

    @property
    def dialplan_requests(self) -> bool:
        """Whether `get`, `post` and `gotoXML` of a dialplan request addresses on this machine.

        The sandbox does not respond meanwhile, for 5 seconds at most. Default: no, and the
        response is empty.
        """
        return self._engine.fetches

    @dialplan_requests.setter
    def dialplan_requests(self, allowed: bool) -> None:
        self._engine.fetches = allowed

    def trace(self, call: Call | int) -> list[Event]:
        """Return what happened in the last attempt of a call that followed a dialplan.

        Args:
            call: The call, or its id.

        Returns:
            The events; none for a call without a dialplan, or one that nobody answered.
        """
        return self._engine.trace(call if isinstance(call, int) else call.id)

    def reset(self) -> None:
        """Return to the seed, and remove all faults.

        Raises:
            ConfigurationError: The state file cannot be written; nothing was changed.
        """
        self._engine.reset()
        self.faults.clear()

    def _receive(self, request: Request) -> Response:
        limit_body(request, self._max_request_bytes)
        refused = rejection(request, self._is_own) or unframed(request)
        return refused or self._respond(request)

    def _respond(self, request: Request) -> Response:
        return self._application.respond(request)
