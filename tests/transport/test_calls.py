"""Calls on the wire, against a server with scripted responses."""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from cfclient import (
    AuthenticationError,
    ConfigurationError,
    ConnectError,
    DecodeError,
    ResponseTooLarge,
    TransportError,
    TransportTimeout,
    UnavailableFault,
    UnexpectedResponse,
)
from cfclient._soap import write_envelope
from cfclient._transport.adapter import Progress
from cfclient._transport.deadlines import Deadline
from cfclient.operations import GET_CONTACT, GET_CONTACT_HISTORY
from cfclient.sandbox import Sandbox
from cfclient.types import (
    Contact,
    ContactHistory,
    GetContact,
    GetContactHistory,
    TextBroadcastConfig,
)
from tests.support.bad_servers import Case, serving
from tests.support.clients import Client, sandbox_client
from tests.support.wire import Wire, response

CONTACT = write_envelope('<Contact xmlns="http://api.callfire.com/data" id="3"/>')
HI = TextBroadcastConfig(message="Hi")


def client_of(endpoint: str, **options: Any) -> Client:
    """Return a client without retries by default."""
    settings: dict[str, Any] = {"retries": 0, **options}
    return Client(login="ada", password="sécret", endpoint=endpoint, **settings)


def test_request_on_the_wire() -> None:
    """A request is one POST to the path of its service, with credentials and action in headers."""
    with Wire(response(CONTACT)) as wire, client_of(wire.endpoint) as client:
        contact = client.contacts.get_contact(id=3)

    line, *headers = wire.requests[0].partition(b"\r\n\r\n")[0].decode().split("\r\n")
    credentials = base64.b64encode("ada:sécret".encode()).decode()
    assert Contact(id=3) == contact
    assert "POST /soap12/contact HTTP/1.1" == line
    assert f"Authorization: Basic {credentials}" in headers
    assert (
        "Content-Type: application/soap+xml; charset=utf-8; "
        'action="http://api.callfire.com/service/wsdl/ContactServicePortType/GetContact"'
    ) in headers


def test_raw_response() -> None:
    """A raw response has status, headers, content, attempts and time, and can be parsed."""
    with Wire(response(CONTACT)) as wire, client_of(wire.endpoint) as client:
        raw = client.call_raw(GET_CONTACT, GetContact(id=3))

    assert (
        raw.status,
        raw.headers["content-type"],
        raw.content,
        raw.attempts,
    ) == (200, "application/soap+xml", CONTACT, 1)
    assert 0 < raw.elapsed < 60
    assert Contact(id=3) == raw.parse()


def test_errors_carry_the_response() -> None:
    """An error caused by a response carries the response."""
    oops = response(b"no", status="500 Oops", content_type="text/plain")
    with Wire(oops) as wire, client_of(wire.endpoint) as client:
        with pytest.raises(UnexpectedResponse) as caught:
            client.contacts.get_contact(id=3)

    assert caught.value.response is not None
    assert (caught.value.response.status, caught.value.response.content) == (500, b"no")


def free_port() -> int:
    """Return a port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def test_connection_refused() -> None:
    """A refused connection sends nothing, and the call is retryable."""
    with (
        client_of(f"http://127.0.0.1:{free_port()}") as client,
        pytest.raises(ConnectError) as caught,
    ):
        client.texts.send_text(to_number="13105550123", text_broadcast_config=HI)

    assert caught.value.retryable
    assert not caught.value.was_sent
    assert "Connection refused" in str(caught.value)


def test_lost_response() -> None:
    """A call without a response may have been processed; it is retryable if it is idempotent."""
    with Wire(None) as wire, client_of(wire.endpoint) as client:
        with pytest.raises(TransportError) as reading:
            client.contacts.get_contact(id=3)
        with pytest.raises(TransportError) as sending:
            client.texts.send_text(to_number="13105550123", text_broadcast_config=HI)
        with pytest.raises(TransportError) as deleting:
            client.labels.delete_label(label_name="spring")

    errors = [reading.value, sending.value, deleting.value]
    assert [True, True, False] == [error.retryable for error in errors]
    assert [False, True, False] == [bool(error.request_id) for error in errors]
    assert all(error.was_sent for error in errors)
    assert 3 == len(wire.requests)
    assert "may have been processed" in str(sending.value)


def test_read_only_calls_are_retried() -> None:
    """A read-only call is retried after a lost response, up to the number of retries."""
    with Wire(None, response(CONTACT)) as wire, client_of(wire.endpoint, retries=1) as client:
        raw = client.call_raw(GET_CONTACT, GetContact(id=3))

    assert (raw.attempts, len(wire.requests)) == (2, 2)


def test_truncated_headers_are_retried() -> None:
    """A response truncated in its headers has no body, and the call is retried."""
    with Wire(b"HTTP/1.1 200 OK\r\nConte", response(CONTACT)) as wire:
        with client_of(wire.endpoint, retries=1) as client:
            assert 3 == client.contacts.get_contact(id=3).id

    assert 2 == len(wire.requests)


def test_never_sends_twice() -> None:
    """A call without a request id is not retried after it was sent."""
    with Wire(None) as wire, client_of(wire.endpoint, retries=5) as client:
        with pytest.raises(TransportError):
            client.labels.delete_label(label_name="spring")
        with pytest.raises(TransportError):
            client.texts.send_text(to_number="13105550123", text_broadcast_config=HI, request_id="")

    assert 2 == len(wire.requests)


def test_read_timeout() -> None:
    """A service that does not respond leads to a retryable read timeout."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"http://127.0.0.1:{silent.getsockname()[1]}"
        started = time.monotonic()
        with client_of(endpoint, timeout=(5, 0.2)) as client:
            with pytest.raises(TransportTimeout) as caught:
                client.texts.send_text(to_number="13105550123", text_broadcast_config=HI)

    assert (caught.value.phase, caught.value.retryable) == ("read", True)
    assert time.monotonic() - started < 4


