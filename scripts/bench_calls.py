"""Measures what a call costs over HTTP, alone and many at a time, beside other libraries."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import httpx2
import requests
import zeep
from measuring import Row, best, peak_memory

from cfclient import AsyncClient, Client
from cfclient._soap import write_request
from cfclient.contract import PACKAGED
from cfclient.operations import GET_CONTACT
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http import LOGIN, PASSWORD
from cfclient.types import GetContact

CALL, ASYNC_CALL, ALONE, ROUNDS = 1.10, 1.15, 200, 10
CALLS, AT_A_TIME = 1_000, 64
MEMORY = 100.0

MESSAGE = write_request(GET_CONTACT, GetContact(id=3))


@contextmanager
def running(*command: str, content: bytes = b"") -> Generator[str]:
    """Run a server in a process of its own, and yield its endpoint.

    Args:
        command: The arguments of the interpreter; the process prints the endpoint.
        content: What the process reads.
    """
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        assert server.stdin
        assert server.stdout
        server.stdin.write(content)
        server.stdin.close()
        try:
            yield server.stdout.readline().decode().strip()
        finally:
            server.terminate()


def sandbox() -> AbstractContextManager[str]:
    """Run a sandbox with the demo data, which closes each connection after its response."""
    serve = "from cfclient.sandbox import Sandbox\ns = Sandbox(seed='demo').start()\n"
    return running("-c", f"{serve}print(s.endpoint, flush=True)\nimport time; time.sleep(9999)")


def serving(latency: float = 0.0) -> AbstractContextManager[str]:
    """Run a server that responds to every call alike and keeps its connections open."""
    with Sandbox(seed="demo") as own, own.client() as client:
        content = client.call_raw(GET_CONTACT, GetContact(id=3)).content
    program = str(Path(__file__).with_name("bench_server.py"))
    return running(program, str(latency), content=content)


def calling() -> Iterable[Row]:
    """Compare a call with a plain POST of the same bytes, each on a connection of its own."""
    with sandbox() as endpoint, requests.Session() as session:
        client = Client(login=LOGIN, password=PASSWORD, endpoint=endpoint)
        url, login = f"{endpoint}/{GET_CONTACT.path}", (LOGIN, PASSWORD)

        def post() -> None:
            session.post(url, data=MESSAGE.content, headers=MESSAGE.headers, auth=login)

        def call() -> None:
            client.contacts.get_contact(id=3)

        # Alternating, so that other load on the machine affects both.
        rounds = [(best(post, ALONE), best(call, ALONE)) for _ in range(ROUNDS)]
        bare, ours = (min(taken) for taken in zip(*rounds, strict=True))
        yield "requests.Session.post of GetContact", f"{bare:.2f} ms", "", None
        yield _compared("client.contacts.get_contact", ours, bare, CALL)
        bare, ours = asyncio.run(_awaiting(endpoint))
    yield "httpx2.AsyncClient.post of GetContact", f"{bare:.2f} ms", "", None
    yield _compared("await client.contacts.get_contact", ours, bare, ASYNC_CALL)


def _compared(what: str, ours: float, bare: float, most: float) -> Row:
    return f"  {what}", f"{ours:.2f} ms", f"{ours / bare:.2f} x", ours / bare <= most


async def _awaiting(endpoint: str) -> tuple[float, float]:
    url = f"{endpoint}/{GET_CONTACT.path}"
    own = AsyncClient(login=LOGIN, password=PASSWORD, endpoint=endpoint)
    async with httpx2.AsyncClient(auth=(LOGIN, PASSWORD)) as bare, own as client:

        async def post() -> None:
            await bare.post(url, content=MESSAGE.content, headers=MESSAGE.headers)

        async def call() -> None:
            await client.contacts.get_contact(id=3)

        rounds = [(await _best(post), await _best(call)) for _ in range(ROUNDS)]
    first, second = (min(taken) for taken in zip(*rounds, strict=True))
    return first, second


async def _best(call: Callable[[], Awaitable[object]]) -> float:
    times: list[float] = []
    for _ in range(ALONE):
        started = time.perf_counter()
        await call()
        times.append(time.perf_counter() - started)
    return min(times) * 1000


def calling_at_once() -> Iterable[Row]:
    """Compare many calls at a time: in tasks, in threads, and with zeep."""
    with serving() as endpoint:
        taken = {
            "await client.contacts.get_contact": asyncio.run(_in_tasks(endpoint)),
            "httpx2.AsyncClient.post": asyncio.run(_with_httpx2(endpoint)),
            "client.contacts.get_contact in threads": _in_threads(endpoint),
            "zeep.AsyncClient": asyncio.run(_with_zeep(endpoint)),
        }
    yield f"{CALLS} calls, {AT_A_TIME} at a time", "", "", None
    first = next(iter(taken.values()))
    for what, seconds in taken.items():
        yield f"  {what}", f"{seconds * 1000:.0f} ms", f"{seconds / first:.2f} x", None


def _in_threads(endpoint: str) -> float:
    client = Client(login=LOGIN, password=PASSWORD, endpoint=endpoint)
    with client, ThreadPoolExecutor(AT_A_TIME) as pool:
        started = time.perf_counter()
        for done in [pool.submit(client.contacts.get_contact, id=3) for _ in range(CALLS)]:
            done.result()
        return time.perf_counter() - started


async def _in_tasks(endpoint: str) -> float:
    async with AsyncClient(login=LOGIN, password=PASSWORD, endpoint=endpoint) as client:
        return await _all(lambda: client.contacts.get_contact(id=3))


async def _with_httpx2(endpoint: str) -> float:
    limits = httpx2.Limits(max_connections=None, max_keepalive_connections=AT_A_TIME)
    async with httpx2.AsyncClient(auth=(LOGIN, PASSWORD), limits=limits) as own:
        return await _all(
            lambda: own.post(endpoint, content=MESSAGE.content, headers=MESSAGE.headers)
        )


async def _with_zeep(endpoint: str) -> float:
    import httpx
    from zeep.transports import AsyncTransport

    make_transport: Any = AsyncTransport
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=AT_A_TIME)
    async with httpx.AsyncClient(auth=(LOGIN, PASSWORD), limits=limits) as own:
        make_client: Any = zeep.AsyncClient
        client = make_client(str(PACKAGED), transport=make_transport(client=own))
        service = client.bind("CallFireApi", "ContactServicePort")
        service._binding_options["address"] = f"{endpoint}/{GET_CONTACT.path}"  # noqa: SLF001 - zeep has no other way
        return await _all(lambda: service.GetContact(3))


async def _all(call: Callable[[], Awaitable[object]]) -> float:
    numbers: Iterator[int] = iter(range(CALLS))

    async def work() -> None:
        for _ in numbers:
            await call()

    started = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(AT_A_TIME)))
    return time.perf_counter() - started


def waiting() -> Iterable[Row]:
    """Measure the memory of calls that are all under way, in a process of its own."""
    with serving(latency=5.0) as endpoint:
        measure = f"import bench_calls; print(bench_calls.in_flight({endpoint!r}))"
        done = subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", measure],
            capture_output=True,
            check=True,
            cwd=Path(__file__).parent,
            text=True,
        )
    used = float(done.stdout)
    yield f"memory of {CALLS} calls under way", f"{used:.0f} MB", "", used <= MEMORY


def in_flight(endpoint: str) -> float:
    """Return the memory that calls under way use in addition to one call, in MB."""

    async def main() -> float:
        own = AsyncClient(login=LOGIN, password=PASSWORD, endpoint=endpoint, retries=0)
        async with own as client:
            await client.contacts.get_contact(id=3)
            before = peak_memory()
            await asyncio.gather(*(client.contacts.get_contact(id=3) for _ in range(CALLS)))
            return peak_memory() - before

    return asyncio.run(main())
