"""Requests change everything or nothing, and a restart restores what was acknowledged."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from cfclient import ConfigurationError
from cfclient._soap import write_request
from cfclient.operations import OPERATIONS
from cfclient.sandbox.engine import Clock, Engine
from cfclient.sandbox.engine.exchanges import SoapResponse
from cfclient.sandbox.engine.ids import first_id, step_of
from cfclient.sandbox.services import respond
from cfclient.types import (
    AddAgentsRequest,
    Broadcast,
    BroadcastCommand,
    BroadcastConfig,
    BroadcastSchedule,
    CccCampaign,
    Contact,
    ContactSource,
    ControlBroadcast,
    ControlCccCampaignRequest,
    CreateBroadcast,
    CreateBroadcastSchedule,
    CreateCccCampaignRequest,
    CreateContactBatch,
    CreateContactList,
    CreateNumberOrder,
    DayOfWeek,
    GetAgentInviteUriRequest,
    Region,
    Result,
    SendCall,
    SendText,
    TextBroadcastConfig,
    ToNumber,
    UpdateContacts,
    VoiceBroadcastConfig,
)
from cfschema import operations as ops
from cfschema.base import Operation
from tests.support.consistency import contradictions
from tests.support.flaky_database import FlakyConnection
from tests.support.ids import kind_of, nth
from tests.support.sensible import EMAILS, NUMBERS, PLACES, sensible

READING = [o for o in OPERATIONS.values() if o.name.startswith(("Get", "Query", "Search"))]
CHANGING = [o for o in OPERATIONS.values() if o not in READING]
CONFIG = TextBroadcastConfig(
    message="Hi",
    retry_config=BroadcastConfig.RetryConfig(
        max_attempts=2, minutes_between_attempts=1, retry_results=[Result.CARRIER_TEMP_ERROR]
    ),
)
HELLO = VoiceBroadcastConfig(live_sound_text="Hello")


def internals(engine: Engine) -> list[str]:
    """Return everything that a state consists of, in order."""
    store = engine.store
    return [
        f"now {store.now}",
        *(
            f"{key} {item!r}"
            for cls in sorted(store._tables, key=str)
            for key, item in store._tables[cls].items()
        ),
        *sorted(f"next {cls} {n}" for cls, n in store._next_ids.items() if n > first_id(cls)),
        *(f"{key} {body}" for key, body in store._responses.items()),
        *(f"{event}" for event in sorted(store._agenda)),
    ]


def ask(engine: Engine, operation: Operation[Any, Any], request: Any) -> SoapResponse:
    """Return the response to a request."""
    return engine.respond(operation.path, write_request(operation, request).content)


def observe(engine: Engine) -> Iterator[bytes]:
    """Yield the responses of all operations that read, for all ids that are in use."""
    for operation in READING:
        names = {field.name for field in fields(operation.request)}
        for place in PLACES:
            values = {name: _default(operation.name, name, place) for name in names}
            request = operation.request(**values)
            yield operation.name.encode() + ask(engine, operation, request).content
            if not names & {"id", "number", "broadcast_id", "campaign_id", "contact_id"}:
                break


def _default(owner: str, name: str, place: int) -> Any:
    if name in ("id", "broadcast_id", "campaign_id", "contact_id", "recording_id"):
        return nth(kind_of(owner, name), place)
    known = {
        "number": NUMBERS[place],
        "agent_email": EMAILS[0],
        "keywords": ["SOUP"],
        "count": 3,
        "region": Region(),
    }
    return known.get(name, [] if name in ("type", "state", "result") else None)


class Restarts(RuleBasedStateMachine):
    """Requests to a sandbox with a state file, which is compared with its own restarts."""

    def __init__(self) -> None:
        """Start with an empty file."""
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.starts = 0
        self.items: dict[tuple[type[Any], Any], tuple[Any, str]] = {}
        self.engine = self.start(self.folder / "state.db")
        logging.disable(logging.CRITICAL)  # crashes are injected

    def start(self, path: Path) -> Engine:
        """Start a sandbox with a state file whose writes can fail."""
        engine = Engine(respond, "empty", path)
        assert engine._journal is not None
        self.database = FlakyConnection(engine._journal._database)
        engine._journal._database = self.database  # type: ignore[assignment]
        return engine

    def teardown(self) -> None:
        """Compare everything that can be observed with a last restart."""
        with self.killed() as other:
            assert list(observe(self.engine)) == list(observe(other))
            assert internals(self.engine) == internals(other)
        self.engine.close()
        shutil.rmtree(self.folder)
        logging.disable(logging.NOTSET)

    @contextmanager
    def killed(self) -> Generator[Engine]:
        """Give the sandbox that a restart after a kill now would be."""
        self.starts += 1
        for file in self.folder.glob("state.db*"):
            shutil.copy(file, self.folder / file.name.replace("state", f"copy{self.starts}"))
        other = Engine(respond, "empty", self.folder / f"copy{self.starts}.db")
        yield other
        other.close()

    @invariant()
    def equals_its_restart(self) -> None:
        """A restart at any time has the same state."""
        with self.killed() as other:
            assert internals(self.engine) == internals(other)

    @invariant()
    def agrees_with_itself(self) -> None:
        """No two parts of the state contradict each other."""
        assert [] == contradictions(self.engine.store)

    @invariant()
    def changes_copies_only(self) -> None:
        """No item of the state is changed in place, where no rollback could restore it."""
        tables = self.engine.store._tables
        items = {(cls, key): item for cls in tables for key, item in tables[cls].items()}
        for place, (item, text) in self.items.items():
            assert items.get(place) is not item or text == repr(item)
        self.items = {place: (item, repr(item)) for place, item in items.items()}

    @rule()
    def restart(self) -> None:
        """Close the sandbox and start it again."""
        self.engine.close()
        self.engine = self.start(self.folder / "state.db")

    @rule(data=st.data(), operation=st.sampled_from(list(OPERATIONS.values())))
    def anything(self, data: st.DataObject, operation: Operation[Any, Any]) -> None:
        """Make any valid request; the sandbox responds or rejects it, and never crashes."""
        request = data.draw(sensible(operation))

        assert ask(self.engine, operation, request).status in (200, 500)

    @rule(numbers=st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=4), key=st.booleans())
    def send_text(self, *, numbers: list[str], key: bool) -> None:
        """Send texts, with a request id that comes again or without one."""
        request = SendText(
            to_number=[ToNumber(value=number) for number in numbers],
            text_broadcast_config=CONFIG,
            label=["x"],
            request_id="urn:one" if key else None,
        )
        assert 200 == ask(self.engine, ops.SEND_TEXT, request).status

    @rule(numbers=st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=4))
    def send_call(self, numbers: list[str]) -> None:
        """Place calls."""
        recipients = [ToNumber(value=number) for number in numbers]
        request = SendCall(to_number=recipients, voice_broadcast_config=HELLO, max_active=1)
        assert 200 == ask(self.engine, ops.SEND_CALL, request).status

    @rule(command=st.sampled_from(list(BroadcastCommand)))
    def broadcast(self, command: BroadcastCommand) -> None:
        """Create a broadcast with a schedule and recipients, and control it."""
        new = Broadcast(name="New", text_broadcast_config=CONFIG)
        ask(self.engine, ops.CREATE_BROADCAST, CreateBroadcast(broadcast=new))
        key = self.engine.store.peek_id(Broadcast) - step_of(Broadcast)
        schedule = BroadcastSchedule(
            start_time_of_day=self.engine.store.now.timetz().replace(minute=30),
            stop_time_of_day=self.engine.store.now.timetz().replace(minute=59),
            time_zone="America/Los_Angeles",
            days_of_week=list(DayOfWeek),
        )
        for operation, request in (
            (
                ops.CREATE_BROADCAST_SCHEDULE,
                CreateBroadcastSchedule(broadcast_id=key, broadcast_schedule=schedule),
            ),
            (
                ops.CREATE_CONTACT_BATCH,
                CreateContactBatch(broadcast_id=key, to_number=[ToNumber(value=NUMBERS[0])]),
            ),
            (ops.CONTROL_BROADCAST, ControlBroadcast(id=key, command=command)),
        ):
            ask(self.engine, operation, request)

    @rule()
    def contacts(self) -> None:
        """Create a contact, a list of it, and an order of a number and a keyword."""
        contact = Contact(first_name="Ada", any_attributes={"plan": "gold"})
        ask(self.engine, ops.UPDATE_CONTACTS, UpdateContacts(contact=[contact]))
        source = ContactSource(contact_id=[nth(Contact)])
        ask(
            self.engine,
            ops.CREATE_CONTACT_LIST,
            CreateContactList(name="New", contact_source=source),
        )
        order = CreateNumberOrder(numbers=[NUMBERS[3]], keywords=["SOUP"])
        ask(self.engine, ops.CREATE_NUMBER_ORDER, order)

    @rule(email=st.sampled_from(EMAILS))
    def campaign(self, email: str) -> None:
        """Run a campaign and invite an agent, by an operation that is named as reading."""
        request = CreateCccCampaignRequest(ccc_campaign=CccCampaign(name="New"))
        ask(self.engine, ops.CREATE_CCC_CAMPAIGN, request)
        start = ControlCccCampaignRequest(id=nth(CccCampaign), command=BroadcastCommand.START)
        ask(self.engine, ops.CONTROL_CCC_CAMPAIGN, start)
        invitation = GetAgentInviteUriRequest(campaign_id=nth(CccCampaign), agent_email=email)
        ask(self.engine, ops.GET_AGENT_INVITE_URI, invitation)
        newest = self.engine.store.peek_id(CccCampaign) - step_of(CccCampaign)
        addition = AddAgentsRequest(campaign_id=newest, agent_emails=[email])
        ask(self.engine, ops.ADD_AGENTS, addition)

    @rule(number=st.sampled_from(NUMBERS), message=st.sampled_from(["Hi", "STOP"]))
    def receive(self, number: str, message: str) -> None:
        """Receive a text and a call."""
        self.engine.receive_text(from_number=number, to_number="67076", message=message)
        self.engine.receive_call(from_number=number, to_number=NUMBERS[3])

    @rule(values=st.tuples(*[st.text() | st.sampled_from(NUMBERS)] * 3))
    def receive_anything(self, values: tuple[str, str, str]) -> None:
        """Receive a text with any values; invalid ones are rejected."""
        names = ("from_number", "to_number", "message")
        try:
            self.engine.receive_text(**dict(zip(names, values, strict=True)))
        except ConfigurationError:
            return

    @rule(minutes=st.integers(0, 300))
    def wait(self, minutes: int) -> None:
        """Advance the clock."""
        Clock(self.engine).advance(minutes=minutes)

    @rule(data=st.data(), place=st.integers(0, 3))
    def full_disk(self, data: st.DataObject, place: int) -> None:
        """Fail at any statement that writes: nothing is acknowledged, and nothing changed."""
        operation = data.draw(st.sampled_from(CHANGING))
        request = data.draw(sensible(operation))
        before = internals(self.engine)
        self.database.remaining = place
        response = ask(self.engine, operation, request)
        is_hit = self.database.remaining == 0
        self.database.remaining = None

        if is_hit and response.status != 200 and b"state file" in response.content:
            assert b"UNAVAILABLE" in response.content
            assert before == internals(self.engine)

    @rule(data=st.data(), place=st.integers(0, 6))
    def crash(self, data: st.DataObject, place: int) -> None:
        """Crash at any change of the state: the request has changed nothing."""
        operation = data.draw(st.sampled_from(CHANGING))
        request = data.draw(sensible(operation))
        store, remaining = self.engine.store, place
        put = store.put

        def failing(item: Any, key: Any) -> Any:
            nonlocal remaining
            remaining -= 1
            if remaining < 0:
                raise MemoryError
            return put(item, key)

        store.put = failing  # type: ignore[method-assign]
        try:
            status = ask(self.engine, operation, request).status
        finally:
            del store.put
        assert status in (200, 500) or remaining < 0


Restarts.TestCase.settings = settings(
    max_examples=settings().max_examples // 2, stateful_step_count=30, deadline=None
)
TestRestarts = Restarts.TestCase
