"""Requests of other sites' pages, and requests without a bound."""

from __future__ import annotations

import socket
import time
from urllib.parse import urlsplit

import pytest
import requests

from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import server
from tests.sandbox.http.test_server import GET_3, post
from tests.support.validating import ValidatingSandbox

ROUTES = [
    ("GET", "/"),
    ("GET", "/_sandbox/outbox"),
    ("POST", "/_sandbox/reset"),
    ("POST", "/_sandbox/clock"),
    ("GET", "/api/1.1/wsdl/callfire-service-http-soap12.wsdl"),
    ("POST", "/api/1.1/soap12/contact"),
    ("OPTIONS", "/_sandbox/clock"),
    ("GET", "/nope"),
]


def port_of(sandbox: Sandbox) -> int:
    """Return the port of a sandbox."""
    return urlsplit(sandbox.endpoint).port or 0


@pytest.mark.parametrize("route", ROUTES, ids=" ".join)
@pytest.mark.parametrize(
    "header",
    [
        ("Host", "attacker.example:{port}"),
        ("Host", "127.0.0.1"),
        ("Host", "127.0.0.1:{port}, attacker.example"),
        ("Host", "127.0.0.1.attacker.example:{port}"),
        ("Origin", "https://attacker.example"),
        ("Origin", "http://127.0.0.1:1"),
        ("Origin", "https://127.0.0.1:{port}"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ],
    ids=lambda header: f"{header[0]} {header[1]}",
)
def test_other_sites(demo: Sandbox, route: tuple[str, str], header: tuple[str, str]) -> None:
    """A request for another host, or of another site's page, is rejected on every route."""
    address = f"http://127.0.0.1:{port_of(demo)}{route[1]}"
    headers = {header[0]: header[1].format(port=port_of(demo))}
    before = demo.clock.now

    response = requests.request(
        route[0], address, headers=headers, auth=("sandbox", "sandbox"), data=b"{}", timeout=10
    )

    assert (403, 1) == (response.status_code, len(response.text.splitlines()))
    assert before == demo.clock.now


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_own_requests(sandbox: Sandbox, name: str, site: str) -> None:
    """Requests of the page itself are processed, by any name of the sandbox."""
    host = f"{name}:{port_of(sandbox)}"
    headers = {"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": site}

    response = requests.post(
        f"http://127.0.0.1:{port_of(sandbox)}/_sandbox/clock",
        headers=headers,
        json={"minutes": 1},
        timeout=10,
    )

    assert 200 == response.status_code


def test_large_requests() -> None:
    """A body above the maximum size gets the status 413, whether its length is known or not."""
    with Sandbox(max_request_bytes=1000) as sandbox:
        address = f"{sandbox.endpoint}/soap12/contact"
        statuses = [
            requests.post(address, data=data, auth=("sandbox", "sandbox"), timeout=10).status_code
            for data in (b"x" * 1001, iter([b"x" * 500] * 3), iter([b"x" * 500] * 2), b"x" * 1000)
        ]
        control = requests.post(
            f"http://127.0.0.1:{port_of(sandbox)}/_sandbox/clock", data=b" " * 1001, timeout=10
        )

        assert ([413, 413, 500, 500], 413) == (statuses, control.status_code)


@pytest.mark.parametrize(
    "head",
    [
        b"POST /_sandbox/reset HTTP/1.1\r\nX-" + b"a" * 100_000,
        b"POST /_sandbox/reset HTTP/1.1\r\n" + b"X: 1\r\n" * 200,
    ],
)
def test_large_heads(sandbox: Sandbox, head: bytes) -> None:
    """A header line above 64 KiB, and more than 100 headers, get the status 431."""
    with socket.create_connection(("127.0.0.1", port_of(sandbox)), timeout=10) as connection:
        connection.sendall(head + b"\r\n\r\n")

        assert connection.recv(100).startswith(b"HTTP/1.1 431 ")


@pytest.mark.parametrize("begin", [b"POST /x HT", b"POST /_sandbox/clock HTTP/1.1\r\nHost: {}\r\n"])
def test_slow_clients(
    monkeypatch: pytest.MonkeyPatch, demo: ValidatingSandbox, begin: bytes
) -> None:
    """A connection ends by its deadline, however slowly its client sends."""
    monkeypatch.setattr(server, "EXCHANGE_TIMEOUT", 0.3)
    with socket.create_connection(("127.0.0.1", port_of(demo)), timeout=10) as connection:
        connection.sendall(begin.replace(b"{}", f"127.0.0.1:{port_of(demo)}".encode()))
        started = time.monotonic()
        try:
            while time.monotonic() - started < 10:
                connection.sendall(b"a")
                time.sleep(0.05)
        except OSError:
            pass

        assert time.monotonic() - started < 10
    assert 200 == post(demo, GET_3).status_code
