"""TLS with real certificates, client certificates and a real proxy."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from urllib3.exceptions import InsecureRequestWarning

from cfclient import ConfigurationError, ConnectError, TransportError, TransportTimeout
from tests.support.clients import Client
from tests.support.tls import Authority, contact_over, proxying, serving
from tests.support.wire import Wire, response
from tests.transport.test_calls import CONTACT


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A private certificate authority."""
    return Authority(tmp_path_factory.mktemp("authority"))


def contact(port: int, **settings: Any) -> int | None:
    """Read a contact over TLS and return its id."""
    settings = {"timeout": 5, "deadline": 10, "retries": 0, **settings}
    endpoint = f"https://127.0.0.1:{port}"
    with Client(login="ada", password="secret", endpoint=endpoint, **settings) as client:
        return client.contacts.get_contact(id=3).id


def test_private_authority(authority: Authority) -> None:
    """A certificate of a private authority is trusted if the authority is configured."""
    context = ssl.create_default_context(cafile=authority.file)
    with serving(contact_over(authority.server_context())) as port:
        assert 3 == contact(port, verify=authority.file)
        assert 3 == contact(port, verify=str(authority.file))
        assert 3 == contact(port, verify=context)
        with pytest.raises(ConnectError, match="no trusted connection") as caught:
            contact(port, retries=3)

    assert (1, False) == (caught.value.attempts, caught.value.retryable)
    assert ssl.CERT_REQUIRED == context.verify_mode


def test_context_is_complete(authority: Authority, tmp_path: Path) -> None:
    """A given TLS context keeps its authorities and its verification settings."""
    other = ssl.create_default_context(cafile=Authority(tmp_path).file)
    lenient = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    lenient.check_hostname, lenient.verify_mode = False, ssl.CERT_NONE
    known = len(other.get_ca_certs())
    with serving(contact_over(authority.server_context())) as port:
        with pytest.raises(ConnectError, match="no trusted connection"):
            contact(port, verify=other)
        with pytest.warns(InsecureRequestWarning):
            assert 3 == contact(port, verify=lenient)

    assert known == len(other.get_ca_certs())
    assert ssl.CERT_NONE == lenient.verify_mode


def test_another_host(authority: Authority) -> None:
    """A certificate for another host is not trusted."""
    with serving(contact_over(authority.server_context("other.example"))) as port:
        with pytest.raises(ConnectError, match="no trusted connection"):
            contact(port, verify=authority.file)


def test_without_verification(authority: Authority) -> None:
    """Verification can be turned off."""
    with serving(contact_over(authority.server_context("other.example"))) as port:
        with pytest.warns(InsecureRequestWarning):
            assert 3 == contact(port, verify=False)


def test_client_certificate(authority: Authority) -> None:
    """A client certificate is sent to a server that requests one."""
    certificate, key = authority.client_certificate()
    with serving(contact_over(authority.server_context(mutual=True))) as port:
        assert 3 == contact(port, verify=authority.file, certificate=(certificate, key))
        with pytest.raises(TransportError):
            contact(port, verify=authority.file)


@pytest.mark.parametrize(
    "settings",
    [
        {"verify": "missing.pem"},
        {"verify": 7},
        {"certificate": "missing.pem"},
        {"certificate": (__file__, "missing.key")},
        {"certificate": (__file__,)},
        {"certificate": __file__},
        {"proxy": "ftp://127.0.0.1"},
        {"proxy": "http://[::1"},
        {"proxy": 8080},
    ],
    ids=str,
)
def test_invalid_settings(settings: dict[str, Any]) -> None:
    """A missing file or an invalid URL is rejected at once."""
    with pytest.raises(ConfigurationError, match=next(iter(settings))):
        Client(login="ada", password="secret", **settings)


def test_encrypted_key(authority: Authority, tmp_path: Path) -> None:
    """A key with a password, for which OpenSSL would ask the terminal, is rejected at once."""
    certificate, key = authority.client_certificate()
    plain = load_pem_private_key(key.read_bytes(), None)
    encrypted = plain.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"password")
    )
    both = tmp_path / "both.pem"
    both.write_bytes(certificate.read_bytes() + encrypted)

    with pytest.raises(
        ConfigurationError, match=r"both\.pem cannot be used, .* without a password"
    ):
        Client(login="ada", password="secret", certificate=both)


def test_proxy(authority: Authority, tmp_path: Path) -> None:
    """A call through a proxy is encrypted end to end."""
    with serving(contact_over(authority.server_context())) as port, proxying(tmp_path) as address:
        assert 3 == contact(port, verify=authority.file, proxy=address)


def test_proxy_of_an_endpoint_without_tls(tmp_path: Path) -> None:
    """A proxy that could read the password is rejected, unless it is on loopback."""
    with pytest.raises(ConfigurationError, match="the proxy could read the password"):
        Client(
            login="ada",
            password="secret",
            endpoint="http://127.0.0.1:9",
            proxy="http://example.com",
        )
    with Wire(response(CONTACT)) as wire, proxying(tmp_path) as address:
        with Client(login="ada", password="x", endpoint=wire.endpoint, proxy=address) as client:
            assert 3 == client.contacts.get_contact(id=3).id


def _drip(connection: socket.socket) -> None:
    # A TLS record of 16 KiB, or an HTTP status line, that never ends.
    for byte in b"\x16\x03\x03\x40\x00" + bytes(1000):
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


def _silent(connection: socket.socket) -> None:
    connection.recv(1)
    time.sleep(3)


def _drip_tunnel(connection: socket.socket) -> None:
    connection.recv(65536)
    for byte in b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1000:
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


@pytest.mark.parametrize("respond", [_drip, _silent], ids=["drips", "sends nothing"])
def test_handshake_within_the_deadline(respond: Callable[[socket.socket], None]) -> None:
    """The deadline applies to the TLS handshake, before anything is sent."""
    started = time.monotonic()
    with serving(respond) as port:
        with pytest.raises(TransportTimeout) as caught:
            contact(port, deadline=0.5)

    assert "connect" == caught.value.phase
    assert time.monotonic() - started < 2.5


def test_tunnel_within_the_deadline() -> None:
    """The deadline applies to the response of a proxy, before anything is sent."""
    started = time.monotonic()
    with serving(_drip_tunnel) as port:
        with pytest.raises(TransportTimeout) as caught:
            contact(9, deadline=0.5, proxy=f"http://127.0.0.1:{port}")

    assert "connect" == caught.value.phase
    assert time.monotonic() - started < 2.5
