"""Measures what an item costs the sandbox, in small and in large accounts."""

from __future__ import annotations

import time
import tracemalloc
from base64 import b64encode
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from measuring import ITEMS, Row, best, serving

from cfclient import Client, to_xml
from cfclient._soap import write_request
from cfclient.operations import (
    ADD_AGENTS,
    ADD_NUMBERS_TO_DNC_LIST,
    CREATE_CCC_CAMPAIGN,
    CREATE_CONTACT_BATCH,
    CREATE_DNC_LIST,
    GET_BROADCAST_STATS,
    GET_CONTACT,
    GET_RECORDING_DATA,
    QUERY_AGENTS,
    QUERY_CALLS,
    QUERY_CONTACTS,
    QUERY_TEXTS,
    SEND_TEXT,
)
from cfclient.sandbox.engine import Engine
from cfclient.sandbox.engine.ids import first_id, step_of
from cfclient.sandbox.engine.indexes import INDEXES
from cfclient.sandbox.engine.seeds import seeded
from cfclient.sandbox.engine.state import CallerId
from cfclient.sandbox.engine.store import EPOCH
from cfclient.sandbox.engine.views import Filters, broadcasts, messages
from cfclient.sandbox.services import respond
from cfclient.types import (
    ActionState,
    AddAgentsRequest,
    AddNumbersToDncListRequest,
    AutoReply,
    Broadcast,
    Call,
    CallQueryResult,
    CallRecord,
    CccCampaign,
    CreateCccCampaignRequest,
    CreateContactBatch,
    CreateDncListRequest,
    DncList,
    GetBroadcastStats,
    GetContact,
    GetRecordingData,
    QueryAgentsRequest,
    QueryCalls,
    QueryContacts,
    QueryTexts,
    RecordingMeta,
    Result,
    SendText,
    TextBroadcastConfig,
    ToNumber,
)

MANY, LARGE = 50_000, 400_000
# How often a step is repeated that takes less than the clock can tell.
FEW = 200
GROWTH, PAGE, SEEDING, SERVED = 1.5, 2.5, 10.0, 0.85

Step = tuple[str, Callable[[], object], int]


def growing() -> Iterable[Row]:
    """Measure what an item costs in a small and in a large broadcast."""
    # In turns, so that whatever else the machine does falls on both.
    rounds = [(growth(ITEMS), growth(MANY)) for _ in range(4)]
    for what in rounds[0][0]:
        small, large = (min(each[what] for each in size) for size in zip(*rounds, strict=True))
        yield (
            f"{what}, each of {MANY}",
            f"{large * 1000:.0f} us",
            f"{large / small:.2f} x as of {ITEMS}",
            large / small <= GROWTH,
        )


def growth(size: int) -> dict[str, float]:
    """Return what each operation on a broadcast costs per item, in milliseconds."""
    engine = Engine(respond, "empty", None)
    found: dict[str, float] = {}
    for what, step, items in _steps(engine, size):
        _settle(engine)
        # The time of this process alone: it is compared with itself a minute later.
        started = time.process_time()
        step()
        # What a step changes is indexed when the indexes are used next.
        _settle(engine)
        found[what] = (time.process_time() - started) * 1000 / items
    return found


def _settle(engine: Engine) -> None:
    for cls in INDEXES:
        engine.store.indexes(cls)


def filling() -> Iterable[Row]:
    """Measure a large demo account, and a page in the middle of its calls."""
    tracemalloc.start()
    kept = seeded("demo", 10 * ITEMS)
    size = tracemalloc.get_traced_memory()[0] / (10 * ITEMS)
    tracemalloc.stop()
    yield "a call or text in memory", f"{size:.0f} bytes", "", None
    half = LARGE // 2
    make = partial(Engine, respond, "demo", None, size=half)
    taken = best(make, 1) / 1000
    yield f"a demo account of {half} calls and texts", f"{taken:.1f} s", "", taken <= SEEDING
    engine = Engine(respond, "demo", None, size=LARGE)
    del kept
    first = LARGE // 4
    query = partial(_ask, engine, QUERY_CALLS, QueryCalls(first_result=first, max_results=ITEMS))
    calls = list(engine.store.every(Call)[first : first + ITEMS])
    result = CallQueryResult(total_results=half, call=calls)
    rounds = [(best(query, 3), best(lambda: to_xml(result), 3)) for _ in range(5)]
    ours, alone = (min(taken) for taken in zip(*rounds, strict=True))
    yield (
        f"a page of {ITEMS} of {len(engine.store.every(Call))} calls",
        f"{ours:.1f} ms",
        f"{ours / alone:.2f} x its encoding",
        ours / alone <= PAGE,
    )


