"""The indexes of the state."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cfclient import Client
from cfclient.sandbox.engine.store import EPOCH, Savepoint, Store
from cfclient.types import (
    ActionState,
    Call,
    Contact,
    Label,
    Result,
    Text,
    TextBroadcastConfig,
    ToNumber,
)
from tests.support.indexes import require_right_indexes

KINDS = st.sampled_from([Call, Text])
KEYS = st.integers(1, 4)
SMALL = st.integers(0, 2)
NUMBERS = st.sampled_from(["13105550101", "13105550102", "+13105550101"])
LABELS = st.lists(st.sampled_from(["a", "b"]), unique=True)


def action(kind: type[Call | Text], key: int, number: str, place: int, labels: list[str]) -> Any:
    """Return a call or text."""
    return kind(
        id=key,
        from_number="67076",
        to_number=ToNumber(value=number),
        state=ActionState.READY,
        batch_id=place,
        broadcast_id=place or None,
        contact_id=place,
        inbound=False,
        created=EPOCH + timedelta(seconds=place),
        modified=EPOCH,
        label=[Label(name=name) for name in labels],
    )


class Machine(RuleBasedStateMachine):
    """Puts, edits, removals and rollbacks in transactions; the indexes are used at any time."""

    store: Store
    transaction: Any
    points: list[Savepoint]

    @initialize()
    def begin(self) -> None:
        """Begin empty, in a transaction."""
        self.store = Store()
        self.open()

    def open(self) -> None:
        """Open a transaction."""
        self.transaction = self.store.transaction()
        self.points = [self.transaction.__enter__()]

    @rule(kind=KINDS, key=KEYS, number=NUMBERS, place=SMALL, labels=LABELS)
    def put(self, kind: Any, key: int, number: str, place: int, labels: list[str]) -> None:
        """Put an action, new or not."""
        self.store.put(action(kind, key, number, place, labels), key)

    @rule(kind=KINDS, key=KEYS, number=NUMBERS, place=SMALL, labels=LABELS)
    def edit(self, kind: Any, key: int, number: str, place: int, labels: list[str]) -> None:
        """Change what all indexes of an action are about."""
        if self.store.find(kind, key) is not None:
            changed = self.store.edit(kind, key)
            changed.to_number.value, changed.broadcast_id = number, place
            changed.created = EPOCH + timedelta(seconds=place)
            changed.label = [Label(name=name) for name in labels]
            changed.final_result = Result.SENT if place else None

    @rule(key=KEYS, number=NUMBERS)
    def put_contact(self, key: int, number: str) -> None:
        """Put a contact and change it later in the transaction, without a word to the state."""
        contact = self.store.put(Contact(id=key, home_phone=number, work_phone=number), key)
        self.store.edit(Contact, key).mobile_phone = "13105550109"
        assert contact.mobile_phone == "13105550109"

    @rule(kind=st.sampled_from([Call, Text, Contact]), key=KEYS)
    def remove(self, kind: Any, key: int) -> None:
        """Remove an item, be it there or not."""
        self.store.remove(kind, key)

    @rule()
    def save(self) -> None:
        """Take a savepoint."""
        self.points.append(self.store.savepoint())

    @precondition(lambda self: self.points)
    @rule(data=st.data())
    def roll_back(self, data: st.DataObject) -> None:
        """Roll back to a savepoint."""
        place = data.draw(st.integers(0, len(self.points) - 1))
        self.store.rollback(self.points[place])
        del self.points[place + 1 :]

    @rule(is_kept=st.booleans(), number=NUMBERS)
    def end(self, number: str, *, is_kept: bool) -> None:
        """End the transaction, after a late change of an item that was already looked up."""
        late = self.store.put(action(Text, 9, "13105550108", 1, []), 9)
        self.store.indexes(Text)
        late.to_number.value = number
        error = None if is_kept else ValueError("undone")
        try:
            self.transaction.__exit__(error and ValueError, error, None)
        except ValueError:
            assert not is_kept
        self.open()

    @invariant()
    def is_right(self) -> None:
        """Every index finds what a full scan finds."""
        require_right_indexes(self.store)


TestIndexes = Machine.TestCase


@pytest.fixture
def sent(client: Client) -> Client:
    """A client that has sent five texts in two broadcasts."""
    hi = TextBroadcastConfig(message="Hi")
    first = ["13105550101", "13105550102", "13105550193"]
    client.texts.send_text(to_number=first, text_broadcast_config=hi, label="spring")
    client.texts.send_text(to_number=["+13105550101", "13105550104"], text_broadcast_config=hi)
    client.texts.query_texts()
    client.texts.query_texts()
    return client


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, [0, 1, 2, 3, 4]),
        ({"broadcast_id": 1}, [3, 4]),
        ({"broadcast_id": -1}, []),
        ({"to_number": "13105550101"}, [0, 3]),
        ({"to_number": "+13105550101", "broadcast_id": 0}, [0]),
        ({"label_name": "spring"}, [0, 1, 2]),
        ({"label_name": "spring", "to_number": "13105550104"}, []),
        ({"result": [Result.SENT]}, [0, 1, 3, 4]),
        ({"result": [Result.SENT], "label_name": "spring"}, [0, 1]),
        ({"interval_begin": 1}, [3, 4]),
        ({"interval_end": 1}, [0, 1, 2]),
        ({"interval_begin": 1, "to_number": "13105550101"}, [3]),
        ({"interval_begin": 1, "interval_end": 0}, []),
        ({"inbound": True}, []),
        ({"first_result": 3, "max_results": 1}, [3]),
    ],
    ids=str,
)
def test_queries(sent: Client, filters: dict[str, Any], expected: list[int]) -> None:
    """A query finds the same whichever index it uses, in the order of sending."""
    every = sent.texts.query_texts().text
    ids = [every[0].broadcast_id, every[3].broadcast_id, 99]
    times = [every[0].created, every[3].created]
    given: dict[str, Any] = {
        name: ids[value]
        if name == "broadcast_id"
        else times[value]
        if "interval" in name
        else value
        for name, value in filters.items()
    }

    assert [every[place].id for place in expected] == [
        text.id for text in sent.texts.query_texts(**given).text
    ]
