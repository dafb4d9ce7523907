"""Unit tests of the components of an exchange of the async client."""

from __future__ import annotations

import io
import os
import ssl
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from anyio.lowlevel import checkpoint

from cfclient import AsyncClient, ConnectError, ResponseTooLarge, TransportError, ValidationError
from cfclient._settings import Options
from cfclient._soap import Upload
from cfclient._transport.async_bounded import _Bounded, receive
from cfclient._transport.bounded import FRAMING
from cfclient._transport.httpx_adapter import HttpxAdapter, _Body
from cfclient._transport.httpx_failures import cause_of
from cfclient._transport.routes import transport_of
from cfclient._transport.task_limit import TaskLimit
from cfclient.operations import GET_SOUND_DATA
from cfclient.sandbox import Sandbox
from cfclient.types import GetSoundData

SOUND = b"ID3" + bytes(range(256)) * 1000
every_loop = pytest.mark.parametrize("backend", ["asyncio", "trio"])


class Endless(httpx2.AsyncByteStream):
    """A body without an end until it is closed."""

    def __init__(self) -> None:
        """Start open."""
        self.is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield zeros."""
        while not self.is_closed:
            yield bytes(1 << 16)

    async def aclose(self) -> None:
        """End the body."""
        self.is_closed = True


@every_loop
def test_endless_body(backend: str) -> None:
    """A body that exceeds the limit is left, and closed."""
    body = Endless()

    async def main() -> None:
        with pytest.raises(ResponseTooLarge):
            await receive(httpx2.Response(200, stream=body), 1 << 20, None)

    anyio.run(main, backend=backend)
    assert body.is_closed


class Ready(httpx2.AsyncByteStream):
    """A body of 10 MB that is there already, in pieces of an odd size."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield zeros."""
        for _ in range(160):
            yield bytes((1 << 16) + 1)


@every_loop
def test_others_run_meanwhile(backend: str) -> None:
    """A large body that is there already leaves the event loop to others after each megabyte."""
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await checkpoint()

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(others)
            await receive(httpx2.Response(200, stream=Ready()), 1 << 30, None)
            tasks.cancel_scope.cancel()

    anyio.run(main, backend=backend)
    assert 8 <= turns


def test_repeated_headers() -> None:
    """The values of a header that is repeated are joined, as by requests."""
    headers = [("Link", "</a>"), ("link", "</b>"), ("X-Name", "Jos\xe9".encode("latin-1"))]
    response = httpx2.Response(200, headers=headers, stream=httpx2.ByteStream(b"x"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    received = anyio.run(receive, response, 10, None)

    assert {"link": "</a>, </b>", "x-name": "José"} == received.headers


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ConnectionRefusedError(111, "Connect call failed"), f"[Errno 111] {os.strerror(111)}"),
        (ExceptionGroup("many", [OSError(113, "x"), OSError(111, "y")]), os.strerror(113)),
        (ValueError(), "ValueError"),
        (ssl.SSLError(1, "wrong version"), "wrong version"),
    ],
)
def test_causes(error: Exception, reason: str) -> None:
    """The innermost cause of an error is shown, in the same words on every event loop."""
    outer = httpx2.ConnectError("All connection attempts failed")
    outer.__cause__ = error
    cause = cause_of(outer, has_proxy=True)

    assert reason in cause.reason
    assert isinstance(error, ssl.SSLError) == cause.is_untrusted != cause.is_proxy


