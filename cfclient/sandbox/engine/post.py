"""One HTTP POST to an address on this machine: no proxy, credentials, cookies or redirects."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from http.client import HTTPConnection, HTTPResponse
from typing import Any

from cfclient.sandbox.engine.addresses import Address
from cfclient.sandbox.engine.bounded import BoundedSocket

_USER_AGENT = "CallFire-HTTP/1.0"


class Post:
    """A POST that ends by its deadline, or when it is aborted from another thread."""

    def __init__(self, address: Address, seconds: float, *, is_strict: bool = True) -> None:
        """Prepare the request.

        Args:
            address: The address.
            seconds: The time for connecting, sending and reading the headers of the response.
            is_strict: Whether the certificate of an encrypted address is checked.
        """
        self._is_strict = is_strict
        self._address = address
        self._seconds = seconds
        self._socket: socket.socket | None = None
        self._is_aborted = False

    def send(self, content: bytes, content_type: str) -> int:
        """Send a body and return the status of the response.

        Raises:
            OSError: The connection failed, or the deadline is over.
            http.client.HTTPException: The response is not HTTP.
        """
        connection = self._open()
        try:
            connection.putrequest("POST", self._address.target, skip_accept_encoding=True)
            connection.putheader("User-Agent", _USER_AGENT)
            connection.putheader("Connection", "Keep-Alive")
            connection.putheader("Content-Type", content_type)
            connection.putheader("Content-Length", str(len(content)))
            connection.endheaders(content)
            status: int = connection.getresponse().status
            return status
        finally:
            connection.close()

    def fetch(self, method: str, most: int) -> str:
        """Send a request without a body and return the beginning of the response as text.

        Args:
            method: The method.
            most: The maximum number of bytes to return.

        Raises:
            OSError: The connection failed, or the deadline is over.
            http.client.HTTPException: The response is not HTTP.
        """
        connection = self._open()
        try:
            headers = {"User-Agent": _USER_AGENT, "Connection": "close"}
            connection.request(method, self._address.target, headers=headers)
            # The connection itself would close the socket before the body is read.
            response = HTTPResponse(connection.sock, method=method)
            response.begin()
            return response.read(most).decode("utf-8", "replace")
        finally:
            connection.close()

    def abort(self) -> None:
        """End the request; `send` then raises an error."""
        self._is_aborted = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def _open(self) -> Any:
        connection: Any = HTTPConnection(self._address.name, self._address.port)
        connection.sock = BoundedSocket(self._connect(), self._seconds)
        return connection

    def _connect(self) -> socket.socket:
        failed: OSError = OSError("no address")
        for host in self._address.hosts:
            try:
                self._socket = socket.create_connection(
                    (host, self._address.port), timeout=self._seconds
                )
                break
            except OSError as error:
                failed = error
        if self._socket is None or self._is_aborted:
            raise failed
        if self._address.is_encrypted:
            context = ssl.create_default_context()
            if not self._is_strict:
                context.check_hostname = False
                context.verify_mode = ssl.CERT_NONE
            self._socket = context.wrap_socket(self._socket, server_hostname=self._address.name)
        return self._socket
