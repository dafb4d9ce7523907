"""The sandbox as a server on loopback."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from typing import Any, Self, Unpack

from werkzeug import Request, Response
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from cfclient._client import Client
from cfclient._settings import Settings
from cfclient.contract import PACKAGED
from cfclient.errors import ConfigurationError
from cfclient.sandbox.engine import Clock, Delivery, Engine
from cfclient.sandbox.http.application import LOGIN, PASSWORD, ROOT, Application
from cfclient.sandbox.http.control import Control
from cfclient.sandbox.http.faults import Faults
from cfclient.sandbox.services import respond
from cfschema.types import Call, Text

HOST = "127.0.0.1"
# How often the server looks whether it is told to stop, in seconds.
_POLL = 0.01
_PORTS = 1 << 16


class _QuietHandler(WSGIRequestHandler):
    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - werkzeug's name
        """Leave the terminal to whoever started the sandbox."""


class Sandbox:
    """A local CallFire 1.1, for tests and for trying things out; nothing leaves the machine.

    Use it as a context manager, or call `start` and `stop`.

    Attributes:
        clock: Its simulated time.
        faults: What goes wrong on the way, by order.

    Example:
        >>> with Sandbox(seed="demo") as sandbox:
        ...     sandbox.client().contacts.get_contact(contact_id=3).first_name
        'Dara'
    """

    def __init__(
        self, *, seed: str = "empty", port: int = 0, state: str | Path | None = None
    ) -> None:
        """Prepare the data; nothing is served before `start`.

        Args:
            seed: What it begins with: `empty`, or `demo` for some hundred contacts and some
                thousand calls and texts.
            port: The port to listen on; 0 takes a free one.
            state: A file in which the state survives, also a kill; in memory if left out.

        Raises:
            ConfigurationError: There is no such seed or port, or the file cannot be used.
        """
        if port not in range(_PORTS):
            raise ConfigurationError(f"there is no port {port}; the last is {_PORTS - 1}")
        self._port = port
        self._engine = Engine(respond, seed, None if state is None else Path(state))
        self.clock: Clock = Clock(self._engine)
        self.faults: Faults = Faults()
        control = Control(self._engine, self.clock, self.faults)
        self._application = Application(self._engine, self.faults, control)
        self._server: BaseWSGIServer | None = None
        self._socket: socket.socket
        self._thread: threading.Thread | None = None

    def start(self) -> Self:
        """Begin to serve, in a thread of its own.

        Raises:
            ConfigurationError: The port is taken.
        """
        try:
            self._socket = socket.create_server((HOST, self._port))
        except OSError as error:
            self._engine.close()
            raise ConfigurationError(f"cannot listen on port {self._port} of {HOST}") from error
        self._server = make_server(
            HOST,
            self._port,
            Request.application(self._respond),
            threaded=True,
            request_handler=_QuietHandler,
            fd=self._socket.fileno(),
        )
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_POLL,), daemon=True
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop serving; the data is gone unless it is kept in a file."""
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
            self._socket.close()
        self._engine.close()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        """Begin to serve."""
        return self.start()

    def __exit__(self, *exception: object) -> None:
        """Stop serving."""
        self.stop()

    @property
    def endpoint(self) -> str:
        """Where it is, such as `http://127.0.0.1:8811/api/1.1`.

        Raises:
            ConfigurationError: It was not started.
        """
        if self._server is None:
            raise ConfigurationError("the sandbox is not started")
        return f"http://{HOST}:{self._server.port}{ROOT}"

    @property
    def wsdl(self) -> str:
        """Where it serves its contract, for other SOAP stacks."""
        return f"{self.endpoint}/wsdl/{PACKAGED.name}"

    def client(self, **settings: Unpack[Settings]) -> Client:
        """Return a client of this sandbox, with its login.

        Args:
            **settings: Any of `cfclient.Settings`.
        """
        return Client(login=LOGIN, password=PASSWORD, endpoint=self.endpoint, **settings)

    @property
    def outbox(self) -> list[Call | Text]:
        """The calls and texts that would have gone out, the oldest first."""
        return self._engine.outbox()

    @property
    def deliveries(self) -> list[Delivery]:
        """The notifications to subscribers with what became of them, the oldest first."""
        return list(self._engine.notifications.deliveries)

    @property
    def overview(self) -> dict[str, Any]:
        """What the page in the browser shows: the time, the outbox and the broadcasts."""
        return self._engine.overview()

    def exchange(self, kind: str, key: int) -> dict[str, str] | None:
        """Return the SOAP request and answer that made a call or text, if they are still known.

        Args:
            kind: `Call` or `Text`.
            key: Its id.
        """
        return self._engine.exchanges.find(kind, key)

    def receive_text(self, *, from_number: str, to_number: str, message: str) -> Text:
        """Let a text come in; automatic replies answer it, and STOP forbids further texts.

        Args:
            from_number: Who sends it.
            to_number: The number or short code of the account.
            message: What it says.

        Returns:
            The text, as it is in the history.
        """
        return self._engine.receive_text(
            from_number=from_number, to_number=to_number, message=message
        )

    def receive_call(self, *, from_number: str, to_number: str) -> Call:
        """Let a call come in, which is answered and lasts a while.

        Args:
            from_number: Who calls.
            to_number: The number of the account.

        Returns:
            The call, as it is in the history.
        """
        return self._engine.receive_call(from_number=from_number, to_number=to_number)

    def reset(self) -> None:
        """Go back to the seed, and inject no further fault."""
        self._engine.reset()
        self.faults.clear()

    def _respond(self, request: Request) -> Response:
        return self._application.respond(request)
