"""Load tests of sandbox and client, longer than those of the test suite, with measurements."""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests
from results import save
from soak_async import async_faults, cancellations
from werkzeug import Request, Response

from cfclient import CallFireError, Client
from cfclient._soap import write_request
from cfclient.operations import GET_CONTACT_HISTORY, SEND_TEXT
from cfclient.sandbox import Sandbox
from cfclient.sandbox.http.faults import KINDS, InjectedFault
from cfclient.types import (
    Contact,
    GetContactHistory,
    SendText,
    Text,
    TextBroadcastConfig,
    ToNumber,
)

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.support.flaky import flaky
from tests.support.killing import finish, ids, kill, started
from tests.support.reading import read

THREADS, CALLS = 16, 5_000
REQUESTS, GARBAGE = 50_000, 10_000
SENDS, FAULTY_SENDS, FUZZ = 2_000, 10_000, 200_000
EXPORTED, KILLS = 20_000, 20
HI = TextBroadcastConfig(message="Hi")


class ConstantSandbox(Sandbox):
    """A sandbox that sends its first response to an operation again for each later request."""

    def __init__(self) -> None:
        """Start without stored responses."""
        super().__init__()
        self._responses: dict[str, Response] = {}

    def _respond(self, request: Request) -> Response:
        action = request.mimetype_params["action"]
        if action not in self._responses:
            self._responses[action] = super()._respond(request)
        return self._responses[action]


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
    """Return the throughput of a sandbox for many threads, in mixed calls per second."""
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


def load() -> str:
    """Compare the throughput of mixed calls with that of a server with constant responses."""
    real, constant = throughput(Sandbox()), throughput(ConstantSandbox())
    return (
        f"{CALLS:,} mixed calls from {THREADS} threads without an error or a lost write: "
        f"{real:.0f} calls/s, {real / constant:.2f} of the {constant:.0f} calls/s of the same "
        "server with constant responses"
    )