def answering() -> Iterable[Row]:
    """Measure calls between two processes, one after the other, and those of a constant server."""
    with serving(seed="demo") as sandbox, serving("Constant", seed="demo") as constant:
        places = sandbox, constant
        for name, kind, target in (("a bare client", _poster, None), ("cfclient", _caller, SERVED)):
            calls = [kind(place) for place in places]
            # In turns, so that whatever else the machine does falls on both.
            rounds = [
                [best(partial(_times, call, 100), 1) / 100 for call in calls] for _ in range(20)
            ]
            ours, bare = (min(taken) for taken in zip(*rounds, strict=True))
            yield (
                f"GetContact by {name}, of a sandbox in another process",
                f"{1000 / ours:.0f} / s",
                f"{bare / ours:.2f} of the same server with a constant",
                None if target is None else bare / ours >= target,
            )


def _poster(endpoint: str) -> Callable[[], object]:
    message = write_request(GET_CONTACT, GetContact(id=3))
    pair = b64encode(b"sandbox:sandbox").decode()
    headers = {**message.headers, "Authorization": f"Basic {pair}"}
    place = urlsplit(endpoint)
    connection = HTTPConnection(place.netloc)

    def post() -> None:
        connection.request("POST", f"{place.path}/{GET_CONTACT.path}", message.content, headers)
        connection.getresponse().read()

    return post


def _caller(endpoint: str) -> Callable[[], object]:
    client = Client(login="sandbox", password="sandbox", endpoint=endpoint)  # noqa: S106 - public
    return partial(client.contacts.get_contact, id=3)


def _times(call: Callable[[], object], times: int) -> None:
    for _ in range(times):
        call()


