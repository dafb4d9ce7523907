"""The state: transactions, and the files that keep it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfclient import BadRequestFault, Client, ConfigurationError, UnavailableFault
from cfclient.sandbox import Sandbox
from cfclient.sandbox.engine.clone import clone
from cfclient.sandbox.engine.errors import ContractViolationError
from cfclient.sandbox.engine.state import Members
from cfclient.sandbox.engine.store import EPOCH, Store
from cfclient.testing.strategies import instances
from cfclient.types import Contact, ContactSource, Text, TextBroadcastConfig
from tests.support.ids import nth

HI = TextBroadcastConfig(message="Hi")
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["put", "edit", "remove", "plan", "event", "remember", "id"]),
        st.integers(1, 3),
    )
)


def change(store: Store, kind: str, key: int) -> None:
    """Change a state in one way."""
    if kind == "put":
        store.put(Members([key]), key)
    elif kind == "edit":
        store.ensure(Members, key).contact_ids.append(key)
    elif kind == "remove":
        store.remove(Members, key)
    elif kind == "plan":
        store.plan(Members, key, EPOCH + timedelta(seconds=key))
    elif kind == "event":
        store.next_event(EPOCH + timedelta(seconds=key))
    elif kind == "remember":
        store.remember("x", f"{store.new_id(Text)}", "body")
    else:
        store.new_id(Members)


def interrupt(*, is_needed: bool) -> None:
    """Interrupt a transaction as Ctrl-C does, if that is needed."""
    if is_needed:
        raise KeyboardInterrupt


def content(store: Store) -> Any:
    """Return a copy of all that a state consists of."""
    table = store._tables.get(Members, {})
    items = [(key, clone(item)) for key, item in table.items() if item is not None]
    return items, dict(store._next_ids), dict(store._responses), sorted(store._agenda)


@given(before=CHANGES, kept=CHANGES, undone=CHANGES, is_whole=st.booleans())
def test_rollback(before: Any, kept: Any, undone: Any, *, is_whole: bool) -> None:
    """A rollback restores the state of its savepoint, or of the start of the transaction."""
    store = Store()
    with store.transaction():
        for kind, key in before:
            change(store, kind, key)
    expected = content(store)
    try:
        with store.transaction():
            for kind, key in kept:
                change(store, kind, key)
            if not is_whole:
                expected = content(store)
            point = store.savepoint()
            for kind, key in undone:
                change(store, kind, key)
            interrupt(is_needed=is_whole)
            store.rollback(point)
    except KeyboardInterrupt:
        assert is_whole

    assert expected == content(store)


@given(data=st.data(), cls=st.sampled_from([Text, Contact]))
def test_clone(data: st.DataObject, cls: type[Any]) -> None:
    """A clone equals its original and shares no list with it."""
    item = data.draw(instances(cls))

    copy = clone(item)

    assert (item, True) == (copy, copy is not item)
    for name in ("label", "text_record", "any_attributes"):
        assert not hasattr(item, name) or getattr(item, name) is not getattr(copy, name)


def test_contract() -> None:
    """An item that the contract does not allow is rejected, however it came to be."""
    store = Store()
    with store.transaction() as point:
        store.put(Contact(id=1), 1)
        store.edit(Contact, 1).home_phone = "(310) 555-0123"

        with pytest.raises(ContractViolationError, match="Contact/@homePhone"):
            store.require_valid()
        store.rollback(point)

    assert [] == list(store.all(Contact))


def test_contract_of_a_file(client: Client) -> None:
    """A file with an invalid number is rejected as a whole."""
    file = b"homePhone,zipcode\n13105550123,90012\n13105550124,\x00\n"
    with pytest.raises(BadRequestFault):
        client.contacts.create_contact_list(name="New", contact_source=ContactSource(file=file))

    assert [] == client.contacts.query_contacts().contact
    assert [] == client.contacts.query_contact_lists().contact_list


def test_faults_change_nothing(client: Client) -> None:
    """A request that is rejected in the middle of its work leaves nothing behind."""
    source = ContactSource(contact=[Contact(first_name="Ada"), Contact(home_phone="13105550123")])
    wrong = ContactSource(contact_id=[nth(Contact), nth(Contact, 2), 99])
    client.contacts.create_contact_list(name="New", contact_source=source)
    key = client.contacts.create_contact_list(
        name="B", contact_source=ContactSource(contact_id=[nth(Contact)])
    )

    with pytest.raises(Exception, match="NOT_FOUND"):
        client.contacts.add_contacts_to_list(contact_list_id=key, contact_source=wrong)

    assert 1 == client.contacts.query_contacts(contact_list_id=key).total_results


def test_one_sandbox_uses_a_file(tmp_path: Path) -> None:
    """A file in use cannot be used again, until its sandbox has stopped."""
    state = tmp_path / "state.db"
    with Sandbox(state=state):
        with pytest.raises(ConfigurationError, match="in use by another sandbox"):
            Sandbox(state=state)
        with closing(sqlite3.connect(state, timeout=0)) as database:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                database.execute("DELETE FROM change")

    Sandbox(state=state).stop()


def test_full_disk(tmp_path: Path) -> None:
    """A change that cannot be written is undone and reported, and a retry is safe."""
    state = tmp_path / "state.db"
    with Sandbox(state=state) as sandbox, sandbox.client(retries=0) as client:
        client.texts.send_text(to_number="13105550101", text_broadcast_config=HI)
        journal = sandbox._engine._journal
        assert journal is not None
        (pages,) = journal._database.execute("PRAGMA page_count").fetchone()
        journal._database.execute(f"PRAGMA max_page_count = {pages}")
        long = TextBroadcastConfig(message="x" * 50_000)
        before = (sandbox.outbox, sandbox.clock.now)

        with pytest.raises(UnavailableFault, match="full"):
            client.texts.send_text(to_number="13105550102", text_broadcast_config=long)
        with pytest.raises(ConfigurationError, match="full"):
            sandbox.receive_text(from_number="13105550102", to_number="67076", message="x" * 50_000)

        assert before == (sandbox.outbox, sandbox.clock.now)
        journal._database.execute("PRAGMA max_page_count = 100000")
        client.texts.send_text(to_number="13105550102", text_broadcast_config=long)
        kept = sandbox.outbox
    with Sandbox(state=state) as sandbox:
        assert kept == sandbox.outbox
    assert 2 == len(kept)


def test_files_of_other_versions(tmp_path: Path) -> None:
    """A file whose requests cannot be replayed is rejected instead of half restored."""
    state = tmp_path / "state.db"
    with Sandbox(state=state) as sandbox, sandbox.client() as client:
        client.contacts.update_contacts(contact=[Contact(first_name="Ada")])
    with closing(sqlite3.connect(state)) as database, database:
        database.execute("UPDATE change SET content = 'x'")

    with pytest.raises(ConfigurationError, match=re.escape("cannot be restored by this version")):
        Sandbox(state=state)
