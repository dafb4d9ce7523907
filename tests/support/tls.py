"""TLS servers and a proxy on loopback, with certificates generated for each run."""

from __future__ import annotations

import os
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.support.wire import response
from tests.transport.test_calls import CONTACT, free_port


class Authority:
    """A private certificate authority.

    Attributes:
        file: Its certificate.
    """

    def __init__(self, folder: Path) -> None:
        """Create the authority and write its certificate to a folder."""
        # The annotations of trustme name OpenSSL, which is not here.
        self._authority: Any = trustme.CA()
        self._folder = folder
        self.file: Path = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(self.file)

    def server_context(self, host: str = "127.0.0.1", *, mutual: bool = False) -> ssl.SSLContext:
        """Return the TLS settings of a server.

        Args:
            host: The name or address in its certificate.
            mutual: Whether clients must present a certificate of the same authority.
        """
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(host).configure_cert(context)
        if mutual:
            context.verify_mode = ssl.CERT_REQUIRED
            self._authority.configure_trust(context)
        return context

    def client_certificate(self) -> tuple[Path, Path]:
        """Return the files of a client certificate and its key."""
        issued = self._authority.issue_cert("client@example.com")
        certificate, key = self._folder / "client.pem", self._folder / "client.key"
        issued.cert_chain_pems[0].write_to_path(certificate)
        issued.private_key_pem.write_to_path(key)
        return certificate, key


@contextmanager
def serving(handler: Callable[[socket.socket], None]) -> Generator[int]:
    """Pass each connection to a function, and yield the port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=work, args=(connection,), daemon=True).start()

    def work(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(10)
            handler(connection)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        listener.close()


def contact_over(context: ssl.SSLContext) -> Callable[[socket.socket], None]:
    """Return a handler that responds to one request with a contact, over TLS."""

    def handler(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secure:
            received = b""
            while b"Envelope>" not in received:
                received += secure.recv(65536)
            secure.sendall(response(CONTACT))

    return handler


@contextmanager
def proxying(folder: Path) -> Generator[str]:
    """Run tinyproxy and yield its URL; skip the test if it is not installed.

    Args:
        folder: A folder for its configuration.
    """
    command = shutil.which("tinyproxy")
    if command is None:
        assert os.environ.get("CI") != "true"
        pytest.skip("needs tinyproxy (Debian: tinyproxy-bin)")
    port = free_port()
    configuration = folder / "tinyproxy.conf"
    configuration.write_text(f"Port {port}\nListen 127.0.0.1\nTimeout 10\nMaxClients 9\n")
    process = subprocess.Popen(  # noqa: S603 - the command was just looked up
        [command, "-d", "-c", configuration], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(100):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()