@contextmanager
def accepting_nothing() -> Generator[str]:
    """Yield the address of a service that does not accept connections."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        # Pending connections fill the backlog, so that the next one has to wait.
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(address)
        try:
            yield f"http://127.0.0.1:{address[1]}"
        finally:
            for each in waiting:
                each.close()


def test_connect_timeout() -> None:
    """A service that does not accept the connection leads to a connect timeout; nothing is sent."""
    with accepting_nothing() as endpoint, client_of(endpoint, timeout=(0.2, 5)) as client:
        with pytest.raises(TransportTimeout) as caught:
            client.texts.send_text(to_number="13105550123", text_broadcast_config=HI)

    assert (caught.value.phase, caught.value.retryable) == ("connect", True)


def test_deadline_while_connecting() -> None:
    """If the deadline is shorter than the connect timeout, the error names the deadline."""
    with accepting_nothing() as endpoint, client_of(endpoint, deadline=0.2, timeout=5) as client:
        with pytest.raises(TransportTimeout, match=r"no connection .* the deadline of 0\.2 s"):
            client.labels.query_labels()


def test_many_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadline bounds the search for an address of a host that accepts the connection."""
    find = socket.getaddrinfo

    def find_many(*args: Any, **options: Any) -> Any:
        return find(*args, **options) * 20

    monkeypatch.setattr(socket, "getaddrinfo", find_many)
    started = time.monotonic()
    with accepting_nothing() as endpoint, client_of(endpoint, deadline=0.3) as client:
        with pytest.raises(TransportTimeout) as caught:
            client.texts.send_text(to_number="13105550123", text_broadcast_config=HI)

    assert "connect" == caught.value.phase
    assert "within the deadline of 0.3 s" in str(caught.value)
    assert time.monotonic() - started < 3


def test_redirects_are_not_followed() -> None:
    """A redirect is rejected, so neither credentials nor the request reach another host."""
    with Wire(response(CONTACT)) as other:
        moved = response(b"", status=f"307 Moved\r\nLocation: {other.endpoint}/soap12/contact")
        with Wire(moved) as wire, client_of(wire.endpoint) as client:
            with pytest.raises(UnexpectedResponse, match="a redirect, which is not followed"):
                client.contacts.get_contact(id=3)

    assert [] == other.requests


def test_truncated_response(demo_client: Client) -> None:
    """A truncated history raises an error and is never returned as a shorter history."""
    whole = demo_client.call_raw(GET_CONTACT_HISTORY, GetContactHistory(contact_id=3)).content
    ends = [place for place in range(len(whole)) if whole.startswith(b"</data:Call>", place)]
    truncated = whole[: ends[1] + len(b"</data:Call>")]

    with Wire(response(truncated)) as wire, client_of(wire.endpoint) as client:
        with pytest.raises(DecodeError, match="not well-formed"):
            client.contacts.get_contact_history(contact_id=3)


def test_body_shorter_than_announced() -> None:
    """A body that ends before its announced length is a transport error."""
    broken = response(CONTACT).replace(b"Content-Length: ", b"Content-Length: 9")

    with Wire(broken) as wire, client_of(wire.endpoint) as client:
        with pytest.raises(TransportError):
            client.contacts.get_contact(id=3)


def test_refused_credentials() -> None:
    """A 401 without a SOAP message is an authentication error."""
    rejected = response(b"no", status="401 Unauthorized", content_type="text/plain")

    with Wire(rejected) as wire, client_of(wire.endpoint) as client:
        with pytest.raises(AuthenticationError, match="rejected the login and password"):
            client.contacts.get_contact(id=3)


def test_environment_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """Proxies of the environment and a .netrc file change neither endpoint nor credentials."""
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login eve password eve\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")

    with Wire(response(CONTACT)) as wire, client_of(wire.endpoint) as client:
        client.contacts.get_contact(id=3)

    assert base64.b64encode("ada:sécret".encode()) in wire.requests[0]