def _steps(engine: Engine, size: int) -> Iterable[Step]:
    numbers = [f"1{200 + n // 100 % 700}555{100 + n % 100:04d}" for n in range(size)]
    message = SendText(
        to_number=[ToNumber(value=number) for number in numbers],
        text_broadcast_config=TextBroadcastConfig(message="Hi"),
        label=["spring"],
    )
    pages = partial(_page_through, engine, size)
    stats = GetBroadcastStats(id=first_id(Broadcast))
    yield "send", partial(_ask, engine, SEND_TEXT, message), size
    yield "run", partial(engine.advance, timedelta(minutes=5)), size
    yield "stats", partial(_ask, engine, GET_BROADCAST_STATS, stats), size
    yield "page through", pages, size
    yield "by label", partial(pages, label_name="spring"), size
    yield "by interval", partial(pages, interval_begin=EPOCH), size
    yield "by number", partial(_find, engine, numbers[:ITEMS]), ITEMS
    key = first_id(Broadcast)
    others = [ToNumber(value=f"1{number[1:4]}666{number[7:]}") for number in numbers[:ITEMS]]
    scrubbed = CreateContactBatch(
        broadcast_id=key, to_number=others, scrub_broadcast_duplicates=True
    )
    yield "scrubbed", partial(_ask, engine, CREATE_CONTACT_BATCH, scrubbed), ITEMS
    middle = partial(engine.view, messages, Filters(), size // 2, 10)
    yield "messages in the middle", partial(_repeat, middle), FEW
    yield "card on the page", partial(_repeat, engine.view, broadcasts, 0, 10), FEW
    search = partial(_ask, engine, QUERY_CONTACTS)
    search(QueryContacts(string=numbers[0]))  # takes in all contacts
    yield "contact by a text", partial(_repeat, search, QueryContacts(string=numbers[-1])), FEW
    yield from _others(engine, numbers)


def _others(engine: Engine, numbers: list[str]) -> Iterable[Step]:
    """Yield steps with what the account does not send: recordings, agents, forbidden numbers."""
    recordings = _record(engine, len(numbers))
    hear = partial(_ask, engine, GET_RECORDING_DATA, GetRecordingData(recording_id=recordings[0]))
    yield "recording", partial(_repeat, hear), FEW
    for _ in range(2):
        campaign = CreateCccCampaignRequest(ccc_campaign=CccCampaign(name="a"))
        _ask(engine, CREATE_CCC_CAMPAIGN, campaign)
    first, second = (first_id(CccCampaign) + n * step_of(CccCampaign) for n in range(2))
    emails = [f"{number}@example.com" for number in numbers]
    _ask(engine, ADD_AGENTS, AddAgentsRequest(campaign_id=first, agent_emails=emails))
    # The last ones, which the processor has as near in a large account as in a small one.
    again = AddAgentsRequest(campaign_id=second, agent_emails=emails[-ITEMS:])
    yield "agent in a campaign", partial(_ask, engine, ADD_AGENTS, again), ITEMS
    query = QueryAgentsRequest(campaign_id=first, agent_email=emails[-1])
    yield "agent by address", partial(_repeat, partial(_ask, engine, QUERY_AGENTS, query)), FEW
    _ask(engine, CREATE_DNC_LIST, CreateDncListRequest(name="a", numbers=numbers))
    _ask(engine, CREATE_DNC_LIST, CreateDncListRequest(name="b"))
    forbidden = [f"1{number[1:4]}777{number[7:]}" for number in numbers[:ITEMS]]
    key = first_id(DncList) + step_of(DncList)
    more = AddNumbersToDncListRequest(id=key, numbers=forbidden)
    yield "forbidden number", partial(_ask, engine, ADD_NUMBERS_TO_DNC_LIST, more), ITEMS
    own = _answer_automatically(engine, numbers)
    receive = partial(
        engine.receive_text, from_number="13105550123", to_number=own, message="menu please"
    )
    yield "received text", partial(_repeat, receive), FEW


def _answer_automatically(engine: Engine, numbers: list[str]) -> str:
    """Put an automatic reply for each number into the state, and return one of the numbers."""
    store = engine.store
    with store.transaction():
        for number in numbers:
            key = store.new_id(AutoReply)
            store.put(AutoReply(id=key, number=number, match="menu", message="Soup."), key)
        store.put(CallerId(numbers[0], code="0100", verified=True), numbers[0])
    return numbers[0]


def _record(engine: Engine, size: int) -> list[int]:
    """Put recorded calls into the state, and return the ids of the recordings."""
    store = engine.store
    keys: list[int] = []
    with store.transaction():
        for _ in range(size):
            keys.append(store.new_id(RecordingMeta))
            meta = RecordingMeta(id=keys[-1], name="a", created=store.now, length_in_seconds=1)
            call = Call(
                id=store.new_id(Call),
                from_number="12135550100",
                to_number=ToNumber(value="13105550123"),
                state=ActionState.FINISHED,
                contact_id=0,
                inbound=True,
                created=store.now,
                modified=store.now,
                call_record=[
                    CallRecord(
                        id=store.new_id(CallRecord),
                        result=Result.LA,
                        finish_time=store.now,
                        billed_amount=0.0,
                        duration=1,
                        recording_meta=[meta],
                    )
                ],
            )
            store.put(call, call.id)
    return keys


def _repeat(call: Callable[..., object], *arguments: Any) -> None:
    for _ in range(FEW):
        call(*arguments)


def _page_through(engine: Engine, size: int, **filters: Any) -> None:
    for first in range(0, size, ITEMS):
        _ask(engine, QUERY_TEXTS, QueryTexts(first_result=first, max_results=ITEMS, **filters))


def _find(engine: Engine, numbers: list[str]) -> None:
    for number in numbers:
        _ask(engine, QUERY_TEXTS, QueryTexts(to_number=number))


def _ask(engine: Engine, operation: Any, request: object) -> None:
    answer = engine.respond(operation.path, write_request(operation, request).content)
    if answer.status != HTTPStatus.OK:
        raise ValueError(f"{operation.name} has the status {answer.status}")
