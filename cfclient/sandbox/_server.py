"""The sandbox as a server on loopback."""

from __future__ import annotations

import hmac
import socket
import threading
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from werkzeug import Request, Response
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from cfclient._client import Client
from cfclient.contract import PACKAGED
from cfclient.errors import ConfigurationError
from cfclient.sandbox._clock import Clock
from cfclient.sandbox._control import ROOT as CONTROL_ROOT
from cfclient.sandbox._control import respond as control
from cfclient.sandbox._faults import Faults
from cfclient.sandbox._postbacks import Delivery
from cfclient.sandbox._spoiling import BEFORE, dropped, spoiled
from cfclient.sandbox._world import World
from cfschema import ENDPOINT
from cfschema.types import Call, Text

LOGIN = PASSWORD = "sandbox"  # noqa: S105 - what the documentation promises
HOST = "127.0.0.1"
PAGE = Path(__file__).with_name("page.html")

ROOT = urlsplit(ENDPOINT).path
# How often the server looks whether it is told to stop, in seconds.
_POLL = 0.01
_PORTS = 1 << 16
_UNAUTHORIZED, _NOT_FOUND, _NOT_ALLOWED = 401, 404, 405


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
        self._world = World(seed, None if state is None else Path(state))
        self.clock: Clock = Clock(self._world)
        self.faults: Faults = Faults()
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
            self._world.close()
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
        self._world.close()
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

    def client(self) -> Client:
        """Return a client that talks to this sandbox, with its login."""
        return Client(login=LOGIN, password=PASSWORD, endpoint=self.endpoint)

    @property
    def outbox(self) -> list[Call | Text]:
        """The calls and texts that would have gone out, the oldest first."""
        return self._world.outbox()

    @property
    def deliveries(self) -> list[Delivery]:
        """The notifications to subscribers with what became of them, the oldest first."""
        return list(self._world.postbacks.deliveries)

    @property
    def overview(self) -> dict[str, Any]:
        """What the page in the browser shows: the time, the outbox and the broadcasts."""
        return self._world.overview()

    def exchange(self, kind: str, key: int) -> dict[str, str] | None:
        """Return the SOAP request and answer that made a call or text, if they are still known.

        Args:
            kind: `Call` or `Text`.
            key: Its id.
        """
        return self._world.exchanges.find(kind, key)

    def receive_text(self, *, from_number: str, to_number: str, message: str) -> Text:
        """Let a text come in; automatic replies answer it, and STOP forbids further texts.

        Args:
            from_number: Who sends it.
            to_number: The number or short code of the account.
            message: What it says.

        Returns:
            The text, as it is in the history.
        """
        return self._world.receive_text(
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
        return self._world.receive_call(from_number=from_number, to_number=to_number)

    def reset(self) -> None:
        """Go back to what it began with, and let nothing go wrong any more."""
        self._world.reset()
        self.faults.clear()

    def _respond(self, request: Request) -> Response:
        if request.path == "/":
            return Response(PAGE.read_bytes(), content_type="text/html; charset=utf-8")
        if request.path.startswith(CONTROL_ROOT):
            return control(self, request)
        path = request.path.removeprefix(f"{ROOT}/")
        folder, _, name = path.partition("/")
        if folder == "wsdl" and path != request.path:
            return self._contract(name)
        if folder == "soap12" and path != request.path:
            return self._soap(path, request)
        return _plain(_NOT_FOUND, "There is nothing here.")

    def _soap(self, path: str, request: Request) -> Response:
        if request.method != "POST":
            return _plain(_NOT_ALLOWED, "A SOAP message must be posted here.", Allow="POST")
        if not _is_authorized(request):
            challenge = 'Basic realm="CallFire API sandbox", charset="UTF-8"'
            return _plain(
                _UNAUTHORIZED, "The login or password is wrong.", **{"WWW-Authenticate": challenge}
            )
        return self._answer(path, request)

    def _answer(self, path: str, request: Request) -> Response:
        order = self.faults.take(_operation_of(request))
        if order is not None and order.kind == "drop-request":
            return dropped(request)
        if order is not None and order.kind in BEFORE:
            return spoiled(order, request, None)
        found = self._world.answer(path, request.get_data())
        response = Response(found.content, found.status, content_type=found.content_type)
        return response if order is None else spoiled(order, request, response)

    def _contract(self, name: str) -> Response:
        files = {file.name: file for file in PACKAGED.parent.glob("*.[wx]sd*")}
        if name not in files:
            return _plain(_NOT_FOUND, "There is no such file of the contract.")
        content = files[name].read_bytes().replace(ENDPOINT.encode(), self.endpoint.encode())
        return Response(content, content_type="text/xml; charset=utf-8")


def _operation_of(request: Request) -> str | None:
    # The action is known from the header alone, before the body is read.
    action = request.mimetype_params.get("action") or request.headers.get("SOAPAction", "")
    return action.strip('"').rpartition("/")[2] or None


def _is_authorized(request: Request) -> bool:
    given = request.authorization
    if given is None or given.type != "basic":
        return False
    pair = f"{given.username or ''}:{given.password or ''}"
    return hmac.compare_digest(pair.encode(), f"{LOGIN}:{PASSWORD}".encode())


def _plain(status: int, text: str, **headers: str) -> Response:
    return Response(f"{text}\n", status, headers=headers, content_type="text/plain; charset=utf-8")