def test_closed_client() -> None:
    """A call of a closed client, or of a copy of it, raises an error."""
    client = client_of("http://127.0.0.1:1")
    copy = client.with_options(timeout=1)
    client.close()

    for each in (client, copy):
        with pytest.raises(ConfigurationError, match="the client is closed") as caught:
            each.contacts.get_contact(id=3)
        assert 0 == caught.value.attempts


def test_large_history() -> None:
    """A response of several megabytes is decoded completely."""
    text = (
        '<Text xmlns="http://api.callfire.com/data" id="{}"><FromNumber>67076</FromNumber>'
        "<ToNumber>13105550123</ToNumber><State>FINISHED</State><ContactId>3</ContactId>"
        "<Inbound>false</Inbound><Created>2013-03-07T18:44:36Z</Created>"
        "<Modified>2013-03-07T18:44:36Z</Modified></Text>"
    )
    many = "".join(text.format(number) for number in range(10_000))
    body = write_envelope(
        f'<ContactHistory xmlns="http://api.callfire.com/data">{many}</ContactHistory>'
    )

    with Wire(response(body)) as wire, client_of(wire.endpoint) as client:
        history = client.contacts.get_contact_history(contact_id=3)

    assert isinstance(history, ContactHistory)
    assert list(range(10_000)) == [item.id for item in history.items]


def test_largest_response() -> None:
    """A response as large as `max_response_bytes` is read, and one byte more is too large."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml\r\n"
    chunked = b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n%x\r\n%b\r\n0\r\n\r\n"
    with Wire(head + chunked % (len(CONTACT), CONTACT)) as wire:
        with client_of(wire.endpoint, max_response_bytes=len(CONTACT)) as client:
            assert 3 == client.contacts.get_contact(id=3).id
        with client_of(wire.endpoint, max_response_bytes=len(CONTACT) - 1) as client:
            with pytest.raises(ResponseTooLarge):
                client.contacts.get_contact(id=3)


def test_untrusted_connection() -> None:
    """An https endpoint that does not speak TLS gets no request, and the call is not retried."""
    plain = Case("does not speak TLS", lambda: iter([b"220 not TLS\r\n"]), ConnectError, "")
    with serving(plain, end=b"\x16") as endpoint:
        with client_of(endpoint.replace("http:", "https:"), retries=3) as client:
            with pytest.raises(ConnectError, match="no trusted connection") as caught:
                client.contacts.get_contact(id=3)

    assert (1, False) == (caught.value.attempts, caught.value.retryable)


@pytest.fixture
def environment_proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """A proxy set in the environment that refuses to connect."""
    with Wire(response(b"", status="403 Forbidden")) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.endpoint)
            monkeypatch.setenv(name.lower(), proxy.endpoint)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        yield proxy


def test_proxy_of_the_environment(environment_proxy: Wire) -> None:
    """A proxy of the environment is used if trusted, and receives no credentials."""
    with client_of("https://example.com", trust_environment=True) as client:
        with pytest.raises(ConnectError, match="through the proxy") as caught:
            client.contacts.get_contact(id=3)

    assert environment_proxy.requests[0].startswith(b"CONNECT example.com:443 HTTP/1.")
    assert b"authorization" not in environment_proxy.requests[0].lower()
    assert "secret" not in str(caught.value)


def test_no_proxy_for_loopback(environment_proxy: Wire) -> None:
    """A proxy of the environment is not used for a loopback endpoint."""
    with Wire(response(CONTACT)) as wire:
        with client_of(wire.endpoint, trust_environment=True) as client:
            assert 3 == client.contacts.get_contact(id=3).id

    assert [] == environment_proxy.requests


def test_unavailable_service(sandbox: Sandbox) -> None:
    """A call that is not idempotent is not retried after an unavailable fault."""
    sandbox.faults.add("fault", operation="DeleteLabel", times=2)
    with sandbox_client(sandbox) as client, pytest.raises(UnavailableFault) as caught:
        client.labels.delete_label(label_name="spring")

    assert (1, True) == (caught.value.attempts, caught.value.retryable)


def test_connections_of_another_process(demo_client: Client) -> None:
    """A client in another process opens new connections and leaves the old ones alone."""
    demo_client.contacts.get_contact(id=3)
    before = demo_client._transport._adapter
    demo_client._transport._process = 0

    assert 3 == demo_client.contacts.get_contact(id=3).id
    assert before is not demo_client._transport._adapter


def test_deadlines() -> None:
    """An expired deadline closes a socket that is opened later, and tolerates a closed one."""
    connection: Any = SimpleNamespace(sock=None)
    near, far = socket.socketpair()
    progress = Progress()
    with near, far, Deadline(time.monotonic(), progress) as deadline:
        deadline.watch(connection)
        connection.sock = near
        assert b"" == far.recv(1)
        near.close()
        deadline.cancel()

    assert progress.has_expired