def memory() -> str:
    """Measure the memory of the process over many read-only requests."""
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        figures = [resident()]
        for number in range(1, REQUESTS + 1):
            client.contacts.get_contact(id=number % 200 + 1)
            if number % (REQUESTS // 5) == 0:
                figures.append(resident())
    return f"between {min(figures)} and {max(figures)} MB over {REQUESTS:,} requests"


def resident() -> float:
    """Return the resident memory of this process, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def garbage() -> str:
    """Send random bytes and corrupted requests."""
    dice = random.Random(7)  # noqa: S311 - the same requests each time
    request = SendText(to_number=[ToNumber(value="13105550123")], text_broadcast_config=HI)
    valid = write_request(SEND_TEXT, request).content
    statuses: dict[int, int] = {}
    with Sandbox() as sandbox, requests.Session() as session:
        for number in range(GARBAGE):
            content = corrupted(valid, dice) if number % 2 else dice.randbytes(dice.randint(0, 300))
            response = session.post(
                f"{sandbox.endpoint}/soap12/text",
                data=content,
                auth=("sandbox", "sandbox"),
                timeout=10,
            )
            if response.status_code not in (200, 400, 500) or b"Envelope" not in response.content:
                raise SystemExit(f"{response.status_code} for {content!r}")
            statuses[response.status_code] = statuses.get(response.status_code, 0) + 1
        sandbox.client().texts.query_texts()
    shown = ", ".join(f"{count:,} with {status}" for status, count in sorted(statuses.items()))
    return f"{GARBAGE:,} random or damaged requests, {shown}; the server still responds"


def corrupted(valid: bytes, dice: random.Random) -> bytes:
    """Return a message with a part of it removed, duplicated or replaced."""
    start = dice.randrange(len(valid))
    end = start + dice.randint(1, 20)
    return (
        valid[:start]
        + dice.choice([b"", valid[start:end] * 2, b"<", b"&x;", b"\xff"])
        + valid[end:]
    )


def sends() -> str:
    """Send texts while a third of the responses is dropped."""
    dropped = "a third of the responses dropped"
    return exactly_once(dropped, [InjectedFault("drop-response")], SENDS)


def faults() -> str:
    """Send texts while a fault of a random kind is injected into a third of all calls."""
    kinds = [InjectedFault(kind, retry_after=0, seconds=0.5) for kind in KINDS]
    return exactly_once("faults injected into a third of all calls", kinds, FAULTY_SENDS)


def exactly_once(trouble: str, kinds_of_fault: list[InjectedFault], count: int) -> str:
    """Send texts under fault injection and fail unless each is sent exactly once."""
    started = time.perf_counter()
    with flaky(kinds_of_fault, 1 / 3) as sandbox:
        client = sandbox.client().with_options(retries=30, timeout=(5.0, 0.4))

        def send(number: int) -> None:
            config = TextBroadcastConfig(message=f"Text {number}")
            client.texts.send_text(to_number="13105550123", text_broadcast_config=config)

        with client, ThreadPoolExecutor(THREADS) as pool:
            for done in [pool.submit(send, number) for number in range(count)]:
                done.result()
        sandbox.clock.advance(days=1)
        texts = [item for item in sandbox.outbox if isinstance(item, Text)]
        sent = Counter(text.text_record[0].message for text in texts)
    duplicated = sum(times - 1 for times in sent.values())
    lost = count - len(sent)
    taken = time.perf_counter() - started
    if lost or duplicated:
        raise SystemExit(f"{count} sends: {lost} lost, {duplicated} duplicated")
    sent_by = f"{count:,} sends from {THREADS} threads in {taken:.0f} s"
    return f"{sent_by}, with {trouble}: none lost, none duplicated"


def exports() -> str:
    """Kill an export at random, again and again, and fail unless it has every row once."""
    dice = random.Random(14)  # noqa: S311 - other moments on every machine anyway
    started_at = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "calls")
        with Sandbox(seed="demo", size=EXPORTED, latency=0.05) as sandbox:
            # One worker is slow enough for so many lives.
            killed = sum(kill(started(sandbox, folder, 20, 1), folder, dice) for _ in range(KILLS))
            rows, parts, new_parts = finish(started(sandbox, folder, 20, 8))
            with sandbox.client() as client:
                wanted = sorted(call.id for call in client.calls.iter_calls())
        found = ids(f"{folder}/*.parquet")
    taken = time.perf_counter() - started_at
    if found != wanted or killed < KILLS:
        lost, duplicated = len(set(wanted) - set(found)), len(found) - len(set(found))
        raise SystemExit(
            f"{rows} rows, killed {killed} times: {lost} lost, {duplicated} duplicated"
        )
    return (
        f"{rows:,} rows in {parts} files in {taken:.0f} s, killed {killed} times, {new_parts} "
        "files left for the last run: none lost, none duplicated"
    )


def fuzz() -> str:
    """Decode corrupted or random responses; only a `CallFireError` may be raised."""
    dice = random.Random(11)  # noqa: S311 - the same responses each time
    with Sandbox(seed="demo") as sandbox, sandbox.client() as client:
        request = GetContactHistory(contact_id=3, max_results=4)
        valid = client.call_raw(GET_CONTACT_HISTORY, request).content
    kinds = ("application/soap+xml", "text/xml", "text/html", "multipart/related", "")
    outcomes: Counter[str] = Counter()
    for number in range(FUZZ):
        content = corrupted(valid, dice) if number % 4 else dice.randbytes(dice.randint(0, 300))
        if number % 8 == 1:
            content = corrupted(corrupted(content, dice), dice)
        try:
            read(
                content,
                operation=GET_CONTACT_HISTORY,
                status=dice.choice((200, 200, 200, 400, 500, 503)),
                content_type=dice.choice(kinds),
                strict=number % 2 == 0,
            )
            outcomes["decoded"] += 1
        except CallFireError as error:
            outcomes[type(error).__name__] += 1
    shown = ", ".join(f"{number:,} {outcome}" for outcome, number in outcomes.most_common())
    return f"{FUZZ:,} random or damaged responses: {shown}"


SECTIONS: dict[str, Callable[[], str]] = {
    "load": load,
    "memory": memory,
    "garbage": garbage,
    "sends": sends,
    "faults": faults,
    "exports": exports,
    "fuzz": fuzz,
    "async_faults": async_faults,
    "cancellations": cancellations,
}


def main(arguments: list[str] | None = None) -> int:
    """Run the chosen sections, or all of them."""
    parser = argparse.ArgumentParser(description="Run load tests against the sandbox.")
    parser.add_argument("sections", nargs="*", help=f"some of: {', '.join(SECTIONS)}")
    parser.add_argument("--save", action="store_true", help="for the performance page of the docs")
    options = parser.parse_args(arguments)
    logging.disable(logging.WARNING)
    for name in options.sections or SECTIONS:
        line = SECTIONS[name]()
        print(f"{name}: {line}")
        if options.save:
            save("soak", {name: line})
    return 0


if __name__ == "__main__":
    sys.exit(main())