@pytest.mark.parametrize("proxy", ["127.0.0.1:9", "http://127.0.0.1:9", "https://127.0.0.1:9"])
def test_proxies_of_the_environment(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the environment is used if it is trusted, in any form that requests accepts."""
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    settings: dict[str, Any] = {"login": "a", "password": "b", "endpoint": "https://example.com"}
    trusting: Any = transport_of(Options(**settings, trust_environment=True))
    other: Any = transport_of(Options(**settings))

    assert b"127.0.0.1" == trusting._pool._proxy_url.host
    assert not hasattr(other._pool, "_proxy_url")


def test_folder_of_authorities(tmp_path: Path) -> None:
    """The authorities can be in a folder, and without any no server is trusted."""
    transport: Any = transport_of(
        Options(login="a", password="b", endpoint="https://example.com", verify=tmp_path)
    )
    plain: Any = transport_of(Options(login="a", password="b", endpoint="http://127.0.0.1"))

    for each in (transport, plain):
        assert ssl.CERT_REQUIRED == each._pool._ssl_context.verify_mode
        assert [] == each._pool._ssl_context.get_ca_certs()


@every_loop
def test_turns_have_a_distance(backend: str) -> None:
    """Requests begin one after the other, and a turn that comes too late is refused at once."""

    async def main() -> tuple[list[bool], float]:
        limit, turns = TaskLimit(20.0, None), [False] * 5

        async def take(number: int) -> None:
            async with limit.turn(time.monotonic() + 9) as turns[number]:
                pass

        started = time.monotonic()
        async with anyio.create_task_group() as tasks:
            for number in range(4):
                tasks.start_soon(take, number)
        async with limit.turn(time.monotonic()) as turns[4]:
            return turns, time.monotonic() - started

    turns, taken = anyio.run(main, backend=backend)
    assert [True] * 4 + [False] == turns
    assert taken >= 3 / 20


@every_loop
def test_large_responses_in_a_thread(backend: str) -> None:
    """The event loop goes on while a large response is decoded."""

    async def main() -> list[str]:
        events: list[str] = []

        def decode(_: object) -> None:
            time.sleep(0.1)
            events.append("decoded")

        async def tick() -> None:
            await anyio.sleep(0.01)
            events.append("went on")

        adapter = HttpxAdapter()
        for size in (1, 1 << 20):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(tick)
                await adapter.run(decode, None, size)
        return events

    assert ["decoded", "went on", "went on", "decoded"] == anyio.run(main, backend=backend)


def test_a_file_of_either_kind(sandbox: Sandbox, tmp_path: Path) -> None:
    """A sound is saved to a file whose methods are coroutines, and to an ordinary one."""
    with sandbox.client() as own:
        sound = GetSoundData(id=own.calls.create_sound(name="a", data=SOUND))

    async def main(client: AsyncClient) -> None:
        async with await anyio.open_file(tmp_path / "sound", "wb") as file:
            assert len(SOUND) == await client.save(GET_SOUND_DATA, sound, file)
        content = io.BytesIO()
        assert len(SOUND) == await client.save(GET_SOUND_DATA, sound, content)
        assert SOUND == content.getvalue() == await client.calls.get_sound_data(id=sound.id)
        async with await anyio.open_file(tmp_path / "sound", "rb") as reader:
            with pytest.raises(ValidationError, match="is read-only"):
                await client.save(GET_SOUND_DATA, sound, reader)
        async with await anyio.open_file(tmp_path / "text", "w") as text:
            with pytest.raises(ValidationError, match="is in text mode"):
                await client.save(GET_SOUND_DATA, sound, text)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    async def closing() -> None:
        async with sandbox.async_client() as client:
            await main(client)

    anyio.run(closing)
    assert SOUND == (tmp_path / "sound").read_bytes()


def test_disk_full(sandbox: Sandbox) -> None:
    """A file whose methods are coroutines is as it was if the sound does not fit."""
    with sandbox.client() as own:
        sound = GetSoundData(id=own.calls.create_sound(name="a", data=SOUND))
    below = io.BytesIO()

    class Full(anyio.AsyncFile[bytes]):
        async def write(self, b: Any) -> int:
            """Write the bytes that fit."""
            if below.tell() > len(SOUND) // 2:
                raise OSError(28, "No space left on device")
            return await super().write(b)

    async def main() -> None:
        async with sandbox.async_client() as client:
            with pytest.raises(TransportError, match="the file cannot be written"):
                await client.save(GET_SOUND_DATA, sound, Full(below))

    anyio.run(main)
    assert b"" == below.getvalue()


@every_loop
def test_cancelled_while_writing(sandbox: Sandbox, tmp_path: Path, backend: str) -> None:
    """A sound that has arrived is written as a whole, though its task is cancelled meanwhile."""
    with sandbox.client() as own:
        sound = GetSoundData(id=own.calls.create_sound(name="a", data=SOUND))
    path, scopes = tmp_path / "sound", list[anyio.CancelScope]()

    class Cancelling(anyio.AsyncFile[bytes]):
        async def write(self, b: Any) -> int:
            """Cancel the task that writes, and write."""
            scopes[0].cancel()
            return await super().write(b)

    async def main() -> None:
        async with sandbox.async_client() as client, await anyio.open_file(path, "wb") as file:
            with anyio.CancelScope() as scope:
                scopes.append(scope)
                await client.save(GET_SOUND_DATA, sound, Cancelling(file.wrapped))

    anyio.run(main, backend=backend)
    assert SOUND == path.read_bytes()


def test_bounded_on_the_wire() -> None:
    """A body with more bytes than any content within the limit needs is not read further."""

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield bytes(FRAMING)

    async def read() -> int:
        return sum([len(piece) async for piece in _Bounded(pieces(), 1)])

    with pytest.raises(ResponseTooLarge):
        anyio.run(read)


def test_body_as_a_whole() -> None:
    """What replaces the network gets the whole body."""
    assert b"<a/>" == bytes(_Body(Upload(b"<a/>", {})))


@every_loop
def test_waits_last(backend: str) -> None:
    """The wait before a retry lasts as long as it is told."""
    started = time.monotonic()
    anyio.run(HttpxAdapter().sleep, 0.1, backend=backend)

    assert 0.1 <= time.monotonic() - started


@every_loop
def test_the_error_of_a_caller_is_no_reason(backend: str) -> None:
    """What a caller handles while it calls is not what the connection failed of."""

    async def main() -> None:
        endpoint = "http://127.0.0.1:1"
        async with AsyncClient(login="ada", password="x", endpoint=endpoint, retries=0) as client:
            with pytest.raises(ConnectError, match="refused") as caught:
                await client.contacts.get_contact(id=3)
        assert "of the caller" not in str(caught.value)

    try:
        int("of the caller")
    except ValueError:
        anyio.run(main, backend=backend)
