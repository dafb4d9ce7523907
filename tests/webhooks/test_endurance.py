"""A receiver under a flood of posts, slow and broken ones, and through a crash."""

from __future__ import annotations

import itertools
import random
import re
import socket
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.webhooks.apps import TOKEN
from tests.webhooks.bodies import TEXT_XML
from tests.webhooks.servers import free_port, running

APPLICATION = f"""
import sys

from werkzeug.serving import WSGIRequestHandler, make_server

from cfclient.types import Notification
from cfclient.webhooks import Receiver, SQLiteStore

receiver = Receiver(token={TOKEN!r}, timeout=0.5, store=SQLiteStore("events.db", lease=1))
handled = open("handled", "a", buffering=1)

@receiver.on(Notification)
def note(event):
    handled.write(f"{{event.text.id}}\\n")

app = receiver.asgi

class Handler(WSGIRequestHandler):
    timeout = 0.5

if __name__ == "__main__":
    port = int(sys.argv[1])
    make_server(
        "127.0.0.1", port, receiver.wsgi, threaded=True, request_handler=Handler
    ).serve_forever()
"""
SERVERS = {
    "asgi": ["uvicorn", "application:app", "--log-level=warning", "--port"],
    "wsgi": ["application"],
}
POSTS = 300
LARGE = 100 << 20


@contextmanager
def served(folder: Path, server: str, port: int) -> Generator[Any]:
    """Run the application."""
    (folder / "application.py").write_text(APPLICATION)
    with running(folder, SERVERS[server], port) as process:
        yield process


def body(key: int) -> bytes:
    """Return a notification of a text."""
    return TEXT_XML.replace(b'id="1001"', b'id="%d"' % key)


def handled(folder: Path) -> Counter[int]:
    """Return how often each text was handled."""
    return Counter(map(int, (folder / "handled").read_text().split()))


def peak(process: subprocess.Popen[bytes]) -> int:
    """Return the largest memory that a process had so far, in MiB."""
    status = Path(f"/proc/{process.pid}/status")
    if not status.exists():
        pytest.skip("needs /proc")
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
    return int(found[1]) >> 10 if found else 0


def send(port: int, *pieces: bytes, path: str = TOKEN, length: int | None = None) -> bytes:
    """Send a request in pieces, and return the status line."""
    size = sum(map(len, pieces)) if length is None else length
    head = f"POST /{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {size}\r\n\r\n"
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=30) as sending:
        with suppress(OSError):
            for piece in (head.encode(), *pieces):
                sending.sendall(piece)
        return sending.recv(100).partition(b"\r\n")[0]
    return b""


def flood(port: int, keys: Iterator[int]) -> Counter[int]:
    """Post texts in one connection, and return the statuses."""
    statuses: Counter[int] = Counter()
    with requests.Session() as session:
        for key in keys:
            address = f"http://127.0.0.1:{port}/{TOKEN}"
            statuses[session.post(address, body(key), timeout=30).status_code] += 1
    return statuses


@pytest.mark.parametrize("server", SERVERS)
def test_flood(server: str, tmp_path: Path) -> None:
    """Many posts, slow, broken and large ones and wrong tokens leave it up, in bounded memory."""
    port = free_port()
    with served(tmp_path, server, port) as process, ThreadPoolExecutor(24) as pool:
        assert send(port, body(0)).endswith(b"204 No Content")
        before = peak(process)
        zeros = itertools.repeat(bytes(1 << 20), LARGE >> 20)
        attacks = [
            *(pool.submit(send, port, b"<a>", length=1000) for _ in range(8)),
            pool.submit(send, port, *zeros, length=LARGE),
            pool.submit(send, port, *[b" " * (1 << 20)], path="x" * 40),
            *(pool.submit(send, port, bytes([n]) * 1000) for n in range(40)),
            *(pool.submit(send, port, body(1), path="y" * 43) for _ in range(20)),
            pool.submit(send, port, b"[" * 1_000_000),
            pool.submit(send, port, b"<a>" * 300_000),
        ]
        keys = iter(range(1, POSTS + 1))
        shares = [itertools.islice(keys, POSTS // 4) for _ in range(4)]
        floods = [pool.submit(flood, port, iter(list(share))) for share in shares]
        statuses = sum((each.result() for each in floods), Counter[int]())
        answers = Counter(attack.result()[9:12] for attack in attacks)
        assert send(port, body(POSTS + 1)).endswith(b"204 No Content")
        grown = peak(process) - before

    assert {204: POSTS} == statuses
    assert dict.fromkeys(range(POSTS + 2), 1) == handled(tmp_path)
    assert {b"400", b"404", b"408"} <= set(answers) <= {b"400", b"404", b"408", b"413", b""}
    assert grown < 100


def test_crash(tmp_path: Path) -> None:
    """Events with duplicates, a kill and a restart: each is handled, and once but for the kill."""
    port, lock = free_port(), threading.Lock()
    keys = [key for key in range(POSTS) for _ in range(2)]
    random.Random(16).shuffle(keys)  # noqa: S311 - an order, no secret
    waiting = list(keys)
    processes: list[Any] = []

    def post() -> None:
        with requests.Session() as session:
            while True:
                with lock:
                    if not waiting:
                        return
                    key = waiting.pop()
                    if len(waiting) == POSTS:
                        processes[0].kill()
                try:
                    address = f"http://127.0.0.1:{port}/{TOKEN}"
                    status = session.post(address, body(key), timeout=30).status_code
                except requests.ConnectionError:
                    status = 0
                if status != 204:
                    time.sleep(0.02)
                    with lock:
                        waiting.insert(0, key)

    with ThreadPoolExecutor(3) as pool:
        with served(tmp_path, "wsgi", port) as process:
            processes.append(process)
            senders = [pool.submit(post) for _ in range(3)]
            process.wait(60)
        with served(tmp_path, "wsgi", port):
            for sender in senders:
                sender.result()

    counts = handled(tmp_path)
    assert set(range(POSTS)) == set(counts)
    # Three posts were on their way when the process was killed.
    assert sum(counts.values()) <= POSTS + 3
