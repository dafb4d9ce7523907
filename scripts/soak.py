"""Puts the sandbox under load for longer than the tests do, and measures it."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests
from werkzeug import Request, Response

from cfclient import Client
from cfclient._envelope import write_request
from cfclient.sandbox import Sandbox
from cfclient.types import Contact, SendText, TextBroadcastConfig, ToNumber
from cfschema.operations import SEND_TEXT

THREADS, CALLS = 16, 5_000
REQUESTS, GARBAGE = 50_000, 10_000
HI = TextBroadcastConfig(message="Hi")


class ConstantSandbox(Sandbox):
    """The same server, which answers each operation as it first did."""

    def __init__(self) -> None:
        """Begin with no answer."""
        super().__init__()
        self._answers: dict[str, Response] = {}

    def _answer(self, path: str, request: Request) -> Response:
        action = request.mimetype_params["action"]
        if action not in self._answers:
            self._answers[action] = super()._answer(path, request)
        return self._answers[action]


def mixed(client: Client, number: int) -> None:
    """Make one of several calls, in turn."""
    kind = ("contact", "text", "contacts", "texts")[number % 4]
    if kind == "contact":
        client.contacts.update_contacts(contact=[Contact(external_id=f"x{number}")])
    elif kind == "text":
        client.texts.send_text(
            to_number=f"1310555{number % 100 + 100:04d}", text_broadcast_config=HI
        )
    elif kind == "contacts":
        client.contacts.query_contacts(max_results=5)
    else:
        client.texts.query_texts(max_results=5)


def throughput(sandbox: Sandbox) -> float:
    """Return how many mixed calls a second a sandbox answers to many threads."""
    with sandbox, sandbox.client() as client, ThreadPoolExecutor(THREADS) as pool:
        started = time.perf_counter()
        for done in [pool.submit(mixed, client, number) for number in range(CALLS)]:
            done.result()
        taken = time.perf_counter() - started
        if type(sandbox) is Sandbox:
            kept = sum(1 for _ in client.contacts.iter_contacts())
            # The recipients of texts are contacts, too.
            if (len(sandbox.outbox), kept) != (CALLS // 4, CALLS // 4 + 25):
                raise SystemExit(f"writes were lost: {len(sandbox.outbox)} texts, {kept} contacts")
    return CALLS / taken


def load() -> None:
    """Measure mixed calls against the same server answering a constant."""
    real, constant = throughput(Sandbox()), throughput(ConstantSandbox())
    print(f"load: {CALLS} mixed calls from {THREADS} threads: no error, no write lost")
    print(
        f"      {real:.0f} calls/s, {real / constant:.2f} of {constant:.0f} calls/s for a constant"
    )


def memory() -> None:
    """Measure what many reading requests leave behind."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        figures = [resident()]
        for number in range(1, REQUESTS + 1):
            client.contacts.get_contact(id=number % 200 + 1)
            if number % (REQUESTS // 5) == 0:
                figures.append(resident())
    print(f"memory: MB after every {REQUESTS // 5} of {REQUESTS} requests: {figures}")


def resident() -> float:
    """Return the resident memory of this process, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def garbage() -> None:
    """Send bytes that mean nothing, and requests that were damaged."""
    dice = random.Random(7)  # noqa: S311 - the same requests each time
    request = SendText(to_number=[ToNumber(value="13105550123")], text_broadcast_config=HI)
    valid = write_request(SEND_TEXT, request).content
    statuses: dict[int, int] = {}
    with Sandbox() as sandbox, requests.Session() as session:
        for number in range(GARBAGE):
            content = damaged(valid, dice) if number % 2 else dice.randbytes(dice.randint(0, 300))
            response = session.post(
                f"{sandbox.endpoint}/soap12/text",
                data=content,
                auth=("sandbox", "sandbox"),
                timeout=10,
            )
            if response.status_code not in (200, 400) or b"Envelope" not in response.content:
                raise SystemExit(f"{response.status_code} for {content!r}")
            statuses[response.status_code] = statuses.get(response.status_code, 0) + 1
        sandbox.client().texts.query_texts()
    print(f"garbage: {GARBAGE} requests by status: {statuses}; the server lives on")


def damaged(valid: bytes, dice: random.Random) -> bytes:
    """Return a request with a piece of it cut out, doubled or replaced."""
    place = dice.randrange(len(valid))
    end = place + dice.randint(1, 20)
    return (
        valid[:place]
        + dice.choice([b"", valid[place:end] * 2, b"<", b"&x;", b"\xff"])
        + valid[end:]
    )


SECTIONS: dict[str, Callable[[], None]] = {"load": load, "memory": memory, "garbage": garbage}


def main(arguments: list[str] | None = None) -> int:
    """Run the sections chosen, or all."""
    parser = argparse.ArgumentParser(description="Put the sandbox under load.")
    parser.add_argument("sections", nargs="*", help=f"some of: {', '.join(SECTIONS)}")
    for name in parser.parse_args(arguments).sections or SECTIONS:
        SECTIONS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
